/** One address over the network: limits, redirects, busy servers and private addresses. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { guardedLookup, isPrivateAddress, type Resolve } from '../../crawler/address.ts';
import { createFetcher, type FetcherOptions } from '../../crawler/fetch.ts';
import { html, serveTable, type Answer } from './test-site.ts';

const EVERYTHING = { follow: () => true };

async function fetcherFor(table: Record<string, Answer>, more: Partial<FetcherOptions> = {}) {
  const site = await serveTable(table);
  const fetcher = createFetcher({
    userAgent: 'Vindbaar',
    allowPrivate: true,
    requestsPerSecond: 1000,
    hosts: new Map(),
    ...more,
  });
  onTestFinished(() => fetcher.close());
  return { site, fetcher };
}

describe('limits', () => {
  it('ends an answer that takes too long: one that never comes, and one that never ends', async () => {
    const { site, fetcher } = await fetcherFor(
      {
        '/stil': () => undefined,
        '/druppelt': (_, response) => {
          response.writeHead(200, { 'content-type': 'text/html' });
          const drip = setInterval(() => response.write('x'), 20);
          response.on('close', () => clearInterval(drip));
          return undefined;
        },
      },
      { limits: { timeoutMs: 150 } },
    );
    for (const path of ['/stil', '/druppelt'])
      expect(await fetcher.get(site.url + path, EVERYTHING)).toMatchObject({
        kind: 'failure',
        reason: 'timeout',
      });
  });

  it('counts a body as it is unpacked', async () => {
    const { site, fetcher } = await fetcherFor(
      {
        '/bom': {
          headers: { 'content-encoding': 'gzip' },
          body: gzipSync(Buffer.alloc(1024 * 1024)),
        },
        '/past': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(html('Past')) },
      },
      { limits: { maxBytes: 10_000 } },
    );
    expect(await fetcher.get(`${site.url}/bom`, EVERYTHING)).toMatchObject({ reason: 'too-large' });
    expect(await fetcher.get(`${site.url}/past`, EVERYTHING)).toMatchObject({
      kind: 'answer',
      body: Buffer.from(html('Past')),
    });
  });

  it('refuses a body that unpacks to far more than came over the line', async () => {
    const { site, fetcher } = await fetcherFor({
      '/bom': {
        headers: { 'content-encoding': 'br' },
        body: brotliCompressSync(Buffer.alloc(3 * 1024 * 1024)),
      },
    });
    expect(await fetcher.get(`${site.url}/bom`, EVERYTHING)).toMatchObject({
      reason: 'too-large',
      detail: 'unpacks to more than 200 times its size',
    });
  });

  it.each([
    ['gzip, br', brotliCompressSync(gzipSync('Tekst'))],
    ['deflate', deflateSync('Tekst')],
    ['deflate', deflateRawSync('Tekst')],
    ['identity', Buffer.from('Tekst')],
  ])('unpacks %s', async (coding, body) => {
    const { site, fetcher } = await fetcherFor({ '/': { headers: { 'content-encoding': coding }, body } });
    expect(await fetcher.get(`${site.url}/`, EVERYTHING)).toMatchObject({ body: Buffer.from('Tekst') });
  });

  it('reads no body of a type nobody wants', async () => {
    const { site, fetcher } = await fetcherFor({
      '/film': { headers: { 'content-type': 'video/mp4' }, body: 'x'.repeat(1000) },
    });
    const outcome = await fetcher.get(`${site.url}/film`, {
      ...EVERYTHING,
      wanted: (type) => type.startsWith('text/html'),
    });
    expect(outcome).toMatchObject({ kind: 'answer', body: Buffer.alloc(0) });
  });

  it('follows so many redirects and no more, and names each', async () => {
    const { site, fetcher } = await fetcherFor(
      {
        '/1': { status: 301, headers: { location: '/2#deel' } },
        '/2': { status: 308, headers: { location: '3' } },
        '/3': html('Drie'),
        '/0': { status: 302, headers: { location: '/1' } },
        '/zonder': { status: 302 },
      },
      { limits: { maxRedirects: 2 } },
    );
    expect(await fetcher.get(`${site.url}/1`, EVERYTHING)).toMatchObject({
      kind: 'answer',
      url: `${site.url}/3`,
      redirects: [`${site.url}/1`, `${site.url}/2`],
    });
    expect(await fetcher.get(`${site.url}/0`, EVERYTHING)).toMatchObject({ code: 'REDIRECTS' });
    expect(await fetcher.get(`${site.url}/zonder`, EVERYTHING)).toMatchObject({
      kind: 'answer',
      status: 302,
    });
  });
});

describe('a busy server', () => {
  it.each([
    ['seconds', '0'],
    ['a date', new Date(0).toUTCString()],
    ['neither', 'straks'],
  ])('is asked again when Retry-After holds %s, and no more than twice', async (_, retryAfter) => {
    const { site, fetcher } = await fetcherFor(
      { '/': { status: 503, headers: { 'retry-after': retryAfter } } },
      { limits: { maxRetryAfterMs: 20 } },
    );
    expect(await fetcher.get(`${site.url}/`, EVERYTHING)).toMatchObject({ status: 503 });
    expect(site.asked).toHaveLength(3);
  });

  it('is left alone for its other pages meanwhile', async () => {
    let busy = true;
    const { site, fetcher } = await fetcherFor(
      {
        '/druk': () => {
          if (!busy) return html('Druk');
          busy = false;
          return { status: 429, headers: { 'retry-after': '9' } };
        },
        '/ander': html('Ander'),
      },
      // Ten a second: without the wait the other page would be asked for after a tenth.
      { limits: { maxRetryAfterMs: 200 }, requestsPerSecond: 10 },
    );
    await Promise.all(['/druk', '/ander'].map((path) => fetcher.get(site.url + path, EVERYTHING)));
    const [first = 0, ...others] = site.askedAt;
    expect(site.asked.toSorted()).toEqual(['/ander', '/druk', '/druk']);
    expect(Math.min(...others) - first).toBeGreaterThanOrEqual(190);
  });
});

describe('private addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    'geen adres',
  ])('knows %s as one', (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(['145.21.0.1', '2a02:a000::1'])('knows %s as public', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });

  it.each(['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:7f00:1]'])(
    'is not fetched when written as %s',
    async (host) => {
      const { site, fetcher } = await fetcherFor({ '/': html('Binnen') }, { allowPrivate: false });
      const { port } = new URL(site.url);
      expect(await fetcher.get(`http://${host}:${port}/`, EVERYTHING)).toMatchObject({
        kind: 'failure',
        reason: 'private',
      });
      expect(site.asked).toEqual([]);
    },
  );
});

describe('a name that changes its address', () => {
  /** Answers with each of these in turn, the last one from then on. */
  const resolving = (...answers: string[][]): Resolve => {
    let turn = 0;
    return (_, __, callback) => {
      const addresses = answers[Math.min(turn, answers.length - 1)] ?? [];
      turn += 1;
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
  };
  const outcomeOf = (look: ReturnType<typeof guardedLookup>) =>
    new Promise<string>((resolve) => {
      look('site.example', {}, (error, address) =>
        resolve(error === null ? `at ${typeof address === 'string' ? address : ''}` : error.message),
      );
    });

  it('is judged anew at each connection, and refused when any of its addresses is private', async () => {
    const look = guardedLookup(false, resolving(['145.21.0.1'], ['127.0.0.1'], ['145.21.0.1', '::1']));
    expect(await outcomeOf(look)).toBe('at 145.21.0.1');
    expect(await outcomeOf(look)).toContain('127.0.0.1, a private address');
    expect(await outcomeOf(look)).toContain('::1, a private address');
  });

  it('reaches no server inside, though it was public a moment ago', async () => {
    const resolve = resolving(['145.21.0.1'], ['127.0.0.1']);
    expect(await outcomeOf(guardedLookup(false, resolve))).toBe('at 145.21.0.1');
    const { site, fetcher } = await fetcherFor({ '/': html('Binnen') }, { allowPrivate: false, resolve });
    const { port } = new URL(site.url);
    expect(await fetcher.get(`http://site.example:${port}/`, EVERYTHING)).toMatchObject({
      kind: 'failure',
      reason: 'private',
    });
    expect(site.asked).toEqual([]);
  });

  it('is the address that is connected to: there is no second look-up', async () => {
    let asked = 0;
    const { site, fetcher } = await fetcherFor(
      { '/': html('Binnen') },
      {
        resolve: (_, __, callback) => {
          asked += 1;
          callback(null, [{ address: '127.0.0.1', family: 4 }]);
        },
      },
    );
    const { port } = new URL(site.url);
    expect(await fetcher.get(`http://site.example:${port}/`, EVERYTHING)).toMatchObject({ kind: 'answer' });
    expect(asked).toBe(1);
  });
});
