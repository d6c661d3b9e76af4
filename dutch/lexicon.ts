/** The Dutch words we know: to tell a word from a typing error, a singular from a plural, and to split compounds. */
import { WORD_LIST } from './word-list.ts';

/** Bits of a word's kind. */
const NOUN = 1;
const VERB_STEM = 2;
const PLURAL_IN_S = 4;

/** Words of government the source lacks, with their kind. */
const MORE_WORDS: Record<string, number> = {
  balie: NOUN,
  basisregistratie: NOUN,
  bibob: NOUN,
  briefadres: NOUN,
  digid: NOUN,
  eherkenning: NOUN,
  kliko: NOUN | PLURAL_IN_S,
  mantelzorg: NOUN,
  minima: NOUN,
  ozb: NOUN,
  pgb: NOUN,
  restafval: NOUN,
  scootmobiel: NOUN,
  stadspas: NOUN,
  uittreksel: NOUN | PLURAL_IN_S,
  vog: NOUN,
  wmo: NOUN,
  woz: NOUN,
};

let words: Map<string, number> | undefined;

/** Unpacked at first use, as most commands need no Dutch. */
function lexicon(): Map<string, number> {
  if (words !== undefined) return words;
  words = new Map(Object.entries(MORE_WORDS));
  let previous = '';
  for (const [, capital = 'A', letters = '', kind = '0'] of WORD_LIST.matchAll(/([A-Z])([a-z]*)(\d?)/g)) {
    const word = previous.slice(0, capital.charCodeAt(0) - 65) + letters;
    words.set(word, (words.get(word) ?? 0) | Number(kind));
    previous = word;
  }
  return words;
}

/** @param word normalised */
export function isKnownWord(word: string): boolean {
  return lexicon().has(word);
}

export function isNoun(word: string): boolean {
  return ((lexicon().get(word) ?? 0) & NOUN) !== 0;
}

export function isVerbStem(word: string): boolean {
  return ((lexicon().get(word) ?? 0) & VERB_STEM) !== 0;
}

/** A noun whose plural is in -s is a singular itself, however it ends: haven, teken, vergunninghouder. */
export function hasPluralInS(word: string): boolean {
  return ((lexicon().get(word) ?? 0) & PLURAL_IN_S) !== 0;
}
