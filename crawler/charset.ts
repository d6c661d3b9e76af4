/**
 * Bytes to text as browsers do (Encoding and HTML standards): byte order mark, header, `<meta>`. One departure: bytes
 * that say nothing of themselves are UTF-16 when half of them are zero, UTF-8 when they are valid UTF-8 but for a slip,
 * and windows-1252 when not.
 */
import { isAscii } from 'node:buffer';
import { getBOMEncoding, TextDecoder as WebDecoder } from '@exodus/bytes/encoding.js';
import { charsetIn, knownCharset, prescan } from './meta-charset.ts';

/** What told the encoding. */
export type CharsetSource =
  | 'byte order mark'
  | 'Content-Type header'
  | 'meta'
  | 'XML declaration'
  | 'zeros of UTF-16'
  | 'valid UTF-8'
  | 'nearly valid UTF-8'
  | 'not valid UTF-8';

export interface Decoded {
  text: string;
  /** Name of the Encoding standard, in lower case. */
  charset: string;
  from: CharsetSource;
}

/** As far as the standard looks for a `<meta>` before it starts to read. */
const PRESCAN_BYTES = 1024;
/** A later `<meta>` in the head makes browsers read the page again. */
const LATE_META_BYTES = 64 * 1024;

export function decodeBody(bytes: Buffer, contentType: string | undefined): Decoded {
  const told = declaredCharset(bytes, contentType) ?? lateMeta(bytes);
  if (told !== undefined) return { ...told, text: decode(bytes, told.charset) };
  const wide = unmarkedUtf16(bytes);
  if (wide !== undefined) return { text: decode(bytes, wide), charset: wide, from: 'zeros of UTF-16' };
  const text = utf8(bytes);
  if (text !== undefined) return { text, charset: 'utf-8', from: 'valid UTF-8' };
  const lenient = decode(bytes, 'utf-8');
  return isNearlyRight(lenient)
    ? { text: lenient, charset: 'utf-8', from: 'nearly valid UTF-8' }
    : { text: decode(bytes, 'windows-1252'), charset: 'windows-1252', from: 'not valid UTF-8' };
}

const SAMPLE_BYTES = 400;
const MOST = 0.7;
const FEW = 0.05;

/** Text in Latin letters has a zero beside each of them. */
function unmarkedUtf16(bytes: Buffer): string | undefined {
  const pairs = Math.min(bytes.length, SAMPLE_BYTES) >> 1;
  let [first, second] = [0, 0];
  for (let index = 0; index < pairs; index++) {
    if (bytes[2 * index] === 0) first += 1;
    if (bytes[2 * index + 1] === 0) second += 1;
  }
  if (second > pairs * MOST && first <= pairs * FEW) return 'utf-16le';
  return first > pairs * MOST && second <= pairs * FEW ? 'utf-16be' : undefined;
}

/** Text that was cut off, or took in a few letters from elsewhere, is no other encoding. */
function isNearlyRight(text: string): boolean {
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return bad * RIGHT_A_SLIP <= good;
}

const RIGHT_A_SLIP = 10;

/** @param head the first kilobyte is enough */
export function declaredCharset(
  head: Buffer,
  contentType: string | undefined,
): Omit<Decoded, 'text'> | undefined {
  const marked = getBOMEncoding(head);
  if (marked !== null) return { charset: marked, from: 'byte order mark' };
  const header = knownCharset(charsetIn(parametersOf(contentType ?? '')));
  if (header !== undefined) return { charset: header, from: 'Content-Type header' };
  return named(head.subarray(0, PRESCAN_BYTES));
}

/** From the parameter that is called charset on; another name may end so. */
function parametersOf(contentType: string): string {
  return /(?:^|[;,\s])charset.*$/is.exec(contentType)?.[0] ?? '';
}

function lateMeta(bytes: Buffer): Omit<Decoded, 'text'> | undefined {
  if (bytes.length <= PRESCAN_BYTES) return undefined;
  const head = bytes.subarray(0, LATE_META_BYTES);
  const body = head.toString('latin1').search(/<body[\s>]/i);
  return named(body === -1 ? head : head.subarray(0, body));
}

function named(bytes: Buffer): Omit<Decoded, 'text'> | undefined {
  const found = prescan(bytes);
  return found === undefined
    ? undefined
    : { charset: found.charset, from: found.from === 'meta' ? 'meta' : 'XML declaration' };
}

/** Encodings that once hid attacks: browsers show a single sign instead of such a page. */
const REPLACEMENT = 'replacement';

function decode(bytes: Buffer, charset: string): string {
  if (charset === REPLACEMENT) return bytes.length === 0 ? '' : '\ufffd';
  // Nothing to decode, which is quick to see.
  if (charset === 'utf-8' && isAscii(bytes)) return bytes.toString('latin1');
  return charset === 'utf-8' ? new TextDecoder().decode(bytes) : new WebDecoder(charset).decode(bytes);
}

/** A decoder for bytes that come in pieces. */
export function streamDecoder(charset: string): (bytes?: Buffer) => string {
  if (charset === REPLACEMENT) return () => '';
  const decoder = charset === 'utf-8' ? new TextDecoder() : new WebDecoder(charset);
  return (bytes) => (bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}

function utf8(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
