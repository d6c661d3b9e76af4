/**
 * Replays what a real Meilisearch 1.50 answered. What still differs is counted per group in the table below: more may not
 * differ, and a group that is not named answers everything alike. With `MEILI_URL` the real server is asked instead.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEngine, type RunningEngine } from '../../engine/server.ts';
import { temporaryFolder } from '../e2e/demo.ts';
import { PARTS, RECORDED_MASTER_KEY, recordingNames, replay, type Counts, type Replay } from './replay.ts';

/** Group: how many answers may differ. */
const MAY_DIFFER: Record<string, Partial<Counts>> = {
  analysis: { hits: 4, answer: 5 },
  documents: { answer: 4, task: 1 },
  facets: { answer: 2 },
  'filters-granular': { answer: 6 },
  filters: { status: 1, hits: 1, answer: 34 },
  format: { answer: 25 },
  'fuzz-01': { hits: 1, answer: 1 },
  'fuzz-02': { hits: 1, answer: 3 },
  'fuzz-03': { hits: 2, answer: 4 },
  'fuzz-04': { answer: 3 },
  'fuzz-05': { hits: 6, answer: 9 },
  'fuzz-06': { hits: 5, answer: 10 },
  'fuzz-07': { hits: 2, answer: 5 },
  'fuzz-08': { hits: 2, answer: 2 },
  'fuzz-09': { hits: 5, answer: 8 },
  'fuzz-10': { answer: 5 },
  'fuzz-11': { hits: 2, answer: 6 },
  'fuzz-12': { hits: 1, answer: 12 },
  'fuzz-13': { hits: 3, answer: 4 },
  'fuzz-14': { hits: 1, answer: 1 },
  'fuzz-15': { hits: 1, answer: 5 },
  'fuzz-16': { hits: 2, answer: 6 },
  'fuzz-18': { hits: 1, answer: 2 },
  'fuzz-19': { hits: 4, answer: 7 },
  'fuzz-20': { hits: 1, answer: 2 },
  'fuzz-21': { hits: 2, answer: 8 },
  'fuzz-22': { hits: 1, answer: 7 },
  'fuzz-23': { hits: 2, answer: 2 },
  'fuzz-24': { hits: 9, answer: 13 },
  'get-search': { answer: 2 },
  indexes: { status: 1, hits: 2, answer: 5 },
  keys: { status: 1, answer: 9 },
  'multi-search': { hits: 1, answer: 6 },
  'ngrams-splits': { hits: 1, answer: 1 },
  'primary-key': { task: 5 },
  'search-on': { answer: 5 },
  'services-formatted': { answer: 11 },
  'services-tuned': { answer: 2 },
  settings: { task: 1 },
  'stop-words': { answer: 2 },
  strategies: { answer: 3 },
  tasks: { answer: 3 },
};

/** Share of all answers that must be alike, whatever the group. */
const LEAST_SHARE: Counts = { status: 0.99, hits: 0.98, answer: 0.94, task: 0.95 };

const { MEILI_URL: real } = process.env;
const replayed = new Map<string, Replay>();
let engine: RunningEngine | undefined;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let url = real ?? '';

beforeAll(async () => {
  folder = await temporaryFolder();
  if (real !== undefined) return;
  engine = await startEngine({
    httpAddr: '127.0.0.1:0',
    dbPath: join(folder.path, 'engine'),
    masterKey: RECORDED_MASTER_KEY,
  });
  url = engine.url;
});

afterAll(async () => {
  await engine?.close();
  await folder.remove();
  process.stdout.write(table());
});

describe('the engine answers as a real Meilisearch does', () => {
  it.each(recordingNames())('%s', async (name) => {
    const result = await replay(name, url);
    replayed.set(name, result);
    const allowed = real === undefined ? (MAY_DIFFER[name] ?? {}) : {};
    for (const part of PARTS) {
      const listed = result.differences.join('\n');
      expect(result.different[part], `${part} of ${name}:\n${listed}`).toBeLessThanOrEqual(
        allowed[part] ?? 0,
      );
    }
  });

  it('does so in nearly all of them together', () => {
    for (const part of PARTS) {
      const { compared, different } = sum(part);
      expect(1 - different / compared).toBeGreaterThanOrEqual(LEAST_SHARE[part]);
    }
  });
});

function sum(part: keyof Counts): { compared: number; different: number } {
  const results = [...replayed.values()];
  const total = (counts: (result: Replay) => number) =>
    results.reduce((so, result) => so + counts(result), 0);
  return {
    compared: total((result) => result.compared[part]),
    different: total((result) => result.different[part]),
  };
}

/** Groups that differ somewhere, and all of them together. */
function table(): string {
  const row = (name: string, share: (part: keyof Counts) => string) =>
    `${name.padEnd(26)}${PARTS.map((part) => share(part).padStart(14)).join('')}\n`;
  const percent = (compared: number, different: number) =>
    compared === 0 ? '-' : `${(100 * (1 - different / compared)).toFixed(1)} %`;
  const differing = [...replayed].filter(([, { differences }]) => differences.length > 0);
  return [
    row('answers alike', (part) => part),
    ...differing.map(([name, { compared, different }]) =>
      row(name, (part) => percent(compared[part], different[part])),
    ),
    row(`all ${replayed.size} groups`, (part) => {
      const { compared, different } = sum(part);
      return percent(compared, different);
    }),
  ].join('');
}
