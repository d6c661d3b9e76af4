/** One index in memory: documents, words and columns, kept in step. Changes are worked out first and applied whole. */
import { createTokenizer, type Tokenizer } from './analysis/tokenizer.ts';
import { Bitset } from './bitset.ts';
import { Columns } from './columns.ts';
import { InvertedIndex } from './inverted/inverted-index.ts';
import type { Doc } from './json.ts';
import { DEFAULT_SETTINGS, INDEXING_SETTINGS, type Settings } from './settings.ts';

/** What is kept of an index beside its documents. */
export interface IndexInfo {
  uid: string;
  primaryKey: string | null;
  createdAt: string;
  updatedAt: string;
  settings: Settings;
  /** Field names in the order in which they were first seen. */
  fieldOrder: string[];
}

export class SearchIndex {
  info: IndexInfo;
  /** Alive internal ids. */
  all = new Bitset();
  inverted: InvertedIndex;
  columns: Columns;
  tokenize: Tokenizer;
  readonly #documents = new Map<number, Doc>();
  readonly #internal = new Map<string, number>();
  readonly #free: number[] = [];
  #next = 0;

  constructor(info: IndexInfo) {
    this.info = info;
    this.tokenize = createTokenizer(info.settings);
    this.inverted = new InvertedIndex(info.settings, this.tokenize);
    this.columns = new Columns(info.settings);
  }

  static empty(uid: string, primaryKey: string | null, now: string): SearchIndex {
    return new SearchIndex({
      uid,
      primaryKey,
      createdAt: now,
      updatedAt: now,
      settings: structuredClone(DEFAULT_SETTINGS),
      fieldOrder: [],
    });
  }

  get size(): number {
    return this.#documents.size;
  }

  document(internal: number): Doc | undefined {
    return this.#documents.get(internal);
  }

  internalId(external: string): number | undefined {
    return this.#internal.get(external);
  }

  documents(): IterableIterator<[number, Doc]> {
    return this.#documents.entries();
  }

  /** Ids the given new documents will have: their own when known, else free ones, lowest first. */
  assignIds(externals: readonly string[]): Map<string, number> {
    const assigned = new Map<string, number>();
    const free = this.#free.toSorted((a, b) => a - b);
    let next = this.#next;
    for (const external of externals) {
      if (assigned.has(external)) continue;
      assigned.set(external, this.#internal.get(external) ?? free.shift() ?? next++);
    }
    return assigned;
  }

  put(external: string, internal: number, doc: Doc): void {
    const at = this.#free.indexOf(internal);
    if (at !== -1) this.#free.splice(at, 1);
    for (; this.#next < internal; this.#next++) this.#free.push(this.#next);
    this.#next = Math.max(this.#next, internal + 1);
    this.#internal.set(external, internal);
    this.#documents.set(internal, doc);
    this.all.add(internal);
    this.inverted.set(internal, doc);
    this.columns.set(internal, doc);
  }

  remove(external: string): void {
    const internal = this.#internal.get(external);
    if (internal === undefined) return;
    this.#internal.delete(external);
    this.#documents.delete(internal);
    this.all.delete(internal);
    this.inverted.delete(internal);
    this.columns.delete(internal);
    this.#free.push(internal);
  }

  /** Takes new settings; documents are analysed again when these change how. */
  apply(settings: Settings): void {
    const before = this.info.settings;
    this.info = { ...this.info, settings };
    const analysis = INDEXING_SETTINGS.some(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(settings[name]),
    );
    if (analysis) {
      this.tokenize = createTokenizer(settings);
      const inverted = new InvertedIndex(settings, this.tokenize);
      for (const [id, doc] of this.#documents) inverted.set(id, doc);
      this.inverted = inverted;
    }
    const columns = new Columns(settings);
    for (const [id, doc] of this.#documents) columns.set(id, doc);
    this.columns = columns;
  }
}
