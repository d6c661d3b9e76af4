/** What one search works with: the snapshot, the settings, and documents of words, remembered while it lasts. */
import type { Tokenizer } from '../analysis/tokenizer.ts';
import { Bitset } from '../bitset.ts';
import type { InvertedIndex, Part } from '../inverted/inverted-index.ts';
import type { Marks, Postings, Segment } from '../inverted/segment.ts';
import type { WordPlaces } from '../inverted/word-places.ts';
import { wideRange, type WideRange } from '../inverted/wide-ranges.ts';
import type { Settings } from '../settings.ts';
import type { SearchedFields } from './searched-fields.ts';

/** Consecutive words of one segment's dictionary. */
export interface WordRange {
  part: number;
  from: number;
  /** Not included. */
  to: number;
  /** The literal-only store answers too. */
  literal: boolean;
}

export interface SearchContext {
  index: InvertedIndex;
  settings: Settings;
  tokenize: Tokenizer;
  searched: SearchedFields;
  phraseDocuments: Map<string, Bitset>;
  nodeDocuments: Map<string, Bitset>;
  nodePlaces: Map<string, WordPlaces>;
}

/** Every segment's number for a word, as ranges of one. */
export function rangesOfWord(index: InvertedIndex, word: string, literal: boolean): WordRange[] {
  const ranges: WordRange[] = [];
  index.parts.forEach(({ segment }, part) => {
    const number = segment.dictionary.find(word);
    if (number !== -1) ranges.push({ part, from: number, to: number + 1, literal });
  });
  return ranges;
}

/** Living documents that have one of the words in a searched field. */
export function documentsOf(context: SearchContext, ranges: readonly WordRange[]): Bitset {
  const { index, searched } = context;
  const found = new Bitset(index.size);
  for (const range of ranges) {
    const alive = index.parts[range.part]?.alive;
    eachPosting(index, range, (postings, from, to, { weights }) => {
      if (searched.weightMask !== null && alive === undefined) {
        addWithWeights(found, postings, from, to, weights, searched.weightMask);
        return;
      }
      const { documents, marks } = postings;
      for (let at = from; at < to; at++) {
        const id = documents[at] as number;
        if (alive !== undefined && !alive.has(id)) continue;
        if (searched.accepts(range, id, weights[marks[at] as number] as number)) found.add(id);
      }
    });
    const wide = wideOf(index, range);
    if (wide === undefined) continue;
    if (searched.all) found.orWith(alive === undefined ? wide.documents : wide.documents.and(alive));
    else {
      wide.documents.forEach((id) => {
        if (alive !== undefined && !alive.has(id)) return;
        if (searched.accepts(range, id, wide.places.weightsAt(id))) found.add(id);
      });
    }
  }
  return found;
}

/** Apart from its caller, as it is where most of a search's time goes. */
function addWithWeights(
  { words }: Bitset,
  { documents, marks }: Postings,
  from: number,
  to: number,
  weights: Marks['weights'],
  mask: number,
): void {
  for (let at = from; at < to; at++) {
    if (((weights[marks[at] as number] as number) & mask) === 0) continue;
    const id = documents[at] as number;
    words[id >>> 5] = (words[id >>> 5] as number) | (1 << (id & 31));
  }
}

/** Adds to the bits of every living document. */
export function addPlaces(
  index: InvertedIndex,
  range: WordRange,
  among: Bitset | undefined,
  places: WordPlaces,
): void {
  const alive = index.parts[range.part]?.alive;
  const isPlain = among === undefined && alive === undefined;
  const counts = (id: number) =>
    (among === undefined || among.has(id)) && (alive === undefined || alive.has(id));
  eachPosting(index, range, (postings, from, to, marks) => {
    if (isPlain) places.addPostings(postings, marks, from, to);
    else {
      for (let at = from; at < to; at++) {
        const id = postings.documents[at] as number;
        const mark = postings.marks[at] as number;
        if (counts(id)) places.add(id, marks.weights[mark] as number, marks.places[mark] as number);
      }
    }
  });
  const wide = wideOf(index, range);
  if (wide === undefined) return;
  if (isPlain) places.addAll(wide.places, wide.documents);
  else {
    wide.documents.forEach((id) => {
      if (counts(id)) places.add(id, wide.places.weightsAt(id), wide.places.placesAt(id));
    });
  }
}

/** The places of a range where these are all there is to it: kept ready, and not to be changed. */
export function readyPlaces(index: InvertedIndex, range: WordRange): WordPlaces | undefined {
  const [part, ...others] = index.parts;
  if (part === undefined || others.length > 0 || part.alive !== undefined) return undefined;
  return range.literal && part.segment.literalWords.length > 0 ? undefined : wideOf(index, range)?.places;
}

function wideOf(index: InvertedIndex, { part, from, to }: WordRange): WideRange | undefined {
  const segment = index.parts[part]?.segment;
  return segment === undefined ? undefined : wideRange(segment, from, to);
}

/** Calls back with the stretches of postings of a range's words, dead documents included; of a wide range they stand apart. */
function eachPosting(
  index: InvertedIndex,
  range: WordRange,
  visit: (postings: Postings, from: number, to: number, marks: Marks) => void,
): void {
  const part = index.parts[range.part];
  if (part === undefined) return;
  const { words, literal, literalWords, marks } = part.segment;
  if (wideOf(index, range) === undefined)
    visit(words, words.starts[range.from] ?? 0, words.starts[range.to] ?? 0, marks);
  if (!range.literal || literalWords.length === 0) return;
  const [from, to] = literalRows(part.segment, range);
  visit(literal, literal.starts[from] ?? 0, literal.starts[to] ?? 0, marks);
}

/** Calls back with every living document of a range's words; a document may come more than once. */
export function visitPostings(
  index: InvertedIndex,
  range: WordRange,
  visit: (id: number, weights: number) => void,
): void {
  const alive = index.parts[range.part]?.alive;
  eachPosting(index, range, ({ documents, marks }, from, to, { weights }) => {
    for (let at = from; at < to; at++) {
      const id = documents[at] ?? 0;
      if (alive === undefined || alive.has(id)) visit(id, weights[marks[at] ?? 0] ?? 0);
    }
  });
  const wide = wideOf(index, range);
  wide?.documents.forEach((id) => {
    if (alive === undefined || alive.has(id)) visit(id, wide.places.weightsAt(id));
  });
}

function literalRows({ literalWords }: Segment, { from, to }: WordRange): [number, number] {
  const bound = (word: number) => {
    let low = 0;
    let high = literalWords.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((literalWords[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [bound(from), bound(to)];
}

/** True when some living document has the word, literal-only or not as asked. */
export function occurs(index: InvertedIndex, range: WordRange): boolean {
  const part = index.parts[range.part];
  if (part === undefined) return false;
  const { words, literal } = part.segment;
  const [from, to] = range.literal ? literalRows(part.segment, range) : [0, 0];
  return (
    anyAlive(part, words, words.starts[range.from] ?? 0, words.starts[range.to] ?? 0) ||
    anyAlive(part, literal, literal.starts[from] ?? 0, literal.starts[to] ?? 0)
  );
}

function anyAlive({ alive }: Part, { documents }: Postings, from: number, to: number): boolean {
  if (alive === undefined) return to > from;
  for (let at = from; at < to; at++) if (alive.has(documents[at] ?? 0)) return true;
  return false;
}
