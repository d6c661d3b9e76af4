/** What one search works with: the snapshot, the settings, and documents of words, remembered while it lasts. */
import type { Tokenizer } from '../analysis/tokenizer.ts';
import { Bitset } from '../bitset.ts';
import type { InvertedIndex, Part } from '../inverted/inverted-index.ts';
import type { Postings, Segment } from '../inverted/segment.ts';
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
  const documents = new Bitset(context.index.size);
  for (const range of ranges) {
    visitPostings(context.index, range, (id, weights) => {
      if (context.searched.accepts(range, id, weights)) documents.add(id);
    });
  }
  return documents;
}

/** Calls back with every living document of a range's words; a document may come more than once. */
export function visitPostings(
  index: InvertedIndex,
  range: WordRange,
  visit: (id: number, weights: number) => void,
): void {
  const part = index.parts[range.part];
  if (part === undefined) return;
  const { words } = part.segment;
  visitRows(part, words, words.starts[range.from] ?? 0, words.starts[range.to] ?? 0, visit);
  if (!range.literal || part.segment.literalWords.length === 0) return;
  const { literal } = part.segment;
  const [from, to] = literalRows(part.segment, range);
  visitRows(part, literal, literal.starts[from] ?? 0, literal.starts[to] ?? 0, visit);
}

function visitRows(
  { alive }: Part,
  { documents, weights }: Postings,
  from: number,
  to: number,
  visit: (id: number, weights: number) => void,
): void {
  for (let at = from; at < to; at++) {
    const id = documents[at] ?? 0;
    if (alive === undefined || alive.has(id)) visit(id, weights[at] ?? 0);
  }
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
