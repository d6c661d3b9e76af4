/** How gently a site is asked, and what bad hosts and bad pages cost. */
import { describe, expect, it } from 'vitest';
import { crawl, robots, source } from './crawl-for-tests.ts';
import { html, links, serveTable } from './test-site.ts';

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

describe('robots.txt while a site is crawled for long, or again', () => {
  const DAY_MS = 24 * 60 * 60 * 1000;

  async function failingLater() {
    let isDown = false;
    const site = await serveTable({
      '/robots.txt': () =>
        isDown ? { status: 503, headers: { 'retry-after': '0' } } : robots('User-agent: *\nDisallow: /prive'),
      '/': html('Start', links('/prive', '/a')),
      '/a': html('A'),
      '/prive': html('Prive'),
    });
    const first = await crawl([source(site)], { now: () => 0 });
    isDown = true;
    return { site, outDir: first.outDir };
  }

  it('counts as it was last read while the server fails, for thirty days', async () => {
    const { site, outDir } = await failingLater();
    const soon = await crawl([source(site)], { outDir, now: () => 29 * DAY_MS });
    expect([...soon.pages.keys()].toSorted()).toEqual(['/', '/a']);
    expect(soon.skipped.get('/prive')?.reason).toBe('robots');
    expect(soon.report.robots[0]?.status).toContain('the copy of 1970-01-01 counts');
    const late = await crawl([source(site)], { outDir, now: () => 31 * DAY_MS });
    expect(late.report).toMatchObject({ outcome: 'failed' });
  });

  it('is read again after a day, and what it forbids then is not asked for', async () => {
    let nowMs = 0;
    const site = await serveTable({
      '/robots.txt': () => robots(nowMs === 0 ? '' : 'User-agent: *\nDisallow: /later'),
      '/': html('Start', links('/a')),
      '/a': () => {
        nowMs = 25 * 60 * 60 * 1000;
        return html('A', links('/later', '/b'));
      },
      '/later': html('Later'),
      '/b': html('B', links('/later/nog')),
      '/later/nog': html('Nog'),
    });
    const { pages, skipped } = await crawl([source(site)], { now: () => nowMs });
    expect([...pages.keys()].toSorted()).toEqual(['/', '/a', '/b']);
    expect(skipped.get('/later')?.reason).toBe('robots');
    expect(site.asked.filter((path) => path === '/robots.txt')).toHaveLength(2);
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
