/** Values of documents by field, for filters, facets, sorting and distinct: kept for the fields the settings name. */
import { normaliseFacet } from './analysis/tokenizer.ts';
import { Bitset } from './bitset.ts';
import { patternsOf } from './filterable.ts';
import type { ColumnRow } from './column-row.ts';
import { isObject, matchesPattern, type Json } from './json.ts';
import type { SortDirection, SortValue } from './ranking/rank.ts';
import type { Settings } from './settings.ts';

/** String values are told apart by their first bytes only. */
const MAX_VALUE_BYTES = 468;

export interface Column {
  /** Normalised string, to the documents that have it. */
  strings: Map<string, Set<number>>;
  /** A normalised string as the document with the lowest id writes it. */
  spelling(key: string): string;
  numbers: Map<number, Set<number>>;
  exists: Bitset;
  isNull: Bitset;
  isEmpty: Bitset;
}

export class Columns {
  readonly #columns = new Map<string, Column>();
  readonly #rows = new Map<number, ColumnRow>();
  readonly #filterable: readonly string[];

  constructor(settings: Settings) {
    this.#filterable = patternsOf(settings.filterableAttributes);
  }

  set(id: number, row: ColumnRow): void {
    this.delete(id);
    if (row.length === 0) return;
    this.#rows.set(id, row);
    for (const [path, value] of row) note(this.#column(path), value, id);
  }

  delete(id: number): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    for (const [path, value] of row) {
      const column = this.#columns.get(path);
      if (column === undefined) continue;
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
    for (const [name, value] of this.#rows.get(id) ?? []) if (name === path) yield* scalars(value);
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
  documentsWith(path: string, key: string): ReadonlySet<number> {
    const column = this.#columns.get(path);
    const value = key.slice(1);
    const found = key.startsWith('n') ? column?.numbers.get(Number(value)) : column?.strings.get(value);
    return found ?? NONE;
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
        exists: new Bitset(),
        isNull: new Bitset(),
        isEmpty: new Bitset(),
      };
      this.#columns.set(path, column);
    }
    return column;
  }

  #spelling(path: string, key: string, documents: ReadonlySet<number> | undefined): string {
    let lowest = Infinity;
    for (const id of documents ?? []) if (id < lowest) lowest = id;
    for (const item of this.#values(lowest, path)) {
      if (typeof item === 'string' && cut(normaliseFacet(item)) === key) return cut(item.trim());
    }
    return key;
  }
}

const NONE: ReadonlySet<number> = new Set();

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

function take<K>(map: Map<K, Set<number>>, key: K, id: number): void {
  const documents = map.get(key);
  if (documents?.delete(id) === true && documents.size === 0) map.delete(key);
}

function put<K>(map: Map<K, Set<number>>, key: K, id: number): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([id]));
  else set.add(id);
}

export function cut(value: string): string {
  return Buffer.byteLength(value) <= MAX_VALUE_BYTES
    ? value
    : Buffer.from(value).subarray(0, MAX_VALUE_BYTES).toString();
}
