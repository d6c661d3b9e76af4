/** What a document says for filters, facets, sorting and distinct: its values for the fields the settings name. */
import { patternsOf } from './filterable.ts';
import type { Segment } from './inverted/segment.ts';
import { isObject, matchesPattern, type Doc, type Json } from './json.ts';
import type { Settings } from './settings.ts';

/** Dotted names with their values; of an object only whether it has anything in it, as its fields stand on their own. */
export type ColumnRow = readonly (readonly [path: string, value: Json])[];

export function columnPatterns(settings: Settings): string[] {
  return [
    ...patternsOf(settings.filterableAttributes),
    ...settings.sortableAttributes,
    ...(settings.distinctAttribute === null ? [] : [settings.distinctAttribute]),
  ];
}

export function columnRow(doc: Doc, patterns: readonly string[]): ColumnRow {
  const row: [string, Json][] = [];
  if (patterns.length === 0) return row;
  const walk = (value: Json, path: string): void => {
    if (patterns.some((pattern) => matchesPattern(path, pattern))) row.push([path, shallow(value)]);
    if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    else if (Array.isArray(value)) {
      for (const item of value)
        if (isObject(item)) for (const [key, inner] of Object.entries(item)) walk(inner, `${path}.${key}`);
    }
  };
  for (const [key, value] of Object.entries(doc)) walk(value, key);
  return row;
}

function shallow(value: Json): Json {
  if (Array.isArray(value)) return value.map(shallow);
  if (!isObject(value)) return value;
  return Object.keys(value).length === 0 ? {} : { some: true };
}

export function rowsOf({ rows }: Pick<Segment, 'rows'>): ColumnRow[] {
  // A copy, as text is not read from shared memory.
  return JSON.parse(new TextDecoder().decode(rows.slice())) as ColumnRow[];
}
