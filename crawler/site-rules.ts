/** What a site says to robots before any page: robots.txt and the sitemaps. */
import type { RobotsReport } from './crawl.ts';
import { failureSentence } from './failure.ts';
import type { Fetcher } from './fetch.ts';
import { ALLOW_ALL, MAX_ROBOTS_BYTES, parseRobots, robotsText, type Robots } from './robots.ts';
import { MAX_SITEMAP_BYTES, readSitemap } from './sitemap.ts';
import type { RobotsCopy } from './journal.ts';
import { normaliseUrl } from './url.ts';

export interface SiteRules {
  robots: Robots;
  report: RobotsReport;
  /** The site cannot be crawled now, and why. */
  failure?: string;
  /** For the next time. */
  copy?: RobotsCopy;
}

export type RobotsFile =
  | { kind: 'text'; text: string }
  /** Everything is allowed. */
  | { kind: 'missing'; status: string }
  /** Nothing is allowed. */
  | { kind: 'unreachable'; status: string; failure: string };

/** RFC 9309, 2.3.1: a missing file allows all, a failing server forbids all. */
export async function readRobotsFile(url: string, fetcher: Fetcher): Promise<RobotsFile> {
  const outcome = await fetcher.get(url, { follow: () => true, firstBytes: MAX_ROBOTS_BYTES + 1 });
  // More redirects than the standard follows are as good as no file.
  const isMissing =
    outcome.kind === 'redirect-out' ||
    (outcome.kind === 'failure'
      ? outcome.code === 'REDIRECTS'
      : outcome.status >= 400 && outcome.status < 500);
  if (isMissing) return { kind: 'missing', status: 'none, everything is allowed' };
  if (outcome.kind === 'failure')
    return {
      kind: 'unreachable',
      status: 'no answer, so nothing may be crawled',
      failure: failureSentence(outcome),
    };
  if (outcome.status < 200 || outcome.status > 299) {
    return {
      kind: 'unreachable',
      status: `status ${outcome.status}, so nothing may be crawled`,
      failure: `${url} answered with status ${outcome.status}; until it is right, nothing may be crawled (RFC 9309). Try again later.`,
    };
  }
  return { kind: 'text', text: robotsText(outcome.body) };
}

/** How long a copy may be used while a server gives no answer (RFC 9309, 2.3.1.4). */
const GRACE_MS = 30 * 24 * 60 * 60 * 1000;

/** @param copy as it was last read, for when the server fails now */
export async function readSiteRules(
  origin: string,
  fetcher: Fetcher,
  agent: string,
  nowMs: number,
  copy?: RobotsCopy,
): Promise<SiteRules> {
  const url = `${origin}/robots.txt`;
  const file = await readRobotsFile(url, fetcher);
  const mayUseCopy = copy !== undefined && nowMs - copy.readAtMs < GRACE_MS;
  if (file.kind === 'unreachable' && mayUseCopy) {
    const { robots, report } = rulesIn(copy.text, url, agent);
    const day = new Date(copy.readAtMs).toISOString().slice(0, 10);
    return { robots, report: { ...report, status: `no answer; the copy of ${day} counts` }, copy };
  }
  if (file.kind !== 'text') {
    const report = { url, status: file.status, rules: [], sitemaps: [] };
    return file.kind === 'missing'
      ? { robots: ALLOW_ALL, report, copy: { text: '', readAtMs: nowMs } }
      : { robots: ALLOW_ALL, report, failure: file.failure };
  }
  return { ...rulesIn(file.text, url, agent), copy: { text: file.text, readAtMs: nowMs } };
}

function rulesIn(text: string, url: string, agent: string): Pick<SiteRules, 'robots' | 'report'> {
  const robots = parseRobots(text, agent);
  const rules = robots.rules.map((rule) => `${rule.allow ? 'Allow' : 'Disallow'}: ${rule.pattern}`);
  return {
    robots,
    report: {
      url,
      status: rules.length === 0 ? 'no rules for us, everything is allowed' : 'read',
      rules,
      sitemaps: [...robots.sitemaps],
      ...(robots.crawlDelayMs === undefined ? {} : { crawlDelayMs: robots.crawlDelayMs }),
    },
  };
}

export interface SitemapContext {
  fetcher: Fetcher;
  starts: readonly string[];
  /** An address on an alias as it is served here; others as they are. */
  translate: (url: string) => string;
}

export interface SitemapPages {
  pages: string[];
  /** Per sitemap, addresses on an origin that is not ours. */
  foreign: Map<string, { count: number; origin: string }>;
}

/** Looked for when robots.txt names none. */
const USUAL_NAMES = ['sitemap.xml', 'sitemap_index.xml', 'sitemap-index.xml'];
const MAX_SITEMAPS = 500;
/** A large sitemap is often made while it is sent. */
const SITEMAP_TIMEOUT_MS = 120_000;

export async function readSitemapPages(
  origin: string,
  named: readonly string[],
  context: SitemapContext,
): Promise<SitemapPages> {
  const { fetcher, starts, translate } = context;
  const usual = [`${origin}/`, ...starts.filter((start) => new URL(start).origin === origin)].flatMap(
    (base) => USUAL_NAMES.map((name) => new URL(name, base).href),
  );
  const queue = [
    ...new Set(
      [...named, ...usual].flatMap((url) =>
        URL.canParse(url, origin) ? [translate(new URL(url, origin).href)] : [],
      ),
    ),
  ];
  const seen = new Set(queue);
  const pages = new Set<string>();
  const foreign: SitemapPages['foreign'] = new Map();
  for (let url = queue.shift(); url !== undefined && seen.size <= MAX_SITEMAPS; url = queue.shift()) {
    if (new URL(url).origin !== origin) {
      foreign.set(url, { count: 1, origin: new URL(url).origin });
      continue;
    }
    const takePage = (entry: string) => {
      if (!URL.canParse(entry, url)) return;
      const page = normaliseUrl(new URL(translate(new URL(entry, url).href)));
      if (page === undefined) return;
      const other = new URL(page).origin;
      if (other === origin) pages.add(page);
      else foreign.set(url, { count: (foreign.get(url)?.count ?? 0) + 1, origin: other });
    };
    const takeSitemap = (entry: string) => {
      if (!URL.canParse(entry, url)) return;
      const next = translate(new URL(entry, url).href);
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    };
    await fetcher.get(url, {
      follow: (target) => new URL(target).origin === origin,
      maxBytes: MAX_SITEMAP_BYTES,
      timeoutMs: SITEMAP_TIMEOUT_MS,
      read: async (body, headers) => {
        await readSitemap(body, headers['content-type'], {
          onPage: (page) => takePage(page.url),
          onSitemap: (sitemap) => takeSitemap(sitemap.url),
        });
      },
    });
  }
  return { pages: [...pages], foreign };
}
