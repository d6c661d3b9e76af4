/** Two engines over one data folder would write over each other: of those that start together one is let in. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../e2e/demo.ts';

const SERVER = join(import.meta.dirname, '../../dist/engine/server.js');

/** Reports that it is ready, waits to be told, opens the folder, says how that went, and stays. */
const CONTENDER = `
  const { startEngine } = await import(process.argv[1]);
  console.log('ready');
  process.stdin.once('data', async () => {
    const said = await startEngine({ httpAddr: '127.0.0.1:0', dbPath: process.argv[2] }).then(
      () => 'in',
      (error) => error.message,
    );
    console.log(said);
  });
`;

function contender(dbPath: string) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', CONTENDER, SERVER, dbPath]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const line = async (number: number): Promise<string> => {
    while (said.split('\n').length <= number + 1) await once(child.stdout, 'data');
    return said.split('\n')[number] ?? '';
  };
  return { child, line };
}

it('lets one of several processes in that start at the same moment, also after one that was killed', async () => {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const dbPath = join(folder.path, 'engine');
  for (let round = 0; round < 3; round++) {
    const all = Array.from({ length: 4 }, () => contender(dbPath));
    await Promise.all(all.map(({ line }) => line(0)));
    for (const { child } of all) child.stdin.write('go\n');
    const said = await Promise.all(all.map(({ line }) => line(1)));
    expect(said.filter((text) => text === 'in')).toHaveLength(1);
    expect(said.filter((text) => text.includes('runs already'))).toHaveLength(3);
    const ended = all.map(({ child }) => once(child, 'exit'));
    for (const { child } of all) child.kill('SIGKILL');
    await Promise.all(ended);
  }
});
