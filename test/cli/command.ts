/** Runs the `vindbaar` command as a user does, in a folder of the test's own. */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../e2e/demo.ts';

const COMMAND = join(import.meta.dirname, '../../cli/vindbaar.mjs');

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
      const child = spawn(process.execPath, [COMMAND, ...args], {
        cwd: folder.path,
        env: { ...process.env, ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      child.stdin.end(input ?? '');
      const outcome: Outcome = { code: null, stdout: '', stderr: '' };
      child.stdout.setEncoding('utf8').on('data', (text: string) => (outcome.stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (outcome.stderr += text));
      outcome.code = await new Promise((resolve) => child.once('close', resolve));
      return outcome;
    },
  };
}
