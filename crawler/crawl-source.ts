/** One source from its start addresses to its files. */
import type { Organisation } from '../model/organisation.ts';
import type { Source } from '../model/source.ts';
import { createAddresses, createAddressSet } from './addresses.ts';
import { createAliases } from './aliases.ts';
import type { CrawlOptions, CrawlReport } from './crawl.ts';
import { readErrorPage } from './error-page.ts';
import { createFetcher } from './fetch.ts';
import { createFrontier } from './frontier.ts';
import type { HostQueues } from './host-queue.ts';
import { readEarlier, writeJournal } from './journal.ts';
import { createKeptPages } from './kept-pages.ts';
import { createPdfReader } from './pdf.ts';
import { createPermissions } from './permissions.ts';
import { EXTRACTION_VERSION } from './rules.ts';
import { settle } from './settle.ts';
import { readSitemapPages } from './site-rules.ts';
import { createSkips } from './skips.ts';
import { writeRecords } from './store.ts';
import { normaliseUrl, scopeOf } from './url.ts';
import { createVisitor } from './visit.ts';

const DEFAULT_MAX_PAGES = 20_000;
/** Pages of one source read at the same time; the host's own queue decides how fast. */
const READERS = 16;

export async function crawlSource(
  source: Source,
  organisation: Organisation,
  hosts: HostQueues,
  options: CrawlOptions,
): Promise<CrawlReport> {
  const startedAt = performance.now();
  const { now = Date.now, maxPages = DEFAULT_MAX_PAGES, outDir, signal } = options;
  const scope = scopeOf(source);
  const starts = new Set(source.start.flatMap((address) => normaliseUrl(new URL(address)) ?? []));
  const recipe = JSON.stringify([EXTRACTION_VERSION, organisation, source]);
  const earlier = options.fresh === true ? undefined : await readEarlier(outDir, source.id);
  const fetcher = createFetcher({
    userAgent: options.userAgent ?? 'Vindbaar',
    allowPrivate: source.allowPrivate,
    requestsPerSecond: source.requestsPerSecond,
    hosts,
    signal,
  });
  const addresses = createAddresses();
  const aliases = createAliases(source);
  const skips = createSkips();
  const permissions = createPermissions(fetcher, skips, now, earlier?.robots);
  const frontier = createFrontier({ addresses, scope, skips, permissions, now });
  const pdfs = createPdfReader();
  const records = await writeRecords(outDir, source.id);
  const journal = await writeJournal(outDir, source.id, recipe, addresses);
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
  const pages = createKeptPages({
    addresses,
    records,
    journal,
    frontier,
    scope,
    aliases,
    starts,
    onIgnoredCanonical: (ignored) => report.ignoredCanonicals.push(ignored),
  });
  const visitor = createVisitor({
    source,
    organisation,
    scope,
    aliases,
    starts,
    fetcher,
    pdfs,
    permissions,
    frontier,
    skips,
    pages,
    fetched: createAddressSet(addresses),
    earlier: earlier?.recipe === recipe ? earlier : undefined,
    now,
    signal,
  });
  let failure: string | undefined;
  const isStopped = () => signal?.aborted === true;

  /** Said before the first page too: at a slow site's pace that comes late. */
  const tell = (url: string, running: number) =>
    options.onProgress?.({
      source: source.id,
      pages: pages.size,
      skipped: skips.size,
      queued: frontier.size + running,
      url,
    });

  try {
    const [first = ''] = starts;
    tell(first, starts.size);
    for (const origin of scope.origins) {
      const rules = await permissions.read(origin);
      report.robots.push(rules.report);
      failure ??= rules.failure;
    }
    if (failure === undefined) await visitStarts();
    failure ??= visitor.startFailure();
    if (failure === undefined && !isStopped()) {
      visitor.knowErrorPage(await findErrorPage());
      await readSitemaps();
      await drain();
      while (!isStopped() && frontier.release(pages) > 0) await drain();
      frontier.close(maxPages);
    }
    report.requests = fetcher.requests();
    report.durationMs = Math.round(performance.now() - startedAt);
    if (failure === undefined && !isStopped()) return await finish();
    await discard();
    return { ...report, outcome: 'failed', reason: failure ?? 'stopped before it was done', pages: 0 };
  } catch (error) {
    await discard();
    throw error;
  } finally {
    await earlier?.close();
    await pdfs.close();
    await fetcher.close();
  }

  /** First and one by one: what they teach (the site's name, where an alias keeps it) is needed for the others. */
  async function visitStarts(): Promise<void> {
    for (const url of starts) frontier.offer(url, 'start');
    for (let left = frontier.size; left > 0; left--) await visitor.visit(frontier.next() ?? '');
  }

  async function findErrorPage() {
    const [start] = starts;
    if (start === undefined) return undefined;
    return readErrorPage({ start, starts, fetcher, scope, permissions, context: visitor.readContext() });
  }

  async function readSitemaps(): Promise<void> {
    for (const origin of scope.origins) {
      const { pages: listed, foreign } = await readSitemapPages(origin, permissions.sitemapsOf(origin), {
        fetcher,
        starts: [...starts],
        translate: (url) => aliases.translate(url),
      });
      for (const url of listed) frontier.offer(url, 'sitemap');
      for (const [sitemap, { count, origin: other }] of foreign)
        skips.add(sitemap, 'off-site', { detail: `${count} addresses on ${other}, which is not in aliases` });
    }
  }

  /** Reads on until nothing is left, several pages at a time. */
  async function drain(): Promise<void> {
    const running = new Set<Promise<void>>();
    for (;;) {
      while (running.size < READERS && pages.size + running.size < maxPages && !isStopped()) {
        const url = frontier.next();
        if (url === undefined) break;
        const job: Promise<void> = visitor.visit(url).finally(() => {
          running.delete(job);
          tell(url, running.size);
        });
        running.add(job);
      }
      if (running.size === 0) return;
      await Promise.race(running);
    }
  }

  async function finish(): Promise<CrawlReport> {
    for (const url of pages.urls()) if (isCaught(url)) pages.remove(url);
    const { keep, skipped, ignoredCanonicals } = settle(pages.doubtful());
    for (const { url, recordUrl } of keep) pages.rename(url, recordUrl);
    for (const skip of skipped) {
      pages.remove(skip.url);
      skips.replace(skip);
    }
    for (const url of pages.urls()) skips.remove(url);
    report.ignoredCanonicals.push(...ignoredCanonicals);
    // Closed first: not every system replaces a file that is open.
    await earlier?.close();
    // Records first: an older journal only makes the next crawl read more.
    await records.finish(pages.lines(), skips.all());
    await journal.finish(permissions.copies());
    const stale = visitor.stale();
    return {
      ...report,
      ...(stale === undefined
        ? {}
        : {
            outcome: 'partial',
            reason: `some pages did not answer; what was known of them is kept (${stale})`,
          }),
      pages: pages.size,
      skipped: skips.size,
      unchanged: visitor.unchanged(),
    };
  }

  /** Pages of an endless series that were fetched before it was known as one. */
  function isCaught(url: string): boolean {
    const why = frontier.isInSitemap(url) || starts.has(url) ? undefined : frontier.traps.caught(url);
    if (why !== undefined) skips.add(url, 'trap', { detail: why });
    return why !== undefined;
  }

  async function discard(): Promise<void> {
    await records.discard();
    await journal.discard();
  }
}
