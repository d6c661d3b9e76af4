/**
 * Where ranges of very many words stand, as the prefixes of a letter or two have while somebody types: put together once
 * per segment, one entry per id, and kept. Segments never change, so they stay true; and as every such range takes its
 * share of a segment's postings, there are only some dozens.
 */
import { Bitset } from '../bitset.ts';
import type { Segment } from './segment.ts';
import { WordPlaces } from './word-places.ts';

export interface WideRange {
  documents: Bitset;
  places: WordPlaces;
}

/** Going through fewer takes no time worth mentioning. */
const FEWEST_POSTINGS = 20_000;
/** Nor does it where the words of the range hardly share documents. */
const FEWEST_PER_DOCUMENT = 3;

const kept = new WeakMap<Segment, Map<number, WideRange>>();

/** Of ordinary matching, dead documents included; undefined when the range is not wide. */
export function wideRange(segment: Segment, from: number, to: number): WideRange | undefined {
  const { starts } = segment.words;
  const count = (starts[to] ?? 0) - (starts[from] ?? 0);
  if (count < Math.max(FEWEST_POSTINGS, FEWEST_PER_DOCUMENT * segment.documents.length)) return undefined;
  let ranges = kept.get(segment);
  if (ranges === undefined) kept.set(segment, (ranges = new Map()));
  const key = from * segment.dictionary.size + to;
  let wide = ranges.get(key);
  if (wide === undefined)
    ranges.set(key, (wide = together(segment, starts[from] as number, starts[to] as number)));
  return wide;
}

function together({ words, marks, documents }: Segment, from: number, to: number): WideRange {
  const size = (documents.at(-1) ?? -1) + 1;
  const found = new Bitset(size);
  const ids = words.documents;
  for (let at = from; at < to; at++) found.add(ids[at] as number);
  const places = new WordPlaces(found, size);
  places.addPostings(words, marks, from, to);
  return { documents: found, places };
}
