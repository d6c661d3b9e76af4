/** A set of internal document ids, one bit each. Operators make a new set; those ending in `With` change this one. */
export class Bitset {
  /** No ids at all; not to be changed. */
  static readonly NONE = new Bitset();

  /** 32 ids a word, lowest first. Read-only for others; they may loop over it where speed counts. */
  words: Uint32Array;

  /** @param size room for ids below it; the set grows when an id needs more */
  constructor(size = 0) {
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  static from(ids: Iterable<number>, size = 0): Bitset {
    const set = new Bitset(size);
    for (const id of ids) set.add(id);
    return set;
  }

  has(id: number): boolean {
    return ((this.words[id >>> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }

  add(id: number): void {
    const index = id >>> 5;
    if (index >= this.words.length) this.#grow(Math.max(index + 1, this.words.length * 2));
    this.words[index] = (this.words[index] ?? 0) | (1 << (id & 31));
  }

  delete(id: number): void {
    const index = id >>> 5;
    if (index < this.words.length) this.words[index] = (this.words[index] ?? 0) & ~(1 << (id & 31));
  }

  clone(): Bitset {
    const copy = new Bitset();
    copy.words = this.words.slice();
    return copy;
  }

  and(other: Bitset): Bitset {
    return this.clone().andWith(other);
  }

  or(other: Bitset): Bitset {
    return this.clone().orWith(other);
  }

  andNot(other: Bitset): Bitset {
    return this.clone().andNotWith(other);
  }

  andWith(other: Bitset): this {
    const { words } = this;
    const others = other.words;
    const length = Math.min(words.length, others.length);
    for (let index = 0; index < length; index++)
      words[index] = (words[index] as number) & (others[index] as number);
    words.fill(0, length);
    return this;
  }

  orWith(other: Bitset): this {
    if (other.words.length > this.words.length) this.#grow(other.words.length);
    const { words } = this;
    const others = other.words;
    for (let index = 0; index < others.length; index++)
      words[index] = (words[index] as number) | (others[index] as number);
    return this;
  }

  andNotWith(other: Bitset): this {
    const { words } = this;
    const others = other.words;
    const length = Math.min(words.length, others.length);
    for (let index = 0; index < length; index++)
      words[index] = (words[index] as number) & ~(others[index] as number);
    return this;
  }

  intersects(other: Bitset): boolean {
    const length = Math.min(this.words.length, other.words.length);
    for (let index = 0; index < length; index++) {
      if (((this.words[index] ?? 0) & (other.words[index] ?? 0)) !== 0) return true;
    }
    return false;
  }

  count(): number {
    const { words } = this;
    let total = 0;
    for (let index = 0; index < words.length; index++) total += bitCount(words[index] as number);
    return total;
  }

  /** How many ids both have. */
  countAmong({ words: others }: Bitset): number {
    const { words } = this;
    const length = Math.min(words.length, others.length);
    let total = 0;
    for (let index = 0; index < length; index++)
      total += bitCount((words[index] as number) & (others[index] as number));
    return total;
  }

  isEmpty(): boolean {
    const { words } = this;
    for (let index = 0; index < words.length; index++) if (words[index] !== 0) return false;
    return true;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let index = 0; index < this.words.length; index++) {
      for (let word = this.words[index] ?? 0; word !== 0; word &= word - 1) {
        yield index * 32 + (31 - Math.clz32(word & -word));
      }
    }
  }

  /** Calls back with every id, lowest first; several times faster than iterating. */
  forEach(visit: (id: number) => void): void {
    const { words } = this;
    for (let index = 0; index < words.length; index++) {
      for (let word = words[index] as number; word !== 0; word &= word - 1) {
        visit(index * 32 + (31 - Math.clz32(word & -word)));
      }
    }
  }

  #grow(length: number): void {
    const grown = new Uint32Array(length);
    grown.set(this.words);
    this.words = grown;
  }
}

/** Of a word of 32 bits. */
export function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
