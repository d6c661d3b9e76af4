/**
 * DOOR: tasks, keys and features on disk, in an LMDB environment that the thread that answers writes. Large payloads are
 * files beside it: in LMDB, the pages they took would count as memory for as long as the engine runs.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Database, RootDatabase } from 'lmdb';
import { environment, isDiskFull, range, StoreError, type Key } from './environment.ts';
import type { Json } from './json.ts';
import { PayloadFiles } from './payload-files.ts';
import type { Task } from './tasks.ts';

/** Version of what is on disk. */
const STORE_VERSION = 5;

/** A payload of this size is a file. */
const LARGE_BYTES = 1 << 16;

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

/** The documents that came with a task: their text, or the name of the file it is in. */
export type Payload = { text: string } | { file: string };

/** A process that uses a data folder. */
export interface Owner {
  pid: number;
  /** When that process started, where the system says so: a number given out again is another process. */
  started: string;
}

/** Tasks, keys and features. */
export class TaskStore {
  readonly #folder: string;
  readonly #root: RootDatabase<Json, Key>;
  /** By number of the task: its payload if that is small, the name of its file if not. */
  readonly #payloads: Database<Payload, number>;
  readonly #files: PayloadFiles;

  /** @throws {StoreError} when the folder cannot be used. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#root = environment(join(folder, 'tasks'));
    this.#payloads = this.#root.openDB<Payload, number>({ name: 'payloads', encoding: 'json' });
    this.#files = new PayloadFiles(join(folder, 'payloads'));
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

  payload(task: number): Payload | undefined {
    return this.#payloads.get(task);
  }

  /** A large payload is on disk when the promise is kept. */
  async keepPayload(bytes: Buffer): Promise<Payload> {
    if (bytes.length < LARGE_BYTES) return { text: bytes.toString() };
    const file = randomUUID();
    await this.#files.write(file, bytes);
    return { file };
  }

  /** On disk when the promise is kept: from here on the task is kept. */
  async enqueue(task: Task, payload: Payload | undefined): Promise<void> {
    try {
      await this.#root.transaction(() => {
        void this.#root.put(['task', task.uid], task as unknown as Json);
        if (payload !== undefined) void this.#payloads.put(task.uid, payload);
      });
      await this.#root.flushed;
    } catch (error) {
      if (payload !== undefined && 'file' in payload) this.#files.remove(payload.file);
      throw error;
    }
  }

  /** Removes payloads of tasks that were never acknowledged, or are done. */
  tidy(): void {
    const payloads = [...this.#payloads.getRange({})].map(({ value }) => value);
    this.#files.keep(new Set(payloads.flatMap((payload) => ('file' in payload ? [payload.file] : []))));
  }

  async saveTasks(tasks: readonly Task[], removed: readonly number[] = []): Promise<void> {
    const done = tasks.filter(({ finishedAt }) => finishedAt !== null);
    const payloads = done.map(({ uid }) => this.payload(uid));
    await this.#root.transaction(() => {
      for (const task of tasks) void this.#root.put(['task', task.uid], task as unknown as Json);
      for (const { uid } of done) void this.#payloads.remove(uid);
      for (const uid of removed) void this.#root.remove(['task', uid]);
    });
    await this.#root.flushed;
    for (const payload of payloads)
      if (payload !== undefined && 'file' in payload) this.#files.remove(payload.file);
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
