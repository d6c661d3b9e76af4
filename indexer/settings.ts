/**
 * The settings of every index, equal in all, so that scores of different indexes can stand in one ranked list.
 * Why each is as it is: docs/decisions/index-settings.md.
 */
import type { Settings } from 'meilisearch';
import type { IndexDocument } from '../model/index-document.ts';

type Field = keyof IndexDocument;

/** Most telling first: `attributeRank` counts by this order. */
const SEARCHABLE = [
  'title',
  'citizenWords',
  'keywords',
  'officialWords',
  'headings',
  'description',
  'breadcrumbs',
  'text',
  'forms',
  'ruleForms',
  'textForms',
] as const satisfies readonly Field[];

/** Fields we only ever compare for equality, which keeps their index small. */
const FILTERABLE = [
  'organisation',
  'source',
  'serves',
  'type',
  'pageType',
  'product',
  'language',
] as const satisfies readonly Field[];

export const INDEX_SETTINGS = {
  searchableAttributes: [...SEARCHABLE],
  displayedAttributes: ['*'],
  filterableAttributes: [
    {
      attributePatterns: [...FILTERABLE],
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
  ],
  rankingRules: ['words', 'typo', 'attributeRank', 'proximity', 'sort', 'wordPosition', 'exactness'],
  separatorTokens: ['|', '€', '=', '<', '>', '~', '^', '$', '°'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
    disableOnNumbers: true,
  },
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
  pagination: { maxTotalHits: 1000 },
} satisfies Settings;
