/** The commands that show what the crawler sees: a page, a robots.txt, a sitemap. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageRecordSchema } from '../../model/page-record.ts';
import { html, serveTable } from '../crawler/test-site.ts';
import { workplace } from './command.ts';
import { config, smallSite } from './small-site.ts';

interface Read {
  url: string;
  charset: string;
  charsetFrom: string;
  record?: unknown;
  from?: Record<string, string>;
  skip?: string;
}

describe('vindbaar read', () => {
  const AT = 'https://a.example/x/a';

  it('shows a page, its charset, and beside each field where it came from', async () => {
    const [place, site] = await Promise.all([workplace(), smallSite()]);
    const { stdout, code } = await place.vindbaar(['read', `${site.url}/paspoort`]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^charset +utf-8 +<- Content-Type header$/m);
    expect(stdout).toMatch(/^title +Paspoort aanvragen +<- h1 in the main text$/m);
    expect(stdout).toContain('text <- main\nU vraagt een paspoort aan bij de balie.');
    const json = await place.vindbaar(['read', `${site.url}/paspoort`, '--json']);
    const read = JSON.parse(json.stdout) as Read;
    const record = pageRecordSchema.parse(read.record);
    expect(record.url).toBe(`${site.url}/paspoort`);
    expect(Object.keys(read.from ?? {})).toEqual(Object.keys(record));
    expect(Object.values(read.from ?? {})).not.toContain('');
  });

  it('reads a file in an old charset, at the address it has on the web', async () => {
    const place = await workplace();
    const page = Buffer.from(
      '<meta charset=latin1><title>Zee\u00ebn</title><main><a href="b">b</a> caf\u00e9</main>',
      'latin1',
    );
    await writeFile(join(place.path, 'pagina.html'), page);
    const { stdout } = await place.vindbaar(['read', 'pagina.html', '--json', '--url', AT]);
    expect(JSON.parse(stdout)).toMatchObject({
      charset: 'windows-1252',
      charsetFrom: 'meta',
      record: { title: 'Zee\u00ebn', text: 'b caf\u00e9' },
      from: { title: 'title element' },
      links: ['https://a.example/x/b'],
    });
  });

  it('reads with the selectors of a source, and refuses one that is none before it crawls', async () => {
    const [place, site] = await Promise.all([workplace(), smallSite()]);
    const selectors = (main: string) => `    selectors: { title: title, main: '${main}', remove: .weg }\n`;
    await place.write('vindbaar.yaml', config(site, selectors('p')));
    const args = ['read', `${site.url}/afval`, '--json', '--source', 'oosterlo-site'];
    expect(JSON.parse((await place.vindbaar(args)).stdout)).toMatchObject({
      record: { organisation: 'oosterlo', text: 'Wij maken uw minicontainer.' },
      from: { title: 'selectors.title: title', text: 'selectors.main: p' },
    });
    await place.write('vindbaar.yaml', config(site, selectors('p[')));
    const asked = site.asked.length;
    const { code, stderr } = await place.vindbaar(['crawl']);
    expect(code).toBe(2);
    expect(stderr).toContain('source oosterlo-site: selectors.main: "p[" is no CSS selector');
    expect(site.asked).toHaveLength(asked);
  });

  it('says why a page would not be indexed', async () => {
    const [place, site] = await Promise.all([workplace(), smallSite()]);
    const hidden = await place.vindbaar(['read', `${site.url}/geheim`]);
    expect(hidden.stdout).toContain(
      'Not indexed: the page asks to be left out (noindex) (meta robots: noindex).',
    );
    const gone = await place.vindbaar(['read', `${site.url}/weg`, '--json']);
    expect(JSON.parse(gone.stdout)).toMatchObject({ status: 404, skip: 'not-found' });
    const dead = await place.vindbaar(['read', 'http://127.0.0.1:9/']);
    expect(dead.code).toBe(4);
    expect((await place.vindbaar(['read', 'nergens.html'])).code).toBe(6);
  });
});

describe('vindbaar robots', () => {
  const FILE = 'User-agent: *\nDisallow: /prive\nAllow: /prive/open$\n\nUser-agent: Ander\nDisallow: /';

  it('says of each address whether it is allowed, and the line that decides', async () => {
    const place = await workplace();
    await place.write('robots.txt', FILE);
    const addresses = ['/prive/a', 'https://a.example/prive/open', '/b', '/robots.txt'];
    const { stdout, code } = await place.vindbaar(['robots', 'robots.txt', ...addresses]);
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['disallowed', '/prive/a', 'line 2: Disallow: /prive'],
      ['allowed', 'https://a.example/prive/open', 'line 3: Allow: /prive/open$'],
      ['allowed', '/b', 'no rule matches'],
      ['allowed', '/robots.txt', 'no rule matches'],
      [''],
    ]);
    const other = await place.vindbaar(['robots', 'robots.txt', '--agent', 'ANDER/2.0', '--json', '/b']);
    expect(other.code).toBe(0);
    expect(JSON.parse(other.stdout)).toEqual({
      address: '/b',
      allowed: false,
      line: 6,
      rule: 'Disallow: /',
    });
  });

  it.each([
    [{ status: 404 }, true, 'none, everything is allowed'],
    [{ status: 500 }, false, 'status 500, so nothing may be crawled'],
  ])('reads a site whose robots.txt answers %o', async (answer, allowed, reason) => {
    const [place, site] = await Promise.all([workplace(), serveTable({ '/robots.txt': answer })]);
    const { stdout } = await place.vindbaar(['robots', site.url, '--json', '/a']);
    expect(JSON.parse(stdout)).toEqual({ address: '/a', allowed, reason });
  });
});

describe('vindbaar sitemap', () => {
  it('lists what a file or an address holds, one a line', async () => {
    const place = await workplace();
    const dated = '<lastmod>2026-01-02</lastmod>';
    const list = `<urlset><url><loc>https://a.example/a</loc>${dated}</url><url><loc>https://a.example/b</loc></url></urlset>`;
    const site = await serveTable({
      '/s.xml.gz': { body: gzipSync(list), headers: { 'content-type': 'application/gzip' } },
      '/fout': html('Geen sitemap'),
    });
    const packed = await place.vindbaar(['sitemap', `${site.url}/s.xml.gz`]);
    expect(packed.stdout).toBe('https://a.example/a\t2026-01-02\nhttps://a.example/b\n');
    expect(packed.stderr).toContain('a sitemap, utf-8, packed with gzip: 2 pages');
    const none = await place.vindbaar(['sitemap', `${site.url}/fout`]);
    expect(none).toMatchObject({ code: 0, stdout: '' });
    expect(none.stderr).toContain('no sitemap');
    await place.write(
      'index.xml',
      '<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>',
    );
    const index = await place.vindbaar(['sitemap', 'index.xml', '--json']);
    expect(JSON.parse(index.stdout)).toEqual({ kind: 'sitemap', url: 'https://a.example/1.xml' });
    expect((await place.vindbaar(['sitemap', `${site.url}/weg`])).code).toBe(4);
  });

  it('reads the sitemaps of a list too when it is asked to, each once, and goes on past one that is gone', async () => {
    const place = await workplace();
    const index = (base: string, ...names: string[]) =>
      `<sitemapindex>${names.map((name) => `<sitemap><loc>${base}${name}</loc></sitemap>`).join('')}</sitemapindex>`;
    const base = ({ headers }: { headers: { host?: string | undefined } }) => `http://${headers.host ?? ''}`;
    const site = await serveTable({
      '/all.xml': (request) => index(base(request), '/deep.xml', '/weg.xml', '/a.xml'),
      '/deep.xml': (request) => index(base(request), '/all.xml', '/a.xml'),
      '/a.xml': '<urlset><url><loc>https://a.example/a</loc></url></urlset>',
    });
    const { code, stdout, stderr } = await place.vindbaar([
      'sitemap',
      `${site.url}/all.xml`,
      '--follow',
      '--json',
    ]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string; url: string });
    expect(code).toBe(0);
    expect(lines.filter(({ kind }) => kind === 'page')).toEqual([
      { kind: 'page', url: 'https://a.example/a' },
    ]);
    expect(site.asked.toSorted()).toEqual(['/a.xml', '/all.xml', '/deep.xml', '/weg.xml']);
    expect(stderr).toContain('/weg.xml: not read');
  });
});
