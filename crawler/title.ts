/** The title of a page: the heading a visitor sees, else what its metadata say, without the name of the site. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import type { Found } from './found.ts';
import { isWithin, type MainRegion } from './main-region.ts';
import { first, firstFound, type Metadata } from './metadata.ts';
import { PERMALINK, TITLE_SEPARATOR } from './rules.ts';
import { cleanSpaces, textOf } from './text.ts';

/** @param url of the page; better a word of it than no title at all */
export function titleOf(
  $: CheerioAPI,
  { region, noise }: MainRegion,
  metadata: Metadata,
  siteNames: ReadonlySet<string>,
  url: string,
  ownSelector?: string,
): Found<string> {
  const headings = (elements: Cheerio<AnyNode>) =>
    elements
      .toArray()
      .filter((element) => !isWithin(element, noise))
      .map((element) => headingText($, element, noise))
      .filter((text) => text !== '');
  const named = stripSiteName(cleanSpaces($('title').not('svg title').first().text()), siteNames);
  const social = firstFound(metadata, 'og:title', 'dcterms.title', 'dc.title');
  // A title may stand in a banner above the main region; so may a logo, which names the site.
  const inBanner = $('h1')
    .toArray()
    .map((element) => headingText($, element, new Set()))
    .find((text) => text !== '' && !siteNames.has(text));
  if (ownSelector !== undefined) {
    const own = $(ownSelector)
      .toArray()
      .map((element) => attributeOrText($, element))
      .find((text) => text !== '');
    if (own !== undefined) return { value: own, from: `selectors.title: ${ownSelector}` };
  }
  const candidates = [
    { value: headings(region.find('h1'))[0], from: 'h1 in the main text' },
    { value: headings($('h1'))[0], from: 'h1' },
    { value: named, from: 'title element' },
    { value: inBanner, from: 'h1 outside the main text' },
    { value: stripSiteName(social?.value ?? '', siteNames), from: social?.from ?? '' },
  ].flatMap(({ value, from }) => (value === undefined || value === '' ? [] : [{ value, from }]));
  return (
    candidates.find(({ value }) => !siteNames.has(value)) ??
    candidates[0] ?? { value: titleFromPath(url), from: 'the address' }
  );
}

/** A `<meta>` has its text in an attribute. */
function attributeOrText($: CheerioAPI, element: AnyNode): string {
  return $(element).is('meta')
    ? cleanSpaces($(element).attr('content') ?? '')
    : headingText($, element, new Set());
}

/** A heading on one line, without the sign that links to it. */
export function headingText($: CheerioAPI, element: AnyNode, noise: ReadonlySet<AnyNode>): string {
  const lines = textOf(element, noise).split('\n');
  // A heading that was never closed holds the rest of the page: its first line is the heading.
  const unclosed = $(element).find('p, table, ul, ol, h2, h3').length > 0;
  return (unclosed ? (lines[0] ?? '') : lines.join(' ')).replace(PERMALINK, '').trim();
}

/** Takes the site's own name off either end of a `<title>`. */
export function stripSiteName(title: string, siteNames: ReadonlySet<string>): string {
  const parts = title.split(TITLE_SEPARATOR).map((part) => part.trim());
  if (parts.length < 2) return title;
  const [head = ''] = parts;
  const tail = parts.at(-1) ?? '';
  if (siteNames.has(tail)) return title.slice(0, title.lastIndexOf(tail)).replace(/[\s|\-–—·»:•]+$/u, '');
  if (siteNames.has(head))
    return title.slice(title.indexOf(head) + head.length).replace(/^[\s|\-–—·»:•]+/u, '');
  return title;
}

/** Names of the site a page gives: its metadata, and the parts of its title when it is the start page. */
export function siteNamesOf($: CheerioAPI, metadata: Metadata): string[] {
  const names = [
    first(metadata, 'og:site_name'),
    first(metadata, 'application-name'),
    ...cleanSpaces($('title').not('svg title').first().text()).split(TITLE_SEPARATOR),
  ];
  return names.flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name.trim()]));
}

/** Better a word of the address than no title at all. */
export function titleFromPath(url: string): string {
  const { pathname, hostname } = new URL(url);
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  const words = last
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? hostname : words.charAt(0).toUpperCase() + words.slice(1);
}
