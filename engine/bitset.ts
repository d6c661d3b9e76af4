/** A set of internal document ids, one bit each. Grows when an id needs it. */
export class Bitset {
  #words: Uint32Array;

  constructor(size = 0) {
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  static from(ids: Iterable<number>, size = 0): Bitset {
    const set = new Bitset(size);
    for (const id of ids) set.add(id);
    return set;
  }

  has(id: number): boolean {
    return ((this.#words[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }

  add(id: number): void {
    const index = id >>> 5;
    if (index >= this.#words.length) {
      const grown = new Uint32Array(Math.max(index + 1, this.#words.length * 2));
      grown.set(this.#words);
      this.#words = grown;
    }
    this.#words[index] = (this.#words[index] ?? 0) | (1 << (id & 31));
  }

  delete(id: number): void {
    const index = id >>> 5;
    if (index < this.#words.length) this.#words[index] = (this.#words[index] ?? 0) & ~(1 << (id & 31));
  }

  clone(): Bitset {
    const copy = new Bitset();
    copy.#words = this.#words.slice();
    return copy;
  }

  and(other: Bitset): Bitset {
    const result = new Bitset();
    result.#words = this.#words.map((word, index) => word & (other.#words[index] ?? 0));
    return result;
  }

  or(other: Bitset): Bitset {
    const [long, short] = this.#words.length >= other.#words.length ? [this, other] : [other, this];
    const result = long.clone();
    short.#words.forEach((word, index) => (result.#words[index] = (result.#words[index] ?? 0) | word));
    return result;
  }

  andNot(other: Bitset): Bitset {
    const result = new Bitset();
    result.#words = this.#words.map((word, index) => word & ~(other.#words[index] ?? 0));
    return result;
  }

  count(): number {
    let total = 0;
    for (let word of this.#words) {
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      total += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return total;
  }

  isEmpty(): boolean {
    return this.#words.every((word) => word === 0);
  }

  *[Symbol.iterator](): Generator<number> {
    for (let index = 0; index < this.#words.length; index++) {
      for (let word = this.#words[index] ?? 0; word !== 0; word &= word - 1) {
        yield index * 32 + (31 - Math.clz32(word & -word));
      }
    }
  }
}
