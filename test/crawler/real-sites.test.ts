/** Every page of two real government sites, from the crawl to the search result. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crawlSources, type CrawlReport } from '../../crawler/crawl.ts';
import { prepareRules } from '../../dutch/rules.ts';
import { startEngine, type RunningEngine } from '../../engine/server.ts';
import { loadOrganisations } from '../../indexer/load.ts';
import { openIndexes } from '../../indexer/meilisearch.ts';
import type { Config } from '../../model/config.ts';
import type { PageRecord, Skipped } from '../../model/page-record.ts';
import { openEngine } from '../../search/meilisearch.ts';
import { createSearcher, type Searcher } from '../../search/search.ts';
import { temporaryFolder } from '../e2e/demo.ts';
import {
  REAL_SITES,
  REAL_SITES_ARE_HERE,
  serveRealSite,
  type RealSite,
  type ServedSite,
} from './real-sites.ts';

const WHY_SKIPPED = REAL_SITES_ARE_HERE
  ? ''
  : ' (skipped: the archives of the sites are not on this machine)';

interface Crawl {
  records: PageRecord[];
  skipped: Skipped[];
  report: CrawlReport;
}

/** What the page's menu and footer say; none of it is main text. */
const FURNITURE = ['nav', 'footer', 'header nav', '[role="navigation"]'];

describe.skipIf(!REAL_SITES_ARE_HERE).each(REAL_SITES)(`the real site $id${WHY_SKIPPED}`, (real) => {
  let site: ServedSite;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let plain: Crawl;
  let aliased: Crawl;
  let engine: RunningEngine;
  let searcher: Searcher;
  let loaded: number;

  beforeAll(async () => {
    [site, folder] = await Promise.all([serveRealSite(real), temporaryFolder()]);
    plain = await crawl(real, site, join(folder.path, 'plain'), []);
    aliased = await crawl(real, site, join(folder.path, 'aliased'), [real.live]);
    engine = await startEngine({ httpAddr: '127.0.0.1:0', dbPath: join(folder.path, 'engine') });
    const config = configFor(real, site, []);
    const [organisation] = config.organisations;
    if (organisation === undefined) throw new Error('the configuration has one organisation');
    const organisationLoad = { organisation, sources: new Set([real.id]), records: plain.records };
    const [outcome] = await loadOrganisations(
      [organisationLoad],
      prepareRules([], '2026-11-25'),
      openIndexes({ url: engine.url }, undefined),
      { acceptLoss: false },
    );
    if (outcome?.state !== 'loaded') throw new Error(`the load was ${outcome?.state}`);
    loaded = outcome.total;
    searcher = createSearcher({
      config,
      engine: openEngine({ url: engine.url }, undefined),
      newSearchId: () => 'search',
      now: () => Date.now(),
    });
  }, 300_000);

  afterAll(async () => {
    await engine.close();
    await site.close();
    await folder.remove();
  });

  it('has every page a visitor reaches in the records, or says why not', () => {
    const records = new Set(plain.records.map((record) => record.url));
    const reasons = new Map(plain.skipped.map((skip) => [skip.url, skip.reason]));
    const lost = [...site.reachable.keys()].filter((url) => !records.has(url));
    const wrongly = lost.filter(
      (url) => !asksToBeLeftOut(site.reachable.get(url) ?? '') && reasons.get(url) !== 'robots',
    );
    expect(wrongly.map((url) => `${url}: ${reasons.get(url) ?? 'not seen'}`)).toEqual([]);
    expect(lost.filter((url) => !reasons.has(url))).toEqual([]);
  });

  it('has no record of an address that is no page', () => {
    expect(plain.records.map((record) => record.url).filter((url) => !site.pages.has(url))).toEqual([]);
  });

  it('gives each page its own title: the heading a visitor sees', () => {
    const wrong = plain.records.flatMap((record) => {
      const $ = load(site.pages.get(record.url) ?? '');
      $('.headerlink').remove();
      const heading = clean($('main h1, article h1, h1').first().text());
      return heading === '' || clean(record.title) === heading
        ? []
        : [`${record.url}: ${record.title} / ${heading}`];
    });
    expect(wrong).toEqual([]);
    expect(plain.records.filter((record) => record.title.trim() === '')).toEqual([]);
  });

  it('has the main text of each page, paragraph by paragraph', () => {
    const missing = plain.records.flatMap((record) => {
      const $ = load(site.pages.get(record.url) ?? '');
      const text = clean(record.text);
      return $('main p, article p')
        .filter(
          (_, element) =>
            $(element).closest('nav, aside, footer, [hidden], [aria-hidden="true"], .feedback, dialog, form')
              .length === 0,
        )
        .toArray()
        .map((element) => clean($(element).text()))
        .filter((paragraph) => paragraph.length > 60 && !text.includes(paragraph))
        .map((paragraph) => `${record.url}: ${paragraph}`);
    });
    expect(missing.slice(0, 10)).toEqual([]);
  });

  it('leaves out menu and footer', () => {
    const found = plain.records.flatMap((record) => {
      const $ = load(site.pages.get(record.url) ?? '');
      const shown = clean(record.text);
      return (
        $(FURNITURE.join(', '))
          .toArray()
          // A card has a footer of its own, and that is text.
          .filter((element) => $(element).closest('main, article').length === 0)
          .map((element) => clean($(element).text()))
          .filter((text) => text.length > 20 && shown.includes(text))
          .map((text) => `${record.url}: ${text.slice(0, 80)}`)
      );
    });
    expect(found).toEqual([]);
  });

  it('ignores and reports a canonical address on the live site, unless the source lists that as an alias', () => {
    expect(plain.report.ignoredCanonicals.length).toBeGreaterThanOrEqual(plain.records.length * 0.9);
    expect(plain.records.every((record) => record.url.startsWith(site.url))).toBe(true);
    expect(aliased.report.ignoredCanonicals).toEqual([]);
    const paths = new Set(aliased.records.map((record) => new URL(record.url).pathname));
    expect(plain.records.filter((record) => !paths.has(new URL(record.url).pathname))).toEqual([]);
    expect(
      aliased.records.filter((record) => record.url.startsWith(real.live)).length,
    ).toBeGreaterThanOrEqual(aliased.records.length * 0.9);
  });

  it('has every page of the sitemaps, when the source lists the site they name as an alias', () => {
    const paths = new Set(aliased.records.map((record) => new URL(record.url).pathname));
    const reasons = new Map(aliased.skipped.map((skip) => [new URL(skip.url).pathname, skip.reason]));
    expect(site.inSitemaps.size).toBeGreaterThan(0);
    const lost = [...site.inSitemaps].filter((path) => !paths.has(path));
    const wrongly = lost.filter((path) => {
      const page = site.pages.get(new URL(path, site.url).href);
      return page !== undefined && !asksToBeLeftOut(page) && reasons.get(path) !== 'robots';
    });
    expect(wrongly.map((path) => `${path}: ${reasons.get(path) ?? 'not seen'}`)).toEqual([]);
    expect(lost.filter((path) => !reasons.has(path))).toEqual([]);
  });

  it('has every record in the index', () => {
    expect(loaded).toBe(plain.records.length);
  });

  it('finds each page among the first three by the words of its title', async () => {
    const lost: string[] = [];
    for (const { title, url } of plain.records) {
      const { hits } = await searcher.search({ site: real.id, q: title });
      const found = hits.slice(0, 3).some((hit) => hit.url === url || hit.title === title);
      if (!found)
        lost.push(
          `${title} -> ${hits
            .slice(0, 3)
            .map((hit) => hit.title)
            .join(' | ')}`,
        );
    }
    expect(lost).toEqual([]);
  }, 600_000);
});

function configFor(real: RealSite, site: ServedSite, aliases: string[]): Config {
  return {
    organisations: [
      { id: real.id, name: 'Gemeente Voorbeeld', type: 'gemeente', serves: [], contact: { phone: '14 000' } },
    ],
    sources: [
      {
        id: real.id,
        organisation: real.id,
        kind: 'site',
        start: [site.start],
        include: [],
        exclude: [],
        aliases,
        requestsPerSecond: 1000,
        allowPrivate: true,
      },
    ],
  };
}

async function crawl(real: RealSite, site: ServedSite, outDir: string, aliases: string[]): Promise<Crawl> {
  await mkdir(outDir, { recursive: true });
  const [report] = await crawlSources(configFor(real, site, aliases), undefined, { outDir });
  if (report === undefined) throw new Error('one source gives one report');
  const lines = async <T>(name: string) =>
    (await readFile(join(outDir, name), 'utf8'))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);
  return {
    report,
    records: await lines<PageRecord>(`${real.id}.jsonl`),
    skipped: await lines<Skipped>(`${real.id}.skipped.jsonl`),
  };
}

function asksToBeLeftOut(page: string): boolean {
  return /<meta[^>]+name="robots"[^>]+noindex/i.test(page);
}

function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\u2011/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
