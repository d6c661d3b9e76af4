/**
 * How words begin, as sets of letters in bits: to see soon that two words have nothing in common, as most have not.
 * Two words that only share their bits are compared in full, so a set that says too much costs time and no answer.
 */

export interface Beginnings {
  first: number;
  second: number;
  /** The second and third letter together. */
  next: number;
}

/** @param words ways to write one word, and its parts */
export function beginningsOf(words: readonly string[]): Beginnings {
  const bit = (code: number) => (Number.isNaN(code) ? 0 : 1 << (code & 31));
  const found = { first: 0, second: 0, next: 0 };
  for (const word of words) {
    const second = word.charCodeAt(1);
    found.first |= bit(word.charCodeAt(0));
    found.second |= bit(second);
    found.next |= bit(second * 7 + word.charCodeAt(2));
  }
  return found;
}

/** @returns what may be alike any of some words. */
export function together(all: readonly Beginnings[]): Beginnings {
  const found = { first: 0, second: 0, next: 0 };
  for (const { first, second, next } of all) {
    found.first |= first;
    found.second |= second;
    found.next |= next;
  }
  return found;
}

/** @returns false when two words share no first letter, and no second for which the first was mistyped, swapped or left out. */
export function mayBeAlike(a: Beginnings, b: Beginnings): boolean {
  return ((a.first & (b.first | b.second)) | (a.second & b.first) | (a.next & b.next)) !== 0;
}
