/** The engine's life: what searches see, the queue of tasks, the keys, and the thread that writes. */
import { evaluateFilter } from './filter/evaluate.ts';
import { parseFilter } from './filter/syntax.ts';
import type { Json } from './json.ts';
import { openKeys, type KeyRing } from './keys.ts';
import { SearchIndex, type IndexChange } from './search-index.ts';
import type { IndexStore } from './store.ts';
import type { TaskStore } from './task-store.ts';
import { finished, TaskQueue, type Task } from './tasks.ts';
import { startWriter } from './worker.ts';
import type { LoadedIndex } from './writer.ts';

export type Indexes = Map<string, SearchIndex>;

export interface Engine {
  indexes: Indexes;
  tasks: TaskQueue;
  keys: KeyRing;
  /** Experimental features by name. */
  features: Record<string, boolean>;
  setFeatures(change: Record<string, boolean>): void;
  /** Size of the indexes on disk. */
  diskBytes(): number;
  /** Lets the task at hand come to its end. */
  close(): Promise<void>;
}

export function openEngine(
  store: TaskStore,
  indexStore: IndexStore,
  folder: string,
  masterKey: string | undefined,
  now: () => Date,
): Engine {
  store.tidy();
  const indexes: Indexes = new Map(
    indexStore
      .indexes()
      .map((info) => [info.uid, new SearchIndex(info, indexStore.parts(info.key), indexStore)]),
  );
  indexStore.refresh();
  const writer = startWriter(folder, loadedIndexes, (uid, change) => indexes.get(uid)?.take(change));
  const features = store.features();
  function loadedIndexes(): LoadedIndex[] {
    return [...indexes.values()].map(({ info, inverted }) => ({ info, parts: inverted.stored() }));
  }
  const work = async (task: Task): Promise<Task> => {
    if (task.type === 'taskCancelation' || task.type === 'taskDeletion') {
      return aboutTasks(task, tasks, store, now);
    }
    const { task: done, changes } = await writer.run({
      task,
      payload: store.payload(task.uid),
      found: documentsOfFilter(task, indexes, features),
    });
    indexStore.refresh();
    takeChanges(changes, indexes, indexStore);
    return done;
  };
  const tasks = new TaskQueue(store, work, now, indexStore.lastTask());
  return {
    indexes,
    tasks,
    keys: openKeys(store, masterKey, now),
    features,
    setFeatures(change) {
      Object.assign(features, change);
      store.saveFeatures(features);
    },
    diskBytes: () => indexStore.diskBytes(),
    async close() {
      await tasks.close();
      await writer.close();
    },
  };
}

/** All at once, so that no search sees half of it. */
function takeChanges(
  changes: readonly { uid: string; change: IndexChange | null }[],
  indexes: Indexes,
  store: IndexStore,
): void {
  const byKey = new Map([...indexes.values()].map((index) => [index.info.key, index]));
  for (const { uid, change } of changes) if (change === null) indexes.delete(uid);
  for (const { uid, change } of changes) {
    if (change === null) continue;
    const index = byKey.get(change.info.key);
    if (index === undefined) indexes.set(uid, new SearchIndex(change.info, change.parts ?? [], store));
    else {
      index.take(change);
      indexes.set(uid, index);
    }
  }
}

async function aboutTasks(task: Task, tasks: TaskQueue, store: TaskStore, now: () => Date): Promise<Task> {
  const uids = new Set((task.order as { uids: number[] }).uids);
  const isCancelation = task.type === 'taskCancelation';
  const canceled = isCancelation ? tasks.cancel(uids, task.uid) : [];
  const forgotten = isCancelation ? [] : tasks.forget(uids);
  const details = isCancelation ? { canceledTasks: canceled.length } : { deletedTasks: forgotten.length };
  const done = finished(task, 'succeeded', { ...task.details, ...details }, null, now());
  await store.saveTasks([...canceled, done], forgotten);
  return done;
}

/** What the filter of a deletion finds at the moment of its turn. @throws {ApiError} when it is wrong */
function documentsOfFilter(task: Task, indexes: Indexes, features: Engine['features']): number[] | undefined {
  const filter = (task.order as Record<string, Json> | undefined)?.['filter'];
  const index = indexes.get(task.indexUid ?? '');
  if (task.type !== 'documentDeletion' || filter === undefined || index === undefined) return undefined;
  const code = 'invalid_document_filter';
  const parsed = parseFilter(filter, code);
  if (parsed === undefined) return [];
  const { columns, all, info } = index;
  return [
    ...evaluateFilter(parsed, { columns, settings: info.settings, all, code, uid: info.uid, features }),
  ];
}
