/** Runs the `vindbaar` command as a user does, in a folder of the test's own. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COMMAND } from '../command-path.ts';
import { temporaryFolder } from '../e2e/demo.ts';

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Workplace {
  path: string;
  write(name: string, text: string): Promise<string>;
  vindbaar(
    args: readonly string[],
    options?: { env?: Record<string, string>; input?: string },
  ): Promise<Outcome>;
  /** Starts a command that runs on; resolves when it said what `until` looks for. Stops with the test. */
  running(args: readonly string[], until: RegExp, env?: Record<string, string>): Promise<Running>;
}

export interface Running {
  /** What `until` captured, or all of it. */
  found: string;
  said(): string;
  /** @returns the exit code */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export async function workplace(): Promise<Workplace> {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  return {
    path: folder.path,
    async write(name, text) {
      await writeFile(join(folder.path, name), text);
      return join(folder.path, name);
    },
    async vindbaar(args, { env = {}, input } = {}) {
      const child = start(folder.path, args, env);
      child.stdin.end(input ?? '');
      const outcome: Outcome = { code: null, stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.stderr += text));
      outcome.code = await new Promise((resolve) => child.once('close', resolve));
      return outcome;
    },
    async running(args, until, env = {}) {
      const child = start(folder.path, args, env);
      const ended = new Promise<number | null>((resolve) =>
        child.once('close', (code, signal) => resolve(signal === 'SIGINT' ? 130 : code)),
      );
      let said = '';
      const found = await new Promise<string>((resolve, reject) => {
        const listen = (text: string) => {
          said += text;
          const match = until.exec(said);
          if (match !== null) resolve(match[1] ?? match[0]);
        };
        child.stdout.setEncoding('utf8').on('data', listen);
        child.stderr.setEncoding('utf8').on('data', listen);
        void ended.then((code) => reject(new Error(`${args.join(' ')} ended with ${code}:\n${said}`)));
      });
      const stop = (signal: NodeJS.Signals = 'SIGINT') => {
        child.kill(signal);
        return ended;
      };
      onTestFinished(async () => void (await stop('SIGKILL')));
      return { found, said: () => said, stop };
    },
  };
}

function start(cwd: string, args: readonly string[], env: Record<string, string>) {
  return spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}
