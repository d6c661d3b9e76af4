/** Token streams to postings: count, then fill, so that no intermediate lists are made. */
import type { Settings } from '../settings.ts';
import { fieldWeight, isLiteralField } from './fields.ts';
import { roomFor } from '../memory.ts';
import { MarkTable } from './mark-table.ts';
import {
  bucketNumber,
  GAP,
  LAST_WEIGHT_BIT,
  type LooseSegment,
  type Postings,
  type Segment,
} from './segment.ts';

/** A segment as it is before. */
type Streams = Omit<LooseSegment, 'words' | 'literalWords' | 'literal' | 'marks'>;

/** Of 16 bits. */
const MOST_SHORT = 0xffff;

/** Only digits and ASCII punctuation. */
const NUMERIC = /^[\d!-/:-@[-`{-~]+$/;

export function invert(segment: Streams, settings: Settings): LooseSegment {
  const weightBits = segment.fields.map(
    (path) => 1 << Math.min(LAST_WEIGHT_BIT, fieldWeight(settings, path) ?? 0),
  );
  const literalFields = segment.fields.map((path) => isLiteralField(settings, path));
  const literalNumbers = new Uint8Array(segment.dictionary.size);
  if (settings.typoTolerance.disableOnNumbers) {
    for (let word = 0; word < literalNumbers.length; word++) {
      if (NUMERIC.test(segment.dictionary.word(word))) literalNumbers[word] = 1;
    }
  }
  const isLiteral = (word: number, field: number) =>
    literalNumbers[word] === 1 || literalFields[field] === true;
  const anyLiteral = literalFields.includes(true) || literalNumbers.includes(1);
  const marks = new MarkTable();
  const isWord = anyLiteral ? (word: number, field: number) => !isLiteral(word, field) : undefined;
  const words = fill(segment, weightBits, marks, isWord);
  const literal = anyLiteral ? fill(segment, weightBits, marks, isLiteral) : empty(segment.dictionary.size);
  return { ...segment, words, ...compact(literal), marks: marks.marks() };
}

/** @param counts undefined: every occurrence does */
function fill(
  { tokens, streams, documents, dictionary }: Streams,
  weightBits: readonly number[],
  table: MarkTable,
  counts: ((word: number, field: number) => boolean) | undefined,
): Postings {
  const lastSeen = new Int32Array(dictionary.size).fill(-1);
  const starts = new Uint32Array(dictionary.size + 1);
  for (let local = 0; local < documents.length; local++) {
    const end = streams[local + 1] as number;
    let field = 0;
    for (let at = streams[local] as number; at < end; at++) {
      const token = tokens[at] as number;
      if (token >>> 0 >= GAP) {
        if (token < 0) field = -1 - token;
      } else if (lastSeen[token] !== local && (counts === undefined || counts(token, field))) {
        lastSeen[token] = local;
        starts[token + 1] = (starts[token + 1] as number) + 1;
      }
    }
  }
  for (let word = 0; word < dictionary.size; word++)
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  const ends = starts.slice(0, dictionary.size);
  const total = starts[dictionary.size] as number;
  const ids = new Uint32Array(new ArrayBuffer(roomFor(4 * total)), 0, total);
  let marks: Postings['marks'] = new Uint16Array(new ArrayBuffer(roomFor(2 * total)), 0, total);
  // What is found in one document, by word, and which words these are.
  const weights = new Int32Array(dictionary.size);
  const places = new Int32Array(dictionary.size);
  const found = new Int32Array(dictionary.size);
  lastSeen.fill(-1);
  for (let local = 0; local < documents.length; local++) {
    const end = streams[local + 1] as number;
    let count = 0;
    let field = 0;
    let weight = 0;
    let position = 0;
    for (let at = streams[local] as number; at < end; at++) {
      const token = tokens[at] as number;
      // One comparison for the usual case: as unsigned numbers, fields come after gaps.
      if (token >>> 0 >= GAP) {
        if (token < 0) {
          field = -1 - token;
          weight = weightBits[field] ?? 0;
          position = 0;
        } else position += token - GAP;
        continue;
      }
      if (counts === undefined || counts(token, field)) {
        const place = 1 << bucketNumber(position);
        if (lastSeen[token] === local) {
          weights[token] = (weights[token] as number) | weight;
          places[token] = (places[token] as number) | place;
        } else {
          lastSeen[token] = local;
          weights[token] = weight;
          places[token] = place;
          found[count++] = token;
        }
      }
      position += 1;
    }
    for (let index = 0; index < count; index++) {
      const word = found[index] as number;
      const slot = ends[word] as number;
      const mark = table.number(weights[word] as number, places[word] as number);
      if (mark > MOST_SHORT && marks instanceof Uint16Array) marks = Uint32Array.from(marks);
      ends[word] = slot + 1;
      ids[slot] = documents[local] as number;
      marks[slot] = mark;
    }
  }
  return { starts, documents: ids, marks };
}

function empty(size: number): Postings {
  return {
    starts: new Uint32Array(size + 1),
    documents: new Uint32Array(0),
    marks: new Uint16Array(0),
  };
}

/** Keeps only the words that have documents. */
function compact(postings: Postings): Pick<Segment, 'literalWords' | 'literal'> {
  const numbers: number[] = [];
  const starts = [0];
  for (let word = 0; word + 1 < postings.starts.length; word++) {
    if (postings.starts[word] === postings.starts[word + 1]) continue;
    numbers.push(word);
    starts.push(postings.starts[word + 1] ?? 0);
  }
  return {
    literalWords: Uint32Array.from(numbers),
    literal: { ...postings, starts: Uint32Array.from(starts) },
  };
}
