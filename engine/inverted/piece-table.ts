/**
 * A number for each piece of text seen before, found without making a string of it: an open-addressed hash table over
 * the units themselves. A `Map` of strings takes a third of all indexing, most of it for hashing new slices.
 */
import { roomFor } from '../memory.ts';

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Numbers a slot takes: the hash, where the units begin, how many they are plus one (0: a free slot), and the number. */
const SLOT = 4;

export class PieceTable {
  /** A power of two of slots, at most half of them taken. What belongs together is read together. */
  #slots = new Int32Array(SLOT << 16);
  #units = new Uint16Array(1 << 18);
  #unitCount = 0;
  #count = 0;

  /** The number of `text` from `from` to `to`; of a piece never seen, what `make` says of it. */
  number(text: string, from: number, to: number, make: (piece: string) => number): number {
    let hash = FNV_OFFSET;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const units = this.#units;
    const length = to - from;
    const last = slots.length - SLOT;
    let slot = Math.imul(hash, SLOT) & last;
    for (;;) {
      const taken = (slots[slot + 2] as number) - 1;
      if (taken === -1) break;
      if (taken === length && slots[slot] === hash) {
        const start = slots[slot + 1] as number;
        let same = 0;
        while (same < length && units[start + same] === text.charCodeAt(from + same)) same += 1;
        if (same === length) return slots[slot + 3] as number;
      }
      slot = (slot + SLOT) & last;
    }
    const number = make(text.slice(from, to));
    slots[slot] = hash;
    slots[slot + 1] = this.#unitCount;
    slots[slot + 2] = length + 1;
    slots[slot + 3] = number;
    this.#keepUnits(text, from, to);
    this.#count += 1;
    if (this.#count * SLOT * 2 > slots.length) this.#grow();
    return number;
  }

  #keepUnits(text: string, from: number, to: number): void {
    const needed = this.#unitCount + to - from;
    if (needed > this.#units.length) {
      const grown = new Uint16Array(Math.max(needed, this.#units.length * 2));
      grown.set(this.#units);
      this.#units = grown;
    }
    for (let at = from; at < to; at++) this.#units[this.#unitCount++] = text.charCodeAt(at);
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(new ArrayBuffer(roomFor(before.byteLength * 2)), 0, before.length * 2);
    const last = slots.length - SLOT;
    for (let old = 0; old < before.length; old += SLOT) {
      if (before[old + 2] === 0) continue;
      let slot = Math.imul(before[old] as number, SLOT) & last;
      while (slots[slot + 2] !== 0) slot = (slot + SLOT) & last;
      slots.set(before.subarray(old, old + SLOT), slot);
    }
    this.#slots = slots;
  }
}
