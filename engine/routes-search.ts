/** Routes that search: one index, several, and the values of a facet. */
import { anything, BODY, flag, object, orNull, text, wrongType } from './check.ts';
import { ApiError } from './errors.ts';
import { facetSearch } from './facet-search.ts';
import { multiSearch } from './federation.ts';
import { isObject, type Doc, type Json } from './json.ts';
import {
  asChecked,
  asCount,
  asFilter,
  asFlag,
  asNames,
  asNumber,
  asText,
  readQuery,
  type Parameters,
} from './query-string.ts';
import { asObject, indexOf, ok, parseJson, uidOf, type Route, type RouteRequest } from './route.ts';
import { searchAnswer } from './search-answer.ts';
import { checkSearch, requireOffered, SEARCH_FIELDS, type SearchParams } from './search-params.ts';
import { find, withFilter } from './search.ts';

const READERS: Record<string, Parameters[string]['read']> = {
  q: asText,
  offset: asCount,
  limit: asCount,
  page: asCount,
  hitsPerPage: asCount,
  attributesToRetrieve: asNames,
  attributesToCrop: asNames,
  cropLength: asCount,
  cropMarker: asText,
  attributesToHighlight: asNames,
  highlightPreTag: asText,
  highlightPostTag: asText,
  showMatchesPosition: asFlag,
  filter: asFilter,
  sort: asNames,
  distinct: asText,
  facets: asNames,
  matchingStrategy: asText,
  attributesToSearchOn: asNames,
  rankingScoreThreshold: asNumber,
  locales: asNames,
  retrieveVectors: asFlag,
  showRankingScore: asFlag,
  showRankingScoreDetails: asFlag,
  showPerformanceDetails: asFlag,
};

const QUERY: Parameters = Object.fromEntries(
  Object.entries(READERS).map(([name, read]) => {
    const field = SEARCH_FIELDS[name];
    const code = field?.code ?? 'bad_request';
    return [
      name,
      {
        code,
        read: (value: string, fail: (why: string) => ApiError): Json => {
          const given = read(value, fail);
          return field === undefined ? given : asChecked(field.check)(given as string, fail);
        },
      },
    ];
  }),
);

/** Other keys of a search may be there; they count for nothing. */
const FACET_SEARCH = {
  facetName: {
    check: text,
    code: 'invalid_facet_search_facet_name',
    missing: 'missing_facet_search_facet_name',
  },
  facetQuery: { check: orNull(text), code: 'invalid_facet_search_query' },
  q: { check: orNull(text), code: 'invalid_search_q' },
  filter: { check: anything, code: 'invalid_search_filter' },
  matchingStrategy: SEARCH_FIELDS['matchingStrategy'] ?? { check: anything },
  attributesToSearchOn: SEARCH_FIELDS['attributesToSearchOn'] ?? { check: anything },
  rankingScoreThreshold: SEARCH_FIELDS['rankingScoreThreshold'] ?? { check: anything },
  locales: SEARCH_FIELDS['locales'] ?? { check: anything },
  exhaustiveFacetCount: { check: orNull(flag), code: 'invalid_facet_search_exhaustive_facet_count' },
};

export const SEARCH_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/indexes/:uid/search',
    action: 'search',
    handle: (request) => ok(search(request, checkSearch(parseJson(request)))),
  },
  {
    method: 'GET',
    path: '/indexes/:uid/search',
    action: 'search',
    handle: (request) => ok(search(request, requireOffered(readQuery(request.query, QUERY)))),
  },
  {
    method: 'POST',
    path: '/indexes/:uid/facet-search',
    action: 'search',
    handle(request) {
      const body = asObject(parseJson(request));
      const known = Object.fromEntries(
        Object.entries(body).filter(([name]) => Object.hasOwn(FACET_SEARCH, name)),
      );
      const input = object(FACET_SEARCH)(known, BODY);
      const index = indexOf(request);
      const { facetName, facetQuery = null, exhaustiveFacetCount: _exhaustive, ...params } = input;
      return ok(
        facetSearch(
          index,
          facetName as string,
          facetQuery as string | null,
          withFilter(params, request.access.filterOf(index.info.uid)),
          request.engine.features,
        ),
      );
    },
  },
  {
    method: 'POST',
    path: '/multi-search',
    action: 'search',
    handle(request) {
      const body = parseJson(request);
      if (!isObject(body)) throw wrongType(body, BODY, 'an object');
      return ok(multiSearch(body, request.engine, request.access, request.withMetadata));
    },
  },
];

function search(request: RouteRequest, params: SearchParams): Doc {
  const uid = uidOf(request);
  const index = indexOf(request);
  const started = performance.now();
  const found = find(index, withFilter(params, request.access.filterOf(uid)), request.engine.features);
  return searchAnswer(found, started, request.withMetadata);
}
