/**
 * Whether citizens find what they look for on the demo sites: a list of judged queries, each with the page that must
 * be among the first three. The outcome is printed as a table.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { table } from '../../cli/terminal.ts';
import { indexDemo, type DemoIndex } from './demo-index.ts';

const judgementSchema = z.strictObject({
  id: z.string(),
  query: z.string(),
  site: z.string(),
  expected: z.array(z.object({ url: z.url(), grade: z.number().int().min(1).max(3) })),
  expect: z.literal('contact').optional(),
  tags: z.array(z.string()).min(1),
});

type Judgement = z.infer<typeof judgementSchema>;

const JUDGEMENTS: Judgement[] = readFileSync(join(import.meta.dirname, 'demo.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => judgementSchema.parse(JSON.parse(line)));

/** Places among the hits in which an answer counts as found. */
const FIRST = 3;

interface Outcome {
  /** From 1; Infinity when the page is not among the first ten. */
  rank: number;
  fallback: boolean;
  phone: string | undefined;
  first: string;
}

let demo: DemoIndex;
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  demo = await indexDemo();
  for (const { id, query, site, expected } of JUDGEMENTS) {
    const { hits, fallback, contact } = await demo.searcher.search({ site, q: query });
    const wanted = new Set(expected.map(({ url }) => demo.addressOf(url)));
    const place = hits.findIndex(({ url }) => wanted.has(url));
    outcomes.set(id, {
      rank: place === -1 ? Infinity : place + 1,
      fallback,
      phone: contact.phone,
      first: hits[0]?.title ?? '',
    });
  }
});

afterAll(async () => {
  await demo.close();
  const rows = JUDGEMENTS.map(({ id, site, query }) => {
    const { rank = Infinity, fallback, first = '' } = outcomes.get(id) ?? {};
    const place = fallback === true ? 'contact' : Number.isFinite(rank) ? String(rank) : '-';
    return [id, site, query, place, first];
  });
  process.stdout.write(`\n${table([['id', 'site', 'query', 'place', 'first'], ...rows])}\n`);
});

const isFound = ({ id, expect: outcome }: Judgement): boolean => {
  const { rank = Infinity, fallback = false } = outcomes.get(id) ?? {};
  return outcome === 'contact' ? fallback : rank <= FIRST;
};

/** What Vindbaar cannot do yet, kept in sight. */
const NOT_YET = JUDGEMENTS.filter(({ tags }) => tags.includes('not-yet'));

describe('on the demo sites', () => {
  it.each(JUDGEMENTS.filter((judgement) => !NOT_YET.includes(judgement)))(
    '$id: $query on $site is answered by its page among the first three, or by the contact when it is outside all work',
    (judgement) => {
      expect({ ...outcomes.get(judgement.id), found: isFound(judgement) }).toMatchObject({ found: true });
    },
  );

  it('has no query marked not-yet that is answered well: the mark goes as soon as it is', () => {
    expect(NOT_YET.filter(isFound).map(({ id, query }) => `${id}: ${query}`)).toEqual([]);
  });

  it('gives the contact of the own municipality with every answer', () => {
    expect(JUDGEMENTS.filter(({ id }) => outcomes.get(id)?.phone === undefined)).toEqual([]);
  });
});
