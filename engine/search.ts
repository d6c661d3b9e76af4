/** One search in one index: filter, rank, distinct, and what of each document is shown. */
import { ApiError } from './errors.ts';
import { Bitset } from './bitset.ts';
import { checkFacets, facetDistribution, type Facets } from './facets.ts';
import { patternsOf } from './filterable.ts';
import { sortKeys } from './sort.ts';
import { evaluateFilter } from './filter/evaluate.ts';
import { rewritten } from './filter/rewritten.ts';
import { parseFilter } from './filter/syntax.ts';
import { createMatcher, type Matcher } from './format/matcher.ts';
import { matchesPattern, type Doc, type Json } from './json.ts';
import { rank, type RankedDocument, type RankOutcome } from './ranking/rank.ts';
import { shownHits } from './shown-hits.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchParams } from './search-params.ts';

/** Of `searchCutoffMs`. */
const DEFAULT_CUTOFF_MS = 1500;

export interface Found {
  index: SearchIndex;
  params: SearchParams;
  /** Hits by place, best first, `distinct` applied; worked out no further than asked. */
  take(from: number, to: number): RankedDocument[];
  /** Number of hits: as far as known, or counted to the end. */
  total(exhaustive: boolean): number;
  /** Everything that matches; after `take` without what fell below the threshold. */
  candidates(): Bitset;
  matcher(): Matcher;
  /** A hit as it is answered. */
  show(hit: RankedDocument): Doc;
}

/** The filter of a tenant token counts beside the request's own. */
export function withFilter(params: SearchParams, filter: Json | undefined): SearchParams {
  if (filter === undefined || filter === null) return params;
  const own = params.filter ?? null;
  const parts = (value: Json) => (Array.isArray(value) ? value : [value]);
  return { ...params, filter: own === null ? filter : [...parts(filter), ...parts(own)] };
}

/**
 * @param features experimental features that are on
 * @param alwaysScored scores are needed though the request does not show them
 */
export function find(
  index: SearchIndex,
  params: SearchParams,
  features: Readonly<Record<string, boolean>>,
  alwaysScored = false,
): Found {
  const { settings, uid } = index.info;
  const code = 'invalid_search_filter';
  const filter = parseFilter(params.filter, code);
  const candidates =
    filter === undefined
      ? index.all
      : evaluateFilter(rewritten(filter), {
          columns: index.columns,
          settings,
          all: index.all,
          code,
          uid,
          features,
        });
  checkSearchOn(index, params.attributesToSearchOn ?? null);
  const distinct = params.distinct ?? settings.distinctAttribute;
  if (params.distinct !== undefined && params.distinct !== null) requireDistinct(index, params.distinct);
  checkFacets(index, params.facets ?? null);
  const over = performance.now() + (settings.searchCutoffMs ?? DEFAULT_CUTOFF_MS);
  const outcome = rank(
    { inverted: index.inverted, settings, tokenize: index.tokenize, synonyms: index.synonyms },
    {
      q: params.q ?? null,
      matchingStrategy: params.matchingStrategy ?? 'last',
      attributesToSearchOn: params.attributesToSearchOn ?? null,
      candidates,
      scored:
        params.showRankingScore === true ||
        params.showRankingScoreDetails === true ||
        (params.rankingScoreThreshold ?? null) !== null ||
        alwaysScored,
      scoreThreshold: params.rankingScoreThreshold ?? null,
      isOver: () => performance.now() >= over,
      sort: sortKeys(index, params.sort ?? null, 'search'),
      valueOf: (document, field, direction) => index.columns.sortValue(document, field, direction),
    },
  );
  const hits = new Hits(
    outcome,
    (document) => (distinct === null ? NOTHING : sharing(index, document, distinct)),
    (document) =>
      (params.distinct ?? null) !== null && index.columns.hasEmptyText(document, params.distinct ?? ''),
  );
  let matcher: Matcher | undefined;
  let show: ((hit: RankedDocument) => Doc) | undefined;
  const found: Found = {
    index,
    params,
    take: (from, to) => hits.take(from, to),
    total: (exhaustive) => hits.total(exhaustive),
    candidates: () => hits.candidates(),
    // What was derived while ranking is marked, so not before that.
    matcher: () => (matcher ??= createMatcher(outcome.graph, index.tokenize)),
    show: (hit) => (show ??= shownHits(found))(hit),
  };
  return found;
}

const NOTHING: ReadonlySet<number> = new Set();

/** Documents with one of a document's values of the field, itself included. */
function sharing({ columns }: SearchIndex, document: number, field: string): ReadonlySet<number> {
  const keys = columns.distinctKeys(document, field);
  return keys.length === 0 ? NOTHING : new Set(keys.flatMap((key) => [...columns.documentsWith(field, key)]));
}

/** Reads the ranked documents as far as they are asked for. */
class Hits {
  readonly #outcome: RankOutcome;
  readonly #sharing: (document: number) => ReadonlySet<number>;
  readonly #isEmpty: (document: number) => boolean;
  readonly #kept: RankedDocument[] = [];
  /** No hits: repeated values, and what scores too little. */
  readonly #left = new Bitset();
  #ended = false;

  constructor(
    outcome: RankOutcome,
    sharingOf: (document: number) => ReadonlySet<number>,
    isEmpty: (document: number) => boolean,
  ) {
    this.#isEmpty = isEmpty;
    this.#outcome = outcome;
    this.#sharing = sharingOf;
  }

  take(from: number, to: number): RankedDocument[] {
    while (this.#kept.length < to && !this.#ended) this.#next();
    const empty = this.#kept.slice(0, to).filter(({ document }) => this.#isEmpty(document));
    // Meilisearch ranks as if an empty string were no value, and then shows only the first document that has one.
    for (const { document } of empty.slice(1)) this.#left.add(document);
    return this.#kept
      .slice(0, to)
      .filter(({ document }) => !this.#left.has(document))
      .slice(from);
  }

  total(exhaustive: boolean): number {
    if (exhaustive) while (!this.#ended) this.#next();
    return this.candidates().count();
  }

  candidates(): Bitset {
    return this.#outcome.candidates.andNot(this.#left).andNotWith(this.#outcome.rejected);
  }

  #next(): void {
    const next = this.#outcome.ranked.next();
    if (next.done === true) {
      this.#ended = true;
      return;
    }
    const hit = next.value;
    if (this.#left.has(hit.document)) return;
    for (const document of this.#sharing(hit.document))
      if (document !== hit.document) this.#left.add(document);
    this.#kept.push(hit);
  }
}

export function facetsOf(found: Found, names: readonly string[] | null): Facets | undefined {
  return names === null || names.length === 0
    ? undefined
    : facetDistribution(found.index, names, found.candidates());
}

function requireDistinct(index: SearchIndex, field: string): void {
  const { filterableAttributes } = index.info.settings;
  const patterns = patternsOf(filterableAttributes);
  if (patterns.some((pattern) => matchesPattern(field, pattern))) return;
  const available =
    patterns.length === 0
      ? 'This index does not have configured filterable attributes.'
      : `Available filterable attributes patterns are: \`${patterns.toSorted().join(', ')}\`.`;
  throw new ApiError(
    'invalid_search_distinct',
    `Index \`${index.info.uid}\`: Attribute \`${field}\` is not filterable and thus, cannot be used as distinct attribute. ${available}`,
  );
}

function checkSearchOn(index: SearchIndex, attributes: readonly string[] | null): void {
  const { searchableAttributes } = index.info.settings;
  if (attributes === null || searchableAttributes.includes('*')) return;
  for (const attribute of attributes) {
    const known = attribute.includes('*') || searchableAttributes.includes(attribute);
    if (!known) {
      throw new ApiError(
        'invalid_search_attributes_to_search_on',
        `Index \`${index.info.uid}\`: Attribute \`${attribute}\` is not searchable. Available searchable attributes are: \`${searchableAttributes.toSorted().join(', ')}\`.`,
      );
    }
  }
}

export interface Page {
  from: number;
  to: number;
  /** Totals are counted to the end. */
  exhaustive: boolean;
  /** The paging keys of the answer. */
  keys(total: number): Record<string, number>;
}

export function pageOf(
  params: { [K in 'offset' | 'limit' | 'page' | 'hitsPerPage']?: SearchParams[K] | undefined },
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
      exhaustive: true,
      keys: (total) => ({
        hitsPerPage: size,
        page: number,
        totalPages: size === 0 ? 0 : Math.ceil(total / size),
        totalHits: total,
      }),
    };
  }
  const { offset = 0, limit = 20 } = params;
  const from = Math.min(offset, maxTotalHits);
  return {
    from,
    to: Math.min(offset + limit, maxTotalHits),
    exhaustive: false,
    keys: (total) => ({ limit, offset, estimatedTotalHits: total }),
  };
}
