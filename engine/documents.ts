/** Documents as they come in: JSON, NDJSON or CSV text to objects, their primary key and their ids. */
import { ApiError } from './errors.ts';
import { isObject, valuesAt, type Doc, type Json } from './json.ts';

export const CONTENT_TYPES = ['application/json', 'application/x-ndjson', 'text/csv'] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

export function parsePayload(text: string, type: ContentType, csvDelimiter = ','): Doc[] {
  if (text.trim() === '') throw new ApiError('missing_payload', `A ${NAMES[type]} payload is missing.`);
  const documents =
    type === 'application/json'
      ? parseJson(text)
      : type === 'text/csv'
        ? parseCsv(text, csvDelimiter)
        : parseLines(text);
  for (const doc of documents) {
    if (!isObject(doc)) throw malformed(type, 'expected a sequence of objects');
  }
  return documents as Doc[];
}

const NAMES: Record<ContentType, string> = {
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
  'text/csv': 'csv',
};

function malformed(type: ContentType, reason: string): ApiError {
  return new ApiError(
    'malformed_payload',
    `The \`${NAMES[type]}\` payload provided is malformed. \`Couldn't serialize document value: ${reason}\`.`,
  );
}

function parseJson(text: string): Json[] {
  const value = tryJson(text, 'application/json');
  return Array.isArray(value) ? value : [value];
}

function parseLines(text: string): Json[] {
  return text
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [tryJson(line, 'application/x-ndjson')]));
}

function tryJson(text: string, type: ContentType): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw malformed(type, error.message);
  }
}

/** RFC 4180; a header may name a type: `price:number`. An empty cell is null. */
function parseCsv(text: string, delimiter: string): Json[] {
  const rows = csvRows(text, delimiter);
  const columns = (rows.shift() ?? []).map((header) => {
    const [, name = header, type = 'string'] = /^(.*?)(?::(string|number|boolean))?$/s.exec(header) ?? [];
    return { name, type };
  });
  return rows.map((row, index) => {
    if (row.length !== columns.length)
      throw malformed(
        'text/csv',
        `CSV error: record ${index + 1}: found record with ${row.length} fields, but the previous record has ${columns.length} fields`,
      );
    return Object.fromEntries(
      columns.map(({ name, type }, column) => [name, csvCell(row[column] ?? '', type)]),
    );
  });
}

function csvCell(cell: string, type: string): Json {
  if (cell === '') return null;
  if (type === 'string') return cell;
  const value = type === 'number' ? Number(cell) : cell === 'true' ? true : cell === 'false' ? false : NaN;
  if (typeof value === 'number' && Number.isNaN(value))
    throw malformed('text/csv', `error parsing ${type} \`${cell}\``);
  return value;
}

function csvRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted) {
      if (character === '"' && text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else if (character === '"') quoted = false;
      else cell += character;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === delimiter) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text.charAt(at + 1) === '\n') at += 1;
      if (cell !== '' || row.length > 0) rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** The primary key of an index that has none yet: the only field of the first document whose name ends in `id`. */
export function inferPrimaryKey(doc: Doc): string {
  const candidates = Object.keys(doc).filter((name) => name.toLowerCase().endsWith('id'));
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return only;
  if (only === undefined) {
    throw new ApiError(
      'index_primary_key_no_candidate_found',
      'The primary key inference failed as the engine did not find any field ending with `id` in its name. Please specify the primary key manually using the `primaryKey` query parameter.',
    );
  }
  throw new ApiError(
    'index_primary_key_multiple_candidates_found',
    `The primary key inference failed as the engine found ${candidates.length} fields ending with \`id\` in their names: '${candidates[0]}' and '${candidates[1]}'. Please specify the primary key manually using the \`primaryKey\` query parameter.`,
  );
}

const VALID_ID = /^[A-Za-z0-9_-]{1,511}$/;

export function documentId(doc: Doc, primaryKey: string): string {
  const [value] = valuesAt(doc, primaryKey);
  if (value === undefined) {
    throw new ApiError(
      'missing_document_id',
      `Document doesn't have a \`${primaryKey}\` attribute: \`${JSON.stringify(doc)}\`.`,
    );
  }
  const id = typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
  if (typeof id === 'string' && VALID_ID.test(id)) return id;
  throw new ApiError(
    'invalid_document_id',
    `Document identifier \`${JSON.stringify(value)}\` is invalid. A document identifier can be of type integer or string, only composed of alphanumeric characters (a-z A-Z 0-9), hyphens (-) and underscores (_), and can not be more than 511 bytes.`,
  );
}

/** Fields in the order in which the index first saw them; with `fields`, only these and what lies below them. */
export function project(doc: Doc, order: readonly string[], fields: readonly string[] | null): Doc {
  const result: Doc = {};
  const names = [
    ...order.filter((name) => Object.hasOwn(doc, name)),
    ...Object.keys(doc).filter((name) => !order.includes(name)),
  ];
  for (const name of names) {
    const value = doc[name];
    if (value === undefined) continue;
    const picked = fields === null ? value : pick(value, name, fields);
    if (picked !== undefined) result[name] = picked;
  }
  return result;
}

function pick(value: Json, path: string, fields: readonly string[]): Json | undefined {
  if (fields.some((field) => field === '*' || field === path || path.startsWith(`${field}.`))) return value;
  if (!fields.some((field) => field.startsWith(`${path}.`))) return undefined;
  if (Array.isArray(value)) return value.flatMap((item) => pick(item, path, fields) ?? []);
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    const picked = pick(item, `${path}.${key}`, fields);
    return picked === undefined ? [] : [[key, picked]];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
