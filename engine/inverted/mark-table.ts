/**
 * A number for each combination of weights and places that postings have: there are millions of postings, and some
 * thousands of such combinations. Found in an open-addressed hash table, as `PieceTable` does.
 */
import { GrowingInts } from './growing-ints.ts';
import type { Marks } from './segment.ts';

/** Numbers a slot takes: weights, places, the number plus one (0: a free slot), and none. */
const SLOT = 4;
const SPREAD = 0x9e3779b1 | 0;

export class MarkTable {
  /** A power of two of slots, at most half of them taken. */
  #slots = new Int32Array(SLOT << 10);
  readonly #weights = new GrowingInts();
  readonly #places = new GrowingInts();

  number(weights: number, places: number): number {
    const slots = this.#slots;
    const slot = freeOrTaken(slots, weights, places);
    const known = (slots[slot + 2] as number) - 1;
    if (known !== -1) return known;
    const number = this.#weights.length;
    this.#weights.push(weights);
    this.#places.push(places);
    take(slots, slot, weights, places, number);
    if ((number + 1) * SLOT * 2 > slots.length) this.#grow();
    return number;
  }

  marks(): Marks {
    return {
      weights: Uint16Array.from(this.#weights.toArray()),
      places: Uint32Array.from(this.#places.toArray()),
    };
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#weights.length; number++) {
      const weights = this.#weights.at(number);
      const places = this.#places.at(number);
      take(slots, freeOrTaken(slots, weights, places), weights, places, number);
    }
    this.#slots = slots;
  }
}

/** The slot of a combination, or the one it is to have. */
function freeOrTaken(slots: Int32Array, weights: number, places: number): number {
  const last = slots.length - SLOT;
  const hash = Math.imul(Math.imul(places, SPREAD) ^ weights, SPREAD);
  let slot = Math.imul(hash ^ (hash >>> 15), SLOT) & last;
  while (slots[slot + 2] !== 0 && (slots[slot] !== weights || slots[slot + 1] !== places))
    slot = (slot + SLOT) & last;
  return slot;
}

function take(slots: Int32Array, slot: number, weights: number, places: number, number: number): void {
  slots[slot] = weights;
  slots[slot + 1] = places;
  slots[slot + 2] = number + 1;
}
