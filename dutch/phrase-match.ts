/** How well the words of a query are found in a text, word by word, compounds on both sides. */
import { INFLECTED, matchWord, type QueryTerm } from './match.ts';
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

/** Looks for the words of one query in many texts; the same words come back, so each is compared once. */
export function matcherFor(terms: readonly QueryTerm[]): (words: readonly WordInfo[]) => TextMatch {
  const pairs = pairsOf(terms);
  const seen = new Map<string, readonly [index: number, value: number][]>();

  const compare = (word: WordInfo): readonly [number, number][] => {
    const values = terms.map((term) => matchWord(term, word));
    const raise = (index: number, value: number) => {
      if (value > (values[index] ?? 0)) values[index] = value;
    };
    // grof vuil, afval kalender: the terms together are the compound.
    if (word.parts.length > 1) {
      const found = terms.map((term) => word.parts.indexOf(term.key));
      if (word.parts.every((_, part) => found.includes(part))) {
        found.forEach((part, index) => part >= 0 && raise(index, WHOLE_COMPOUND));
      }
    }
    for (const { whole, index } of pairs) {
      // A word that one of the two is already, is not the two together.
      if (Math.max(values[index] ?? 0, values[index + 1] ?? 0) >= INFLECTED) continue;
      const value = matchWord(whole, word);
      if (value < (whole.word.length < LONG_JOINED ? LEAST_SHORT_JOINED : LEAST_JOINED)) continue;
      raise(index, value * WHOLE_COMPOUND);
      raise(index + 1, value * WHOLE_COMPOUND);
    }
    return values.flatMap((value, index) => (value > 0 ? [[index, value] as [number, number]] : []));
  };

  return (words) => {
    const best = terms.map(() => 0);
    let covered = 0;
    for (const word of words) {
      let found = seen.get(word.word);
      if (found === undefined) {
        found = compare(word);
        seen.set(word.word, found);
      }
      let covering = 0;
      for (const [index, value] of found) {
        if (value > (best[index] ?? 0)) best[index] = value;
        if (value > covering) covering = value;
      }
      covered += covering;
    }
    return { terms: best, covered: words.length === 0 ? 0 : covered / words.length };
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
