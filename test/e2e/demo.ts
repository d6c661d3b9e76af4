/** The demo as a newcomer starts it: the command itself, in a folder of its own, until it prints the page's address. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Demo {
  /** The last line it printed: the home page of the municipality. */
  home: string;
  /** Where /v1/search is. */
  search: string;
  /** Everything it said while starting. */
  said: string;
  /** Presses Ctrl-C. @returns the exit code */
  stop(): Promise<number | null>;
}

const COMMAND = join(import.meta.dirname, '../../cli/vindbaar.mjs');

export async function startDemo(data: string): Promise<Demo> {
  const child = spawn(process.execPath, [COMMAND, 'start', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const home = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const line = /^(http:\S+)\n/m.exec(printed)?.[1];
      if (line !== undefined) resolve(line);
    });
    void ended.then((code) => reject(new Error(`vindbaar start ended with exit code ${code}:\n${said}`)));
  });
  const page = await (await fetch(home)).text();
  return {
    home,
    search: /<vindbaar-search[^>]*\sapi="([^"]+)"/.exec(page)?.[1] ?? '',
    said,
    stop() {
      child.kill('SIGINT');
      return ended;
    },
  };
}

export async function temporaryFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'vindbaar-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
