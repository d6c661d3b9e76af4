/**
 * Where some words stand in every document: bits per weight of a field, and per bucket of positions. With an entry for
 * every id where most documents have the words; else with entries for these only, found by counting bits before them.
 */
import { bitCount, type Bitset } from '../bitset.ts';
import type { Marks, Postings } from './segment.ts';

/** With fewer than one document in so many, there is an entry for these only. */
const SPARSE = 4;

export class WordPlaces {
  readonly #weights: Uint16Array;
  readonly #places: Uint32Array;
  /** Of few documents: which these are, and how many come before each word of that set. */
  readonly #sparse: { words: Uint32Array; before: Uint32Array } | undefined;
  /** A place that stays empty. */
  readonly #none: number;

  /** @param documents all that will be added, and perhaps others */
  constructor(documents: Bitset, size: number) {
    const count = documents.count();
    const isSparse = count * SPARSE < size;
    const { words } = documents;
    this.#none = isSparse ? count : size;
    this.#weights = new Uint16Array(this.#none + 1);
    this.#places = new Uint32Array(this.#none + 1);
    if (!isSparse) return;
    const before = new Uint32Array(words.length);
    let sum = 0;
    for (let index = 0; index < words.length; index++) {
      before[index] = sum;
      sum += bitCount(words[index] as number);
    }
    this.#sparse = { words, before };
  }

  add(id: number, weights: number, places: number): void {
    const slot = this.#slot(id);
    this.#weights[slot] = (this.#weights[slot] as number) | weights;
    this.#places[slot] = (this.#places[slot] as number) | places;
  }

  /** What `add` does, of many postings. */
  addPostings({ documents, marks }: Postings, { weights, places }: Marks, from: number, to: number): void {
    const ownWeights = this.#weights;
    const ownPlaces = this.#places;
    const isSparse = this.#sparse !== undefined;
    for (let at = from; at < to; at++) {
      const id = documents[at] as number;
      const slot = isSparse ? this.#slot(id) : id;
      const mark = marks[at] as number;
      ownWeights[slot] = (ownWeights[slot] as number) | (weights[mark] as number);
      ownPlaces[slot] = (ownPlaces[slot] as number) | (places[mark] as number);
    }
  }

  /** What others say too, of as many documents or fewer. */
  addAll(others: WordPlaces, documents: Bitset): void {
    if (this.#sparse === undefined && others.#sparse === undefined) {
      const weights = this.#weights;
      const places = this.#places;
      for (let id = 0; id < others.#none; id++) {
        weights[id] = (weights[id] as number) | (others.#weights[id] as number);
        places[id] = (places[id] as number) | (others.#places[id] as number);
      }
    } else documents.forEach((id) => this.add(id, others.weightsAt(id), others.placesAt(id)));
  }

  /** 0 of a document without the words. */
  weightsAt(id: number): number {
    return this.#weights[this.#slot(id)] as number;
  }

  /** 0 of a document without the words. */
  placesAt(id: number): number {
    return this.#places[this.#slot(id)] as number;
  }

  #slot(id: number): number {
    const sparse = this.#sparse;
    if (sparse === undefined) return id;
    const index = id >>> 5;
    const bit = 1 << (id & 31);
    if (index >= sparse.words.length) return this.#none;
    const word = sparse.words[index] as number;
    return (word & bit) === 0 ? this.#none : (sparse.before[index] as number) + bitCount(word & (bit - 1));
  }
}
