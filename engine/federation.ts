/** Several searches, answered side by side or, federated, as one list ordered by score times weight. */
import { z } from 'zod';
import { uuidv7 } from './uuid.ts';
import { ApiError, indexNotFound } from './errors.ts';
import type { Doc } from './json.ts';
import type { Indexes } from './operations.ts';
import type { RankedDocument } from './ranking/rank.ts';
import { facetsOf, find, pageOf, showHit, type Found } from './search.ts';
import { checkSearch } from './search-params.ts';

const federationSchema = z.strictObject({
  limit: z.number().int().min(0).optional(),
  offset: z.number().int().min(0).optional(),
  page: z.number().int().min(0).nullable().optional(),
  hitsPerPage: z.number().int().min(0).nullable().optional(),
});

const queryOptionsSchema = z.strictObject({ weight: z.number().min(0).optional() });

type Query = Record<string, unknown> & { indexUid: string };

const PAGING = ['limit', 'offset', 'page', 'hitsPerPage'];

export function multiSearch(
  body: unknown,
  indexes: Indexes,
  mayRead: (uid: string) => boolean,
  answer: (found: Found) => Doc,
): Doc {
  const { queries, federation } = checkBody(body);
  if (federation === undefined) {
    return {
      results: queries.map((query, number) => {
        if (query['federationOptions'] !== undefined) {
          throw new ApiError(
            'invalid_multi_search_federation_options',
            `Inside \`.queries[${number}]\`: Using \`federationOptions\` is not allowed in a non-federated search.\n - Hint: remove \`federationOptions\` from query #${number} or add \`federation\` to the request.`,
          );
        }
        const found = inside(number, () => run(query, indexes, mayRead, []));
        return { indexUid: query.indexUid, ...answer(found) };
      }),
    };
  }
  return federated(queries, federation, indexes, mayRead);
}

function federated(
  queries: readonly Query[],
  input: unknown,
  indexes: Indexes,
  mayRead: (uid: string) => boolean,
): Doc {
  const started = performance.now();
  const federation = federationSchema.safeParse(input);
  if (!federation.success) {
    const issue = federation.error.issues[0];
    throw new ApiError(
      'invalid_multi_search_federated',
      `Invalid value at \`.federation.${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? ''}`,
    );
  }
  const runs = queries.map((query, number) =>
    inside(number, () => {
      refuse(query, number, PAGING, 'invalid_multi_search_query_pagination', 'pagination options');
      refuse(query, number, ['facets'], 'invalid_multi_search_query_facets', '`facets`');
      const options = queryOptionsSchema.safeParse(query['federationOptions'] ?? {});
      if (!options.success) {
        throw new ApiError(
          'invalid_multi_search_weight',
          `Invalid value at \`.federationOptions.weight\`: ${options.error.issues[0]?.message ?? ''}`,
        );
      }
      return {
        found: run(query, indexes, mayRead, ['federationOptions']),
        weight: options.data.weight ?? 1,
        number,
        uid: query.indexUid,
      };
    }),
  );
  interface Candidate {
    hit: RankedDocument;
    score: number;
    place: number;
    source: (typeof runs)[number];
  }
  const best = new Map<string, Candidate>();
  for (const source of runs) {
    source.found.ranked.forEach((hit, place) => {
      const key = `${source.uid}/${hit.document}`;
      const score = hit.score * source.weight;
      if ((best.get(key)?.score ?? -1) < score) best.set(key, { hit, score, place, source });
    });
  }
  const merged = [...best.values()].toSorted(
    (a, b) => b.score - a.score || a.source.number - b.source.number || a.place - b.place,
  );
  const maxTotalHits = Math.max(
    0,
    ...runs.map(({ found }) => found.index.info.settings.pagination.maxTotalHits),
  );
  const page = pageOf(federation.data, merged.length, maxTotalHits);
  return {
    hits: merged.slice(page.from, page.to).map(({ hit, score, source }) => ({
      ...showHit(source.found, hit),
      _federation: { indexUid: source.uid, queriesPosition: source.number, weightedRankingScore: score },
    })),
    processingTimeMs: Math.round(performance.now() - started),
    requestUid: uuidv7(),
    ...page.keys,
  };
}

function run(
  query: Query,
  indexes: Indexes,
  mayRead: (uid: string) => boolean,
  extra: readonly string[],
): Found {
  const index = indexes.get(query.indexUid);
  if (!mayRead(query.indexUid)) throw new ApiError('invalid_api_key', 'The provided API key is invalid.');
  const params = checkSearch(query, ['indexUid', 'federationOptions', ...extra]);
  if (index === undefined) throw indexNotFound(query.indexUid, 400);
  return find(index, params);
}

function checkBody(body: unknown): { queries: Query[]; federation: unknown } {
  const parsed = z
    .strictObject({
      queries: z.array(z.looseObject({ indexUid: z.string() })),
      federation: z.unknown().optional(),
    })
    .safeParse(body);
  if (parsed.success)
    return { queries: parsed.data.queries, federation: parsed.data.federation ?? undefined };
  const issue = parsed.error.issues[0];
  const missing = issue?.path.at(-1) === 'indexUid';
  throw new ApiError(
    missing ? 'missing_index_uid' : 'bad_request',
    `Invalid value at \`.${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? ''}`,
  );
}

function refuse(query: Query, number: number, names: readonly string[], code: string, what: string): void {
  if (names.some((name) => query[name] !== undefined && query[name] !== null)) {
    throw new ApiError(
      code,
      `Using ${what} is not allowed in federated queries.\n - Hint: remove it from query #${number} or remove \`federation\` from the request`,
    );
  }
}

/** The first failing query fails the call, and the message says which it was. */
function inside<T>(number: number, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ApiError) || error.message.startsWith('Inside')) throw error;
    throw new ApiError(error.code, `Inside \`.queries[${number}]\`: ${error.message}`, error.status);
  }
}

/** The answer of a plain search. */
export function searchAnswer(found: Found): Doc {
  const started = performance.now();
  const { params, ranked, index } = found;
  const page = pageOf(params, ranked.length, index.info.settings.pagination.maxTotalHits);
  const facets = facetsOf(found);
  return {
    hits: ranked.slice(page.from, page.to).map((hit) => showHit(found, hit)),
    query: params.q ?? '',
    processingTimeMs: Math.round(performance.now() - started),
    requestUid: uuidv7(),
    ...page.keys,
    ...(facets === undefined
      ? {}
      : {
          facetDistribution: facets.distribution,
          facetStats: facets.stats,
        }),
  };
}
