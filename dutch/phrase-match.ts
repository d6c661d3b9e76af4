/** How well the words of a query are found in a text, word by word, compounds on both sides. */
import { INFLECTED, matchWord, type QueryTerm } from './match.ts';
import { mayBeAlike, together } from './beginnings.ts';
import { wordInfo, type WordInfo } from './word-info.ts';

export interface TextMatch {
  /** For each term of the query, how well it is found: 0 to 1. */
  terms: number[];
  /** Share of the text's words that the query names: 1 when the query says all of it. */
  covered: number;
}

const WHOLE_COMPOUND = 0.95;
/** Less than this is no sign that two words typed apart are one. */
const LEAST_JOINED = 0.55;
/** Two short words together are soon one typing error away from another word: kook ei, cookie. */
const LEAST_SHORT_JOINED = 0.9;
const LONG_JOINED = 10;

/** Looks for the words of one query in many texts. */
export interface Matcher {
  match: (words: readonly WordInfo[]) => TextMatch;
  /** True when any of the words is somewhat like a word of the query; cheap. */
  touches: (words: readonly WordInfo[]) => boolean;
  /** True for a word that is somewhat like a word of the query. */
  touchesWord: (word: WordInfo) => boolean;
}

/** Of each term that a word is like, its index and how much. */
type Found = readonly (readonly [index: number, value: number])[];
const NOWHERE: Found = [];

/** The same words come back in many texts, so each is compared once. */
export function matcherFor(terms: readonly QueryTerm[]): Matcher {
  const pairs = pairsOf(terms);
  const seen = new Map<string, Found>();
  const any = together([...terms, ...pairs.map(({ whole }) => whole)].map(({ beginnings }) => beginnings));

  // Called for a thousand words a query: loops, and nothing made for a word that is like none.
  const compare = (word: WordInfo): Found => {
    if (!mayBeAlike(any, word.beginnings)) return NOWHERE;
    let values: number[] | undefined;
    const raise = (index: number, value: number) => {
      values ??= terms.map(() => 0);
      if (value > (values[index] ?? 0)) values[index] = value;
    };
    for (let index = 0; index < terms.length; index++) {
      const value = matchWord(terms[index] as QueryTerm, word);
      if (value > 0) raise(index, value);
    }
    // grof vuil, afval kalender: the terms together are the compound.
    if (values !== undefined && word.parts.length > 1) {
      const found = terms.map((term) => word.parts.indexOf(term.key));
      if (word.parts.every((_, part) => found.includes(part))) {
        found.forEach((part, index) => part >= 0 && raise(index, WHOLE_COMPOUND));
      }
    }
    for (const { whole, index } of pairs) {
      // A word that one of the two is already, is not the two together.
      if (Math.max(values?.[index] ?? 0, values?.[index + 1] ?? 0) >= INFLECTED) continue;
      const value = matchWord(whole, word);
      if (value < (whole.word.length < LONG_JOINED ? LEAST_SHORT_JOINED : LEAST_JOINED)) continue;
      raise(index, value * WHOLE_COMPOUND);
      raise(index + 1, value * WHOLE_COMPOUND);
    }
    if (values === undefined) return NOWHERE;
    return values.flatMap((value, index) => (value > 0 ? [[index, value] as const] : []));
  };

  const look = (word: WordInfo): Found => {
    let found = seen.get(word.word);
    if (found === undefined) {
      found = compare(word);
      seen.set(word.word, found);
    }
    return found;
  };

  return {
    match(words) {
      const best = terms.map(() => 0);
      let covered = 0;
      for (const word of words) {
        let covering = 0;
        for (const [index, value] of look(word)) {
          if (value > (best[index] ?? 0)) best[index] = value;
          if (value > covering) covering = value;
        }
        covered += covering;
      }
      return { terms: best, covered: words.length === 0 ? 0 : covered / words.length };
    },
    touches: (words) => words.some((word) => look(word).length > 0),
    touchesWord: (word) => look(word).length > 0,
  };
}

interface Pair {
  whole: QueryTerm;
  /** Position of the first of the two. */
  index: number;
}

/** omgevings vergunning, lantaarn paal: words typed apart that a text may write as one, also when nobody knows it. */
function pairsOf(terms: readonly QueryTerm[]): Pair[] {
  return terms.flatMap((first, index) => {
    const second = terms[index + 1];
    if (second === undefined || !first.typed || !second.typed || first.number || second.number) return [];
    return [{ whole: { ...wordInfo(first.word + second.word), open: second.open, typed: true }, index }];
  });
}
