/** Why a text is no JSON, in the words of the parser Meilisearch uses (serde_json), with line and column. */
import { ApiError } from './errors.ts';
import type { Json } from './json.ts';

export class JsonSyntaxError extends Error {}

/** @throws {JsonSyntaxError} */
export function parseJsonText(text: string): Json {
  // Looked at first, as reading such a text costs much and what comes of it cannot be written again.
  if (isDeep(text)) throw new JsonSyntaxError(reason(text));
  try {
    const value = JSON.parse(text) as Json;
    if (LONE_SURROGATE.test(text)) throw new JsonSyntaxError(reason(text));
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) throw new JsonSyntaxError(reason(text));
    throw error;
  }
}

export function malformed(error: JsonSyntaxError): ApiError {
  return new ApiError('malformed_payload', `The json payload provided is malformed. \`${error.message}\`.`);
}

const LONE_SURROGATE =
  /\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}/;

/** Objects and lists within each other that are still read. */
const MOST_DEPTH = 127;

/** True when brackets outside strings stand deeper than may be; of a text that is no JSON it says nothing certain. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) {
      do at = text.indexOf('"', at + 1);
      while (at !== -1 && isEscaped(text, at));
      if (at === -1) return false;
    } else if (character === OPEN_LIST || character === OPEN_OBJECT) {
      depth += 1;
      if (depth > MOST_DEPTH) return true;
    } else if (character === CLOSE_LIST || character === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

const [QUOTE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Array.from('"[]{}', (character) =>
  character.charCodeAt(0),
);

function isEscaped(text: string, quote: number): boolean {
  let at = quote;
  while (text.charAt(at - 1) === '\\') at -= 1;
  return (quote - at) % 2 === 1;
}

class Stop extends Error {
  readonly at: number;
  constructor(what: string, at: number) {
    super(what);
    this.at = at;
  }
}

/** Reads like serde_json does until it stops, and says where. */
function reason(text: string): string {
  let at = 0;
  let depth = 0;
  const inside = (read: () => void) => {
    depth += 1;
    if (depth > MOST_DEPTH) throw new Stop('recursion limit exceeded', at + 1);
    read();
    depth -= 1;
  };
  const space = () => {
    while (at < text.length && /[ \t\r\n]/.test(text.charAt(at))) at += 1;
  };
  const eof = (what: string) => new Stop(`EOF while parsing ${what}`, text.length);
  const literal = (word: string) => {
    for (const letter of word) {
      if (at >= text.length) throw eof('a value');
      if (text.charAt(at) !== letter) throw new Stop('expected ident', at + 1);
      at += 1;
    }
  };
  const string = () => {
    at += 1;
    for (;;) {
      if (at >= text.length) throw eof('a string');
      const character = text.charAt(at);
      if (character === '"') {
        at += 1;
        return;
      }
      if (character < ' ')
        throw new Stop('control character (\\u0000-\\u001F) found while parsing a string', at + 1);
      if (character === '\\') {
        at += 1;
        const escape = text.charAt(at);
        if (escape === 'u') {
          const hex = text.slice(at + 1, at + 5);
          if (!/^[0-9a-fA-F]{4}$/.test(hex)) throw new Stop('invalid escape', at + 2);
          at += 4;
          if (/^[dD][89abAB]/.test(hex)) {
            if (text.slice(at + 1, at + 3) !== '\\u') throw new Stop('unexpected end of hex escape', at + 2);
            at += 6;
          } else if (/^[dD][c-fC-F]/.test(hex))
            throw new Stop('lone leading surrogate in hex escape', at + 1);
        } else if (!/["\\/bfnrt]/.test(escape)) throw new Stop('invalid escape', at + 1);
      }
      at += 1;
    }
  };
  const value = (): void => {
    space();
    const character = text.charAt(at);
    if (at >= text.length) throw eof('a value');
    if (character === '{') inside(object);
    else if (character === '[') inside(array);
    else if (character === '"') string();
    else if (character === 't') literal('true');
    else if (character === 'f') literal('false');
    else if (character === 'n') literal('null');
    else if (/[-0-9]/.test(character)) {
      const found = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/.exec(text.slice(at))?.[0];
      if (found === undefined) throw new Stop('invalid number', at + 2);
      at += found.length;
    } else throw new Stop('expected value', at + 1);
  };
  const object = () => {
    at += 1;
    for (let first = true; ; first = false) {
      space();
      if (at >= text.length) throw eof('an object');
      if (text.charAt(at) === '}') {
        at += 1;
        return;
      }
      if (!first) {
        if (text.charAt(at) !== ',') throw new Stop('expected `,` or `}`', at + 1);
        at += 1;
        space();
        if (at >= text.length) throw eof('a value');
        if (text.charAt(at) === '}') throw new Stop('trailing comma', at + 1);
      }
      if (text.charAt(at) !== '"') throw new Stop('key must be a string', at + 1);
      string();
      space();
      if (at >= text.length) throw eof('an object');
      if (text.charAt(at) !== ':') throw new Stop('expected `:`', at + 1);
      at += 1;
      value();
    }
  };
  const array = () => {
    at += 1;
    for (let first = true; ; first = false) {
      space();
      if (at >= text.length) throw eof('a list');
      if (text.charAt(at) === ']') {
        at += 1;
        return;
      }
      if (!first) {
        if (text.charAt(at) !== ',') throw new Stop('expected `,` or `]`', at + 1);
        at += 1;
        space();
        if (text.charAt(at) === ']') throw new Stop('trailing comma', at + 1);
      }
      value();
    }
  };
  try {
    value();
    space();
    return place('trailing characters', at + 1);
  } catch (error) {
    if (error instanceof Stop) return place(error.message, error.at);
    throw error;
  }

  function place(what: string, offset: number): string {
    const before = text.slice(0, Math.max(0, offset)).split('\n');
    return `${what} at line ${before.length} column ${before.at(-1)?.length ?? 0}`;
  }
}
