/** What robots.txt of each host allows us, read before its pages and again when a crawl takes long. */
import type { Fetcher } from './fetch.ts';
import type { RobotsCopy } from './journal.ts';
import { ALLOW_ALL, judgeRobots, type Robots, type RobotsVerdict } from './robots.ts';
import { readSiteRules, type SiteRules } from './site-rules.ts';
import type { Skips } from './skips.ts';

/** Our name in robots.txt and in meta robots. */
export const AGENT = 'vindbaar';
/** A crawl that takes longer reads robots.txt again (RFC 9309, 2.4). */
const MAX_AGE_MS = 24 * 60 * 60 * 1000;

export interface Permissions {
  read(origin: string): Promise<SiteRules>;
  /** Reads the files again when they are a day old. */
  refresh(): Promise<void>;
  isAllowed(url: string): boolean;
  /** Says why, when it is forbidden. */
  isForbidden(url: string): boolean;
  /** Sitemaps the file of a host names. */
  sitemapsOf(origin: string): readonly string[];
  /** For the next crawl. */
  copies(): Record<string, RobotsCopy>;
}

/** @param earlier copies, for when a host does not give the file now */
export function createPermissions(
  fetcher: Fetcher,
  skips: Skips,
  now: () => number,
  earlier: Record<string, RobotsCopy> = {},
): Permissions {
  const robots = new Map<string, Robots>();
  const copies = { ...earlier };
  let readAtMs = 0;
  const judge = (url: string): RobotsVerdict =>
    judgeRobots(robots.get(new URL(url).origin) ?? ALLOW_ALL, url);
  const read = async (origin: string): Promise<SiteRules> => {
    readAtMs = now();
    const rules = await readSiteRules(origin, fetcher, AGENT, now(), copies[origin]);
    // While the crawl goes on, a server that fails does not undo what it said before.
    if (rules.failure !== undefined && robots.has(origin)) return rules;
    robots.set(origin, rules.robots);
    if (rules.copy !== undefined) copies[origin] = rules.copy;
    if (rules.robots.crawlDelayMs !== undefined) fetcher.setDelay(origin, rules.robots.crawlDelayMs);
    return rules;
  };
  return {
    read,
    async refresh() {
      if (now() - readAtMs > MAX_AGE_MS) for (const origin of robots.keys()) await read(origin);
    },
    isAllowed: (url) => judge(url).allowed,
    isForbidden(url) {
      const { allowed, rule } = judge(url);
      if (allowed) return false;
      const detail = rule === undefined ? {} : { detail: `line ${rule.line}: Disallow: ${rule.pattern}` };
      skips.add(url, 'robots', detail);
      return true;
    },
    sitemapsOf: (origin) => robots.get(origin)?.sitemaps ?? [],
    copies: () => copies,
  };
}
