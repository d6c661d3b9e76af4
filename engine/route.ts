/** What every route is made of: its row in the table, and reading what a request brings. */
import type { Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import { isObject, type Doc, type Json } from './json.ts';
import type { Details, Task, TaskSummary } from './tasks.ts';

export interface RouteRequest {
  engine: Engine;
  params: Record<string, string>;
  query: Record<string, string>;
  /** The body as text; parsed by the route, as documents are not always JSON. */
  text: string;
  contentType: string | undefined;
  mayRead: (uid: string) => boolean;
}

export interface RouteAnswer {
  status: number;
  body: Json | undefined;
}

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** null: open to all. */
  action: string | null;
  handle(request: RouteRequest): RouteAnswer;
}

export const ok = (body: Json | object): RouteAnswer => ({ status: 200, body: body as Json });
export const accepted = (summary: TaskSummary): RouteAnswer => ({
  status: 202,
  body: summary as unknown as Json,
});

export function enqueue(
  { engine }: RouteRequest,
  type: Task['type'],
  uid: string | null,
  order: Json,
  details: Details | undefined,
  payload?: string,
): RouteAnswer {
  return accepted(engine.tasks.enqueue(type, uid, order, details, payload));
}

export function parseJson({ text }: RouteRequest): Json {
  if (text.trim() === '') throw new ApiError('missing_payload', 'A json payload is missing.');
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ApiError('malformed_payload', `The json payload provided is malformed. \`${error.message}\`.`);
  }
}

export function jsonObject(request: RouteRequest, known: readonly string[]): Doc {
  const body = asObject(parseJson(request));
  const unknown = Object.keys(body).find((name) => !known.includes(name));
  if (unknown === undefined) return body;
  throw new ApiError(
    'bad_request',
    `Unknown field \`${unknown}\`: expected one of ${known.map((name) => `\`${name}\``).join(', ')}`,
  );
}

export function asObject(value: Json): Doc {
  if (isObject(value)) return value;
  throw new ApiError(
    'bad_request',
    `Invalid value type: expected an object, but found ${Array.isArray(value) ? 'an array' : typeof value}`,
  );
}

export function list(value: Json | undefined): string[] | null {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(String);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === '*' ? null : text.split(',');
}

export function paging(input: Record<string, Json>, what: string): { offset: number; limit: number } {
  const number = (name: 'offset' | 'limit', standard: number) => {
    const value = input[name];
    if (value === undefined || value === null) return standard;
    const parsed = Number(value);
    if (Number.isInteger(parsed) && parsed >= 0) return parsed;
    throw new ApiError(
      `invalid_${what}_${name}`,
      `Invalid value in parameter \`${name}\`: could not parse \`${JSON.stringify(value)}\` as a positive integer`,
    );
  };
  return { offset: number('offset', 0), limit: number('limit', 20) };
}
