/** Routes about documents: add, replace, update, read, delete. */
import { anything, BODY, count, flag, listOf, orNull, text, unknownField, wrongType } from './check.ts';
import { CONTENT_TYPES, documentsIn, projection, type ContentType } from './documents.ts';
import { ApiError } from './errors.ts';
import { evaluateFilter } from './filter/evaluate.ts';
import { parseFilter } from './filter/syntax.ts';
import { isObject, type Doc, type Json } from './json.ts';
import {
  asCount,
  asFilter,
  asFlag,
  asNames,
  asNamesOrAny,
  asText,
  readQuery,
  type Parameters,
} from './query-string.ts';
import { compareValues } from './ranking/rank.ts';
import {
  enqueue,
  indexOf,
  ok,
  parseJson,
  readBody,
  uidOf,
  type Route,
  type RouteAnswer,
  type RouteRequest,
} from './route.ts';
import type { SearchIndex } from './search-index.ts';
import { sortKeys } from './sort.ts';

const ONE: Parameters = {
  fields: { read: asNamesOrAny, code: 'invalid_document_fields' },
  retrieveVectors: { read: asFlag, code: 'invalid_document_retrieve_vectors' },
  useNetwork: { read: asFlag, code: 'invalid_document_use_network' },
};

const MANY: Parameters = {
  offset: { read: asCount, code: 'invalid_document_offset' },
  limit: { read: asCount, code: 'invalid_document_limit' },
  fields: { read: asNamesOrAny, code: 'invalid_document_fields' },
  retrieveVectors: { read: asFlag, code: 'invalid_document_retrieve_vectors' },
  ids: { read: asNames, code: 'invalid_document_ids' },
  filter: { read: asFilter, code: 'invalid_document_filter' },
  sort: { read: asNames, code: 'invalid_document_sort' },
  useNetwork: { read: asFlag, code: 'invalid_document_use_network' },
};

const FETCH = {
  offset: { check: count, code: 'invalid_document_offset' },
  limit: { check: count, code: 'invalid_document_limit' },
  fields: { check: orNull(listOf(text)), code: 'invalid_document_fields' },
  retrieveVectors: { check: flag, code: 'invalid_document_retrieve_vectors' },
  ids: { check: orNull(listOf(anything)), code: 'invalid_document_ids' },
  filter: { check: anything, code: 'invalid_document_filter' },
  sort: { check: orNull(listOf(text)), code: 'invalid_document_sort' },
  useNetwork: { check: orNull(flag), code: 'invalid_document_use_network' },
};

const ADD: Parameters = {
  primaryKey: { read: asText, code: 'invalid_index_primary_key' },
  csvDelimiter: {
    read(value, fail) {
      const length = Array.from(value).length;
      if (length !== 1)
        throw fail(
          length === 0
            ? 'expected a string of one character, but found an empty string'
            : `expected a string of one character, but found the following string of ${length} characters: \`${value}\``,
        );
      if (value.charCodeAt(0) > 127)
        throw fail(`csv delimiter must be an ascii character. Found: \`${value}\``);
      return value;
    },
    code: 'invalid_document_csv_delimiter',
  },
  customMetadata: { read: asText, code: 'bad_request' },
  skipCreation: { read: asFlag, code: 'invalid_skip_creation' },
};

export const DOCUMENT_ROUTES: readonly Route[] = [
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
    handle: (request) => getDocuments(request, readQuery(request.query, MANY)),
  },
  {
    method: 'POST',
    path: '/indexes/:uid/documents/fetch',
    action: 'documents.get',
    handle: (request) => getDocuments(request, readBody(request, FETCH)),
  },
  {
    method: 'GET',
    path: '/indexes/:uid/documents/:id',
    action: 'documents.get',
    handle(request) {
      const { fields = null, retrieveVectors = false } = readQuery(request.query, ONE);
      const index = indexOf(request);
      const id = request.params['id'] ?? '';
      const internal = index.internalId(id);
      const doc = internal === undefined ? undefined : index.document(internal);
      if (doc === undefined) throw new ApiError('document_not_found', `Document \`${id}\` not found.`);
      return ok(shown(index, doc, fields as string[] | null, retrieveVectors === true));
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
      if (!Array.isArray(ids)) {
        throw new ApiError(
          'bad_request',
          `Json deserialize error: invalid type: ${serdeName(ids)}, expected a sequence at line 1 column ${request.text.length}`,
        );
      }
      return deleteByIds(
        request,
        ids.map((id) => (typeof id === 'string' ? id : JSON.stringify(id))),
      );
    },
  },
  {
    method: 'POST',
    path: '/indexes/:uid/documents/delete',
    action: 'documents.delete',
    handle(request) {
      const body = parseJson(request);
      if (!isObject(body)) throw wrongType(body, BODY, 'an object');
      for (const name of Object.keys(body)) if (name !== 'filter') throw unknownField(name, ['filter'], BODY);
      const { filter } = body;
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
      enqueue(request, 'documentDeletion', uidOf(request), { all: true }, { deletedDocuments: null }),
  },
];

function serdeName(value: Json): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `string ${JSON.stringify(value)}`;
  if (typeof value === 'object') return 'map';
  return typeof value === 'boolean' ? `boolean \`${value}\`` : `integer \`${value}\``;
}

async function addDocuments(request: RouteRequest, partial: boolean): Promise<RouteAnswer> {
  const uid = uidOf(request);
  const { primaryKey = null, csvDelimiter, skipCreation = false } = readQuery(request.query, ADD);
  const type = request.contentType?.split(';')[0]?.trim().toLowerCase();
  const known = CONTENT_TYPES.map((name) => `\`${name}\``).join(', ');
  if (type === undefined) {
    throw new ApiError(
      'missing_content_type',
      `A Content-Type header is missing. Accepted values for the Content-Type header are: ${known}`,
    );
  }
  if (!(CONTENT_TYPES as readonly string[]).includes(type)) {
    throw new ApiError(
      'invalid_content_type',
      `The Content-Type \`${request.contentType?.split(';')[0] ?? ''}\` is invalid. Accepted values for the Content-Type header are: ${known}`,
    );
  }
  if (csvDelimiter !== undefined && type !== 'text/csv') {
    throw new ApiError(
      'invalid_content_type',
      `The Content-Type \`${type}\` does not support the use of a csv delimiter. The csv delimiter can only be used with the Content-Type \`text/csv\`.`,
    );
  }
  const contentType = type as ContentType;
  let received = 0;
  for (const _ of documentsIn(request.text, contentType, {
    csvDelimiter: csvDelimiter as string | undefined,
  }))
    received += 1;
  const order = {
    contentType,
    partial,
    primaryKey,
    skipCreation,
    ...(csvDelimiter === undefined ? {} : { csvDelimiter }),
  };
  return enqueue(
    request,
    'documentAdditionOrUpdate',
    uid,
    order,
    { receivedDocuments: received, indexedDocuments: null },
    request.body,
  );
}

function deleteByIds(request: RouteRequest, ids: string[]): Promise<RouteAnswer> {
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
  const { offset = 0, limit = 20, ids = null, fields = null, sort = null, retrieveVectors = false } = input;
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
          features: request.engine.features,
        });
  let found = [...passing];
  if (ids !== null) {
    const wanted = new Set((ids as Json[]).map((id) => index.internalId(externalId(id))));
    found = found.filter((id) => wanted.has(id));
  }
  for (const { field, direction } of sortKeys(index, sort as string[] | null, 'document').toReversed()) {
    const value = (id: number) => index.columns.sortValue(id, field, direction);
    found = found.toSorted((a, b) => compareValues(value(a), value(b), direction));
  }
  const from = offset as number;
  return ok({
    results: found
      .slice(from, from + (limit as number))
      .map((id) =>
        shown(index, index.document(id) ?? {}, fields as string[] | null, retrieveVectors === true),
      ),
    offset,
    limit,
    total: found.length,
  });
}

function externalId(id: Json): string {
  if (typeof id === 'string') return id;
  if (typeof id === 'number' && Number.isInteger(id)) return String(id);
  throw new ApiError(
    'invalid_document_ids',
    `In \`.ids\`, the document identifier \`${JSON.stringify(id)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
  );
}

function shown(index: SearchIndex, doc: Doc, fields: readonly string[] | null, withVectors: boolean): Doc {
  const result = projection(index.info.fieldOrder, fields)(doc);
  return withVectors ? { ...result, _vectors: {} } : result;
}
