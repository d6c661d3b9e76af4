/**
 * Compounds and their parts: gehandicaptenparkeerkaart -> gehandicapten, parkeer, kaart. The cheapest row of known
 * words wins, fewer and longer parts before many short ones; exceptions are in `irregular.ts`.
 */
import { SHORT_PARTS, UNSPLIT } from './irregular.ts';
import { isKnownWord, isNoun, isVerbStem } from './lexicon.ts';
import { isNounLike, simpleBase } from './word-rules.ts';

const SHORTEST_COMPOUND = 6;
const LONGEST_COMPOUND = 50;
const LONGEST_PART = 16;
const CHEAPEST_PART = 1;

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 200_000;
const WHOLE: readonly string[] = [];

/** The bases of a compound's parts, in order; none when the word is no compound. */
export function partsOf(word: string): readonly string[] {
  return segmentsOf(word).map((segment, index, all) => partBase(segment, index === all.length - 1));
}

/** Where the last part of a compound begins; undefined when the word is no compound. */
export function splitPoint(word: string): number | undefined {
  const segments = segmentsOf(word);
  return segments.length < 2 ? undefined : word.length - (segments.at(-1) ?? '').length;
}

/** The pieces as they stand in the word, links included; none when the word is no compound. */
export function segmentsOf(word: string): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND || UNSPLIT.has(word)) return WHOLE;
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const segments = /^[a-z]+$/.test(word) ? split(word) : WHOLE;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, segments);
  return segments;
}

function split(word: string): readonly string[] {
  const best: ({ cost: number; from: number } | undefined)[] = [{ cost: 0, from: 0 }];
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - 2; start++) {
      const before = best[start];
      if (before === undefined || (start === 0 && end === word.length)) continue;
      if (before.cost + CHEAPEST_PART >= (best[end]?.cost ?? Infinity)) continue;
      const cost = partCost(word.slice(start, end), end === word.length);
      if (cost === undefined) continue;
      const total = before.cost + cost;
      if (total < (best[end]?.cost ?? Infinity)) best[end] = { cost: total, from: start };
    }
  }
  const whole = best[word.length];
  // A short word in the lexicon is rarely a compound; a long one mostly is.
  if (whole === undefined || (isKnownWord(word) && word.length < 8 && (word.length < 7 || whole.cost > 2.9)))
    return WHOLE;
  const segments: string[] = [];
  for (let end = word.length; end > 0;) {
    const from: number = best[end]?.from ?? 0;
    segments.unshift(word.slice(from, end));
    end = from;
  }
  return segments;
}

/** What a piece costs as a part; undefined when it cannot be one. */
function partCost(piece: string, last: boolean): number | undefined {
  if (piece.length < 3 || (piece.length === 3 && !SHORT_PARTS.has(piece))) return undefined;
  const length = piece.length === 3 ? 0.6 : piece.length === 4 ? 0.2 : 0;
  if (isNounLike(piece) || (!last && isVerbStem(piece))) return 1 + length;
  if (!last && piece.length > 4 && linkless(piece) !== undefined) return 1.1 + length;
  if (last && piece.length > 4) {
    const base = simpleBase(piece);
    if (base !== undefined && (isNoun(base) || isVerbStem(base))) return 1.1 + length;
  }
  if (UNSPLIT.has(piece)) return 1 + length;
  if (!last && piece.length > 5 && simpleBase(piece) !== undefined) return 1.5;
  return isKnownWord(piece) && piece.length > 3 ? 1.6 + length : undefined;
}

/** The word before a linking s, en, e or n. */
function linkless(piece: string): string | undefined {
  if (piece.endsWith('s') && isNounLike(piece.slice(0, -1))) return piece.slice(0, -1);
  if (/(?:en|e)$/.test(piece)) {
    const base = simpleBase(piece.endsWith('e') ? `${piece}n` : piece);
    if (base !== undefined && base !== piece && isNoun(base)) return base;
  }
  return undefined;
}

function partBase(segment: string, last: boolean): string {
  const base = simpleBase(segment) ?? segment;
  return last ? base : (linkless(segment) ?? base);
}
