/** Tasks: every write is one, kept on disk before it is acknowledged, carried out one at a time in order. */
import { ApiError, type ErrorObject } from './errors.ts';
import type { Doc, Json } from './json.ts';
import type { Changes, Store } from './store.ts';

export const TASK_TYPES = [
  'documentAdditionOrUpdate',
  'documentDeletion',
  'settingsUpdate',
  'indexCreation',
  'indexDeletion',
  'indexUpdate',
  'indexSwap',
  'taskCancelation',
  'taskDeletion',
] as const;
export type TaskType = (typeof TASK_TYPES)[number];
export type TaskStatus = 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
export type Details = Record<string, Json>;

export interface Task {
  uid: number;
  batchUid: number | null;
  indexUid: string | null;
  status: TaskStatus;
  type: TaskType;
  canceledBy: number | null;
  details?: Details;
  error: ErrorObject | null;
  duration: string | null;
  enqueuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  /** What the sender wrote beside it. */
  customMetadata?: string;
  /** What to do; not shown. */
  order?: Json;
}

/** Documents a task brings; parsed ones are kept until it is done, so that they are parsed once. */
export interface Payload {
  text: string;
  documents?: readonly Doc[];
}

/** What a task will change, and how memory follows once that is on disk. */
export interface Outcome extends Omit<Changes, 'task'> {
  details?: Details;
  /** Brings memory in step; runs only after the transaction. */
  apply: () => void;
}

/** What stays of a task that failed, such as the index it made. */
export type FailedOutcome = Omit<Outcome, 'details'>;

/** Works a task out without changing anything. @throws {ApiError} to fail the task */
export type Worker = (task: Task, payload: Payload | undefined) => Outcome;

export interface TaskSummary {
  taskUid: number;
  indexUid: string | null;
  status: 'enqueued';
  type: TaskType;
  enqueuedAt: string;
  customMetadata?: string;
}

/** Tasks about tasks go before all others: a cancelation that waits its turn cancels nothing. */
const URGENT: readonly TaskType[] = ['taskCancelation', 'taskDeletion'];

export class TaskQueue {
  readonly #store: Store;
  readonly #work: Worker;
  readonly #now: () => Date;
  readonly #tasks = new Map<number, Task>();
  /** Tasks that wait, by urgency, oldest first. */
  readonly #waiting: readonly Set<number>[] = [...URGENT, 'others'].map(() => new Set());
  readonly #parsed = new Map<number, readonly Doc[]>();
  #nextUid = 0;
  #running = false;
  #closed = false;

  constructor(store: Store, work: Worker, now: () => Date) {
    this.#store = store;
    this.#work = work;
    this.#now = now;
    for (const task of store.tasks()) {
      // Cut off halfway: nothing of it was kept, so it starts again.
      this.#put(task.status === 'processing' ? { ...task, status: 'enqueued', startedAt: null } : task);
      this.#nextUid = Math.max(this.#nextUid, task.uid + 1);
    }
    this.#run();
  }

  enqueue(
    type: TaskType,
    indexUid: string | null,
    order: Json,
    details: Details | undefined,
    {
      documents,
      customMetadata,
    }: { documents?: Payload | undefined; customMetadata?: string | undefined } = {},
  ): TaskSummary {
    const metadata = customMetadata === undefined ? {} : { customMetadata };
    const task: Task = {
      uid: this.#nextUid,
      batchUid: null,
      indexUid,
      status: 'enqueued',
      type,
      canceledBy: null,
      ...(details === undefined ? {} : { details }),
      error: null,
      duration: null,
      enqueuedAt: this.#now().toISOString(),
      startedAt: null,
      finishedAt: null,
      ...metadata,
      order,
    };
    try {
      this.#store.enqueue(task, documents?.text);
    } catch (error) {
      throw this.#failure(error);
    }
    this.#nextUid += 1;
    this.#put(task);
    if (documents?.documents !== undefined) this.#parsed.set(task.uid, documents.documents);
    this.#run();
    return {
      taskUid: task.uid,
      indexUid,
      status: 'enqueued',
      type,
      enqueuedAt: task.enqueuedAt,
      ...metadata,
    };
  }

  get(uid: number): Task | undefined {
    return this.#tasks.get(uid);
  }

  /** Newest first. */
  all(): Task[] {
    return [...this.#tasks.values()].toSorted((a, b) => b.uid - a.uid);
  }

  isIndexing(indexUid: string): boolean {
    return this.all().some((task) => task.status === 'processing' && task.indexUid === indexUid);
  }

  cancel(uids: ReadonlySet<number>, by: number): number {
    let canceled = 0;
    for (const task of this.#tasks.values()) {
      if (!uids.has(task.uid) || task.status !== 'enqueued') continue;
      this.#keep({ ...task, status: 'canceled', canceledBy: by, finishedAt: this.#now().toISOString() });
      canceled += 1;
    }
    return canceled;
  }

  forget(uids: ReadonlySet<number>): number {
    let forgotten = 0;
    for (const task of this.all()) {
      if (!uids.has(task.uid) || task.finishedAt === null) continue;
      this.#store.removeTask(task.uid);
      this.#tasks.delete(task.uid);
      forgotten += 1;
    }
    return forgotten;
  }

  close(): void {
    this.#closed = true;
  }

  #run(): void {
    if (this.#running || this.#closed) return;
    if (this.#next() === undefined) return;
    this.#running = true;
    setImmediate(() => {
      this.#running = false;
      if (this.#closed) return;
      const next = this.#next();
      if (next !== undefined) this.#process(next);
      this.#run();
    });
  }

  #next(): Task | undefined {
    for (const uids of this.#waiting) for (const uid of uids) return this.#tasks.get(uid);
    return undefined;
  }

  #put(task: Task): void {
    this.#tasks.set(task.uid, task);
    // -1, what is not urgent, is the last.
    const waiting = this.#waiting.at(URGENT.indexOf(task.type));
    if (task.status === 'enqueued') waiting?.add(task.uid);
    else waiting?.delete(task.uid);
  }

  #process(task: Task): void {
    const startedAt = this.#now();
    const processing: Task = {
      ...task,
      status: 'processing',
      batchUid: task.uid,
      startedAt: startedAt.toISOString(),
    };
    this.#put(processing);
    const finish = (
      status: 'succeeded' | 'failed',
      details: Details | undefined,
      error: ErrorObject | null,
    ): Task => {
      const finishedAt = this.#now();
      const { order: _order, ...shown } = processing;
      return {
        ...shown,
        status,
        ...(details === undefined ? {} : { details }),
        error,
        duration: `PT${((finishedAt.getTime() - startedAt.getTime()) / 1000).toFixed(6)}S`,
        finishedAt: finishedAt.toISOString(),
      };
    };
    try {
      const { apply, details, ...changes } = this.#work(processing, this.#payload(task.uid));
      const done = finish('succeeded', { ...task.details, ...details }, null);
      this.#store.commit({
        ...changes,
        task: task.details === undefined && details === undefined ? withoutDetails(done) : done,
      });
      apply();
      this.#put(done);
    } catch (error) {
      const failure = this.#failure(error);
      const details = failedDetails(task.details);
      const { also } = error as { also?: FailedOutcome };
      this.#keep(finish('failed', details, failure.toJSON()), also);
    }
    this.#parsed.delete(task.uid);
  }

  #payload(uid: number): Payload | undefined {
    const text = this.#store.payload(uid);
    const documents = this.#parsed.get(uid);
    return text === undefined ? undefined : { text, ...(documents === undefined ? {} : { documents }) };
  }

  #failure(error: unknown): ApiError {
    if (error instanceof ApiError) return error;
    if (error instanceof Error && this.#store.isFull(error)) {
      return new ApiError(
        'no_space_left_on_device',
        'The disk of the engine is full. Make room, then try again.',
      );
    }
    const message = error instanceof Error ? error.message : String(error);
    return new ApiError('internal', `An internal error has occurred. \`${message}\`.`);
  }

  /** A finished task whose note cannot be written, as on a full disk, is kept in memory and done again after a restart. */
  #keep(task: Task, also?: FailedOutcome): void {
    this.#put(task);
    try {
      const { apply, ...changes } = also ?? { apply: () => undefined };
      this.#store.commit({ ...changes, task });
      apply();
    } catch {
      // Whatever ails the disk: serving goes on.
    }
  }
}

function withoutDetails({ details: _details, ...task }: Task): Task {
  return task;
}

/** Counts that were to be filled in are 0 for a task that failed. */
function failedDetails(details: Details | undefined): Details | undefined {
  if (details === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      value === null && /^(indexed|deleted)/.test(name) ? 0 : value,
    ]),
  );
}
