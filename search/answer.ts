/** Hits become the answer a citizen sees: the best first, the rest by kind of organisation, the contact always. */
import type { Config } from '../model/config.ts';
import type { Organisation, OrganisationType } from '../model/organisation.ts';
import { PAGE_TYPES } from '../model/page-record.ts';
import {
  GROUP_LABELS,
  type AnswerContact,
  type Group,
  type Result,
  type SearchAnswer,
} from '../model/search-answer.ts';
import type { RankedHit } from './hits.ts';
import type { Remarks } from './remarks.ts';
import { toParts } from './parts.ts';
import { MARK_START } from './request.ts';

export interface AnswerInput {
  query: string;
  site: Organisation;
  config: Config;
  hits: readonly RankedHit[];
  page: number;
  total: number;
  searchId: string;
  /** All good hits of an answer that is not narrowed: what it can be narrowed to. @default none */
  choices?: readonly RankedHit[];
  /** What else there is to say about the query. */
  remarks?: Remarks;
}

export function toAnswer({
  query,
  site,
  config,
  hits,
  page,
  total,
  searchId,
  choices = [],
  remarks = {},
}: AnswerInput): SearchAnswer {
  const fallback = query !== '' && page === 1 && !hits.some((hit) => hit.good);
  const results = fallback ? [] : hits.map((hit) => toResult(hit, config));
  const best = page === 1 ? (results[0] ?? null) : null;
  const groups = groupResults(best === null ? results : results.slice(1));
  return {
    query,
    best,
    groups,
    hits: [...(best === null ? [] : [best]), ...groups.flatMap((group) => group.hits)],
    contact: contactOf(site),
    fallback,
    searchId,
    page,
    total: fallback ? 0 : total,
    ...(fallback || choices.length === 0 ? {} : { filters: filtersOf(choices, config) }),
    ...remarksFor(remarks, fallback),
  };
}

/** The nearest product is for who found nothing; a translation for who found something. */
function remarksFor(
  { translated, spelling, nearest, elsewhere, suggestions }: Remarks,
  fallback: boolean,
): Partial<SearchAnswer> {
  return {
    ...(translated === undefined || fallback ? {} : { translated }),
    ...(spelling === undefined ? {} : { spelling }),
    ...(nearest === undefined || !fallback ? {} : { nearest }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(suggestions === undefined ? {} : { suggestions }),
  };
}

/** Organisations in the order of their best page, kinds of pages in their own. */
function filtersOf(hits: readonly RankedHit[], config: Config): SearchAnswer['filters'] {
  const types = new Set(hits.map(({ document }) => document.pageType));
  const ids = [...new Set(hits.map(({ document }) => document.organisation))];
  return {
    organisations: ids.map((id) => ({ id, name: organisationOf(id, config)?.name ?? id })),
    types: PAGE_TYPES.filter((type) => types.has(type)),
  };
}

function organisationOf(id: string, { organisations }: Config): Organisation | undefined {
  return organisations.find((candidate) => candidate.id === id);
}

/** The contact of an organisation, with its name. */
export function contactOf(organisation: Organisation): AnswerContact {
  return { organisation: organisation.id, name: organisation.name, ...organisation.contact };
}

/** Groups stand in the order of their best hit. */
function groupResults(results: readonly Result[]): Group[] {
  const groups = new Map<OrganisationType, Group>();
  for (const result of results) {
    const group = groups.get(result.group);
    if (group === undefined) {
      groups.set(result.group, { group: result.group, label: GROUP_LABELS[result.group], hits: [result] });
    } else group.hits.push(result);
  }
  return [...groups.values()];
}

function toResult(hit: RankedHit, config: Config): Result {
  const { document, formatted } = hit;
  const organisation = organisationOf(document.organisation, config);
  const { phone, address, appointment } = organisation?.contact ?? {};
  const snippet =
    !formatted.text.includes(MARK_START) && formatted.description !== ''
      ? formatted.description
      : formatted.text;
  return {
    url: document.url,
    title: document.title,
    titleParts: toParts(formatted.title),
    snippet: toParts(snippet.replace(/\s+/g, ' ').trim()),
    organisation: document.organisation,
    organisationName: organisation?.name ?? document.organisation,
    group: document.type,
    pageType: document.pageType,
    language: document.language,
    breadcrumbs: document.breadcrumbs,
    product: document.product,
    ...(document.modified === undefined ? {} : { modified: document.modified }),
    ...(hit.pinned ? { pinned: true } : {}),
    channels: {
      ...(phone === undefined ? {} : { phone }),
      ...(address === undefined ? {} : { counter: address }),
      ...(appointment === undefined ? {} : { appointment }),
      ...document.channels,
    },
  };
}
