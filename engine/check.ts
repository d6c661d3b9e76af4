/** Checks of JSON that comes in, with the words Meilisearch uses: what was expected, where, and what was found. */
import { ApiError } from './errors.ts';
import { isObject, type Doc, type Json } from './json.ts';

/** Where a value stands, and the error code that is answered for it. */
export interface Place {
  /** `.queries[0].limit`; empty for the body itself. */
  path: string;
  code: string;
}

export type Check<T> = (value: Json, place: Place) => T;

export const text: Check<string> = (value, place) => {
  if (typeof value === 'string') return value;
  throw wrongType(value, place, 'a string');
};

export const count: Check<number> = (value, place) => {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw wrongType(value, place, 'a positive integer');
};

export const number: Check<number> = (value, place) => {
  if (typeof value === 'number') return value;
  throw wrongType(value, place, 'a number');
};

export const flag: Check<boolean> = (value, place) => {
  if (typeof value === 'boolean') return value;
  throw wrongType(value, place, 'a boolean');
};

export const anything: Check<Json> = (value) => value;

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, place) =>
    value === null ? null : check(value, place);

export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value, place) => {
    if (!Array.isArray(value)) throw wrongType(value, place, 'an array');
    return value.map((item, index) => check(item, { ...place, path: `${place.path}[${index}]` }));
  };

export const mapOf =
  <T>(check: Check<T>): Check<Record<string, T>> =>
  (value, place) => {
    if (!isObject(value)) throw wrongType(value, place, 'an object');
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        check(item, { ...place, path: `${place.path}.${name}` }),
      ]),
    );
  };

export const oneOf =
  <T extends string>(known: readonly T[]): Check<T> =>
  (value, place) => {
    const found = text(value, place);
    const match = known.find((candidate) => candidate === found);
    if (match !== undefined) return match;
    throw new ApiError(
      place.code,
      `Unknown value \`${found}\`${at(place)}: ${didYouMean(found, known)}expected one of ${quoted(known)}`,
    );
  };

export interface Field<T = unknown> {
  check: Check<T>;
  /** Answered when the value is wrong. @default the code of the object around it */
  code?: string;
  /** Answered when the field is missing; without it, it may be. */
  missing?: string;
}

/** An object with known fields. @param unknown answered for any other; `bad_request` for a body */
export const object =
  (fields: Record<string, Field>, unknown?: string): Check<Doc> =>
  (value, place) => {
    if (!isObject(value)) throw wrongType(value, place, 'an object');
    const result: Doc = {};
    for (const [name, item] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (field === undefined)
        throw unknownField(name, Object.keys(fields), { ...place, code: unknown ?? place.code });
      const inside = { path: `${place.path}.${name}`, code: field.code ?? place.code };
      result[name] = field.check(item, inside) as Json;
    }
    for (const [name, { missing }] of Object.entries(fields)) {
      if (missing !== undefined && !Object.hasOwn(value, name))
        throw new ApiError(missing, `Missing field \`${name}\`${inside(place)}`);
    }
    return result;
  };

export const BODY: Place = { path: '', code: 'bad_request' };

export function unknownField(name: string, known: readonly string[], place: Place): ApiError {
  return new ApiError(
    place.code,
    `Unknown field \`${name}\`${inside(place)}: ${didYouMean(name, known)}expected one of ${quoted(known)}`,
  );
}

export function wrongType(value: Json, place: Place, expected: string): ApiError {
  return new ApiError(
    place.code,
    `Invalid value type${at(place)}: expected ${expected}, but found ${describe(value)}`,
  );
}

export function wrongValue(place: Place, why: string): ApiError {
  return new ApiError(place.code, `Invalid value${at(place)}: ${why}`);
}

const at = ({ path }: Place) => (path === '' ? '' : ` at \`${path}\``);
const inside = ({ path }: Place) => (path === '' ? '' : ` inside \`${path}\``);
export const quoted = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

function describe(value: Json): string {
  if (value === null) return 'null';
  const shown = `\`${JSON.stringify(value)}\``;
  if (Array.isArray(value)) return `an array: ${shown}`;
  if (typeof value === 'string') return `a string: ${shown}`;
  if (typeof value === 'boolean') return `a boolean: ${shown}`;
  if (typeof value === 'object') return `an object: ${shown}`;
  if (!Number.isInteger(value)) return `a number: ${shown}`;
  return `a ${value < 0 ? 'negative' : 'positive'} integer: ${shown}`;
}

/** [shortest name, typos that are forgiven] */
const FORGIVEN: readonly (readonly [number, number])[] = [
  [18, 4],
  [13, 3],
  [8, 2],
  [4, 1],
];

function didYouMean(name: string, known: readonly string[]): string {
  const most = FORGIVEN.find(([length]) => name.length >= length)?.[1] ?? 0;
  const near = known
    .filter((candidate) => Math.abs(candidate.length - name.length) <= most)
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((a, b) => a.distance - b.distance)[0];
  return near === undefined ? '' : `did you mean \`${near.candidate}\`? `;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
