/** The body of a request: no larger than allowed, decompressed (RFC 9110, 8.4), and valid UTF-8. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { ApiError } from './errors.ts';
import { passingBuffer } from './memory.ts';

type Decompress = (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const DECOMPRESS: ReadonlyMap<string, Decompress> = new Map([
  ['gzip', promisify(gunzip) as Decompress],
  ['x-gzip', promisify(gunzip) as Decompress],
  ['deflate', promisify(inflate) as Decompress],
  ['br', promisify(brotliDecompress) as Decompress],
]);

/** @param limit in bytes, before and after decompression */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const received = await readBytes(request, limit);
  const encoding = request.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const decompress = DECOMPRESS.get(encoding);
  const bytes =
    decompress === undefined ? received : await decompressed(received, decompress, encoding, limit);
  if (!isUtf8(bytes)) {
    throw new ApiError(
      'malformed_payload',
      `The payload provided is malformed. \`invalid unicode code point at ${placeOfInvalid(bytes)}\`.`,
    );
  }
  return bytes;
}

function tooLarge(limit: number): ApiError {
  return new ApiError(
    'payload_too_large',
    `The provided payload reached the size limit. The maximum accepted payload size is ${limit} bytes.`,
  );
}

/** What is over the limit is not kept, but still received: a client that is writing cannot read the answer yet. */
async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer> {
  const announced = Number(request.headers['content-length'] ?? 0);
  let body = passingBuffer(announced > limit ? 0 : announced);
  let size = 0;
  return new Promise((resolve, reject) => {
    const refuse = () => {
      body = passingBuffer(0);
      request.removeAllListeners('data');
      request.resume();
      reject(tooLarge(limit));
    };
    if (announced > limit) return refuse();
    request.on('data', (chunk: Buffer) => {
      if (size + chunk.length > limit) return refuse();
      if (size + chunk.length > body.length) body = grown(body, size + chunk.length);
      chunk.copy(body, size);
      size += chunk.length;
    });
    request.once('end', () => resolve(body.subarray(0, size)));
    request.once('error', reject);
    request.once('aborted', () =>
      reject(new ApiError('bad_request', 'The request ended before its body did.')),
    );
  });
}

/** Twice as large at least: who does not announce a length may send much. */
function grown(body: Buffer, least: number): Buffer {
  const larger = passingBuffer(Math.max(least, body.length * 2));
  body.copy(larger);
  return larger;
}

async function decompressed(
  body: Buffer,
  decompress: Decompress,
  encoding: string,
  limit: number,
): Promise<Buffer> {
  try {
    return await decompress(body, { maxOutputLength: limit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new ApiError('bad_request', `The body is not what its Content-Encoding \`${encoding}\` says.`);
  }
}

/** Line and column, in bytes, of the first byte that is no UTF-8. */
function placeOfInvalid(bytes: Buffer): string {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, startOfCharacter(bytes, middle)))) valid = middle;
    else invalid = middle;
  }
  const before = bytes.subarray(0, valid);
  const line = before.lastIndexOf(0x0a);
  return `line ${before.filter((byte) => byte === 0x0a).length + 1} column ${valid - line}`;
}

/** Goes back from inside a character to its first byte. */
function startOfCharacter(bytes: Buffer, at: number): number {
  for (let start = at; start > at - 4 && start > 0; start--) {
    if (((bytes[start] ?? 0) & 0xc0) !== 0x80) return start;
  }
  return at;
}
