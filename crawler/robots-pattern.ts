/**
 * Patterns of robots.txt (RFC 9309, 2.2.2 and 2.2.3) against paths. Both are brought into one spelling: unreserved
 * characters bare, others percent-encoded in capitals; `%2A` and `%24` mean the characters themselves.
 */

/** A path, or a pattern, in the two spellings in which a query may be written. */
interface Spellings {
  plain: string;
  /** With the reserved characters of the query percent-encoded too, as in the table of the standard. */
  encoded: string;
}

export interface RobotsPattern {
  plain: Pieces;
  encoded: Pieces;
  /** Octets: the longest of all that match decides. */
  length: number;
}

interface Pieces {
  first: string;
  /** What follows each `*`. */
  rest: readonly string[];
  /** The pattern ends in `$`. */
  isAnchored: boolean;
}

/** @param search with its question mark, or empty */
export function charactersOf(pathname: string, search: string): Spellings {
  const literal = (text: string) => text.replaceAll('*', '%2A').replaceAll('$', '%24');
  return both(oneSpelling(literal(pathname + search)));
}

export function patternOf(pattern: string): RobotsPattern {
  const isAnchored = pattern.endsWith('$');
  const bare = isAnchored ? pattern.slice(0, -1) : pattern;
  const { plain, encoded } = both(oneSpelling(bare).replaceAll('$', '%24'));
  const pieces = (text: string): Pieces => {
    const [first = '', ...rest] = text.split('*');
    return { first, rest, isAnchored };
  };
  return { plain: pieces(plain), encoded: pieces(encoded), length: oneSpelling(pattern).length };
}

export function matchesPattern(path: Spellings, pattern: RobotsPattern): boolean {
  return matches(path.plain, pattern.plain) || matches(path.encoded, pattern.encoded);
}

/** A pattern is a stranger's: matched piece by piece from the left, so that time stays linear. */
function matches(path: string, { first, rest, isAnchored }: Pieces): boolean {
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const between = isAnchored ? rest.slice(0, -1) : rest;
  for (const piece of between) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!isAnchored) return true;
  const last = rest.at(-1);
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}

const UNRESERVED = /[A-Za-z0-9\-._~]/;
/** Neither unreserved, nor reserved, nor a percent sign: what an address has to encode. */
const TO_ENCODE = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;

function oneSpelling(path: string): string {
  return path
    .replace(/%([0-9a-f]{2})/gi, (code, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return UNRESERVED.test(character) ? character : code.toUpperCase();
    })
    .replace(TO_ENCODE, (character) => percentEncoded(character));
}

function both(plain: string): Spellings {
  const question = plain.indexOf('?');
  if (question === -1) return { plain, encoded: plain };
  const query = plain
    .slice(question + 1)
    .replace(/[:/?#[\]@!'()+,;]/g, (character) => percentEncoded(character));
  return { plain, encoded: plain.slice(0, question + 1) + query };
}

function percentEncoded(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
