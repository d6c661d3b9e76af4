/** Values of documents by field, for filters, facets, sorting and distinct: kept for the fields the settings name. */
import { normaliseFacet } from './analysis/tokenizer.ts';
import { Bitset } from './bitset.ts';
import { patternsOf } from './filterable.ts';
import { isObject, leavesOf, matchesPattern, valuesAt, type Doc, type Json } from './json.ts';
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
  readonly #documents = new Map<number, Doc>();
  readonly #patterns: readonly string[];
  readonly #filterable: readonly string[];

  constructor(settings: Settings) {
    this.#filterable = patternsOf(settings.filterableAttributes);
    this.#patterns = [
      ...this.#filterable,
      ...settings.sortableAttributes,
      ...(settings.distinctAttribute === null ? [] : [settings.distinctAttribute]),
    ];
  }

  set(id: number, doc: Doc): void {
    this.delete(id);
    this.#documents.set(id, doc);
    this.#each(doc, (path, value) => note(this.#column(path), value, id));
  }

  delete(id: number): void {
    const doc = this.#documents.get(id);
    if (doc === undefined) return;
    this.#documents.delete(id);
    this.#each(doc, (path) => forget(this.#column(path), id));
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

  doc(id: number): Doc | undefined {
    return this.#documents.get(id);
  }

  /** The smallest (asc) or largest (desc) value; numbers before strings. */
  sortValue(id: number, path: string, direction: SortDirection): SortValue {
    const doc = this.#documents.get(id);
    if (doc === undefined) return undefined;
    const numbers: number[] = [];
    const strings: string[] = [];
    for (const value of valuesAt(doc, path)) {
      for (const leaf of leavesOf(value, '')) {
        if (typeof leaf.value === 'number') numbers.push(leaf.value);
        else if (leaf.value !== null && leaf.value !== '') strings.push(normaliseFacet(String(leaf.value)));
      }
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

  /** Keys of the values a document has for `distinct`. */
  distinctKeys(id: number, path: string): string[] {
    const doc = this.#documents.get(id);
    if (doc === undefined) return [];
    return valuesAt(doc, path).flatMap((value) =>
      [...leavesOf(value, '')].flatMap((leaf) =>
        leaf.value === null || leaf.value === ''
          ? []
          : [typeof leaf.value === 'number' ? `n${leaf.value}` : `s${normaliseFacet(String(leaf.value))}`],
      ),
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
    const doc = this.#documents.get(lowest);
    for (const value of doc === undefined ? [] : valuesAt(doc, path)) {
      for (const item of flat(value)) {
        if (typeof item === 'string' && cut(normaliseFacet(item)) === key) return cut(item.trim());
      }
    }
    return key;
  }

  /** Every named field of a document with its value; an object counts as existing at its own name too. */
  #each(doc: Doc, visit: (path: string, value: Json) => void): void {
    const walk = (value: Json, path: string) => {
      if (this.#patterns.some((pattern) => matchesPattern(path, pattern))) visit(path, value);
      if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
      else if (Array.isArray(value)) {
        for (const item of value)
          if (isObject(item)) for (const [key, inner] of Object.entries(item)) walk(inner, `${path}.${key}`);
      }
    };
    for (const [key, value] of Object.entries(doc)) walk(value, key);
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

function* flat(value: Json): Generator<Json> {
  if (Array.isArray(value)) for (const item of value) yield* flat(item);
  else yield value;
}

function forget(column: Column, id: number): void {
  for (const set of [column.exists, column.isNull, column.isEmpty]) set.delete(id);
  for (const map of [column.strings, column.numbers] as Map<unknown, Set<number>>[]) {
    for (const [value, documents] of map) if (documents.delete(id) && documents.size === 0) map.delete(value);
  }
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
