/**
 * A fetched page to a page record, or why it is none, with the links to go on with. The one place that parses HTML,
 * so that another parser touches nothing else.
 */
import { createHash } from 'node:crypto';
import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { FORMAT_VERSIONS } from '../model/format-version.ts';
import type { Organisation } from '../model/organisation.ts';
import type { FetchedPage, Heading, PageRecord } from '../model/page-record.ts';
import { channelsOf } from './channels.ts';
import { isWithin, mainRegionOf } from './main-region.ts';
import { citizenWordsOf, first, modifiedOf, readMetadata, robotsWishes, type Metadata } from './metadata.ts';
import { namedProducts } from './named-product.ts';
import { pageTypeOf } from './page-type.ts';
import { proposeProduct } from './propose-product.ts';
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
}

export interface PageReading {
  /** None when there is nothing to index. */
  record?: PageRecord;
  skip?: 'noindex' | 'empty' | 'too-large';
  /** Evidence for `skip`. */
  detail?: string;
  /** Where a meta refresh sends every visitor at once. */
  refresh?: string;
  canonical?: string;
  /** Addresses to go on with; none when the page says nofollow. */
  links: string[];
  /** The site's names, as this page's `<title>` and metadata give them. */
  siteNames: string[];
}

export function readPage(page: FetchedPage, context: ReadContext): PageReading {
  const $ = load(page.body);
  if ($.root().toArray().some(isTooDeep))
    return { links: [], siteNames: [], skip: 'too-large', detail: 'its elements are nested too deep' };
  const metadata = readMetadata($);
  const base = resolveBase($, page.url);
  const wishes = robotsWishes(metadata, page.headers['x-robots-tag'], context.agent);
  const siteNames = siteNamesOf($, metadata);
  const reading: PageReading = { links: wishes.nofollow ? [] : linksOf($, base), siteNames };
  const canonical = canonicalOf($, base, page.headers['link']);
  if (canonical !== undefined) reading.canonical = canonical;
  const refresh = refreshOf($, base);
  if (refresh !== undefined) reading.refresh = refresh;
  if (wishes.noindex) return { ...reading, skip: 'noindex' };

  const main = mainRegionOf($);
  const { region, noise } = main;
  const element = region.get(0);
  const text = element === undefined ? '' : textOf(element, noise);
  const title = titleOf($, main, metadata, context.siteNames, page.url);
  if (text === '') return { ...reading, skip: 'empty' };

  const products = namedProducts($, metadata);
  const channels = channelsOf($, region, base);
  const description = first(
    metadata,
    'description',
    'dcterms.description',
    'dcterms.abstract',
    'og:description',
  );
  const modified = modifiedOf($, metadata);
  const body = text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text;
  const breadcrumbs = breadcrumbsOf($, metadata, title);
  const pageType = pageTypeOf({
    path: new URL(page.url).pathname,
    title,
    metadata,
    products,
    hasAction: channels.online !== undefined,
    linkShare: linkShareOf(region, noise, body),
  });
  const language = languageOf($, metadata, page.headers);
  const proposal =
    products.length === 0 && language === 'nl'
      ? proposeProduct({ title, breadcrumbs, text: body, pageType })
      : undefined;
  const record: PageRecord = {
    version: FORMAT_VERSIONS.record,
    url: page.url,
    title,
    ...(description === undefined ? {} : { description }),
    text: body,
    language,
    organisation: context.organisation.id,
    source: context.source,
    type: context.organisation.type,
    serves: context.organisation.serves,
    product: proposal === undefined ? products : [proposal.product],
    ...(proposal === undefined
      ? {}
      : { productProposal: { confidence: proposal.confidence, reason: proposal.reason } }),
    pageType,
    channels,
    places: [],
    headings: headingsOf($, region, noise, title),
    breadcrumbs,
    ...(modified === undefined ? {} : { modified }),
    contentHash: contentHash(title, body),
    extractionVersion: EXTRACTION_VERSION,
    sourceKind: 'site',
    citizenWords: citizenWordsOf(metadata),
  };
  return { ...reading, record };
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

function breadcrumbsOf($: CheerioAPI, metadata: Metadata, title: string): string[] {
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
  return crumbs.filter((crumb) => crumb !== '' && crumb !== title);
}

function languageOf($: CheerioAPI, metadata: Metadata, headers: Record<string, string>): string {
  const named =
    $('html').attr('lang') ??
    $('html').attr('xml:lang') ??
    $('body').attr('lang') ??
    first(metadata, 'dcterms.language', 'dc.language', 'content-language', 'language') ??
    headers['content-language'];
  const language =
    named
      ?.trim()
      .replace('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return /^[a-z]{2,3}$/.test(primary) ? (primary === 'dut' || primary === 'nld' ? 'nl' : primary) : 'nl';
}
