/**
 * DOOR: the indexes on disk, in an LMDB environment that the writer's thread writes. One transaction a task: its
 * documents, its part of the index and its own outcome become visible together or not at all. Segments and the texts of
 * documents are files beside it, on disk before a transaction names them.
 */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database, RootDatabase, Transaction } from 'lmdb';
import { DocumentFiles, type TextPlace } from './document-files.ts';
import { environment, isDiskFull, range, StoreError, type Key } from './environment.ts';
import type { IndexInfo } from './index-info.ts';
import type { Doc, Json } from './json.ts';
import { SegmentFiles } from './segment-files.ts';
import type { Task } from './tasks.ts';

/** One segment of an index, and which of its documents are gone. */
export interface StoredPart {
  name: string;
  /** On shared memory. */
  bytes: Uint8Array;
  deleted: Uint8Array;
}

export interface DocumentChanges {
  /** Number of the index. */
  key: number;
  set: readonly { internal: number; external: string; doc: Doc }[];
  removed: readonly { internal: number; external: string }[];
}

/** What one task changes. */
export interface Changes {
  /** As it ended. */
  task: Task;
  /** Indexes as they are afterwards; null: gone. */
  indexes: readonly { uid: string; info: IndexInfo | null }[];
  documents: readonly DocumentChanges[];
  /** All segments of the indexes whose segments change. */
  parts: readonly { key: number; parts: readonly StoredPart[] }[];
  /** Numbers of the indexes that are gone, with everything in them. */
  dropped: readonly number[];
}

/** The file with the texts of an index. */
interface DocumentFile {
  name: string;
  /** Bytes of it that count; what comes after was broken off. */
  end: number;
  /** Bytes of documents that are still there. */
  live: number;
}

/** A file with less of documents that are gone is not worth writing anew. */
const LEAST_WASTE_BYTES = 1 << 22;
/** How often the file of a snapshot may be gone before it is taken for lost. */
const MOST_TURNS = 5;

/** Indexes and their documents. Opened by both threads, written by one. */
export class IndexStore {
  readonly #folder: string;
  readonly #root: RootDatabase<Json, Key>;
  /** [index, internal id] to where its text stands in the file of the index. */
  readonly #texts: Database<TextPlace, Key>;
  /** [index, id of the document] to internal id. */
  readonly #ids: Database<number, Key>;
  /** [index, name of a segment]: which of its documents are gone. */
  readonly #deleted: Database<Buffer, Key>;
  readonly #segmentFiles: SegmentFiles;
  readonly #documentFiles: DocumentFiles;
  /** What is to be removed once that is on disk. */
  #obsolete: (() => void)[] = [];
  #snapshot: Transaction | undefined;
  /** Of segments, since this was opened. */
  writtenBytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#root = environment(join(folder, 'indexes'));
    this.#texts = this.#root.openDB<TextPlace, Key>({ name: 'texts', encoding: 'json' });
    this.#ids = this.#root.openDB<number, Key>({ name: 'ids', encoding: 'json' });
    this.#deleted = this.#root.openDB<Buffer, Key>({ name: 'deleted', encoding: 'binary' });
    this.#segmentFiles = new SegmentFiles(join(folder, 'segments'));
    this.#documentFiles = new DocumentFiles(join(folder, 'documents'));
  }

  isFull(error: Error): boolean {
    return isDiskFull(error, this.#folder);
  }

  /** Of all files. */
  diskBytes(): number {
    const { size } = statSync(join(this.#folder, 'indexes', 'data.mdb'));
    return size + this.#segmentFiles.bytes() + this.#documentFiles.bytes();
  }

  /** From now on documents are read as they are at this moment, whatever is written meanwhile. */
  refresh(): void {
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      this.#snapshot?.done();
      this.#root.resetReadTxn();
      this.#snapshot = this.#root.useReadTransaction();
      // A file that was replaced in between is another one in the next snapshot.
      if (this.#documentFiles.use(this.#documentFileNames())) return;
    }
    throw new StoreError(
      `a file is missing in ${join(this.#folder, 'documents')}. Put it back, or index again.`,
    );
  }

  indexes(): IndexInfo[] {
    return range(this.#root, 'index') as unknown as IndexInfo[];
  }

  document(key: number, internal: number): Doc | undefined {
    const place = this.#texts.get([key, internal], this.#reading());
    const file = place === undefined ? undefined : this.#documentFile(key);
    if (place === undefined || file === undefined) return undefined;
    return JSON.parse(this.#documentFiles.read(file.name, place)) as Doc;
  }

  *documents(key: number): Generator<[number, Doc]> {
    let id = 0;
    for (const text of this.#textsOf(key, (internal) => (id = internal))) yield [id, JSON.parse(text) as Doc];
  }

  internalId(key: number, external: string): number | undefined {
    return this.#ids.get([key, external], this.#reading());
  }

  parts(key: number): StoredPart[] {
    return this.#partNames(key).map((name) => ({
      name,
      bytes: this.#segmentFiles.read(name),
      deleted: Uint8Array.from(this.#deleted.get([key, name]) ?? []),
    }));
  }

  /** Kept when all that was committed is on disk. */
  async flushed(): Promise<void> {
    const obsolete = this.#obsolete;
    this.#obsolete = [];
    await this.#root.flushed;
    for (const remove of obsolete) remove();
  }

  /** Removes files of tasks that were broken off. */
  tidy(): void {
    this.#segmentFiles.keep(new Set(this.indexes().flatMap(({ key }) => this.#partNames(key))));
    this.#documentFiles.keep(this.#documentFileNames());
  }

  /** The last task that was committed here, should it not be noted as such elsewhere. */
  lastTask(): Task | undefined {
    return this.#root.get(['done']) as unknown as Task | undefined;
  }

  commit({ task, indexes, documents, parts, dropped }: Changes): void {
    this.#transaction((undo) => {
      for (const change of parts) this.#writeSegments(change.key, change.parts, undo);
      const written = documents.map(({ key, set, removed }) => {
        const texts = set.map(({ doc }) => JSON.stringify(doc));
        return { key, set, removed, ...this.#writeTexts(key, texts, undo) };
      });
      return () => {
        for (const key of dropped) this.#drop(key);
        for (const { uid, info } of indexes) {
          if (info === null) this.#root.removeSync(['index', uid]);
        }
        for (const { uid, info } of indexes) {
          if (info !== null) this.#root.putSync(['index', uid], info as unknown as Json);
        }
        for (const { key, set, removed, file, places } of written) {
          for (const { internal, external } of removed) {
            file.live -= this.#textBytes(key, internal);
            this.#texts.removeSync([key, internal]);
            this.#ids.removeSync([key, external]);
          }
          set.forEach(({ internal, external }, index) => {
            file.live -= this.#textBytes(key, internal);
            this.#texts.putSync([key, internal], places[index] as TextPlace);
            this.#ids.putSync([key, external], internal);
          });
          this.#root.putSync(['documents', key], { ...file });
        }
        for (const change of parts) this.#saveParts(change.key, change.parts);
        this.#root.putSync(['done'], task as unknown as Json);
      };
    });
  }

  /** Segments that say the same in fewer pieces. */
  saveMerged(key: number, parts: readonly StoredPart[]): void {
    this.#transaction((undo) => {
      this.#writeSegments(key, parts, undo);
      return () => this.#saveParts(key, parts);
    });
  }

  /** Writes the texts of an index anew where most of their file is of documents that are gone. @returns whether it was so */
  saveTidied(key: number): boolean {
    const before = this.#documentFile(key);
    if (before === undefined || before.end - before.live < Math.max(LEAST_WASTE_BYTES, before.live))
      return false;
    this.#transaction((undo) => {
      const { name } = this.#newDocumentFile(undo);
      const internals: number[] = [];
      const places = this.#documentFiles.append(
        name,
        0,
        this.#textsOf(key, (internal) => internals.push(internal)),
      );
      return () => {
        internals.forEach((internal, index) =>
          this.#texts.putSync([key, internal], places[index] as TextPlace),
        );
        this.#root.putSync(['documents', key], { name, end: before.live, live: before.live });
        this.#obsolete.push(() => this.#documentFiles.remove(before.name));
      };
    });
    return true;
  }

  close(): Promise<void> {
    this.#snapshot?.done();
    this.#snapshot = undefined;
    this.#documentFiles.use(new Set());
    return this.#root.close();
  }

  #reading(): { transaction: Transaction } | undefined {
    return this.#snapshot === undefined ? undefined : { transaction: this.#snapshot };
  }

  #partNames(key: number): string[] {
    return (this.#root.get(['parts', key]) ?? []) as string[];
  }

  #documentFile(key: number): DocumentFile | undefined {
    return this.#root.get(['documents', key], this.#reading()) as unknown as DocumentFile | undefined;
  }

  #documentFileNames(): Set<string> {
    const files = range(this.#root, 'documents', this.#snapshot) as unknown as DocumentFile[];
    return new Set(files.map(({ name }) => name));
  }

  #newDocumentFile(undo: (() => void)[]): DocumentFile {
    const name = randomUUID();
    undo.push(() => this.#documentFiles.remove(name));
    this.#documentFiles.create(name);
    return { name, end: 0, live: 0 };
  }

  /** A transaction that names new files: these are on disk before it, or gone with it should it fail. */
  #transaction(writeFiles: (undo: (() => void)[]) => () => void): void {
    const before = this.#obsolete.length;
    const undo: (() => void)[] = [];
    try {
      this.#root.transactionSync(writeFiles(undo));
    } catch (error) {
      this.#obsolete.length = before;
      for (const step of undo) step();
      throw error;
    }
  }

  #writeSegments(key: number, parts: readonly StoredPart[], undo: (() => void)[]): void {
    const known = new Set(this.#partNames(key));
    for (const { name, bytes } of parts) {
      if (known.has(name)) continue;
      undo.push(() => this.#segmentFiles.remove(name));
      this.#segmentFiles.write(name, bytes);
      this.writtenBytes += bytes.length;
    }
  }

  #writeTexts(
    key: number,
    texts: readonly string[],
    undo: (() => void)[],
  ): { file: DocumentFile; places: TextPlace[] } {
    const file = this.#documentFile(key) ?? this.#newDocumentFile(undo);
    if (texts.length === 0) return { file, places: [] };
    const places = this.#documentFiles.append(file.name, file.end, texts);
    const added = places.reduce((sum, [, length]) => sum + length, 0);
    return { file: { ...file, end: file.end + added, live: file.live + added }, places };
  }

  /** 0 of a document that is not there. */
  #textBytes(key: number, internal: number): number {
    return this.#texts.get([key, internal])?.[1] ?? 0;
  }

  /** Every text of an index, by internal id. */
  *#textsOf(key: number, visit: (internal: number) => void): Generator<string> {
    const { name = '' } = this.#documentFile(key) ?? {};
    for (const { key: id, value } of this.#texts.getRange({ start: [key, 0], end: [key, Infinity] })) {
      visit(id[1] as number);
      yield this.#documentFiles.read(name, value);
    }
  }

  #saveParts(key: number, parts: readonly StoredPart[]): void {
    const names = parts.map(({ name }) => name);
    for (const name of this.#partNames(key)) {
      if (names.includes(name)) continue;
      this.#deleted.removeSync([key, name]);
      this.#obsolete.push(() => this.#segmentFiles.remove(name));
    }
    for (const { name, deleted } of parts) this.#deleted.putSync([key, name], Buffer.from(deleted));
    this.#root.putSync(['parts', key], names);
  }

  #drop(key: number): void {
    for (const name of this.#partNames(key)) this.#obsolete.push(() => this.#segmentFiles.remove(name));
    const file = this.#documentFile(key);
    if (file !== undefined) this.#obsolete.push(() => this.#documentFiles.remove(file.name));
    for (const db of [this.#texts, this.#ids, this.#deleted] as Database<unknown, Key>[]) {
      for (const entry of Array.from(db.getKeys({ start: [key], end: [key + 1] }))) db.removeSync(entry);
    }
    this.#root.removeSync(['parts', key]);
    this.#root.removeSync(['documents', key]);
  }
}
