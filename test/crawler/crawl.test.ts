/** Whole crawls of small sites on loopback: what is found, what is left out and why, and how gently. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { crawlSources, type CrawlOptions, type CrawlReport } from '../../crawler/crawl.ts';
import type { PageRecord, Skipped } from '../../model/page-record.ts';
import type { Source } from '../../model/source.ts';
import { temporaryFolder } from '../e2e/demo.ts';
import { OOSTERLO } from '../records.ts';
import { html, links, serveTable, type TestSite } from './test-site.ts';

interface Crawl {
  reports: CrawlReport[];
  report: CrawlReport;
  /** Path to record. */
  pages: Map<string, PageRecord>;
  /** Path to reason. */
  skipped: Map<string, Skipped>;
  outDir: string;
}

function source(site: Pick<TestSite, 'url'>, more: Partial<Source> = {}): Source {
  return {
    id: 'site',
    organisation: 'oosterlo',
    kind: 'site',
    start: [`${site.url}/`],
    include: [],
    exclude: [],
    aliases: [],
    requestsPerSecond: 1000,
    allowPrivate: true,
    ...more,
  };
}

async function crawl(sources: readonly Source[], options: Partial<CrawlOptions> = {}): Promise<Crawl> {
  let { outDir } = options;
  if (outDir === undefined) {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    outDir = join(folder.path, 'pages');
    await mkdir(outDir);
  }
  const reports = await crawlSources({ organisations: [OOSTERLO], sources: [...sources] }, undefined, {
    ...options,
    outDir,
  });
  const pages = new Map<string, PageRecord>();
  const skipped = new Map<string, Skipped>();
  const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, '');
  for (const { source: id, outcome } of reports) {
    if (outcome === 'failed') continue;
    for (const record of await lines<PageRecord>(join(outDir, `${id}.jsonl`)))
      pages.set(path(record.url), record);
    for (const skip of await lines<Skipped>(join(outDir, `${id}.skipped.jsonl`)))
      skipped.set(path(skip.url), skip);
  }
  const [report] = reports;
  if (report === undefined) throw new Error('a crawl has a report');
  return { reports, report, pages, skipped, outDir };
}

async function lines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

const robots = (text: string) => ({ body: text, headers: { 'content-type': 'text/plain' } });
const xml = (text: string) => ({ body: text, headers: { 'content-type': 'application/xml' } });

describe('finding pages', () => {
  it('follows links and sitemaps, packed ones too, and gives each address left out a reason', async () => {
    let base = '';
    const site = await serveTable((path) => {
      const table: Record<string, ReturnType<typeof robots> | string> = {
        '/': html(
          'Start',
          links('/a', '/a#later', '/a?utm_source=x', '/verboden/x', '/weg', '/foto.jpg', 'mailto:x@y.nl'),
        ),
        '/a': html('A', links('/b')),
        '/b': html('B'),
        '/alleen-sitemap': html('Alleen in de sitemap'),
        '/robots.txt': robots(`User-agent: *\nDisallow: /verboden/\nSitemap: ${base}/index.xml`),
        '/index.xml': xml(`<sitemapindex><sitemap><loc>${base}/s.xml.gz</loc></sitemap></sitemapindex>`),
      };
      if (path === '/s.xml.gz') {
        return {
          body: gzipSync(`<urlset><url><loc>${base}/alleen-sitemap</loc></url></urlset>`),
          headers: { 'content-type': 'application/gzip' },
        };
      }
      return table[path] ?? { status: 404, body: html('Niet gevonden') };
    });
    base = site.url;
    const { pages, skipped, report } = await crawl([source(site)]);
    expect([...pages.keys()].toSorted()).toEqual(['/', '/a', '/alleen-sitemap', '/b']);
    expect(skipped.get('/verboden/x')).toMatchObject({
      reason: 'robots',
      detail: 'line 2: Disallow: /verboden/',
    });
    expect(skipped.get('/weg')).toMatchObject({ reason: 'not-found' });
    expect(site.asked.filter((path) => path.startsWith('/a'))).toHaveLength(2);
    expect(site.asked).not.toContain('/foto.jpg');
    expect(report.outcome).toBe('complete');
  });

  it('obeys noindex and nofollow, in the page and in the header, for all and for us by name', async () => {
    const site = await serveTable({
      '/': html(
        'Start',
        links('/noindex', '/none', '/header', '/ours', '/other') + '<a rel="nofollow" href="/rel">x</a>',
      ),
      '/noindex': html('N', links('/via-noindex'), '<meta name="ROBOTS" content="NOINDEX, follow">'),
      '/via-noindex': html('Via noindex'),
      '/none': html('N', links('/via-none'), '<meta name="robots" content="none">'),
      '/via-none': html('Via none'),
      '/header': { body: html('H'), headers: { 'x-robots-tag': 'noindex' } },
      '/ours': html('O', '', '<meta name="vindbaar" content="noindex">'),
      '/other': { body: html('Voor een ander'), headers: { 'x-robots-tag': 'otherbot: noindex' } },
      '/rel': html('Rel'),
    });
    const { pages, skipped } = await crawl([source(site)]);
    expect([...pages.keys()].toSorted()).toEqual(['/', '/other', '/via-noindex']);
    for (const path of ['/noindex', '/none', '/header', '/ours'])
      expect(skipped.get(path)?.reason).toBe('noindex');
  });

  it('keeps one address of a page: the canonical, the end of a redirect, one of two with the same text', async () => {
    const site = await serveTable({
      '/': html('Start', links('/kort', '/oud', '/a', '/kopie', '/paspoort?print=1', '/paspoort')),
      '/kort': html('Lang', '<p>Dezelfde pagina.</p>', '<link rel="canonical" href="/lang">'),
      '/lang': html('Lang', '<p>Dezelfde pagina, het origineel.</p>'),
      '/oud': { status: 301, headers: { location: '/nieuw' } },
      '/nieuw': html('Nieuw'),
      '/a': html('Tekst', '<p>Precies gelijk.</p>'),
      '/kopie': html('Tekst', '<p>Precies gelijk.</p>'),
      '/paspoort': html('Paspoort', '<p>Een paspoort vraagt u aan bij de balie.</p>'),
      '/paspoort?print=1': html('Paspoort', '<p>Een paspoort vraagt u aan.</p>'),
    });
    const { pages, skipped } = await crawl([source(site)]);
    expect([...pages.keys()].toSorted()).toEqual(['/', '/a', '/lang', '/nieuw', '/paspoort']);
    expect(skipped.get('/kort')).toMatchObject({ reason: 'canonical', of: `${site.url}/lang` });
    expect(skipped.get('/oud')).toMatchObject({ reason: 'redirect', of: `${site.url}/nieuw` });
    expect(skipped.get('/kopie')).toMatchObject({ reason: 'duplicate', of: `${site.url}/a` });
    expect(skipped.get('/paspoort?print=1')?.of).toBe(`${site.url}/paspoort`);
  });

  it('wastes few requests on an endless calendar', async () => {
    const site = await serveTable((path) => {
      const day = Number(/dag=2026-01-(\d+)/.exec(path)?.[1] ?? 0) + 1;
      return path === '/robots.txt'
        ? { status: 404 }
        : html(`Agenda ${path}`, links(`/agenda?dag=2026-01-${day}`));
    });
    const { skipped } = await crawl([source(site)]);
    expect(site.asked.filter((path) => path.includes('?dag=')).length).toBeLessThanOrEqual(20);
    expect([...skipped.values()].map(({ reason }) => reason)).toContain('trap');
  });

  it('reads a site whose pages differ in several parameters, and leaves combinations of filters', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => index);
    const site = await serveTable((path) => {
      if (path === '/robots.txt') return { status: 404 };
      const { pathname, searchParams } = new URL(path, 'http://site');
      if (pathname === '/') {
        return html(
          'Start',
          links(
            ...ids.map((id) => `/index.php?view=artikel&amp;id=${id}`),
            ...ids.map((id) => `/zoek?soort=${id}&amp;wijk=${id}`),
          ),
        );
      }
      const id = searchParams.get('id') ?? searchParams.get('soort');
      return pathname === '/zoek' ? html('Zoeken', `<p>Uitkomst ${id}</p>`) : html(`Artikel ${id}`);
    });
    const { pages, skipped } = await crawl([source(site)]);
    const articles = [...pages.keys()].filter((path) => path.startsWith('/index.php'));
    expect(articles).toHaveLength(40);
    expect(site.asked.filter((path) => path.startsWith('/zoek')).length).toBeLessThanOrEqual(20);
    expect(skipped.get('/zoek?soort=39&wijk=39')?.reason).toBe('trap');
  });

  it('believes no canonical address that a template gives to every page, here or on an alias', async () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const page = (number: number, canonical: string) =>
      html(`Pagina ${number}`, '<p>Tekst.</p>', `<link rel="canonical" href="${canonical}">`);
    const site = await serveTable({
      '/': html('Start', links(...numbers.flatMap((number) => [`/hier/${number}`, `/daar/${number}`]))),
      ...Object.fromEntries(numbers.map((number) => [`/hier/${number}`, page(number, '/')])),
      ...Object.fromEntries(
        numbers.map((number) => [`/daar/${number}`, page(number + 10, 'https://live.example/')]),
      ),
    });
    const { pages, report } = await crawl([source(site, { aliases: ['https://live.example'] })]);
    for (const number of numbers) {
      expect([...pages.keys()]).toContain(`/hier/${number}`);
      expect([...pages.keys()]).toContain(`/daar/${number}`);
    }
    expect(report.ignoredCanonicals).toHaveLength(12);
  });

  it('knows a page that says it does not exist, though the server says it does', async () => {
    const site = await serveTable((path) => {
      if (path === '/robots.txt') return { status: 404 };
      if (path === '/') return html('Start', links('/goed', '/weg/1', '/weg/2'));
      return path === '/goed' ? html('Goed') : html('Oeps', `<p>De pagina ${path} is er niet.</p>`);
    });
    const { pages, skipped } = await crawl([source(site)]);
    expect([...pages.keys()].toSorted()).toEqual(['/', '/goed']);
    expect(skipped.get('/weg/1')?.reason).toBe('not-found');
  });

  it('reads no address on another host from a sitemap, and says which host that is', async () => {
    const site = await serveTable({
      '/': html('Start'),
      '/sitemap.xml': xml('<urlset><url><loc>https://ander.example/a</loc></url></urlset>'),
    });
    const { pages, skipped } = await crawl([source(site)]);
    expect([...pages.keys()]).toEqual(['/']);
    expect(skipped.get('/sitemap.xml')).toMatchObject({ reason: 'off-site' });
    expect(skipped.get('/sitemap.xml')?.detail).toContain('https://ander.example');
  });

  it('reads on when a sitemap is damaged', async () => {
    const site = await serveTable({
      '/robots.txt': robots('Sitemap: /kapot.xml.gz\nSitemap: /goed.txt'),
      '/kapot.xml.gz': { body: gzipSync('<urlset>').subarray(0, 12) },
      '/goed.txt': (request) => robots(`http://${request.headers.host ?? ''}/uit-lijst`),
      '/uit-lijst': html('Uit de lijst'),
      '/': html('Start'),
    });
    const { pages } = await crawl([source(site)]);
    expect([...pages.keys()].toSorted()).toEqual(['/', '/uit-lijst']);
  });

  it('follows no forward out of the site or to what robots.txt forbids', async () => {
    const site = await serveTable({
      '/robots.txt': robots('User-agent: *\nDisallow: /prive'),
      '/': html('Start', links('/uit', '/naar-prive')),
      '/uit': { status: 302, headers: { location: 'https://ander.example/' } },
      '/naar-prive': { status: 302, headers: { location: '/prive' } },
      '/prive': html('Prive'),
    });
    const { pages, skipped } = await crawl([source(site)]);
    expect([...pages.keys()]).toEqual(['/']);
    expect(skipped.get('/uit')).toMatchObject({ reason: 'off-site', of: 'https://ander.example/' });
    expect(skipped.get('/naar-prive')?.reason).toBe('robots');
    expect(site.asked).not.toContain('/prive');
  });

  it('stops at the page budget, and says so of what it leaves', async () => {
    const site = await serveTable((path) =>
      path === '/robots.txt' ? { status: 404 } : html(`Pagina ${path}`, links(`${path}a`, `${path}b`)),
    );
    const { pages, skipped } = await crawl([source(site)], { maxPages: 10 });
    expect(pages.size).toBe(10);
    expect([...skipped.values()].map(({ reason }) => reason)).toContain('budget');
  });
});

describe('going gently', () => {
  it('shares one rate between sources on one host', async () => {
    const site = await serveTable((path) =>
      path.endsWith('robots.txt') ? { status: 404 } : html(`Pagina ${path}`),
    );
    const started = performance.now();
    await crawl([
      source(site, { id: 'a', start: [`${site.url}/a/`], requestsPerSecond: 20 }),
      source(site, { id: 'b', start: [`${site.url}/b/`], requestsPerSecond: 1000 }),
    ]);
    const gaps = (site.askedAt.length - 1) * 50;
    expect(performance.now() - started).toBeGreaterThan(gaps * 0.8);
    expect(site.mostOpen).toBeLessThanOrEqual(20);
  });

  it('waits as long as a busy server asks and then gets the page', async () => {
    let busy = true;
    const site = await serveTable({
      '/robots.txt': { status: 404 },
      '/': html('Start', links('/druk')),
      '/druk': () => {
        if (!busy) return html('Druk');
        busy = false;
        return { status: 429, headers: { 'retry-after': '1' } };
      },
    });
    const { pages } = await crawl([source(site)]);
    expect([...pages.keys()]).toContain('/druk');
    const [first = 0, second = 0] = site.asked.flatMap((path, index) =>
      path === '/druk' ? [site.askedAt[index] ?? 0] : [],
    );
    expect(second - first).toBeGreaterThanOrEqual(950);
  });

  it('keeps the delay robots.txt asks for, one request after another', async () => {
    const site = await serveTable({
      '/robots.txt': robots('User-agent: *\nCrawl-delay: 0.2'),
      '/': html('Start', links('/a', '/b')),
      '/a': html('A'),
      '/b': html('B'),
    });
    const { report } = await crawl([source(site)]);
    expect(report.robots[0]?.crawlDelayMs).toBe(200);
    const afterRobots = site.askedAt.slice(1);
    const [first = 0] = afterRobots;
    expect((afterRobots.at(-1) ?? 0) - first).toBeGreaterThanOrEqual((afterRobots.length - 2) * 180);
  });

  it.each([
    ['forbidden', { status: 403 }],
    ['behind too many forwards', { status: 302, headers: { location: '/robots.txt' } }],
    ['empty', { status: 204 }],
    ['a page of the site', html('Niet gevonden')],
  ])('allows everything when robots.txt is %s', async (_, answer) => {
    const site = await serveTable({ '/robots.txt': answer, '/': html('Start') });
    const { pages } = await crawl([source(site)]);
    expect([...pages.keys()]).toEqual(['/']);
  });

  it('reads the first 500 KiB of a robots.txt without end', async () => {
    const site = await serveTable({
      '/robots.txt': robots(`User-agent: *\nDisallow: /prive\n${'# vulling\n'.repeat(700_000)}`),
      '/': html('Start', links('/prive')),
      '/prive': html('Prive'),
    });
    const { pages, skipped } = await crawl([source(site)]);
    expect([...pages.keys()]).toEqual(['/']);
    expect(skipped.get('/prive')?.reason).toBe('robots');
  });

  it('crawls nothing while robots.txt cannot be read, and keeps what was there', async () => {
    const site = await serveTable({
      '/robots.txt': { status: 503, headers: { 'retry-after': '0' } },
      '/': html('Start'),
    });
    const { report } = await crawl([source(site)]);
    expect(report).toMatchObject({ outcome: 'failed' });
    expect(report.reason).toContain('503');
    expect(site.asked).not.toContain('/');
  });
});

describe('coming back', () => {
  it('asks only whether a page changed, and reads those that did', async () => {
    let text = 'eerst';
    const site = await serveTable((path) => {
      if (path === '/a')
        return (request) => {
          const etag = `"${text}"`;
          return request.headers['if-none-match'] === etag
            ? { status: 304 }
            : { headers: { etag }, body: html('A', `<p>${text}</p>`) };
        };
      return path === '/' ? html('Start', links('/a')) : { status: 404 };
    });
    const first = await crawl([source(site)]);
    const second = await crawl([source(site)], { outDir: first.outDir });
    expect(second.report.unchanged).toBe(1);
    expect(second.pages.get('/a')).toEqual(first.pages.get('/a'));
    expect(second.report.pages).toBe(first.report.pages);
    text = 'later';
    const third = await crawl([source(site)], { outDir: first.outDir });
    expect(third.pages.get('/a')?.text).toBe('later');
  });
});

describe('what an earlier crawl left', () => {
  const pageOf = (title: string) => (request: IncomingMessage) =>
    request.headers['if-modified-since'] === undefined
      ? { headers: { 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' }, body: html(title) }
      : { status: 304 };

  async function twoPages() {
    let down = false;
    const site = await serveTable({
      '/': html('Start', links('/a', '/kopie', '/oud')),
      '/a': (request) => (down ? { status: 500 } : pageOf('A')(request)),
      '/kopie': pageOf('A'),
      '/oud': pageOf('Oud'),
    });
    return { site, goDown: () => (down = true) };
  }

  it('gives what was left out the same reason again', async () => {
    const { site } = await twoPages();
    const first = await crawl([source(site)]);
    const second = await crawl([source(site)], { outDir: first.outDir });
    expect(second.report.unchanged).toBe(2);
    expect(second.skipped).toEqual(first.skipped);
    expect(second.pages).toEqual(first.pages);
  });

  it('keeps a page that does not answer now, and says so', async () => {
    const { site, goDown } = await twoPages();
    const first = await crawl([source(site)]);
    goDown();
    const second = await crawl([source(site)], { outDir: first.outDir });
    expect(second.pages.get('/a')).toEqual(first.pages.get('/a'));
    expect(second.report).toMatchObject({ outcome: 'partial' });
    expect(second.report.reason).toContain('status 500');
  });

  it('reads every page anew when the settings of the source change, or when that is asked', async () => {
    const { site } = await twoPages();
    const { outDir } = await crawl([source(site)]);
    const changed = await crawl([source(site, { exclude: ['/oud'] })], { outDir });
    expect(changed.report.unchanged).toBe(0);
    expect(changed.skipped.get('/oud')?.reason).toBe('excluded');
    const fresh = await crawl([source(site, { exclude: ['/oud'] })], { outDir, fresh: true });
    expect(fresh.report.unchanged).toBe(0);
  });

  it('reads anew what a crash cut off', async () => {
    const { site } = await twoPages();
    const first = await crawl([source(site)]);
    const file = join(first.outDir, 'site.jsonl');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, -20));
    const second = await crawl([source(site)], { outDir: first.outDir });
    expect(second.pages).toEqual(first.pages);
    await writeFile(join(first.outDir, 'site.journal.json'), '{"version":1,"pa');
    const third = await crawl([source(site)], { outDir: first.outDir });
    expect(third.pages).toEqual(first.pages);
  });

  it.each([
    [0, 'Remove the file and run "vindbaar crawl" again.'],
    [99, 'install that version'],
  ])('refuses a journal of version %i with what to do, and touches nothing', async (version, todo) => {
    const { site } = await twoPages();
    const { outDir } = await crawl([source(site)]);
    const before = await readFile(join(outDir, 'site.jsonl'), 'utf8');
    await writeFile(join(outDir, 'site.journal.json'), JSON.stringify({ version, recipe: '', pages: {} }));
    await expect(crawl([source(site)], { outDir })).rejects.toThrow(todo);
    expect(await readFile(join(outDir, 'site.jsonl'), 'utf8')).toBe(before);
  });

  it('keeps the files when it is stopped half way', async () => {
    const { site } = await twoPages();
    const { outDir } = await crawl([source(site)]);
    const before = await readdir(outDir);
    const stop = new AbortController();
    const [report] = await crawlSources({ organisations: [OOSTERLO], sources: [source(site)] }, undefined, {
      outDir,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(report).toMatchObject({ outcome: 'failed', reason: 'stopped before it was done' });
    expect(await readdir(outDir)).toEqual(before);
  });

  it('says which folder cannot be written', async () => {
    const site = await serveTable({ '/': html('Start') });
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    await expect(crawl([source(site)], { outDir: join(folder.path, 'weg') })).rejects.toThrow(
      'choose another folder with --out',
    );
  });
});

describe('what is dangerous or broken', () => {
  it('refuses private addresses unless the source allows them, also behind a redirect', async () => {
    const site = await serveTable({ '/': html('Binnen') });
    const { report } = await crawl([source(site, { allowPrivate: false })]);
    expect(report.outcome).toBe('failed');
    expect(report.reason).toMatch(/private/i);
    expect(site.asked).toEqual([]);
  });

  it('loses one page to one bad page: too large, no HTML, cut off, an error, no text', async () => {
    const site = await serveTable({
      '/robots.txt': { status: 404 },
      '/': html(
        'Start',
        links('/groot', '/json', '/afgebroken', '/fout', '/leeg', '/kring', '/diep', '/ingepakt', '/goed'),
      ),
      '/groot': { body: html('Groot', 'x'.repeat(11 * 1024 * 1024)) },
      '/json': { body: '{}', headers: { 'content-type': 'application/json' } },
      '/afgebroken': (request) => {
        request.socket.destroy();
        return undefined;
      },
      '/fout': { status: 500 },
      '/leeg': '<html><body></body></html>',
      '/kring': { status: 302, headers: { location: '/kring' } },
      '/diep': html('Diep', '<div>'.repeat(5000)),
      '/ingepakt': { body: 'geen gzip', headers: { 'content-encoding': 'gzip' } },
      '/goed': html('Goed', '<p><a href="tel:%zz">bel ons</a></p>'),
    });
    const { pages, skipped, report } = await crawl([source(site)]);
    expect([...pages.keys()].toSorted()).toEqual(['/', '/goed']);
    const reasons = Object.fromEntries([...skipped].map(([path, { reason }]) => [path, reason]));
    expect(reasons).toEqual({
      '/groot': 'too-large',
      '/json': 'not-html',
      '/afgebroken': 'unreachable',
      '/fout': 'http-error',
      '/leeg': 'empty',
      '/kring': 'unreachable',
      '/diep': 'too-large',
      '/ingepakt': 'unreachable',
    });
    expect(report.outcome).not.toBe('failed');
  });

  it('loses one source to one bad host', async () => {
    const site = await serveTable({ '/': html('Goed') });
    const { reports } = await crawl([source({ url: 'http://127.0.0.1:9' }, { id: 'dood' }), source(site)]);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['failed', 'complete']);
  });
});
