import { expect, it } from 'vitest';
import { parseSitemap } from '../../crawler/sitemap.ts';

const urls = (text: string) => parseSitemap(text).pages.map((page) => page.url);

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
  ['nothing of a page that is no sitemap', '<!doctype html><html><body>Niet gevonden</body></html>', []],
])('reads %s', (_, text, expected) => {
  expect(urls(text)).toEqual(expected);
});

it('reads a list of sitemaps, and the date of a page', () => {
  expect(
    parseSitemap('<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>')
      .sitemaps,
  ).toEqual(['https://a.example/1.xml']);
  expect(
    parseSitemap('<urlset><url><loc>https://a.example/</loc><lastmod>2026-11-01</lastmod></url></urlset>')
      .pages,
  ).toEqual([{ url: 'https://a.example/', modified: '2026-11-01' }]);
});
