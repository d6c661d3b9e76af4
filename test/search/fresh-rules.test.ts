import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRules, type RuleSet } from '../../dutch/rules.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';
import { loadOrganisations } from '../../indexer/load.ts';
import { createSearcher } from '../../search/search.ts';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';
import { AFVAL, CONFIG, OOSTERLO, record } from '../records.ts';

const PAGES = [
  record(OOSTERLO, 'Minicontainer, reparatie'),
  record(OOSTERLO, 'Paspoort aanvragen'),
  record(AFVAL, 'Grof huishoudelijk afval'),
];

/** Rules as an editor saves them, without indexing anything. */
function rules(list: string, more = ''): RuleSet {
  const head = `version: 1\ntheme: t\nowner: redactie\n${more}`;
  return prepareRules([parseSynonymFile(`${head}rules: [${list}]`, 't.yaml')], '2026-11-25');
}

let engine: TestEngine;
let requests = 0;
let current = rules('');

beforeAll(async () => {
  engine = await startTestEngine();
  const loads = CONFIG.organisations.map((organisation) => ({
    organisation,
    sources: new Set([organisation.id]),
    records: PAGES.filter((page) => page.organisation === organisation.id),
  }));
  const indexed = rules('{ product: mini, official: [minicontainer], citizens: [kliko] }');
  await loadOrganisations(loads, indexed, engine.indexes, { acceptLoss: false });
});
afterAll(() => engine.close());

async function ask(q: string, site = 'oosterlo', exact = false): Promise<string[]> {
  const { hits } = await searcher.search({ site, q, exact });
  return hits.map(({ title }) => title);
}

const searcher = createSearcher({
  config: CONFIG,
  engine: {
    indexes: () => engine.search.indexes(),
    document: (index, id) => engine.search.document(index, id),
    search(request) {
      requests++;
      return engine.search.search(request);
    },
  },
  rules: () => current,
  newSearchId: () => 'id-1',
  now: () => Date.now(),
});

describe('rules that are newer than the documents', () => {
  it('find a page by a word that no document has', async () => {
    current = rules('');
    expect(await ask('rolemmer')).toEqual([]);
    current = rules('{ product: mini, official: [minicontainer], citizens: [rolemmer, bak op wieltjes] }');
    expect(await ask('rolemmer')).toEqual(['Minicontainer, reparatie']);
    expect(await ask('mijn bak op wieltjes is stuk')).toEqual(['Minicontainer, reparatie']);
  });

  it('no longer find it by a word that was taken away, though the document still has it', async () => {
    current = rules('{ product: mini, official: [minicontainer], citizens: [rolemmer] }');
    expect(await ask('kliko')).toEqual([]);
  });

  it('count for no other organisation when they are local', async () => {
    current = rules(
      '{ product: pas, official: [paspoort], citizens: [reispapier] }',
      'organisation: oosterlo\n',
    );
    expect(await ask('reispapier')).toEqual(['Paspoort aanvragen']);
    current = rules(
      '{ product: pas, official: [paspoort], citizens: [reispapier] }',
      'organisation: westerlo\n',
    );
    expect(await ask('reispapier')).toEqual([]);
  });

  it('reach joint bodies, only on the sites they serve', async () => {
    current = rules('{ product: grof, official: [grof huishoudelijk afval], citizens: [oude bank] }');
    expect(await ask('oude bank', 'westerlo')).toEqual(['Grof huishoudelijk afval']);
    expect(await ask('oude bank')).toEqual([]);
  });

  it('are asked for once when there is no page about them', async () => {
    current = rules('{ product: jacht, official: [jachtakte], citizens: [jagen] }');
    requests = 0;
    await ask('jagen');
    expect(requests).toBe(2);
    await ask('jagen');
    expect(requests).toBe(3);
  });

  it('do nothing when only the words as typed are asked for', async () => {
    current = rules('{ product: mini, official: [minicontainer], citizens: [kliko, rolemmer] }');
    expect(await ask('rolemmer', 'oosterlo', true)).toEqual([]);
    expect(await ask('kliko', 'oosterlo', true)).toEqual([]);
    expect(await ask('minicontainers', 'oosterlo', true)).toEqual(['Minicontainer, reparatie']);
  });
});
