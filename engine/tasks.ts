/** Tasks: every write is one, kept on disk before it is acknowledged, carried out one at a time in order. */
import { ApiError, type ErrorObject } from './errors.ts';
import type { Json } from './json.ts';
import type { TaskStore } from './task-store.ts';

export const TASK_TYPES = [
  'documentAdditionOrUpdate',
  'documentDeletion',
  'settingsUpdate',
  'indexCreation',
  'indexDeletion',
  'indexUpdate',
  'indexSwap',
  'indexCompaction',
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

export interface TaskSummary {
  taskUid: number;
  indexUid: string | null;
  status: 'enqueued';
  type: TaskType;
  enqueuedAt: string;
  customMetadata?: string;
}

/** Carries a task out and says how it ended. */
export type Work = (task: Task) => Promise<Task>;

/** Tasks about tasks go before all others: a cancelation that waits its turn cancels nothing. */
const URGENT: readonly TaskType[] = ['taskCancelation', 'taskDeletion'];

export class TaskQueue {
  readonly #store: TaskStore;
  readonly #work: Work;
  readonly #now: () => Date;
  readonly #tasks = new Map<number, Task>();
  /** Tasks that wait, the urgent ones apart. */
  readonly #urgent: number[] = [];
  readonly #waiting: number[] = [];
  #next = 0;
  #running: Promise<void> | undefined;
  #processing: Task | undefined;
  /** Ended, and not yet on disk as such. Nothing else may begin before, or a restart would do them again after it. */
  #unnoted: Task[] = [];
  #closed = false;

  /** @param last done, though perhaps not yet noted as such */
  constructor(store: TaskStore, work: Work, now: () => Date, last?: Task) {
    this.#store = store;
    this.#work = work;
    this.#now = now;
    for (const stored of store.tasks().toSorted((a, b) => a.uid - b.uid)) {
      const isDone = stored.uid === last?.uid && stored.finishedAt === null;
      const task = isDone ? last : stored;
      if (isDone) this.#unnoted.push(task);
      this.#tasks.set(task.uid, task);
      if (task.status === 'enqueued') this.#queueOf(task.type).push(task.uid);
      this.#next = Math.max(this.#next, task.uid + 1);
    }
    this.#run();
  }

  /** Kept on disk when the promise is. @throws {ApiError} when it cannot be */
  async enqueue(
    type: TaskType,
    indexUid: string | null,
    order: Json,
    details: Details | undefined,
    { payload, customMetadata }: { payload?: Buffer | undefined; customMetadata?: string | undefined } = {},
  ): Promise<TaskSummary> {
    const metadata = customMetadata === undefined ? {} : { customMetadata };
    // Before the task has its number, as the order of tasks is that of their numbers.
    const kept =
      payload === undefined ? undefined : await this.#stored(() => this.#store.keepPayload(payload));
    const task: Task = {
      uid: this.#next++,
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
    await this.#stored(() => this.#store.enqueue(task, kept));
    this.#tasks.set(task.uid, task);
    this.#queueOf(type).push(task.uid);
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
    return this.#processing?.indexUid === indexUid;
  }

  /** @returns the tasks as they are now */
  cancel(uids: ReadonlySet<number>, by: number): Task[] {
    const canceled = [...uids].flatMap((uid) => {
      const task = this.#tasks.get(uid);
      if (task?.status !== 'enqueued') return [];
      const finishedAt = this.#now().toISOString();
      return [{ ...task, status: 'canceled' as const, canceledBy: by, finishedAt }];
    });
    for (const task of canceled) this.#tasks.set(task.uid, task);
    return canceled;
  }

  /** Only finished tasks are forgotten. @returns which were */
  forget(uids: ReadonlySet<number>): number[] {
    const forgotten = [...uids].filter((uid) => (this.#tasks.get(uid)?.finishedAt ?? null) !== null);
    for (const uid of forgotten) this.#tasks.delete(uid);
    return forgotten;
  }

  /** Lets the task at hand come to its end. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  /** @throws {ApiError} when it cannot be kept */
  async #stored<T>(keep: () => Promise<T>): Promise<T> {
    try {
      return await keep();
    } catch (error) {
      throw failureOf(error, this.#store);
    }
  }

  #queueOf(type: TaskType): number[] {
    return URGENT.includes(type) ? this.#urgent : this.#waiting;
  }

  #run(): void {
    if (this.#running !== undefined || this.#closed) return;
    const uid = this.#urgent.shift() ?? this.#waiting.shift();
    if (uid === undefined) return;
    const task = this.#tasks.get(uid);
    if (task?.status !== 'enqueued') return this.#run();
    this.#running = this.#process(task).finally(() => {
      this.#running = undefined;
      this.#run();
    });
  }

  async #process(task: Task): Promise<void> {
    const processing: Task = {
      ...task,
      status: 'processing',
      batchUid: task.uid,
      startedAt: this.#now().toISOString(),
    };
    this.#tasks.set(task.uid, processing);
    this.#processing = processing;
    const done = await this.#outcomeOf(processing);
    this.#tasks.set(task.uid, done);
    this.#processing = undefined;
    this.#unnoted.push(done);
    // On a full disk: before the next task.
    await this.#note().catch(() => undefined);
  }

  async #outcomeOf(task: Task): Promise<Task> {
    try {
      await this.#note();
      return await this.#work(task);
    } catch (error) {
      const reason = failureOf(error, this.#store);
      return finished(task, 'failed', failedDetails(task.details), reason.toJSON(), this.#now());
    }
  }

  async #note(): Promise<void> {
    if (this.#unnoted.length === 0) return;
    const noted = [...this.#unnoted];
    await this.#store.saveTasks(noted);
    this.#unnoted = this.#unnoted.filter((task) => !noted.includes(task));
  }
}

export function finished(
  { order: _order, details: _details, ...task }: Task,
  status: 'succeeded' | 'failed',
  details: Details | undefined,
  error: ErrorObject | null,
  at: Date,
): Task {
  const durationMs = at.getTime() - Date.parse(task.startedAt ?? task.enqueuedAt);
  return {
    ...task,
    status,
    ...(details === undefined ? {} : { details }),
    error,
    duration: `PT${(durationMs / 1000).toFixed(6)}S`,
    finishedAt: at.toISOString(),
  };
}

/** Counts that were to be filled in are 0 for a task that failed. */
export function failedDetails(details: Details | undefined): Details | undefined {
  if (details === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      value === null && /^(indexed|deleted)/.test(name) ? 0 : value,
    ]),
  );
}

/** Why a task failed that should not have. */
export function failureOf(error: unknown, store: { isFull(error: Error): boolean }): ApiError {
  if (error instanceof ApiError) return error;
  if (error instanceof Error && store.isFull(error)) {
    return new ApiError(
      'no_space_left_on_device',
      'The disk of the engine is full. Make room, then try again.',
    );
  }
  const message = error instanceof Error ? error.message : String(error);
  return new ApiError('internal', `An internal error has occurred. \`${message}\`.`);
}
