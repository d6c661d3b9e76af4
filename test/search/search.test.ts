import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRules } from '../../dutch/rules.ts';
import { loadOrganisations } from '../../indexer/load.ts';
import { createSearcher, type Searcher } from '../../search/search.ts';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';
import { AFVAL, BELASTING, CONFIG, OOSTERLO, PENSIOEN, record, WESTERLO } from '../records.ts';

const RULES = prepareRules(
  [
    {
      version: 1,
      theme: 'afval',
      owner: 'redactie',
      pins: [],
      rules: [
        {
          product: 'minicontainer',
          upl: [],
          broader: [],
          official: ['minicontainer'],
          citizens: ['kliko', 'vuilnisbak'],
          formerly: [],
          action: 'add',
          accept: [],
          abbreviations: [],
          misspellings: [],
          languages: {},
          not: [],
          review: 'proposed',
          tests: [],
        },
      ],
    },
  ],
  '2026-11-25',
);

const PAGES = [
  record(OOSTERLO, 'Minicontainer, reparatie', { text: 'Is uw minicontainer kapot? Meld het ons.' }),
  record(OOSTERLO, 'Hondenbelasting', {
    text: 'Daarvoor bent u bij het belastingkantoor aan het goede adres.',
  }),
  record(OOSTERLO, 'Pensioen en AOW', { text: 'Vragen over AOW stelt u aan het pensioenloket.' }),
  record(OOSTERLO, 'Speeltuin', { text: 'Spelen in de wijk. Neem geen hond mee.' }),
  record(WESTERLO, 'Paspoort aanvragen in Westerlo'),
  record(BELASTING, 'Hondenbelasting aangeven', { text: 'U meldt uw hond aan voor de hondenbelasting.' }),
  record(AFVAL, 'Grofvuil laten ophalen'),
  record(PENSIOEN, 'AOW aanvragen', { text: 'U krijgt AOW vanaf uw AOW-leeftijd.' }),
  record(PENSIOEN, 'AOW-leeftijd berekenen', { text: 'Wanneer krijgt u AOW?' }),
];

let engine: TestEngine;
let searcher: Searcher;

beforeAll(async () => {
  engine = await startTestEngine();
  const loads = CONFIG.organisations.map((organisation) => ({
    organisation,
    sources: new Set([organisation.id]),
    records: PAGES.filter((page) => page.organisation === organisation.id),
  }));
  await loadOrganisations(loads, RULES, engine.indexes, { acceptLoss: false });
  searcher = createSearcher({
    config: CONFIG,
    engine: engine.search,
    newSearchId: () => 'id-1',
    now: () => Date.now(),
  });
});

afterAll(() => engine.close());

const titles = async (q: string, site = 'oosterlo') =>
  (await searcher.search({ site, q })).hits.map((hit) => hit.title);

describe('answering a query', () => {
  it("finds a page by citizens' words, by a typo in them and by half of one", async () => {
    for (const q of ['kliko kapot', 'vuilnisbk', 'klik', 'mijn vuilnisbak is kapot'])
      expect((await titles(q))[0]).toBe('Minicontainer, reparatie');
  });

  it('puts the best answer first whatever organisation it is of', async () => {
    const { best } = await searcher.search({ site: 'oosterlo', q: 'aow aanvragen' });
    expect(best).toMatchObject({ title: 'AOW aanvragen', organisation: 'pensioen', group: 'landelijk' });
  });

  it('shows the page of a joint body that serves the municipality among its own', async () => {
    const joint = await searcher.search({ site: 'oosterlo', q: 'hondenbelasting' });
    expect(joint.best?.organisation).toBe('oosterlo');
    expect(joint.groups[0]).toMatchObject({
      label: 'Samenwerkingsverbanden',
      hits: [{ organisation: 'belasting-lo' }],
    });
  });

  it('never shows pages of another municipality, or of a joint body that does not serve this one', async () => {
    expect(await titles('paspoort aanvragen in westerlo')).not.toContain('Paspoort aanvragen in Westerlo');
    expect(await titles('grofvuil')).toEqual([]);
    expect(await titles('grofvuil', 'westerlo')).toEqual(['Grofvuil laten ophalen']);
  });

  it('shows nothing of an organisation that left the configuration, though its pages are still in the index', async () => {
    const without = createSearcher({
      config: {
        ...CONFIG,
        organisations: CONFIG.organisations.filter(({ id }) => id !== PENSIOEN.id && id !== BELASTING.id),
      },
      engine: engine.search,
      newSearchId: () => 'id-1',
      now: () => Date.now(),
    });
    for (const q of ['aow aanvragen', 'hondenbelasting aangeven']) {
      const { hits } = await without.search({ site: 'oosterlo', q });
      expect(new Set(hits.map((hit) => hit.organisation))).toEqual(new Set(['oosterlo']));
    }
  });

  it('always gives the contact of the own municipality, and says when nothing is good enough', async () => {
    const nothing = await searcher.search({ site: 'oosterlo', q: 'xqzvw' });
    expect(nothing).toMatchObject({
      hits: [],
      best: null,
      groups: [],
      fallback: true,
      total: 0,
      contact: { organisation: 'oosterlo', name: 'Gemeente Oosterlo', phone: '14 0001' },
    });
    const empty = await searcher.search({ site: 'oosterlo', q: '  ' });
    expect(empty).toMatchObject({ hits: [], fallback: false, contact: { phone: '14 0001' } });
    expect((await searcher.search({ site: 'oosterlo', q: 'kliko' })).contact.phone).toBe('14 0001');
  });

  it('says how to reach the organisation whose page it is', async () => {
    const { hits } = await searcher.search({ site: 'oosterlo', q: 'hondenbelasting aangeven' });
    expect(hits[0]?.channels.phone).toBe('14 0002');
  });

  it('leaves out what the rules added when asked for the exact words', async () => {
    expect((await searcher.search({ site: 'oosterlo', q: 'kliko', exact: true })).hits).toEqual([]);
    expect((await searcher.search({ site: 'oosterlo', q: 'minicontainer', exact: true })).hits).toHaveLength(
      1,
    );
  });

  it('filters by kind of organisation and kind of page', async () => {
    const national = await searcher.search({ site: 'oosterlo', q: 'aow', type: 'landelijk' });
    expect(new Set(national.hits.map((hit) => hit.group))).toEqual(new Set(['landelijk']));
    expect((await searcher.search({ site: 'oosterlo', q: 'aow', type: 'news' })).hits).toEqual([]);
  });

  it('reads 200 characters and takes quotes and dashes as text', async () => {
    const { query } = await searcher.search({ site: 'oosterlo', q: `kliko ${'x'.repeat(500)}` });
    expect(Array.from(query)).toHaveLength(200);
    expect((await titles('"kliko" -kapot'))[0]).toBe('Minicontainer, reparatie');
  });

  it('says what is wrong with a parameter, and which value was probably meant', async () => {
    await expect(searcher.search({ site: 'oosterl', q: 'x' })).rejects.toThrow('did you mean "oosterlo"?');
    await expect(searcher.search({ site: 'oosterlo', q: 'x', type: 'nieuws' })).rejects.toThrow(
      'type "nieuws"',
    );
    await expect(searcher.search({ site: 'oosterlo', q: 'x', page: 0 })).rejects.toThrow('page');
  });
});
