/** The door citizens' browsers use: statuses, headers and pages, with the engine there, away and refusing. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load as parseHtml } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { prepareRules } from '../../dutch/rules.ts';
import { toDocument } from '../../indexer/documents.ts';
import { loadOrganisations } from '../../indexer/load.ts';
import { VindbaarError } from '../../model/errors.ts';
import { searchAnswerSchema, searchErrorSchema } from '../../model/search-answer.ts';
import { openEngine, type EngineDoor } from '../../search/meilisearch.ts';
import { createSearcher } from '../../search/search.ts';
import { startServer, type RunningServer, type ServerOptions } from '../../search/server.ts';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';
import { CONFIG, OOSTERLO, PENSIOEN, record } from '../records.ts';

let engine: TestEngine;
let server: RunningServer;
const complaints: unknown[] = [];

async function serve(
  door: EngineDoor,
  limits: ServerOptions['limits'] = {},
  now = Date.now,
): Promise<RunningServer> {
  const modulePath = join(mkdtempSync(join(tmpdir(), 'vindbaar-')), 'module.js');
  writeFileSync(modulePath, 'export {};');
  return startServer({
    config: CONFIG,
    searcher: createSearcher({
      config: CONFIG,
      engine: door,
      newSearchId: () => 'id-1',
      now,
    }),
    modulePath,
    port: 0,
    limits,
    onError: (error) => complaints.push(error),
  });
}

beforeAll(async () => {
  engine = await startTestEngine();
  const records = [
    ...Array.from({ length: 25 }, (_, index) => record(OOSTERLO, `Vergunning ${index + 1}`)),
    record(OOSTERLO, 'Paspoort <b>aanvragen</b>', {
      text: 'Neem "mee": <script>alert(1)</script> & een pasfoto.',
    }),
    record(OOSTERLO, 'Moving to Oosterlo', { language: 'en' }),
    record(OOSTERLO, 'Jubileum aanmelden'),
    record(OOSTERLO, 'Jubileum in het gemeentehuis', { pageType: 'news' }),
  ];
  const loads = [
    { organisation: OOSTERLO, sources: new Set(['oosterlo']), records },
    {
      organisation: PENSIOEN,
      sources: new Set(['pensioen']),
      records: [record(PENSIOEN, 'Jubileum en pensioen')],
    },
  ];
  await loadOrganisations(loads, prepareRules([], '2026-11-25'), engine.indexes, { acceptLoss: false });
  server = await serve(engine.search);
});

afterAll(async () => {
  await server.close();
  await engine.close();
});

const get = (path: string) => fetch(server.url + path);

describe('/v1/search', () => {
  it('answers what the schema says, to any origin', async () => {
    const response = await get('/v1/search?site=oosterlo&q=paspoort');
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const answer = searchAnswerSchema.parse(await response.json());
    expect(answer).toMatchObject({ query: 'paspoort', searchId: 'id-1', fallback: false });
    expect(answer.contact.phone).toBe('14 0001');
  });

  it('gives ten results a page and says how many there are', async () => {
    const seen = new Set<string>();
    for (const page of [1, 2, 3]) {
      const response = await get(`/v1/search?site=oosterlo&q=vergunning&page=${page}`);
      const answer = searchAnswerSchema.parse(await response.json());
      expect(answer.total).toBe(25);
      expect(answer.best === null).toBe(page > 1);
      for (const hit of answer.hits) seen.add(hit.url);
    }
    expect(seen.size).toBe(25);
  });

  it.each([
    ['/v1/search?q=x', 400, 'invalid_parameter', false],
    ['/v1/search?site=nergens&q=x', 404, 'unknown_site', false],
    ['/v1/search?site=oosterlo&q=x&page=nul', 400, 'invalid_parameter', true],
    ['/v1/search?site=oosterlo&q=x&type=alles', 400, 'invalid_parameter', true],
  ])('answers %s with %i %s', async (path, status, code, contact) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const body = searchErrorSchema.parse(await response.json());
    expect(body.error.code).toBe(code);
    expect(body.contact !== undefined).toBe(contact);
  });

  it('never shows the engine, its key or an index name when the engine is away', async () => {
    const away = await serve(openEngine({ url: 'http://127.0.0.1:9' }, 'a-secret-key'));
    onTestFinished(() => away.close());
    const response = await fetch(`${away.url}/v1/search?site=oosterlo&q=paspoort`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    const text = await response.text();
    expect(text).not.toMatch(/a-secret-key|127\.0\.0\.1|samen|rijk|indexUid/);
    expect(JSON.parse(text)).toMatchObject({ contact: { phone: '14 0001' } });
    const page = await fetch(`${away.url}/zoeken?site=oosterlo&q=paspoort`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('14 0001');
    expect(String(complaints.at(-1))).not.toContain('a-secret-key');
  });
});

describe('/zoeken', () => {
  it('is a page with a label, headings and links, and shows markup of pages as text', async () => {
    const response = await get('/zoeken?site=oosterlo&q=paspoort');
    const text = await response.text();
    const $ = parseHtml(text);
    expect($('html').attr('lang')).toBe('nl');
    expect($(`label[for="${$('input[name="q"]').attr('id')}"]`).text()).not.toBe('');
    expect($('h3 a').first().text()).toBe('Paspoort <b>aanvragen</b>');
    expect(text).not.toContain('<script>');
    expect($('main').text()).toContain('14 0001');
  });

  it('has a strict policy and no script', async () => {
    const response = await get('/zoeken?site=oosterlo&q=paspoort');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(parseHtml(await response.text())('script, style, [style], [onclick]')).toHaveLength(0);
  });

  it('marks the language of a result', async () => {
    const $ = parseHtml(await (await get('/zoeken?site=oosterlo&q=moving')).text());
    expect($('[lang="en"]').text()).toContain('Moving to Oosterlo');
  });

  it('shows what was typed as text, also when it is markup', async () => {
    const $ = parseHtml(
      await (await get(`/zoeken?site=oosterlo&q=${encodeURIComponent('"><img src=x>')}`)).text(),
    );
    expect($('img')).toHaveLength(0);
    expect($('input[name="q"]').attr('value')).toBe('"><img src=x>');
  });

  it('keeps the kind of results on the next page', async () => {
    const $ = parseHtml(await (await get('/zoeken?site=oosterlo&q=vergunning&type=service&exact=1')).text());
    const next = $('a[rel="next"]').attr('href') ?? '';
    expect(Object.fromEntries(new URL(next, server.url).searchParams)).toEqual({
      site: 'oosterlo',
      q: 'vergunning',
      type: 'service',
      exact: '1',
      page: '2',
    });
    const second = parseHtml(await (await get(next)).text());
    expect(second('h4 a').length).toBeGreaterThan(0);
  });

  it('narrows the results to one organisation or one kind, and back, by links', async () => {
    const $ = parseHtml(await (await get('/zoeken?site=oosterlo&q=jubileum')).text());
    const all = $('article').length;
    const links = $('nav.narrow a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(links).toHaveLength(4);
    for (const link of links) {
      const narrowed = parseHtml(await (await get(link)).text());
      expect(narrowed('article').length).toBeGreaterThan(0);
      expect(narrowed('nav.narrow')).toHaveLength(0);
      const back = narrowed('a:contains("Toon alle resultaten")').attr('href') ?? '';
      expect(parseHtml(await (await get(back)).text())('article')).toHaveLength(all);
    }
  });

  it('says how to reach the municipality once, not again at each of its results', async () => {
    const $ = parseHtml(await (await get('/zoeken?site=oosterlo&q=vergunning')).text());
    const own = $('.results article').toArray();
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((result) => $(result).text().includes('14 0001'))).toEqual([]);
    expect($('.best').text()).toContain('14 0001');
    expect($('ul:empty')).toHaveLength(0);
  });

  it.each(['page=nul', 'page=-1', 'page=101', 'type=alles'])(
    'answers the words of a visitor whose address has %s',
    async (mangled) => {
      const response = await get(`/zoeken?site=oosterlo&q=paspoort&${mangled}`);
      expect(response.status).toBe(200);
      expect(
        parseHtml(await response.text())('h3 a')
          .first()
          .text(),
      ).toContain('Paspoort');
    },
  );

  it('names the sites there are to somebody who asks for none, or for one that does not exist', async () => {
    expect((await get('/zoeken')).status).toBe(200);
    const unknown = await get('/zoeken?site=<b>&q=x');
    expect(unknown.status).toBe(404);
    const $ = parseHtml(await unknown.text());
    expect($('a[href="/zoeken?site=oosterlo"]').text()).toBe('Gemeente Oosterlo');
    expect($('b')).toHaveLength(0);
  });

  it('shows the contact, with every way to reach the municipality, before anything is typed', async () => {
    const $ = parseHtml(await (await get('/zoeken?site=oosterlo')).text());
    expect($('section.contact').text()).toMatch(/14 0001.*Brink 1.*werkdagen/s);
    expect($('section.contact').attr('aria-labelledby')).toBe($('section.contact h2').attr('id'));
  });

  it('has headings in order, from one h1 down, none skipped', async () => {
    const $ = parseHtml(await (await get('/zoeken?site=oosterlo&q=vergunning')).text());
    const levels = $('h1, h2, h3, h4')
      .toArray()
      .map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.slice(1).entries())
      expect(level - (levels[index] ?? 0)).toBeLessThan(2);
  });

  it('leads to the next results and back', async () => {
    const $ = parseHtml(await (await get('/zoeken?site=oosterlo&q=vergunning')).text());
    const next = $('a[rel="next"]').attr('href') ?? '';
    expect(next).toBe('/zoeken?site=oosterlo&q=vergunning&page=2');
    const second = parseHtml(await (await get(next)).text());
    expect(second('a[rel="prev"]')).toHaveLength(1);
  });
});

describe('the module', () => {
  it('has an address that never changes what it serves, with its integrity', async () => {
    const { address, integrity } = (await (await get('/v1/module')).json()) as Record<string, string>;
    expect(integrity).toMatch(/^sha384-/);
    const response = await get(address ?? '');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await (await get('/vindbaar-search.js')).text()).toBe(await response.text());
  });

  it('is shown to webmasters with a tag to copy', async () => {
    const { address, integrity } = (await (await get('/v1/module')).json()) as Record<string, string>;
    const $ = parseHtml(await (await get('/voorbeeld?site=oosterlo')).text());
    expect($('vindbaar-search[site="oosterlo"] form')).toHaveLength(1);
    const code = $('pre code').text();
    expect(code).toContain(`src="${server.url}${address ?? ''}"`);
    expect(code).toContain(`integrity="${integrity ?? ''}"`);
  });
});

describe('the same question again', () => {
  it('costs nothing while nothing changed, and is answered anew when a page did', async () => {
    const path = '/v1/search?site=oosterlo&q=etag';
    const first = await get(path);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache, stale-if-error=86400');
    const again = await fetch(server.url + path, { headers: { 'If-None-Match': `"other", W/${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await fetch(`${server.url}${path}s`, { headers: { 'If-None-Match': tag } });
    expect(other.status).toBe(200);

    await engine.indexes.send('oosterlo', [
      toDocument(record(OOSTERLO, 'Etag'), prepareRules([], '2026-11-25')),
    ]);
    await expect
      .poll(async () => (await fetch(server.url + path, { headers: { 'If-None-Match': tag } })).status, {
        timeout: 5000,
      })
      .toBe(200);
  });
});

describe('too much at a time', () => {
  it('asks a client that asks too often to wait, with the contact, and helps the others', async () => {
    const strict = await serve(engine.search, { burst: 2, perSecond: 0.5 });
    onTestFinished(() => strict.close());
    const ask = (client: string) =>
      fetch(`${strict.url}/v1/search?site=oosterlo&q=paspoort`, {
        headers: { 'X-Forwarded-For': `203.0.113.9, ${client}` },
      });
    await ask('192.0.2.1');
    await ask('192.0.2.1');
    const refused = await ask('192.0.2.1');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2']);
    expect(searchErrorSchema.parse(await refused.json()).contact?.phone).toBe('14 0001');
    expect((await ask('192.0.2.2')).status).toBe(200);
  });

  it('answers 503 with the contact and when to come back, once enough questions wait', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const door: EngineDoor = {
      ...engine.search,
      search: async (request) => {
        await held;
        return engine.search.search(request);
      },
    };
    const busy = await serve(door, { concurrency: 1, waiting: 0 });
    onTestFinished(() => busy.close());
    const ask = (q: string) => fetch(`${busy.url}/v1/search?site=oosterlo&q=${q}`);
    const first = ask('paspoort');
    const second = ask('vergunning');
    const refused = await Promise.race([first, second]);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(searchErrorSchema.parse(await refused.json())).toMatchObject({
      error: { code: 'busy' },
      contact: { phone: '14 0001' },
    });
    release();
    expect(
      (await Promise.all([first, second])).map(({ status }) => status).toSorted((a, b) => a - b),
    ).toEqual([200, 503]);
  });

  it('gives the last answer, marked stale, when the engine is gone', async () => {
    let down = false;
    const door: EngineDoor = {
      ...engine.search,
      indexes: () =>
        down
          ? Promise.reject(new VindbaarError({ kind: 'engine', what: 'The engine is away.' }))
          : engine.search.indexes(),
    };
    let time = 0;
    const shaky = await serve(door, {}, () => (time += 3000));
    onTestFinished(() => shaky.close());
    const path = `${shaky.url}/v1/search?site=oosterlo&q=paspoort`;
    await fetch(path);
    down = true;
    const stale = await fetch(path);
    expect([stale.status, stale.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(searchAnswerSchema.parse(await stale.json())).toMatchObject({ stale: true, query: 'paspoort' });
    expect((await fetch(`${shaky.url}/v1/search?site=oosterlo&q=nieuw`)).status).toBe(503);
  });
});

describe('what somebody types by accident', () => {
  it('is not looked for and not given back', async () => {
    const answer = searchAnswerSchema.parse(
      await (await get('/v1/search?site=oosterlo&q=paspoort+123456782+jan@voorbeeld.example')).json(),
    );
    expect(answer.query).toBe('paspoort');
    expect(answer.best?.title).toContain('Paspoort');
  });
});
