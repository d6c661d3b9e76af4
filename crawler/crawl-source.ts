/** One source from its start addresses to its files. */
import type { Organisation } from '../model/organisation.ts';
import type { PageRecord, Skipped, SkipReason } from '../model/page-record.ts';
import type { Source } from '../model/source.ts';
import { FORMAT_VERSIONS } from '../model/format-version.ts';
import { decodeBody } from './charset.ts';
import type { CrawlOptions, CrawlReport } from './crawl.ts';
import { createFetcher, type FetchOutcome, type HostQueues } from './fetch.ts';
import { failureSentence } from './failure.ts';
import { createPdfReader } from './pdf.ts';
import { readPdf } from './read-pdf.ts';
import { readPage, type PageReading, type ReadContext } from './read-page.ts';
import { ALLOW_ALL, judgeRobots, type Robots } from './robots.ts';
import { readSiteRules, readSitemapPages, type SiteRules } from './site-rules.ts';
import { EXTRACTION_VERSION } from './rules.ts';
import { settle, type Candidate } from './settle.ts';
import { openWriter, readEarlier, type JournalPage, type Place } from './store.ts';
import { watchForTraps, type TrapVerdict } from './traps.ts';
import { looksLikePage, normaliseUrl, scopeOf } from './url.ts';

/** Our name in robots.txt and in meta robots. */
export const AGENT = 'vindbaar';
const DEFAULT_MAX_PAGES = 20_000;
/** A crawl that takes longer reads robots.txt again (RFC 9309, 2.4). */
const ROBOTS_MAX_AGE_MS = 24 * 60 * 60 * 1000;
/** Pages of one source read at the same time; the host's own queue decides how fast. */
const READERS = 16;
/** Types that are read as a page; a server that says nothing means one. */
export const HTML = /^\s*(text\/html|application\/xhtml\+xml)\b|^\s*$/i;
export const PDF = /^\s*application\/(x-)?pdf\b/i;
/** Reports with pictures are larger than pages. */
export const MAX_PDF_BYTES = 20 * 1024 * 1024;

type Written = Candidate & Place;

export async function crawlSource(
  source: Source,
  organisation: Organisation,
  hosts: HostQueues,
  options: CrawlOptions,
): Promise<CrawlReport> {
  const startedAt = performance.now();
  const { now = Date.now } = options;
  const scope = scopeOf(source);
  const starts = new Set(source.start.flatMap((address) => normaliseUrl(new URL(address)) ?? []));
  const maxPages = options.maxPages ?? DEFAULT_MAX_PAGES;
  const recipe = JSON.stringify([EXTRACTION_VERSION, organisation, source]);
  const earlier = options.fresh === true ? undefined : await readEarlier(options.outDir, source.id);
  const known = earlier?.journal.recipe === recipe ? earlier : undefined;
  const fetcher = createFetcher({
    userAgent: options.userAgent ?? 'Vindbaar',
    allowPrivate: source.allowPrivate,
    requestsPerSecond: source.requestsPerSecond,
    hosts,
    signal: options.signal,
  });
  const pdfs = createPdfReader();
  const writer = await openWriter(options.outDir, source.id);
  const report: CrawlReport = {
    source: source.id,
    outcome: 'complete',
    pages: 0,
    skipped: 0,
    unchanged: 0,
    requests: 0,
    durationMs: 0,
    robots: [],
    ignoredCanonicals: [],
  };

  const skips = new Map<string, Skipped>();
  const skip = (url: string, reason: SkipReason, extra: { of?: string; detail?: string } = {}) => {
    if (!skips.has(url)) skips.set(url, { url, reason, ...extra });
  };
  const seen = new Set<string>();
  const queue: string[] = [];
  const sitemapUrls = new Set<string>();
  const written: Written[] = [];
  const fetched = new Set<string>();
  const journal: Record<string, JournalPage> = {};
  const siteNames = new Set<string>([organisation.name]);
  const aliasFolders = new Map<string, string>();
  const traps = watchForTraps();
  /** Addresses that are fetched when others of their shape turn out to be pages of their own. */
  const waiting = new Map<string, TrapVerdict>();
  const robots = new Map<string, Robots>();
  const robotsCopies = { ...earlier?.journal.robots };
  let robotsReadAtMs = 0;
  let kept = 0;
  let startFailure: string | undefined;

  /** Skips what robots.txt forbids. */
  const isForbidden = (url: string): boolean => {
    const { allowed, rule } = judgeRobots(robots.get(new URL(url).origin) ?? ALLOW_ALL, url);
    if (!allowed)
      skip(
        url,
        'robots',
        rule === undefined ? {} : { detail: `line ${rule.line}: Disallow: ${rule.pattern}` },
      );
    return !allowed;
  };

  const enqueue = (url: string, from: 'start' | 'sitemap' | 'link') => {
    if (from === 'sitemap') sitemapUrls.add(url);
    if (seen.has(url)) return;
    const place = scope.judge(url);
    if (place === 'off-site') {
      if (from === 'start') skip(url, 'off-site');
      return;
    }
    if (!looksLikePage(url)) return;
    seen.add(url);
    if (place === 'excluded') return skip(url, 'excluded');
    if (isForbidden(url)) return;
    const trap = from === 'link' ? traps.judge(url) : undefined;
    if (trap?.kind === 'trap') return skip(url, 'trap', { detail: trap.why });
    if (trap?.kind === 'wait') return void waiting.set(url, trap);
    queue.push(url);
  };

  /** The address a page has in the index, and its canonical on this site when that is another one. */
  const identify = (
    url: string,
    canonical: string | undefined,
  ): Pick<Candidate, 'recordUrl' | 'canonical'> => {
    if (canonical === undefined || canonical === url) return { recordUrl: url };
    const target = new URL(canonical);
    const here = new URL(url);
    if (scope.aliases.has(target.origin)) {
      // Learn where the alias keeps this site, so that its sitemap can be read.
      if (target.pathname.endsWith(here.pathname))
        aliasFolders.set(target.origin, target.pathname.slice(0, -here.pathname.length));
      return { recordUrl: canonical };
    }
    if (!scope.origins.has(target.origin)) {
      report.ignoredCanonicals.push({ url, canonical });
      return { recordUrl: url };
    }
    if (scope.judge(canonical) !== 'inside') return { recordUrl: url };
    enqueue(canonical, 'link');
    return { recordUrl: url, canonical };
  };

  const store = async (url: string, record: PageRecord, canonical: string | undefined): Promise<void> => {
    const identity = identify(url, canonical);
    if (identity.canonical === undefined) traps.learn(url, record.title);
    const place = await writer.add({ ...record, url }, url);
    kept += 1;
    written.push({
      ...place,
      url,
      ...identity,
      title: record.title,
      contentHash: record.contentHash,
      inSitemap: sitemapUrls.has(url),
      isStart: starts.has(url),
    });
  };

  /** What is known of a page, when its record is still there: what was left out is read anew. */
  const earlierOf = (url: string): { page: JournalPage; line: string } | undefined => {
    const page = known?.journal.pages[url];
    if (known === undefined || page === undefined) return undefined;
    const { canonical } = page;
    const onAlias = canonical !== undefined && scope.aliases.has(new URL(canonical).origin);
    const line = known.records.get(url) ?? (onAlias ? known.records.get(canonical) : undefined);
    return line === undefined ? undefined : { page, line };
  };

  const keepEarlier = async (url: string): Promise<boolean> => {
    const before = earlierOf(url);
    if (before === undefined) return false;
    const { page, line } = before;
    journal[url] = page;
    for (const name of starts.has(url) ? page.siteNames : []) siteNames.add(name);
    for (const link of page.links) enqueue(link, 'link');
    await store(url, JSON.parse(line) as PageRecord, page.canonical);
    report.unchanged += 1;
    return true;
  };

  const failed = async (url: string, outcome: Extract<FetchOutcome, { kind: 'failure' }>) => {
    if (starts.has(url)) startFailure ??= failureSentence(outcome);
    if (outcome.reason !== 'private' && (await keepEarlier(url))) {
      report.outcome = 'partial';
      report.reason = `some pages did not answer; what was known of them is kept (${url}: ${outcome.detail})`;
      return;
    }
    skip(url, outcome.reason, {
      detail: outcome.code === outcome.detail ? outcome.code : `${outcome.code}: ${outcome.detail}`,
    });
  };

  const visit = async (url: string): Promise<void> => {
    if (fetched.has(url)) return;
    if (now() - robotsReadAtMs > ROBOTS_MAX_AGE_MS)
      for (const origin of scope.origins) await readRobots(origin);
    if (isForbidden(url)) return;
    const outcome = await fetcher.get(url, {
      validators: earlierOf(url)?.page,
      follow: (target) => {
        const normalised = normaliseUrl(new URL(target));
        if (normalised === undefined || (scope.judge(normalised) === 'off-site' && !starts.has(url)))
          return false;
        return judgeRobots(robots.get(new URL(normalised).origin) ?? ALLOW_ALL, normalised).allowed;
      },
      wanted: (type) => HTML.test(type) || PDF.test(type),
      ...(/\.pdf$/i.test(new URL(url).pathname) ? { maxBytes: MAX_PDF_BYTES } : {}),
    });
    if (options.signal?.aborted === true) return;
    if (outcome.kind === 'failure') return failed(url, outcome);
    if (outcome.kind === 'redirect-out') {
      if (starts.has(url))
        startFailure ??= `${url} forwards to ${outcome.to}, outside the site. Put that address in start.`;
      const inside = scope.judge(outcome.to) !== 'off-site';
      return skip(url, inside ? 'robots' : 'off-site', { of: outcome.to });
    }
    const { status } = outcome;
    const at = normaliseUrl(new URL(outcome.url)) ?? outcome.url;
    if (outcome.redirects.length > 0 && at !== url) {
      skip(url, 'redirect', { of: at });
      if (seen.has(at) && fetched.has(at)) return;
      seen.add(at);
      if (scope.judge(at) === 'off-site') {
        startFailure ??= `${url} forwards to ${at}, outside the site. Put that address in start.`;
        return skip(url, 'off-site', { of: at });
      }
      if (scope.judge(at) === 'excluded') return skip(at, 'excluded');
    }
    if (fetched.has(at)) return;
    fetched.add(at);
    if (status === 304 && (await keepEarlier(at))) return;
    if (status !== 200) {
      if (starts.has(url)) startFailure ??= `${url} answered with status ${status}. Is the address right?`;
      if (status === 404 || status === 410) return skip(at, 'not-found', { detail: String(status) });
      const reply = {
        kind: 'failure',
        url: at,
        reason: 'unreachable',
        code: String(status),
        detail: `status ${status}`,
      } as const;
      if (status >= 500 && earlierOf(at) !== undefined) return failed(at, reply);
      return skip(at, 'http-error', { detail: String(status) });
    }
    const type = outcome.headers['content-type'] ?? '';
    if (PDF.test(type)) {
      const pdf = await pdfs.read(outcome.body);
      if (pdf.kind === 'failure') return skip(at, pdf.reason, { detail: pdf.detail });
      return take(at, readPdf(pdf, { url: at, headers: outcome.headers }, readContext()), outcome);
    }
    if (!HTML.test(type)) return skip(at, 'not-html', { detail: type });
    const { text, charset } = decodeBody(outcome.body, type);
    const page = { url: at, requestedUrl: url, status, headers: outcome.headers, charset, body: text };
    const reading = readPage(page, readContext());
    if (starts.has(url)) for (const name of reading.siteNames) siteNames.add(name);
    await take(at, reading, outcome);
  };

  const take = async (
    url: string,
    reading: PageReading,
    { headers }: { headers: Record<string, string> },
  ): Promise<void> => {
    const links = [...reading.links, ...(reading.refresh === undefined ? [] : [reading.refresh])];
    for (const link of links) enqueue(fromAlias(link, scope.aliases, aliasFolders, source) ?? link, 'link');
    if (reading.refresh !== undefined && reading.refresh !== url)
      return skip(url, 'redirect', { of: reading.refresh, detail: 'meta refresh' });
    const { record, detail } = reading;
    if (record === undefined)
      return skip(url, reading.skip ?? 'empty', detail === undefined ? {} : { detail });
    if (!starts.has(url) && siteErrorPage !== undefined && isErrorPage(record, siteErrorPage)) {
      return skip(url, 'not-found', { detail: 'the page says it does not exist' });
    }
    const { etag, 'last-modified': lastModified } = headers;
    journal[url] = {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      ...(reading.canonical === undefined ? {} : { canonical: reading.canonical }),
      links: reading.links.filter((link) => scope.judge(link) !== 'off-site'),
      siteNames: reading.siteNames,
    };
    await store(url, record, reading.canonical);
  };

  const readContext = (): ReadContext => ({
    organisation,
    source: source.id,
    siteNames,
    agent: AGENT,
    selectors: source.selectors,
    nowMs: now(),
  });

  let siteErrorPage: PageRecord | undefined;
  try {
    for (const origin of scope.origins) {
      const rules = await readRobots(origin);
      report.robots.push(rules.report);
      if (rules.failure !== undefined) startFailure ??= rules.failure;
    }
    if (startFailure === undefined) {
      for (const url of starts) {
        enqueue(url, 'start');
        // Only the start pages: what they teach (the site's name, where an alias keeps it) is needed for the others.
        if (queue.at(-1) === url) {
          queue.pop();
          await visit(url);
        }
      }
    }
    if (startFailure === undefined && options.signal?.aborted !== true) {
      siteErrorPage = await readErrorPage();
      await readSitemaps();
      await drain();
      while (release() > 0) await drain();
      for (const [url, { why }] of waiting) skip(url, 'trap', { detail: why });
    }
    report.requests = fetcher.requests();
    report.durationMs = Math.round(performance.now() - startedAt);
    if (startFailure !== undefined || options.signal?.aborted === true) {
      await writer.discard();
      return { ...report, outcome: 'failed', reason: startFailure ?? 'stopped before it was done', pages: 0 };
    }
    for (const url of queue) skip(url, 'budget', { detail: `the limit is ${maxPages} pages` });
    const { keep, skipped, ignoredCanonicals } = settle(written);
    for (const line of skipped) skips.set(line.url, line);
    for (const page of keep) skips.delete(page.url);
    report.ignoredCanonicals.push(...ignoredCanonicals);
    await writer.finish(keep, [...skips.values()], {
      version: FORMAT_VERSIONS.journal,
      recipe,
      pages: journal,
      robots: robotsCopies,
    });
    return { ...report, pages: keep.length, skipped: skips.size };
  } catch (error) {
    await writer.discard();
    throw error;
  } finally {
    await pdfs.close();
    await fetcher.close();
  }

  async function readRobots(origin: string): Promise<SiteRules> {
    robotsReadAtMs = now();
    const rules = await readSiteRules(origin, fetcher, AGENT, now(), robotsCopies[origin]);
    // While the crawl goes on, a server that fails does not undo what it said before.
    if (rules.failure !== undefined && robots.has(origin)) return rules;
    robots.set(origin, rules.robots);
    if (rules.copy !== undefined) robotsCopies[origin] = rules.copy;
    if (rules.robots.crawlDelayMs !== undefined) fetcher.setDelay(origin, rules.robots.crawlDelayMs);
    return rules;
  }

  /** Queues what waited and proved worth it. @returns how many addresses that is */
  function release(): number {
    const before = waiting.size;
    for (const [url, { shape }] of waiting) {
      if (!traps.isProductive(shape)) continue;
      waiting.delete(url);
      queue.push(url);
    }
    return before - waiting.size;
  }

  /** Reads on until nothing is left, several pages at a time. */
  async function drain(): Promise<void> {
    const running = new Set<Promise<void>>();
    for (;;) {
      while (
        queue.length > 0 &&
        running.size < READERS &&
        kept + running.size < maxPages &&
        options.signal?.aborted !== true
      ) {
        const url = queue.shift() ?? '';
        const job: Promise<void> = visit(url).finally(() => {
          running.delete(job);
          options.onProgress?.({
            source: source.id,
            pages: kept,
            skipped: skips.size,
            queued: queue.length + running.size,
            url,
          });
        });
        running.add(job);
      }
      if (running.size === 0) return;
      await Promise.race(running);
    }
  }

  async function readSitemaps(): Promise<void> {
    for (const origin of scope.origins) {
      const named = robots.get(origin)?.sitemaps ?? [];
      const { pages, foreign } = await readSitemapPages(origin, named, {
        fetcher,
        starts: [...starts],
        translate: (url) => fromAlias(url, scope.aliases, aliasFolders, source) ?? url,
      });
      for (const url of pages) enqueue(url, 'sitemap');
      for (const [sitemap, { count, origin: other }] of foreign) {
        skip(sitemap, 'off-site', { detail: `${count} addresses on ${other}, which is not in aliases` });
      }
    }
  }

  /** What the site shows for an address that cannot exist; undefined when it answers 404, as it should. */
  async function readErrorPage(): Promise<PageRecord | undefined> {
    const [start] = starts;
    if (start === undefined) return undefined;
    const address = new URL('vindbaar-bestaat-niet-0f3a9c', start).href;
    if (!judgeRobots(robots.get(new URL(address).origin) ?? ALLOW_ALL, address).allowed) return undefined;
    const outcome = await fetcher.get(address, {
      follow: (url) => scope.judge(url) === 'inside',
      wanted: (type) => HTML.test(type),
    });
    if (outcome.kind !== 'answer' || outcome.status !== 200 || starts.has(outcome.url)) return undefined;
    const { text, charset } = decodeBody(outcome.body, outcome.headers['content-type']);
    const page = {
      url: outcome.url,
      requestedUrl: address,
      status: 200,
      headers: outcome.headers,
      charset,
      body: text,
    };
    return readPage(page, readContext()).record;
  }
}

/** Same title and text; numbers and addresses that are echoed do not count. */
function isErrorPage(record: PageRecord, errorPage: PageRecord): boolean {
  const essence = ({ title, text }: PageRecord) =>
    `${title}\n${text}`.replace(/\S*[/\d]\S*/g, '').replace(/\s+/g, ' ');
  return record.title === errorPage.title && essence(record) === essence(errorPage);
}

/** An address on an alias, as it is served here. */
function fromAlias(
  url: string,
  aliases: ReadonlySet<string>,
  folders: ReadonlyMap<string, string>,
  source: Source,
): string | undefined {
  const { origin, pathname, search } = new URL(url);
  if (!aliases.has(origin)) return undefined;
  const folder = folders.get(origin) ?? '';
  if (!pathname.startsWith(folder)) return undefined;
  return normaliseUrl(new URL(pathname.slice(folder.length) + search, source.start[0]));
}
