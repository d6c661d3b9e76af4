/** The filter grammar of Meilisearch, read by recursive descent; lists mean AND outside and OR inside. */
import { ApiError } from '../errors.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

export type Filter =
  | { kind: 'and' | 'or'; parts: Filter[] }
  | { kind: 'not'; part: Filter }
  | { kind: 'compare'; field: string; operator: Comparison; value: string }
  | { kind: 'between'; field: string; from: string; to: string }
  | { kind: 'in'; field: string; values: string[] }
  | { kind: 'exists' | 'null' | 'empty'; field: string }
  | { kind: 'contains' | 'starts'; field: string; value: string };

interface Lexeme {
  text: string;
  kind: 'word' | 'quoted' | 'sign' | 'end';
  at: number;
}

const SIGNS = ['!=', '<=', '>=', '=', '<', '>', '(', ')', '[', ']', ','];
const BARE = /[\p{L}\p{N}_.-]+/uy;
const KEYWORDS = new Set([
  'AND',
  'OR',
  'NOT',
  'IN',
  'TO',
  'EXISTS',
  'IS',
  'NULL',
  'EMPTY',
  'CONTAINS',
  'STARTS',
  'WITH',
]);
const MAX_DEPTH = 150;

/** @param code error code of the route that asks */
export function parseFilter(input: unknown, code: string): Filter | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === 'string') return input.trim() === '' ? undefined : parseExpression(input, code);
  if (!Array.isArray(input)) throw wrongType(input, code);
  const parts = input.flatMap((item): Filter[] => {
    if (typeof item === 'string') return item.trim() === '' ? [] : [parseExpression(item, code)];
    if (!Array.isArray(item)) throw wrongType(item, code);
    const inner = item.flatMap((leaf): Filter[] => {
      if (typeof leaf !== 'string') throw wrongType(leaf, code);
      return leaf.trim() === '' ? [] : [parseExpression(leaf, code)];
    });
    return inner.length === 0 ? [] : [{ kind: 'or', parts: inner }];
  });
  return parts.length === 0 ? undefined : { kind: 'and', parts };
}

function wrongType(input: unknown, code: string): ApiError {
  return new ApiError(
    code,
    `Invalid syntax for the filter parameter: \`expected String, Array, found: ${JSON.stringify(input)}\`.`,
  );
}

function parseExpression(text: string, code: string): Filter {
  const lexemes = lex(text, code);
  let at = 0;
  let depth = 0;
  const peek = (): Lexeme => lexemes[at] ?? { text: '', kind: 'end', at: text.length };
  const fail = (what: string, lexeme = peek()): ApiError =>
    new ApiError(
      code,
      `${what} at \`${lexeme.text || 'end of the filter'}\`.\n${lexeme.at + 1}:${text.length + 1} ${text}`,
    );
  const keyword = (word: string): boolean => {
    if (peek().kind !== 'word' || peek().text !== word) return false;
    at += 1;
    return true;
  };
  const sign = (wanted: string): boolean => {
    if (peek().kind !== 'sign' || peek().text !== wanted) return false;
    at += 1;
    return true;
  };
  const value = (): string => {
    const lexeme = peek();
    if (lexeme.kind === 'quoted' || (lexeme.kind === 'word' && !KEYWORDS.has(lexeme.text))) {
      at += 1;
      return lexeme.text;
    }
    throw fail('Was expecting a value but found a keyword or nothing');
  };
  const or = (): Filter => chain('or', 'OR', and);
  const and = (): Filter => chain('and', 'AND', not);
  const chain = (kind: 'and' | 'or', word: string, next: () => Filter): Filter => {
    const parts = [next()];
    while (keyword(word)) parts.push(next());
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind, parts };
  };
  const nested = (inner: () => Filter): Filter => {
    depth += 1;
    if (depth > MAX_DEPTH) throw fail('The filter exceeded the maximum depth limit');
    const result = inner();
    depth -= 1;
    return result;
  };
  const not = (): Filter => (keyword('NOT') ? { kind: 'not', part: nested(not) } : primary());
  const primary = (): Filter => {
    if (sign('(')) {
      const inner = nested(or);
      if (!sign(')')) throw fail('Expression is missing a closing parenthesis');
      return inner;
    }
    const field = value();
    const lexeme = peek();
    if (lexeme.kind === 'sign' && ['=', '!=', '<', '<=', '>', '>='].includes(lexeme.text)) {
      at += 1;
      return { kind: 'compare', field, operator: lexeme.text as Comparison, value: value() };
    }
    const negated = keyword('NOT');
    const wrap = (filter: Filter): Filter => (negated ? { kind: 'not', part: filter } : filter);
    if (keyword('IN')) return wrap({ kind: 'in', field, values: list() });
    if (keyword('EXISTS')) return wrap({ kind: 'exists', field });
    if (keyword('CONTAINS')) return wrap({ kind: 'contains', field, value: value() });
    if (keyword('STARTS')) {
      if (!keyword('WITH')) throw fail('Was expecting `STARTS WITH`');
      return wrap({ kind: 'starts', field, value: value() });
    }
    if (!negated && keyword('IS')) {
      const isNot = keyword('NOT');
      const kind = keyword('NULL') ? 'null' : keyword('EMPTY') ? 'empty' : undefined;
      if (kind === undefined) throw fail('Was expecting `NULL` or `EMPTY`');
      return isNot ? { kind: 'not', part: { kind, field } } : { kind, field };
    }
    if (!negated && (peek().kind === 'word' || peek().kind === 'quoted')) {
      const from = value();
      if (keyword('TO')) return { kind: 'between', field, from, to: value() };
    }
    throw fail(
      'Was expecting an operation `=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `TO`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS NOT NULL`, `IS EMPTY`, `IS NOT EMPTY`, `CONTAINS`, `NOT CONTAINS`, `STARTS WITH` or `NOT STARTS WITH`',
    );
  };
  const list = (): string[] => {
    if (!sign('[')) throw fail('Expected `[`');
    const values: string[] = [];
    while (!sign(']')) {
      values.push(value());
      if (sign(',')) continue;
      if (!sign(']')) throw fail('Expected only comma-separated field names inside `IN[..]`');
      break;
    }
    return values;
  };
  const result = or();
  if (peek().kind !== 'end') throw fail('Found unexpected characters at the end of the filter');
  return result;
}

function lex(text: string, code: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (/\s/.test(character)) {
      at += 1;
      continue;
    }
    if (character === '"' || character === "'") {
      const { value, end } = quoted(text, at, code);
      lexemes.push({ text: value, kind: 'quoted', at });
      at = end;
      continue;
    }
    const sign = SIGNS.find((candidate) => text.startsWith(candidate, at));
    BARE.lastIndex = at;
    const bare = sign === undefined ? BARE.exec(text)?.[0] : undefined;
    const found = sign ?? bare;
    if (found === undefined) {
      throw new ApiError(
        code,
        `Found unexpected character \`${character}\` in the filter.\n${at + 1}:${text.length + 1} ${text}`,
      );
    }
    lexemes.push({ text: found, kind: sign === undefined ? 'word' : 'sign', at });
    at += found.length;
  }
  return lexemes;
}

function quoted(text: string, start: number, code: string): { value: string; end: number } {
  const quote = text.charAt(start);
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === quote) return { value, end: at + 1 };
    if (character === '\\' && at + 1 < text.length) {
      at += 1;
      const next = text.charAt(at);
      value += next === 'n' ? '\n' : next;
    } else value += character;
  }
  throw new ApiError(
    code,
    `Expression \`${text.slice(start)}\` is missing the following closing delimiter: \`${quote}\`.\n${start + 1}:${text.length + 1} ${text}`,
  );
}
