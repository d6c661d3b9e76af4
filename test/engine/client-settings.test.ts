/** The official client, unmodified: every setting with its own route, and all of them together. */
import { randomUUID } from 'node:crypto';
import type { EnqueuedTaskPromise, Index } from 'meilisearch';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';

let engine: TestEngine;
let index: Index;

beforeAll(async () => {
  engine = await startTestEngine();
});

afterAll(() => engine.close());

beforeEach(async () => {
  index = engine.client.index(`client-${randomUUID()}`);
  await engine.client.createIndex(index.uid).waitTask();
});

interface Setting {
  name: string;
  initial: unknown;
  sent: unknown;
  /** What is read back. @default as sent */
  kept?: unknown;
}

const SETTINGS: readonly Setting[] = [
  { name: 'Pagination', initial: { maxTotalHits: 1000 }, sent: { maxTotalHits: 50 } },
  { name: 'Synonyms', initial: {}, sent: { id: ['identiteitskaart'], bsn: ['burgerservicenummer'] } },
  { name: 'StopWords', initial: [], sent: ['het', 'de'], kept: ['de', 'het'] },
  {
    name: 'RankingRules',
    initial: ['words', 'typo', 'proximity', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
    sent: ['words', 'exactness', 'datum:desc'],
  },
  { name: 'DistinctAttribute', initial: null, sent: 'url' },
  { name: 'FilterableAttributes', initial: [], sent: ['soort', 'datum'] },
  { name: 'SortableAttributes', initial: [], sent: ['prijs', 'datum'], kept: ['datum', 'prijs'] },
  { name: 'SearchableAttributes', initial: ['*'], sent: ['titel', 'tekst'] },
  { name: 'DisplayedAttributes', initial: ['*'], sent: ['titel', 'url'] },
  {
    name: 'TypoTolerance',
    initial: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: [],
      disableOnAttributes: [],
      disableOnNumbers: false,
    },
    sent: { minWordSizeForTypos: { oneTypo: 4 }, disableOnWords: ['paspoort'] },
    kept: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 9 },
      disableOnWords: ['paspoort'],
      disableOnAttributes: [],
      disableOnNumbers: false,
    },
  },
  {
    name: 'Faceting',
    initial: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'alpha' } },
    sent: { maxValuesPerFacet: 5, sortFacetValuesBy: { soort: 'count' } },
    kept: { maxValuesPerFacet: 5, sortFacetValuesBy: { '*': 'alpha', soort: 'count' } },
  },
  { name: 'SeparatorTokens', initial: [], sent: ['|', '&sep'], kept: ['&sep', '|'] },
  { name: 'NonSeparatorTokens', initial: [], sent: ['@', '#'], kept: ['#', '@'] },
  { name: 'Dictionary', initial: [], sent: ['J. R. R.', 'J.R.R.'] },
  { name: 'ProximityPrecision', initial: 'byWord', sent: 'byAttribute' },
  { name: 'SearchCutoffMs', initial: null, sent: 300 },
  {
    name: 'LocalizedAttributes',
    initial: null,
    sent: [{ attributePatterns: ['*_nl'], locales: ['nld'] }],
  },
  { name: 'FacetSearch', initial: true, sent: false },
  { name: 'PrefixSearch', initial: 'indexingTime', sent: 'disabled' },
];

type Method = (value?: unknown) => EnqueuedTaskPromise & Promise<unknown>;

function method(name: string): Method {
  const found: unknown = Reflect.get(index, name);
  if (typeof found !== 'function') throw new Error(`The client has no ${name}.`);
  return found.bind(index) as Method;
}

describe('a setting with its own route', () => {
  it.each(SETTINGS)('is read, changed and reset: $name', async ({ name, initial, sent, kept = sent }) => {
    const get = method(`get${name}`);
    expect(await get()).toEqual(initial);
    const task = await method(`update${name}`)(sent).waitTask();
    expect(task).toMatchObject({ status: 'succeeded', type: 'settingsUpdate' });
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    expect(Object.keys(task.details ?? {})).toEqual([key]);
    expect(await get()).toEqual(kept);
    expect((await index.getSettings())[key as 'synonyms']).toEqual(kept);
    expect((await method(`reset${name}`)().waitTask()).status).toBe('succeeded');
    expect(await get()).toEqual(initial);
  });

  it('that needs a model is empty, and may be reset', async () => {
    expect(await index.getEmbedders()).toEqual({});
    expect((await index.resetEmbedders().waitTask()).status).toBe('succeeded');
  });
});

describe('all settings', () => {
  it('are changed together, and reset together', async () => {
    const before = await index.getSettings();
    expect(Object.keys(before)).toContain('searchableAttributes');
    await index
      .updateSettings({
        searchableAttributes: ['titel'],
        stopWords: ['de'],
        synonyms: { a: ['b'] },
        rankingRules: null,
      })
      .waitTask();
    expect(await index.getSettings()).toEqual({
      ...before,
      searchableAttributes: ['titel'],
      stopWords: ['de'],
      synonyms: { a: ['b'] },
    });
    await index.resetSettings().waitTask();
    expect(await index.getSettings()).toEqual(before);
  });

  it('make the index when it is not there', async () => {
    const fresh = engine.client.index(`client-${randomUUID()}`);
    await fresh.updateSettings({ stopWords: ['de'] }).waitTask();
    expect(await fresh.getStopWords()).toEqual(['de']);
    await expect(engine.client.index('nergens').getSettings()).rejects.toMatchObject({
      cause: { code: 'index_not_found' },
    });
  });

  it.each<[object, string]>([
    [{ rankingRules: ['nonsense'] }, 'invalid_settings_ranking_rules'],
    [{ stopWords: 'de' }, 'invalid_settings_stop_words'],
    [{ typoTolerance: { enabled: 1 } }, 'invalid_settings_typo_tolerance'],
    [{ unknownSetting: 1 }, 'bad_request'],
  ])('that are wrong are refused: %j', async (settings, code) => {
    await expect(index.updateSettings(settings)).rejects.toMatchObject({ cause: { code } });
  });

  it('keep granular filterable attributes as they are sent', async () => {
    const rule = {
      attributePatterns: ['soort', 'loket.*'],
      features: { facetSearch: true, filter: { equality: true, comparison: false } },
    };
    await index.updateFilterableAttributes([rule]).waitTask();
    expect(await index.getFilterableAttributes()).toEqual([rule]);
  });
});
