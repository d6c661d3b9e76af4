/**
 * What words stand for in one snapshot of an index, kept from one search to the next: who types asks for the same words
 * with every letter. A changed index is another snapshot, so nothing here is ever out of date.
 */
import type { Bitset } from '../bitset.ts';
import type { InvertedIndex } from '../inverted/inverted-index.ts';
import type { TypoMatches } from '../inverted/typos.ts';
import type { WordPlaces } from '../inverted/word-places.ts';
import type { PhraseWords } from './parse.ts';

export interface Remembered {
  typos: Recent<TypoMatches>;
  splits: Recent<PhraseWords | null>;
  /** Of single words in all fields. */
  documents: Recent<Bitset>;
  places: Recent<WordPlaces>;
}

/** The most recent values by key; none of them is to be changed. */
export class Recent<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => T): T {
    let value = this.#values.get(key);
    if (value === undefined) value = make();
    else this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#most) {
      const [oldest] = this.#values.keys();
      if (oldest !== undefined) this.#values.delete(oldest);
    }
    return value;
  }
}

const kept = new WeakMap<InvertedIndex, Remembered>();

export function remembered(index: InvertedIndex): Remembered {
  let known = kept.get(index);
  if (known === undefined) {
    known = {
      typos: new Recent(1024),
      splits: new Recent(1024),
      documents: new Recent(256),
      // The largest by far: five bytes a document.
      places: new Recent(24),
    };
    kept.set(index, known);
  }
  return known;
}
