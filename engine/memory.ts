/** Memory that is given back to the system, instead of kept for what may come. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A block from here on is one that glibc maps apart, and unmaps when it is freed; smaller ones it learns to keep. */
const MAPPED_BYTES = (1 << 25) + 4096;
/** What is smaller is no matter. */
const LARGE_BYTES = 1 << 21;

/**
 * How much to ask for where so many bytes are needed, which will be of no use one day. What is asked for and not used
 * takes no memory.
 */
export function roomFor(bytes: number): number {
  return bytes < LARGE_BYTES ? bytes : Math.max(bytes, MAPPED_BYTES);
}

export function passingBuffer(size: number): Buffer {
  return size < LARGE_BYTES
    ? Buffer.allocUnsafe(size)
    : Buffer.allocUnsafeSlow(roomFor(size)).subarray(0, size);
}

/** Takes some 20 ms, so it is for when much became of no use at once, and nothing is asked. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
