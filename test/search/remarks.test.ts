import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRules } from '../../dutch/rules.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';
import { loadOrganisations } from '../../indexer/load.ts';
import type { Config } from '../../model/config.ts';
import type { SearchAnswer } from '../../model/search-answer.ts';
import { createSearcher, type Searcher } from '../../search/search.ts';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';
import { OOSTERLO, record, WESTERLO } from '../records.ts';

const AALSMEER = {
  ...WESTERLO,
  id: 'aalsmeer',
  name: 'Gemeente Aalsmeer',
  contact: { url: 'https://www.aalsmeer.nl/contact' },
};
const CONFIG: Config = { organisations: [OOSTERLO, AALSMEER], sources: [] };
const RULES = prepareRules(
  [
    parseSynonymFile(
      `version: 1
theme: afval
owner: redactie
rules:
  - { product: mini, official: [minicontainer, rolcontainer], citizens: [kliko, bak op wielen], misspellings: [kliiko] }
  - { product: pas, official: [paspoort], citizens: [reispapieren], misspellings: [pasport] }`,
      'afval.yaml',
    ),
  ],
  '2026-11-25',
);
const PAGES = [
  record(OOSTERLO, 'Minicontainer, reparatie'),
  record(OOSTERLO, 'Paspoort aanvragen'),
  record(OOSTERLO, 'Parkeervergunning voor bewoners'),
];

let engine: TestEngine;
let searcher: Searcher;

beforeAll(async () => {
  engine = await startTestEngine();
  const load = { organisation: OOSTERLO, sources: new Set(['oosterlo']), records: PAGES };
  await loadOrganisations([load], RULES, engine.indexes, { acceptLoss: false });
  searcher = createSearcher({
    config: CONFIG,
    engine: engine.search,
    rules: () => RULES,
    newSearchId: () => 'id-1',
    now: () => Date.now(),
  });
});
afterAll(() => engine.close());

const ask = (q: string, exact = false): Promise<SearchAnswer> =>
  searcher.search({ site: 'oosterlo', q, exact });

describe('a hit by another name', () => {
  it.each([
    ['kliko kapot', 'kliko'],
    ['klik', 'kliko'],
    ['mijn bak op wielen is stuk', 'bak op wielen'],
  ])('%s: says which word the page uses', async (query, typed) => {
    expect((await ask(query)).translated).toEqual([{ typed, page: 'minicontainer' }]);
  });

  it('says nothing when the words are the same, however they are bent, joined or spelt', async () => {
    for (const query of ['minicontainers', 'mini container kapot', 'pasport', 'parkeer vergunning'])
      expect((await ask(query)).translated).toBeUndefined();
  });

  it('is undone by exact', async () => {
    expect(await ask('kliko', true)).toMatchObject({ fallback: true, hits: [] });
  });
});

describe('a word that nobody knows', () => {
  it('is shown as it was probably meant', async () => {
    expect((await ask('pasport aanvragen')).spelling).toBe('paspoort aanvragen');
    expect((await ask('parkervergunning')).spelling).toBe('parkeervergunning');
  });

  it('is left as it is when it is right', async () => {
    for (const query of ['paspoort', 'paspoorten', 'kliko', 'parkeervergunningen'])
      expect((await ask(query)).spelling).toBeUndefined();
  });
});

describe('nothing good enough', () => {
  it('names the nearest product when one word is about it', async () => {
    const answer = await ask('zwarte schoenen met paspoort hoesje winnen');
    expect(answer).toMatchObject({ fallback: true, nearest: { title: 'Paspoort aanvragen' } });
  });

  it('answers a story about a thing that a page names, whatever else is told of it', async () => {
    const answer = await ask('mijn kliko ligt steeds omgevallen te stinken');
    expect(answer).toMatchObject({ fallback: false, best: { title: 'Minicontainer, reparatie' } });
  });

  it.each([
    'paspoort verloopt in november',
    'paspoort volgende week dinsdag',
    'paspoort kwijt in portugal',
    'binnen twee dagen een paspoort',
  ])('%s: is about the thing, not about when, how much or in which country', async (query) => {
    expect(await ask(query)).toMatchObject({ fallback: false, best: { title: 'Paspoort aanvragen' } });
  });

  it('is what a query about something no government does gets, though one word of it names a page', async () => {
    expect(await ask('mijn kliko ligt steeds omgevallen te stinken')).toMatchObject({ fallback: false });
    expect(await ask('mijn kliko ligt steeds omgevallen te stinken songtekst')).toMatchObject({
      fallback: true,
    });
  });

  it('names none when no word is about anything', async () => {
    expect((await ask('goedkope vliegtickets')).nearest).toBeUndefined();
  });
});

describe('a place in another municipality', () => {
  it('offers its desk as configured, with the own pages all the same', async () => {
    const { hits, elsewhere } = await ask('paspoort Kudelstaart');
    expect(hits[0]?.title).toBe('Paspoort aanvragen');
    expect(elsewhere).toEqual({ title: 'Gemeente Aalsmeer', url: 'https://www.aalsmeer.nl/contact' });
  });

  it('offers the site of one that is not configured, and the others when the name is ambiguous', async () => {
    expect((await ask('paspoort in hengelo')).elsewhere).toEqual({
      title: 'Gemeente Hengelo (O.)',
      url: 'https://www.hengelo.nl',
      others: [{ title: 'Gemeente Bronckhorst', url: 'https://www.bronckhorst.nl' }],
    });
  });
});
