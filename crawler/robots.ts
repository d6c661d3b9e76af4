/**
 * robots.txt by RFC 9309: groups merged per agent, longest match wins, allow wins a tie, `*` and `$`.
 * Crawl-delay and Sitemap are no part of it, but widely used; both are read.
 */
import { charactersOf, matchesPattern, patternOf, type RobotsPattern } from './robots-pattern.ts';

export interface RobotsRule {
  allow: boolean;
  /** As the file writes it. */
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
/** As much of a file as is read; the line across the limit is not. */
export const MAX_ROBOTS_BYTES = 500 * 1024;
const MAX_CRAWL_DELAY_MS = 30_000;

interface Group {
  agents: string[];
  rules: RobotsRule[];
  /** A delay counts for the agents named right before it, though the group goes on. */
  delays: { agents: readonly string[]; delayMs: number }[];
}

/** The bytes of a robots.txt as text, as far as they are read. */
export function robotsText(bytes: Buffer): string {
  const text = new TextDecoder().decode(bytes.subarray(0, MAX_ROBOTS_BYTES));
  if (bytes.length <= MAX_ROBOTS_BYTES) return text;
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

/** @param agent a product token; a version behind it does not count, nor does its case */
export function parseRobots(text: string, agent: string): Robots {
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let group: Group | undefined;
  let isNamed = false;
  /** Agents named one after another, for the delay that follows them. */
  let named: string[] = [];
  let previous = '';
  linesOf(text).forEach((raw, index) => {
    const { key, value } = fieldOf(raw);
    if (key === 'sitemap') {
      if (value !== '') sitemaps.push(value);
    } else if (key === 'user-agent') {
      // Agent lines share their rules until a rule comes between them; what is no rule does not.
      if (group === undefined || !isNamed) {
        group = { agents: [], rules: [], delays: [] };
        groups.push(group);
      }
      group.agents.push(value.toLowerCase());
      named = previous === 'user-agent' ? [...named, value.toLowerCase()] : [value.toLowerCase()];
      isNamed = true;
    } else if (key === 'allow' || key === 'disallow') {
      isNamed = false;
      if (value !== '') group?.rules.push({ allow: key === 'allow', pattern: value, line: index + 1 });
    } else if (key === 'crawl-delay') {
      const delayMs = Number(value) * 1000;
      if (group !== undefined && Number.isFinite(delayMs) && delayMs > 0)
        group.delays.push({ agents: named, delayMs: Math.min(delayMs, MAX_CRAWL_DELAY_MS) });
    }
    if (key !== '') previous = key;
  });
  const forUs = (agents: readonly string[]) => agents.some((name) => isSameAgent(name, agent));
  const forAll = (agents: readonly string[]) => agents.some((name) => /^\*(\s|$)/.test(name));
  const own = groups.filter(({ agents }) => forUs(agents));
  const counts = own.length > 0 ? forUs : forAll;
  const chosen = groups.filter(({ agents }) => counts(agents));
  const delays = chosen.flatMap((candidate) =>
    candidate.delays.filter(({ agents }) => counts(agents)).map(({ delayMs }) => delayMs),
  );
  return {
    rules: chosen.flatMap((candidate) => candidate.rules),
    sitemaps,
    ...(delays.length > 0 ? { crawlDelayMs: Math.max(...delays) } : {}),
  };
}

export function judgeRobots(robots: Robots, url: string): RobotsVerdict {
  const { pathname, search } = new URL(url);
  if (pathname === '/robots.txt') return { allowed: true };
  const path = charactersOf(pathname, search);
  let best: { rule: RobotsRule; length: number } | undefined;
  for (const rule of robots.rules) {
    const pattern = compiled(rule);
    const { length } = pattern;
    const isBetter =
      best === undefined ||
      length > best.length ||
      (length === best.length && rule.allow && !best.rule.allow);
    if (isBetter && matchesPattern(path, pattern)) best = { rule, length };
  }
  return best === undefined ? { allowed: true } : { allowed: best.rule.allow, rule: best.rule };
}

const patterns = new WeakMap<RobotsRule, RobotsPattern>();

function compiled(rule: RobotsRule): RobotsPattern {
  const known = patterns.get(rule);
  if (known !== undefined) return known;
  const pattern = patternOf(rule.pattern);
  patterns.set(rule, pattern);
  return pattern;
}

function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
}

/** Cut by hand: a stranger's line of spaces without end would keep an expression busy. */
function fieldOf(line: string): { key: string; value: string } {
  const hash = line.indexOf('#');
  const rule = hash === -1 ? line : line.slice(0, hash);
  const colon = rule.indexOf(':');
  if (colon === -1) return { key: '', value: '' };
  return { key: rule.slice(0, colon).trim().toLowerCase(), value: rule.slice(colon + 1).trim() };
}

/** By the letters a product token may have; agents with digits in their name are compared up to the version. */
function isSameAgent(name: string, agent: string): boolean {
  const wanted = nameOf(agent.toLowerCase());
  return wanted !== '' && (nameOf(name) === wanted || tokenOf(name) === wanted);
}

const nameOf = (agent: string) => /^[^\s/]*/.exec(agent.trim())?.[0] ?? '';
const tokenOf = (agent: string) => /^[a-z_-]*/.exec(agent.trim())?.[0] ?? '';
