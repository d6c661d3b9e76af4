/** Memory that is given back to the system, instead of kept for what may come. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** A block from here on is one that glibc maps apart, and unmaps when it is freed; smaller ones it learns to keep. */
const MAPPED_BYTES = (1 << 25) + 4096;
/** What is smaller is no matter. */
const LARGE_BYTES = 1 << 21;

/** Room for bytes that are soon of no use; only what is used of it takes memory. */
export function passingBuffer(size: number): Buffer {
  return size < LARGE_BYTES
    ? Buffer.allocUnsafe(size)
    : Buffer.allocUnsafeSlow(Math.max(size, MAPPED_BYTES)).subarray(0, size);
}

/** Takes some 20 ms, so it is for when much became of no use at once, and nothing is asked. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
