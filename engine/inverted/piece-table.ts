/**
 * A number for each piece of text seen before, found without making a string of it: an open-addressed hash table over
 * the units themselves. A `Map` of strings takes a third of all indexing, most of it for hashing new slices.
 */
import { GrowingInts } from './growing-ints.ts';

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

export class PieceTable {
  /** Place in the lists below, plus one; 0: free. A power of two long, never more than half full. */
  #slots = new Int32Array(1 << 16);
  readonly #hashes = new GrowingInts();
  readonly #ends = new GrowingInts();
  readonly #units = new GrowingInts();
  readonly #numbers = new GrowingInts();

  /** The number of `text` from `from` to `to`; of a piece never seen, what `make` says of it. */
  number(text: string, from: number, to: number, make: (piece: string) => number): number {
    let hash = FNV_OFFSET;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place === -1) break;
      if (this.#hashes.at(place) === hash && this.#isAt(place, text, from, to))
        return this.#numbers.at(place);
      slot = (slot + 1) & mask;
    }
    const number = make(text.slice(from, to));
    this.#slots[slot] = this.#hashes.length + 1;
    this.#hashes.push(hash);
    for (let at = from; at < to; at++) this.#units.push(text.charCodeAt(at));
    this.#ends.push(this.#units.length);
    this.#numbers.push(number);
    if (this.#hashes.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #isAt(place: number, text: string, from: number, to: number): boolean {
    const start = place === 0 ? 0 : this.#ends.at(place - 1);
    if (this.#ends.at(place) - start !== to - from) return false;
    for (let at = from; at < to; at++)
      if (this.#units.at(start + at - from) !== text.charCodeAt(at)) return false;
    return true;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (let place = 0; place < this.#hashes.length; place++) {
      let slot = this.#hashes.at(place) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = place + 1;
    }
    this.#slots = slots;
  }
}
