/** The list put to the proof by queries and titles of its own writers, on model pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSynonymFiles, synonymPaths } from '../../cli/synonym-files.ts';
import { NATIONAL, openModelPages } from '../../cli/synonym-model-pages.ts';
import { firstHits, type ProofHit } from '../../cli/synonym-proof.ts';
import { ruleKey } from '../../dutch/rule-layers.ts';

const files = (await readSynonymFiles(await synonymPaths(undefined))).map(({ file }) => file);
const { rules, thorough: searcher } = openModelPages(files, '2026-11-25');

/** Cells of each line; the last names the products that are right. */
function lines(file: string): { cells: string[]; right: string[] }[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split(' | ');
      const products = (cells.pop() ?? '').split(' + ');
      return { cells, right: products.map((product) => ruleKey({ product })) };
    });
}

const QUERIES = lines('queries.txt');
const SECOND = lines('queries2.txt');
const TITLES = lines('titles.txt');

function aboutOne(hit: ProofHit, right: readonly string[]): boolean {
  return rules.rulesFor(hit).some(({ rule }) => right.includes(ruleKey(rule)));
}

/** How many are found, by tag; all under ''. */
async function found(queries: ReturnType<typeof lines>): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>();
  for (const {
    cells: [tag = '', query = ''],
    right,
  } of queries) {
    const hits = await firstHits(searcher, NATIONAL, query);
    const place = hits.findIndex((hit) => aboutOne(hit, right));
    for (const key of [tag, '']) {
      const count = counts.get(key) ?? { asked: 0, first: 0, three: 0 };
      counts.set(key, count);
      count.asked += 1;
      if (place === 0) count.first += 1;
      if (place >= 0) count.three += 1;
    }
  }
  return counts;
}

interface Count {
  asked: number;
  first: number;
  three: number;
}

it('names products that exist in its test data', () => {
  const known = new Set(files.flatMap((file) => file.rules.map(ruleKey)));
  const unknown = [...QUERIES, ...SECOND, ...TITLES].flatMap(({ right }) =>
    right.filter((key) => !known.has(key)),
  );
  expect(unknown).toEqual([]);
});

it('knows the product of nearly every title as an office writes it', () => {
  const missed = TITLES.filter(
    ({ cells: [title = ''], right }) =>
      !aboutOne({ url: '', title, product: [], organisation: NATIONAL }, right),
  );
  expect(missed.length / TITLES.length).toBeLessThanOrEqual(0.03);
});

it('brings the right product first for nearly every query, in every language', async () => {
  for (const [tag, { asked, first, three }] of await found(QUERIES)) {
    // Misspelt words are for the engine, which these pages do without.
    if (tag === 'spelling') continue;
    expect.soft(first / asked, `${tag} first`).toBeGreaterThanOrEqual(0.85);
    expect.soft(three / asked, `${tag} among three`).toBeGreaterThanOrEqual(0.92);
  }
}, 120_000);

it('brings the right product first for most queries of a set that was not looked at while the list was widened', async () => {
  const { asked, first, three } = (await found(SECOND)).get('') ?? { asked: 0, first: 0, three: 0 };
  expect(first / asked).toBeGreaterThanOrEqual(0.9);
  expect(three / asked).toBeGreaterThanOrEqual(0.94);
}, 120_000);
