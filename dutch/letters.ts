/**
 * Which letters a word has, as bits: two words of which one lacks three letters of the other are not one or two typing
 * errors apart, nor is the one a part of the other. Cheaper than comparing them, and most words fall by it.
 */

export interface Letters {
  /** Of the word as written. */
  word: number;
  /** Of its key. */
  key: number;
  /** Of word, key and parts together. */
  all: number;
}

export function lettersOf(word: string, key: string, parts: readonly string[]): Letters {
  const own = { word: bitsOf(word), key: bitsOf(key) };
  return { ...own, all: parts.reduce((bits, part) => bits | bitsOf(part), own.word | own.key) };
}

function bitsOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** @returns false when three letters or more of `a`, as written and as it sounds, are not in `b` */
export function hasMostLetters(a: Letters, b: Letters): boolean {
  return isTwoAtMost(a.word & ~b.all) || isTwoAtMost(a.key & ~b.all);
}

function isTwoAtMost(bits: number): boolean {
  const withoutOne = bits & (bits - 1);
  return (withoutOne & (withoutOne - 1)) === 0;
}
