/**
 * Words of a dictionary within a few typing errors: insert, delete, replace, or swap of neighbours (optimal string
 * alignment). Walks the sorted words with one table row per letter, so that shared beginnings are computed once.
 */
import type { Dictionary } from './dictionary.ts';

export interface TypoMatches {
  one: string[];
  two: string[];
}

/** Most words taken per number of typos, in dictionary order, as Meilisearch has it. */
const MOST_ONE = 150;
const MOST_TWO = 50;

export interface TypoSource {
  dictionary: Dictionary;
  /** False for words that no living document has. */
  occurs(word: number): boolean;
}

/**
 * @param most 1 or 2 typos. With 1 the first letter must be right; with 2 another first letter counts as two.
 * @param prefix compare with the best prefix of each word instead of the whole
 */
export function findTypos(
  sources: readonly TypoSource[],
  word: string,
  most: 1 | 2,
  prefix: boolean,
): TypoMatches {
  const one = new Set<string>();
  const two = new Set<string>();
  for (const source of sources) {
    const { dictionary } = source;
    sameFirstLetter(dictionary, word, most, prefix, (number, distance) => {
      if (source.occurs(number)) (distance === 1 ? one : two).add(dictionary.word(number));
    });
    if (most === 2) {
      for (const number of otherFirstLetter(dictionary, word, prefix)) {
        if (source.occurs(number)) two.add(dictionary.word(number));
      }
    }
  }
  return { one: inOrder(one).slice(0, MOST_ONE), two: inOrder(two).slice(0, MOST_TWO) };
}

function inOrder(words: Set<string>): string[] {
  return [...words].toSorted((a, b) => (a < b ? -1 : 1));
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

function sameFirstLetter(
  dictionary: Dictionary,
  word: string,
  most: number,
  prefix: boolean,
  visit: (number: number, distance: number) => void,
): void {
  const { units, starts } = dictionary;
  const [from, to] = dictionary.prefixRange(firstLetter(word));
  const width = word.length + 1;
  const deepest = word.length + most;
  const letters = Uint16Array.from({ length: word.length }, (_, index) => word.charCodeAt(index));
  // Row d: distances between the first d letters of the candidate and every beginning of the word.
  const rows = new Uint8Array((deepest + 2) * width).map((_, index) => (index < width ? index : 0));
  const best = new Uint8Array(deepest + 2).fill(word.length, 0, 1);
  let depth = 0;
  let previous = starts[from] ?? 0;
  let dead = Infinity;
  for (let number = from; number < to; number++) {
    const start = starts[number] ?? 0;
    const length = (starts[number + 1] ?? 0) - start;
    let shared = 0;
    const limit = Math.min(depth, length);
    while (shared < limit && units[start + shared] === units[previous + shared]) shared += 1;
    if (shared >= dead) continue;
    dead = Infinity;
    depth = shared;
    previous = start;
    while (depth < length) {
      if (depth >= deepest) {
        if (!prefix) dead = depth;
        break;
      }
      const unit = units[start + depth] ?? 0;
      const before = depth === 0 ? 0 : (units[start + depth - 1] ?? 0);
      depth += 1;
      const lowest = fillRow(rows, depth, width, letters, unit, before);
      best[depth] = Math.min(best[depth - 1] ?? 0, rows[depth * width + word.length] ?? 0);
      if (lowest > most && (!prefix || (best[depth] ?? 0) > most)) {
        dead = depth;
        break;
      }
    }
    if (dead !== Infinity) continue;
    const distance = prefix ? (best[depth] ?? 0) : (rows[depth * width + word.length] ?? 0);
    if (distance >= 1 && distance <= most) visit(number, distance);
  }
}

function fillRow(
  rows: Uint8Array,
  depth: number,
  width: number,
  letters: Uint16Array,
  unit: number,
  before: number,
): number {
  const row = depth * width;
  const above = row - width;
  rows[row] = depth;
  let lowest = depth;
  for (let column = 1; column < width; column++) {
    const same = letters[column - 1] === unit;
    let cost = Math.min(
      (rows[above + column] ?? 0) + 1,
      (rows[row + column - 1] ?? 0) + 1,
      (rows[above + column - 1] ?? 0) + (same ? 0 : 1),
    );
    if (depth > 1 && column > 1 && letters[column - 2] === unit && letters[column - 1] === before) {
      cost = Math.min(cost, (rows[above - width + column - 2] ?? 0) + 1);
    }
    rows[row + column] = cost;
    if (cost < lowest) lowest = cost;
  }
  return lowest;
}

/** One typo, in the first letter: another one there, one too many, one missing, or the first two swapped. */
function otherFirstLetter(dictionary: Dictionary, word: string, prefix: boolean): Set<number> {
  const found = new Set<number>();
  const first = firstLetter(word);
  const rest = word.slice(first.length);
  const take = (candidate: string) => {
    if (candidate === '' || firstLetter(candidate) === first) return;
    const [from, to] = prefix
      ? dictionary.prefixRange(candidate)
      : [dictionary.find(candidate), dictionary.find(candidate) + 1];
    if (from === -1) return;
    for (let number = from; number < to; number++) found.add(number);
  };
  take(rest);
  if (rest !== '') take(firstLetter(rest) + first + rest.slice(firstLetter(rest).length));
  for (let number = 0; number < dictionary.size;) {
    const letter = firstLetter(dictionary.word(number));
    take(letter + rest);
    take(letter + word);
    [, number] = dictionary.prefixRange(letter);
  }
  return found;
}
