/** The official client, unmodified: searching one index, several, and the values of a facet. */
import { randomUUID } from 'node:crypto';
import type { Index, Meilisearch, SearchParams } from 'meilisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';

let engine: TestEngine;
let client: Meilisearch;
let own: Index;
let national: Index;

const PAGES = [
  {
    id: 1,
    titel: 'Paspoort aanvragen',
    tekst: 'U vraagt een paspoort aan bij de balie.',
    soort: 'product',
    prijs: 79,
    groep: 'reis',
  },
  {
    id: 2,
    titel: 'Rijbewijs verlengen',
    tekst: 'Uw rijbewijs verlengt u online.',
    soort: 'product',
    prijs: 48,
    groep: 'auto',
  },
  {
    id: 3,
    titel: 'Rijbewijs kwijt',
    tekst: 'Meld het verlies van uw rijbewijs.',
    soort: 'product',
    prijs: 40,
    groep: 'auto',
  },
  { id: 4, titel: 'Nieuwe balie', tekst: 'De balie is verhuisd.', soort: 'nieuws', prijs: 0, groep: null },
];

beforeAll(async () => {
  engine = await startTestEngine();
  ({ client } = engine);
  own = client.index(`own-${randomUUID()}`);
  national = client.index(`national-${randomUUID()}`);
  for (const index of [own, national]) {
    await index
      .updateSettings({
        searchableAttributes: ['titel', 'tekst'],
        filterableAttributes: ['soort', 'prijs', 'groep'],
        sortableAttributes: ['prijs'],
      })
      .waitTask();
  }
  await own.addDocuments(PAGES).waitTask();
  await national
    .addDocuments([{ id: 10, titel: 'Rijbewijs omwisselen', soort: 'product', prijs: 30 }])
    .waitTask();
});

afterAll(() => engine.close());

const ids = (answer: { hits: Record<string, unknown>[] }) => answer.hits.map((hit) => hit['id']);

describe('searching an index', () => {
  it('answers with hits, paging and the query', async () => {
    const answer = await own.search('rijbewijs');
    expect(ids(answer)).toEqual([2, 3]);
    expect(answer).toMatchObject({ query: 'rijbewijs', limit: 20, offset: 0, estimatedTotalHits: 2 });
    expect(answer.processingTimeMs).toBeTypeOf('number');
  });

  it.each<[string, SearchParams, number[]]>([
    ['a filter as text', { filter: 'prijs > 45 AND soort = product' }, [1, 2]],
    ['a filter as lists', { filter: [['groep = auto', 'soort = nieuws'], 'prijs < 45'] }, [3, 4]],
    ['sorting', { sort: ['prijs:asc'] }, [4, 3, 2, 1]],
    ['distinct', { distinct: 'groep' }, [1, 2, 4]],
    ['limit and offset', { limit: 2, offset: 1 }, [2, 3]],
    ['pages', { page: 2, hitsPerPage: 3 }, [4]],
  ])('takes %s, by POST and by GET alike', async (_, params, expected) => {
    const posted = await own.search('', params);
    expect(ids(posted)).toEqual(expected);
    const got = await own.searchGet('', {
      ...params,
      ...(Array.isArray(params.filter) ? { filter: '(groep = auto OR soort = nieuws) AND prijs < 45' } : {}),
    });
    const ofTheMoment = { processingTimeMs: 0, requestUid: '' };
    expect({ ...got, ...ofTheMoment }).toEqual({ ...posted, ...ofTheMoment });
  });

  it('counts all pages when pages are asked for', async () => {
    const answer = await own.search('', { page: 1, hitsPerPage: 3 });
    expect(answer).toMatchObject({ page: 1, hitsPerPage: 3, totalHits: 4, totalPages: 2 });
    expect(answer).not.toHaveProperty('estimatedTotalHits');
  });

  it('highlights, crops and says where words matched', async () => {
    const { hits } = await own.search('paspoort', {
      attributesToRetrieve: ['titel'],
      attributesToHighlight: ['titel', 'tekst'],
      attributesToCrop: ['tekst:3'],
      highlightPreTag: '[',
      highlightPostTag: ']',
      cropMarker: '...',
      showMatchesPosition: true,
    });
    expect(hits).toEqual([
      {
        titel: 'Paspoort aanvragen',
        _formatted: { titel: '[Paspoort] aanvragen', tekst: '...een [paspoort] aan...' },
        _matchesPosition: { titel: [{ start: 0, length: 8 }], tekst: [{ start: 13, length: 8 }] },
      },
    ]);
  });

  it('scores, and leaves out what scores too little', async () => {
    const { hits } = await own.search('rijbewijs verlengen', {
      showRankingScore: true,
      showRankingScoreDetails: true,
    });
    expect(hits[0]?._rankingScore).toBeGreaterThan(hits[1]?._rankingScore ?? 1);
    expect(hits[0]?._rankingScoreDetails).toHaveProperty('words.matchingWords', 2);
    const strict = await own.search('rijbewijs verlengen', { rankingScoreThreshold: 0.9 });
    expect(ids(strict)).toEqual([2]);
  });

  it('stops ranking when its time is over, and says so', async () => {
    const index = client.index(`cutoff-${randomUUID()}`);
    await index.addDocuments([
      { id: 1, titel: 'een lang verhaal over afval' },
      { id: 2, titel: 'afval' },
    ]);
    const found = async () => (await index.search('afval')).hits.map((hit) => hit['id'] as number);
    await index.updateSearchCutoffMs(60_000).waitTask();
    expect(await found()).toEqual([2, 1]);
    await index.updateSearchCutoffMs(0).waitTask();
    expect(await found()).toEqual([1, 2]);
    const { hits } = await index.search('afval', { showRankingScoreDetails: true });
    expect(hits[0]?._rankingScoreDetails).toEqual({ skipped: { order: 0 } });
  });

  it('counts facets over all matches', async () => {
    const answer = await own.search('', { facets: ['soort', 'prijs'], limit: 1 });
    expect(answer.facetDistribution).toEqual({
      soort: { nieuws: 1, product: 3 },
      prijs: { 0: 1, 40: 1, 48: 1, 79: 1 },
    });
    expect(answer.facetStats).toEqual({ prijs: { min: 0, max: 79 } });
  });

  it('searches only some attributes, and follows a matching strategy', async () => {
    expect(ids(await own.search('balie', { attributesToSearchOn: ['titel'] }))).toEqual([4]);
    expect(ids(await own.search('rijbewijs balie', { matchingStrategy: 'all' }))).toEqual([]);
    expect(ids(await own.search('rijbewijs balie', { matchingStrategy: 'last' }))).toEqual([2, 3]);
  });

  it.each<[SearchParams, string]>([
    [{ filter: 'titel = x' }, 'invalid_search_filter'],
    [{ filter: 'soort =' }, 'invalid_search_filter'],
    [{ sort: ['titel:asc'] }, 'invalid_search_sort'],
    [{ facets: ['titel'] }, 'invalid_search_facets'],
    [{ limit: -1 }, 'invalid_search_limit'],
    [{ matchingStrategy: 'none' as never }, 'invalid_search_matching_strategy'],
    [{ rankingScoreThreshold: 2 }, 'invalid_search_ranking_score_threshold'],
  ])('refuses %j', async (params, code) => {
    await expect(own.search('', params)).rejects.toMatchObject({ cause: { code } });
  });

  it('in an index that is not there is an error', async () => {
    await expect(client.index('nergens').search('x')).rejects.toMatchObject({
      cause: { code: 'index_not_found', message: 'Index `nergens` not found.' },
    });
  });
});

describe('searching the values of a facet', () => {
  it('answers values that start with the query, and how often they occur', async () => {
    const answer = await own.searchForFacetValues({ facetName: 'soort', facetQuery: 'prod' });
    expect(answer.facetHits).toEqual([{ value: 'product', count: 3 }]);
    expect(answer.facetQuery).toBe('prod');
    const within = await own.searchForFacetValues({
      facetName: 'soort',
      q: 'rijbewijs',
      filter: 'prijs < 45',
    });
    expect(within.facetHits).toEqual([{ value: 'product', count: 1 }]);
    await expect(own.searchForFacetValues({ facetName: 'titel', facetQuery: 'x' })).rejects.toMatchObject({
      cause: { code: 'invalid_facet_search_facet_name' },
    });
  });
});

describe('searching several indexes', () => {
  it('answers each query by itself', async () => {
    const { results } = await client.multiSearch({
      queries: [
        { indexUid: own.uid, q: 'paspoort', limit: 1 },
        { indexUid: national.uid, q: 'rijbewijs', filter: 'prijs < 100' },
      ],
    });
    expect(results.map((result) => result.indexUid)).toEqual([own.uid, national.uid]);
    expect(results.map(ids)).toEqual([[1], [10]]);
  });

  it('merges them when they are federated, by weight, with facets', async () => {
    const answer = await client.multiSearch({
      federation: {
        limit: 10,
        facetsByIndex: { [own.uid]: ['soort'], [national.uid]: ['soort'] },
        mergeFacets: { maxValuesPerFacet: 10 },
      },
      queries: [
        { indexUid: own.uid, q: 'rijbewijs', federationOptions: { weight: 0.5 } },
        { indexUid: national.uid, q: 'rijbewijs', showRankingScore: true },
      ],
    });
    expect(ids(answer)).toEqual([10, 2, 3]);
    expect(answer.hits[0]?._federation).toMatchObject({ indexUid: national.uid, queriesPosition: 1 });
    expect(answer).toMatchObject({ limit: 10, offset: 0, estimatedTotalHits: 3 });
    expect(answer.facetDistribution).toEqual({ soort: { product: 3 } });
  });

  it('fails as a whole, naming the query that failed', async () => {
    const failing = client.multiSearch({
      queries: [{ indexUid: own.uid }, { indexUid: own.uid, filter: 'titel = x' }],
    });
    await expect(failing).rejects.toMatchObject({ cause: { code: 'invalid_search_filter' } });
    await expect(failing).rejects.toThrow('Inside `.queries[1]`');
  });
});
