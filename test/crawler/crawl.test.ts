/** Whole crawls of small sites on loopback: what is found, what is left out and why, and how gently. */
import { mkdir, readFile } from 'node:fs/promises';
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
    text = 'later';
    const third = await crawl([source(site)], { outDir: first.outDir });
    expect(third.pages.get('/a')?.text).toBe('later');
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
      '/': html('Start', links('/groot', '/json', '/afgebroken', '/fout', '/leeg', '/kring', '/goed')),
      '/groot': { body: html('Groot', 'x'.repeat(11 * 1024 * 1024)) },
      '/json': { body: '{}', headers: { 'content-type': 'application/json' } },
      '/afgebroken': (request) => {
        request.socket.destroy();
        return undefined;
      },
      '/fout': { status: 500 },
      '/leeg': '<html><body></body></html>',
      '/kring': { status: 302, headers: { location: '/kring' } },
      '/goed': html('Goed'),
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
    });
    expect(report.outcome).not.toBe('failed');
  });

  it('loses one source to one bad host', async () => {
    const site = await serveTable({ '/': html('Goed') });
    const { reports } = await crawl([source({ url: 'http://127.0.0.1:9' }, { id: 'dood' }), source(site)]);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['failed', 'complete']);
  });
});
