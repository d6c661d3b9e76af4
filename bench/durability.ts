/** `npm run bench durability [rounds]`: kills an engine that is written to, 200 times, and counts what it lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, emptyLedger, killRound, startProcess } from '../test/engine/killed-engine.ts';

const ROUNDS = Number(process.argv[3] ?? 200);
const LONGEST_LIFE_MS = 800;

const folder = await mkdtemp(join(tmpdir(), 'vindbaar-'));
const ledger = emptyLedger();
const wrong: string[] = [];
let acknowledged = 0;
for (let round = 1; round <= ROUNDS; round++) {
  const outcome = await killRound(folder, ledger, Math.random() * LONGEST_LIFE_MS);
  acknowledged += outcome.acknowledged;
  wrong.push(...outcome.wrong.map((text) => `before kill ${round}: ${text}`));
  if (round % 20 === 0) report(round);
}
const engine = await startProcess(folder);
wrong.push(...(await check(engine.url, ledger)));
await engine.kill();
report(ROUNDS);
await rm(folder, { recursive: true, force: true });
process.exitCode = wrong.length === 0 ? 0 : 1;

function report(rounds: number): void {
  process.stdout.write(
    `${rounds} kills, ${acknowledged} writes acknowledged, ${ledger.kept.size} documents, ${wrong.length} things wrong\n`,
  );
  for (const text of wrong.slice(0, 10)) process.stdout.write(`  ${text}\n`);
}
