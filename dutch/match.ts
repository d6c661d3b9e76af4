/** How well a word of a query and a word of a page are the same, from 0 to 1. */
import { mayBeAlike } from './beginnings.ts';
import { hasMostLetters } from './letters.ts';
import { allowedTypos, distance } from './spelling.ts';
import type { WordInfo } from './word-info.ts';

export interface QueryTerm extends WordInfo {
  /** Still being typed: the last word of the query. */
  open: boolean;
  /** A word of the query itself, not a part of one. */
  typed: boolean;
}

const SAME = 1;
export const INFLECTED = 0.96;
/** A word that is longer already than the other may become a longer one still: kwijts is no kwijt. */
const CUT_SHORT = 0.8;
const HEAD_OF_COMPOUND = 0.74;
const PART_OF_COMPOUND = 0.6;
const BEGINNING = 0.95;
const RELATED = 0.75;
const ONE_TYPO = 0.88;
const TWO_TYPOS = 0.72;
/** A word that exists is probably meant as it stands. */
const TYPO_IN_KNOWN_WORD = 0.3;
/** Shortest beginning two words of one family share, and most letters after it. */
const FAMILY_BEGINNING = 6;
const FAMILY_ENDING = 4;

export function matchWord(term: QueryTerm, other: WordInfo): number {
  if (term.word === other.word) return SAME;
  if (term.number || other.number || !mayBeAlike(term.beginnings, other.beginnings)) return 0;
  if (!hasMostLetters(term.letters, other.letters) && !beginAlike(term.key, other.key)) return 0;
  if (term.key === other.key)
    return term.open && other.word.length < term.word.length ? CUT_SHORT : INFLECTED;
  let best = 0;
  const part = other.parts.indexOf(term.key);
  if (part >= 0) best = part === other.parts.length - 1 ? HEAD_OF_COMPOUND : PART_OF_COMPOUND;
  if (term.open && term.word.length > 1 && other.word.startsWith(term.word)) {
    best = Math.max(best, BEGINNING * (0.8 + (0.2 * term.word.length) / other.word.length));
  }
  if (best < RELATED && related(term.key, other.key)) best = RELATED;
  if (best < ONE_TYPO) best = Math.max(best, typoMatch(term, other));
  return best;
}

function typoMatch(term: QueryTerm, other: WordInfo): number {
  const limit = allowedTypos(term.word.length);
  if (limit === 0) return 0;
  const certainty = term.known ? TYPO_IN_KNOWN_WORD : 1;
  const typos = alike(term.word, other.word, limit);
  if (typos <= 1) return certainty * ONE_TYPO;
  // Heard alike but for one letter counts as one typing error, whatever the spelling.
  if (alike(term.key, other.key, 1) <= 1) return certainty * ONE_TYPO;
  if (typos <= limit) return certainty * TWO_TYPOS;
  if (term.known) return 0;
  if (term.open && term.word.length > 4 && other.word.length > term.word.length) {
    if (alike(term.word, other.word.slice(0, term.word.length), 1) <= 1) return ONE_TYPO * 0.8;
  }
  for (const part of other.parts) {
    if (part.length > 3 && alike(term.key, part, 1) <= 1) return PART_OF_COMPOUND * ONE_TYPO;
  }
  return 0;
}

/** People seldom mistype the first letter; it is compared first as most words differ there. */
function alike(a: string, b: string, limit: number): number {
  const first = a.charCodeAt(0);
  if (first === b.charCodeAt(0)) return distance(a, b, limit);
  const second = a.charCodeAt(1);
  const likely =
    first === b.charCodeAt(1) ||
    second === b.charCodeAt(0) ||
    (a.length > 5 && second === b.charCodeAt(1) && a.charCodeAt(2) === b.charCodeAt(2));
  return likely ? distance(a, b, limit) : limit + 1;
}

/** What words of one family do. */
function beginAlike(a: string, b: string): boolean {
  return (
    a.length >= FAMILY_BEGINNING &&
    a.charCodeAt(0) === b.charCodeAt(0) &&
    a.charCodeAt(1) === b.charCodeAt(1) &&
    a.charCodeAt(2) === b.charCodeAt(2)
  );
}

function related(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < FAMILY_BEGINNING || Math.max(a.length, b.length) > shorter + FAMILY_ENDING) return false;
  let shared = 0;
  while (shared < shorter && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return (
    shared >= FAMILY_BEGINNING &&
    shorter - shared <= 2 &&
    shared >= Math.max(a.length, b.length) - FAMILY_ENDING
  );
}
