/** Bytes to text as browsers do: byte order mark, header, `<meta>`, else UTF-8 when it is valid and windows-1252 when not. */
import iconv from 'iconv-lite';

export interface Decoded {
  text: string;
  charset: string;
}

/** As far as the standard looks for a `<meta>`. */
const PRESCAN_BYTES = 1024;

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** Labels the web uses for what is really windows-1252. */
const WINDOWS_1252 =
  /^(ascii|us-ascii|iso-?8859-?1|latin-?1|l1|ansi_x3\.4-1968|cp1252|x-cp1252|windows-1252)$/;

export function decodeBody(bytes: Buffer, contentType: string | undefined): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return { text: iconv.decode(bytes, marked[1]), charset: marked[1] };
  const declared =
    known(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]) ?? known(metaCharset(bytes));
  const charset = declared ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return { text: iconv.decode(bytes, charset), charset };
}

function metaCharset(bytes: Buffer): string | undefined {
  const head = bytes
    .subarray(0, PRESCAN_BYTES * 4)
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, '');
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1];
  // A page that says UTF-16 in ASCII bytes is not.
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const lower = label.trim().toLowerCase();
  if (WINDOWS_1252.test(lower)) return 'windows-1252';
  return iconv.encodingExists(lower) ? lower : undefined;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
