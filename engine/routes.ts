/** The HTTP surface as a table: method, path, the action a key needs, and what happens. */
import { CONTENT_TYPES, project, type ContentType } from './documents.ts';
import type { Engine } from './engine.ts';
import { ApiError, indexNotFound } from './errors.ts';
import { multiSearch, searchAnswer } from './federation.ts';
import { evaluateFilter } from './filter/evaluate.ts';
import { parseFilter } from './filter/syntax.ts';
import { isObject, type Doc, type Json } from './json.ts';
import { find } from './search.ts';
import { checkSearch } from './search-params.ts';
import type { SearchIndex } from './search-index.ts';
import { checkSettings, SETTING_NAMES } from './settings-check.ts';
import type { Settings } from './settings.ts';
import {
  asObject,
  enqueue,
  jsonObject,
  list,
  ok,
  paging,
  parseJson,
  type Route,
  type RouteAnswer,
  type RouteRequest,
} from './route.ts';
import { KEY_ROUTES } from './routes-keys.ts';
import { TASK_ROUTES } from './routes-tasks.ts';

/** Version this engine answers as. */
const SPOKEN_VERSION = '1.50.0';
const UID = /^[A-Za-z0-9_-]{1,400}$/;

const BASIC_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/health', action: null, handle: () => ok({ status: 'available' }) },
  { method: 'GET', path: '/', action: null, handle: () => ok({ status: 'Meilisearch is running' }) },
  {
    method: 'GET',
    path: '/version',
    action: 'version',
    handle: () => ok({ commitSha: 'embedded', commitDate: 'unknown', pkgVersion: SPOKEN_VERSION }),
  },
  {
    method: 'GET',
    path: '/stats',
    action: 'stats.get',
    handle({ engine }) {
      const updates = [...engine.indexes.values()]
        .map((index) => index.info.updatedAt)
        .toSorted((a, b) => (a < b ? -1 : 1));
      return ok({
        databaseSize: 0,
        usedDatabaseSize: 0,
        lastUpdate: updates.at(-1) ?? null,
        indexes: Object.fromEntries([...engine.indexes].map(([uid, index]) => [uid, stats(index, engine)])),
      });
    },
  },
];

const INDEX_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/indexes',
    action: 'indexes.get',
    handle({ engine, query, mayRead }) {
      const all = [...engine.indexes.values()]
        .filter((index) => mayRead(index.info.uid))
        .toSorted((a, b) => (a.info.uid < b.info.uid ? -1 : 1));
      const { offset, limit } = paging(query, 'index');
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
      const body = jsonObject(request, ['uid', 'primaryKey']);
      const { uid, primaryKey = null } = body;
      if (uid === undefined) throw new ApiError('missing_index_uid', 'Missing field `uid`');
      if (typeof uid !== 'string')
        throw new ApiError('invalid_index_uid', 'Invalid value type at `.uid`: expected a string');
      requireUid(uid);
      if (primaryKey !== null && typeof primaryKey !== 'string') {
        throw new ApiError(
          'invalid_index_primary_key',
          'Invalid value type at `.primaryKey`: expected a string',
        );
      }
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
      const body = jsonObject(request, ['uid', 'primaryKey']);
      const { uid, primaryKey } = body;
      if (uid !== undefined) requireUid(typeof uid === 'string' ? uid : JSON.stringify(uid));
      return enqueue(request, 'indexUpdate', uidOf(request), body, {
        primaryKey: primaryKey ?? null,
        ...(uid === undefined ? {} : { oldIndexUid: uidOf(request), newIndexUid: uid }),
      });
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
    handle: (request) => ok(stats(indexOf(request), request.engine)),
  },
  {
    method: 'POST',
    path: '/swap-indexes',
    action: 'indexes.swap',
    handle(request) {
      const swaps = parseJson(request);
      if (!Array.isArray(swaps)) throw new ApiError('bad_request', 'Invalid value type: expected an array');
      for (const swap of swaps) {
        if (!isObject(swap) || !Array.isArray(swap['indexes']))
          throw new ApiError('missing_swap_indexes', 'Missing field `indexes` inside `[0]`');
        if (swap['indexes'].length !== 2)
          throw new ApiError('invalid_swap_indexes', 'Invalid value at `.indexes`: expected two indexes');
      }
      return enqueue(request, 'indexSwap', null, { swaps }, { swaps });
    },
  },
];

const DOCUMENT_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/indexes/:uid/documents',
    action: 'documents.add',
    handle: (request) => addDocuments(request, false),
  },
  {
    method: 'PUT',
    path: '/indexes/:uid/documents',
    action: 'documents.add',
    handle: (request) => addDocuments(request, true),
  },
  {
    method: 'GET',
    path: '/indexes/:uid/documents',
    action: 'documents.get',
    handle: (request) => getDocuments(request, { ...request.query }),
  },
  {
    method: 'POST',
    path: '/indexes/:uid/documents/fetch',
    action: 'documents.get',
    handle: (request) =>
      getDocuments(
        request,
        jsonObject(request, ['offset', 'limit', 'fields', 'filter', 'ids', 'sort', 'retrieveVectors']),
      ),
  },
  {
    method: 'GET',
    path: '/indexes/:uid/documents/:id',
    action: 'documents.get',
    handle(request) {
      const index = indexOf(request);
      const id = request.params['id'] ?? '';
      const doc = index.document(index.internalId(id) ?? -1);
      if (doc === undefined) throw new ApiError('document_not_found', `Document \`${id}\` not found.`);
      return ok(project(doc, index.info.fieldOrder, list(request.query['fields'])));
    },
  },
  {
    method: 'DELETE',
    path: '/indexes/:uid/documents/:id',
    action: 'documents.delete',
    handle: (request) => deleteByIds(request, [request.params['id'] ?? '']),
  },
  {
    method: 'POST',
    path: '/indexes/:uid/documents/delete-batch',
    action: 'documents.delete',
    handle(request) {
      const ids = parseJson(request);
      if (!Array.isArray(ids)) throw new ApiError('bad_request', 'Invalid value type: expected an array');
      return deleteByIds(request, ids.map(String));
    },
  },
  {
    method: 'POST',
    path: '/indexes/:uid/documents/delete',
    action: 'documents.delete',
    handle(request) {
      const { filter } = jsonObject(request, ['filter']);
      if (filter === undefined) throw new ApiError('missing_document_filter', 'Missing field `filter`');
      const parsed = parseFilter(filter, 'invalid_document_filter');
      if (parsed === undefined)
        throw new ApiError('invalid_document_filter', 'Sending an empty filter is forbidden.');
      const details = { providedIds: 0, deletedDocuments: null, originalFilter: JSON.stringify(filter) };
      return enqueue(request, 'documentDeletion', uidOf(request), { filter }, details);
    },
  },
  {
    method: 'DELETE',
    path: '/indexes/:uid/documents',
    action: 'documents.delete',
    handle: (request) =>
      enqueue(
        request,
        'documentDeletion',
        uidOf(request),
        { all: true },
        { providedIds: 0, deletedDocuments: null, originalFilter: null },
      ),
  },
];

const SEARCH_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/indexes/:uid/search',
    action: 'search',
    handle: (request) =>
      ok(
        searchAnswer(
          find(indexOf(request), checkSearch(request.text.trim() === '' ? {} : asObject(parseJson(request)))),
        ),
      ),
  },
  {
    method: 'GET',
    path: '/indexes/:uid/search',
    action: 'search',
    handle: (request) => ok(searchAnswer(find(indexOf(request), checkSearch(fromQuery(request.query))))),
  },
  {
    method: 'POST',
    path: '/multi-search',
    action: 'search',
    handle: (request) =>
      ok(multiSearch(parseJson(request), request.engine.indexes, request.mayRead, searchAnswer)),
  },
];

/** Objects are patched, lists and single values are put. */
const PATCHED: readonly (keyof Settings)[] = ['typoTolerance', 'faceting', 'pagination', 'embedders'];

const SETTINGS_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/indexes/:uid/settings',
    action: 'settings.get',
    handle: (request) => ok(indexOf(request).info.settings),
  },
  {
    method: 'PATCH',
    path: '/indexes/:uid/settings',
    action: 'settings.update',
    handle(request) {
      const settings = checkSettings(asObject(parseJson(request)));
      return enqueue(request, 'settingsUpdate', uidOf(request), { settings }, settings);
    },
  },
  {
    method: 'DELETE',
    path: '/indexes/:uid/settings',
    action: 'settings.update',
    handle: (request) =>
      enqueue(
        request,
        'settingsUpdate',
        uidOf(request),
        { settings: Object.fromEntries(SETTING_NAMES.map((name) => [name, null])) },
        {},
      ),
  },
  ...SETTING_NAMES.flatMap(settingRoutes),
];

export const ROUTES: readonly Route[] = [
  ...BASIC_ROUTES,
  ...INDEX_ROUTES,
  ...DOCUMENT_ROUTES,
  ...SEARCH_ROUTES,
  ...SETTINGS_ROUTES,
  ...TASK_ROUTES,
  ...KEY_ROUTES,
];

function settingRoutes(name: keyof Settings): Route[] {
  const path = `/indexes/:uid/settings/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const update = (request: RouteRequest, value: Json): RouteAnswer => {
    const settings = checkSettings({ [name]: value });
    return enqueue(request, 'settingsUpdate', uidOf(request), { settings }, settings);
  };
  return [
    {
      method: 'GET',
      path,
      action: 'settings.get',
      handle: (request) => ok(indexOf(request).info.settings[name]),
    },
    {
      method: PATCHED.includes(name) ? 'PATCH' : 'PUT',
      path,
      action: 'settings.update',
      handle: (request) => update(request, parseJson(request)),
    },
    { method: 'DELETE', path, action: 'settings.update', handle: (request) => update(request, null) },
  ];
}

function addDocuments(request: RouteRequest, partial: boolean): RouteAnswer {
  const uid = uidOf(request);
  requireUid(uid);
  const type = request.contentType;
  if (type === undefined) {
    throw new ApiError(
      'missing_content_type',
      `A Content-Type header is missing. Accepted values for the Content-Type header are: ${CONTENT_TYPES.map((known) => `\`${known}\``).join(', ')}`,
    );
  }
  if (!(CONTENT_TYPES as readonly string[]).includes(type)) {
    throw new ApiError(
      'invalid_content_type',
      `The Content-Type \`${type}\` is invalid. Accepted values for the Content-Type header are: ${CONTENT_TYPES.map((known) => `\`${known}\``).join(', ')}`,
    );
  }
  if (request.text.trim() === '') throw new ApiError('missing_payload', `A ${type} payload is missing.`);
  const { primaryKey, csvDelimiter } = request.query;
  const order = {
    contentType: type as ContentType,
    partial,
    primaryKey: primaryKey ?? null,
    ...(csvDelimiter === undefined ? {} : { csvDelimiter }),
  };
  return enqueue(
    request,
    'documentAdditionOrUpdate',
    uid,
    order,
    { receivedDocuments: null, indexedDocuments: null },
    request.text,
  );
}

function deleteByIds(request: RouteRequest, ids: string[]): RouteAnswer {
  return enqueue(
    request,
    'documentDeletion',
    uidOf(request),
    { ids },
    { providedIds: ids.length, deletedDocuments: null, originalFilter: null },
  );
}

function getDocuments(request: RouteRequest, input: Doc): RouteAnswer {
  const index = indexOf(request);
  const { offset, limit } = paging(input, 'document');
  const code = 'invalid_document_filter';
  const filter = parseFilter(input['filter'], code);
  const passing =
    filter === undefined
      ? index.all
      : evaluateFilter(filter, {
          columns: index.columns,
          settings: index.info.settings,
          all: index.all,
          code,
        });
  const wanted = list(input['ids']);
  const ids = [...passing].filter(
    (id) => wanted === null || wanted.some((external) => index.internalId(external) === id),
  );
  const fields = list(input['fields']);
  return ok({
    results: ids
      .slice(offset, offset + limit)
      .map((id) => project(index.document(id) ?? {}, index.info.fieldOrder, fields)),
    offset,
    limit,
    total: ids.length,
  });
}

/** Query-string values to what the body of a POST would hold. */
function fromQuery(query: Record<string, string>): Doc {
  const lists = [
    'attributesToRetrieve',
    'attributesToCrop',
    'attributesToHighlight',
    'sort',
    'facets',
    'attributesToSearchOn',
    'locales',
  ];
  const numbers = ['offset', 'limit', 'page', 'hitsPerPage', 'cropLength', 'rankingScoreThreshold'];
  return Object.fromEntries(
    Object.entries(query).map(([name, value]): [string, Json] => {
      if (lists.includes(name)) return [name, value.split(',')];
      if (numbers.includes(name)) return [name, Number(value)];
      if (name.startsWith('show')) return [name, value === 'true'];
      if (name === 'filter' && value.startsWith('[')) return [name, JSON.parse(value) as Json];
      return [name, value];
    }),
  );
}

function uidOf({ params }: RouteRequest): string {
  return params['uid'] ?? '';
}

function requireUid(uid: string): void {
  if (UID.test(uid)) return;
  throw new ApiError(
    'invalid_index_uid',
    `\`${uid}\` is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 400 bytes.`,
  );
}

function indexOf(request: RouteRequest): SearchIndex {
  const uid = uidOf(request);
  requireUid(uid);
  const index = request.engine.indexes.get(uid);
  if (index === undefined) throw indexNotFound(uid);
  return index;
}

function showIndex({ info: { uid, createdAt, updatedAt, primaryKey } }: SearchIndex): Doc {
  return { uid, createdAt, updatedAt, primaryKey };
}

function stats(index: SearchIndex, engine: Engine): Doc {
  const fieldDistribution: Record<string, number> = {};
  for (const [, doc] of index.documents()) {
    for (const name of Object.keys(doc)) fieldDistribution[name] = (fieldDistribution[name] ?? 0) + 1;
  }
  return {
    numberOfDocuments: index.size,
    rawDocumentDbSize: 0,
    avgDocumentSize: 0,
    isIndexing: engine.tasks.isIndexing(index.info.uid),
    numberOfEmbeddings: 0,
    numberOfEmbeddedDocuments: 0,
    fieldDistribution,
  };
}
