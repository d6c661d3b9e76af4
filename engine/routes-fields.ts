/** The route that tells of every field of an index what the settings make of it. */
import { count, flag, listOf, object, orNull, text } from './check.ts';
import { featuresOf } from './filterable.ts';
import { fieldWeight } from './inverted/fields.ts';
import { matchesPattern, own, type Doc, type Json } from './json.ts';
import { indexOf, ok, readBody, type Route } from './route.ts';
import type { SearchIndex } from './search-index.ts';
import type { Settings } from './settings.ts';

/** By their name in a filter: whether a field is what the name says. */
const TRAITS: Record<string, (field: Field) => boolean> = {
  displayed: ({ displayed }) => displayed.enabled,
  searchable: ({ searchable }) => searchable.enabled,
  sortable: ({ sortable }) => sortable.enabled,
  distinct: ({ distinct }) => distinct.enabled,
  rankingRule: ({ rankingRule }) => rankingRule.enabled,
  filterable: ({ filterable }) => filterable.enabled,
};

const FILTER = object({
  attributePatterns: { check: orNull(listOf(text)), code: 'invalid_index_fields_filter_attribute_patterns' },
  ...Object.fromEntries(
    Object.keys(TRAITS).map((name) => [
      name,
      {
        check: orNull(flag),
        code: `invalid_index_fields_filter_${name === 'rankingRule' ? 'ranking_rule' : name}`,
      },
    ]),
  ),
});

const BODY_FIELDS = {
  offset: { check: count, code: 'invalid_index_offset' },
  limit: { check: count, code: 'invalid_index_limit' },
  filter: { check: orNull(FILTER), code: 'invalid_index_fields_filter' },
};

type Field = ReturnType<typeof fieldOf>;

export const FIELD_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/indexes/:uid/fields',
    action: 'fields.post',
    handle(request) {
      const { offset = 0, limit = 20, filter = null } = readBody(request, BODY_FIELDS) as Asked;
      const index = indexOf(request);
      const fields = namesOf(index)
        .map((name) => fieldOf(name, index.info.settings))
        .filter((field) => filter === null || passes(field, filter));
      return ok({ results: fields.slice(offset, offset + limit), offset, limit, total: fields.length });
    },
  },
];

interface Asked {
  offset?: number;
  limit?: number;
  filter?: Doc | null;
}

/** In the order in which they were first seen, those inside an object behind it. */
function namesOf({ info: { fieldOrder, fieldCounts } }: SearchIndex): string[] {
  const known = Object.keys(fieldCounts);
  return fieldOrder
    .filter((name) => own(fieldCounts, name) !== undefined)
    .flatMap((name) => [name, ...known.filter((other) => other.startsWith(`${name}.`))]);
}

function fieldOf(name: string, settings: Settings) {
  const { displayedAttributes, sortableAttributes, distinctAttribute, rankingRules, faceting } = settings;
  const covered = (patterns: readonly string[]) => patterns.some((pattern) => matchesPattern(name, pattern));
  const { facetSearch = false, filter = { equality: false, comparison: false } } =
    featuresOf(settings.filterableAttributes, name) ?? {};
  const order = (['asc', 'desc'] as const).find((direction) => rankingRules.includes(`${name}:${direction}`));
  const localized = settings.localizedAttributes?.find(({ attributePatterns }) => covered(attributePatterns));
  return {
    name,
    displayed: { enabled: covered(displayedAttributes) },
    searchable: { enabled: fieldWeight(settings, name) !== undefined },
    sortable: { enabled: covered(sortableAttributes) },
    distinct: { enabled: name === distinctAttribute },
    rankingRule: { enabled: order !== undefined, ...(order === undefined ? {} : { order }) },
    filterable: {
      enabled: facetSearch || filter.equality || filter.comparison,
      sortBy: own(faceting.sortFacetValuesBy, name) ?? faceting.sortFacetValuesBy['*'] ?? 'alpha',
      facetSearch,
      ...filter,
    },
    localized: { locales: localized?.locales ?? [] },
  };
}

/** All of what the filter says. */
function passes(field: Field, filter: Doc): boolean {
  const patterns = (filter['attributePatterns'] ?? null) as string[] | null;
  if (patterns !== null && !patterns.some((pattern) => matchesPattern(field.name, pattern))) return false;
  return Object.entries(TRAITS).every(([name, has]) => {
    const wanted: Json = filter[name] ?? null;
    return wanted === null || wanted === has(field);
  });
}
