/** Whatever is sent, the answer is an error object or a proper answer, in a bounded time, and the engine lives. */
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEngine, type RunningEngine } from '../../engine/server.ts';
import { temporaryFolder } from '../e2e/demo.ts';

const LIMIT = 8_000_000;
/** Longer than anything here may take, on a slow and busy machine. */
const BOUND_MS = 15_000;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let engine: RunningEngine;

beforeAll(async () => {
  folder = await temporaryFolder();
  engine = await startEngine({
    httpAddr: '127.0.0.1:0',
    dbPath: join(folder.path, 'engine'),
    httpPayloadSizeLimit: LIMIT,
  });
});

afterAll(async () => {
  await engine.close();
  await folder.remove();
});

beforeAll(() => fill('a'));

async function fill(uid: string): Promise<void> {
  await task('PATCH', `/indexes/${uid}/settings`, {
    filterableAttributes: ['soort', 'prijs', 'constructor', '__proto__'],
    sortableAttributes: ['prijs'],
  });
  await task('POST', `/indexes/${uid}/documents`, [
    { id: 1, titel: 'Paspoort aanvragen', soort: 'product', prijs: 10 },
    { id: 2, titel: 'Rijbewijs verlengen', soort: 'product', prijs: 20 },
  ]);
}

interface Received {
  status: number;
  answer: Record<string, unknown>;
}

async function send(
  method: string,
  path: string,
  body?: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Received> {
  const response = await fetch(engine.url + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    signal: AbortSignal.timeout(BOUND_MS),
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

async function task(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const { answer } = await send(method, path, body === undefined ? undefined : JSON.stringify(body));
  for (;;) {
    const found = await send('GET', `/tasks/${String(answer['taskUid'])}`);
    if (!['enqueued', 'processing'].includes(String(found.answer['status']))) return found.answer;
  }
}

/** The code of an error, which has to be a proper error object. */
function refusal({ status, answer }: Received): unknown {
  expect(Object.keys(answer).toSorted()).toEqual(['code', 'link', 'message', 'type']);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  return answer['code'];
}

const BODIES: readonly [string, string][] = [
  ['POST', '/indexes'],
  ['POST', '/indexes/a/documents'],
  ['PUT', '/indexes/a/documents'],
  ['POST', '/indexes/a/documents/fetch'],
  ['POST', '/indexes/a/documents/delete'],
  ['POST', '/indexes/a/documents/delete-batch'],
  ['POST', '/indexes/a/search'],
  ['POST', '/indexes/a/facet-search'],
  ['POST', '/multi-search'],
  ['PATCH', '/indexes/a/settings'],
  ['PUT', '/indexes/a/settings/synonyms'],
  ['PATCH', '/indexes/a/settings/typo-tolerance'],
  ['PATCH', '/experimental-features'],
  ['POST', '/swap-indexes'],
];

const DEEP = 100_000;

describe('a body that is no JSON', () => {
  it.each(BODIES)('is refused by %s %s, whatever is wrong with it', async (method, path) => {
    for (const body of [
      '{',
      '[{"id":1}',
      '{"q":}',
      'nonsense',
      '"',
      '{"a":"\u0001"}',
      '{"q":"\\ud800"}',
      '01',
      '[1,]',
      '['.repeat(DEEP),
      '['.repeat(DEEP) + ']'.repeat(DEEP),
      '{"a":'.repeat(DEEP),
      `${'{"filter":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`,
    ]) {
      expect(refusal(await send(method, path, body))).toBe('malformed_payload');
    }
    for (const body of ['1', '"text"', 'true'])
      expect(refusal(await send(method, path, body))).toMatch(/^[a-z_]+$/);
  });

  it.each(['application/json', 'application/x-ndjson', 'text/csv'])(
    'is refused when it is no UTF-8: %s',
    async (type) => {
      const body = Buffer.concat([
        Buffer.from('{"id":1,"titel":"caf'),
        Buffer.from([0xe9, 0xff]),
        Buffer.from('"}'),
      ]);
      const received = await send('POST', '/indexes/a/documents', body, { 'Content-Type': type });
      expect(refusal(received)).toBe('malformed_payload');
      expect(received.answer['message']).toContain('line 1 column 21');
    },
  );

  it('may be nested as deep as Meilisearch reads, and no deeper', async () => {
    const nested = (depth: number) => `{"id":3,"x":${'['.repeat(depth - 1)}1${']'.repeat(depth - 1)}}`;
    const { status } = await send('POST', '/indexes/c/documents', nested(127));
    expect(status).toBe(202);
    const tooDeep = await send('POST', '/indexes/a/documents', nested(128));
    expect(refusal(tooDeep)).toBe('malformed_payload');
    expect(tooDeep.answer['message']).toContain('recursion limit exceeded');
    const brackets = JSON.stringify([{ id: 4, titel: `${'['.repeat(200)} "\\` }]);
    expect((await send('POST', '/indexes/c/documents', brackets)).status).toBe(202);
  });
});

describe('a body that is too large', () => {
  it('is refused when it says so', async () => {
    expect(refusal(await send('POST', '/indexes/a/documents', 'x'.repeat(LIMIT + 1)))).toBe(
      'payload_too_large',
    );
  });

  it('is refused when it comes in pieces without a length', async () => {
    const received = await new Promise<Received>((resolve, reject) => {
      const outgoing = httpRequest(
        `${engine.url}/indexes/a/documents`,
        { method: 'POST', headers: { 'Content-Type': 'application/json' } },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (piece: string) => (text += piece));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, answer: JSON.parse(text) as Received['answer'] }),
          );
        },
      );
      outgoing.on('error', reject);
      for (let sent = 0; sent <= LIMIT; sent += 1_000_000) outgoing.write(' '.repeat(1_000_000));
      outgoing.end();
    });
    expect(received.status).toBe(413);
    expect(refusal(received)).toBe('payload_too_large');
  });

  it('is refused when it becomes so after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(LIMIT * 4, ' '));
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(await send('POST', '/indexes/a/documents', bomb, { 'Content-Encoding': 'gzip' }))).toBe(
      'payload_too_large',
    );
    expect(
      refusal(await send('POST', '/indexes/a/documents', Buffer.from('x'), { 'Content-Encoding': 'gzip' })),
    ).toBe('bad_request');
    const honest = gzipSync('[{"id":5}]');
    expect((await send('POST', '/indexes/c/documents', honest, { 'Content-Encoding': 'gzip' })).status).toBe(
      202,
    );
  });

  it('may end halfway: the connection is dropped and nothing else', async () => {
    const { port, hostname } = new URL(engine.url);
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          'POST /indexes/a/documents HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[{',
        );
        setImmediate(() => socket.destroy());
      });
      socket.on('close', () => resolve());
      socket.on('error', reject);
    });
    expect((await send('GET', '/indexes/a/stats')).status).toBe(200);
  });
});

describe('a request line', () => {
  it.each([
    '/indexes/%zz/search',
    '/%00',
    '/indexes/..%2f..%2fetc',
    '//',
    '/indexes/a/documents/%ff',
    '/tasks/1e9',
    '/tasks?limit=99999999999999999999',
    `/indexes/${'a'.repeat(6000)}`,
  ])('that makes no sense is answered: %s', async (path) => {
    const response = await fetch(engine.url + path, { signal: AbortSignal.timeout(BOUND_MS) });
    expect([200, 400, 404]).toContain(response.status);
  });

  it('that is no HTTP is answered with 400', async () => {
    const { port, hostname } = new URL(engine.url);
    for (const line of [
      'nonsense',
      'GET http://[ HTTP/1.1\r\nHost: x',
      'GET http://x:99999999/ HTTP/1.1\r\nHost: x',
    ]) {
      const answer = await new Promise<string>((resolve, reject) => {
        let text = '';
        const socket = connect(Number(port), hostname, () => socket.end(`${line}\r\n\r\n`));
        socket.on('data', (piece: Buffer) => (text += piece.toString()));
        socket.on('close', () => resolve(text));
        socket.on('error', reject);
      });
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    }
  });
});

describe('a filter', () => {
  const OPERATORS = 10_000;
  const many = (part: (index: number) => string, between: string) =>
    Array.from({ length: OPERATORS }, (_, index) => part(index)).join(between);

  it.each<[string, unknown, number]>([
    ['AND', many((index) => `prijs != ${index + 100}`, ' AND '), 2],
    ['OR', many((index) => `prijs = ${index}`, ' OR '), 2],
    ['AND and OR', many((index) => `prijs = ${index} AND soort = product`, ' OR '), 2],
    ['a list of lists', Array.from({ length: OPERATORS }, (_, index) => [`prijs != ${index + 100}`]), 2],
    ['one list', [Array.from({ length: OPERATORS }, (_, index) => `prijs = ${index}`)], 2],
    ['IN', `prijs IN [${many(String, ', ')}]`, 2],
  ])('of 10,000 operators is worked out: %s', async (_, filter, hits) => {
    const { status, answer } = await send('POST', '/indexes/a/search', JSON.stringify({ filter }));
    expect(status).toBe(200);
    expect(answer['hits']).toHaveLength(hits);
  });

  it.each<[string, string]>([
    ['NOT', `${'NOT '.repeat(OPERATORS)}prijs = 1`],
    ['brackets', `${'('.repeat(OPERATORS)}prijs = 1${')'.repeat(OPERATORS)}`],
    ['open brackets', '('.repeat(OPERATORS)],
    ['an open quote', `prijs = "${'x'.repeat(100_000)}`],
    ['no operator', 'prijs '.repeat(OPERATORS)],
  ])('that is nested or broken 10,000 times is an error: %s', async (_, filter) => {
    expect(refusal(await send('POST', '/indexes/a/search', JSON.stringify({ filter })))).toBe(
      'invalid_search_filter',
    );
    expect(refusal(await send('POST', '/indexes/a/documents/fetch', JSON.stringify({ filter })))).toBe(
      'invalid_document_filter',
    );
  });
});

describe('a query of 1 MB', () => {
  const MEGABYTE = 1_000_000;

  it.each<[string, string]>([
    ['one word', 'x'.repeat(MEGABYTE)],
    ['many words', 'paspoort '.repeat(MEGABYTE / 9)],
    ['many different words', Array.from({ length: 150_000 }, (_, index) => `w${index}`).join(' ')],
    ['quotes', '"'.repeat(MEGABYTE)],
    ['negatives', '-x '.repeat(MEGABYTE / 3)],
    ['spaces', ' '.repeat(MEGABYTE)],
    ['signs', '.'.repeat(MEGABYTE)],
    ['combining marks', `a${'\u0301'.repeat(MEGABYTE / 2)}`],
    ['emoji', '👩‍👩‍👧'.repeat(60_000)],
  ])('is answered: %s', async (_, q) => {
    const { status } = await send(
      'POST',
      '/indexes/a/search',
      JSON.stringify({ q, attributesToHighlight: ['*'] }),
    );
    expect(status).toBe(200);
    const facets = { facetName: 'soort', facetQuery: q };
    expect((await send('POST', '/indexes/a/facet-search', JSON.stringify(facets))).status).toBe(200);
  });

  it('does no harm as a name either', async () => {
    const name = 'x'.repeat(MEGABYTE);
    for (const body of [
      { [name]: 1 },
      { sort: [name] },
      { matchingStrategy: name },
      { facets: [name] },
      { distinct: name },
    ]) {
      expect(refusal(await send('POST', '/indexes/a/search', JSON.stringify(body)))).toMatch(/^[a-z_]+$/);
    }
  });
});

describe('names of JavaScript itself', () => {
  beforeAll(() => fill('b'));

  const WEIRD =
    '[{"id":3,"__proto__":{"polluted":"ja"},"constructor":{"prototype":{"polluted":"ja"}},"toString":"tekst","hasOwnProperty":1}]';

  it('are fields of documents like any other', async () => {
    await task('POST', '/indexes/b/documents', JSON.parse(WEIRD));
    const response = await fetch(`${engine.url}/indexes/b/documents/3`);
    const text = await response.text();
    expect(JSON.stringify(JSON.parse(text))).toBe(WEIRD.slice(1, -1));
    await task('PUT', '/indexes/b/documents', JSON.parse('[{"id":3,"__proto__":"nieuw"}]'));
    const found = await send(
      'POST',
      '/indexes/b/search',
      JSON.stringify({ q: 'nieuw', facets: ['*'], attributesToHighlight: ['*'], showMatchesPosition: true }),
    );
    expect(JSON.stringify(found.answer)).toContain('"__proto__":"<em>nieuw</em>"');
    expect(JSON.stringify(found.answer['facetDistribution'])).toContain('"__proto__":{"nieuw":1}');
    const filtered = await send('POST', '/indexes/b/search', JSON.stringify({ filter: '__proto__ = nieuw' }));
    expect(filtered.answer['hits']).toHaveLength(1);
    const stats = await send('GET', '/indexes/b/stats');
    expect(JSON.stringify(stats.answer['fieldDistribution'])).toContain('"__proto__":1');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('are synonyms, facets and orders of facets like any other', async () => {
    const settings =
      '{"synonyms":{"__proto__":["paspoort"],"constructor":["rijbewijs"]},"faceting":{"sortFacetValuesBy":{"__proto__":"count","constructor":"alpha"}}}';
    const done = await task('PATCH', '/indexes/b/settings', JSON.parse(settings));
    expect(done['status']).toBe('succeeded');
    const response = await fetch(`${engine.url}/indexes/b/settings/synonyms`);
    expect(await response.text()).toBe('{"__proto__":["paspoort"],"constructor":["rijbewijs"]}');
    const found = await send(
      'POST',
      '/indexes/b/search',
      '{"q":"constructor","facets":["constructor","__proto__"]}',
    );
    expect((found.answer['hits'] as { id: number }[]).map((hit) => hit.id)).toEqual([2]);
    await task('DELETE', '/indexes/b/settings/synonyms');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'are no fields of a request: %s',
    async (name) => {
      const value = `{"${name}":{"x":1}}`;
      expect(refusal(await send('POST', '/indexes/b/search', value))).toBe('bad_request');
      expect(refusal(await send('PATCH', '/indexes/b/settings', value))).toBe('bad_request');
      expect(refusal(await send('POST', '/multi-search', `{"queries":[],${value.slice(1)}`))).toBe(
        'bad_request',
      );
      expect(refusal(await send('PATCH', '/experimental-features', value))).toBe('bad_request');
      expect(refusal(await send('GET', `/tasks?${name}=1`))).toBe('bad_request');
      expect(refusal(await send('GET', `/indexes/b/search?${name}=1`))).toBe('bad_request');
      expect(refusal(await send('GET', `/indexes/b/documents/${name}`))).toBe('document_not_found');
      expect(refusal(await send('GET', `/indexes/${name}`))).toBe('index_not_found');
    },
  );

  it('are names of indexes like any other', async () => {
    for (const uid of ['__proto__', 'constructor']) {
      await task('POST', `/indexes/${uid}/documents`, [{ id: 1, titel: uid }]);
      const federated = await send(
        'POST',
        '/multi-search',
        `{"federation":{"facetsByIndex":{"b":["soort"]}},"queries":[{"indexUid":"${uid}"},{"indexUid":"b"}]}`,
      );
      expect(federated.status).toBe(200);
      const stats = await fetch(`${engine.url}/stats`);
      expect(await stats.text()).toContain(`"${uid}":{"numberOfDocuments":1`);
      await task('DELETE', `/indexes/${uid}`);
    }
  });
});

describe('a document', () => {
  beforeAll(() => fill('b'));

  it('may have very many values, and very long ones', async () => {
    const done = await task('POST', '/indexes/b/documents', [
      { id: 3, prijs: Array.from({ length: 150_000 }, (_, index) => index), titel: 'x'.repeat(500_000) },
      { id: 4, soort: 'y'.repeat(100_000), tekst: 'woord '.repeat(100_000) },
    ]);
    expect(done['status']).toBe('succeeded');
    const body = { sort: ['prijs:desc'], facets: ['*'], limit: 1, attributesToRetrieve: ['id'] };
    const { answer } = await send('POST', '/indexes/b/search', JSON.stringify(body));
    expect(answer['hits']).toEqual([{ id: 3 }]);
  });

  it('may have a synonym with very many values', async () => {
    const values = Array.from({ length: 150_000 }, (_, index) => `w${index}`);
    expect((await task('PUT', '/indexes/b/settings/synonyms', { x: values }))['status']).toBe('succeeded');
    expect((await send('POST', '/indexes/b/search', '{"q":"x"}')).status).toBe(200);
    await task('DELETE', '/indexes/b/settings/synonyms');
  });
});

describe('writers and readers at the same time', () => {
  it('see one consistent state each, and nobody is refused', async () => {
    const ROUNDS = 8;
    const writer = async (from: number) => {
      for (let round = 0; round < ROUNDS; round++) {
        const documents = Array.from({ length: 50 }, (_, index) => ({
          id: from + index,
          ronde: round,
          titel: `gelijktijdig ${round}`,
        }));
        expect((await task('POST', '/indexes/b/documents', documents))['status']).toBe('succeeded');
      }
    };
    const state = { writing: true };
    const reader = async () => {
      while (state.writing) {
        const body = { q: 'gelijktijdig', limit: 1000, attributesToRetrieve: ['id', 'ronde'] };
        const { status, answer } = await send('POST', '/indexes/b/search', JSON.stringify(body));
        expect(status).toBe(200);
        const rounds = new Map<number, Set<unknown>>();
        for (const { id, ronde } of answer['hits'] as { id: number; ronde: number }[]) {
          const group = Math.floor(id / 1000);
          rounds.set(group, (rounds.get(group) ?? new Set()).add(ronde));
        }
        // A batch of one writer is there as a whole or not at all.
        for (const seen of rounds.values()) expect(seen.size).toBe(1);
      }
    };
    const readers = [reader(), reader(), reader()];
    await Promise.all([writer(1000), writer(2000), writer(3000)]);
    state.writing = false;
    await Promise.all(readers);
  });
});

it('after all of this the engine still answers, and nothing of it was changed', async () => {
  const { status, answer } = await send('POST', '/indexes/a/search', '{"q":"paspoort"}');
  expect(status).toBe(200);
  expect((answer['hits'] as { id: number }[]).map((hit) => hit.id)).toEqual([1]);
  expect((await send('GET', '/indexes/a/stats')).answer['numberOfDocuments']).toBe(2);
});
