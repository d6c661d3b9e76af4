import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparePins } from '../../dutch/pins.ts';
import { prepareRules } from '../../dutch/rules.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';
import { documentId } from '../../indexer/documents.ts';
import { loadOrganisations } from '../../indexer/load.ts';
import { createSearcher, type Searcher } from '../../search/search.ts';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';
import { CONFIG, OOSTERLO, PENSIOEN, record, WESTERLO } from '../records.ts';

const PAGES = [
  record(OOSTERLO, 'Gladheid bestrijden'),
  record(OOSTERLO, 'Sneeuw en ijs'),
  record(WESTERLO, 'Strooiroutes'),
  record(PENSIOEN, 'AOW-pensioen'),
];
const urlOf = (title: string) => PAGES.find((page) => page.title === title)?.url ?? '';

const PINS = preparePins([
  parseSynonymFile(
    `version: 1
theme: winter
owner: redactie
pins:
  - { queries: [sneeuw], page: '${urlOf('Gladheid bestrijden')}', end: 2026-12-31 }
  - { queries: [pensioen], page: '${urlOf('AOW-pensioen')}' }
  - { queries: [strooien, sneeuw], page: '${urlOf('Strooiroutes')}' }
  - { queries: [ijs], page: https://oosterlo.example/bestaat-niet }
`,
    'winter.yaml',
  ),
]);

let engine: TestEngine;
let now = Date.parse('2026-12-01');
let searcher: Searcher;

beforeAll(async () => {
  engine = await startTestEngine();
  const loads = [OOSTERLO, WESTERLO, PENSIOEN].map((organisation) => ({
    organisation,
    sources: new Set([organisation.id]),
    records: PAGES.filter((page) => page.organisation === organisation.id),
  }));
  await loadOrganisations(loads, prepareRules([], '2026-12-01'), engine.indexes, { acceptLoss: false });
  searcher = createSearcher({
    config: CONFIG,
    engine: engine.search,
    pins: { current: () => PINS, documentId },
    newSearchId: () => 'id',
    now: () => now,
  });
});

afterAll(() => engine.close());

async function titles(q: string, more: { exact?: boolean } = {}): Promise<string[]> {
  return (await searcher.search({ site: 'oosterlo', q, ...more })).hits.map((hit) => hit.title);
}

describe('a pinned page', () => {
  it('stands first, once, before what the words themselves find', async () => {
    now = Date.parse('2026-12-01');
    expect(await titles('sneeuw')).toEqual(['Gladheid bestrijden', 'Sneeuw en ijs']);
  });

  it('goes when its time is over', async () => {
    now = Date.parse('2027-01-01T12:00:00Z');
    expect(await titles('sneeuw')).toEqual(['Sneeuw en ijs']);
  });

  it('may be a national page', async () => {
    expect((await titles('pensioen'))[0]).toBe('AOW-pensioen');
  });

  it("is never another municipality's, nor one that is not in the index", async () => {
    expect(await titles('strooien')).toEqual([]);
    expect(await titles('ijs')).toEqual(['Sneeuw en ijs']);
  });

  it('is left out when only the words as typed are searched', async () => {
    now = Date.parse('2026-12-01');
    expect(await titles('sneeuw', { exact: true })).toEqual(['Sneeuw en ijs']);
  });
});
