/** DOOR: asks `/v1/search`. Sends no cookies and no referrer, keeps nothing. */
import type { AnswerContact, SearchAnswer, SearchError } from '../model/search-answer.ts';
import type { Question } from './query-controller.ts';

/** Most characters of a query that are sent. */
export const MAX_QUERY_LENGTH = 200;

export interface Service {
  /** Where the search service is. */
  api: string;
  /** Id of the organisation whose site this is. */
  site: string;
}

/** The service answered, but with an error; it may still say whom to contact. */
export class SearchFailure extends Error {
  readonly contact: AnswerContact | undefined;

  constructor(status: number, contact: AnswerContact | undefined) {
    super(`search answered with status ${status}`);
    this.contact = contact;
  }
}

/** A question as parameters of `/v1/search`, of `/zoeken` and of the page's own address. */
export function parametersOf({ query, organisation, type, exact }: Question): Record<string, string> {
  return {
    q: query.slice(0, MAX_QUERY_LENGTH),
    organisation: organisation ?? '',
    type: type ?? '',
    exact: exact === true ? '1' : '',
  };
}

/** An address with these parameters; empty ones are taken out. */
export function addressWith(address: string | URL, parameters: Record<string, string>): URL {
  const url = new URL(address, document.baseURI);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url;
}

export async function fetchAnswer(
  { api, site }: Service,
  question: Question,
  page: number,
  signal: AbortSignal,
): Promise<SearchAnswer> {
  const url = addressWith(`${api.replace(/\/+$/, '')}/v1/search`, {
    site,
    ...parametersOf(question),
    page: page > 1 ? String(page) : '',
  });
  const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  const body = (await response.json()) as SearchAnswer | SearchError;
  if (!response.ok || !('hits' in body))
    throw new SearchFailure(response.status, 'hits' in body ? undefined : body.contact);
  return body;
}
