/** What each type of task does: worked out as changes for the store, which become visible together once on disk. */
import { documentId, inferPrimaryKey, documentsIn, type ContentType } from './documents.ts';
import { ApiError, indexNotFound } from './errors.ts';
import { newIndexInfo, type IndexInfo } from './index-info.ts';
import { InvertedIndex } from './inverted/inverted-index.ts';
import { isObject, type Doc, type Json } from './json.ts';
import { isReindexing } from './settings.ts';
import { mergeSettings } from './settings-check.ts';
import type { IndexStore } from './store.ts';
import type { Details, Task, TaskType } from './tasks.ts';

/** An index as the writer knows it; never changed, only replaced. */
export interface IndexState {
  info: IndexInfo;
  inverted: InvertedIndex;
}

export interface Placed {
  internal: number;
  external: string;
  doc: Doc;
}

export interface StateChange {
  uid: string;
  /** null: gone. */
  state: IndexState | null;
  set: readonly Placed[];
  removed: readonly { internal: number; external: string }[];
  isRebuilt: boolean;
}

export interface Outcome {
  details?: Details;
  changes: readonly StateChange[];
  /** Numbers of indexes whose contents go. */
  dropped?: readonly number[];
}

export interface Job {
  task: Task;
  order: Record<string, Json>;
  /** Documents as text. */
  payload: string | undefined;
  /** Documents that a filter found. */
  found: readonly number[] | undefined;
  indexes: ReadonlyMap<string, IndexState>;
  store: IndexStore;
  /** A number no index has had. */
  newKey(): number;
  now: string;
}

type Operation = (job: Job) => Outcome;

/** The index a failed addition was meant for is made all the same. */
export class FailedAddition extends Error {
  readonly reason: ApiError;
  readonly outcome: Outcome;
  constructor(reason: ApiError, outcome: Outcome) {
    super(reason.message);
    this.reason = reason;
    this.outcome = outcome;
  }
}

/** Cancelling and deleting tasks is done by the queue, as it is about tasks, not about indexes. */
export const OPERATIONS: Record<Exclude<TaskType, 'taskCancelation' | 'taskDeletion'>, Operation> = {
  indexCreation(job) {
    const uid = job.task.indexUid ?? '';
    if (job.indexes.has(uid)) throw new ApiError('index_already_exists', `Index \`${uid}\` already exists.`);
    return { changes: [changed(newState(job, (job.order['primaryKey'] as string | null) ?? null))] };
  },

  indexUpdate({ task, order, indexes, now }) {
    const index = existing(indexes, task.indexUid);
    const primaryKey = (order['primaryKey'] as string | null) ?? index.info.primaryKey;
    if (primaryKey !== index.info.primaryKey && index.inverted.size > 0) {
      throw new ApiError(
        'index_primary_key_already_exists',
        `Index \`${index.info.uid}\`: Index already has a primary key: \`${index.info.primaryKey}\`.`,
      );
    }
    const from = index.info.uid;
    const uid = (order['uid'] as string | null) ?? from;
    if (uid !== from && indexes.has(uid))
      throw new ApiError('index_already_exists', `Index \`${uid}\` already exists.`);
    const state = { ...index, info: { ...index.info, uid, primaryKey, updatedAt: now } };
    return { changes: [...(uid === from ? [] : [gone(from)]), changed(state)] };
  },

  indexDeletion({ task, indexes }) {
    const { info, inverted } = existing(indexes, task.indexUid);
    return {
      changes: [gone(info.uid)],
      dropped: [info.key],
      details: { deletedDocuments: inverted.alive().count() },
    };
  },

  indexSwap({ order, indexes }) {
    const swaps = order['swaps'] as unknown as { indexes: [string, string]; rename: boolean }[];
    const missing = [
      ...new Set(
        swaps
          .flatMap(({ indexes: [a, b], rename }) => [a, ...(rename ? [] : [b])])
          .filter((uid) => !indexes.has(uid)),
      ),
    ].toSorted((a, b) => (a < b ? -1 : 1));
    const [only] = missing;
    if (only !== undefined) {
      throw missing.length === 1
        ? indexNotFound(only)
        : new ApiError(
            'index_not_found',
            `Indexes ${missing.map((uid) => `\`${uid}\``).join(', ')} not found.`,
          );
    }
    const taken = swaps.find(({ indexes: [, b], rename }) => rename && indexes.has(b));
    if (taken !== undefined)
      throw new ApiError('index_already_exists', `Index \`${taken.indexes[1]}\` already exists.`);
    const after = new Map<string, IndexState | null>();
    for (const { indexes: pair, rename } of swaps) {
      const [a, b] = pair;
      for (const [from, to] of rename ? [[a, b] as const] : [[a, b] as const, [b, a] as const]) {
        const index = existing(indexes, from);
        after.set(to, { ...index, info: { ...index.info, uid: to } });
      }
      if (rename) after.set(a, null);
    }
    return { changes: [...after].map(([uid, state]) => (state === null ? gone(uid) : changed(state))) };
  },

  indexCompaction({ task, indexes }) {
    const index = existing(indexes, task.indexUid);
    const inverted = index.inverted.compacted(index.info.settings);
    return {
      changes: [changed({ ...index, inverted })],
      details: {
        preCompactionSize: readableSize(index.inverted.bytes()),
        postCompactionSize: readableSize(inverted.bytes()),
      },
    };
  },

  settingsUpdate(job) {
    const { task, order, indexes, now, store } = job;
    const uid = task.indexUid ?? '';
    const known = indexes.get(uid);
    if (known === undefined && order['mustExist'] === true) throw indexNotFound(uid);
    const index = known ?? newState(job, null);
    const settings = mergeSettings(index.info.settings, order['settings'] as Doc, uid);
    const info = { ...index.info, settings, updatedAt: now };
    if (!isReindexing(index.info.settings, settings)) return { changes: [changed({ ...index, info })] };
    const inverted = InvertedIndex.build(store.documents(info.key), settings);
    return { changes: [{ ...changed({ info, inverted }), isRebuilt: true }] };
  },

  documentAdditionOrUpdate(job) {
    const { task, order, payload, indexes } = job;
    const index = indexes.get(task.indexUid ?? '') ?? newState(job, null);
    const incoming = [
      ...documentsIn(payload ?? '', order['contentType'] as ContentType, {
        csvDelimiter: order['csvDelimiter'] as string | undefined,
        wasAccepted: true,
      }),
    ];
    try {
      return addition(job, index, incoming);
    } catch (error) {
      if (!(error instanceof ApiError) || indexes.has(index.info.uid)) throw error;
      throw new FailedAddition(error, { changes: [changed(index)] });
    }
  },

  documentDeletion({ task, order, indexes, now, found, store }) {
    const index = existing(indexes, task.indexUid);
    const { key, settings, primaryKey } = index.info;
    const ids = order['ids'] as string[] | undefined;
    const internals =
      ids?.flatMap((id) => store.internalId(key, id) ?? []) ??
      (order['all'] === true ? [...index.inverted.alive()] : (found ?? []));
    const counts = new Map(Object.entries(index.info.fieldCounts));
    const removed = [...new Set(internals)].flatMap((internal) => {
      const doc = store.document(key, internal);
      if (doc === undefined) return [];
      count(counts, doc, -1);
      return [{ internal, external: documentId(doc, primaryKey ?? '') }];
    });
    const inverted = index.inverted.change(
      [],
      removed.map(({ internal }) => internal),
      settings,
    );
    const info = { ...index.info, updatedAt: now, fieldCounts: Object.fromEntries(counts) };
    return {
      changes: [{ ...changed({ info, inverted }), removed }],
      details: { deletedDocuments: removed.length },
    };
  },
};

function readableSize(bytes: number): string {
  const power = Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return power === 0 ? `${bytes} B` : `${(bytes / 1000 ** power).toFixed(2)} ${'kMG'[power - 1]}B`;
}

const changed = (state: IndexState): StateChange => ({
  uid: state.info.uid,
  state,
  set: [],
  removed: [],
  isRebuilt: false,
});

const gone = (uid: string): StateChange => ({ uid, state: null, set: [], removed: [], isRebuilt: false });

function newState(job: Job, primaryKey: string | null): IndexState {
  return {
    info: newIndexInfo(job.task.indexUid ?? '', job.newKey(), primaryKey, job.now),
    inverted: InvertedIndex.empty(),
  };
}

function existing(indexes: ReadonlyMap<string, IndexState>, uid: string | null): IndexState {
  const index = indexes.get(uid ?? '');
  if (index === undefined) throw indexNotFound(uid ?? '');
  return index;
}

function addition({ order, store, now }: Job, index: IndexState, incoming: readonly Doc[]): Outcome {
  const { key, settings } = index.info;
  const asked = (order['primaryKey'] as string | null | undefined) ?? null;
  const own = index.info.primaryKey;
  if (asked !== null && own !== null && asked !== own) {
    throw new ApiError('index_primary_key_already_exists', `Index already has a primary key: \`${own}\`.`);
  }
  const [first] = incoming;
  const primaryKey = own ?? asked ?? (first === undefined ? null : inferPrimaryKey(first));
  const documents = new Map<string, Doc>();
  const known = new Map<string, { internal: number; doc: Doc | undefined }>();
  for (const doc of primaryKey === null ? [] : incoming) {
    const id = documentId(doc, primaryKey ?? '');
    if (!documents.has(id)) {
      const internal = store.internalId(key, id);
      if (internal !== undefined) known.set(id, { internal, doc: store.document(key, internal) });
    }
    const before = documents.get(id) ?? known.get(id)?.doc;
    documents.set(id, order['partial'] === true ? { ...before, ...doc } : doc);
  }
  const indexed = documents.size;
  if (order['skipCreation'] === true)
    for (const id of documents.keys()) if (!known.has(id)) documents.delete(id);
  const free = freeIds(index.inverted);
  const fieldOrder = new Set(index.info.fieldOrder);
  const counts = new Map(Object.entries(index.info.fieldCounts));
  const set = [...documents].map(([external, doc]): Placed => {
    for (const name of Object.keys(doc)) fieldOrder.add(name);
    const before = known.get(external);
    if (before?.doc !== undefined) count(counts, before.doc, -1);
    count(counts, doc, 1);
    return { internal: before?.internal ?? free(), external, doc };
  });
  const inverted = index.inverted.change(
    set.map(({ internal, doc }): [number, Doc] => [internal, doc]),
    [],
    settings,
  );
  const info: IndexInfo = {
    ...index.info,
    primaryKey,
    updatedAt: now,
    fieldOrder: [...fieldOrder],
    fieldCounts: Object.fromEntries(counts),
  };
  return {
    changes: [{ ...changed({ info, inverted }), set }],
    details: { receivedDocuments: incoming.length, indexedDocuments: indexed },
  };
}

/** Ids of deleted documents first, the lowest in front. */
function freeIds(inverted: InvertedIndex): () => number {
  const alive = inverted.alive();
  let next = 0;
  return () => {
    while (alive.has(next)) next += 1;
    next += 1;
    return next - 1;
  };
}

/** Fields of a document and of the objects in it, each once. */
function count(counts: Map<string, number>, doc: Doc, by: 1 | -1): void {
  const names = new Set<string>();
  const walk = (value: Json, path: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, path);
    else if (isObject(value)) {
      for (const [key, item] of Object.entries(value)) {
        const name = path === '' ? key : `${path}.${key}`;
        names.add(name);
        walk(item, name);
      }
    }
  };
  walk(doc, '');
  for (const name of names) {
    const total = (counts.get(name) ?? 0) + by;
    if (total > 0) counts.set(name, total);
    else counts.delete(name);
  }
}
