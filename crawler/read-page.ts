/**
 * A fetched page to a page record, or why it is none, with the links to go on with. The one place that parses HTML,
 * so that another parser touches nothing else.
 */
import { createHash } from 'node:crypto';
import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { FORMAT_VERSIONS } from '../model/format-version.ts';
import type { Organisation } from '../model/organisation.ts';
import type { FetchedPage, Heading, PageRecord, SkipReason } from '../model/page-record.ts';
import type { Source } from '../model/source.ts';
import { channelsOf } from './channels.ts';
import { isWithin, mainRegionOf } from './main-region.ts';
import type { Found } from './found.ts';
import { citizenWordsOf, firstFound, modifiedOf, readMetadata, type Metadata } from './metadata.ts';
import { namedProducts } from './named-product.ts';
import { pageTypeOf } from './page-type.ts';
import { proposeProduct } from './propose-product.ts';
import { robotsWishes } from './robots-wishes.ts';
import { EXTRACTION_VERSION } from './rules.ts';
import { cleanSpaces, isTooDeep, textOf } from './text.ts';
import { headingText, siteNamesOf, titleOf } from './title.ts';
import { resolveLink } from './url.ts';

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
  const $ = load(page.body);
  if ($.root().toArray().some(isTooDeep))
    return { links: [], siteNames: [], skip: 'too-large', detail: 'its elements are nested too deep' };
  const metadata = readMetadata($);
  const base = resolveBase($, page.url);
  const wishes = robotsWishes(metadata, page.headers['x-robots-tag'], context.agent, context.nowMs);
  const siteNames = siteNamesOf($, metadata);
  const reading: PageReading = { links: wishes.nofollow ? [] : linksOf($, base), siteNames };
  const canonical = canonicalOf($, base, page.headers['link']);
  if (canonical !== undefined) reading.canonical = canonical;
  const refresh = refreshOf($, base);
  if (refresh !== undefined) reading.refresh = refresh;
  if (wishes.noindex) return { ...reading, skip: 'noindex', detail: wishes.from ?? '' };

  const main = mainRegionOf($, context.selectors);
  const { region, noise } = main;
  const text = region
    .toArray()
    .map((element) => textOf(element, noise))
    .filter((part) => part !== '')
    .join('\n');
  const titled = titleOf($, main, metadata, context.siteNames, page.url, context.selectors?.title);
  const title = titled.value;
  if (text === '') return { ...reading, skip: 'empty' };

  const products = namedProducts($, metadata);
  const channels = channelsOf($, region, base);
  const description = firstFound(
    metadata,
    'description',
    'dcterms.description',
    'dcterms.abstract',
    'og:description',
  );
  const modified = modifiedOf($, metadata);
  const body = text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text;
  const breadcrumbs = breadcrumbsOf($, metadata, title);
  const citizenWords = citizenWordsOf(metadata);
  const pageType = pageTypeOf({
    path: new URL(page.url).pathname,
    title,
    metadata,
    products,
    hasAction: channels.value.online !== undefined,
    linkShare: linkShareOf(region, noise, body),
  });
  const language = languageOf($, metadata, page.headers);
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
    headings: headingsOf($, region, noise, title),
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
  const words = `${title}\n${text}`.toLowerCase().replace(/\s+/g, ' ');
  return createHash('sha256').update(words).digest('hex').slice(0, 32);
}

function resolveBase($: CheerioAPI, url: string): string {
  const href = $('base[href]').first().attr('href');
  return href !== undefined && URL.canParse(href, url) ? new URL(href, url).href : url;
}

function linksOf($: CheerioAPI, base: string): string[] {
  const links = new Set<string>();
  $(
    'a[href], area[href], iframe[src], frame[src], link[rel="next"], link[rel="prev"], link[rel="alternate"][hreflang]',
  ).each((_, element) => {
    const rel = ($(element).attr('rel') ?? '').toLowerCase().split(/\s+/);
    if (rel.includes('nofollow')) return;
    // Copied, as a piece of the page would keep the whole page in memory.
    const href = $(element).attr('href') ?? $(element).attr('src') ?? '';
    const url = resolveLink(Buffer.from(href).toString(), base);
    if (url !== undefined) links.add(url);
  });
  return [...links];
}

function canonicalOf($: CheerioAPI, base: string, header: string | undefined): string | undefined {
  const href =
    $('link[rel~="canonical" i][href]').first().attr('href') ??
    /<([^>]+)>\s*;[^,]*rel="?canonical"?/i.exec(header ?? '')?.[1];
  return href === undefined ? undefined : resolveLink(href, base);
}

function refreshOf($: CheerioAPI, base: string): string | undefined {
  const content = $('meta[http-equiv="refresh" i]').first().attr('content') ?? '';
  const [, seconds, target] =
    /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content) ?? [];
  return target !== undefined && Number(seconds) <= 5 ? resolveLink(target, base) : undefined;
}

function linkShareOf(region: Cheerio<AnyNode>, noise: ReadonlySet<AnyNode>, text: string): number {
  const links = region.find('a[href]').toArray();
  const linked = links
    .filter((link) => !isWithin(link, noise))
    .reduce((sum, link) => sum + textOf(link, noise).length, 0);
  return text === '' ? 0 : linked / text.length;
}

function headingsOf(
  $: CheerioAPI,
  region: Cheerio<AnyNode>,
  noise: ReadonlySet<AnyNode>,
  title: string,
): Heading[] {
  const headings: Heading[] = [];
  region.find('h1, h2, h3, h4, h5, h6').each((_, element) => {
    if (isWithin(element, noise)) return;
    const text = headingText($, element, noise);
    if (text === '' || text === title) return;
    const anchor =
      $(element).attr('id') ??
      $(element).find('[id]').first().attr('id') ??
      $(element).closest('section[id]').attr('id');
    headings.push({
      level: Number(element.name.slice(1)),
      text,
      ...(anchor === undefined ? {} : { anchor }),
    });
  });
  return headings;
}

const BREADCRUMBS =
  'nav[aria-label*="kruimel" i], nav[aria-label*="breadcrumb" i], .breadcrumb, .breadcrumbs, .kruimelpad, #kruimelpad, [class*="breadcrumb"]';

function breadcrumbsOf($: CheerioAPI, metadata: Metadata, title: string): Found<string[]> {
  const linked = metadata.linked.find((object) => object['@type'] === 'BreadcrumbList');
  const items = Array.isArray(linked?.['itemListElement'])
    ? (linked['itemListElement'] as Record<string, unknown>[])
    : [];
  const names = items.flatMap((item) => {
    const name = item['name'] ?? (item['item'] as { name?: unknown } | undefined)?.name;
    return typeof name === 'string' ? [cleanSpaces(name)] : [];
  });
  const trail = $(BREADCRUMBS).first();
  const texts = trail.find('li').length > 0 ? trail.find('li') : trail.find('a');
  const crumbs =
    names.length > 0
      ? names
      : texts
          .toArray()
          .map((element) => cleanSpaces($(element).text()).replace(/^[›»>/\s]+|[›»>/\s]+$/g, ''));
  const value = crumbs.filter((crumb) => crumb !== '' && crumb !== title);
  return {
    value,
    from: names.length > 0 ? 'JSON-LD BreadcrumbList' : trail.length > 0 ? 'breadcrumb trail' : '',
  };
}

function languageOf($: CheerioAPI, metadata: Metadata, headers: Record<string, string>): Found<string> {
  const candidates: readonly (Found<string | undefined> | undefined)[] = [
    { value: $('html').attr('lang'), from: 'html lang' },
    { value: $('html').attr('xml:lang'), from: 'html xml:lang' },
    { value: $('body').attr('lang'), from: 'body lang' },
    firstFound(metadata, 'dcterms.language', 'dc.language', 'content-language', 'language'),
    { value: headers['content-language'], from: 'Content-Language header' },
  ];
  for (const candidate of candidates) {
    const language =
      candidate?.value
        ?.trim()
        .replace('_', '-')
        .split(/[,;\s]/)[0] ?? '';
    const primary = language.toLowerCase().split('-')[0] ?? '';
    if (/^[a-z]{2,3}$/.test(primary))
      return { value: primary === 'dut' || primary === 'nld' ? 'nl' : primary, from: candidate?.from ?? '' };
  }
  return { value: 'nl', from: 'nothing tells another language' };
}
