/** The engine's life: its indexes in memory, its tasks and keys, all kept in one store. */
import { openKeys, type KeyRing } from './keys.ts';
import { OPERATIONS, type Indexes } from './operations.ts';
import { SearchIndex } from './search-index.ts';
import type { Store } from './store.ts';
import { TaskQueue, type Outcome, type Payload, type Task } from './tasks.ts';
import type { Doc, Json } from './json.ts';
import { documentId } from './documents.ts';

export interface Engine {
  indexes: Indexes;
  tasks: TaskQueue;
  keys: KeyRing;
  /** Experimental features by name. */
  features: Record<string, boolean>;
  setFeatures(change: Record<string, boolean>): void;
}

export function openEngine(store: Store, masterKey: string | undefined, now: () => Date): Engine {
  const indexes: Indexes = new Map();
  for (const info of store.indexes()) {
    const index = new SearchIndex(info);
    const documents = new Map<string, { internal: number; doc: Doc }>();
    for (const [internal, doc] of store.documents(info.uid))
      documents.set(documentId(doc, info.primaryKey ?? ''), { internal, doc });
    index.change(documents);
    indexes.set(info.uid, index);
  }
  const features = store.features();
  const work = (task: Task, payload: Payload | undefined): Outcome => {
    if (task.type === 'taskCancelation' || task.type === 'taskDeletion') {
      const uids = new Set((task.order as { uids: number[] }).uids);
      const done = task.type === 'taskCancelation' ? tasks.cancel(uids, task.uid) : tasks.forget(uids);
      return {
        details: { [task.type === 'taskCancelation' ? 'canceledTasks' : 'deletedTasks']: done },
        apply: () => undefined,
      };
    }
    return OPERATIONS[task.type]({
      task,
      order: (task.order ?? {}) as Record<string, Json>,
      payload,
      indexes,
      now: now().toISOString(),
      features,
    });
  };
  const tasks = new TaskQueue(store, work, now);
  return {
    indexes,
    tasks,
    keys: openKeys(store, masterKey, now),
    features,
    setFeatures(change) {
      Object.assign(features, change);
      store.saveFeatures(features);
    },
  };
}
