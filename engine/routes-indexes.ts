/** Routes about indexes as a whole: list, create, rename, swap, delete, count. */
import {
  BODY,
  flag,
  listOf,
  object,
  orNull,
  text,
  unknownField,
  wrongType,
  wrongValue,
  type Check,
} from './check.ts';
import type { Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import type { Doc } from './json.ts';
import { asCount, readQuery, type Parameters } from './query-string.ts';
import {
  asObject,
  enqueue,
  indexOf,
  isUid,
  ok,
  parseJson,
  readBody,
  uidOf,
  UID_RULE,
  type Route,
} from './route.ts';
import type { SearchIndex } from './search-index.ts';

const uidText: Check<string> = (value, place) => {
  const given = text(value, place);
  if (isUid(given)) return given;
  throw wrongValue(place, `\`${given}\` ${UID_RULE}`);
};

const CREATE = {
  uid: { check: uidText, code: 'invalid_index_uid', missing: 'missing_index_uid' },
  primaryKey: { check: orNull(text), code: 'invalid_index_primary_key' },
};
const UPDATE = {
  primaryKey: { check: orNull(text), code: 'invalid_index_primary_key' },
  uid: { check: orNull(uidText), code: 'invalid_index_uid' },
};
const SWAP = object(
  {
    indexes: { check: listOf(uidText), code: 'invalid_swap_indexes', missing: 'missing_swap_indexes' },
    rename: { check: flag, code: 'invalid_swap_rename' },
  },
  'bad_request',
);
const PAGE: Parameters = {
  offset: { read: asCount, code: 'invalid_index_offset' },
  limit: { read: asCount, code: 'invalid_index_limit' },
};

export const INDEX_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/indexes',
    action: 'indexes.get',
    handle({ engine, query, access }) {
      const { offset = 0, limit = 20 } = readQuery(query, PAGE) as { offset?: number; limit?: number };
      const all = [...engine.indexes.values()]
        .filter((index) => access.mayRead(index.info.uid))
        .toSorted((a, b) => (a.info.uid < b.info.uid ? -1 : 1));
      return ok({
        results: all.slice(offset, offset + limit).map(showIndex),
        offset,
        limit,
        total: all.length,
      });
    },
  },
  {
    method: 'POST',
    path: '/indexes',
    action: 'indexes.create',
    handle(request) {
      const { uid, primaryKey = null } = readBody(request, CREATE) as {
        uid: string;
        primaryKey?: string | null;
      };
      if (!request.access.mayRead(uid))
        throw new ApiError('invalid_api_key', 'The provided API key is invalid.');
      return enqueue(request, 'indexCreation', uid, { primaryKey }, { primaryKey });
    },
  },
  {
    method: 'GET',
    path: '/indexes/:uid',
    action: 'indexes.get',
    handle: (request) => ok(showIndex(indexOf(request))),
  },
  {
    method: 'PATCH',
    path: '/indexes/:uid',
    action: 'indexes.update',
    handle(request) {
      const body = asObject(parseJson(request));
      for (const name of Object.keys(body)) {
        if (name === 'createdAt' || name === 'updatedAt') {
          throw new ApiError(
            name === 'createdAt' ? 'immutable_index_created_at' : 'immutable_index_updated_at',
            `Immutable field \`${name}\`: expected one of \`primaryKey\`, \`uid\``,
          );
        }
        if (!Object.hasOwn(UPDATE, name)) throw unknownField(name, Object.keys(UPDATE), BODY);
      }
      const { uid = null, primaryKey = null } = object(UPDATE)(body, BODY);
      return enqueue(
        request,
        'indexUpdate',
        uidOf(request),
        { uid, primaryKey },
        {
          primaryKey,
          ...(uid === null ? {} : { oldIndexUid: uidOf(request), newIndexUid: uid }),
        },
      );
    },
  },
  {
    method: 'DELETE',
    path: '/indexes/:uid',
    action: 'indexes.delete',
    handle: (request) => enqueue(request, 'indexDeletion', uidOf(request), {}, { deletedDocuments: null }),
  },
  {
    method: 'GET',
    path: '/indexes/:uid/stats',
    action: 'stats.get',
    handle: (request) => ok(indexStats(indexOf(request), request.engine)),
  },
  {
    method: 'POST',
    path: '/indexes/:uid/compact',
    action: 'indexes.compact',
    handle: (request) => enqueue(request, 'indexCompaction', uidOf(request), {}, {}),
  },
  {
    method: 'POST',
    path: '/swap-indexes',
    action: 'indexes.swap',
    handle(request) {
      const body = parseJson(request);
      if (!Array.isArray(body)) throw wrongType(body, BODY, 'an array');
      const swaps = body.map((swap, position) => SWAP(swap, { ...BODY, path: `[${position}]` }));
      const seen = new Set<string>();
      for (const swap of swaps) {
        const names = swap['indexes'] as string[];
        if (names.length !== 2) {
          throw new ApiError(
            'invalid_swap_indexes',
            `Two indexes must be given for each swap. The list \`[${names.map((name) => JSON.stringify(name)).join(', ')}]\` contains ${names.length} indexes.`,
          );
        }
        for (const name of names) {
          if (!request.access.mayRead(name))
            throw new ApiError('invalid_api_key', 'The provided API key is invalid.');
          if (seen.has(name)) {
            throw new ApiError(
              'invalid_swap_duplicate_index_found',
              `Indexes must be declared only once during a swap. \`${name}\` was specified several times.`,
            );
          }
          seen.add(name);
        }
      }
      const shown = swaps.map(({ indexes = [], rename = false }) => ({ indexes, rename }));
      return enqueue(request, 'indexSwap', null, { swaps: shown }, { swaps: shown });
    },
  },
];

function showIndex({ info: { uid, createdAt, updatedAt, primaryKey } }: SearchIndex): Doc {
  return { uid, createdAt, updatedAt, primaryKey };
}

export function indexStats(index: SearchIndex, engine: Engine): Doc {
  const averageBytes = averageDocumentBytes(index);
  return {
    numberOfDocuments: index.size,
    rawDocumentDbSize: Math.round(averageBytes * index.size),
    avgDocumentSize: Math.round(averageBytes),
    isIndexing: engine.tasks.isIndexing(index.info.uid),
    numberOfEmbeddings: 0,
    numberOfEmbeddedDocuments: 0,
    fieldDistribution: Object.fromEntries(
      Object.entries(index.info.fieldCounts).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/** With more documents, as many spread over the index stand for all. */
const MOST_WEIGHED = 500;

/** As JSON. */
function averageDocumentBytes(index: SearchIndex): number {
  const step = Math.max(1, Math.floor(index.size / MOST_WEIGHED));
  let weighed = 0;
  let bytes = 0;
  let number = 0;
  for (const id of index.all) {
    if (number++ % step !== 0) continue;
    bytes += Buffer.byteLength(JSON.stringify(index.document(id) ?? {}));
    weighed += 1;
  }
  return weighed === 0 ? 0 : bytes / weighed;
}
