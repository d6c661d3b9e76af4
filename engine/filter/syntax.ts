/**
 * The filter grammar of Meilisearch, read by recursive descent so that errors can be told in its own words; lists mean
 * AND outside and OR inside.
 */
import { ApiError } from '../errors.ts';
import { lexemesOf, type Lexeme } from './lexemes.ts';

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';

/** The field of a condition, and where it stands. */
export interface FieldName {
  name: string;
  /** UTF-16 offset in `source`. */
  at: number;
  source: string;
}

export type Filter =
  | { kind: 'and'; parts: Filter[] }
  | { kind: 'or'; parts: Filter[] }
  | { kind: 'not'; part: Filter }
  | Condition;

export type Condition =
  | { kind: 'compare'; field: FieldName; operator: Comparison; value: string }
  | { kind: 'between'; field: FieldName; from: string; to: string }
  | { kind: 'in'; field: FieldName; values: string[] }
  | { kind: 'exists' | 'null' | 'empty'; field: FieldName }
  | { kind: 'contains' | 'starts'; field: FieldName; value: string; operator: FieldName };

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
  '_geoRadius',
  '_geoBoundingBox',
  '_geoPolygon',
]);
const COMPARISONS: readonly string[] = ['=', '!=', '<', '<=', '>', '>='];
const MAX_DEPTH = 150;
/** Nesting after which Meilisearch's parser gives up on brackets. */
const MAX_BRACKETS = 37;
const OPERATIONS =
  '`=`, `!=`, `>=`, `>`, `<=`, `<`, `IN`, `NOT IN`, `TO`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS NOT NULL`, `IS EMPTY`, `IS NOT EMPTY`, `CONTAINS`, `NOT CONTAINS`, `STARTS WITH`, `NOT STARTS WITH`, `_geoRadius`, `_geoBoundingBox` or `_geoPolygon`';

/** @param code error code of the route that asks */
export function parseFilter(input: unknown, code: string): Filter | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === 'string') return expression(input, code);
  if (!Array.isArray(input)) throw wrongType('String, Array', input, code);
  const parts = input.flatMap((item): Filter[] => {
    if (typeof item === 'string') return listed(expression(item, code));
    if (!Array.isArray(item)) throw wrongType('String, [String]', item, code);
    const odd: unknown = item.find((leaf) => typeof leaf !== 'string');
    if (odd !== undefined) throw wrongType('String', odd, code);
    const inner = item.flatMap((leaf): Filter[] => {
      return typeof leaf === 'string' ? listed(expression(leaf, code)) : [];
    });
    return inner.length === 0 ? [] : [{ kind: 'or', parts: inner }];
  });
  return parts.length === 0 ? undefined : { kind: 'and', parts };
}

const listed = (filter: Filter | undefined): Filter[] => (filter === undefined ? [] : [filter]);

function wrongType(expected: string, input: unknown, code: string): ApiError {
  return new ApiError(
    code,
    `Invalid syntax for the filter parameter: \`expected ${expected}, found: ${JSON.stringify(input)}\`.`,
  );
}

/** Columns are counted from 1, in characters; the end is the one behind the last. */
export function located(message: string, at: number, end: number, source: string): string {
  const column = (offset: number) => Array.from(source.slice(0, offset)).length + 1;
  return `${message}\n${column(at)}:${column(end)} ${source}`;
}

function expression(text: string, code: string): Filter | undefined {
  if (text.trim() === '') return undefined;
  const reader = new Reader(text, code);
  const filter = reader.or();
  reader.end();
  return filter;
}

class Reader {
  readonly #text: string;
  readonly #code: string;
  readonly #lexemes: readonly Lexeme[];
  #at = 0;
  #depth = 0;

  constructor(text: string, code: string) {
    this.#text = text;
    this.#code = code;
    this.#lexemes = lexemesOf(text);
  }

  or(): Filter {
    return this.#chain('or', 'OR', () => this.#chain('and', 'AND', () => this.#not()));
  }

  end(): void {
    const { kind, at } = this.#peek();
    if (kind === 'end') return;
    throw this.#fail(
      `Found unexpected characters at the end of the filter: \`${this.#text.slice(at)}\`. You probably forgot an \`OR\` or an \`AND\` rule.`,
      at,
    );
  }

  #chain(kind: 'and' | 'or', word: string, next: () => Filter): Filter {
    const parts = [next()];
    while (this.#keyword(word)) parts.push(next());
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind, parts };
  }

  #not(): Filter {
    if (!this.#keyword('NOT')) return this.#primary();
    return { kind: 'not', part: this.#nested(MAX_DEPTH, () => this.#not()) };
  }

  #primary(): Filter {
    const start = this.#peek();
    if (this.#sign('(')) {
      const inner = this.#nested(MAX_BRACKETS, () => this.or(), start.at);
      if (!this.#sign(')')) throw this.#unclosed(start.at, ')');
      return inner;
    }
    if (start.kind === 'end') throw this.#noOperation(start);
    if (start.kind === 'sign' || start.kind === 'other') throw this.#noOperation(start);
    if (start.kind === 'word' && start.text === '_geo') {
      throw this.#fail(
        "`_geo` is a reserved keyword and thus can't be used as a filter expression. Use the `_geoRadius(latitude, longitude, distance)` or `_geoBoundingBox([latitude, longitude], [latitude, longitude])` built-in rules to filter on `_geo` coordinates.",
        start.at,
      );
    }
    const at = start.at + (start.kind === 'quoted' ? 1 : 0);
    const field = { name: this.#value(), at, source: this.#text };
    const condition = this.#condition(field);
    if (condition === undefined) throw this.#noOperation(start);
    return condition;
  }

  /** What follows a field; undefined when it is no condition. */
  #condition(field: FieldName): Filter | undefined {
    const lexeme = this.#peek();
    if (lexeme.kind === 'sign' && COMPARISONS.includes(lexeme.text)) {
      this.#at += 1;
      return { kind: 'compare', field, operator: lexeme.text as Comparison, value: this.#value() };
    }
    const isNegated = this.#keyword('NOT');
    const wrap = (filter: Filter): Filter => (isNegated ? { kind: 'not', part: filter } : filter);
    const operator = { name: this.#peek().text, at: this.#peek().at, source: this.#text };
    if (this.#keyword('IN')) return wrap({ kind: 'in', field, values: this.#list() });
    if (this.#keyword('EXISTS')) return wrap({ kind: 'exists', field });
    if (this.#keyword('CONTAINS')) return wrap({ kind: 'contains', field, value: this.#value(), operator });
    if (this.#keyword('STARTS')) {
      if (!this.#keyword('WITH')) return undefined;
      return wrap({ kind: 'starts', field, value: this.#value(), operator });
    }
    if (isNegated) return undefined;
    if (this.#keyword('IS')) {
      const isNot = this.#keyword('NOT');
      const kind = this.#keyword('NULL') ? 'null' : this.#keyword('EMPTY') ? 'empty' : undefined;
      if (kind === undefined) return undefined;
      return isNot ? { kind: 'not', part: { kind, field } } : { kind, field };
    }
    if (!this.#isValue(this.#peek())) return undefined;
    const from = this.#value();
    if (!this.#keyword('TO') || !this.#isValue(this.#peek())) return undefined;
    return { kind: 'between', field, from, to: this.#value() };
  }

  #list(): string[] {
    const { at } = this.#peek();
    if (!this.#sign('[')) throw this.#fail('Expected `[` after `IN` keyword.', at);
    const values: string[] = [];
    while (!this.#sign(']')) {
      if (!this.#isValue(this.#peek())) {
        const { kind, at: place } = this.#peek();
        throw kind === 'end' || kind === 'sign'
          ? this.#unclosedList(place)
          : this.#fail(
              `Expected only comma-separated field names inside \`IN[..]\` but instead found \`${this.#text.slice(place)}\`.`,
              place,
            );
      }
      values.push(this.#value());
      if (this.#sign(',')) continue;
      if (!this.#sign(']')) throw this.#unclosedList(this.#peek().at);
      break;
    }
    return values;
  }

  #unclosedList(at: number): ApiError {
    return this.#fail('Expected matching `]` after the list of field names given to `IN[`', at);
  }

  #nested<T>(most: number, inner: () => T, at = this.#peek().at): T {
    this.#depth += 1;
    if (this.#depth > most) {
      throw this.#fail(
        'The filter exceeded the maximum depth limit. Try rewriting the filter so that it contains fewer nested conditions.',
        at,
      );
    }
    const result = inner();
    this.#depth -= 1;
    return result;
  }

  #isValue({ kind, text }: Lexeme): boolean {
    return kind === 'quoted' || kind === 'open' || (kind === 'word' && !KEYWORDS.has(text));
  }

  #value(): string {
    const { kind, text, at, end } = this.#peek();
    if (kind === 'open') throw this.#unclosed(at, text.charAt(0));
    if (kind === 'quoted' || (kind === 'word' && !KEYWORDS.has(text))) {
      this.#at += 1;
      return text;
    }
    if (kind === 'word') {
      throw this.#fail(
        `Was expecting a value but instead got \`${text}\`, which is a reserved keyword. To use \`${text}\` as a field name or a value, surround it by quotes.`,
        at,
        end,
      );
    }
    throw this.#fail('Was expecting a value but instead got nothing.', at, at);
  }

  #noOperation({ at, kind }: Lexeme): ApiError {
    const found = kind === 'end' ? ' but instead got nothing' : ` at \`${this.#text.slice(at)}\``;
    return this.#fail(`Was expecting an operation ${OPERATIONS}${found}.`, at);
  }

  #unclosed(at: number, delimiter: string): ApiError {
    const shown = this.#text
      .slice(at)
      .replace(/['"]/g, (quote) => (quote === delimiter ? `\\${quote}` : quote));
    return this.#fail(
      `Expression \`${shown}\` is missing the following closing delimiter: \`${delimiter}\`.`,
      at,
    );
  }

  #fail(message: string, at: number, end = this.#text.length): ApiError {
    return new ApiError(this.#code, located(message, at, end, this.#text));
  }

  #peek(): Lexeme {
    const end = this.#text.length;
    return this.#lexemes[this.#at] ?? { text: '', kind: 'end', at: end, end };
  }

  #keyword(word: string): boolean {
    const { kind, text } = this.#peek();
    if (kind !== 'word' || text !== word) return false;
    this.#at += 1;
    return true;
  }

  #sign(wanted: string): boolean {
    const { kind, text } = this.#peek();
    if (kind !== 'sign' || text !== wanted) return false;
    this.#at += 1;
    return true;
  }
}
