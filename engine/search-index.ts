/** One index in memory: documents, words and columns, kept in step. Changes are worked out first and applied whole. */
import { createTokenizer, type Tokenizer } from './analysis/tokenizer.ts';
import { Bitset } from './bitset.ts';
import { Columns } from './columns.ts';
import { InvertedIndex } from './inverted/inverted-index.ts';
import { synonymTable, type SynonymTable } from './query/synonyms.ts';
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
  synonyms: SynonymTable;
  readonly #documents = new Map<number, Doc>();
  readonly #internal = new Map<string, number>();
  readonly #free: number[] = [];
  #next = 0;

  constructor(info: IndexInfo) {
    this.info = info;
    this.tokenize = createTokenizer(info.settings);
    this.synonyms = synonymTable(info.settings, this.tokenize);
    this.inverted = InvertedIndex.empty();
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

  /** Adds, replaces and removes in one go. */
  change(set: ReadonlyMap<string, { internal: number; doc: Doc }>, removed: readonly string[] = []): void {
    const gone: number[] = [];
    for (const external of removed) {
      const internal = this.#internal.get(external);
      if (internal === undefined) continue;
      this.#internal.delete(external);
      this.#documents.delete(internal);
      this.all.delete(internal);
      this.columns.delete(internal);
      this.#free.push(internal);
      gone.push(internal);
    }
    for (const [external, { internal, doc }] of set) {
      const at = this.#free.indexOf(internal);
      if (at !== -1) this.#free.splice(at, 1);
      for (; this.#next < internal; this.#next++) this.#free.push(this.#next);
      this.#next = Math.max(this.#next, internal + 1);
      this.#internal.set(external, internal);
      this.#documents.set(internal, doc);
      this.all.add(internal);
      this.columns.set(internal, doc);
    }
    const documents = [...set.values()].map(({ internal, doc }): [number, Doc] => [internal, doc]);
    this.inverted = this.inverted.change(documents, gone, this.info.settings);
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
      this.inverted = InvertedIndex.build(this.#documents, settings);
    }
    this.synonyms = synonymTable(settings, this.tokenize);
    const columns = new Columns(settings);
    for (const [id, doc] of this.#documents) columns.set(id, doc);
    this.columns = columns;
  }
}
