/**
 * After the crawl: which pages are one and the same. Canonical addresses are believed when what they name is there;
 * equal texts keep one address; broken canonicals never lose a page.
 */
import type { Skipped } from '../model/page-record.ts';
import { PRINT } from './variants.ts';

/** A page that was read, without its text. */
export interface Candidate {
  /** Where it was fetched. */
  url: string;
  /** On the same site, another address than its own. */
  canonical?: string;
  /** The address it has in the index: its own, or its canonical one on an alias. */
  recordUrl: string;
  /** A number that pages with the same title share. */
  title: number;
  contentHash: string;
  inSitemap: boolean;
  /** How often pages of the site link to it. */
  links: number;
  /** Start pages are never somebody's duplicate. */
  isStart: boolean;
}

export interface Settlement<T extends Candidate> {
  keep: T[];
  skipped: Skipped[];
  ignoredCanonicals: { url: string; canonical: string }[];
}

/** This many pages with other titles naming the same canonical is a mistake in a template, not a wish. */
const BROKEN_CANONICAL_PAGES = 5;
const MAX_CHAIN = 5;

export function settle<T extends Candidate>(candidates: readonly T[]): Settlement<T> {
  const byUrl = new Map(candidates.map((candidate) => [candidate.url, candidate]));
  const broken = brokenTargets(candidates, byUrl);
  const isBroken = ({ url, canonical, recordUrl }: Candidate) =>
    (canonical !== undefined && broken.has(canonical)) || (recordUrl !== url && broken.has(recordUrl));
  const skipped: Skipped[] = [];
  const ignoredCanonicals: { url: string; canonical: string }[] = [];
  const kept: T[] = [];
  for (const candidate of candidates) {
    const { url, canonical, recordUrl } = candidate;
    if (isBroken(candidate)) {
      ignoredCanonicals.push({ url, canonical: canonical ?? recordUrl });
      kept.push({ ...candidate, recordUrl: url });
      continue;
    }
    const target = canonical === undefined ? undefined : follow(candidate, byUrl);
    if (target !== undefined && target !== candidate)
      skipped.push({ url, reason: 'canonical', of: target.recordUrl });
    else {
      if (canonical !== undefined && target !== candidate) ignoredCanonicals.push({ url, canonical });
      kept.push(candidate);
    }
  }
  const keep: T[] = [];
  const byRecord = new Map<string, T>();
  const byHash = new Map<string, T>();
  for (const candidate of kept.toSorted(preference)) {
    const sameAddress = byRecord.get(candidate.recordUrl);
    const sameText = byHash.get(candidate.contentHash) ?? printedFrom(candidate, keep);
    const other = sameAddress ?? (candidate.isStart ? undefined : sameText);
    if (other !== undefined) {
      skipped.push({
        url: candidate.url,
        reason: sameAddress === undefined ? 'duplicate' : 'canonical',
        of: other.recordUrl,
      });
      continue;
    }
    byRecord.set(candidate.recordUrl, candidate);
    byHash.set(candidate.contentHash, candidate);
    keep.push(candidate);
  }
  return { keep, skipped, ignoredCanonicals };
}

/** Targets that many pages with titles of their own point to. */
function brokenTargets(candidates: readonly Candidate[], byUrl: ReadonlyMap<string, Candidate>): Set<string> {
  const titles = new Map<string, Set<number>>();
  for (const { url, canonical, recordUrl, title } of candidates) {
    const target = canonical ?? (recordUrl === url ? undefined : recordUrl);
    if (target === undefined || title === byUrl.get(target)?.title) continue;
    const known = titles.get(target) ?? new Set();
    titles.set(target, known.add(title));
  }
  return new Set(
    [...titles].filter(([, pages]) => pages.size >= BROKEN_CANONICAL_PAGES).map(([target]) => target),
  );
}

/** The page at the end of a chain of canonicals; undefined when it is missing or goes in a circle. */
function follow<T extends Candidate>(start: T, byUrl: ReadonlyMap<string, T>): T | undefined {
  let current = start;
  for (let step = 0; step < MAX_CHAIN; step++) {
    if (current.canonical === undefined) return current;
    const next = byUrl.get(current.canonical);
    if (next === undefined || next === start) return undefined;
    current = next;
  }
  return undefined;
}

/** The page that a print version with the same title is made from. */
function printedFrom<T extends Candidate>(candidate: T, kept: readonly T[]): T | undefined {
  if (!PRINT.test(candidate.url)) return undefined;
  const wanted = plainOf(candidate.url.replace(PRINT, ''));
  return kept.find((other) => plainOf(other.url) === wanted && other.title === candidate.title);
}

/** An address without its query and the slash at its end. */
export function plainOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/+$/, '');
}

/** The address a visitor would choose: a start page, no print version, one of the sitemap, no query, the one most linked to. */
function preference(a: Candidate, b: Candidate): number {
  const rank = ({ url, isStart, inSitemap, links }: Candidate) => [
    isStart ? 0 : 1,
    PRINT.test(url) ? 1 : 0,
    inSitemap ? 0 : 1,
    new URL(url).search === '' ? 0 : 1,
    /\/index\.\w+$/.test(url) ? 1 : 0,
    -links,
    url.length,
  ];
  const left = rank(a);
  const right = rank(b);
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.url < b.url ? -1 : 1;
}
