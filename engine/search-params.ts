/** What a search may ask: every key with its check and its error code; unknown keys are refused. */
import {
  anything,
  BODY,
  count,
  flag,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  orNull,
  quoted,
  snake,
  text,
  wrongValue,
  type Check,
  type Field,
  type Place,
} from './check.ts';
import { ApiError } from './errors.ts';
import type { Doc, Json } from './json.ts';
import { LOCALES } from './locales.ts';

export interface SearchParams {
  q?: string | null;
  offset?: number;
  limit?: number;
  page?: number | null;
  hitsPerPage?: number | null;
  attributesToRetrieve?: string[] | null;
  attributesToCrop?: string[] | null;
  cropLength?: number;
  cropMarker?: string;
  attributesToHighlight?: string[] | null;
  highlightPreTag?: string;
  highlightPostTag?: string;
  showMatchesPosition?: boolean;
  filter?: Json;
  sort?: string[] | null;
  distinct?: string | null;
  facets?: string[] | null;
  matchingStrategy?: 'last' | 'all' | 'frequency';
  attributesToSearchOn?: string[] | null;
  rankingScoreThreshold?: number | null;
  locales?: string[] | null;
  hybrid?: Json;
  vector?: Json;
  retrieveVectors?: boolean;
  media?: Json;
  personalize?: Json;
  useNetwork?: boolean | null;
  showRankingScore?: boolean;
  showRankingScoreDetails?: boolean;
  showPerformanceDetails?: boolean;
}

const names = orNull(listOf(text));

const threshold: Check<number> = (value, place) => {
  const given = number(value, place);
  if (given >= 0 && given <= 1) return given;
  throw wrongValue(
    place,
    'the value of `rankingScoreThreshold` is invalid, expected a float between `0.0` and `1.0`.',
  );
};

const CHECKS: Record<keyof SearchParams, Check<unknown>> = {
  q: orNull(text),
  offset: count,
  limit: count,
  page: orNull(count),
  hitsPerPage: orNull(count),
  attributesToRetrieve: names,
  attributesToCrop: names,
  cropLength: count,
  cropMarker: text,
  attributesToHighlight: names,
  highlightPreTag: text,
  highlightPostTag: text,
  showMatchesPosition: flag,
  filter: anything,
  sort: names,
  distinct: orNull(text),
  facets: names,
  matchingStrategy: oneOf(['last', 'all', 'frequency']),
  attributesToSearchOn: names,
  rankingScoreThreshold: orNull(threshold),
  locales: orNull(listOf(oneOf(LOCALES))),
  hybrid: orNull(mapOf(anything)),
  vector: orNull(listOf(number)),
  retrieveVectors: flag,
  media: anything,
  personalize: orNull(mapOf(anything)),
  useNetwork: orNull(flag),
  showRankingScore: flag,
  showRankingScoreDetails: flag,
  showPerformanceDetails: flag,
};

export const SEARCH_FIELDS: Record<string, Field> = Object.fromEntries(
  Object.entries(CHECKS).map(([name, check]) => [name, { check, code: `invalid_search_${snake(name)}` }]),
);

const checkBody = object(SEARCH_FIELDS, 'bad_request');

export function checkSearch(body: Json, place: Place = BODY): SearchParams {
  return requireOffered(checkBody(body, place));
}

/** What needs a model or other servers is said, never silently ignored. */
export function requireOffered(params: Doc): SearchParams {
  const { vector = null, hybrid = null, media = null, personalize = null, useNetwork = null } = params;
  if ((vector ?? media) !== null && hybrid === null) {
    throw new ApiError(
      'missing_search_hybrid',
      'Invalid request: missing `hybrid` parameter when `vector` or `media` are present.',
    );
  }
  const asked = Object.entries({ vector, media, personalize, useNetwork: useNetwork === true ? true : null })
    .filter(([, value]) => value !== null)
    .map(([name]) => name);
  if (asked.length > 0) {
    throw new ApiError(
      'not_supported',
      `The embedded engine does not offer ${quoted(asked)}; a real Meilisearch does.`,
    );
  }
  return params;
}
