/** One search in one index: filter, rank, distinct, and what of each document is shown. */
import { ApiError } from './errors.ts';
import { project } from './documents.ts';
import { facetDistribution, type Facets } from './facets.ts';
import { evaluateFilter } from './filter/evaluate.ts';
import { parseFilter } from './filter/syntax.ts';
import { formatDocument, matchesPosition } from './format/format.ts';
import { createMatcher, type Matcher } from './format/matcher.ts';
import { matchesPattern, type Doc, type Json } from './json.ts';
import { rank, type RankedDocument, type SortKey } from './ranking/rank.ts';
import { scoreDetails } from './ranking/details.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchParams } from './search-params.ts';

export interface Found {
  index: SearchIndex;
  params: SearchParams;
  /** All matches, best first, distinct applied. */
  ranked: RankedDocument[];
  matcher: Matcher;
}

export function find(index: SearchIndex, params: SearchParams): Found {
  const { settings } = index.info;
  const code = 'invalid_search_filter';
  const filter = parseFilter(params.filter, code);
  const candidates =
    filter === undefined
      ? index.all
      : evaluateFilter(filter, { columns: index.columns, settings, all: index.all, code });
  checkSearchOn(index, params.attributesToSearchOn ?? null);
  const { ranked: inOrder, graph } = rank(
    { inverted: index.inverted, settings, tokenize: index.tokenize, synonyms: index.synonyms },
    {
      q: params.q ?? null,
      matchingStrategy: params.matchingStrategy ?? 'last',
      attributesToSearchOn: params.attributesToSearchOn ?? null,
      candidates,
      sort: sortKeys(index, params.sort ?? null),
      valueOf: (document, field, direction) => index.columns.sortValue(document, field, direction),
    },
  );
  const threshold = params.rankingScoreThreshold ?? 0;
  const ranked = [...inOrder].filter(({ score }) => score >= threshold);
  const distinct = params.distinct ?? settings.distinctAttribute;
  return {
    index,
    params,
    ranked:
      distinct === null ? ranked : firstOfEach(ranked, (id) => index.columns.distinctKeys(id, distinct)),
    matcher: createMatcher(graph, index.tokenize),
  };
}

export function facetsOf({ index, params, ranked }: Found): Facets | undefined {
  if (params.facets === undefined || params.facets === null) return undefined;
  return facetDistribution(
    index,
    params.facets,
    ranked.map((hit) => hit.document),
  );
}

/** A hit as it is answered. */
export function showHit({ index, params, matcher }: Found, hit: RankedDocument): Doc {
  const { settings, fieldOrder } = index.info;
  const doc = index.document(hit.document) ?? {};
  const displayed = settings.displayedAttributes.includes('*') ? null : settings.displayedAttributes;
  const visible = project(doc, fieldOrder, displayed);
  const asked = params.attributesToRetrieve ?? ['*'];
  const shown = project(visible, fieldOrder, asked.includes('*') ? null : asked);
  const result: Doc = { ...shown };
  const { attributesToHighlight, attributesToCrop } = params;
  if ((attributesToHighlight ?? attributesToCrop ?? null) !== null) {
    const formatting = [
      ...(attributesToHighlight ?? []),
      ...(attributesToCrop ?? []).map((entry) => entry.replace(/:\d+$/, '')),
    ];
    const fields = asked.includes('*') || formatting.includes('*') ? null : [...asked, ...formatting];
    result['_formatted'] = formatDocument(project(visible, fieldOrder, fields), matcher, {
      attributesToHighlight: attributesToHighlight ?? [],
      attributesToCrop: attributesToCrop ?? [],
      cropLength: params.cropLength ?? 10,
      cropMarker: params.cropMarker ?? '…',
      highlightPreTag: params.highlightPreTag ?? '<em>',
      highlightPostTag: params.highlightPostTag ?? '</em>',
    });
  }
  if (params.showMatchesPosition === true)
    result['_matchesPosition'] = matchesPosition(visible, matcher) as unknown as Json;
  if (params.showRankingScore === true) result['_rankingScore'] = hit.score;
  if (params.showRankingScoreDetails === true) result['_rankingScoreDetails'] = scoreDetails(hit.results);
  return result;
}

function sortKeys(index: SearchIndex, sort: readonly string[] | null): SortKey[] {
  if (sort === null) return [];
  const { sortableAttributes, rankingRules } = index.info.settings;
  if (sort.length > 0 && !rankingRules.includes('sort')) {
    throw new ApiError(
      'invalid_search_sort',
      'You must specify where `sort` is listed in the rankingRules setting to use the sort parameter at search time.',
    );
  }
  return sort.map((entry) => {
    const match = /^(.+):(asc|desc)$/.exec(entry);
    if (match === null)
      throw new ApiError(
        'invalid_search_sort',
        `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${entry}\`.`,
      );
    const [, field = '', direction] = match;
    if (!sortableAttributes.some((pattern) => matchesPattern(field, pattern))) {
      const available =
        sortableAttributes.length === 0
          ? 'This index does not have configured sortable attributes.'
          : `Available sortable attributes are: \`${sortableAttributes.join(', ')}\`.`;
      throw new ApiError(
        'invalid_search_sort',
        `Index \`${index.info.uid}\`: Attribute \`${field}\` is not sortable. ${available}`,
      );
    }
    return { field, direction: direction === 'asc' ? 'asc' : 'desc' };
  });
}

function checkSearchOn(index: SearchIndex, attributes: readonly string[] | null): void {
  const { searchableAttributes } = index.info.settings;
  if (attributes === null || searchableAttributes.includes('*')) return;
  for (const attribute of attributes) {
    const known = attribute.includes('*') || searchableAttributes.includes(attribute);
    if (!known) {
      throw new ApiError(
        'invalid_search_attributes_to_search_on',
        `Index \`${index.info.uid}\`: Attribute \`${attribute}\` is not searchable. Available searchable attributes are: \`${searchableAttributes.join(', ')}\`.`,
      );
    }
  }
}

/** The first document of each value survives; documents without a value all do. */
function firstOfEach(ranked: readonly RankedDocument[], keysOf: (id: number) => string[]): RankedDocument[] {
  const seen = new Set<string>();
  return ranked.filter((hit) => {
    const keys = keysOf(hit.document);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

export interface Page {
  from: number;
  to: number;
  /** The paging keys of the answer. */
  keys: Record<string, number>;
}

export function pageOf(
  params: { [K in 'offset' | 'limit' | 'page' | 'hitsPerPage']?: SearchParams[K] | undefined },
  total: number,
  maxTotalHits: number,
): Page {
  const { page, hitsPerPage } = params;
  if ((page ?? null) !== null || (hitsPerPage ?? null) !== null) {
    const size = hitsPerPage ?? 20;
    const number = page ?? 1;
    const from = number === 0 ? 0 : Math.min((number - 1) * size, maxTotalHits);
    return {
      from,
      to: number === 0 ? 0 : Math.min(from + size, maxTotalHits),
      keys: {
        hitsPerPage: size,
        page: number,
        totalPages: size === 0 ? 0 : Math.ceil(total / size),
        totalHits: total,
      },
    };
  }
  const { offset = 0, limit = 20 } = params;
  const from = Math.min(offset, maxTotalHits);
  return {
    from,
    to: Math.min(offset + limit, maxTotalHits),
    keys: { limit, offset, estimatedTotalHits: total },
  };
}
