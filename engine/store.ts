/**
 * DOOR: the engine's data on disk, in two LMDB environments, so that each has one writing thread: tasks and keys, written
 * by the thread that answers, and indexes, written by the writer's. One transaction a task: its documents, its part of
 * the index and its own outcome become visible together or not at all. Segments are files beside them.
 */
import { mkdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { open, type Database, type RootDatabase, type Transaction } from 'lmdb';
import type { IndexInfo } from './index-info.ts';
import type { Doc, Json } from './json.ts';
import { SegmentFiles } from './segment-files.ts';
import type { Task } from './tasks.ts';

/** Version of what is on disk. */
const STORE_VERSION = 3;

/** A disk with less room than this is full. */
const LEAST_ROOM_BYTES = 1_048_576;

export interface StoredKey {
  uid: string;
  key: string;
  name: string | null;
  description: string | null;
  actions: string[];
  indexes: string[];
  expiresAt: string | null;
  createdAt: string;
  updatedAt: string;
}

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

export class StoreError extends Error {}

/** A process that uses a data folder. */
export interface Owner {
  pid: number;
  /** When that process started, where the system says so: a number given out again is another process. */
  started: string;
}

type Key = (string | number)[];

/** Whether a write failed for want of room: LMDB calls one that was cut short an input/output error. */
export function isDiskFull(error: Error, folder: string): boolean {
  if (/MDB_MAP_FULL|No space left/i.test(error.message)) return true;
  if (!/Input\/output error/i.test(error.message)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LEAST_ROOM_BYTES;
}

function environment(folder: string): RootDatabase<Json, Key> {
  mkdirSync(folder, { recursive: true });
  return open<Json, Key>({ path: folder, encoding: 'json', noSubdir: false });
}

function range(db: Database<Json, Key>, prefix: string): Json[] {
  const entries = db.getRange({ start: [prefix, -Infinity], end: [prefix, '\uffff'] });
  return [...entries].map(({ value }) => value);
}

/** Tasks, keys and features. */
export class TaskStore {
  readonly #folder: string;
  readonly #root: RootDatabase<Json, Key>;
  readonly #payloads: Database<string, number>;

  /** @throws {StoreError} when the folder cannot be used. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#root = environment(join(folder, 'tasks'));
    this.#payloads = this.#root.openDB<string, number>({ name: 'payloads', encoding: 'string' });
    const version = this.#root.get(['version']);
    if (version === undefined) this.#root.putSync(['version'], STORE_VERSION);
    else if (version !== STORE_VERSION) {
      throw new StoreError(
        `the data in ${folder} has version ${JSON.stringify(version)}, this engine reads version ${STORE_VERSION}. ` +
          'Use the Vindbaar that wrote it, or another --db-path and index again.',
      );
    }
  }

  /**
   * Makes a process the one that uses this folder. Looking and taking are one transaction, which LMDB lets one process
   * at a time make: of any number that start together exactly one is let in.
   * @returns who has it already; undefined when it is ours now
   */
  claim(ours: Owner, lives: (other: Owner) => boolean): Owner | undefined {
    return this.#root.transactionSync(() => {
      const owner = this.#root.get(['owner']) as unknown as Owner | undefined;
      if (owner !== undefined && owner.pid !== ours.pid && lives(owner)) return owner;
      void this.#root.put(['owner'], { ...ours });
      return undefined;
    });
  }

  release(): void {
    try {
      this.#root.removeSync(['owner']);
    } catch (error) {
      // The claim of a process that is gone does not count, so a full disk keeps nobody out.
      if (!this.isFull(error as Error)) throw error;
    }
  }

  isFull(error: Error): boolean {
    return isDiskFull(error, this.#folder);
  }

  tasks(): Task[] {
    return range(this.#root, 'task') as unknown as Task[];
  }

  keys(): StoredKey[] {
    return range(this.#root, 'key') as unknown as StoredKey[];
  }

  features(): Record<string, boolean> {
    return (this.#root.get(['features']) as Record<string, boolean> | undefined) ?? {};
  }

  /** As UTF-8: making it text again is left to the thread that reads it. */
  payload(task: number): Uint8Array | undefined {
    return this.#payloads.getBinary(task);
  }

  /** On disk when the promise is kept: from here on the task is kept. */
  async enqueue(task: Task, payload: string | undefined): Promise<void> {
    await this.#root.transaction(() => {
      void this.#root.put(['task', task.uid], task as unknown as Json);
      if (payload !== undefined) void this.#payloads.put(task.uid, payload);
    });
    await this.#root.flushed;
  }

  async saveTasks(tasks: readonly Task[], removed: readonly number[] = []): Promise<void> {
    await this.#root.transaction(() => {
      for (const task of tasks) {
        void this.#root.put(['task', task.uid], task as unknown as Json);
        if (task.finishedAt !== null) void this.#payloads.remove(task.uid);
      }
      for (const uid of removed) void this.#root.remove(['task', uid]);
    });
    await this.#root.flushed;
  }

  saveFeatures(features: Record<string, boolean>): void {
    this.#root.putSync(['features'], features);
  }

  saveKey(key: StoredKey): void {
    this.#root.putSync(['key', key.uid], key as unknown as Json);
  }

  removeKey(uid: string): void {
    this.#root.removeSync(['key', uid]);
  }

  close(): Promise<void> {
    return this.#root.close();
  }
}

/** Indexes and their documents. Opened by both threads, written by one. */
export class IndexStore {
  readonly #folder: string;
  readonly #root: RootDatabase<Json, Key>;
  /** [index, internal id] to document. */
  readonly #documents: Database<Json, Key>;
  /** [index, id of the document] to internal id. */
  readonly #ids: Database<number, Key>;
  /** [index, name of a segment]: which of its documents are gone. */
  readonly #deleted: Database<Buffer, Key>;
  readonly #files: SegmentFiles;
  /** Segments that are gone once this is on disk. */
  #obsolete: string[] = [];
  #snapshot: Transaction | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#root = environment(join(folder, 'indexes'));
    this.#documents = this.#root.openDB<Json, Key>({ name: 'documents', encoding: 'json' });
    this.#ids = this.#root.openDB<number, Key>({ name: 'ids', encoding: 'json' });
    this.#deleted = this.#root.openDB<Buffer, Key>({ name: 'deleted', encoding: 'binary' });
    this.#files = new SegmentFiles(join(folder, 'segments'));
  }

  isFull(error: Error): boolean {
    return isDiskFull(error, this.#folder);
  }

  /** Of all files. */
  diskBytes(): number {
    return statSync(join(this.#folder, 'indexes', 'data.mdb')).size + this.#files.bytes();
  }

  /** From now on documents are read as they are at this moment, whatever is written meanwhile. */
  refresh(): void {
    this.#snapshot?.done();
    this.#root.resetReadTxn();
    this.#snapshot = this.#root.useReadTransaction();
  }

  indexes(): IndexInfo[] {
    return range(this.#root, 'index') as unknown as IndexInfo[];
  }

  document(key: number, internal: number): Doc | undefined {
    return this.#documents.get([key, internal], this.#reading()) as Doc | undefined;
  }

  *documents(key: number): Generator<[number, Doc]> {
    for (const entry of this.#documents.getRange({ start: [key, 0], end: [key, Infinity] }))
      yield [entry.key[1] as number, entry.value as Doc];
  }

  internalId(key: number, external: string): number | undefined {
    return this.#ids.get([key, external], this.#reading());
  }

  parts(key: number): StoredPart[] {
    return this.#partNames(key).map((name) => ({
      name,
      bytes: this.#files.read(name),
      deleted: Uint8Array.from(this.#deleted.get([key, name]) ?? []),
    }));
  }

  /** Kept when all that was committed is on disk. */
  async flushed(): Promise<void> {
    const obsolete = this.#obsolete;
    this.#obsolete = [];
    await this.#root.flushed;
    for (const name of obsolete) this.#files.remove(name);
  }

  /** Removes segments of tasks that were broken off. */
  tidy(): void {
    this.#files.keep(new Set(this.indexes().flatMap(({ key }) => this.#partNames(key))));
  }

  /** The last task that was committed here, should it not be noted as such elsewhere. */
  lastTask(): Task | undefined {
    return this.#root.get(['done']) as unknown as Task | undefined;
  }

  commit({ task, indexes, documents, parts, dropped }: Changes): void {
    this.#withFiles(parts, () => {
      for (const key of dropped) this.#drop(key);
      for (const { uid, info } of indexes) {
        if (info === null) this.#root.removeSync(['index', uid]);
      }
      for (const { uid, info } of indexes) {
        if (info !== null) this.#root.putSync(['index', uid], info as unknown as Json);
      }
      for (const { key, set, removed } of documents) {
        for (const { internal, external } of removed) {
          this.#documents.removeSync([key, internal]);
          this.#ids.removeSync([key, external]);
        }
        for (const { internal, external, doc } of set) {
          this.#documents.putSync([key, internal], doc);
          this.#ids.putSync([key, external], internal);
        }
      }
      for (const change of parts) this.#saveParts(change.key, change.parts);
      this.#root.putSync(['done'], task as unknown as Json);
    });
  }

  /** Segments that say the same in fewer pieces. */
  saveMerged(key: number, parts: readonly StoredPart[]): void {
    this.#withFiles([{ key, parts }], () => this.#saveParts(key, parts));
  }

  close(): Promise<void> {
    this.#snapshot?.done();
    this.#snapshot = undefined;
    return this.#root.close();
  }

  #reading(): { transaction: Transaction } | undefined {
    return this.#snapshot === undefined ? undefined : { transaction: this.#snapshot };
  }

  #partNames(key: number): string[] {
    return (this.#root.get(['parts', key]) ?? []) as string[];
  }

  /** A transaction that names new segments: these are on disk before it, or gone with it should it fail. */
  #withFiles(changes: Changes['parts'], write: () => void): void {
    const before = this.#obsolete.length;
    const written: string[] = [];
    try {
      for (const { key, parts } of changes) {
        const known = new Set(this.#partNames(key));
        for (const { name, bytes } of parts) {
          if (known.has(name)) continue;
          this.#files.write(name, bytes);
          written.push(name);
        }
      }
      this.#root.transactionSync(write);
    } catch (error) {
      this.#obsolete.length = before;
      for (const name of written) this.#files.remove(name);
      throw error;
    }
  }

  #saveParts(key: number, parts: readonly StoredPart[]): void {
    const names = parts.map(({ name }) => name);
    for (const name of this.#partNames(key)) {
      if (names.includes(name)) continue;
      this.#deleted.removeSync([key, name]);
      this.#obsolete.push(name);
    }
    for (const { name, deleted } of parts) this.#deleted.putSync([key, name], Buffer.from(deleted));
    this.#root.putSync(['parts', key], names);
  }

  #drop(key: number): void {
    this.#obsolete.push(...this.#partNames(key));
    for (const db of [this.#documents, this.#ids, this.#deleted] as Database<unknown, Key>[]) {
      for (const entry of Array.from(db.getKeys({ start: [key], end: [key + 1] }))) db.removeSync(entry);
    }
    this.#root.removeSync(['parts', key]);
  }
}
