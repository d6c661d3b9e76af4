/** Bodies unpacked, up to the limits of size and of how much they may swell. */
import { unpacked, unpackedAtOnce } from './unpack.ts';
import { TooLargeError } from './fetch-outcome.ts';

/** More than this many times what came over the line is no text people wrote ... */
const MAX_RATIO = 200;
/** ... once there is this much of it. */
const RATIO_FROM_BYTES = 1024 * 1024;
/** More than this is unpacked piece by piece, so that it holds up nothing else. */
const AT_ONCE_BYTES = 512 * 1024;

/** A body that came in whole. @throws {TooLargeError} */
export async function wholeBody(
  packed: Buffer,
  contentEncoding: string | undefined,
  maxBytes: number,
): Promise<Buffer> {
  const most = Math.min(maxBytes, Math.max(RATIO_FROM_BYTES, packed.length * MAX_RATIO));
  if (packed.length <= AT_ONCE_BYTES) {
    const body = unpackedAtOnce(packed, contentEncoding, most);
    if (body === 'too-large') throw most < maxBytes ? tooSwollen() : tooLarge(maxBytes);
    if (body !== undefined) return body;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of limitedBody(once(packed), contentEncoding, maxBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// oxlint-disable-next-line require-await -- a source of pieces, of which there is one
async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/**
 * A body as it comes in.
 * @param firstBytes the rest is left unread, instead of refusing a body over the limit
 * @throws {TooLargeError}
 */
export async function* limitedBody(
  body: AsyncIterable<Buffer>,
  contentEncoding: string | undefined,
  maxBytes: number,
  firstBytes = Infinity,
): AsyncGenerator<Buffer> {
  let packed = 0;
  const counted = (async function* () {
    for await (const chunk of body) {
      packed += chunk.length;
      yield chunk;
    }
  })();
  let size = 0;
  for await (const chunk of unpacked(counted, contentEncoding)) {
    size += chunk.length;
    if (size >= firstBytes) {
      yield chunk.subarray(0, chunk.length - (size - firstBytes));
      return;
    }
    if (size > maxBytes) throw tooLarge(maxBytes);
    if (size > RATIO_FROM_BYTES && size > packed * MAX_RATIO) throw tooSwollen();
    yield chunk;
  }
}

export function tooLarge(maxBytes: number): TooLargeError {
  return new TooLargeError(`more than ${maxBytes} bytes`);
}

function tooSwollen(): TooLargeError {
  return new TooLargeError(`unpacks to more than ${MAX_RATIO} times its size`);
}
