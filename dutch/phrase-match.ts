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
/** Shortest word that may be two of a text typed together. */
const SHORTEST_TOGETHER = 8;

/** Looks for the words of one query in many texts. */
export interface Matcher {
  match: (words: readonly WordInfo[]) => TextMatch;
  /** True when any of the words is somewhat like a word of the query; cheap. */
  touches: (words: readonly WordInfo[]) => boolean;
  /**
   * True for a word that is somewhat like a word of the query.
   * @param number the same for the same word, and no other's
   */
  touchesWord: (word: WordInfo, number: number) => boolean;
}

/** Of each term that a word is like, its index and how much. */
type Found = readonly (readonly [index: number, value: number])[];
const NOWHERE: Found = [];

/** The same words come back in many texts, so each is compared once. */
export function matcherFor(terms: readonly QueryTerm[]): Matcher {
  const joined = joinedOf(terms);
  const seen = new Map<string, Found>();
  const any = together([...terms, ...joined.map(({ whole }) => whole)].map(({ beginnings }) => beginnings));

  // Called for a thousand words a query: loops, and nothing made for a word that is like none.
  const compare = (word: WordInfo): Found => {
    if (!mayBeAlike(any, word.beginnings)) return NOWHERE;
    let values: number[] | undefined;
    for (let index = 0; index < terms.length; index++) {
      const value = matchWord(terms[index] as QueryTerm, word);
      if (value > 0) values = raised(values, terms.length, index, value);
    }
    // grof vuil, afval kalender: the terms together are the compound.
    if (values !== undefined && word.parts.length > 1) {
      const found = terms.map((term) => word.parts.indexOf(term.key));
      if (word.parts.every((_, part) => found.includes(part)))
        for (const [index, part] of found.entries())
          if (part >= 0) raised(values, terms.length, index, WHOLE_COMPOUND);
    }
    for (let at = 0; at < joined.length; at++) {
      const { whole, index, count } = joined[at] as Joined;
      const value = matchWord(whole, word);
      if (value < (whole.word.length < LONG_JOINED ? LEAST_SHORT_JOINED : LEAST_JOINED)) continue;
      // A word that one of them is already, is not all of them together.
      if (values?.slice(index, index + count).some((one) => one >= INFLECTED) === true) continue;
      for (let term = index; term < index + count; term++)
        values = raised(values, terms.length, term, value * WHOLE_COMPOUND);
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

  let touching = new Uint8Array(1024);

  // vervangendeleerplicht, gebruiksmeldiing: one word of the query that is two neighbours in the text.
  const long = terms.flatMap((term, index) =>
    term.typed && term.word.length >= SHORTEST_TOGETHER && !term.number ? [{ term, index }] : [],
  );
  const neighbours = (first: WordInfo, second: WordInfo): Found => {
    const length = first.word.length + second.word.length;
    let found: (readonly [number, number])[] | undefined;
    for (const { term, index } of long) {
      if (Math.abs(term.word.length - length) > 2 || term.word[0] !== first.word[0]) continue;
      const value = matchWord(term, wordInfo(first.word + second.word));
      if (value >= LEAST_JOINED) (found ??= []).push([index, value * WHOLE_COMPOUND]);
    }
    return found ?? NOWHERE;
  };

  // Called for every text of every candidate: loops that make nothing they can do without.
  const raise = (best: number[], found: Found): number => {
    let highest = 0;
    for (let at = 0; at < found.length; at++) {
      const [index, value] = found[at] as (typeof found)[number];
      if (value > (best[index] ?? 0)) best[index] = value;
      if (value > highest) highest = value;
    }
    return highest;
  };

  return {
    match(words) {
      const best = terms.map(() => 0);
      let covered = 0;
      let before = 0;
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as WordInfo;
        let covering = raise(best, look(word));
        if (long.length > 0 && at > 0) {
          const both = raise(best, neighbours(words[at - 1] as WordInfo, word));
          covered += Math.max(0, both - before);
          covering = Math.max(covering, both);
        }
        covered += covering;
        before = covering;
      }
      return { terms: best, covered: words.length === 0 ? 0 : covered / words.length };
    },
    touches: (words) =>
      words.some((word, at) => {
        const before = words[at - 1];
        return look(word).length > 0 || (before !== undefined && neighbours(before, word).length > 0);
      }),
    touchesWord(word, number) {
      if (number >= touching.length) touching = grown(touching, number);
      if (touching[number] === UNKNOWN) {
        const found = compare(word);
        // The few that are like one are looked up again.
        if (found.length > 0) seen.set(word.word, found);
        touching[number] = found.length > 0 ? LIKE : UNLIKE;
      }
      return touching[number] === LIKE;
    },
  };
}

function raised(values: number[] | undefined, count: number, index: number, value: number): number[] {
  const best = values ?? Array.from({ length: count }, () => 0);
  if (value > (best[index] ?? 0)) best[index] = value;
  return best;
}

const UNKNOWN = 0;
const UNLIKE = 1;
const LIKE = 2;

function grown(numbers: Uint8Array<ArrayBuffer>, most: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(most + 1, numbers.length * 4));
  more.set(numbers);
  return more;
}

interface Joined {
  whole: QueryTerm;
  /** Position of the first. */
  index: number;
  /** How many words: two or three. */
  count: number;
}

/** omgevings vergunning, bodem beschermings vergunning: typed apart, one word in a text, also when nobody knows it. */
function joinedOf(terms: readonly QueryTerm[]): Joined[] {
  return [2, 3].flatMap((count) =>
    terms.flatMap((_, index) => {
      const some = terms.slice(index, index + count);
      if (some.length < count || some.some(({ typed, number }) => !typed || number)) return [];
      const whole = wordInfo(some.map(({ word }) => word).join(''));
      return [{ whole: { ...whole, open: some.at(-1)?.open ?? false, typed: true }, index, count }];
    }),
  );
}
