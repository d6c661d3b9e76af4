/** Values of documents by field, for filters, facets, sorting and distinct: kept for the fields the settings name. */
import { normaliseFacet } from './analysis/tokenizer.ts';
import { Bitset } from './bitset.ts';
import { patternsOf } from './filterable.ts';
import type { ColumnRow } from './column-row.ts';
import { idsOf, lowestId, withId, withoutId, type IdSet } from './id-set.ts';
import { isObject, matchesPattern, type Json } from './json.ts';
import type { SortDirection, SortValue } from './ranking/rank.ts';
import type { Settings } from './settings.ts';

/** String values are told apart by their first bytes only. */
const MAX_VALUE_BYTES = 468;

/** Beyond these, texts hardly recur. */
const MOST_SHARED_TEXTS = 10_000;

export interface Column {
  /** Normalised string, to the documents that have it. */
  strings: Map<string, IdSet>;
  /** A normalised string as the document with the lowest id writes it. */
  spelling(key: string): string;
  numbers: Map<number, IdSet>;
  /** What documents have, by internal id: a list where it stands in several places. */
  values: (Json | undefined)[];
  exists: Bitset;
  isNull: Bitset;
  isEmpty: Bitset;
}

export class Columns {
  readonly #columns = new Map<string, Column>();
  readonly #texts = new SharedTexts();
  readonly #filterable: readonly string[];

  constructor(settings: Settings) {
    this.#filterable = patternsOf(settings.filterableAttributes);
  }

  set(id: number, row: ColumnRow): void {
    this.delete(id);
    for (const [path, given] of row) {
      const column = this.#column(path);
      const value = this.#texts.shared(given);
      const before = column.values[id];
      column.values[id] = before === undefined ? value : [before, value];
      note(column, value, id);
    }
  }

  delete(id: number): void {
    for (const [path, column] of this.#columns) {
      const value = column.values[id];
      if (value === undefined) continue;
      column.values[id] = undefined;
      forget(column, value, id);
      if (column.exists.isEmpty()) this.#columns.delete(path);
    }
  }

  column(path: string): Column | undefined {
    return this.#columns.get(path);
  }

  /** Fields of the documents that a filterable rule covers. */
  filterableNames(): string[] {
    return [...this.#columns.keys()].filter((name) =>
      this.#filterable.some((pattern) => matchesPattern(name, pattern)),
    );
  }

  *#values(id: number, path: string): Generator<Scalar> {
    const value = this.#columns.get(path)?.values[id];
    if (value !== undefined) yield* scalars(value);
  }

  /** The smallest (asc) or largest (desc) value; numbers before strings. */
  sortValue(id: number, path: string, direction: SortDirection): SortValue {
    const numbers: number[] = [];
    const strings: string[] = [];
    for (const value of this.#values(id, path)) {
      if (typeof value === 'number') numbers.push(value);
      else if (value !== null && value !== '' && !isObject(value))
        strings.push(normaliseFacet(String(value)));
    }
    if (numbers.length > 0) {
      const better = direction === 'asc' ? Math.min : Math.max;
      return numbers.reduce((a, b) => better(a, b));
    }
    strings.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return direction === 'asc' ? strings[0] : strings.at(-1);
  }

  /** Documents that share a value, by a key of `distinctKeys`. */
  documentsWith(path: string, key: string): Iterable<number> {
    const column = this.#columns.get(path);
    const value = key.slice(1);
    return idsOf(key.startsWith('n') ? column?.numbers.get(Number(value)) : column?.strings.get(value));
  }

  hasEmptyText(id: number, path: string): boolean {
    return [...this.#values(id, path)].includes('');
  }

  /** Keys of the values a document has for `distinct`. */
  distinctKeys(id: number, path: string): string[] {
    return [...this.#values(id, path)].flatMap((value) =>
      value === null || value === ''
        ? []
        : [typeof value === 'number' ? `n${value}` : `s${normaliseFacet(String(value))}`],
    );
  }

  #column(path: string): Column {
    let column = this.#columns.get(path);
    if (column === undefined) {
      const strings: Column['strings'] = new Map();
      column = {
        strings,
        spelling: (key) => this.#spelling(path, key, strings.get(key)),
        numbers: new Map(),
        values: [],
        exists: new Bitset(),
        isNull: new Bitset(),
        isEmpty: new Bitset(),
      };
      this.#columns.set(path, column);
    }
    return column;
  }

  #spelling(path: string, key: string, documents: IdSet | undefined): string {
    const lowest = lowestId(documents);
    for (const item of this.#values(lowest, path)) {
      if (typeof item === 'string' && cut(normaliseFacet(item)) === key) return cut(item.trim());
    }
    return key;
  }
}

function note(column: Column, value: Json, id: number): void {
  column.exists.add(id);
  if (value === null) column.isNull.add(id);
  if (
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (isObject(value) && Object.keys(value).length === 0)
  ) {
    column.isEmpty.add(id);
  }
  for (const item of flat(value)) {
    if (typeof item === 'number') put(column.numbers, item, id);
    else if (item !== '' && (typeof item === 'string' || typeof item === 'boolean'))
      put(column.strings, cut(normaliseFacet(String(item))), id);
  }
}

type Scalar = string | number | boolean | null;

function* scalars(value: Json): Generator<Scalar> {
  for (const item of flat(value)) if (item === null || typeof item !== 'object') yield item;
}

function* flat(value: Json): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* flat(item);
  else yield value;
}

function forget(column: Column, value: Json, id: number): void {
  for (const set of [column.exists, column.isNull, column.isEmpty]) set.delete(id);
  for (const item of flat(value)) {
    if (typeof item === 'number') take(column.numbers, item, id);
    else if (typeof item === 'string' || typeof item === 'boolean')
      take(column.strings, cut(normaliseFacet(String(item))), id);
  }
}

function take<K>(map: Map<K, IdSet>, key: K, id: number): void {
  const left = withoutId(map.get(key), id);
  if (left === undefined) map.delete(key);
  else map.set(key, left);
}

function put<K>(map: Map<K, IdSet>, key: K, id: number): void {
  map.set(key, withId(map.get(key), id));
}

/** Texts that many documents have, kept once each. */
class SharedTexts {
  readonly #known = new Map<string, string>();

  shared(value: Json): Json {
    if (Array.isArray(value)) return value.map((item) => this.shared(item));
    if (typeof value !== 'string') return value;
    const known = this.#known.get(value);
    if (known === undefined && this.#known.size < MOST_SHARED_TEXTS) this.#known.set(value, value);
    return known ?? value;
  }
}

export function cut(value: string): string {
  return Buffer.byteLength(value) <= MAX_VALUE_BYTES
    ? value
    : Buffer.from(value).subarray(0, MAX_VALUE_BYTES).toString();
}
