/** Documents as they come in: JSON, NDJSON or CSV text to objects, their primary key and their ids. */
import { ApiError } from './errors.ts';
import { JsonSyntaxError, parseJsonText } from './json-error.ts';
import { emptyRecord, isObject, valuesAt, type Doc, type Json } from './json.ts';

export const CONTENT_TYPES = ['application/json', 'application/x-ndjson', 'text/csv'] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

interface Reading {
  /** @default ',' */
  csvDelimiter?: string | undefined;
  /** The text was read before, and nothing was wrong with it. @default false */
  wasAccepted?: boolean;
}

/** One by one where the type allows it. @throws {ApiError} when the text is not what its type says. */
export function documentsIn(
  text: string,
  type: ContentType,
  { csvDelimiter = ',', wasAccepted = false }: Reading = {},
): Iterable<Doc> {
  const parse = wasAccepted ? (json: string) => JSON.parse(json) as Json : parseJsonText;
  if (text === '') throw new ApiError('missing_payload', `A ${NAMES[type]} payload is missing.`);
  return PARSERS[type](text, csvDelimiter, parse);
}

const NAMES: Record<ContentType, string> = {
  'application/json': 'json',
  'application/x-ndjson': 'ndjson',
  'text/csv': 'csv',
};

type Parse = (text: string) => Json;

const PARSERS: Record<ContentType, (text: string, csvDelimiter: string, parse: Parse) => Iterable<Doc>> = {
  'application/json': parseJson,
  'application/x-ndjson': parseLines,
  'text/csv': parseCsv,
};

function malformed(type: ContentType, reason: string): ApiError {
  return new ApiError(
    'malformed_payload',
    `The \`${NAMES[type]}\` payload provided is malformed. \`Couldn't serialize document value: ${reason}\`.`,
  );
}

function parseJson(text: string, _csvDelimiter: string, parse: Parse): Doc[] {
  const value = read(text, 'application/json', 0, parse);
  if (isObject(value)) return [value];
  if (!Array.isArray(value)) {
    throw malformed('application/json', 'data are neither an object nor a list of objects');
  }
  return value.map((item) => {
    if (isObject(item)) return item;
    throw new ApiError('internal', `invalid type: ${named(item)}, expected a map at line 1 column 1`);
  });
}

function* parseLines(text: string, _csvDelimiter: string, parse: Parse): Generator<Doc> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = read(line, 'application/x-ndjson', index, parse);
    if (!isObject(value)) {
      throw malformed(
        'application/x-ndjson',
        `invalid type: ${named(value)}, expected a map at line ${index + 1} column 1`,
      );
    }
    yield value;
  }
}

function named(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'sequence';
  if (typeof value === 'string') return `string ${JSON.stringify(value)}`;
  if (typeof value === 'boolean') return `boolean \`${value}\``;
  if (typeof value === 'object') return 'map';
  return Number.isInteger(value) ? `integer \`${value}\`` : `floating point \`${value}\``;
}

/** @param line number of the line the text is, from 0 */
function read(text: string, type: ContentType, line: number, parse: Parse): Json {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw malformed(
      type,
      error.message.replace(/line (\d+)/, (_, own: string) => `line ${Number(own) + line}`),
    );
  }
}

/** RFC 4180; a header may name a type: `price:number`. An empty cell is null. */
function parseCsv(text: string, delimiter: string): Doc[] {
  const rows = csvRows(text, delimiter);
  const columns = (rows.shift() ?? []).map((header) => {
    const [, name = header, type = 'string'] = /^(.*?)(?::(string|number|boolean))?$/s.exec(header) ?? [];
    return { name, type };
  });
  return rows.map((row, index) => {
    if (row.length !== columns.length)
      throw csvError(
        `CSV error: record ${index + 1} (line: ${index + 2}, byte: 0): found record with ${row.length} fields, but the previous record has ${columns.length} fields`,
      );
    return Object.fromEntries(
      columns.map(({ name, type }, column) => [name, csvCell(row[column] ?? '', type, index + 1)]),
    );
  });
}

function csvError(reason: string): ApiError {
  return new ApiError('malformed_payload', `The \`csv\` payload provided is malformed: \`${reason}\`.`);
}

function csvCell(cell: string, type: string, line: number): Json {
  if (cell === '') return null;
  if (type === 'string') return cell;
  if (type === 'boolean') {
    if (cell === 'true' || cell === 'false') return cell === 'true';
    throw csvError(
      `Error parsing boolean "${cell}" at line ${line}: provided string was not \`true\` or \`false\``,
    );
  }
  const value = Number(cell);
  if (cell.trim() === '' || Number.isNaN(value))
    throw csvError(`Error parsing number "${cell}" at line ${line}: invalid float literal`);
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
      `The primary key inference failed as the engine did not find any field ending with \`id\` in its name. Please specify the primary key manually using the \`primaryKey\` query parameter.`,
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
export function projection(order: readonly string[], fields: readonly string[] | null): (doc: Doc) => Doc {
  const ordered = new Set(order);
  const share = (name: string): 'whole' | 'part' | 'none' => {
    if (
      fields === null ||
      fields.some((field) => field === '*' || field === name || name.startsWith(`${field}.`))
    )
      return 'whole';
    return fields.some((field) => field.startsWith(`${name}.`)) ? 'part' : 'none';
  };
  // Worked out once, as a search projects many documents.
  const wanted = order
    .map((name) => ({ name, share: share(name) }))
    .filter((field) => field.share !== 'none');
  return (doc) => {
    const result = emptyRecord<Json>();
    const add = (name: string, kind: 'whole' | 'part' | 'none'): void => {
      const value = doc[name];
      if (value === undefined || kind === 'none') return;
      const picked = kind === 'whole' || fields === null ? value : pick(value, name, fields);
      if (picked !== undefined) result[name] = picked;
    };
    for (const field of wanted) if (Object.hasOwn(doc, field.name)) add(field.name, field.share);
    for (const name of Object.keys(doc)) if (!ordered.has(name)) add(name, share(name));
    return result;
  };
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
