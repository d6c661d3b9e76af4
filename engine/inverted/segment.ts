/**
 * An immutable part of the index: sorted dictionary, word to documents, and each document's tokens in order (the
 * forward stream, from which positions and distances are read). Typed arrays only, so that saving is copying.
 */
import { roomFor } from '../memory.ts';
import { Dictionary } from './dictionary.ts';

/** Word numbers to sorted document ids, as compressed rows. */
export interface Postings {
  /** Where the documents of a word begin in `documents`; one more for the end. */
  starts: Uint32Array;
  documents: Uint32Array;
  /** Per entry, the number of what `Marks` says of it. */
  marks: Uint16Array | Uint32Array;
}

/** Where a word stands in a document, by number. */
export interface Marks {
  /** One bit per weight of a field the word stands in; the last bit for that weight and beyond. */
  weights: Uint16Array;
  /** One bit per bucket of positions the word stands in, over all fields together. */
  places: Uint32Array;
}

/** Number of the bucket a position is kept in; 29 of them. */
export function bucketNumber(position: number): number {
  if (position < 16) return position;
  if (position < 24) return 16;
  return 44 - Math.clz32(position - 1);
}

/** The position each bucket stands for, by its number. */
export const BUCKET_POSITIONS: readonly number[] = [
  ...Array.from({ length: 16 }, (_, position) => position),
  24,
  ...Array.from({ length: 12 }, (_, power) => 32 << power),
];

export interface Segment {
  /** Stable and unique within an index. */
  name: string;
  /** Field number to dotted name. */
  fields: readonly string[];
  dictionary: Dictionary;
  /** What ordinary matching sees. */
  words: Postings;
  /** What is only ever matched literally: the numbers of its words, sorted, and their documents. */
  literalWords: Uint32Array;
  literal: Postings;
  /** Of the postings of both. */
  marks: Marks;
  /** Internal ids, ascending. */
  documents: Uint32Array;
  /** Where a document's stream begins in `tokens`; one more for the end. */
  streams: Uint32Array;
  /** See `FIELD` and `GAP`; all else is a word number. */
  tokens: Int32Array;
  /** Per document, in the same order, its filterable and sortable values: a list of `ColumnRow` as JSON text. */
  rows: Uint8Array;
  /** All of it in one piece, on shared memory. */
  bytes: Uint8Array;
}

/** A segment before it is put in one piece. */
export type LooseSegment = Omit<Segment, 'bytes'>;

/** A negative token opens field `-1 - token`; the next word stands at position 0. */
export const fieldToken = (field: number): number => -1 - field;
/** A token from here on moves the next word that much further away. */
export const GAP = 0x40000000;
export const LAST_WEIGHT_BIT = 15;

const FORMAT = 5;

/** One shared buffer: a header with lengths, then the arrays, each on a multiple of eight bytes. */
export function packed(segment: LooseSegment): Segment {
  const fields = new TextEncoder().encode(JSON.stringify(segment.fields));
  const parts: ArrayBufferView[] = [fields, ...arraysOf(segment)];
  const header = new Uint32Array(2 + parts.length + (parts.length % 2));
  header[0] = FORMAT;
  header[1] = parts.length;
  parts.forEach((part, index) => (header[2 + index] = part.byteLength));
  const total = parts.reduce((sum, part) => sum + padded(part.byteLength), header.byteLength);
  const bytes = new Uint8Array(new SharedArrayBuffer(roomFor(total)), 0, total);
  bytes.set(new Uint8Array(header.buffer));
  let at = header.byteLength;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return segmentOf(segment.name, bytes);
}

/** @throws {Error} when the bytes are of another format. */
export function segmentOf(name: string, stored: Uint8Array): Segment {
  const bytes = stored;
  const [format, count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  if (format !== FORMAT) throw new Error(`segment ${name} has format ${format}, not ${FORMAT}`);
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + 8, count);
  let at = bytes.byteOffset + 8 + 4 * (count + (count % 2));
  const [fields, ...starts] = Array.from(lengths, (length) => {
    const part = { at, length };
    at += padded(length);
    return part;
  });
  const words = (index: number) =>
    new Uint32Array(bytes.buffer, starts[index]?.at ?? 0, (starts[index]?.length ?? 0) / 4);
  const raw = (index: number) => new Uint8Array(bytes.buffer, starts[index]?.at, starts[index]?.length);
  const halves = (index: number) =>
    new Uint16Array(bytes.buffer, starts[index]?.at, (starts[index]?.length ?? 0) / 2);
  const numbers = (index: number, entries: number) =>
    starts[index]?.length === 2 * entries ? halves(index) : words(index);
  const tokens = words(11);
  return {
    name,
    fields: JSON.parse(
      new TextDecoder().decode(new Uint8Array(bytes.buffer, fields?.at, fields?.length).slice()),
    ) as string[],
    dictionary: new Dictionary(halves(0), words(1)),
    words: { starts: words(2), documents: words(3), marks: numbers(4, words(3).length) },
    literalWords: words(5),
    literal: { starts: words(6), documents: words(7), marks: numbers(8, words(7).length) },
    marks: { weights: halves(13), places: words(14) },
    documents: words(9),
    streams: words(10),
    tokens: new Int32Array(tokens.buffer, tokens.byteOffset, tokens.length),
    rows: raw(12),
    bytes,
  };
}

function arraysOf(segment: LooseSegment): ArrayBufferView[] {
  const { dictionary, words, literalWords, literal, marks, documents, streams, tokens, rows } = segment;
  return [
    dictionary.units,
    dictionary.starts,
    words.starts,
    words.documents,
    words.marks,
    literalWords,
    literal.starts,
    literal.documents,
    literal.marks,
    documents,
    streams,
    tokens,
    rows,
    marks.weights,
    marks.places,
  ];
}

function padded(length: number): number {
  return (length + 7) & ~7;
}
