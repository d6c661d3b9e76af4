/** What the crawler writes: one record a page (`SOURCE.jsonl`), one line a page left out (`SOURCE.skipped.jsonl`). */
import { z } from 'zod';
import { FORMAT_VERSIONS } from './format-version.ts';
import { idSchema, ORGANISATION_TYPES } from './organisation.ts';

/** A page as it came over the network, decoded. */
export interface FetchedPage {
  /** The address after redirects, without fragment. */
  url: string;
  /** The address that was asked for. */
  requestedUrl: string;
  status: number;
  /** Header names in lower case. */
  headers: Record<string, string>;
  /** Encoding label the body was decoded with, e.g. `utf-8`. */
  charset: string;
  body: string;
}

export const PAGE_TYPES = [
  'service',
  'news',
  'decision',
  'contact',
  'form',
  'question',
  'person',
  'overview',
  'other',
] as const;
export type PageType = (typeof PAGE_TYPES)[number];

/** How a citizen logs in to an online service. */
export const LOGINS = ['none', 'digid', 'eherkenning', 'eidas'] as const;

export const headingSchema = z.object({
  /** 2 to 6; the page's own title is not repeated here. */
  level: z.number().int().min(1).max(6),
  text: z.string(),
  /** The id to link to, when the page has one. */
  anchor: z.string().optional(),
});

export const channelsSchema = z.object({
  online: z.object({ url: z.string(), login: z.enum(LOGINS).optional() }).optional(),
  phone: z.string().optional(),
  /** Street, postcode and town. */
  counter: z.string().optional(),
  /** When the counter is open or the phone is answered, in the words of the page. */
  hours: z.string().optional(),
  appointment: z.string().optional(),
});

export const pageRecordSchema = z.object({
  version: z.literal(FORMAT_VERSIONS.record),
  /** The canonical address. */
  url: z.string(),
  title: z.string(),
  /** The page's own summary (meta description), when it has one. */
  description: z.string().optional(),
  /** Main text without menu, cookie bar and footer; paragraphs separated by a newline. */
  text: z.string(),
  /** BCP 47, e.g. `nl`. */
  language: z.string(),
  organisation: idSchema,
  source: idSchema,
  type: z.enum(ORGANISATION_TYPES),
  /** Municipalities whose citizens this page helps (joint bodies). */
  serves: z.array(idSchema),
  /** The organisation that carries the task out, when that is another one. */
  executor: z.string().optional(),
  /** UPL addresses, e.g. `http://standaarden.overheid.nl/owms/terms/verhuismelding`. */
  product: z.array(z.string()),
  /** How sure the product is when the page does not name it itself. */
  productProposal: z.object({ confidence: z.number().min(0).max(1), reason: z.string() }).optional(),
  pageType: z.enum(PAGE_TYPES),
  channels: channelsSchema,
  places: z.array(z.string()),
  headings: z.array(headingSchema),
  /** From the top down, without the page itself. */
  breadcrumbs: z.array(z.string()),
  /** ISO 8601 date or date-time of the last change, as the page says. */
  modified: z.string().optional(),
  /** Hash of title and text; equal hashes are the same page. */
  contentHash: z.string(),
  /** Rises when extraction rules change, so that unchanged pages are read anew. */
  extractionVersion: z.number().int(),
  sourceKind: z.enum(['site', 'feed', 'push']),
  /** Words of citizens the page itself offers (keywords, keymatch); suggestions, not rules. */
  citizenWords: z.array(z.string()),
});

export type Heading = z.infer<typeof headingSchema>;
export type Channels = z.infer<typeof channelsSchema>;
export type PageRecord = z.infer<typeof pageRecordSchema>;

/** Why a page is not in the index. */
export const SKIP_REASONS = {
  robots: 'robots.txt forbids it',
  noindex: 'the page asks to be left out (noindex)',
  canonical: 'the page names another address as the real one',
  duplicate: 'the same text stands at another address',
  redirect: 'the address forwards to another one',
  'off-site': 'outside the site or the part of it that was asked for',
  excluded: 'left out by include or exclude in the configuration',
  private: 'a private address; allowPrivate is off',
  'not-html': 'not an HTML page',
  'too-large': 'larger than the limit',
  'not-found': 'the page does not exist (404 or 410)',
  'http-error': 'the server answered with an error',
  unreachable: 'no answer from the server',
  timeout: 'no complete answer in time',
  empty: 'no text on the page',
  budget: 'beyond the page limit of this crawl',
  trap: 'an endless series of pages, such as a calendar',
} as const;

export type SkipReason = keyof typeof SKIP_REASONS;

export const skippedSchema = z.object({
  url: z.string(),
  reason: z.enum(Object.keys(SKIP_REASONS) as [SkipReason, ...SkipReason[]]),
  /** The address that is kept instead (canonical, duplicate, redirect). */
  of: z.string().optional(),
  /** Evidence, e.g. the robots line or the status code. */
  detail: z.string().optional(),
});

export type Skipped = z.infer<typeof skippedSchema>;
