/** What each type of task does: worked out as changes for the store, applied to memory once these are on disk. */
import { documentId, inferPrimaryKey, parsePayload, type ContentType } from './documents.ts';
import { ApiError, indexNotFound } from './errors.ts';
import { evaluateFilter } from './filter/evaluate.ts';
import { parseFilter } from './filter/syntax.ts';
import type { Doc, Json } from './json.ts';
import { SearchIndex, type IndexInfo } from './search-index.ts';
import { mergeSettings } from './settings-check.ts';
import type { Outcome, Task, TaskType } from './tasks.ts';

export type Indexes = Map<string, SearchIndex>;

interface Job {
  task: Task;
  order: Record<string, Json>;
  payload: string | undefined;
  indexes: Indexes;
  now: string;
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
    const primaryKey = (order['primaryKey'] as string | undefined) ?? index.info.primaryKey;
    if (primaryKey !== index.info.primaryKey && index.size > 0) {
      throw new ApiError(
        'index_primary_key_already_exists',
        `Index \`${index.info.uid}\`: Index already has a primary key: \`${index.info.primaryKey}\`.`,
      );
    }
    const uid = (order['uid'] as string | undefined) ?? index.info.uid;
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
    const swaps = order['swaps'] as unknown as { indexes: [string, string] }[];
    const infos = new Map<string, IndexInfo>();
    const moves: [string, string][] = [];
    const pairs = swaps.map(({ indexes: [a, b] }) => ({ a: existing(indexes, a), b: existing(indexes, b) }));
    for (const { a, b } of pairs) {
      infos.set(a.info.uid, { ...b.info, uid: a.info.uid });
      infos.set(b.info.uid, { ...a.info, uid: b.info.uid });
      moves.push([a.info.uid, b.info.uid], [b.info.uid, a.info.uid]);
    }
    return {
      indexes: infos,
      moves,
      apply() {
        for (const { a, b } of pairs) {
          const [aUid, bUid] = [a.info.uid, b.info.uid];
          a.info = { ...a.info, uid: bUid };
          b.info = { ...b.info, uid: aUid };
          indexes.set(aUid, b);
          indexes.set(bUid, a);
        }
      },
    };
  },

  settingsUpdate({ task, order, indexes, now }) {
    const uid = task.indexUid ?? '';
    const known = indexes.get(uid);
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
    const incoming = parsePayload(
      payload ?? '',
      order['contentType'] as ContentType,
      order['csvDelimiter'] as string | undefined,
    );
    const asked = (order['primaryKey'] as string | null | undefined) ?? null;
    const own = index.info.primaryKey;
    if (asked !== null && own !== null && asked !== own) {
      throw new ApiError(
        'index_primary_key_already_exists',
        `Index \`${uid}\`: Index already has a primary key: \`${own}\`.`,
      );
    }
    const [first] = incoming;
    const primaryKey = own ?? asked ?? (first === undefined ? null : inferPrimaryKey(first));
    const documents = new Map<string, Doc>();
    for (const doc of primaryKey === null ? [] : incoming) {
      const id = documentId(doc, primaryKey ?? '');
      const internal = index.internalId(id);
      const before = documents.get(id) ?? (internal === undefined ? undefined : index.document(internal));
      documents.set(id, order['partial'] === true ? { ...before, ...doc } : doc);
    }
    const ids = index.assignIds([...documents.keys()]);
    const fieldOrder = new Set(index.info.fieldOrder);
    for (const doc of documents.values()) for (const name of Object.keys(doc)) fieldOrder.add(name);
    const info: IndexInfo = { ...index.info, primaryKey, updatedAt: now, fieldOrder: [...fieldOrder] };
    return {
      indexes: new Map([[uid, info]]),
      documents: new Map([[uid, new Map([...documents].map(([id, doc]) => [ids.get(id) ?? 0, doc]))]]),
      details: { receivedDocuments: incoming.length, indexedDocuments: incoming.length },
      apply() {
        index.info = info;
        index.change(new Map([...documents].map(([id, doc]) => [id, { internal: ids.get(id) ?? 0, doc }])));
        indexes.set(uid, index);
      },
    };
  },

  documentDeletion({ task, order, indexes, now }) {
    const index = existing(indexes, task.indexUid);
    const ids = order['ids'] as string[] | undefined;
    const externals =
      ids ?? (order['all'] === true ? allIds(index) : idsByFilter(index, order['filter'] ?? null));
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

function existing(indexes: Indexes, uid: string | null): SearchIndex {
  const index = indexes.get(uid ?? '');
  if (index === undefined) throw indexNotFound(uid ?? '');
  return index;
}

function allIds(index: SearchIndex): string[] {
  return [...index.documents()].map(([, doc]) => documentId(doc, index.info.primaryKey ?? ''));
}

function idsByFilter(index: SearchIndex, filter: Json): string[] {
  const code = 'invalid_document_filter';
  const parsed = parseFilter(filter, code);
  if (parsed === undefined) return [];
  const { columns, all, info } = index;
  return [...evaluateFilter(parsed, { columns, settings: info.settings, all, code })].flatMap((id) => {
    const doc = index.document(id);
    return doc === undefined ? [] : [documentId(doc, info.primaryKey ?? '')];
  });
}
