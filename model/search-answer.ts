/** What `GET /v1/search` answers, and what the widget shows. */
import { z } from 'zod';
import { contactSchema, ORGANISATION_TYPES } from './organisation.ts';
import { channelsSchema, PAGE_TYPES } from './page-record.ts';
import type { IndexDocument } from './index-document.ts';

/** Most characters of a query that are read. */
export const MAX_QUERY_LENGTH = 200;

/** A document as the engine answers it, with its place in the one ranked list. */
export interface Hit {
  document: IndexDocument;
  /** The title and the best passage with the matching words marked. */
  formatted: { title: string; text: string; description: string };
  /** 0 to 1, after weights. */
  score: number;
}

/** A piece of text; `hit` when it matches the query. Shown as text, never as HTML. */
export const textPartSchema = z.object({ text: z.string(), hit: z.boolean() });

export const resultSchema = z.object({
  url: z.string(),
  title: z.string(),
  titleParts: z.array(textPartSchema),
  snippet: z.array(textPartSchema),
  /** Id of the organisation whose page it is. */
  organisation: z.string(),
  organisationName: z.string(),
  group: z.enum(ORGANISATION_TYPES),
  pageType: z.enum(PAGE_TYPES),
  language: z.string(),
  breadcrumbs: z.array(z.string()),
  product: z.array(z.string()),
  modified: z.string().optional(),
  /** Of the page; phone and counter of its organisation where the page names none. */
  channels: channelsSchema,
  /** An editor put this page first for this query. */
  pinned: z.boolean().optional(),
});

/** A word of the citizen and the word the pages use for it, e.g. kliko and minicontainer. */
export const translationSchema = z.object({ typed: z.string(), page: z.string() });

const placeToGoSchema = z.object({ title: z.string(), url: z.string() });

export const groupSchema = z.object({
  group: z.enum(ORGANISATION_TYPES),
  /** Heading above the group, in plain Dutch. */
  label: z.string(),
  hits: z.array(resultSchema),
});

export const answerContactSchema = contactSchema.and(
  z.object({ organisation: z.string(), name: z.string() }),
);

export const searchAnswerSchema = z.object({
  query: z.string(),
  /** The best answer, whatever organisation it is of; null on later pages and when nothing is good enough. */
  best: resultSchema.nullable(),
  /** The other results of this page, groups in the order of their best hit. */
  groups: z.array(groupSchema),
  /** All results of this page in the order in which they are shown: the best, then group by group. */
  hits: z.array(resultSchema),
  /** How to reach the organisation of the site, always there. */
  contact: answerContactSchema,
  /** True when nothing is good enough: show the contact. */
  fallback: z.boolean(),
  /** Names this answer in events; says nothing about the person. */
  searchId: z.string(),
  /** From 1. */
  page: z.number().int(),
  /** Estimated number of results over all pages. */
  total: z.number().int(),
  /** Words that were searched by another name; `exact=1` searches only what was typed. */
  translated: z.array(translationSchema).optional(),
  /** The query as it was probably meant, when it was probably misspelt. */
  spelling: z.string().optional(),
  /** The nearest product, when nothing is good enough. */
  nearest: placeToGoSchema.optional(),
  /** The desk of another municipality, when the query names its place; others that have a place of that name. */
  elsewhere: placeToGoSchema.extend({ others: z.array(placeToGoSchema).optional() }).optional(),
  /** Whole queries that begin like this one, as plain text, at most ten. */
  suggestions: z.array(z.string()).optional(),
  /** Whose pages, and which kinds of pages, the results can be narrowed to; without it, those of the results. */
  filters: z
    .object({
      organisations: z.array(z.object({ id: z.string(), name: z.string() })),
      types: z.array(z.enum(PAGE_TYPES)),
    })
    .optional(),
  /** True when the engine gave no answer and this is the last one it gave. */
  stale: z.boolean().optional(),
});

export type Translation = z.infer<typeof translationSchema>;
export type PlaceToGo = z.infer<typeof placeToGoSchema>;
export type TextPart = z.infer<typeof textPartSchema>;
export type Result = z.infer<typeof resultSchema>;
export type Group = z.infer<typeof groupSchema>;
export type AnswerContact = z.infer<typeof answerContactSchema>;
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** Headings of the groups. */
export const GROUP_LABELS = {
  gemeente: 'Uw gemeente',
  samenwerking: 'Samenwerkingsverbanden',
  landelijk: 'Landelijk',
} as const;

export const searchErrorSchema = z.object({
  error: z.object({ code: z.string(), message: z.string() }),
  contact: answerContactSchema.optional(),
});
export type SearchError = z.infer<typeof searchErrorSchema>;
