/** Words of the dictionary within a few typing errors: insert, delete, replace, or swap of neighbours. */
import type { InvertedIndex } from './inverted-index.ts';

export interface TypoMatches {
  one: string[];
  two: string[];
}

/** Most words taken per number of typos, in dictionary order, as Meilisearch has it. */
const MOST_ONE = 150;
const MOST_TWO = 50;

/**
 * @param most 1 or 2 typos. With 1 the first letter must be right; with 2 another first letter counts as two.
 * @param prefix compare with the best prefix of each word instead of the whole
 */
export function findTypos(index: InvertedIndex, word: string, most: 1 | 2, prefix: boolean): TypoMatches {
  const one: string[] = [];
  const two: string[] = [];
  const first = word.charAt(0);
  const letters = Array.from(word);
  for (const candidate of index.dictionary()) {
    if (candidate.charCodeAt(0) === 0) continue;
    const sameFirst = candidate.startsWith(first);
    if (!sameFirst && most === 1) continue;
    if (candidate.length < letters.length - most || (!prefix && candidate.length > letters.length + most))
      continue;
    const limit = sameFirst ? most : 1;
    const distance = boundedDistance(letters, Array.from(candidate), limit, prefix);
    if (distance === 0 || distance > limit) continue;
    if (sameFirst && distance === 1) {
      if (one.length < MOST_ONE) one.push(candidate);
    } else if (two.length < MOST_TWO) two.push(candidate);
  }
  return { one, two };
}

/** Edit distance with swaps (optimal string alignment), or `limit + 1` when it is larger. */
export function boundedDistance(
  a: readonly string[],
  b: readonly string[],
  limit: number,
  prefix: boolean,
): number {
  const columns = prefix ? Math.min(b.length, a.length + limit) : b.length;
  if (Math.abs(a.length - columns) > limit && !prefix) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return prefix ? Math.min(...previous) : (previous[columns] ?? limit + 1);
}
