/** A fetched page to a page record, or why it is none, with the links to go on with. */
import { createHash } from 'node:crypto';
import { FORMAT_VERSIONS } from '../model/format-version.ts';
import type { Organisation } from '../model/organisation.ts';
import type { FetchedPage, PageRecord, SkipReason } from '../model/page-record.ts';
import type { Source } from '../model/source.ts';
import { breadcrumbsOf } from './breadcrumbs.ts';
import { channelsOf } from './channels.ts';
import { contactDetailsOf } from './contact-details.ts';
import { headingsOf } from './headings.ts';
import { attributeOf, closest, isInside, isWithin, partIn, type HtmlElement } from './html-node.ts';
import { languageOf } from './language.ts';
import { baseOf, canonicalOf, linksOf, refreshOf } from './links.ts';
import { mainRegionOf, type MainRegion } from './main-region.ts';
import { citizenWordsOf, firstFound, readMetadata } from './metadata.ts';
import { modifiedOf } from './modified.ts';
import { namedProducts } from './named-product.ts';
import { outlineOf, type Outline } from './outline.ts';
import { pageTypeOf } from './page-type.ts';
import { proposeProduct } from './propose-product.ts';
import { robotsWishes } from './robots-wishes.ts';
import { EXTRACTION_VERSION } from './rules.ts';
import { textOf } from './text.ts';
import { siteNamesOf, titleOf } from './title.ts';

export interface ReadContext {
  organisation: Organisation;
  source: string;
  /** Names of the site, learned from its start page: not part of any other page's title. */
  siteNames: ReadonlySet<string>;
  /** Our product token. */
  agent: string;
  /** The source's own rules, before or beside the usual ones. */
  selectors?: Source['selectors'];
  /** For pages that ask to be gone after a date. */
  nowMs: number;
}

export interface PageReading {
  /** None when there is nothing to index. */
  record?: PageRecord;
  skip?: SkipReason;
  /** Evidence for `skip`. */
  detail?: string;
  /** Where a meta refresh sends every visitor at once. */
  refresh?: string;
  canonical?: string;
  /** Addresses to go on with; none when the page says nofollow. */
  links: string[];
  /** The site's names, as this page's `<title>` and metadata give them. */
  siteNames: string[];
  /** Where each field of the record was found. */
  from?: Partial<Record<keyof PageRecord, string>>;
}

export function readPage(page: FetchedPage, context: ReadContext): PageReading {
  const outline = outlineOf(page.body, context.selectors !== undefined);
  if (outline.isTooDeep)
    return { links: [], siteNames: [], skip: 'too-large', detail: 'its elements are nested too deep' };
  const metadata = readMetadata(outline);
  const base = baseOf(outline, page.url);
  const wishes = robotsWishes(metadata, page.headers['x-robots-tag'], context.agent, context.nowMs);
  const siteNames = siteNamesOf(outline, metadata);
  const reading: PageReading = { links: wishes.nofollow ? [] : linksOf(outline, base), siteNames };
  const canonical = canonicalOf(outline, base, page.headers['link']);
  if (canonical !== undefined) reading.canonical = canonical;
  const refresh = refreshOf(outline, base);
  if (refresh !== undefined) reading.refresh = refresh;
  if (wishes.noindex) return { ...reading, skip: 'noindex', detail: wishes.from ?? '' };

  const main = mainRegionOf(outline, context.selectors);
  const { text } = main;
  const titled = titleOf(outline, main, metadata, context.siteNames, page.url, context.selectors?.title);
  const title = titled.value;
  if (text === '') return { ...reading, skip: 'empty' };

  const products = namedProducts(outline, metadata);
  const linksInMain = linksIn(outline, main);
  const channels = channelsOf(linksInMain, contactDetailsOf(metadata, text), base);
  const description = firstFound(
    metadata,
    'description',
    'dcterms.description',
    'dcterms.abstract',
    'og:description',
  );
  const modified = modifiedOf(outline, metadata);
  const body = text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text;
  const breadcrumbs = breadcrumbsOf(outline, metadata, title);
  const citizenWords = citizenWordsOf(metadata);
  const pageType = pageTypeOf({
    path: new URL(page.url).pathname,
    title,
    metadata,
    products,
    hasAction: channels.value.online !== undefined,
    linkShare: linkShareOf(linksInMain, main, body),
    fieldCount: outline.fields.filter((field) => isFilledIn(field, main)).length,
  });
  const language = languageOf(outline, main, metadata, page.headers);
  const proposal =
    products.length === 0 && language.value === 'nl'
      ? proposeProduct({ title, breadcrumbs: breadcrumbs.value, text: body, pageType: pageType.value })
      : undefined;
  const record: PageRecord = {
    version: FORMAT_VERSIONS.record,
    url: page.url,
    title,
    ...(description === undefined ? {} : { description: description.value }),
    text: body,
    language: language.value,
    organisation: context.organisation.id,
    source: context.source,
    type: context.organisation.type,
    serves: context.organisation.serves,
    product: proposal === undefined ? products : [proposal.product],
    ...(proposal === undefined
      ? {}
      : { productProposal: { confidence: proposal.confidence, reason: proposal.reason } }),
    pageType: pageType.value,
    channels: channels.value,
    places: [],
    headings: headingsOf(outline, main, title),
    breadcrumbs: breadcrumbs.value,
    ...(modified === undefined ? {} : { modified: modified.value }),
    contentHash: contentHash(title, body),
    extractionVersion: EXTRACTION_VERSION,
    sourceKind: 'site',
    citizenWords: citizenWords.value,
  };
  const from: PageReading['from'] = {
    url: 'the address it was fetched at',
    title: titled.from,
    text: main.from,
    language: language.from,
    product: products.length > 0 ? 'metadata' : (proposal?.reason ?? 'none is named, none is sure enough'),
    pageType: pageType.from,
    channels: channels.from,
    headings: 'headings in the main text',
    breadcrumbs: breadcrumbs.from,
    contentHash: 'title and text',
    citizenWords: citizenWords.from,
  };
  if (description !== undefined) from.description = description.from;
  if (modified !== undefined) from.modified = modified.from;
  return { ...reading, record, from };
}

/** Equal hashes are the same page, whatever its layout. */
export function contentHash(title: string, text: string): string {
  const words = `${title}\n${text}`.toLowerCase().replaceAll('\n', ' ');
  return createHash('sha256').update(words).digest('hex').slice(0, 32);
}

/** Links in the main text, those in its noise too: a button bar may hold what to arrange. */
function linksIn({ links }: Outline, { region }: MainRegion) {
  const [only] = region;
  const inside =
    only !== undefined && region.length === 1
      ? partIn(links, only)
      : links.filter((link) => isInside(link, region));
  return inside.filter(({ name }) => name === 'a');
}

/** Boxes to tick and lists to choose from filter more often than they ask. */
const FILLED_IN = /^(text|email|tel|date|number|url|password|file|)$/i;
/** What these are in is not what the page is for. */
const BESIDE = /search|zoek|feedback|newsletter|nieuwsbrief|filter|cookie/i;

function isFilledIn(field: HtmlElement, { region }: MainRegion): boolean {
  if (!isInside(field, region) || !FILLED_IN.test(attributeOf(field, 'type') ?? '')) return false;
  const form = closest(field, ({ name }) => name === 'form');
  const names = form?.attributes.filter((_, index) => index % 2 === 1).join(' ') ?? '';
  return form !== undefined && !BESIDE.test(names);
}

function linkShareOf(links: readonly HtmlElement[], main: MainRegion, text: string): number {
  const linked = links
    .filter((link) => attributeOf(link, 'href') !== undefined && !isWithin(link, main.noise))
    .reduce((sum, link) => sum + textOf(link, main.noise).length, 0);
  return text === '' ? 0 : linked / text.length;
}
