import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { parseSitemap } from '../../crawler/sitemap.ts';

const urls = async (text: string | Buffer) =>
  (await parseSitemap(Buffer.from(text))).pages.map((page) => page.url);

it.each([
  [
    'a list of pages',
    '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc> https://a.example/a?x=1&amp;y=2 </loc></url></urlset>',
    ['https://a.example/a?x=1&y=2'],
  ],
  [
    'a prefix and a namespace of its own',
    '<sm:urlset xmlns:sm="urn:wrong"><sm:url><sm:loc>https://a.example/b</sm:loc></sm:url></sm:urlset>',
    ['https://a.example/b'],
  ],
  [
    'plain text',
    'https://a.example/a\r\n\r\nnot an address\nhttps://a.example/b\n',
    ['https://a.example/a', 'https://a.example/b'],
  ],
  [
    'RSS',
    '<rss version="2.0"><channel><link>https://a.example/</link><item><link>https://a.example/nieuws</link></item></channel></rss>',
    ['https://a.example/nieuws'],
  ],
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://a.example/nieuws"/></entry></feed>',
    ['https://a.example/nieuws'],
  ],
  [
    'CDATA',
    '<urlset><url><loc><![CDATA[https://a.example/c]]></loc></url></urlset>',
    ['https://a.example/c'],
  ],
  [
    'an image of a page, not as a page',
    '<urlset xmlns:image="i"><url><loc>https://a.example/d</loc><image:image><image:loc>https://a.example/d.jpg</image:loc></image:image></url></urlset>',
    ['https://a.example/d'],
  ],
  [
    'RSS with an address of its own file and a permanent address',
    '<rss xmlns:atom="a"><channel><atom:link rel="self" href="https://a.example/feed"/><item><guid>https://a.example/1</guid><atom:link href="https://a.example/x"/></item><item><guid isPermaLink="false">https://a.example/2</guid></item></channel></rss>',
    ['https://a.example/1'],
  ],
  [
    'RSS 1.0',
    '<rdf:RDF xmlns:rdf="r"><channel><link>https://a.example/</link></channel><item><link>https://a.example/n</link></item></rdf:RDF>',
    ['https://a.example/n'],
  ],
  [
    'Atom without what only belongs to an entry',
    '<feed><link href="https://a.example/"/><entry><link rel="enclosure" href="https://a.example/a.mp3"/><link rel="self" href="https://a.example/e.xml"/><link rel="alternate" href="https://a.example/e"/></entry></feed>',
    ['https://a.example/e'],
  ],
  [
    'an entry that was never closed',
    '<urlset><url><loc>https://a.example/a</loc><url><loc>https://a.example/b</loc></url>',
    ['https://a.example/a', 'https://a.example/b'],
  ],
  [
    'an ampersand that was not encoded',
    '<urlset><url><loc>https://a.example/?a=1&b=2&copy=3</loc></url></urlset>',
    ['https://a.example/?a=1&b=2&copy=3'],
  ],
  [
    'numbered characters',
    '<urlset><url><loc>https://a.example/&#233;&#x2F;</loc></url></urlset>',
    ['https://a.example/é/'],
  ],
  [
    'text after a byte order mark',
    '\ufeffhttps://a.example/a\rhttps://a.example/b',
    ['https://a.example/a', 'https://a.example/b'],
  ],
  [
    'no pages of another language as pages of their own',
    '<urlset xmlns:xhtml="x"><url><loc>https://a.example/nl</loc><xhtml:link rel="alternate" hreflang="en" href="https://a.example/en"/></url></urlset>',
    ['https://a.example/nl'],
  ],
  [
    'a list after a warning of its server',
    'Warning: slow\n<?xml version="1.0"?><!-- a --><URLSET><URL><LOC>\n https://a.example/a\u00a0</LOC></URL></URLSET>',
    ['https://a.example/a'],
  ],
  [
    'a list packed twice, with something behind it',
    Buffer.concat([
      gzipSync(gzipSync('<urlset><url><loc>https://a.example/a</loc></url></urlset>')),
      Buffer.alloc(4),
    ]),
    ['https://a.example/a'],
  ],
  [
    'a list of two packed parts',
    Buffer.concat(
      ['<urlset><url><loc>https://a.example/a</loc>', '</url></urlset>'].map((part) => gzipSync(part)),
    ),
    ['https://a.example/a'],
  ],
  [
    'pages, not the pictures that stand beside them or right in them',
    '<urlset xmlns:image="urn:image"><url><image:loc>https://a.example/1.jpg</image:loc><loc>https://a.example/a</loc><image:image><image:loc>https://a.example/2.jpg</image:loc></image:image></url></urlset>',
    ['https://a.example/a'],
  ],
  [
    'no address that was cut off',
    '<urlset><url><loc>https://a.example/a</loc></url><url><loc>https://a.example/verg',
    ['https://a.example/a'],
  ],
  [
    'an address that was never closed in an entry that was',
    '<urlset><url><loc>https://a.example/a</url><url><loc>https://a.example/b</loc></url></urlset>',
    ['https://a.example/a', 'https://a.example/b'],
  ],
  ['nothing of a page that is no sitemap', '<!doctype html><html><body>Niet gevonden</body></html>', []],
])('reads %s', async (_, text, expected) => {
  expect(await urls(text)).toEqual(expected);
});

it('reads a list of sitemaps, and the dates', async () => {
  const dated = '<lastmod> 2026-11-01 </lastmod>';
  expect(
    await parseSitemap(
      Buffer.from(
        `<sitemapindex><sitemap><loc>https://a.example/1.xml</loc>${dated}</sitemap></sitemapindex>`,
      ),
    ),
  ).toMatchObject({
    kind: 'index',
    pages: [],
    sitemaps: [{ url: 'https://a.example/1.xml', modified: '2026-11-01' }],
  });
  expect(
    (await parseSitemap(Buffer.from(`<urlset><url>${dated}<loc>https://a.example/</loc></url></urlset>`)))
      .pages,
  ).toEqual([{ url: 'https://a.example/', modified: '2026-11-01' }]);
  expect(
    (
      await parseSitemap(
        Buffer.from(
          '<feed><entry><published>2026-01-01</published><updated>2026-02-02</updated><link href="https://a.example/"/></entry></feed>',
        ),
      )
    ).pages,
  ).toEqual([{ url: 'https://a.example/', modified: '2026-02-02' }]);
});

it('unpacks a file by what it is, and gives what a file that was cut off still holds', async () => {
  const entries = Array.from(
    { length: 5000 },
    (_, index) => `<url><loc>https://a.example/${index}</loc></url>`,
  );
  const packed = gzipSync(`<urlset>${entries.join('')}</urlset>`);
  expect(await parseSitemap(packed)).toMatchObject({ kind: 'pages', isPacked: true });
  expect(await urls(packed)).toHaveLength(5000);
  const part = await urls(packed.subarray(0, packed.length / 2));
  expect(part.length).toBeGreaterThan(100);
  expect(part.length).toBeLessThan(5000);
  const { damage, pages } = await parseSitemap(
    Buffer.concat([packed.subarray(0, 10), Buffer.alloc(50, 0xff)]),
  );
  expect(pages).toEqual([]);
  expect(damage).toBeDefined();
});

it('reads the encoding a file declares', async () => {
  const text =
    '<?xml version="1.0" encoding="iso-8859-1"?><urlset><url><loc>https://a.example/\u00e9</loc></url></urlset>';
  expect(await urls(Buffer.from(text, 'latin1'))).toEqual(['https://a.example/\u00e9']);
  expect(await urls(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(['https://a.example/\u00e9']);
});
