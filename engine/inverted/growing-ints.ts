/** A list of 32-bit numbers of unknown length, without the cost of a JavaScript array. */
export class GrowingInts {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] as number;
  }

  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}
