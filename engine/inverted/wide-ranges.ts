/**
 * Postings of ranges of very many words, as the prefixes of a letter or two have while somebody types: put together once
 * per segment, with one entry per document, and kept. Segments never change, so they stay true.
 */
import type { Postings, Segment } from './segment.ts';

/** Going through fewer takes no time worth mentioning. */
const FEWEST_POSTINGS = 20_000;
const MOST_KEPT = 64;

const kept = new WeakMap<Segment, Map<number, Postings>>();

/** Of ordinary matching; undefined when the range is not wide. */
export function wideRange(segment: Segment, from: number, to: number): Postings | undefined {
  const { starts } = segment.words;
  const count = (starts[to] ?? 0) - (starts[from] ?? 0);
  // Else there is little to put together.
  if (count < Math.max(FEWEST_POSTINGS, segment.documents.length)) return undefined;
  let ranges = kept.get(segment);
  if (ranges === undefined) kept.set(segment, (ranges = new Map()));
  const key = from * segment.dictionary.size + to;
  let wide = ranges.get(key);
  if (wide === undefined) {
    const [oldest] = ranges.keys();
    if (ranges.size >= MOST_KEPT && oldest !== undefined) ranges.delete(oldest);
    wide = together(segment, starts[from] ?? 0, starts[to] ?? 0);
  } else ranges.delete(key);
  ranges.set(key, wide);
  return wide;
}

function together({ words, documents }: Segment, from: number, to: number): Postings {
  const size = (documents.at(-1) ?? -1) + 1;
  const weights = new Uint8Array(size);
  const places = new Uint32Array(size);
  for (let at = from; at < to; at++) {
    const id = words.documents[at] as number;
    weights[id] = (weights[id] as number) | (words.weights[at] as number);
    places[id] = (places[id] as number) | (words.places[at] as number);
  }
  const found = documents.filter((id) => weights[id] !== 0);
  return {
    starts: Uint32Array.of(0, found.length),
    documents: found,
    weights: Uint8Array.from(found, (id) => weights[id] as number),
    places: Uint32Array.from(found, (id) => places[id] as number),
  };
}
