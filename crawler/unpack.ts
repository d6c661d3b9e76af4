/** Bodies unpacked as their Content-Encoding says (RFC 9110, 8.4), the last coding first. */
import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** More codings on one body are an attack, not thrift. */
const MAX_CODINGS = 2;

export async function* unpacked(
  body: AsyncIterable<Buffer>,
  contentEncoding: string | undefined,
): AsyncGenerator<Buffer> {
  const codings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > MAX_CODINGS)
    throw new Error(`packed ${codings.length} times (${contentEncoding ?? ''})`);
  let bytes = body;
  for (const coding of codings.toReversed()) bytes = once(bytes, coding);
  yield* bytes;
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
  // Some servers leave out the wrapping the standard asks for.
  if (coding === 'deflate') return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw();
  return undefined;
}
