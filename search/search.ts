/** Answers a citizen's query. The one way in for `/v1/search`, `/zoeken`, the command line and programs. */
import type { Config } from '../model/config.ts';
import { VindbaarError } from '../model/errors.ts';
import { homeOf } from '../dutch/places.ts';
import { prepareRules, type QueryRule, type RuleSet, type RuleWords } from '../dutch/rules.ts';
import type { Organisation, OrganisationType } from '../model/organisation.ts';
import type { SearchAnswer } from '../model/search-answer.ts';
import { nearest } from '../model/yaml-text.ts';
import { toAnswer } from './answer.ts';
import { freshRuleFinder } from './fresh-rules.ts';
import { toHit, type EngineHit, type RankedHit } from './hits.ts';
import type { EngineDoor } from './meilisearch.ts';
import { pinnedHits, withPinned, type Pins } from './pinned.ts';
import { parseQuery, type Query } from './query.ts';
import { relevanceOf, type Relevance } from './relevance.ts';
import { remarksOn } from './remarks.ts';
import {
  federatedRequest,
  MAX_PAGE,
  PAGE_SIZE,
  RESULT_TYPES,
  visibleFrom,
  WINDOW,
  type RequestOptions,
  type ResultType,
} from './request.ts';

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
  /** Changes when an answer may: with the index, the editors' files and the day. */
  version(): Promise<string>;
  /** @throws {VindbaarError} when the site is not configured. */
  site(id: string): Organisation;
}

/** A searcher that gives its reasons, for those who work on the answers. */
export interface LookingSearcher extends Searcher {
  /** More hits than are shown, and why they are as they are. @throws as `search` */
  look(params: SearchParams): Promise<Look>;
}

/** What a search makes of a query before it becomes an answer. */
export interface Look {
  site: Organisation;
  query: Query;
  /** Undefined when the documents alone say what citizens call things. */
  rules: RuleSet | undefined;
  /** The rules with a citizen's word in the query. */
  inQuery: readonly QueryRule[];
  /** All that were compared, the best first. */
  ranked: readonly RankedHit[];
  total: number;
}

export interface SearcherOptions {
  config: Config;
  engine: EngineDoor;
  /** The editors' rules as they are now. @default those in the documents */
  rules?: () => RuleSet;
  /** Pages that editors put first. @default none */
  pins?: Pins;
  /** Changes with the editors' files. @default always the same */
  editorsVersion?: () => string;
  newSearchId: () => string;
  /** Current time in milliseconds. */
  now: () => number;
}

/** An index that was missing is looked for again after this long. */
const INDEX_LIST_MS = 2000;

export function createSearcher({
  config,
  engine,
  rules,
  pins,
  editorsVersion = () => '',
  newSearchId,
  now,
}: SearcherOptions): LookingSearcher {
  let indexes: ReadonlyMap<string, string> = new Map();
  let listedAt = -Infinity;
  const existing = async (): Promise<ReadonlyMap<string, string>> => {
    if (now() - listedAt > INDEX_LIST_MS) {
      indexes = await engine.indexes();
      listedAt = now();
    }
    return indexes;
  };
  const site = (id: string): Organisation => siteOf(config, id);
  const fresh = freshRuleFinder(engine);

  const look = async ({
    site: id,
    q,
    page = 1,
    type,
    organisation: only,
    exact = false,
  }: SearchParams): Promise<Look> => {
    const organisation = site(id);
    if (!Number.isInteger(page) || page < 1 || page > MAX_PAGE) {
      throw usage(`page must be a whole number from 1 to ${MAX_PAGE}, not ${JSON.stringify(page)}.`);
    }
    const current = exact ? NO_RULES : rules?.();
    const visible = visibleFrom(organisation, config);
    const whole = parseQuery(q).words;
    // "Paspoort op Schiphol" is a subject when a rule says so, not a passport somewhere.
    const named = current?.rulesIn(whole, visible).flatMap(({ positions }) => positions) ?? [];
    const query = parseQuery(q, homeOf(organisation), new Set(named.map((at) => whole.content[at] ?? '')));
    const inQuery = current?.rulesIn(query.words, visible) ?? [];
    const seen: Look = { site: organisation, query, rules: current, inQuery, ranked: [], total: 0 };
    const options: RequestOptions = {
      site: organisation,
      organisations: config.organisations,
      indexes: await existing(),
      exact,
      withRuleWords: current === undefined,
      page,
      ...(type === undefined ? {} : { type: resultType(type) }),
      ...(only === undefined ? {} : { organisation: siteOf(config, only).id }),
    };
    const request = federatedRequest(query, options);
    if (query.words.content.length === 0 || request.queries.length === 0) return seen;
    const found = await engine.search(request);
    const more = await fresh.find({ rules: current, inQuery, hits: found.hits, options });
    const ranked = inOrder([...found.hits, ...more], page, seen);
    const total = found.total + more.length;
    if (pins === undefined || exact || page > 1 || type !== undefined) return { ...seen, ranked, total };
    const pinned = await pinnedHits({
      query: query.plain,
      site: organisation,
      pins,
      engine,
      indexes,
      today: new Date(now()).toISOString().slice(0, 10),
    });
    return { ...seen, ranked: withPinned(pinned, ranked), total };
  };

  return {
    site,
    async version() {
      const changed = [...(await existing())].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const today = new Date(now()).toISOString().slice(0, 10);
      return JSON.stringify([today, editorsVersion(), changed]);
    },
    async search(params) {
      const { page = 1, type, organisation: only } = params;
      const narrowed = type !== undefined || only !== undefined;
      const { site: organisation, query, ranked, total, rules: current } = await look(params);
      const offset = (page - 1) * PAGE_SIZE;
      const hits = offset < WINDOW ? ranked.slice(offset, offset + PAGE_SIZE) : ranked;
      return toAnswer({
        query: query.typed,
        site: organisation,
        config,
        page,
        searchId: newSearchId(),
        hits,
        total: Math.max(total, hits.length),
        choices: narrowed ? [] : ranked.filter(({ good }) => good),
        remarks: remarksOn(query, hits, config, current),
      });
    },
    look,
  };
}

/** `exact` takes away what rules added. */
const NO_RULES = prepareRules([], '');

/** What a page is worth beside its relevance: whose page it is. */
const TYPE_WEIGHTS: Record<OrganisationType, number> = { gemeente: 1, samenwerking: 0.98, landelijk: 0.96 };

/** The first results in our order; what comes after them stays in the engine's. */
function inOrder(
  hits: readonly EngineHit[],
  page: number,
  { query, inQuery, rules }: Pick<Look, 'query' | 'inQuery' | 'rules'>,
): RankedHit[] {
  const relevance = relevanceOf({
    query,
    hits,
    rules: inQuery,
    fitFor: (hit) => rules?.fitFor(hit),
    // The rules as they are now, which may be newer than the documents.
    wordsFor: (hit) => rules?.wordsFor(hit) ?? wordsInDocument(hit),
  });
  const ranked = hits.map((hit, index) => {
    const found = relevance[index] ?? NOTHING;
    return toHit(hit, { ...found, score: found.score * TYPE_WEIGHTS[hit.type] });
  });
  return (page - 1) * PAGE_SIZE < WINDOW ? ranked.toSorted((a, b) => b.score - a.score) : ranked;
}

function wordsInDocument({ citizenWords = [], officialWords = [] }: EngineHit): RuleWords {
  return { citizenWords, officialWords };
}

const NOTHING: Relevance = { score: 0, subject: 0, words: [], bestWord: 0, named: false };

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
