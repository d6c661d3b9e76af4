/** The official client, unmodified: indexes, swapping, statistics and the server itself. */
import { randomUUID } from 'node:crypto';
import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';

let engine: TestEngine;
let client: Meilisearch;
let uid: string;

beforeAll(async () => {
  engine = await startTestEngine();
  ({ client } = engine);
});

afterAll(() => engine.close());

beforeEach(() => {
  uid = `client-${randomUUID()}`;
});

const DATE = /^\d{4}-\d{2}-\d{2}T/;

describe('indexes', () => {
  it('are created with a primary key, found, renamed and deleted', async () => {
    const task = await client.createIndex(uid, { primaryKey: 'code' }).waitTask();
    expect(task).toMatchObject({
      indexUid: uid,
      status: 'succeeded',
      type: 'indexCreation',
      details: { primaryKey: 'code' },
      error: null,
      canceledBy: null,
    });
    expect(task.duration).toMatch(/^PT[\d.]+S$/);
    const index = await client.getIndex(uid);
    expect(index.primaryKey).toBe('code');
    expect(index.createdAt).toBeInstanceOf(Date);
    const raw = await client.getRawIndex(uid);
    expect(Object.keys(raw).toSorted()).toEqual(['createdAt', 'primaryKey', 'uid', 'updatedAt']);
    expect(raw.createdAt).toMatch(DATE);
    await index.update({ primaryKey: 'other' }).waitTask();
    expect(await index.fetchPrimaryKey()).toBe('other');
    const renamed = `${uid}-renamed`;
    const renaming = await client.updateIndex(uid, { uid: renamed }).waitTask();
    expect(renaming.status).toBe('succeeded');
    await expect(client.getRawIndex(uid)).rejects.toThrow(`Index \`${uid}\` not found.`);
    expect((await client.getRawIndex(renamed)).primaryKey).toBe('other');
    expect((await client.index(renamed).delete().waitTask()).status).toBe('succeeded');
    const again = await client.deleteIndex(renamed).waitTask();
    expect(again).toMatchObject({ status: 'failed', error: { code: 'index_not_found' } });
  });

  it('are listed in order, by page', async () => {
    for (const letter of ['c', 'a', 'b']) await client.createIndex(`${uid}-${letter}`).waitTask();
    const all = await client.getIndexes({ limit: 100 });
    const own = all.results.map((index) => index.uid).filter((name) => name.startsWith(uid));
    expect(own).toEqual([`${uid}-a`, `${uid}-b`, `${uid}-c`]);
    const page = await client.getRawIndexes({ offset: 1, limit: 1 });
    expect(page).toMatchObject({ offset: 1, limit: 1, total: all.total });
    expect(page.results).toHaveLength(1);
  });

  it('that exist already fail their task, and say so', async () => {
    await client.createIndex(uid).waitTask();
    const { status, error } = await client.createIndex(uid).waitTask();
    expect(status).toBe('failed');
    expect(error).toEqual({
      message: `Index \`${uid}\` already exists.`,
      code: 'index_already_exists',
      type: 'invalid_request',
      link: 'https://docs.meilisearch.com/errors#index_already_exists',
    });
  });

  it('with a name that is none are refused', async () => {
    await expect(client.createIndex('no name')).rejects.toMatchObject({
      cause: { code: 'invalid_index_uid' },
    });
  });

  it('swap their documents and settings, and rename', async () => {
    const [a, b, c] = [`${uid}-a`, `${uid}-b`, `${uid}-c`];
    await client
      .index(a)
      .addDocuments([{ id: 1, t: 'old' }])
      .waitTask();
    await client
      .index(b)
      .addDocuments([
        { id: 2, t: 'new' },
        { id: 3, t: 'new' },
      ])
      .waitTask();
    await client.index(b).updateStopWords(['de']).waitTask();
    const task = await client.swapIndexes([{ indexes: [a, b], rename: false }]).waitTask();
    expect(task).toMatchObject({
      status: 'succeeded',
      type: 'indexSwap',
      details: { swaps: [{ indexes: [a, b], rename: false }] },
    });
    expect((await client.index(a).getDocuments()).total).toBe(2);
    expect(await client.index(a).getStopWords()).toEqual(['de']);
    expect((await client.index(b).search('old')).hits).toHaveLength(1);
    await client.swapIndexes([{ indexes: [b, c], rename: true }]).waitTask();
    expect((await client.index(c).getDocument(1))['t']).toBe('old');
    await expect(client.getRawIndex(b)).rejects.toMatchObject({ cause: { code: 'index_not_found' } });
  });

  it('that are missing fail a swap, naming them', async () => {
    const { error } = await client.swapIndexes([{ indexes: [uid, `${uid}-b`], rename: false }]).waitTask();
    expect(error).toMatchObject({ code: 'index_not_found' });
    expect(error?.message).toContain(uid);
  });
});

describe('the inside of an index', () => {
  it('is compacted without a document lost, and says what that gained', async () => {
    const index = client.index(uid);
    await index.addDocuments([
      { id: 1, titel: 'Rijbewijs' },
      { id: 2, titel: 'Paspoort' },
    ]);
    await index.deleteDocument(1);
    const task = await index.compact().waitTask();
    expect(task).toMatchObject({ type: 'indexCompaction', status: 'succeeded', indexUid: uid });
    expect(task.details).toMatchObject({
      preCompactionSize: expect.stringMatching(/^[\d.]+ k?B$/) as string,
      postCompactionSize: expect.stringMatching(/^[\d.]+ k?B$/) as string,
    });
    expect((await index.search('pasp')).hits).toEqual([{ id: 2, titel: 'Paspoort' }]);
    expect((await index.search('rijb')).hits).toEqual([]);
  });

  it('that is not there cannot be compacted', async () => {
    const task = await client.index(uid).compact().waitTask();
    expect(task).toMatchObject({ status: 'failed', error: { code: 'index_not_found' } });
  });

  it('tells of every field what the settings make of it', async () => {
    const index = client.index(uid);
    await index.addDocuments([{ id: 1, titel: 'Rijbewijs', plaats: { naam: 'Utrecht' }, datum: 5 }]);
    await index
      .updateSettings({
        displayedAttributes: ['id', 'titel'],
        searchableAttributes: ['titel'],
        sortableAttributes: ['datum'],
        filterableAttributes: [
          'datum',
          {
            attributePatterns: ['plaats*'],
            features: { facetSearch: false, filter: { equality: true, comparison: false } },
          },
        ],
        distinctAttribute: 'titel',
        rankingRules: ['words', 'datum:desc'],
        faceting: { sortFacetValuesBy: { datum: 'count' } },
        localizedAttributes: [{ attributePatterns: ['titel'], locales: ['nld'] }],
      })
      .waitTask();
    const { results, ...page } = await index.getFields();
    expect(page).toEqual({ offset: 0, limit: 20, total: 5 });
    expect(results.map(({ name }) => name)).toEqual(['id', 'titel', 'plaats', 'plaats.naam', 'datum']);
    expect(results[1]).toEqual({
      name: 'titel',
      displayed: { enabled: true },
      searchable: { enabled: true },
      sortable: { enabled: false },
      distinct: { enabled: true },
      rankingRule: { enabled: false },
      filterable: {
        enabled: false,
        sortBy: 'alpha',
        facetSearch: false,
        equality: false,
        comparison: false,
      },
      localized: { locales: ['nld'] },
    });
    expect(results[4]).toMatchObject({
      displayed: { enabled: false },
      sortable: { enabled: true },
      rankingRule: { enabled: true, order: 'desc' },
      filterable: { enabled: true, sortBy: 'count', facetSearch: true, equality: true, comparison: true },
    });
  });

  it('tells of the fields asked for, by page', async () => {
    const index = client.index(uid);
    await index.addDocuments([{ id: 1, titel: 'a', tekst: 'b' }]);
    await index.updateSearchableAttributes(['titel', 'tekst']).waitTask();
    const names = async (query: Parameters<typeof index.getFields>[0]) =>
      (await index.getFields(query)).results.map(({ name }) => name);
    expect(await names({ filter: { searchable: true } })).toEqual(['titel', 'tekst']);
    expect(await names({ filter: { attributePatterns: ['t*'], searchable: false } })).toEqual([]);
    expect(await names({ filter: { attributePatterns: ['te*', 'id'] } })).toEqual(['id', 'tekst']);
    expect(await names({ offset: 1, limit: 1 })).toEqual(['titel']);
    await expect(index.getFields({ filter: { sortable: 'ja' as never } })).rejects.toMatchObject({
      cause: { code: 'invalid_index_fields_filter_sortable' },
    });
  });

  it('is seen again after it was fetched, and is deleted if it is there', async () => {
    await client.createIndex(uid, { primaryKey: 'sleutel' }).waitTask();
    const index = await client.index(uid).fetchInfo();
    expect(index).toMatchObject({ uid, primaryKey: 'sleutel' });
    expect(await client.index(uid).getRawInfo()).toMatchObject({ uid, primaryKey: 'sleutel' });
    expect(await client.deleteIndexIfExists(uid)).toBe(true);
    await expect
      .poll(() => client.getRawIndex(uid).catch((error: Error) => error.message))
      .toContain('not found');
  });
});

describe('the server', () => {
  it('is healthy and says its version', async () => {
    expect(await client.health()).toEqual({ status: 'available' });
    expect(await client.isHealthy()).toBe(true);
    const version = await client.getVersion();
    expect(Object.keys(version).toSorted()).toEqual(['commitDate', 'commitSha', 'pkgVersion']);
    expect(version.pkgVersion).toMatch(/^1\.\d+\.\d+$/);
  });

  it('counts documents and fields', async () => {
    await client
      .index(uid)
      .addDocuments([
        { id: 1, titel: 'a' },
        { id: 2, tekst: 'b' },
      ])
      .waitTask();
    const stats = await client.index(uid).getStats();
    expect(stats).toMatchObject({
      numberOfDocuments: 2,
      isIndexing: false,
      fieldDistribution: { id: 2, titel: 1, tekst: 1 },
      numberOfEmbeddings: 0,
      numberOfEmbeddedDocuments: 0,
    });
    const bytes = JSON.stringify({ id: 1, titel: 'a' }).length;
    expect(stats.avgDocumentSize).toBeGreaterThanOrEqual(bytes);
    expect(stats.rawDocumentDbSize).toBeGreaterThanOrEqual(2 * bytes);
    const all = await client.getStats();
    expect(all.databaseSize).toBeTypeOf('number');
    expect(all.lastUpdate).toMatch(DATE);
    expect(all.indexes[uid]).toEqual(stats);
  });

  it('shows experimental features and switches the ones it has', async () => {
    const before = await client.getExperimentalFeatures();
    expect(before).toMatchObject({ containsFilter: false, metrics: false });
    const after = await client.updateExperimentalFeatures({ containsFilter: true });
    expect(after).toEqual({ ...before, containsFilter: true });
    await client
      .index(uid)
      .addDocuments([
        { id: 1, titel: 'Rijbewijs' },
        { id: 2, titel: 'Paspoort' },
      ])
      .waitTask();
    await client.index(uid).updateFilterableAttributes(['titel']).waitTask();
    const { hits } = await client.index(uid).search('', { filter: 'titel CONTAINS bew' });
    expect(hits.map((hit) => hit['id'])).toEqual([1]);
    await client.updateExperimentalFeatures({ containsFilter: false });
    await expect(client.index(uid).search('', { filter: 'titel CONTAINS bew' })).rejects.toMatchObject({
      cause: { code: 'feature_not_enabled' },
    });
  });

  it('refuses a wrong key and a missing one with an error object', async () => {
    const wrong = new Meilisearch({ host: engine.url, apiKey: 'wrong' });
    const error: unknown = await wrong.getVersion().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MeilisearchApiError);
    expect(error).toMatchObject({
      cause: { code: 'invalid_api_key', type: 'auth', message: 'The provided API key is invalid.' },
      response: { status: 403 },
    });
    await expect(new Meilisearch({ host: engine.url }).getVersion()).rejects.toMatchObject({
      cause: { code: 'missing_authorization_header' },
      response: { status: 401 },
    });
    expect(await wrong.isHealthy()).toBe(true);
  });
});

describe.skipIf(process.env['MEILI_URL'] !== undefined)('what only a real Meilisearch offers', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['POST /dumps', () => client.createDump()],
    ['POST /snapshots', () => client.createSnapshot()],
    ['GET /webhooks', () => client.getWebhooks()],
    ['GET /network', () => client.getNetwork()],
    ['similar', () => client.index(uid).searchSimilarDocuments({ id: '1', embedder: 'e' })],
    ['documents/edit', () => client.index(uid).updateDocumentsByFunction({ function: 'x' })],
    ['render-template', () => client.renderTemplate({} as never)],
    ['GET /chats', () => client.getChatWorkspaces()],
    ['foreign-keys', () => client.index(uid).updateForeignKeys([])],
    ['chat', () => client.index(uid).updateChat({})],
    ['tasks/{taskUid}/documents', () => client.tasks.getTaskDocuments(0)],
    ['webhooks', () => client.getWebhook('x')],
    ['dynamic-search-rules', () => client.getDynamicSearchRules()],
    ['dynamic-search-rules/{uid}', () => client.getDynamicSearchRule('x')],
    ['embedders', () => client.index(uid).updateEmbedders({ a: { source: 'userProvided', dimensions: 3 } })],
  ])('is named in the error: %s', async (name, request) => {
    const error: unknown = await Promise.resolve(request()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ cause: { code: 'not_supported' } });
    expect((error as Error).message).toContain(name);
    expect((error as Error).message).toContain('does not offer');
  });
});
