/** Bodies unpacked as their Content-Encoding says (RFC 9110, 8.4), the last coding first. */
import { pipeline, Readable, type Transform } from 'node:stream';
import {
  brotliDecompressSync,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';

/** More codings on one body are an attack, not thrift. */
const MAX_CODINGS = 2;

export async function* unpacked(
  body: AsyncIterable<Buffer>,
  contentEncoding: string | undefined,
): AsyncGenerator<Buffer> {
  const codings = codingsIn(contentEncoding);
  if (codings.length > MAX_CODINGS)
    throw new Error(`packed ${codings.length} times (${contentEncoding ?? ''})`);
  let bytes = body;
  for (const coding of codings.toReversed()) bytes = once(bytes, coding);
  yield* bytes;
}

function codingsIn(contentEncoding: string | undefined): string[] {
  return (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
}

/** A small body in one go, which takes far less than a stream. @returns undefined when it needs a stream */
export function unpackedAtOnce(
  body: Buffer,
  contentEncoding: string | undefined,
  maxOutputLength: number,
): Buffer | 'too-large' | undefined {
  const [coding, another] = codingsIn(contentEncoding);
  if (another !== undefined) return undefined;
  if (coding === undefined || body.length === 0) return body.length > maxOutputLength ? 'too-large' : body;
  try {
    return unpackAtOnce(coding, body, { maxOutputLength });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
    throw error;
  }
}

function unpackAtOnce(coding: string, body: Buffer, options: { maxOutputLength: number }): Buffer {
  if (coding === 'gzip' || coding === 'x-gzip')
    return gunzipSync(body, { ...options, chunkSize: expectedSize(body) });
  if (coding === 'br') return brotliDecompressSync(body, options);
  if (coding === 'deflate')
    return isWrapped(body) ? inflateSync(body, options) : inflateRawSync(body, options);
  return body;
}

/**
 * A piece for all of it takes less than many: the size stands at the end (RFC 1952), true or not. With a byte to spare,
 * as a piece that is full asks for another.
 */
function expectedSize(body: Buffer): number {
  const size = body.length < 4 ? 0 : body.readUInt32LE(body.length - 4) + 1;
  return Math.min(Math.max(size, LEAST_PIECE), MOST_PIECE);
}

const LEAST_PIECE = 1024;
const MOST_PIECE = 512 * 1024;

/** Some servers leave out the wrapping the standard asks for. */
function isWrapped(first: Buffer): boolean {
  return ((first[0] ?? 0) & 0x0f) === 8;
}

async function* once(body: AsyncIterable<Buffer>, coding: string): AsyncGenerator<Buffer> {
  const iterator = body[Symbol.asyncIterator]();
  const first = await iterator.next();
  // A body without a byte is not packed, whatever its headers say.
  if (first.done === true) return;
  const all = (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  const transform = unpacker(coding, first.value);
  if (transform === undefined) return yield* all;
  // Whoever reads the unpacked bytes meets the error.
  pipeline(Readable.from(all), transform, () => undefined);
  yield* transform as AsyncIterable<Buffer>;
}

function unpacker(coding: string, first: Buffer): Transform | undefined {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'deflate') return isWrapped(first) ? createInflate() : createInflateRaw();
  return undefined;
}
