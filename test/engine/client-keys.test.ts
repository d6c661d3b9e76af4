/** The official client, unmodified: API keys and tenant tokens. */
import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';
import { generateTenantToken } from 'meilisearch/token';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';

let engine: TestEngine;
let client: Meilisearch;
const uid = `shop-${randomUUID()}`;
const other = `other-${randomUUID()}`;

beforeAll(async () => {
  engine = await startTestEngine();
  ({ client } = engine);
  for (const name of [uid, other]) {
    await client.index(name).updateFilterableAttributes(['org']).waitTask();
    await client
      .index(name)
      .addDocuments([
        { id: 1, org: 'a' },
        { id: 2, org: 'b' },
      ])
      .waitTask();
  }
});

afterAll(() => engine.close());

const HOUR_MS = 3_600_000;
const inAnHour = () => new Date(Date.now() + HOUR_MS);
const as = (apiKey: string) => new Meilisearch({ host: engine.url, apiKey });

describe('keys', () => {
  it('are made, found, renamed and removed', async () => {
    const expiresAt = inAnHour();
    const key = await client.createKey({
      name: 'search box',
      description: 'for the site',
      actions: ['search'],
      indexes: [uid],
      expiresAt,
    });
    expect(key).toMatchObject({ name: 'search box', actions: ['search'], indexes: [uid] });
    expect(new Date(key.expiresAt ?? 0).getTime()).toBe(expiresAt.getTime());
    expect(await client.getKey(key.uid)).toEqual(key);
    expect(await client.getKey(key.key)).toEqual(key);
    const { results, total } = await client.getKeys({ limit: 100 });
    expect(results.map((found) => found.uid)).toContain(key.uid);
    expect(total).toBe(results.length);
    const renamed = await client.updateKey(key.uid, { name: 'box', description: null as never });
    expect(renamed).toMatchObject({ uid: key.uid, name: 'box', description: null });
    await client.deleteKey(key.key);
    await expect(client.getKey(key.uid)).rejects.toMatchObject({ cause: { code: 'api_key_not_found' } });
    await expect(as(key.key).index(uid).search('')).rejects.toMatchObject({
      cause: { code: 'invalid_api_key' },
    });
  });

  it('are there from the start, one to search and one to manage', async () => {
    const { results } = await client.getKeys({ limit: 100 });
    const names = results.map((key) => key.name);
    expect(names).toContain('Default Search API Key');
    expect(names).toContain('Default Admin API Key');
  });

  it('allow what they name, in the indexes they name', async () => {
    const { key } = await client.createKey({
      actions: ['search', 'documents.get'],
      indexes: [uid],
      expiresAt: null,
    });
    const limited = as(key);
    expect((await limited.index(uid).search('')).hits).toHaveLength(2);
    expect((await limited.index(uid).getDocuments()).total).toBe(2);
    for (const refused of [
      () => limited.index(other).search(''),
      () => limited.index(uid).addDocuments([{ id: 3 }]),
      () => limited.getKeys(),
      () => limited.getStats(),
      () => limited.multiSearch({ queries: [{ indexUid: other }] }),
    ]) {
      await expect(refused()).rejects.toMatchObject({
        cause: { code: 'invalid_api_key' },
        response: { status: 403 },
      });
    }
  });

  it('with a pattern reach all indexes that fit it', async () => {
    const { key } = await client.createKey({ actions: ['*'], indexes: ['shop-*'], expiresAt: null });
    expect((await as(key).index(uid).search('')).hits).toHaveLength(2);
    await expect(as(key).index(other).getStats()).rejects.toMatchObject({
      cause: { code: 'invalid_api_key' },
    });
    const seen = await as(key).getIndexes();
    expect(seen.results.map((index) => index.uid)).toEqual([uid]);
  });

  it.each([
    [{ actions: ['fly'], indexes: ['*'], expiresAt: null }, 'invalid_api_key_actions'],
    [{ actions: ['search'], indexes: ['no name'], expiresAt: null }, 'invalid_api_key_indexes'],
    [{ actions: ['search'], indexes: ['*'], expiresAt: '2001-01-01' }, 'invalid_api_key_expires_at'],
    [{ actions: ['search'], indexes: ['*'] }, 'missing_api_key_expires_at'],
  ])('that are wrong are refused: %j', async (options, code) => {
    await expect(client.createKey(options as never)).rejects.toMatchObject({ cause: { code } });
  });
});

describe('a tenant token', () => {
  const token = async (options: Partial<Parameters<typeof generateTenantToken>[0]>) => {
    const key = await client.createKey({ actions: ['search'], indexes: ['*'], expiresAt: null });
    return as(await generateTenantToken({ apiKey: key.key, apiKeyUid: key.uid, ...options }));
  };
  const ids = async (tenant: Meilisearch, filter?: string) =>
    (await tenant.index(uid).search('', filter === undefined ? {} : { filter })).hits.map((hit) => hit['id']);

  it('adds its filter to every search', async () => {
    const tenant = await token({
      searchRules: { [uid]: { filter: 'org = b' } },
      expiresAt: inAnHour(),
    });
    expect(await ids(tenant)).toEqual([2]);
    expect(await ids(tenant, 'org = a')).toEqual([]);
    const facets = await tenant.index(uid).searchForFacetValues({ facetName: 'org' });
    expect(facets.facetHits).toEqual([{ value: 'b', count: 1 }]);
    const { results } = await tenant.multiSearch({ queries: [{ indexUid: uid }] });
    expect(results[0]?.hits.map((hit) => hit['id'])).toEqual([2]);
    await expect(tenant.index(other).search('')).rejects.toMatchObject({
      cause: { code: 'invalid_api_key' },
    });
  });

  it.each(['HS256', 'HS384', 'HS512'] as const)('is signed with %s', async (algorithm) => {
    expect(await ids(await token({ algorithm, searchRules: ['shop-*'] }))).toEqual([1, 2]);
  });

  it('only searches', async () => {
    const tenant = await token({ searchRules: ['*'] });
    await expect(tenant.index(uid).getDocuments()).rejects.toMatchObject({
      cause: { code: 'invalid_api_key' },
    });
    await expect(tenant.getKeys()).rejects.toMatchObject({ cause: { code: 'invalid_api_key' } });
  });

  it('that expired, or that another key signed, is refused', async () => {
    const key = await client.createKey({ actions: ['search'], indexes: ['*'], expiresAt: null });
    const expired = await generateTenantToken({
      apiKey: key.key,
      apiKeyUid: key.uid,
      expiresAt: Math.floor(Date.now() / 1000) + 1,
    });
    const forged = await generateTenantToken({ apiKey: 'another key', apiKeyUid: key.uid });
    await expect(ids(as(forged))).rejects.toMatchObject({ cause: { code: 'invalid_api_key' } });
    const [header, , signature] = expired.split('.');
    const claims = Buffer.from(JSON.stringify({ apiKeyUid: key.uid, searchRules: ['*'] })).toString(
      'base64url',
    );
    await expect(ids(as(`${header}.${claims}.${signature}`))).rejects.toMatchObject({
      cause: { code: 'invalid_api_key' },
    });
  });

  it('dies with its key', async () => {
    const key = await client.createKey({ actions: ['search'], indexes: ['*'], expiresAt: null });
    const tenant = as(await generateTenantToken({ apiKey: key.key, apiKeyUid: key.uid }));
    expect(await ids(tenant)).toEqual([1, 2]);
    await client.deleteKey(key.uid);
    await expect(ids(tenant)).rejects.toMatchObject({ cause: { code: 'invalid_api_key' } });
  });
});
