/**
 * robots.txt by RFC 9309: groups merged per agent, longest match wins, allow wins a tie, `*` and `$`.
 * Crawl-delay and Sitemap are no part of it, but widely used; both are read.
 */

export interface RobotsRule {
  allow: boolean;
  pattern: string;
  /** Line number in the file, from 1. */
  line: number;
}

export interface Robots {
  rules: readonly RobotsRule[];
  sitemaps: readonly string[];
  crawlDelayMs?: number;
}

export interface RobotsVerdict {
  allowed: boolean;
  /** The rule that decides; none: allowed by default. */
  rule?: RobotsRule;
}

export const ALLOW_ALL: Robots = { rules: [], sitemaps: [] };
export const MAX_ROBOTS_BYTES = 500 * 1024;
const MAX_CRAWL_DELAY_MS = 30_000;

interface Group {
  agents: string[];
  rules: RobotsRule[];
  crawlDelayMs?: number;
}

/** @param agent our product token, in lower case */
export function parseRobots(text: string, agent: string): Robots {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let group: Group | undefined;
  let named = false;
  text
    .slice(0, MAX_ROBOTS_BYTES)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((raw, index) => {
      const match = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/i.exec(raw.replace(/#.*$/, ''));
      if (match === null) return;
      const key = (match[1] ?? '').toLowerCase();
      const value = match[2] ?? '';
      if (key === 'sitemap') {
        if (value !== '') sitemaps.push(value);
      } else if (key === 'user-agent') {
        // Agent lines that follow each other share their rules.
        if (group === undefined || !named) {
          group = { agents: [], rules: [] };
          groups.push(group);
        }
        group.agents.push((/^[a-z_-]+|\*/i.exec(value)?.[0] ?? '').toLowerCase());
        named = true;
      } else if (key === 'allow' || key === 'disallow') {
        named = false;
        if (value !== '') group?.rules.push({ allow: key === 'allow', pattern: value, line: index + 1 });
      } else if (key === 'crawl-delay') {
        named = false;
        const seconds = Number(value);
        if (group !== undefined && Number.isFinite(seconds) && seconds > 0) {
          group.crawlDelayMs = Math.min(seconds * 1000, MAX_CRAWL_DELAY_MS);
        }
      }
    });
  const own = groups.filter((candidate) => candidate.agents.includes(agent));
  const chosen = own.length > 0 ? own : groups.filter((candidate) => candidate.agents.includes('*'));
  const delays = chosen.flatMap((candidate) => candidate.crawlDelayMs ?? []);
  return {
    rules: chosen.flatMap((candidate) => candidate.rules),
    sitemaps,
    ...(delays.length > 0 ? { crawlDelayMs: Math.max(...delays) } : {}),
  };
}

export function judgeRobots(robots: Robots, url: string): RobotsVerdict {
  const { pathname, search } = new URL(url);
  const path = canonicalPath(pathname + search);
  if (path === '/robots.txt') return { allowed: true };
  let best: { rule: RobotsRule; length: number } | undefined;
  for (const rule of robots.rules) {
    const pattern = canonicalPath(rule.pattern);
    if (!matchesRobots(path, pattern)) continue;
    const longer = best === undefined || pattern.length > best.length;
    if (longer || (pattern.length === best?.length && rule.allow)) best = { rule, length: pattern.length };
  }
  return best === undefined ? { allowed: true } : { allowed: best.rule.allow, rule: best.rule };
}

/** A pattern is a stranger's: matched piece by piece from the left, so that time stays linear. */
function matchesRobots(path: string, pattern: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = pieces.shift() ?? '';
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = anchored ? pieces.pop() : undefined;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!anchored) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

/** Percent-encoding in one spelling: unreserved characters bare, others encoded in capitals. */
function canonicalPath(path: string): string {
  return path
    .replace(/%([0-9a-f]{2})/gi, (code, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9\-._~]/.test(character) ? character : code.toUpperCase();
    })
    .replace(/[^\u0021-\u007e]/gu, (character) => encodeURIComponent(character));
}
