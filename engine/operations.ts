/** What each type of task does: worked out as changes for the store, applied to memory once these are on disk. */
import { documentId, inferPrimaryKey, parsePayload, type ContentType } from './documents.ts';
import { ApiError, indexNotFound } from './errors.ts';
import { evaluateFilter } from './filter/evaluate.ts';
import { parseFilter } from './filter/syntax.ts';
import type { Doc, Json } from './json.ts';
import { SearchIndex, type IndexInfo } from './search-index.ts';
import { mergeSettings } from './settings-check.ts';
import type { FailedOutcome, Outcome, Payload, Task, TaskType } from './tasks.ts';

export type Indexes = Map<string, SearchIndex>;

interface Job {
  task: Task;
  order: Record<string, Json>;
  payload: Payload | undefined;
  indexes: Indexes;
  now: string;
  /** Experimental features that are on. */
  features: Readonly<Record<string, boolean>>;
}

type Operation = (job: Job) => Outcome;

/** Cancelling and deleting tasks is done by the queue's owner, as it is about tasks, not about indexes. */
export const OPERATIONS: Record<Exclude<TaskType, 'taskCancelation' | 'taskDeletion'>, Operation> = {
  indexCreation({ task, order, indexes, now }) {
    const uid = task.indexUid ?? '';
    if (indexes.has(uid)) throw new ApiError('index_already_exists', `Index \`${uid}\` already exists.`);
    const index = SearchIndex.empty(uid, (order['primaryKey'] as string | null) ?? null, now);
    return { indexes: new Map([[uid, index.info]]), apply: () => indexes.set(uid, index) };
  },

  indexUpdate({ task, order, indexes, now }) {
    const index = existing(indexes, task.indexUid);
    const primaryKey = (order['primaryKey'] as string | null) ?? index.info.primaryKey;
    if (primaryKey !== index.info.primaryKey && index.size > 0) {
      throw new ApiError(
        'index_primary_key_already_exists',
        `Index \`${index.info.uid}\`: Index already has a primary key: \`${index.info.primaryKey}\`.`,
      );
    }
    const uid = (order['uid'] as string | null) ?? index.info.uid;
    if (uid !== index.info.uid && indexes.has(uid))
      throw new ApiError('index_already_exists', `Index \`${uid}\` already exists.`);
    const info: IndexInfo = { ...index.info, uid, primaryKey, updatedAt: now };
    const renamed = uid !== index.info.uid;
    const from = index.info.uid;
    return {
      indexes: new Map<string, IndexInfo | null>([...(renamed ? [[from, null] as const] : []), [uid, info]]),
      ...(renamed ? { moves: [[from, uid] as const] } : {}),
      apply() {
        index.info = info;
        indexes.delete(from);
        indexes.set(uid, index);
      },
    };
  },

  indexDeletion({ task, indexes }) {
    const index = existing(indexes, task.indexUid);
    const { uid } = index.info;
    return {
      indexes: new Map([[uid, null]]),
      details: { deletedDocuments: index.size },
      apply: () => indexes.delete(uid),
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
    const infos = new Map<string, IndexInfo | null>();
    const moves: [string, string][] = [];
    const after = new Map<string, SearchIndex>();
    for (const {
      indexes: [a, b],
      rename,
    } of swaps) {
      for (const [from, to] of rename ? [[a, b] as const] : [[a, b] as const, [b, a] as const]) {
        const index = existing(indexes, from);
        after.set(to, index);
        infos.set(to, { ...index.info, uid: to });
        moves.push([from, to]);
      }
      if (rename) infos.set(a, null);
    }
    return {
      indexes: infos,
      moves,
      apply() {
        for (const [uid, info] of infos) if (info === null) indexes.delete(uid);
        for (const [uid, index] of after) {
          index.info = infos.get(uid) ?? index.info;
          indexes.set(uid, index);
        }
      },
    };
  },

  settingsUpdate({ task, order, indexes, now }) {
    const uid = task.indexUid ?? '';
    const known = indexes.get(uid);
    if (known === undefined && order['mustExist'] === true) throw indexNotFound(uid);
    const index = known ?? SearchIndex.empty(uid, null, now);
    const settings = mergeSettings(index.info.settings, order['settings'] as Doc);
    return {
      indexes: new Map([[uid, { ...index.info, settings, updatedAt: now }]]),
      apply() {
        index.apply(settings);
        index.info = { ...index.info, updatedAt: now };
        indexes.set(uid, index);
      },
    };
  },

  documentAdditionOrUpdate({ task, order, payload, indexes, now }) {
    const uid = task.indexUid ?? '';
    const index = indexes.get(uid) ?? SearchIndex.empty(uid, null, now);
    const incoming =
      payload?.documents ??
      parsePayload(
        payload?.text ?? '',
        order['contentType'] as ContentType,
        order['csvDelimiter'] as string | undefined,
      );
    try {
      return addition(index, incoming, order, now, (info, documents) => ({
        indexes: new Map([[uid, info]]),
        documents: new Map([
          [uid, new Map([...documents.values()].map(({ internal, doc }) => [internal, doc]))],
        ]),
        details: { receivedDocuments: incoming.length, indexedDocuments: documents.size },
        apply() {
          index.info = info;
          index.change(documents);
          indexes.set(uid, index);
        },
      }));
    } catch (error) {
      // The index a failed addition was meant for is made all the same.
      if (error instanceof ApiError && !indexes.has(uid)) {
        const also: FailedOutcome = {
          indexes: new Map([[uid, index.info]]),
          apply: () => indexes.set(uid, index),
        };
        throw Object.assign(error, { also });
      }
      throw error;
    }
  },

  documentDeletion({ task, order, indexes, now, features }) {
    const index = existing(indexes, task.indexUid);
    const ids = order['ids'] as string[] | undefined;
    const externals =
      ids ?? (order['all'] === true ? allIds(index) : idsByFilter(index, order['filter'] ?? null, features));
    const internals = externals.flatMap((id) => index.internalId(id) ?? []);
    const info = { ...index.info, updatedAt: now };
    return {
      indexes: new Map([[info.uid, info]]),
      documents: new Map([[info.uid, new Map(internals.map((id) => [id, null]))]]),
      details: { deletedDocuments: new Set(internals).size },
      apply() {
        index.info = info;
        index.change(new Map(), externals);
      },
    };
  },
};

type Changed = Map<string, { internal: number; doc: Doc }>;

function addition(
  index: SearchIndex,
  incoming: readonly Doc[],
  order: Record<string, Json>,
  now: string,
  outcome: (info: IndexInfo, documents: Changed) => Outcome,
): Outcome {
  const asked = (order['primaryKey'] as string | null | undefined) ?? null;
  const own = index.info.primaryKey;
  if (asked !== null && own !== null && asked !== own) {
    throw new ApiError(
      'index_primary_key_already_exists',
      `Index \`${index.info.uid}\`: Index already has a primary key: \`${own}\`.`,
    );
  }
  const [first] = incoming;
  const primaryKey = own ?? asked ?? (first === undefined ? null : inferPrimaryKey(first, index.info.uid));
  const documents = new Map<string, Doc>();
  for (const doc of primaryKey === null ? [] : incoming) {
    const id = documentId(doc, primaryKey ?? '');
    const internal = index.internalId(id);
    const before = documents.get(id) ?? (internal === undefined ? undefined : index.document(internal));
    documents.set(id, order['partial'] === true ? { ...before, ...doc } : doc);
  }
  const indexed = documents.size;
  if (order['skipCreation'] === true) {
    for (const id of documents.keys()) if (index.internalId(id) === undefined) documents.delete(id);
  }
  const ids = index.assignIds([...documents.keys()]);
  const fieldOrder = new Set(index.info.fieldOrder);
  for (const doc of documents.values()) for (const name of Object.keys(doc)) fieldOrder.add(name);
  const info: IndexInfo = { ...index.info, primaryKey, updatedAt: now, fieldOrder: [...fieldOrder] };
  const changed: Changed = new Map(
    [...documents].map(([id, doc]) => [id, { internal: ids.get(id) ?? 0, doc }]),
  );
  const result = outcome(info, changed);
  return { ...result, details: { ...result.details, indexedDocuments: indexed } };
}

function existing(indexes: Indexes, uid: string | null): SearchIndex {
  const index = indexes.get(uid ?? '');
  if (index === undefined) throw indexNotFound(uid ?? '');
  return index;
}

function allIds(index: SearchIndex): string[] {
  return [...index.documents()].map(([, doc]) => documentId(doc, index.info.primaryKey ?? ''));
}

function idsByFilter(index: SearchIndex, filter: Json, features: Job['features']): string[] {
  const code = 'invalid_document_filter';
  const parsed = parseFilter(filter, code);
  if (parsed === undefined) return [];
  const { columns, all, info } = index;
  return [...evaluateFilter(parsed, { columns, settings: info.settings, all, code, features })].flatMap(
    (id) => {
      const doc = index.document(id);
      return doc === undefined ? [] : [documentId(doc, info.primaryKey ?? '')];
    },
  );
}
