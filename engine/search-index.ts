/** One index as searches see it: a snapshot of its segments, its columns, and its documents in the store. */
import { createTokenizer, type Tokenizer } from './analysis/tokenizer.ts';
import type { Bitset } from './bitset.ts';
import { rowsOf, type ColumnRow } from './column-row.ts';
import { Columns } from './columns.ts';
import type { IndexInfo } from './index-info.ts';
import { InvertedIndex } from './inverted/inverted-index.ts';
import type { Doc } from './json.ts';
import { synonymTable, type SynonymTable } from './query/synonyms.ts';
import type { IndexStore, StoredPart } from './store.ts';

/** What a task changed in one index. */
export interface IndexChange {
  info: IndexInfo;
  /** All its segments, when these changed. */
  parts?: readonly StoredPart[];
  /** Internal ids that are gone. */
  removed: readonly number[];
  /** Rows of new and replaced documents, as JSON text of [internal id, row]. */
  rows: string;
  /** Every row is to be read again. */
  isRebuilt: boolean;
}

export class SearchIndex {
  info: IndexInfo;
  /** Alive internal ids. */
  all: Bitset;
  inverted: InvertedIndex;
  columns: Columns;
  tokenize: Tokenizer;
  synonyms: SynonymTable;
  size: number;
  readonly #store: IndexStore;

  constructor(info: IndexInfo, parts: readonly StoredPart[], store: IndexStore) {
    this.#store = store;
    this.info = info;
    this.inverted = InvertedIndex.load(parts);
    this.all = this.inverted.alive();
    this.size = this.all.count();
    this.columns = this.#readColumns();
    this.tokenize = createTokenizer(info.settings);
    this.synonyms = synonymTable(info.settings, this.tokenize);
  }

  document(internal: number): Doc | undefined {
    return this.#store.document(this.info.key, internal);
  }

  internalId(external: string): number | undefined {
    return this.#store.internalId(this.info.key, external);
  }

  take({ info, parts, removed, rows, isRebuilt }: IndexChange): void {
    const before = this.info.settings;
    this.info = info;
    if (parts !== undefined) {
      this.inverted = InvertedIndex.load(parts, this.inverted);
      this.all = this.inverted.alive();
      this.size = this.all.count();
    }
    if (isRebuilt) this.columns = this.#readColumns();
    else {
      for (const id of removed) this.columns.delete(id);
      for (const [id, row] of JSON.parse(rows) as [number, ColumnRow][]) this.columns.set(id, row);
    }
    if (JSON.stringify(before) !== JSON.stringify(info.settings)) {
      this.tokenize = createTokenizer(info.settings);
      this.synonyms = synonymTable(info.settings, this.tokenize);
    }
  }

  #readColumns(): Columns {
    const columns = new Columns(this.info.settings);
    for (const { segment, alive } of this.inverted.parts) {
      rowsOf(segment).forEach((row, local) => {
        const id = segment.documents[local] ?? 0;
        if (alive === undefined || alive.has(id)) columns.set(id, row);
      });
    }
    return columns;
  }
}
