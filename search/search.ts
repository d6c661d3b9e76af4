/** Answers a citizen's query. The one way in for `/v1/search`, `/zoeken`, the command line and programs. */
import type { Config } from '../model/config.ts';
import { VindbaarError } from '../model/errors.ts';
import type { Organisation } from '../model/organisation.ts';
import type { SearchAnswer } from '../model/search-answer.ts';
import { nearest } from '../model/yaml-text.ts';
import { toAnswer } from './answer.ts';
import { toHit } from './hits.ts';
import type { EngineDoor } from './meilisearch.ts';
import { pinnedHits, withPinned, type Pins } from './pinned.ts';
import { parseQuery } from './query.ts';
import { federatedRequest, MAX_PAGE, RESULT_TYPES, type ResultType } from './request.ts';

export interface SearchParams {
  /** Id of the municipality on whose site the box stands. */
  site: string;
  q: string;
  /** From 1. @default 1 */
  page?: number;
  /** Only results of this kind of organisation or page. */
  type?: string;
  /** Only results of the organisation with this id. */
  organisation?: string;
  /** Search only the words as typed, without the rules' translations. @default false */
  exact?: boolean;
}

export interface Searcher {
  /** @throws {VindbaarError} kind `usage` for a wrong parameter, kind `engine` when the engine fails. */
  search(params: SearchParams): Promise<SearchAnswer>;
  /** @throws {VindbaarError} when the site is not configured. */
  site(id: string): Organisation;
}

export interface SearcherOptions {
  config: Config;
  engine: EngineDoor;
  /** Pages that editors put first. @default none */
  pins?: Pins;
  newSearchId: () => string;
  /** Current time in milliseconds. */
  now: () => number;
}

/** An index that was missing is looked for again after this long. */
const INDEX_LIST_MS = 2000;

export function createSearcher({ config, engine, pins, newSearchId, now }: SearcherOptions): Searcher {
  let indexes: ReadonlySet<string> = new Set();
  let listedAt = -Infinity;
  const existing = async (): Promise<ReadonlySet<string>> => {
    if (now() - listedAt > INDEX_LIST_MS) {
      indexes = await engine.indexes();
      listedAt = now();
    }
    return indexes;
  };
  const site = (id: string): Organisation => siteOf(config, id);

  return {
    site,
    async search({ site: id, q, page = 1, type, organisation: only, exact = false }) {
      const organisation = site(id);
      if (!Number.isInteger(page) || page < 1 || page > MAX_PAGE) {
        throw usage(`page must be a whole number from 1 to ${MAX_PAGE}, not ${JSON.stringify(page)}.`);
      }
      const query = parseQuery(q);
      const answer = { query: query.typed, site: organisation, config, page, searchId: newSearchId() };
      const request = federatedRequest(query, {
        site: organisation,
        organisations: config.organisations,
        indexes: await existing(),
        exact,
        page,
        ...(type === undefined ? {} : { type: resultType(type) }),
        ...(only === undefined ? {} : { organisation: siteOf(config, only).id }),
      });
      if (query.words.content.length === 0 || request.queries.length === 0) {
        return toAnswer({ ...answer, hits: [], total: 0 });
      }
      const { hits, total } = await engine.search(request);
      const ranked = hits.map((hit) => toHit(hit, query.words));
      if (pins === undefined || exact || page > 1 || type !== undefined)
        return toAnswer({ ...answer, hits: ranked, total });
      const pinned = await pinnedHits({
        query: query.plain,
        site: organisation,
        pins,
        engine,
        indexes,
        today: new Date(now()).toISOString().slice(0, 10),
      });
      return toAnswer({ ...answer, hits: withPinned(pinned, ranked), total: Math.max(total, pinned.length) });
    },
  };
}

function siteOf(config: Config, id: string): Organisation {
  const organisation = config.organisations.find((candidate) => candidate.id === id);
  if (organisation !== undefined) return organisation;
  const ids = config.organisations.map((candidate) => candidate.id);
  const near = nearest(id, ids);
  throw usage(
    id === ''
      ? 'the parameter site is missing: it names the organisation whose site is searched.'
      : `there is no organisation "${id}" in the configuration${near === undefined ? '' : `; did you mean "${near}"?`}`,
  );
}

function resultType(type: string): ResultType {
  const known = RESULT_TYPES.find((candidate) => candidate === type);
  if (known !== undefined) return known;
  throw usage(`type "${type}" is unknown; use one of ${RESULT_TYPES.join(', ')}.`);
}

function usage(what: string): VindbaarError {
  return new VindbaarError({ kind: 'usage', what });
}
