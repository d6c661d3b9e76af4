/** What every route is made of: its row in the table, and reading what a request brings. */
import { BODY, object, wrongType, type Field } from './check.ts';
import type { Engine } from './engine.ts';
import { ApiError, indexNotFound } from './errors.ts';
import { JsonSyntaxError, malformed, parseJsonText } from './json-error.ts';
import { isObject, type Doc, type Json } from './json.ts';
import type { Access } from './keys.ts';
import type { SearchIndex } from './search-index.ts';
import type { Details, Task, TaskSummary } from './tasks.ts';

export interface RouteRequest {
  engine: Engine;
  params: Record<string, string>;
  query: Record<string, string>;
  body: Buffer;
  /** The body as text; parsed by the route, as documents are not always JSON. */
  text: string;
  /** As sent, parameters included. */
  contentType: string | undefined;
  access: Access;
  /** `Meili-Include-Metadata: true`. */
  withMetadata: boolean;
}

export interface RouteAnswer {
  status: number;
  body: Json | undefined;
  /** Methods the path does know, when it does not know this one. */
  allow?: readonly string[];
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** null: open to all. */
  action: string | null;
  handle(request: RouteRequest): RouteAnswer | Promise<RouteAnswer>;
}

export const ok = (body: Json | object): RouteAnswer => ({ status: 200, body: body as Json });
export const accepted = (summary: TaskSummary): RouteAnswer => ({
  status: 202,
  body: summary as unknown as Json,
});

export async function enqueue(
  { engine, query }: RouteRequest,
  type: Task['type'],
  uid: string | null,
  order: Json,
  details: Details | undefined,
  payload?: Buffer,
): Promise<RouteAnswer> {
  const { customMetadata } = query;
  return accepted(await engine.tasks.enqueue(type, uid, order, details, { payload, customMetadata }));
}

/** The body as JSON; anything but `application/json` is refused. */
export function parseJson({ text, contentType }: RouteRequest): Json {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (contentType === undefined) {
    throw new ApiError(
      'missing_content_type',
      'A Content-Type header is missing. Accepted values for the Content-Type header are: `application/json`',
    );
  }
  if (type !== 'application/json') {
    throw new ApiError(
      'invalid_content_type',
      `The Content-Type \`${contentType}\` is invalid. Accepted values for the Content-Type header are: \`application/json\``,
    );
  }
  if (text === '') throw new ApiError('missing_payload', 'A json payload is missing.');
  try {
    return parseJsonText(text);
  } catch (error) {
    if (error instanceof JsonSyntaxError) throw malformed(error);
    throw error;
  }
}

export function readBody(request: RouteRequest, fields: Record<string, Field>): Doc {
  return object(fields, 'bad_request')(parseJson(request), BODY);
}

export function asObject(value: Json): Doc {
  if (isObject(value)) return value;
  throw wrongType(value, BODY, 'an object');
}

const UID = /^[A-Za-z0-9_-]{1,400}$/;
export const UID_RULE =
  'is not a valid index uid. Index uid can be an integer or a string containing only alphanumeric characters, hyphens (-) and underscores (_), and can not be more than 512 bytes.';

export function isUid(uid: string): boolean {
  return UID.test(uid);
}

export function uidOf({ params }: RouteRequest): string {
  const uid = params['uid'] ?? '';
  if (isUid(uid)) return uid;
  throw new ApiError('invalid_index_uid', `\`${uid}\` ${UID_RULE}`);
}

export function indexOf(request: RouteRequest): SearchIndex {
  const uid = uidOf(request);
  const index = request.engine.indexes.get(uid);
  if (index === undefined) throw indexNotFound(uid);
  return index;
}
