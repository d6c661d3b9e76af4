/** Searches the values of a facet: a value matches when it starts with the query, with typos as for words. */
import { fold } from './analysis/normalise.ts';
import { ApiError } from './errors.ts';
import { facetValues } from './facets.ts';
import { featuresOf, patternsOf, ruleNumber } from './filterable.ts';
import type { Doc } from './json.ts';
import { find } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchParams } from './search-params.ts';

export function facetSearch(
  index: SearchIndex,
  name: string,
  query: string | null,
  params: SearchParams,
  features: Readonly<Record<string, boolean>>,
): Doc {
  const started = performance.now();
  const { settings } = index.info;
  if (!settings.facetSearch) {
    throw new ApiError('facet_search_disabled', 'The facet search is disabled for this index');
  }
  const { filterableAttributes, typoTolerance, faceting } = settings;
  const use = featuresOf(filterableAttributes, name);
  if (use?.facetSearch !== true) {
    const rule = ruleNumber(filterableAttributes, name);
    if (rule !== -1) {
      throw new ApiError(
        'invalid_facet_search_facet_name',
        `Attribute \`${name}\` is not facet-searchable. Note: this attribute matches rule #${rule} in filterableAttributes, but this rule does not enable facetSearch.\n` +
          `Hint: enable facetSearch in rule #${rule} by adding \`"facetSearch": true\` to the rule.\n` +
          `Hint: prepend another rule matching ${name} with facetSearch: true before rule #${rule}`,
      );
    }
    const patterns = patternsOf(
      filterableAttributes.filter((entry) => typeof entry === 'string' || entry.features.facetSearch),
    ).toSorted((a, b) => (a < b ? -1 : 1));
    const available =
      patterns.length === 0
        ? 'This index does not have configured facet-searchable attributes.'
        : `Available facet-searchable attributes patterns are: \`${patterns.join(', ')}\`.`;
    throw new ApiError(
      'invalid_facet_search_facet_name',
      `Attribute \`${name}\` is not facet-searchable. ${available} To make it facet-searchable add it to the \`filterableAttributes\` index settings.`,
    );
  }
  const found = find(index, params, features);
  if (params.rankingScoreThreshold !== undefined) found.total(true);
  const wanted = query === null ? '' : plain(query);
  const { oneTypo, twoTypos } = typoTolerance.minWordSizeForTypos;
  const length = Array.from(wanted).length;
  const most = !typoTolerance.enabled || length < oneTypo ? 0 : length < twoTypos ? 1 : 2;
  const values = facetValues(index, name, found.candidates())
    .filter(({ key }) => typeof key === 'string')
    .filter(({ shown }) => startsWithin(plain(shown), wanted, most));
  return {
    facetHits: values
      .slice(0, faceting.maxValuesPerFacet)
      .map(({ shown, count }) => ({ value: shown, count })),
    facetQuery: query,
    processingTimeMs: Math.round(performance.now() - started),
  };
}

function plain(text: string): string {
  return fold(text.trim().normalize('NFKD'));
}

/** Longer queries are taken to the letter: comparing costs the product of two lengths. */
const LONGEST_FORGIVEN = 500;

/** True when some beginning of the value is within so many typos of the query. */
function startsWithin(value: string, query: string, most: number): boolean {
  if (value.startsWith(query)) return true;
  if (most === 0) return false;
  const a = Array.from(query);
  const b = Array.from(value).slice(0, a.length + most);
  if (a.length - b.length > most || a.length > LONGEST_FORGIVEN) return false;
  let before: number[] = [];
  let previous = b.map((_, index) => index + 1);
  previous.unshift(0);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return Math.min(...previous) <= most;
}
