/** Whole crawls of small sites on loopback: what is found, and what is left out and why. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crawl, robots, source, xml } from './crawl-for-tests.ts';
import { html, links, serveTable } from './test-site.ts';

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

  it('reads a sitemap of the largest size the standard allows', async () => {
    const filling = `<changefreq>${'x'.repeat(1000)}</changefreq>`;
    const entry = (base: string, index: number) => `<url><loc>${base}/weg/${index}</loc>${filling}</url>`;
    let base = '';
    const site = await serveTable({
      '/': html('Start'),
      '/laatste': html('De laatste'),
      '/sitemap.xml': () =>
        xml(
          `<urlset>${Array.from({ length: 10_000 }, (_, index) => entry(base, index % 5)).join('')}<url><loc>${base}/laatste</loc></url></urlset>`,
        ),
    });
    base = site.url;
    const { pages } = await crawl([source(site)]);
    expect([...pages.keys()].toSorted()).toEqual(['/', '/laatste']);
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
