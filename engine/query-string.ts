/** Checks of query strings, with the words Meilisearch uses. Lists are separated by commas; `*` stands for any. */
import { quoted, type Check } from './check.ts';
import { ApiError } from './errors.ts';
import { parseJsonText, JsonSyntaxError } from './json-error.ts';
import type { Doc, Json } from './json.ts';

/** @param fail makes the error of this parameter from what is wrong */
export type Parameter = (value: string, fail: (why: string) => ApiError) => Json;

export interface Parameters {
  [name: string]: { read: Parameter; code: string };
}

export const asText: Parameter = (value) => value;

export const asCount: Parameter = (value, fail) => {
  if (/^\+?\d+$/.test(value)) return Number(value);
  throw fail(`could not parse \`${value}\` as a positive integer`);
};

export const asFlag: Parameter = (value, fail) => {
  if (value === 'true' || value === 'false') return value === 'true';
  throw fail(`could not parse \`${value}\` as a boolean, expected either \`true\` or \`false\``);
};

export const asNumber: Parameter = (value, fail) => {
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number)) return number;
  throw fail(`could not parse \`${value}\` as a number`);
};

export const asNames: Parameter = (value) => (value === '' ? [] : value.split(','));

/** A list, or null for `*`. */
export const asNamesOrAny: Parameter = (value) =>
  value.split(',').includes('*') ? null : asNames(value, never);

export const asCounts: Parameter = (value, fail) =>
  value.split(',').includes('*') ? null : value.split(',').map((item) => asCount(item, fail));

/** JSON text of a filter, or a filter expression. */
export const asFilter: Parameter = (value) => {
  try {
    return parseJsonText(value);
  } catch (error) {
    if (error instanceof JsonSyntaxError) return value;
    throw error;
  }
};

/** A value that is checked as if it stood in a body. */
export const asChecked =
  (check: Check<unknown>): Parameter =>
  (value, fail) => {
    try {
      return check(value, { path: '', code: 'bad_request' }) as Json;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.message.startsWith('Unknown value')) throw fail(error.message);
      throw fail(error.message.replace(/^Invalid value: /, ''));
    }
  };

const never = () => new ApiError('bad_request', '');

export function readQuery(query: Readonly<Record<string, string>>, known: Parameters): Doc {
  const values: Doc = {};
  for (const [name, value] of Object.entries(query)) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    if (parameter === undefined) {
      throw new ApiError(
        'bad_request',
        `Unknown parameter \`${name}\`: expected one of ${quoted(Object.keys(known))}`,
      );
    }
    const fail = (why: string) =>
      new ApiError(
        parameter.code,
        why.startsWith('Unknown value')
          ? why.replace(': expected', ` for parameter \`${name}\`: expected`)
          : `Invalid value in parameter \`${name}\`: ${why}`,
      );
    values[name] = parameter.read(value, fail);
  }
  return values;
}
