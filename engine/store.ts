/**
 * DOOR: the engine's data on disk, in LMDB. One transaction a task: its documents, its settings and its own outcome
 * become visible together or not at all.
 */
import { mkdirSync, statfsSync } from 'node:fs';
import { open, type RootDatabase } from 'lmdb';
import type { Doc, Json } from './json.ts';
import type { IndexInfo } from './search-index.ts';
import type { Task } from './tasks.ts';

/** Version of what is on disk. */
const STORE_VERSION = 1;

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

/** Changes one task makes. */
export interface Changes {
  task: Task;
  /** Indexes as they are afterwards; null: gone, with all their documents. */
  indexes?: Map<string, IndexInfo | null>;
  /** Per index, internal id to document; null: gone. */
  documents?: Map<string, Map<number, Doc | null>>;
  /** Pairs of indexes whose documents change places, or move to a name. */
  moves?: readonly (readonly [from: string, to: string])[];
}

export class StoreError extends Error {}

export class Store {
  readonly #db: RootDatabase<Json, (string | number)[]>;
  readonly #folder: string;

  /** @throws {StoreError} when the folder cannot be used. */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#db = open<Json, (string | number)[]>({
      path: folder,
      encoding: 'json',
      noSubdir: false,
      maxReaders: 64,
    });
    const version = this.#db.get(['version']);
    if (version === undefined) this.#db.putSync(['version'], STORE_VERSION);
    else if (version !== STORE_VERSION) {
      throw new StoreError(
        `the data in ${folder} has version ${JSON.stringify(version)}, this engine reads version ${STORE_VERSION}. ` +
          'Use the Vindbaar that wrote it, or another --db-path and index again.',
      );
    }
  }

  /** Whether a write failed for want of room: LMDB calls one that was cut short an input/output error. */
  isFull(error: Error): boolean {
    if (/MDB_MAP_FULL|No space left/i.test(error.message)) return true;
    if (!/Input\/output error/i.test(error.message)) return false;
    const { bavail, bsize } = statfsSync(this.#folder);
    return bavail * bsize < LEAST_ROOM_BYTES;
  }

  indexes(): IndexInfo[] {
    return this.#range(['index']).map(({ value }) => value as unknown as IndexInfo);
  }

  *documents(uid: string): Generator<[number, Doc]> {
    for (const { key, value } of this.#db.getRange({ start: ['doc', uid], end: ['doc', uid, Infinity] })) {
      if (typeof key[2] === 'number') yield [key[2], value as Doc];
    }
  }

  tasks(): Task[] {
    return this.#range(['task']).map(({ value }) => value as unknown as Task);
  }

  keys(): StoredKey[] {
    return this.#range(['key']).map(({ value }) => value as unknown as StoredKey);
  }

  features(): Record<string, boolean> {
    return (this.#db.get(['features']) as Record<string, boolean> | undefined) ?? {};
  }

  saveFeatures(features: Record<string, boolean>): void {
    this.#db.putSync(['features'], features);
  }

  payload(task: number): string | undefined {
    return this.#db.get(['payload', task]) as string | undefined;
  }

  /** Written and on disk before this returns: from here on the task is kept. */
  enqueue(task: Task, payload: string | undefined): void {
    this.#db.transactionSync(() => {
      this.#db.putSync(['task', task.uid], task as unknown as Json);
      if (payload !== undefined) this.#db.putSync(['payload', task.uid], payload);
    });
  }

  commit(changes: Changes): void {
    this.#db.transactionSync(() => {
      if (changes.moves !== undefined) this.#move(changes.moves);
      for (const [uid, info] of changes.indexes ?? []) {
        if (info !== null) this.#db.putSync(['index', uid], info as unknown as Json);
        else {
          this.#db.removeSync(['index', uid]);
          for (const [id] of Array.from(this.documents(uid))) this.#db.removeSync(['doc', uid, id]);
        }
      }
      for (const [uid, documents] of changes.documents ?? []) {
        for (const [id, doc] of documents) {
          if (doc === null) this.#db.removeSync(['doc', uid, id]);
          else this.#db.putSync(['doc', uid, id], doc);
        }
      }
      this.#db.putSync(['task', changes.task.uid], changes.task as unknown as Json);
      this.#db.removeSync(['payload', changes.task.uid]);
    });
  }

  saveTask(task: Task): void {
    this.#db.putSync(['task', task.uid], task as unknown as Json);
  }

  removeTask(uid: number): void {
    this.#db.removeSync(['task', uid]);
  }

  saveKey(key: StoredKey): void {
    this.#db.putSync(['key', key.uid], key as unknown as Json);
  }

  removeKey(uid: string): void {
    this.#db.removeSync(['key', uid]);
  }

  close(): Promise<void> {
    return this.#db.close();
  }

  #move(moves: readonly (readonly [string, string])[]): void {
    const contents = moves.map(([from, to]) => ({ to, from, documents: [...this.documents(from)] }));
    for (const { from, documents } of contents)
      for (const [id] of documents) this.#db.removeSync(['doc', from, id]);
    for (const { to, documents } of contents)
      for (const [id, doc] of documents) this.#db.putSync(['doc', to, id], doc);
  }

  #range(prefix: string[]): { key: (string | number)[]; value: Json }[] {
    const entries = this.#db.getRange({ start: [...prefix, -Infinity], end: [...prefix, '\uffff'] });
    return [...entries].map(({ key, value }) => ({ key, value }));
  }
}
