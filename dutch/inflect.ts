/**
 * The base of any Dutch word, to compare words with. A compound inflects as its last part does; a word nobody knows
 * loses the ending that is most likely one.
 */
import { splitPoint } from './compound.ts';
import { isKnownWord } from './lexicon.ts';
import { soundOf } from './spelling.ts';
import { simpleBase } from './word-rules.ts';

/** A table rather than a class: the same words come back all the time. */
const known = new Map<string, string>();
const stems = new Map<string, string>();
const MOST_KNOWN = 200_000;

/** @param word normalised, one word */
export function baseOf(word: string): string {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const base = findBase(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, base);
  return base;
}

/** The base as it sounds: what words are compared by. */
export function stem(word: string): string {
  const cached = stems.get(word);
  if (cached !== undefined) return cached;
  const found = soundOf(baseOf(word));
  if (stems.size >= MOST_KNOWN) stems.clear();
  stems.set(word, found);
  return found;
}

function findBase(word: string): string {
  if (/\d/.test(word)) return word;
  const simple = simpleBase(word);
  if (simple !== undefined) return simple;
  const cut = splitPoint(word);
  if (cut !== undefined) return word.slice(0, cut) + baseOf(word.slice(cut));
  return isKnownWord(word) ? word : guess(word);
}

/** Of a word nobody knows: off with the ending that is most likely one. */
function guess(word: string): string {
  if (/[^aeiou]en$/.test(word) && word.length > 6) {
    const bare = word.slice(0, -2);
    return /([bdfgklmnprst])\1$/.test(bare) ? bare.slice(0, -1) : bare.replace(/z$/, 's').replace(/v$/, 'f');
  }
  if (/(?:[aeiouy]|[aeiou][lmnr]|ing|aar)s$/.test(word) && word.length > 5) return word.slice(0, -1);
  return word;
}
