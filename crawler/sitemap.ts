/** Sitemaps by sitemaps.org, whatever their namespace: lists of pages, lists of sitemaps, plain text. */
import { load } from 'cheerio';

export interface Sitemap {
  pages: { url: string; modified?: string }[];
  sitemaps: string[];
}

/** Most addresses the standard allows in one file. */
const MAX_ENTRIES = 50_000;

export function parseSitemap(text: string): Sitemap {
  if (!/<\s*(\w+:)?(urlset|sitemapindex|rss|feed)\b/i.test(text)) return plainText(text);
  const $ = load(text, { xml: { decodeEntities: true } });
  const sitemap: Sitemap = { pages: [], sitemaps: [] };
  const named = (name: string) => (_: number, element: { type: string; name?: string }) =>
    element.name?.replace(/^.*:/, '').toLowerCase() === name;
  $('*')
    .filter(named('loc'))
    .slice(0, MAX_ENTRIES)
    .each((_, element) => {
      const parent = $(element).parent();
      const kind = parent.prop('tagName')?.toLowerCase().replace(/^.*:/, '');
      const url = $(element).text().trim();
      if (url === '') return;
      if (kind === 'sitemap') sitemap.sitemaps.push(url);
      else if (kind === 'url') {
        const modified = parent.children().filter(named('lastmod')).first().text().trim();
        sitemap.pages.push({ url, ...(modified === '' ? {} : { modified }) });
      }
    });
  $('item > link, entry > link').each((_, element) => {
    const url = $(element).attr('href') ?? $(element).text().trim();
    if (url !== '') sitemap.pages.push({ url });
  });
  return sitemap;
}

function plainText(text: string): Sitemap {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return {
    pages: lines
      .filter((line) => /^https?:\/\//i.test(line))
      .slice(0, MAX_ENTRIES)
      .map((url) => ({ url })),
    sitemaps: [],
  };
}
