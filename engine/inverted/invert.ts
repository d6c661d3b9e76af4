/** Token streams to postings: count, then fill, so that no intermediate lists are made. */
import type { Settings } from '../settings.ts';
import { fieldWeight, isLiteralField } from './fields.ts';
import {
  bucketNumber,
  GAP,
  LAST_WEIGHT_BIT,
  type LooseSegment,
  type Postings,
  type Segment,
} from './segment.ts';

/** Only digits and ASCII punctuation. */
const NUMERIC = /^[\d!-/:-@[-`{-~]+$/;

export function invert(
  segment: Omit<LooseSegment, 'words' | 'literalWords' | 'literal'>,
  settings: Settings,
): LooseSegment {
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
  const words = fill(segment, weightBits, (word, field) => !isLiteral(word, field));
  const anyLiteral = literalFields.includes(true) || literalNumbers.includes(1);
  const literal = anyLiteral ? fill(segment, weightBits, isLiteral) : empty(segment.dictionary.size);
  return { ...segment, words, ...compact(literal) };
}

function fill(
  { tokens, streams, documents, dictionary }: Omit<LooseSegment, 'words' | 'literalWords' | 'literal'>,
  weightBits: readonly number[],
  counts: (word: number, field: number) => boolean,
): Postings {
  const lastSeen = new Int32Array(dictionary.size).fill(-1);
  const starts = new Uint32Array(dictionary.size + 1);
  each((word, local) => {
    if (lastSeen[word] === local) return;
    lastSeen[word] = local;
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  });
  for (let word = 0; word < dictionary.size; word++)
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const ends = starts.slice(0, dictionary.size);
  const filled: Postings = {
    starts,
    documents: new Uint32Array(starts[dictionary.size] ?? 0),
    weights: new Uint8Array(starts[dictionary.size] ?? 0),
    places: new Uint32Array(starts[dictionary.size] ?? 0),
  };
  lastSeen.fill(-1);
  each((word, local, field, position) => {
    let slot = (ends[word] ?? 0) - 1;
    if (lastSeen[word] !== local) {
      lastSeen[word] = local;
      slot += 1;
      ends[word] = slot + 1;
      filled.documents[slot] = documents[local] ?? 0;
    }
    filled.weights[slot] = (filled.weights[slot] ?? 0) | (weightBits[field] ?? 0);
    filled.places[slot] = (filled.places[slot] ?? 0) | (1 << bucketNumber(position));
  });
  return filled;

  function each(visit: (word: number, local: number, field: number, position: number) => void): void {
    for (let local = 0; local < documents.length; local++) {
      const end = streams[local + 1] ?? 0;
      let field = 0;
      let position = 0;
      for (let at = streams[local] ?? 0; at < end; at++) {
        const token = tokens[at] as number;
        if (token < 0) {
          field = -1 - token;
          position = 0;
        } else if (token >= GAP) position += token - GAP;
        else {
          if (counts(token, field)) visit(token, local, field, position);
          position += 1;
        }
      }
    }
  }
}

function empty(size: number): Postings {
  return {
    starts: new Uint32Array(size + 1),
    documents: new Uint32Array(0),
    weights: new Uint8Array(0),
    places: new Uint32Array(0),
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
