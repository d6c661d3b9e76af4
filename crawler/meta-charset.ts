/**
 * The encoding a page names in its own bytes, by the prescan of the HTML standard: `<meta charset>`, the old
 * `<meta http-equiv>`, else the XML declaration. Works on bytes read as Latin-1.
 */
import { labelToName } from '@exodus/bytes/encoding.js';

export interface NamedCharset {
  charset: string;
  from: 'meta' | 'xml';
}

const SPACE = /[\t\n\f\r ]/;
const SPACES_AND_SLASHES = /[\t\n\f\r /]*/y;
const META = /^<meta[\t\n\f\r /]/i;
const TAG = /^<\/?[a-z]/i;

/** @returns the first encoding that is known */
export function prescan(bytes: Buffer): NamedCharset | undefined {
  if (startsWith(bytes, [0x3c, 0, 0x3f, 0, 0x78, 0])) return { charset: 'utf-16le', from: 'xml' };
  if (startsWith(bytes, [0, 0x3c, 0, 0x3f, 0, 0x78])) return { charset: 'utf-16be', from: 'xml' };
  const text = bytes.toString('latin1');
  const meta = metaCharset(text);
  if (meta !== undefined) return { charset: meta, from: 'meta' };
  const xml = xmlCharset(text);
  return xml === undefined ? undefined : { charset: xml, from: 'xml' };
}

function metaCharset(text: string): string | undefined {
  let at = text.indexOf('<');
  while (at !== -1) {
    const here = text.slice(at, at + 6);
    let end = at + 1;
    if (here.startsWith('<!--')) {
      // `<!-->` is a whole comment.
      const close = text.indexOf('-->', at + 2);
      if (close === -1) return undefined;
      end = close + 3;
    } else if (TAG.test(here)) {
      const isMeta = META.test(here);
      const { attributes, end: after } = readAttributes(text, isMeta ? at + 5 : endOfName(text, at + 2));
      const found = isMeta ? declared(attributes) : undefined;
      if (found !== undefined) return found;
      end = after;
    } else if (/^<[!/?]/.test(here)) {
      const close = text.indexOf('>', at);
      if (close === -1) return undefined;
      end = close + 1;
    }
    at = text.indexOf('<', end);
  }
  return undefined;
}

/** What one `<meta>` declares; the first of two attributes with one name counts. */
function declared(attributes: readonly (readonly [string, string])[]): string | undefined {
  const seen = new Set<string>();
  let isPragma = false;
  let needsPragma: boolean | undefined;
  let charset: string | undefined;
  for (const [name, value] of attributes) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (name === 'http-equiv') isPragma ||= value === 'content-type';
    else if (name === 'content' && charset === undefined) {
      charset = knownCharset(charsetIn(value));
      if (charset !== undefined) needsPragma = true;
    } else if (name === 'charset') {
      charset = knownCharset(value);
      needsPragma = false;
    }
  }
  if (needsPragma === undefined || (needsPragma && !isPragma) || charset === undefined) return undefined;
  return fromInside(charset);
}

/** A page that names UTF-16 in bytes that read as ASCII is not UTF-16. */
function fromInside(charset: string): string {
  if (charset.startsWith('utf-16')) return 'utf-8';
  return charset === 'x-user-defined' ? 'windows-1252' : charset;
}

/** The value of `charset=` in the `content` of a meta, or in a `Content-Type` header. */
export function charsetIn(value: string): string | undefined {
  const match =
    /charset[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^"'\t\n\f\r ;][^\t\n\f\r ;]*))/i.exec(value);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

/** @returns the name of the encoding in lower case; nothing when the label is not one of the Encoding standard */
export function knownCharset(label: string | undefined): string | undefined {
  return label === undefined ? undefined : labelToName(label)?.toLowerCase();
}

function xmlCharset(text: string): string | undefined {
  if (!text.startsWith('<?xml')) return undefined;
  const declaration = text.slice(0, text.indexOf('>') + 1);
  const match = /encoding\s*=\s*(?:"([^"\s]*)"|'([^'\s]*)')/.exec(declaration);
  const charset = knownCharset(match?.[1] ?? match?.[2]);
  return charset === undefined ? undefined : fromInside(charset);
}

function endOfName(text: string, from: number): number {
  let at = from;
  while (at < text.length && !SPACE.test(text.charAt(at)) && text.charAt(at) !== '>') at += 1;
  return at;
}

/** Attributes of a tag whose name ends at `from`, in lower case. */
function readAttributes(text: string, from: number): { attributes: [string, string][]; end: number } {
  const attributes: [string, string][] = [];
  let at = from;
  for (;;) {
    SPACES_AND_SLASHES.lastIndex = at;
    at += SPACES_AND_SLASHES.exec(text)?.[0].length ?? 0;
    if (at >= text.length || text.charAt(at) === '>') return { attributes, end: at + 1 };
    // An equals sign at the start is part of the name.
    const name = /^=?[^\t\n\f\r /=>]*/.exec(text.slice(at, at + MAX_NAME))?.[0] ?? '';
    at += name.length;
    let after = at;
    while (SPACE.test(text.charAt(after))) after += 1;
    let value = '';
    if (text.charAt(after) === '=') {
      at = after + 1;
      while (SPACE.test(text.charAt(at))) at += 1;
      const quote = text.charAt(at);
      if (quote === '"' || quote === "'") {
        const close = text.indexOf(quote, at + 1);
        if (close === -1) return { attributes, end: text.length };
        value = text.slice(at + 1, close);
        at = close + 1;
      } else {
        const start = at;
        at = endOfName(text, at);
        value = text.slice(start, at);
      }
    }
    attributes.push([name.toLowerCase(), value.toLowerCase()]);
  }
}

/** Longer names are read in pieces; none of them is one we look for. */
const MAX_NAME = 200;

function startsWith(bytes: Buffer, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[index] === byte);
}
