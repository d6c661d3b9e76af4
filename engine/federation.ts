/** Several searches, answered side by side or, federated, as one list ordered by score times weight. */
import {
  anything,
  BODY,
  count,
  flag,
  listOf,
  mapOf,
  number,
  object,
  orNull,
  text,
  wrongValue,
  type Check,
  type Field,
} from './check.ts';
import { Bitset } from './bitset.ts';
import { ApiError, indexNotFound } from './errors.ts';
import { checkFacets, facetDistribution, type Facets } from './facets.ts';
import { emptyRecord, own, type Doc, type Json } from './json.ts';
import type { Access } from './keys.ts';
import type { Indexes } from './engine.ts';
import { compareValues, type RankedDocument, type RuleResult } from './ranking/rank.ts';
import { metadataOf, performanceDetails, searchAnswer } from './search-answer.ts';
import { find, pageOf, withFilter, type Found } from './search.ts';
import { requireOffered, SEARCH_FIELDS } from './search-params.ts';
import { uuidv7 } from './uuid.ts';

const weight: Check<number> = (value, place) => {
  const given = number(value, place);
  if (given >= 0) return given;
  throw wrongValue(place, 'the value of `weight` is invalid, expected a positive float (>= 0.0).');
};

const queryOptions = object(
  {
    weight: { check: weight, code: 'invalid_multi_search_weight' },
    remote: { check: orNull(text), code: 'invalid_multi_search_remote' },
    queryPosition: { check: orNull(count), code: 'invalid_multi_search_query_position' },
  },
  'bad_request',
);

const QUERY: Record<string, Field> = {
  indexUid: { check: text, code: 'invalid_index_uid', missing: 'missing_index_uid' },
  ...SEARCH_FIELDS,
  federationOptions: { check: orNull(queryOptions), code: 'invalid_multi_search_federation_options' },
};

const checkFederation = object(
  {
    limit: { check: count, code: 'invalid_search_limit' },
    offset: { check: count, code: 'invalid_search_offset' },
    page: { check: orNull(count), code: 'invalid_search_page' },
    hitsPerPage: { check: orNull(count), code: 'invalid_search_hits_per_page' },
    facetsByIndex: { check: mapOf(orNull(listOf(text))), code: 'invalid_multi_search_facets_by_index' },
    mergeFacets: {
      check: orNull(
        object(
          { maxValuesPerFacet: { check: orNull(count), code: 'invalid_multi_search_max_values_per_facet' } },
          'invalid_multi_search_merge_facets',
        ),
      ),
      code: 'invalid_multi_search_merge_facets',
    },
    distinct: { check: orNull(text), code: 'invalid_search_distinct' },
    showPerformanceDetails: { check: flag, code: 'invalid_multi_search_show_performance_details' },
    personalize: { check: anything, code: 'invalid_multi_search_personalize' },
  },
  'bad_request',
);

interface Federation {
  limit?: number;
  offset?: number;
  page?: number | null;
  hitsPerPage?: number | null;
  facetsByIndex?: Record<string, string[] | null>;
  mergeFacets?: { maxValuesPerFacet?: number | null } | null;
  distinct?: string | null;
  showPerformanceDetails?: boolean;
}

type Query = Doc & { indexUid: string };

/** What is searched, and the experimental features that are on. */
interface Searched {
  indexes: Indexes;
  features: Readonly<Record<string, boolean>>;
}

export function multiSearch(body: Doc, engine: Searched, access: Access, withMetadata: boolean): Doc {
  const input = object(
    {
      federation: { check: orNull(checkFederation) },
      queries: { check: listOf(object(QUERY, 'bad_request')), missing: 'bad_request' },
    },
    'bad_request',
  )(body, BODY);
  const queries = input['queries'] as Query[];
  const federation = input['federation'] as Federation | null | undefined;
  if (federation === undefined || federation === null) {
    return {
      results: queries.map((query, position) => {
        if ((query['federationOptions'] ?? null) !== null) {
          throw new ApiError(
            'invalid_multi_search_federation_options',
            `Inside \`.queries[${position}]\`: Using \`federationOptions\` is not allowed in a non-federated search.\n - Hint: remove \`federationOptions\` from the query or add \`federation\` to the request.`,
          );
        }
        return inside(position, () => {
          const started = performance.now();
          const found = run(query, engine, access);
          return { indexUid: query.indexUid, ...searchAnswer(found, started, withMetadata) };
        });
      }),
    };
  }
  return federated(queries, federation, engine, access, withMetadata);
}

interface Run {
  found: Found;
  weight: number;
  position: number;
  uid: string;
}

interface Candidate {
  hit: RankedDocument;
  run: Run;
  place: number;
  groups: Group[];
  score: number;
}

/** Runs of relevancy rules are compared by their score times weight, sorts by their values. */
type Group =
  | { kind: 'score'; score: number }
  | { kind: 'sort'; value: Extract<RuleResult, { kind: 'value' }>['value']; direction: 'asc' | 'desc' };

const PAGING = ['limit', 'offset', 'page', 'hitsPerPage'];

function federated(
  queries: readonly Query[],
  federation: Federation,
  engine: Searched,
  access: Access,
  withMetadata: boolean,
): Doc {
  const { indexes } = engine;
  const started = performance.now();
  const runs = queries.map((query, position) =>
    inside(position, (): Run => {
      refusePerQuery(query);
      checkFacetNames(query, federation, indexes);
      const options = (query['federationOptions'] ?? {}) as { weight?: number };
      return {
        found: run(query, engine, access, federation.distinct ?? null),
        weight: options.weight ?? 1,
        position,
        uid: query.indexUid,
      };
    }),
  );
  for (const uid of Object.keys(federation.facetsByIndex ?? {})) {
    if (!indexes.has(uid)) {
      const note = runs.some((one) => one.uid === uid)
        ? ''
        : `\n - Note: index \`${uid}\` is not used in queries`;
      throw new ApiError(
        'index_not_found',
        `Inside \`.federation.facetsByIndex.${uid}\`: Index \`${uid}\` not found.${note}`,
        400,
      );
    }
  }
  requireComparable(runs);
  const maxTotalHits = Math.max(
    0,
    ...runs.map(({ found }) => found.index.info.settings.pagination.maxTotalHits),
  );
  const page = pageOf(federation, maxTotalHits);
  const needed = page.exhaustive || (federation.distinct ?? null) !== null ? Infinity : page.to;
  const merged = withoutRepeats(merge(runs, needed), federation.distinct ?? null);
  const byIndex = candidatesByIndex(runs);
  const total =
    [...byIndex.values()].reduce((sum, { candidates }) => sum + candidates.count(), 0) - merged.repeated;
  return {
    hits: merged.hits.slice(page.from, page.to).map(({ hit, run: source, score }) => ({
      ...source.found.show(hit),
      _federation: { indexUid: source.uid, queriesPosition: source.position, weightedRankingScore: score },
    })),
    processingTimeMs: Math.round(performance.now() - started),
    ...page.keys(total),
    ...federatedFacets(federation, byIndex, indexes),
    ...(withMetadata ? { metadata: runs.map(({ found }) => metadataOf(found)) } : {}),
    requestUid: uuidv7(),
    ...(federation.showPerformanceDetails === true
      ? { performanceDetails: performanceDetails(started) }
      : {}),
  };
}

/** Best first; a document that several queries find counts once, at its best. */
function merge(runs: readonly Run[], needed: number): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const source of runs) {
    source.found.take(0, needed).forEach((hit, place) => {
      const candidate: Candidate = {
        hit,
        run: source,
        place,
        groups: groupsOf(hit, source.weight),
        score: hit.score * source.weight,
      };
      const key = `${source.uid}/${hit.document}`;
      const known = best.get(key);
      if (known === undefined || compareCandidates(candidate, known) < 0) best.set(key, candidate);
    });
  }
  return [...best.values()].toSorted(compareCandidates);
}

function groupsOf({ results }: RankedDocument, by: number): Group[] {
  const groups: Group[] = [];
  let scored: RuleResult[] = [];
  const close = () => {
    if (scored.length > 0) groups.push({ kind: 'score', score: scoreOfRun(scored) * by });
    scored = [];
  };
  for (const result of results) {
    if (result.kind === 'cost') scored.push(result);
    else {
      close();
      groups.push({ kind: 'sort', value: result.value, direction: result.direction });
    }
  }
  close();
  return groups;
}

function scoreOfRun(results: readonly RuleResult[]): number {
  let rank = 1;
  let most = 1;
  for (const result of results) {
    if (result.kind !== 'cost') continue;
    rank = (rank - 1) * (result.most + 1) + result.most + 1 - result.cost;
    most *= result.most + 1;
  }
  return rank / most;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  const shared = Math.min(a.groups.length, b.groups.length);
  for (let index = 0; index < shared; index++) {
    const left = a.groups[index];
    const right = b.groups[index];
    if (left?.kind === 'score' && right?.kind === 'score') {
      if (left.score !== right.score) return right.score - left.score;
    } else if (left?.kind === 'sort' && right?.kind === 'sort') {
      const order = compareValues(left.value, right.value, left.direction);
      if (order !== 0) return order;
    } else break;
  }
  if (a.groups.length !== b.groups.length && a.groups.length + b.groups.length > 2 * shared)
    return b.groups.length - a.groups.length || b.score - a.score;
  return b.score - a.score || a.run.position - b.run.position || a.place - b.place;
}

function withoutRepeats(
  hits: readonly Candidate[],
  distinct: string | null,
): { hits: Candidate[]; repeated: number } {
  if (distinct === null) return { hits: [...hits], repeated: 0 };
  const seen = new Set<string>();
  const kept = hits.filter(({ hit, run: { found } }) => {
    const keys = found.index.columns.distinctKeys(hit.document, distinct);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
  return { hits: kept, repeated: hits.length - kept.length };
}

type ByIndex = Map<string, { candidates: Bitset; found: Found }>;

function candidatesByIndex(runs: readonly Run[]): ByIndex {
  const byIndex: ByIndex = new Map();
  for (const { uid, found } of runs) {
    const candidates = found.candidates();
    const known = byIndex.get(uid);
    byIndex.set(uid, {
      found,
      candidates: known === undefined ? candidates : known.candidates.or(candidates),
    });
  }
  return byIndex;
}

function federatedFacets(
  { facetsByIndex, mergeFacets = null }: Federation,
  byIndex: ByIndex,
  indexes: Indexes,
): Doc {
  if (facetsByIndex === undefined) return {};
  const facets = emptyRecord<Facets>();
  for (const [uid, names] of Object.entries(facetsByIndex)) {
    const index = indexes.get(uid);
    if (names === null || index === undefined) continue;
    const used = byIndex.get(uid);
    if (used === undefined) checkFacets(index, names);
    else facets[uid] = facetDistribution(index, names, used.candidates);
  }
  if (Object.keys(facets).length === 0) return {};
  if (mergeFacets === null) return { facetsByIndex: facets as unknown as Json };
  const orders = new Map<string, string>();
  const merged: Facets = { distribution: emptyRecord(), stats: emptyRecord() };
  for (const [uid, { distribution, stats }] of Object.entries(facets)) {
    const sortFacetValuesBy = indexes.get(uid)?.info.settings.faceting.sortFacetValuesBy ?? {};
    for (const [field, values] of Object.entries(distribution)) {
      const order = own(sortFacetValuesBy, field) ?? sortFacetValuesBy['*'] ?? 'alpha';
      const before = orders.get(field);
      if (before !== undefined && before !== order) {
        throw new ApiError(
          'invalid_multi_search_facet_order',
          `Inside \`.federation.facetsByIndex.${uid}\`: Inconsistent order for values in facet \`${field}\`: index \`${uid}\` orders by \`${order}\`, but another index orders by \`${before}\`.\n - Hint: Remove \`federation.mergeFacets\` or change \`faceting.sortFacetValuesBy\` to be consistent in settings.\n`,
        );
      }
      orders.set(field, order);
      const sum = (merged.distribution[field] ??= emptyRecord());
      for (const [value, times] of Object.entries(values)) sum[value] = (sum[value] ?? 0) + times;
    }
    for (const [field, { min, max }] of Object.entries(stats)) {
      const known = merged.stats[field];
      merged.stats[field] = {
        min: Math.min(min, known?.min ?? Infinity),
        max: Math.max(max, known?.max ?? -Infinity),
      };
    }
  }
  const most = mergeFacets.maxValuesPerFacet ?? null;
  for (const [field, values] of Object.entries(merged.distribution)) {
    const entries = Object.entries(values).toSorted(([a, x], [b, y]) =>
      orders.get(field) === 'count' && x !== y ? y - x : a < b ? -1 : 1,
    );
    merged.distribution[field] = Object.fromEntries(most === null ? entries : entries.slice(0, most));
  }
  return { facetDistribution: merged.distribution, facetStats: merged.stats };
}

function checkFacetNames(query: Query, { facetsByIndex }: Federation, indexes: Indexes): void {
  const names = own(facetsByIndex ?? {}, query.indexUid) ?? null;
  const index = indexes.get(query.indexUid);
  if (names === null || index === undefined) return;
  try {
    checkFacets(index, names);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(
      error.code,
      `Inside \`.federation.facetsByIndex.${query.indexUid}\`: ${error.message}`,
    );
  }
}

/** Lists in different orders at the same place cannot be one list. */
function requireComparable(runs: readonly Run[]): void {
  const [first] = runs;
  if (first === undefined) return;
  const sorts = (one: Run) => one.found.params.sort ?? [];
  for (const other of runs.slice(1)) {
    const pairs = Math.min(sorts(first).length, sorts(other).length);
    for (let index = 0; index < pairs; index++) {
      const [a = '', b = ''] = [sorts(first)[index], sorts(other)[index]];
      if (a.endsWith(':asc') === b.endsWith(':asc')) continue;
      const told = (rule: string) =>
        `${rule.endsWith(':asc') ? 'ascending' : 'descending'} sort rule(s) on field \`${rule.replace(/:(asc|desc)$/, '')}\``;
      throw new ApiError(
        'invalid_multi_search_query_ranking_rules',
        `Inside \`.queries[${other.position}]\`: The results of queries #${first.position} and #${other.position} are incompatible: \n` +
          `  1. \`queries[${first.position}].sort[${index}]\`, \`${first.uid}.rankingRules[${index}]\`: ${told(a)}\n` +
          `  2. \`queries[${other.position}].sort[${index}]\`, \`${other.uid}.rankingRules[${index}]\`: ${told(b)}\n` +
          '  - cannot compare two sort rules in opposite directions\n',
      );
    }
  }
}

function run(
  query: Query,
  { indexes, features }: Searched,
  access: Access,
  distinct: string | null = null,
): Found {
  const { indexUid: uid, federationOptions: _options, ...rest } = query;
  if (!access.mayRead(uid)) throw new ApiError('invalid_api_key', 'The provided API key is invalid.');
  const index = indexes.get(uid);
  if (index === undefined) throw indexNotFound(uid, 400);
  const params = withFilter(requireOffered(rest), access.filterOf(uid));
  return find(index, distinct === null ? params : { ...params, distinct }, features, true);
}

function refusePerQuery(query: Query): void {
  const paging = PAGING.find((name) => (query[name] ?? null) !== null);
  if (paging !== undefined) {
    throw new ApiError(
      'invalid_multi_search_query_pagination',
      `Using pagination options is not allowed in federated queries.\n - Hint: remove \`${paging}\` from the query or remove \`federation\` from the request\n - Hint: pass \`federation.limit\` and \`federation.offset\` for pagination in federated search`,
    );
  }
  const facets = query['facets'] ?? null;
  if (facets !== null) {
    const shown = `[${(facets as string[]).map((name) => JSON.stringify(name)).join(', ')}]`;
    throw new ApiError(
      'invalid_multi_search_query_facets',
      `Using facet options is not allowed in federated queries.\n - Hint: remove \`facets\` from the query or remove \`federation\` from the request\n - Hint: pass \`federation.facetsByIndex.${query.indexUid}: ${shown}\` for facets in federated search`,
    );
  }
}

/** The first failing query fails the call, and the message says which it was. */
function inside<T>(position: number, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.code, `Inside \`.queries[${position}]\`: ${error.message}`, error.status);
  }
}
