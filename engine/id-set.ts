/**
 * Internal ids that share a value, in as little room as they take: most values are of one document (a date, a title),
 * some of half of them. One id, a list, or a bitset.
 */
import { Bitset } from './bitset.ts';

export type IdSet = number | number[] | Bitset;

/** A list takes eight bytes an id, a bitset one bit for every id there is. */
const FEWEST_FOR_BITS = 64;

/** @returns the set with the id, which may be another one. An id that is there already must be the one added last. */
export function withId(set: IdSet | undefined, id: number): IdSet {
  if (set === undefined) return id;
  if (typeof set === 'number') return set === id ? set : [set, id];
  if (set instanceof Bitset) set.add(id);
  else if (set.at(-1) !== id) {
    set.push(id);
    if (set.length >= Math.max(FEWEST_FOR_BITS, id / 64)) return Bitset.from(set, id + 1);
  }
  return set;
}

/** @returns the set without the id, which may be another one; undefined when nothing is left */
export function withoutId(set: IdSet | undefined, id: number): IdSet | undefined {
  if (set === undefined || typeof set === 'number') return set === id ? undefined : set;
  if (set instanceof Bitset) {
    set.delete(id);
    return set.isEmpty() ? undefined : set;
  }
  const at = set.indexOf(id);
  if (at !== -1) set.splice(at, 1);
  return set.length === 0 ? undefined : set;
}

export function* idsOf(set: IdSet | undefined): Generator<number> {
  if (typeof set === 'number') yield set;
  else if (set !== undefined) yield* set;
}

/** Infinity of none. */
export function lowestId(set: IdSet | undefined): number {
  let lowest = Infinity;
  for (const id of idsOf(set)) {
    if (id < lowest) lowest = id;
    if (set instanceof Bitset) break;
  }
  return lowest;
}

export function addIds(to: Bitset, set: IdSet | undefined): void {
  if (set instanceof Bitset) to.orWith(set);
  else if (typeof set === 'number') to.add(set);
  else for (const id of set ?? []) to.add(id);
}

/** How many of the ids are among others. */
export function countAmong(set: IdSet, others: Bitset): number {
  if (set instanceof Bitset) return set.countAmong(others);
  if (typeof set === 'number') return others.has(set) ? 1 : 0;
  let count = 0;
  for (const id of set) if (others.has(id)) count += 1;
  return count;
}
