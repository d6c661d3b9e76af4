/** Facets: how many matches have each value, and the least and largest number of a field. */
import { leavesOf, matchesPattern, valuesAt } from './json.ts';
import { normaliseFacet } from './analysis/tokenizer.ts';
import { ApiError } from './errors.ts';
import type { SearchIndex } from './search-index.ts';

export interface Facets {
  distribution: Record<string, Record<string, number>>;
  stats: Record<string, { min: number; max: number }>;
}

export function facetDistribution(
  index: SearchIndex,
  names: readonly string[],
  documents: readonly number[],
): Facets {
  const { filterableAttributes, faceting } = index.info.settings;
  const patterns = filterableAttributes.flatMap((rule) =>
    typeof rule === 'string' ? [rule] : rule.attributePatterns,
  );
  const invalid = names.filter(
    (name) => name !== '*' && !patterns.some((pattern) => matchesPattern(name, pattern)),
  );
  if (invalid.length > 0) {
    const available =
      patterns.length === 0
        ? 'This index does not have configured filterable attributes.'
        : `Available facets attributes patterns are: \`${patterns.join(', ')}\`.`;
    throw new ApiError(
      'invalid_search_facets',
      `Invalid facet distribution: Attribute${invalid.length > 1 ? 's' : ''} \`${invalid.join(', ')}\` ${invalid.length > 1 ? 'are' : 'is'} not filterable. ${available}`,
    );
  }
  const fields = index.columns.names().filter((field) => names.some((name) => matchesPattern(field, name)));
  const facets: Facets = { distribution: {}, stats: {} };
  for (const field of fields.toSorted((a, b) => (a < b ? -1 : 1))) {
    const { counts, numbers } = countValues(index, field, documents);
    const order = faceting.sortFacetValuesBy[field] ?? faceting.sortFacetValuesBy['*'] ?? 'alpha';
    const sorted = [...counts.values()].toSorted((a, b) =>
      order === 'count' && a.count !== b.count ? b.count - a.count : a.key < b.key ? -1 : 1,
    );
    facets.distribution[field] = Object.fromEntries(
      sorted.slice(0, faceting.maxValuesPerFacet).map(({ shown, count }) => [shown, count]),
    );
    if (numbers.length > 0) facets.stats[field] = { min: Math.min(...numbers), max: Math.max(...numbers) };
  }
  return facets;
}

function countValues(index: SearchIndex, field: string, documents: readonly number[]) {
  const counts = new Map<string, { key: string; shown: string; count: number }>();
  const numbers: number[] = [];
  for (const document of documents.toSorted((a, b) => a - b)) {
    const seen = new Set<string>();
    for (const value of valuesAt(index.document(document) ?? {}, field)) {
      for (const leaf of leavesOf(value, '')) {
        if (leaf.value === null) continue;
        if (typeof leaf.value === 'number') numbers.push(leaf.value);
        const shown = String(leaf.value);
        const key = normaliseFacet(shown);
        if (seen.has(key)) continue;
        seen.add(key);
        const entry = counts.get(key);
        if (entry === undefined) counts.set(key, { key, shown, count: 1 });
        else entry.count += 1;
      }
    }
  }
  return { counts, numbers };
}
