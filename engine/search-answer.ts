/** What a plain search answers: hits, paging, facets and, where asked, how it went. */
import { randomUUID } from 'node:crypto';
import type { Doc } from './json.ts';
import { facetsOf, pageOf, type Found } from './search.ts';
import { uuidv7 } from './uuid.ts';

/** @param started moment the search began, in milliseconds of `performance.now()` */
export function searchAnswer(found: Found, started: number, withMetadata: boolean): Doc {
  const { params, index } = found;
  const page = pageOf(params, index.info.settings.pagination.maxTotalHits);
  const hits = found.take(page.from, page.to).map((hit) => found.show(hit));
  const facets = facetsOf(found, params.facets ?? null);
  return {
    hits,
    query: params.q ?? '',
    processingTimeMs: Math.round(performance.now() - started),
    ...page.keys(found.total(page.exhaustive)),
    ...(facets === undefined ? {} : { facetDistribution: facets.distribution, facetStats: facets.stats }),
    ...(withMetadata ? { metadata: metadataOf(found) } : {}),
    requestUid: uuidv7(),
    ...(params.showPerformanceDetails === true ? { performanceDetails: performanceDetails(started) } : {}),
  };
}

export function metadataOf({ index }: Found): Doc {
  const { uid, primaryKey } = index.info;
  return { queryUid: randomUUID(), indexUid: uid, primaryKey };
}

export function performanceDetails(started: number): Doc {
  return { search: `${(performance.now() - started).toFixed(2)}ms` };
}
