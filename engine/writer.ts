/** Carries tasks out, one at a time: works the change out, writes it in one transaction, and reports what is new. */
import { columnPatterns, columnRow } from './column-row.ts';
import type { IndexInfo } from './index-info.ts';
import { InvertedIndex } from './inverted/inverted-index.ts';
import type { Json } from './json.ts';
import { FailedAddition, OPERATIONS, type IndexState, type Outcome, type StateChange } from './operations.ts';
import type { PayloadFiles } from './payload-files.ts';
import type { IndexChange } from './search-index.ts';
import type { IndexStore, StoredPart } from './store.ts';
import type { Payload } from './task-store.ts';
import { failedDetails, failureOf, finished, type Task } from './tasks.ts';

export interface LoadedIndex {
  info: IndexInfo;
  parts: readonly StoredPart[];
}

/** A task with what it needs. */
export interface Order {
  task: Task;
  payload: Payload | undefined;
  /** Documents that its filter found. */
  found: readonly number[] | undefined;
}

/** What the answering side has to know of a finished task. */
export interface Report {
  task: Task;
  /** In the order in which they take effect; null: the index is gone. */
  changes: readonly { uid: string; change: IndexChange | null }[];
}

export class Writer {
  readonly #store: IndexStore;
  readonly #payloads: PayloadFiles;
  readonly #now: () => Date;
  readonly #indexes = new Map<string, IndexState>();
  #nextKey = 1;

  constructor(store: IndexStore, payloads: PayloadFiles, loaded: readonly LoadedIndex[], now: () => Date) {
    this.#store = store;
    this.#payloads = payloads;
    this.#now = now;
    for (const { info, parts } of loaded) {
      this.#indexes.set(info.uid, { info, inverted: InvertedIndex.load(parts) });
      this.#nextKey = Math.max(this.#nextKey, info.key + 1);
    }
  }

  run({ task, payload, found }: Order): Report {
    const now = this.#now;
    if (task.type === 'taskCancelation' || task.type === 'taskDeletion')
      throw new Error(`${task.type} is no task for the writer`);
    try {
      const outcome = OPERATIONS[task.type]({
        task,
        order: (task.order ?? {}) as Record<string, Json>,
        payload:
          payload === undefined || 'text' in payload ? payload?.text : this.#payloads.read(payload.file),
        found,
        indexes: this.#indexes,
        store: this.#store,
        newKey: () => this.#nextKey++,
        now: now().toISOString(),
      });
      const details = { ...task.details, ...outcome.details };
      const hasDetails = task.details !== undefined || outcome.details !== undefined;
      const done = finished(task, 'succeeded', hasDetails ? details : undefined, null, now());
      return this.#keep(done, outcome);
    } catch (error) {
      const reason = error instanceof FailedAddition ? error.reason : failureOf(error, this.#store);
      const failed = finished(task, 'failed', failedDetails(task.details), reason.toJSON(), now());
      const outcome: Outcome = error instanceof FailedAddition ? error.outcome : { changes: [] };
      try {
        return this.#keep(failed, outcome);
      } catch {
        // Whatever ails the disk: the failure is known until a restart, which does the task again.
        return { task: failed, changes: [] };
      }
    }
  }

  /** Puts segments together and tidies files, a step at a time. @returns what changed; undefined when nothing is worth it */
  mergeSome(): { uid: string; change: IndexChange } | undefined {
    for (const [uid, index] of this.#indexes) {
      const { info } = index;
      const inverted = index.inverted.merged(info.settings);
      const change = { info, removed: [], rows: '[]', isRebuilt: false };
      try {
        if (inverted !== undefined) {
          const parts = inverted.stored();
          this.#store.saveMerged(info.key, parts);
          this.#indexes.set(uid, { ...index, inverted });
          return { uid, change: { ...change, parts } };
        }
        if (this.#store.saveTidied(info.key)) return { uid, change };
      } catch (error) {
        // Nothing is lost: all stays as it is until there is room.
        if (error instanceof Error && this.#store.isFull(error)) return undefined;
        throw error;
      }
    }
    return undefined;
  }

  #keep(task: Task, { changes, dropped = [] }: Outcome): Report {
    this.#store.commit({
      task,
      indexes: changes.map(({ uid, state }) => ({ uid, info: state?.info ?? null })),
      documents: changes.flatMap(({ state, set, removed }) =>
        state === null ? [] : [{ key: state.info.key, set, removed }],
      ),
      parts: changes.flatMap(({ state }) =>
        state === null || !this.#isChanged(state)
          ? []
          : [{ key: state.info.key, parts: state.inverted.stored() }],
      ),
      dropped,
    });
    const reported = changes.map((change) => ({ uid: change.uid, change: this.#reported(change) }));
    for (const { uid, state } of changes) if (state === null) this.#indexes.delete(uid);
    for (const { uid, state } of changes) if (state !== null) this.#indexes.set(uid, state);
    return { task, changes: reported };
  }

  #isChanged(state: IndexState): boolean {
    return ![...this.#indexes.values()].some(({ inverted }) => inverted === state.inverted);
  }

  #reported({ state, set, removed, isRebuilt }: StateChange): IndexChange | null {
    if (state === null) return null;
    const patterns = columnPatterns(state.info.settings);
    return {
      info: state.info,
      ...(this.#isChanged(state) ? { parts: state.inverted.stored() } : {}),
      removed: removed.map(({ internal }) => internal),
      rows: isRebuilt
        ? '[]'
        : JSON.stringify(set.map(({ internal, doc }) => [internal, columnRow(doc, patterns)])),
      isRebuilt,
    };
  }
}
