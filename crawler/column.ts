/**
 * Numbers by place, outside the heap: what is remembered of every address and every page of a large site takes no more
 * than its bytes, and grows without being copied.
 */

export interface Column {
  /** @returns 0 where nothing was set */
  at(place: number): number;
  set(place: number, value: number): void;
}

type Chunk = Uint8Array | Uint32Array | Float64Array;

const CHUNK_BITS = 13;
const CHUNK_LENGTH = 2 ** CHUNK_BITS;

const KINDS = {
  byte: () => new Uint8Array(CHUNK_LENGTH),
  /** Whole, below 2^32. */
  small: () => new Uint32Array(CHUNK_LENGTH),
  number: () => new Float64Array(CHUNK_LENGTH),
} as const;

export function createColumn(kind: keyof typeof KINDS): Column {
  const chunks: Chunk[] = [];
  return {
    at: (place) => chunks[place >>> CHUNK_BITS]?.[place & (CHUNK_LENGTH - 1)] ?? 0,
    set(place, value) {
      const number = place >>> CHUNK_BITS;
      while (chunks.length <= number) chunks.push(KINDS[kind]());
      const chunk = chunks[number];
      if (chunk !== undefined) chunk[place & (CHUNK_LENGTH - 1)] = value;
    },
  };
}
