/** A list of 32-bit numbers of unknown length, without the cost of a JavaScript array. */
import { roomFor } from '../memory.ts';

export class GrowingInts {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new Int32Array(new ArrayBuffer(roomFor(this.length * 8)));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] as number;
  }

  /** Not a copy. */
  toArray(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
