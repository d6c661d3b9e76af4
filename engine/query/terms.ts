/** Query terms: everything in the index that may stand for a typed word, by number of typos. */
import { findTypos, type TypoMatches } from '../inverted/typos.ts';
import type { Settings } from '../settings.ts';
import { occurs, rangesOfWord, type SearchContext, type WordRange } from './context.ts';
import { frequentSplit } from './phrases.ts';
import type { PhraseWords } from './parse.ts';
import { remembered } from './remembered.ts';
import { MOST_SYNONYM_PHRASES, MOST_SYNONYM_WORDS, synonymKey, type SynonymTable } from './synonyms.ts';

export interface QueryTerm {
  /** Unique within a query. */
  id: number;
  /** The word, the joined words, or the words of a phrase. */
  typed: string;
  prefix: boolean;
  maxTypos: 0 | 1 | 2;
  /** The words that are joined; null for a word or phrase as typed. */
  joined: readonly string[] | null;
  phrase: PhraseWords | null;
  /** The word itself occurs. */
  occurs: boolean;
  /** Words it is the beginning of, itself included. */
  prefixRanges: readonly WordRange[];
  /** Many words share this short prefix: Meilisearch then looks it up as one precomputed entry. */
  prefixCached: boolean;
  synonyms: readonly PhraseWords[];
  derivations(): Derivations;
  /** The derivations if ranking asked for them: only then are they highlighted. */
  known(): Derivations | undefined;
}

export interface Derivations {
  one: readonly string[];
  two: readonly string[];
  /** The word written apart; costs one typo. */
  split: PhraseWords | null;
}

const MAX_WORD_BYTES = 250;
/** Most words a prefix stands for, unless it is cached. */
const MOST_PREFIX_WORDS = 1000;
const CACHED_PREFIX_BYTES = 4;
const CACHED_PREFIX_WORDS = 100;
const NO_DERIVATIONS: Derivations = { one: [], two: [], split: null };

export function phraseTerm(id: number, words: PhraseWords): QueryTerm {
  return {
    id,
    typed: words.map((word) => word ?? '').join(' '),
    prefix: false,
    maxTypos: 0,
    joined: null,
    phrase: words,
    occurs: false,
    prefixRanges: [],
    prefixCached: false,
    synonyms: [],
    derivations: () => NO_DERIVATIONS,
    known: () => NO_DERIVATIONS,
  };
}

export function wordTerm(
  id: number,
  word: string,
  prefix: boolean,
  joined: readonly string[] | null,
  synonyms: SynonymTable,
  context: SearchContext,
): QueryTerm {
  const { index, settings } = context;
  const allowed = allowedTypos(word, settings);
  const maxTypos = Math.max(0, allowed - ((joined?.length ?? 1) - 1)) as 0 | 1 | 2;
  const tooLong = Buffer.byteLength(word) > MAX_WORD_BYTES;
  const found = prefix && !tooLong ? prefixRanges(word, joined === null, context) : NO_PREFIX;
  const values = [...capped(synonyms.get(synonymKey([word])) ?? [])];
  if (joined !== null) values.push(...(synonyms.get(synonymKey(joined)) ?? []));
  let derived: Derivations | undefined;
  return {
    id,
    typed: word,
    prefix,
    maxTypos,
    joined,
    phrase: null,
    occurs: rangesOfWord(index, word, true).some((range) => occurs(index, range)),
    prefixRanges: found.ranges,
    prefixCached: found.cached,
    synonyms: values,
    derivations: () =>
      (derived ??= tooLong ? NO_DERIVATIONS : derive(word, prefix, maxTypos, joined, context)),
    known: () => derived,
  };
}

/** How many typos a word may have: by its length in characters. */
export function allowedTypos(word: string, { typoTolerance }: Settings): 0 | 1 | 2 {
  if (!typoTolerance.enabled || typoTolerance.disableOnWords.includes(word)) return 0;
  const { oneTypo, twoTypos } = typoTolerance.minWordSizeForTypos;
  const length = Array.from(word).length;
  if (length < oneTypo) return 0;
  return length < twoTypos ? 1 : 2;
}

function derive(
  word: string,
  prefix: boolean,
  maxTypos: 0 | 1 | 2,
  joined: readonly string[] | null,
  context: SearchContext,
): Derivations {
  const { one, two } = maxTypos === 0 ? NO_DERIVATIONS : typosOf(word, prefix, maxTypos, context);
  const { splits } = remembered(context.index);
  const split = splits.get(`${context.settings.proximityPrecision} ${word}`, () =>
    frequentSplit(context, word),
  );
  // Joined words that fall apart into themselves are no discovery.
  const isSame = joined !== null && split !== null && split.join(' ') === joined.join(' ');
  return { one, two, split: isSame ? null : split };
}

function typosOf(word: string, prefix: boolean, most: 1 | 2, { index }: SearchContext): TypoMatches {
  return remembered(index).typos.get(`${most}${prefix ? '*' : ''} ${word}`, () => {
    const sources = index.parts.map(({ segment }, part) => ({
      dictionary: segment.dictionary,
      occurs: (number: number) => occurs(index, { part, from: number, to: number + 1, literal: false }),
    }));
    return findTypos(sources, word, most, prefix);
  });
}

const NO_PREFIX: { ranges: WordRange[]; cached: boolean } = { ranges: [], cached: false };

function prefixRanges(
  word: string,
  literal: boolean,
  { index }: SearchContext,
): { ranges: WordRange[]; cached: boolean } {
  const ranges = index.parts.map(({ segment }, part): WordRange => {
    const [from, to] = segment.dictionary.prefixRange(word);
    return { part, from, to, literal };
  });
  const short = Buffer.byteLength(word) <= CACHED_PREFIX_BYTES;
  const most = short ? CACHED_PREFIX_WORDS : MOST_PREFIX_WORDS + 1;
  const possible = ranges.reduce((sum, { from, to }) => sum + to - from, 0);
  if (possible < most) return { ranges, cached: false };
  const words = new Set<string>();
  for (const { part, from, to } of ranges) {
    let taken = 0;
    for (let number = from; number < to && taken < most; number++) {
      if (!occurs(index, { part, from: number, to: number + 1, literal: false })) continue;
      words.add(index.parts[part]?.segment.dictionary.word(number) ?? '');
      taken += 1;
    }
  }
  if (words.size < most) return { ranges, cached: false };
  if (short) return { ranges, cached: true };
  const others = [...words].filter((other) => other !== word).toSorted((a, b) => (a < b ? -1 : 1));
  const beyond = others[MOST_PREFIX_WORDS];
  if (beyond === undefined) return { ranges, cached: false };
  return {
    ranges: ranges.map((range) => ({
      ...range,
      to: Math.min(range.to, index.parts[range.part]?.segment.dictionary.lowerBound(beyond) ?? 0),
    })),
    cached: false,
  };
}

function* capped(values: readonly (readonly string[])[]): Generator<readonly string[]> {
  let words = 0;
  for (const value of values.slice(0, MOST_SYNONYM_PHRASES)) {
    if (words + value.length > MOST_SYNONYM_WORDS) continue;
    words += value.length;
    yield value;
  }
}
