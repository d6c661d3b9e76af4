/** Reads token streams of many documents for a few words: the nearest pair of two sets of words, and where words stand. */
import { Bitset } from '../bitset.ts';
import { GAP, type Segment } from '../inverted/segment.ts';
import type { SearchContext, WordRange } from '../query/context.ts';

const LEFT = 1;
const RIGHT = 2;
/** Right-hand words that may also stand before a left-hand one. */
const BEFORE = 4;

/** Cost of words that do not stand near each other. */
export const FAR = 3;

export interface PairWords {
  left: readonly WordRange[];
  right: readonly WordRange[];
  before: readonly WordRange[];
}

/**
 * Reads documents for their lowest cost, and notes it if it is below what is noted: forward distance 1, 2, 3 costs 0, 1,
 * 2; backward 1, 2 costs 1, 2.
 */
export function pairReader(
  { index, searched, settings }: SearchContext,
  words: PairWords,
  costs: Uint8Array,
): (among: Bitset) => void {
  const classes = index.parts.map(({ segment }) => tableOf(segment));
  const onlyWords = index.parts.map((_, number) => {
    const [only, ...others] = words.left.filter(({ part }) => part === number);
    return only === undefined || others.length > 0 || only.to - only.from > 1 ? SEVERAL : only.from;
  });
  const byAttribute = settings.proximityPrecision === 'byAttribute';
  const read = (id: number): void => {
    const part = index.partNumber(id);
    const segment = index.parts[part]?.segment;
    const table = classes[part];
    if (segment === undefined || table === undefined) return;
    const local = index.localNumber(id);
    const from = segment.streams[local] ?? 0;
    const to = segment.streams[local + 1] ?? 0;
    const { tokens } = segment;
    const word = onlyWords[part] ?? SEVERAL;
    const cost = byAttribute
      ? sharesField(tokens, table, from, to, (field) => searched.includes(part, field))
      : word === SEVERAL
        ? nearest(tokens, table, from, to)
        : nearestToWord(tokens, table, from, to, word);
    if (cost < (costs[id] ?? FAR)) costs[id] = cost;
  };
  const marked = [
    { ranges: words.left, bit: LEFT },
    { ranges: words.right, bit: RIGHT },
    { ranges: words.before, bit: BEFORE },
  ];
  return (among) => {
    for (const { ranges, bit } of marked)
      for (const { part, from, to } of ranges) {
        const table = classes[part];
        if (table === undefined) continue;
        for (let word = from; word < to; word++) table[word] = (table[word] as number) | bit;
      }
    among.forEach(read);
    for (const { ranges } of marked)
      for (const { part, from, to } of ranges) classes[part]?.fill(0, from, to);
  };
}

const tables = new WeakMap<Segment, Uint8Array>();

/** A byte for every word of a segment, all zero but while documents are read. */
function tableOf(segment: Segment): Uint8Array {
  let table = tables.get(segment);
  if (table === undefined) tables.set(segment, (table = new Uint8Array(segment.dictionary.size)));
  return table;
}

/** Instead of the number of a word. */
const SEVERAL = -1;

/** As `nearest`, in half the time: with one word on the left, only what stands around it is looked up. */
function nearestToWord(
  tokens: Int32Array,
  table: Uint8Array,
  from: number,
  to: number,
  word: number,
): number {
  let best = FAR;
  for (let at = from; at < to; at++) {
    if (tokens[at] !== word) continue;
    // Every step away costs at least one, so this looks at a handful of words.
    for (let next = at + 1, cost = 0; next < to && cost < best; next++) {
      const token = tokens[next] as number;
      if (token < 0) break;
      if (token >= GAP) cost += token - GAP;
      else if (((table[token] as number) & RIGHT) !== 0) best = cost;
      else cost += 1;
    }
    if (best === 0) return 0;
    for (let previous = at - 1, cost = 1; previous >= from && cost < best; previous--) {
      const token = tokens[previous] as number;
      if (token < 0) break;
      if (token >= GAP) cost += token - GAP;
      else if (((table[token] as number) & BEFORE) !== 0) best = cost;
      else cost += 1;
    }
  }
  return best;
}

function nearest(tokens: Int32Array, table: Uint8Array, from: number, to: number): number {
  let best = FAR;
  let position = 0;
  let left = -100;
  let before = -100;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as number;
    // One comparison for the usual case: as unsigned numbers, fields come after gaps.
    if (token >>> 0 >= GAP) {
      if (token < 0) {
        position = 0;
        left = before = -100;
      } else position += token - GAP;
      continue;
    }
    const kind = table[token] as number;
    if (kind !== 0) {
      if ((kind & RIGHT) !== 0) {
        const cost = position - left - 1;
        if (cost < best) {
          if (cost === 0) return 0;
          best = cost;
        }
      }
      if ((kind & LEFT) !== 0) {
        const cost = position - before;
        if (cost < best) best = cost;
        left = position;
      }
      if ((kind & BEFORE) !== 0) before = position;
    }
    position += 1;
  }
  return best;
}

function sharesField(
  tokens: Int32Array,
  table: Uint8Array,
  from: number,
  to: number,
  counts: (field: number) => boolean,
): number {
  let seen = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as number;
    if (token >= GAP) continue;
    if (token < 0) {
      seen = counts(-1 - token) ? 0 : -1;
      continue;
    }
    if (seen === -1) continue;
    seen |= (table[token] as number) & (LEFT | RIGHT);
    if (seen === (LEFT | RIGHT)) return 0;
  }
  return FAR;
}

/** Documents by their value in an array, for the values below `count`. */
export function setsByValue(values: Uint8Array, among: Bitset, count: number): Bitset[] {
  const sets = Array.from({ length: count }, () => new Bitset(values.length));
  among.forEach((id) => sets[values[id] ?? count]?.add(id));
  return sets;
}
