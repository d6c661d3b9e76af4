/** Looking for a phrase in a text, whatever the inflection of its words. */
import { stem } from './inflect.ts';
import { wordsOf } from './normalise.ts';

/** The stems of a text in order; make once, look many times. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}

/** True when the stems of `phrase` stand next to each other in `text`. */
export function containsPhrase(text: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false;
  for (let start = 0; start + phrase.length <= text.length; start++) {
    if (phrase.every((word, offset) => text[start + offset] === word)) return true;
  }
  return false;
}
