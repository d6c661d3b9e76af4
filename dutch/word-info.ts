/** All we know of one word, worked out once: how it sounds without its ending, and the parts it is made of. */
import { beginningsOf, type Beginnings } from './beginnings.ts';
import { partsOf } from './compound.ts';
import { baseOf, stem } from './inflect.ts';
import { isKnownWord, isNoun, isVerbStem } from './lexicon.ts';
import { lettersOf, type Letters } from './letters.ts';
import { soundOf } from './spelling.ts';

export interface WordInfo {
  /** Normalised, as written. */
  word: string;
  /** Its base as it sounds; equal keys are the same word. */
  key: string;
  /** Keys of the parts of a compound, in order; empty for other words. */
  parts: readonly string[];
  /** In the lexicon: not a typing error. A compound of known words can be one: parkervergunning. */
  known: boolean;
  number: boolean;
  /** May name a thing: a noun, or a word nobody knows. Verbs, adjectives and the like tell of it. */
  noun: boolean;
  /** How it, its key and its parts begin. */
  beginnings: Beginnings;
  letters: Letters;
}

const infos = new Map<string, WordInfo>();
const MOST_KNOWN = 200_000;

/** @param word normalised, one word */
export function wordInfo(word: string): WordInfo {
  const cached = infos.get(word);
  if (cached !== undefined) return cached;
  const number = /^\d+$/.test(word);
  const parts = number ? [] : partsOf(word).map(stem);
  const key = number ? word : stem(word);
  const info = {
    word,
    key,
    parts,
    known: number || isKnownWord(word) || isKnownWord(baseOf(word)),
    number,
    noun: mayBeNoun(word, parts.length > 0),
    beginnings: beginningsOf([word, key, ...parts]),
    letters: lettersOf(word, key, parts),
  };
  if (infos.size >= MOST_KNOWN) infos.clear();
  infos.set(word, info);
  return info;
}

/** Endings of nouns that verbs in the present and past tense and adjectives do not have. */
const NOUN_ENDING = /(?:en|s|je)$/;

/** Omgevallen, verstopt by its verb: the lexicon has many as nouns. */
const PARTICIPLE = /ge.{2,}(?:[dt]|en)$/;

function mayBeNoun(word: string, compound: boolean): boolean {
  const base = baseOf(word);
  if (PARTICIPLE.test(word) && base !== word && isVerbStem(base)) return false;
  if (isNoun(word) || compound) return true;
  if (isNoun(base) && base !== word && NOUN_ENDING.test(word)) return true;
  return !isKnownWord(word) && !isKnownWord(base);
}

/** The keys a word is found by: its own, those of its parts, and those of the shorter compounds at its end. */
export function keysOf(word: string): string[] {
  const { key, parts } = wordInfo(word);
  const tails = parts.slice(1, -1).map((_, index) => soundOf(parts.slice(index + 1).join('')));
  return [key, ...parts, ...tails];
}
