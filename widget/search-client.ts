/** DOOR: asks `/v1/search`. Sends no cookies and no referrer, keeps nothing. */
import type { AnswerContact, SearchAnswer, SearchError } from '../model/search-answer.ts';

export interface SearchRequest {
  api: string;
  site: string;
  query: string;
  page: number;
}

/** The service answered, but with an error; it may still say whom to contact. */
export class SearchFailure extends Error {
  readonly contact: AnswerContact | undefined;

  constructor(status: number, contact: AnswerContact | undefined) {
    super(`search answered with status ${status}`);
    this.contact = contact;
  }
}

export async function fetchAnswer(
  { api, site, query, page }: SearchRequest,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const url = new URL('/v1/search', api);
  url.searchParams.set('site', site);
  url.searchParams.set('q', query);
  if (page > 1) url.searchParams.set('page', String(page));
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  const body = (await response.json()) as SearchAnswer | SearchError;
  if (!response.ok || !('hits' in body))
    throw new SearchFailure(response.status, 'hits' in body ? undefined : body.contact);
  return body;
}
