/**
 * Words to documents, and per document its tokens in order (the forward stream), from which positions, fields and
 * distances are read. Words that may only be matched literally are kept under a marked name.
 */
import type { Tokenizer } from '../analysis/tokenizer.ts';
import { leavesOf, matchesPattern, type Doc } from '../json.ts';
import type { Settings } from '../settings.ts';

/** The tokens of one document, in parallel arrays. */
export interface TokenStream {
  terms: Uint32Array;
  fields: Uint16Array;
  positions: Uint16Array;
  /** Number of words per field id. */
  counts: ReadonlyMap<number, number>;
}

export const MAX_WORD_BYTES = 250;
const MAX_POSITION = 65_535;
/** Distance between two sentences, or two values of one field. */
const FAR = 8;
/** Before a word that is matched literally only; sorts before every letter. */
const LITERAL = '\u0000';
const NUMERIC = /^[\d!-/:-@[-`{-~]+$/;

export class InvertedIndex {
  /** Term id to word. */
  readonly words: string[] = [];
  /** Field id to dotted name. */
  readonly fields: string[] = [];
  readonly #termIds = new Map<string, number>();
  readonly #fieldIds = new Map<string, number>();
  readonly #postings: Set<number>[] = [];
  readonly #streams = new Map<number, TokenStream>();
  #sorted: string[] | undefined;
  readonly #tokenize: Tokenizer;
  readonly #settings: Settings;

  constructor(settings: Settings, tokenize: Tokenizer) {
    this.#settings = settings;
    this.#tokenize = tokenize;
  }

  set(id: number, doc: Doc): void {
    this.delete(id);
    const stream = this.#analyse(doc);
    this.#streams.set(id, stream);
    for (const term of stream.terms) this.#postings[term]?.add(id);
  }

  delete(id: number): void {
    const stream = this.#streams.get(id);
    if (stream === undefined) return;
    for (const term of stream.terms) {
      const documents = this.#postings[term];
      documents?.delete(id);
      if (documents?.size === 0) this.#sorted = undefined;
    }
    this.#streams.delete(id);
  }

  stream(id: number): TokenStream | undefined {
    return this.#streams.get(id);
  }

  /** Id of a word that occurs; literal-only words under their own id. */
  termId(word: string, literal = false): number | undefined {
    const term = this.#termIds.get(literal ? LITERAL + word : word);
    return term !== undefined && (this.#postings[term]?.size ?? 0) > 0 ? term : undefined;
  }

  documents(term: number): ReadonlySet<number> {
    return this.#postings[term] ?? NONE;
  }

  /** All ordinary words that occur, in code point order. */
  dictionary(): readonly string[] {
    this.#sorted ??= this.words
      .filter((_, term) => (this.#postings[term]?.size ?? 0) > 0)
      .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return this.#sorted;
  }

  /** Words that start with a prefix, in order. */
  withPrefix(prefix: string, literal = false): string[] {
    const wanted = literal ? LITERAL + prefix : prefix;
    const dictionary = this.dictionary();
    const found: string[] = [];
    for (let at = lowerBound(dictionary, wanted); at < dictionary.length; at++) {
      const word = dictionary[at] ?? '';
      if (!word.startsWith(wanted)) break;
      found.push(literal ? word.slice(1) : word);
    }
    return found;
  }

  #analyse(doc: Doc): TokenStream {
    const terms: number[] = [];
    const fields: number[] = [];
    const positions: number[] = [];
    const counts = new Map<number, number>();
    const next = new Map<number, number>();
    for (const { path, value } of leavesOf(doc, '')) {
      if (value === null || searchableWeight(this.#settings, path) === undefined) continue;
      const field = this.#fieldId(path);
      let position = next.get(field) ?? 0;
      let gap = 0;
      let started = false;
      for (const token of this.#tokenize(String(value))) {
        if (token.kind === 'soft' || token.kind === 'hard') {
          if (started) gap = Math.max(gap, token.kind === 'hard' ? FAR : 1);
          continue;
        }
        if (started) position += gap === 0 ? 1 : gap;
        started = true;
        gap = 0;
        if (position > MAX_POSITION) break;
        if (token.kind === 'stop' || Buffer.byteLength(token.text) > MAX_WORD_BYTES || token.text === '')
          continue;
        terms.push(this.#termFor(token.text, path));
        fields.push(field);
        positions.push(position);
        counts.set(field, (counts.get(field) ?? 0) + 1);
      }
      if (started) next.set(field, position + FAR);
    }
    return {
      terms: Uint32Array.from(terms),
      fields: Uint16Array.from(fields),
      positions: Uint16Array.from(positions),
      counts,
    };
  }

  #termFor(word: string, path: string): number {
    const { disableOnAttributes, disableOnNumbers } = this.#settings.typoTolerance;
    const literal =
      disableOnAttributes.some((pattern) => matchesPattern(path, pattern)) ||
      (disableOnNumbers && NUMERIC.test(word));
    const key = literal ? LITERAL + word : word;
    let term = this.#termIds.get(key);
    if (term === undefined) {
      term = this.words.length;
      this.words.push(key);
      this.#termIds.set(key, term);
      this.#postings.push(new Set());
    }
    if (this.#postings[term]?.size === 0) this.#sorted = undefined;
    return term;
  }

  #fieldId(path: string): number {
    let field = this.#fieldIds.get(path);
    if (field === undefined) {
      field = this.fields.length;
      this.fields.push(path);
      this.#fieldIds.set(path, field);
    }
    return field;
  }
}

const NONE: ReadonlySet<number> = new Set();

/** Place of a field in `searchableAttributes`; 0 for all with `*`; undefined when it is not searched. */
export function searchableWeight(settings: Settings, path: string): number | undefined {
  const index = settings.searchableAttributes.findIndex((attribute) => matchesPattern(path, attribute));
  return index === -1 ? undefined : index;
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
