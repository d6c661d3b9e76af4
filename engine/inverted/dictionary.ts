/** The words of a segment, sorted and packed: their numbers are alphabetical, so that a prefix is one range of numbers. */

export class Dictionary {
  /** UTF-16 units of all words, one after another. */
  readonly units: Uint16Array;
  /** Where each word begins; one more for the end of the last. */
  readonly starts: Uint32Array;

  constructor(units: Uint16Array, starts: Uint32Array) {
    this.units = units;
    this.starts = starts;
  }

  /** @param words sorted, without doubles */
  static of(words: readonly string[]): Dictionary {
    let total = 0;
    for (const word of words) total += word.length;
    const units = new Uint16Array(total);
    const starts = new Uint32Array(words.length + 1);
    let at = 0;
    words.forEach((word, number) => {
      for (let index = 0; index < word.length; index++) units[at++] = word.charCodeAt(index);
      starts[number + 1] = at;
    });
    return new Dictionary(units, starts);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  word(number: number): string {
    return String.fromCharCode(
      ...this.units.subarray(this.starts[number] ?? 0, this.starts[number + 1] ?? 0),
    );
  }

  /** Number of a word, -1 when it is not there. */
  find(word: string): number {
    const number = this.lowerBound(word);
    return number < this.size && this.#compare(number, word, false) === 0 ? number : -1;
  }

  /** Number of the first word that does not come before `word`. */
  lowerBound(word: string): number {
    return this.#bound(word, (order) => order < 0, false);
  }

  /** The words that start with a prefix: from the first up to, not including, the second. */
  prefixRange(prefix: string): [from: number, to: number] {
    const from = this.lowerBound(prefix);
    return [from, this.#bound(prefix, (order) => order <= 0, true)];
  }

  #bound(word: string, before: (order: number) => boolean, prefix: boolean): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (before(this.#compare(middle, word, prefix))) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @param prefix true: a word that starts with `word` counts as equal */
  #compare(number: number, word: string, prefix: boolean): number {
    const start = this.starts[number] ?? 0;
    const length = (this.starts[number + 1] ?? 0) - start;
    const shared = Math.min(length, word.length);
    for (let index = 0; index < shared; index++) {
      const difference = (this.units[start + index] ?? 0) - word.charCodeAt(index);
      if (difference !== 0) return difference;
    }
    if (prefix && length >= word.length) return 0;
    return length - word.length;
  }
}
