/** JSON values, and the leaves of a document as Meilisearch indexes them: dotted names, array elements in order. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Doc = { [key: string]: Json };

export function isObject(value: unknown): value is Doc {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The value a record itself has under a name that comes from outside, which may be `constructor`. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A record for names that come from outside: `__proto__` is one like any other. */
export function emptyRecord<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

export interface Leaf {
  /** Dotted path without array indexes. */
  path: string;
  value: string | number | boolean | null;
}

/** Leaf values with, as null, everything else that takes a place of its own: null itself, and lists below another value. */
export function* placedLeaves(doc: Doc): Generator<Leaf> {
  for (const [key, value] of Object.entries(doc)) yield* placed(value, key);
}

function* placed(value: Json, path: string): Generator<Leaf> {
  if (Array.isArray(value)) {
    for (const item of value) {
      if (Array.isArray(item)) yield { path, value: null };
      yield* placed(item, path);
    }
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (Array.isArray(item)) yield { path: `${path}.${key}`, value: null };
      yield* placed(item, `${path}.${key}`);
    }
  } else {
    yield { path, value };
  }
}

/** Everything a dotted path leads to, through arrays of objects too; a literal dotted key counts as well. */
export function valuesAt(doc: Doc, path: string): Json[] {
  const found: Json[] = [];
  collect(doc, path, found);
  return found;
}

function collect(value: Json, path: string, found: Json[]): void {
  if (Array.isArray(value)) {
    for (const item of value) if (isObject(item)) collect(item, path, found);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === path) found.push(item);
    else if (path.startsWith(`${key}.`)) collect(item, path.slice(key.length + 1), found);
  }
}

/** True when `name` is the pattern, lies below it, or fits its `*` at the start or the end. */
export function matchesPattern(name: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return name.endsWith(pattern.slice(1));
  return name === pattern || name.startsWith(`${pattern}.`);
}
