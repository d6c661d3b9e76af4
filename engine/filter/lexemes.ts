/** A filter expression to its words, quoted texts and signs. */

export interface Lexeme {
  text: string;
  /** `other` is a character that has no meaning in a filter; `open` a quote that is never closed. */
  kind: 'word' | 'quoted' | 'sign' | 'other' | 'open' | 'end';
  /** UTF-16 offsets. */
  at: number;
  end: number;
}

const SIGNS = ['!=', '<=', '>=', '=', '<', '>', '(', ')', '[', ']', ','];
const BARE = /[\p{L}\p{N}_.-]+/uy;
const SPACE = /\s+/uy;
const ESCAPED = /\\(?:u([0-9a-fA-F]{4})|(.))/gsu;
const CONTROLS: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

export function lexemesOf(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    const lexeme = next(text, at);
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return lexemes;
}

function next(text: string, at: number): Lexeme {
  const character = text.charAt(at);
  if (character === '"' || character === "'") {
    let end = at + 1;
    while (end < text.length && text.charAt(end) !== character) end += text.charAt(end) === '\\' ? 2 : 1;
    if (end >= text.length) return { text: text.slice(at), kind: 'open', at, end: text.length };
    return { text: unescaped(text.slice(at + 1, end)), kind: 'quoted', at, end: end + 1 };
  }
  const sign = SIGNS.find((candidate) => text.startsWith(candidate, at));
  if (sign !== undefined) return { text: sign, kind: 'sign', at, end: at + sign.length };
  BARE.lastIndex = at;
  const bare = BARE.exec(text)?.[0];
  if (bare !== undefined) return { text: bare, kind: 'word', at, end: at + bare.length };
  return { text: character, kind: 'other', at, end: at + 1 };
}

function unescaped(text: string): string {
  return text.replace(ESCAPED, (_, code: string | undefined, character: string | undefined) =>
    code === undefined
      ? (CONTROLS[character ?? ''] ?? character ?? '')
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
