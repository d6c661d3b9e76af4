/** The official client, unmodified: documents in and out. */
import { randomUUID } from 'node:crypto';
import type { ContentType, Index } from 'meilisearch';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';

let engine: TestEngine;
let index: Index;

beforeAll(async () => {
  engine = await startTestEngine();
});

afterAll(() => engine.close());

beforeEach(() => {
  index = engine.client.index(`client-${randomUUID()}`);
});

const PAGES = [
  { id: 1, titel: 'Paspoort aanvragen', soort: 'product', prijs: 78.85 },
  { id: 2, titel: 'Rijbewijs verlengen', soort: 'product', prijs: 48.1 },
  { id: 3, titel: 'Nieuwe brug', soort: 'nieuws', prijs: null },
];

describe('adding documents', () => {
  it('makes the index, finds its primary key, and replaces whole documents', async () => {
    const task = await index.addDocuments(PAGES).waitTask();
    expect(task).toMatchObject({
      status: 'succeeded',
      type: 'documentAdditionOrUpdate',
      details: { receivedDocuments: 3, indexedDocuments: 3 },
    });
    expect(await index.fetchPrimaryKey()).toBe('id');
    await index.addDocuments([{ id: 1, titel: 'Paspoort' }]).waitTask();
    expect(await index.getDocument(1)).toEqual({ id: 1, titel: 'Paspoort' });
  });

  it('updates only the fields that are sent', async () => {
    await index.addDocuments(PAGES).waitTask();
    await index
      .updateDocuments([
        { id: 2, prijs: 50 },
        { id: 9, titel: 'Nieuw' },
      ])
      .waitTask();
    expect(await index.getDocument(2)).toEqual({ ...PAGES[1], prijs: 50 });
    expect(await index.getDocument(9)).toEqual({ id: 9, titel: 'Nieuw' });
  });

  it('takes a primary key and leaves unknown documents out when asked', async () => {
    await index.addDocuments([{ code: 'a', naamId: 1 }], { primaryKey: 'code' }).waitTask();
    expect(await index.fetchPrimaryKey()).toBe('code');
    const skipping = await index
      .updateDocuments([{ code: 'a', x: 1 }, { code: 'b' }], { skipCreation: true })
      .waitTask();
    expect(skipping.status).toBe('succeeded');
    expect((await index.getDocuments()).results).toEqual([{ code: 'a', naamId: 1, x: 1 }]);
  });

  it('keeps what the sender wrote beside the task', async () => {
    const task = await index.addDocuments(PAGES, { customMetadata: 'run 12' }).waitTask();
    expect(task.customMetadata).toBe('run 12');
  });

  it('comes in batches of the size asked for', async () => {
    const many = Array.from({ length: 25 }, (_, id) => ({ id, titel: `Pagina ${id}` }));
    const added = index.addDocumentsInBatches(many, 10);
    expect(added).toHaveLength(3);
    for (const promise of added) expect((await promise.waitTask()).status).toBe('succeeded');
    for (const promise of index.updateDocumentsInBatches(many, 20)) await promise.waitTask();
    expect((await index.getDocuments({ limit: 1 })).total).toBe(25);
  });

  it.each<[string, ContentType, string, object]>([
    ['JSON', 'application/json', '[{"id":1,"titel":"Één"},{"id":2,"titel":"Twee"}]', {}],
    ['NDJSON', 'application/x-ndjson', '{"id":1,"titel":"Één"}\n{"id":2,"titel":"Twee"}\n', {}],
    ['CSV', 'text/csv', 'id:number,titel\n1,"Één"\n2,Twee\n', {}],
    ['CSV with semicolons', 'text/csv', 'id:number;titel\n1;Één\n2;"Twee"\n', { csvDelimiter: ';' }],
  ])('reads %s', async (_, type, text, options) => {
    await index.addDocumentsFromString(text, type, options).waitTask();
    const { results } = await index.getDocuments();
    expect(results).toEqual([
      { id: 1, titel: 'Één' },
      { id: 2, titel: 'Twee' },
    ]);
    const update = type === 'text/csv' ? 'id:number,extra\n1,ja\n' : '{"id":1,"extra":"ja"}';
    await index.updateDocumentsFromString(update, type).waitTask();
    expect(await index.getDocument(1)).toEqual({ id: 1, titel: 'Één', extra: 'ja' });
  });

  it.each<[string, object[], string]>([
    ['no candidate for a primary key', [{ titel: 'x' }], 'index_primary_key_no_candidate_found'],
    ['two candidates', [{ id: 1, paginaId: 2 }], 'index_primary_key_multiple_candidates_found'],
    ['an id that is none', [{ id: 'a b' }], 'invalid_document_id'],
    ['a document without an id', [{ id: 1 }, { titel: 'x' }], 'missing_document_id'],
  ])('fails its task for %s, and leaves the index as it was', async (_, documents, code) => {
    const { status, error, details } = await index.addDocuments(documents).waitTask();
    expect(status).toBe('failed');
    expect(error?.code).toBe(code);
    expect(details?.indexedDocuments).toBe(0);
    expect((await index.getDocuments()).total).toBe(0);
  });
});

describe('reading documents', () => {
  beforeEach(async () => {
    await index.updateSettings({ filterableAttributes: ['soort', 'prijs'], sortableAttributes: ['prijs'] });
    await index.addDocuments(PAGES).waitTask();
  });

  it('by page, with the fields asked for', async () => {
    expect(await index.getDocuments({ offset: 1, limit: 1, fields: ['titel'] })).toEqual({
      results: [{ titel: 'Rijbewijs verlengen' }],
      offset: 1,
      limit: 1,
      total: 3,
    });
    expect(await index.getDocument(3, { fields: ['id', 'titel'] })).toEqual({ id: 3, titel: 'Nieuwe brug' });
  });

  it('by filter, by ids and in an order', async () => {
    const products = await index.getDocuments({ filter: 'soort = product', sort: ['prijs:asc'] });
    expect(products.results.map((page) => page['id'])).toEqual([2, 1]);
    const byIds = await index.getDocuments({ ids: [3, 1] });
    expect(byIds.results.map((page) => page['id'])).toEqual([1, 3]);
    const nested = await index.getDocuments({ filter: [['soort = nieuws', 'prijs > 60'], 'prijs EXISTS'] });
    expect(nested.results.map((page) => page['id'])).toEqual([1, 3]);
  });

  it('that do not exist is an error', async () => {
    await expect(index.getDocument(99)).rejects.toMatchObject({
      cause: { code: 'document_not_found', message: 'Document `99` not found.' },
    });
    await expect(engine.client.index('nergens').getDocuments()).rejects.toMatchObject({
      cause: { code: 'index_not_found' },
    });
    await expect(index.getDocuments({ filter: 'titel = x' })).rejects.toMatchObject({
      cause: { code: 'invalid_document_filter' },
    });
  });
});

describe('deleting documents', () => {
  beforeEach(async () => {
    await index.updateFilterableAttributes(['soort']);
    await index.addDocuments(PAGES).waitTask();
  });

  const left = async () => (await index.getDocuments()).results.map((page) => page['id']);

  it('one by one, by ids, by filter and all of them', async () => {
    expect(await index.deleteDocument(1).waitTask()).toMatchObject({
      type: 'documentDeletion',
      details: { providedIds: 1, deletedDocuments: 1, originalFilter: null },
    });
    expect(await left()).toEqual([2, 3]);
    expect((await index.deleteDocuments([2, 99]).waitTask()).details).toMatchObject({
      providedIds: 2,
      deletedDocuments: 1,
    });
    const byFilter = await index.deleteDocuments({ filter: 'soort = nieuws' }).waitTask();
    expect(byFilter.details).toMatchObject({ deletedDocuments: 1, originalFilter: '"soort = nieuws"' });
    expect(await left()).toEqual([]);
    await index.addDocuments(PAGES).waitTask();
    expect((await index.deleteAllDocuments().waitTask()).details).toMatchObject({ deletedDocuments: 3 });
    expect(await left()).toEqual([]);
  });

  it('leaves nothing of them to be found', async () => {
    await index.deleteDocument(2).waitTask();
    expect((await index.search('rijbewijs')).hits).toEqual([]);
    expect((await index.search('', { facets: ['soort'] })).facetDistribution).toEqual({
      soort: { nieuws: 1, product: 1 },
    });
  });
});
