/**
 * One federated multi-search for one query. Each index is asked in the ways of a table; the engine merges all
 * answers into one ranked list by score times weight and keeps the best score of a page.
 */
import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';
import type { Config } from '../model/config.ts';
import type { IndexDocument } from '../model/index-document.ts';
import { indexNameOf, SHARED_INDEXES } from '../model/index-name.ts';
import { ORGANISATION_TYPES, type Organisation, type OrganisationType } from '../model/organisation.ts';
import { PAGE_TYPES, type PageType } from '../model/page-record.ts';
import { isCountry, isTimeOrAmount } from '../dutch/circumstances.ts';
import { queryWords } from '../dutch/function-words.ts';
import { keyQuery } from '../dutch/word-forms.ts';
import { wordInfo } from '../dutch/word-info.ts';
import type { Query } from './query.ts';

/** Characters no page contains (private use area): highlights stay text until they are split into parts. */
export const MARK_START = '\ue000';
export const MARK_END = '\ue001';

/** Results a page of the answer. */
export const PAGE_SIZE = 10;
/** The engine reaches no more than 1,000 results. */
export const MAX_PAGE = 100;

/** Own pages before joint ones before national ones when they answer equally well. */
const WEIGHTS = { own: 1, joint: 0.98, national: 0.96 };

interface Strategy {
  /** The words to search with; null when this way adds nothing for this query. */
  words: (query: Query) => string | null;
  matchingStrategy: 'last' | 'all' | 'frequency';
  weight: number;
  /** Search only the attributes with bases and parts. @default false */
  forms?: true;
}

/** Ways to ask, each with the weight that keeps a looser one below a stricter one; measured in docs/decisions/ranking.md. */
const STRATEGIES: readonly Strategy[] = [
  // As typed, every word: also right while the last word is still being typed.
  { words: ({ words }) => words.content.join(' '), matchingStrategy: 'all', weight: 1 },
  // Whatever the ending, joined or split: bases and parts of compounds. What should be done is dropped first.
  {
    words: ({ words }) => keyQuery([...words.subject, ...words.action]).join(' '),
    matchingStrategy: 'last',
    weight: 0.85,
    forms: true,
  },
  // Any word of a sentence, the rarest first.
  {
    words: ({ words }) => several(keyQuery(words.subject))?.join(' ') ?? null,
    matchingStrategy: 'frequency',
    weight: 0.85,
    forms: true,
  },
  // Of a sentence or a compound the last noun may be the only one that is in the page.
  {
    words: ({ words }) => several(lastNounFirst(words.subject))?.join(' ') ?? null,
    matchingStrategy: 'last',
    weight: 0.8,
    forms: true,
  },
];

/** Words are dropped from the end: verbs and the like first, then what nobody knows, the nouns last. */
function lastNounFirst(words: readonly string[]): string[] {
  const nouns = words.toReversed().toSorted((a, b) => tellingOf(a) - tellingOf(b));
  return [...new Set(nouns.flatMap((word) => keyQuery([word]).toReversed()))];
}

/** 0 for a noun, 1 for a word that nobody knows, 2 for verbs, adjectives and the like, 3 for when and where. */
function tellingOf(word: string): number {
  if (isTimeOrAmount(word) || isCountry(word)) return 3;
  const { noun, known, parts } = wordInfo(word);
  if (!noun) return 2;
  return known || parts.length > 0 ? 0 : 1;
}

function several(keys: string[]): string[] | null {
  return keys.length > 1 ? keys : null;
}

const FORM_FIELDS = ['forms', 'ruleForms', 'textForms'] as const satisfies readonly (keyof IndexDocument)[];

/** The page's own words; `exact` leaves out what the rules added. */
const EXACT_FIELDS = [
  'title',
  'headings',
  'description',
  'breadcrumbs',
  'text',
] as const satisfies readonly (keyof IndexDocument)[];
const EXACT_FORM_FIELDS = ['forms', 'textForms'] as const satisfies readonly (keyof IndexDocument)[];

export const RESULT_TYPES = [...ORGANISATION_TYPES, ...PAGE_TYPES] as const;
export type ResultType = OrganisationType | PageType;

export interface RequestOptions {
  site: Organisation;
  /** All that are configured: pages of others, left behind in a shared index, are not shown. */
  organisations: readonly Organisation[];
  /** Indexes that exist. */
  indexes: { has(index: string): boolean };
  type?: ResultType;
  /** Id of the only organisation whose pages are wanted. */
  organisation?: string;
  exact: boolean;
  /** Only the documents know what the rules added to a page. */
  withRuleWords: boolean;
  /** From 1. */
  page: number;
}

export function federatedRequest(query: Query, options: RequestOptions): FederatedMultiSearchParams {
  const asks = STRATEGIES.flatMap(({ words, ...strategy }): Ask[] => {
    const q = words(query);
    return q === null || q === '' ? [] : [{ ...strategy, q }];
  });
  return { federation: windowOf(options.page), queries: queriesFor(asks, options) };
}

/**
 * Asks for the pages about some rules by their official words, as the documents may not have the citizens' words yet.
 * @param phrases official words; few of them, as each is asked of every index
 */
export function officialRequest(
  phrases: readonly string[],
  options: RequestOptions,
): FederatedMultiSearchParams {
  const asks = phrases.map((phrase): Ask => ({
    q: keyQuery(queryWords(phrase).content).join(' '),
    matchingStrategy: 'all',
    weight: 1,
    forms: true,
  }));
  return { federation: { offset: 0, limit: WINDOW }, queries: queriesFor(asks, options) };
}

interface Ask extends Omit<Strategy, 'words'> {
  q: string;
}

function queriesFor(asks: readonly Ask[], options: RequestOptions): MultiSearchQueryWithFederation[] {
  const scopes = scopesOf(options.site, options.organisations).filter(({ index }) =>
    options.indexes.has(index),
  );
  const typeFilter =
    options.type === undefined
      ? undefined
      : `${isGroup(options.type) ? 'type' : 'pageType'} = "${options.type}"`;
  const organisationFilter =
    options.organisation === undefined ? undefined : `organisation = "${options.organisation}"`;
  return asks.flatMap(({ q, matchingStrategy, weight: share, forms }) =>
    scopes.map(({ index, filter, weight }) => {
      const filters = [filter, typeFilter, organisationFilter].filter((part) => part !== undefined);
      const fields = options.exact
        ? forms
          ? EXACT_FORM_FIELDS
          : EXACT_FIELDS
        : forms
          ? FORM_FIELDS
          : undefined;
      return {
        indexUid: index,
        q,
        matchingStrategy,
        ...(filters.length > 0 ? { filter: filters } : {}),
        ...(fields === undefined ? {} : { attributesToSearchOn: [...fields] }),
        attributesToRetrieve: [...RETRIEVED, ...(options.withRuleWords ? RULE_WORDS : [])],
        attributesToHighlight: [...HIGHLIGHTED],
        attributesToCrop: ['text:28'],
        highlightPreTag: MARK_START,
        highlightPostTag: MARK_END,
        cropMarker: '…',
        federationOptions: { weight: weight * share },
      };
    }),
  );
}

/** The first results are put in order by us; what comes after stays in the engine's order. */
export const WINDOW = 40;

function windowOf(page: number): { offset: number; limit: number } {
  const offset = (page - 1) * PAGE_SIZE;
  return offset < WINDOW ? { offset: 0, limit: WINDOW } : { offset, limit: PAGE_SIZE };
}

interface Scope {
  index: string;
  filter?: string;
  weight: number;
}

/** Where a site's visitors are helped: by itself, by the joint bodies that serve it, by national bodies; nobody else. */
function scopesOf(site: Organisation, organisations: readonly Organisation[]): Scope[] {
  const oneOf = (type: OrganisationType) =>
    `organisation IN ${JSON.stringify(organisations.filter((one) => one.type === type).map(({ id }) => id))}`;
  const own: Scope = {
    index: indexNameOf(site),
    ...(site.type === 'gemeente' ? {} : { filter: `organisation = "${site.id}"` }),
    weight: WEIGHTS.own,
  };
  const joint: Scope = {
    index: SHARED_INDEXES.samenwerking,
    filter: `serves = "${site.id}" AND ${oneOf('samenwerking')}`,
    weight: WEIGHTS.joint,
  };
  const national: Scope = {
    index: SHARED_INDEXES.landelijk,
    filter: oneOf('landelijk'),
    weight: WEIGHTS.national,
  };
  return site.type === 'gemeente' ? [own, joint, national] : [own, national];
}

/** Ids of the organisations whose pages a site's visitors may see. */
export function visibleFrom(
  site: Organisation,
  { organisations }: Pick<Config, 'organisations'>,
): Set<string> {
  return new Set(
    organisations
      .filter(({ id, type, serves }) => id === site.id || type === 'landelijk' || serves.includes(site.id))
      .map(({ id }) => id),
  );
}

/** What a result shows; text comes cropped, not whole. */
const RETRIEVED = [
  'id',
  'url',
  'title',
  'description',
  'organisation',
  'type',
  'pageType',
  'language',
  'breadcrumbs',
  'product',
  'modified',
  'channels',
  'headings',
  'keywords',
] as const satisfies readonly (keyof IndexDocument)[];

/** Most of a document as it is answered, and answered twice: not asked for where the rules say the same. */
const RULE_WORDS = ['citizenWords', 'officialWords'] as const satisfies readonly (keyof IndexDocument)[];

/** Shown with marks. */
const HIGHLIGHTED = ['title', 'description', 'text'] as const satisfies readonly (keyof IndexDocument)[];

function isGroup(type: ResultType): type is OrganisationType {
  return (ORGANISATION_TYPES as readonly string[]).includes(type);
}
