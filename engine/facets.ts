/** Facets: how many matches have each value, and the least and largest number of a field. */
import type { Bitset } from './bitset.ts';
import type { Column } from './columns.ts';
import { ApiError } from './errors.ts';
import { patternsOf } from './filterable.ts';
import { countAmong } from './id-set.ts';
import { emptyRecord, matchesPattern, own } from './json.ts';
import type { SearchIndex } from './search-index.ts';

export interface Facets {
  distribution: Record<string, Record<string, number>>;
  stats: Record<string, { min: number; max: number }>;
}

export interface FacetValue {
  shown: string;
  /** The value as it is compared. */
  key: string | number;
  count: number;
}

/** Up to this many candidates, numbers stand in the order of their digits. */
const MOST_COUNTED_ONE_BY_ONE = 3000;

/** @throws {ApiError} naming what no filterable rule covers. */
export function checkFacets(index: SearchIndex, names: readonly string[] | null): void {
  const patterns = patternsOf(index.info.settings.filterableAttributes);
  const invalid = (names ?? []).filter(
    (name) => name !== '*' && !patterns.some((pattern) => overlap(name, pattern)),
  );
  if (invalid.length === 0) return;
  const available =
    patterns.length === 0
      ? 'This index does not have configured filterable attributes.'
      : `Available filterable attributes patterns are: \`${patterns.toSorted((a, b) => (a < b ? -1 : 1)).join(', ')}\`.`;
  const named = invalid.toSorted((a, b) => (a < b ? -1 : 1)).join(', ');
  throw new ApiError(
    'invalid_search_facets',
    `Invalid facet distribution: ${invalid.length > 1 ? 'Patterns' : 'Pattern'} \`${named}\` ${invalid.length > 1 ? 'are' : 'is'} not filterable. ${available}`,
  );
}

/** A name or pattern that a rule's pattern may have fields in common with. */
function overlap(name: string, pattern: string): boolean {
  return matchesPattern(name, pattern) || (name.includes('*') && matchesPattern(pattern, name));
}

export function facetDistribution(index: SearchIndex, names: readonly string[], candidates: Bitset): Facets {
  const { faceting } = index.info.settings;
  const facets: Facets = { distribution: emptyRecord(), stats: emptyRecord() };
  for (const field of index.columns.filterableNames()) {
    if (!names.some((name) => matchesPattern(field, name))) continue;
    const column = index.columns.column(field);
    if (column === undefined) continue;
    const values = facetValues(index, field, candidates);
    facets.distribution[field] = Object.fromEntries(
      shownValues(values, faceting.maxValuesPerFacet).map(({ shown, count }) => [shown, count]),
    );
    const numbers = values.flatMap(({ key }) => (typeof key === 'number' ? [key] : []));
    if (numbers.length > 0) {
      facets.stats[field] = {
        min: numbers.reduce((a, b) => Math.min(a, b)),
        max: numbers.reduce((a, b) => Math.max(a, b)),
      };
    }
  }
  return facets;
}

/** Numbers up to the limit, then strings until there are exactly as many: when numbers fill it, all strings follow. */
function shownValues(values: readonly FacetValue[], most: number): FacetValue[] {
  const numbers = values.filter(({ key }) => typeof key === 'number').slice(0, most);
  const strings = values.filter(({ key }) => typeof key === 'string');
  return [...numbers, ...(numbers.length < most ? strings.slice(0, most - numbers.length) : strings)];
}

/** All values of a field among the candidates, in the order the settings ask. */
export function facetValues(index: SearchIndex, field: string, candidates: Bitset): FacetValue[] {
  const column = index.columns.column(field);
  if (column === undefined) return [];
  const { sortFacetValuesBy } = index.info.settings.faceting;
  const order = own(sortFacetValuesBy, field) ?? sortFacetValuesBy['*'] ?? 'alpha';
  const numbers = [...counted(column, 'numbers', candidates)];
  const strings = [...counted(column, 'strings', candidates)];
  if (order === 'count') {
    return [...numbers.toSorted(byCount), ...strings.toSorted(byCount)];
  }
  const asDigits = candidates.count() <= MOST_COUNTED_ONE_BY_ONE;
  const byNumber = (a: FacetValue, b: FacetValue) =>
    asDigits ? compare(a.shown, b.shown) : Number(a.key) - Number(b.key);
  return [
    ...numbers.toSorted(byNumber),
    ...strings.toSorted((a, b) => compare(String(a.key), String(b.key))),
  ];
}

function* counted(column: Column, kind: 'strings' | 'numbers', candidates: Bitset): Generator<FacetValue> {
  for (const [key, documents] of column[kind]) {
    const count = countAmong(documents, candidates);
    if (count > 0)
      yield { key, count, shown: kind === 'numbers' ? String(key) : column.spelling(String(key)) };
  }
}

/** Of equal counts the larger value first. */
function byCount(a: FacetValue, b: FacetValue): number {
  if (a.count !== b.count) return b.count - a.count;
  return typeof a.key === 'number' && typeof b.key === 'number'
    ? b.key - a.key
    : compare(String(b.key), String(a.key));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
