/**
 * `crawlee.ts URL FOLDER MAX`: the same crawl by Crawlee's CheerioCrawler, tuned: as many requests at once as ours reads,
 * no sessions, nothing kept on its disk, links in a set of our own, tracking parameters dropped, wishes of pages obeyed.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { CheerioCrawler, Configuration, LogLevel, log } from '@crawlee/cheerio';
import { tellCosts } from './costs.ts';

const [url = '', outDir = '', maxPages = ''] = process.argv.slice(2);
const NOISE = 'nav, aside, footer, script, style, button, .share-buttons, .cookie-bar';
const file = createWriteStream(join(outDir, 'site.jsonl'));
const seen = new Set<string>([`${url}/`]);
log.setLevel(LogLevel.OFF);

const crawler = new CheerioCrawler(
  {
    minConcurrency: 16,
    maxConcurrency: 16,
    maxRequestsPerCrawl: Number(maxPages) * 2,
    useSessionPool: false,
    persistCookiesPerSession: false,
    maxRequestRetries: 2,
    respectRobotsTxtFile: true,
    async requestHandler({ $, request, response, crawler: own }) {
      const at = request.loadedUrl;
      const wishes = `${$('meta[name="robots" i]').attr('content') ?? ''} ${String(response.headers['x-robots-tag'] ?? '')}`;
      const links: string[] = [];
      $('a[href]').each((_, element) => {
        const href = $(element).attr('href') ?? '';
        if (/nofollow/i.test($(element).attr('rel') ?? '') || !URL.canParse(href, at)) return;
        const target = new URL(href, at);
        target.hash = '';
        for (const name of Array.from(target.searchParams.keys()))
          if (/^(utm_|PHPSESSID)/.test(name)) target.searchParams.delete(name);
        if (target.origin !== url || seen.has(target.href)) return;
        seen.add(target.href);
        links.push(target.href);
      });
      if (links.length > 0) await own.addRequests(links, { waitForAllRequestsToBeAdded: true });
      if (/noindex/i.test(wishes)) return;
      const canonical = $('link[rel="canonical"]').attr('href');
      if (canonical !== undefined && new URL(canonical, at).href !== at) return;
      const title = $('h1').first().text().trim();
      const main = $('main').first().clone();
      main.find(NOISE).remove();
      const text = main.text().replace(/\s+/g, ' ').trim();
      file.write(`${JSON.stringify({ url: at, title, text })}\n`);
    },
  },
  new Configuration({ persistStorage: false, purgeOnStart: false }),
);
await crawler.run([`${url}/`]);
await new Promise<void>((resolve) => file.end(resolve));
tellCosts();
