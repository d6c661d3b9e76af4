/** What a search may ask: every key with its check and its error code; unknown keys are refused. */
import { z } from 'zod';
import { ApiError } from './errors.ts';

const count = z.number().int().min(0);
const names = z.array(z.string());

const CHECKS = {
  q: z.string().nullable(),
  offset: count,
  limit: count,
  page: count.nullable(),
  hitsPerPage: count.nullable(),
  attributesToRetrieve: names.nullable(),
  attributesToCrop: names.nullable(),
  cropLength: count,
  cropMarker: z.string(),
  attributesToHighlight: names.nullable(),
  highlightPreTag: z.string(),
  highlightPostTag: z.string(),
  showMatchesPosition: z.boolean(),
  filter: z.unknown(),
  sort: names.nullable(),
  distinct: z.string().nullable(),
  facets: names.nullable(),
  matchingStrategy: z.enum(['last', 'all', 'frequency']),
  attributesToSearchOn: names.nullable(),
  rankingScoreThreshold: z.number().min(0).max(1).nullable(),
  showRankingScore: z.boolean(),
  showRankingScoreDetails: z.boolean(),
  locales: names.nullable(),
} satisfies Record<string, z.ZodType>;

export type SearchParams = { [K in keyof typeof CHECKS]?: z.infer<(typeof CHECKS)[K]> };

/** Keys of the real server that this engine does not offer. */
const UNSUPPORTED = [
  'vector',
  'hybrid',
  'retrieveVectors',
  'media',
  'personalize',
  'useNetwork',
  'showPerformanceDetails',
];

/** @param extra further keys the route knows, left alone */
export function checkSearch(body: Record<string, unknown>, extra: readonly string[] = []): SearchParams {
  const params: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (extra.includes(name)) continue;
    if (UNSUPPORTED.includes(name)) {
      if (value === null || value === false) continue;
      throw new ApiError(
        'not_supported',
        `\`${name}\` is not offered by the embedded engine; a real Meilisearch has it.`,
      );
    }
    if (!Object.hasOwn(CHECKS, name)) {
      throw new ApiError(
        'bad_request',
        `Unknown field \`${name}\`: expected one of ${[...Object.keys(CHECKS), ...extra].map((key) => `\`${key}\``).join(', ')}`,
      );
    }
    const result = CHECKS[name as keyof typeof CHECKS].safeParse(value);
    if (!result.success) {
      throw new ApiError(
        `invalid_search_${snake(name)}`,
        `Invalid value at \`.${name}\`: ${result.error.issues[0]?.message ?? 'not allowed'}`,
      );
    }
    params[name] = result.data;
  }
  return params;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
