/** The title of a page: the heading a visitor sees, else what its metadata say, without the name of the site. */
import type { Found } from './found.ts';
import { attributeOf, closest, isWithin, rawText, type HtmlElement, type HtmlNode } from './html-node.ts';
import { select } from './html-select.ts';
import { holds, inRegion, type MainRegion } from './main-region.ts';
import { first, firstFound, type Metadata } from './metadata.ts';
import type { Outline } from './outline.ts';
import { PERMALINK, TITLE_SEPARATOR } from './rules.ts';
import { cleanSpaces, textOf } from './text.ts';

const NO_NOISE: ReadonlySet<HtmlNode> = new Set();

/** @param url of the page; better a word of it than no title at all */
export function titleOf(
  outline: Outline,
  main: MainRegion,
  metadata: Metadata,
  siteNames: ReadonlySet<string>,
  url: string,
  ownSelector?: string,
): Found<string> {
  if (ownSelector !== undefined) {
    const own = select(ownSelector, outline.root)
      .map(attributeOrText)
      .find((text) => text !== '');
    if (own !== undefined) return { value: own, from: `selectors.title: ${ownSelector}` };
  }
  const named = () => stripSiteName(titleElement(outline), siteNames);
  const largest = outline.headings.filter(({ name }) => name === 'h1');
  const smaller = () => outline.headings.filter(({ name }) => name === 'h2');
  const firstOf = (headings: readonly HtmlElement[], noise: ReadonlySet<HtmlNode>, isNoTitle?: Names) =>
    headings
      .map((heading) => headingText(heading, noise))
      .find((text) => text !== '' && isNoTitle?.has(text) !== true);
  const social = firstFound(metadata, 'og:title', 'dcterms.title', 'dc.title');
  const candidates: readonly (readonly [from: string, value: () => string | undefined])[] = [
    ['h1 in the main text', () => firstOf(inRegion(largest, main), main.noise)],
    [
      'h1',
      () =>
        firstOf(
          largest.filter((heading) => !isWithin(heading, main.noise)),
          main.noise,
        ),
    ],
    ['title element', named],
    // A title may stand in a banner above the main region; so may a logo, which names the site.
    ['h1 outside the main text', () => firstOf(largest, NO_NOISE, siteNames)],
    [social?.from ?? '', () => stripSiteName(social?.value ?? '', siteNames)],
    // A page that is called as the site in all of these is told by its first heading.
    [
      'h2 in the main text',
      () => (new URL(url).pathname === '/' ? undefined : firstOf(inRegion(smaller(), main), main.noise)),
    ],
  ];
  let siteName: Found<string> | undefined;
  for (const [from, read] of candidates) {
    const value = read();
    if (value === undefined || value === '') continue;
    if (!siteNames.has(value)) return { value, from };
    siteName ??= { value, from };
  }
  return siteName ?? { value: titleFromPath(url), from: 'the address' };
}

type Names = ReadonlySet<string>;

/** A `<meta>` has its text in an attribute. */
function attributeOrText(element: HtmlElement): string {
  return element.name === 'meta'
    ? cleanSpaces(attributeOf(element, 'content') ?? '')
    : headingText(element, NO_NOISE);
}

const BLOCKS_AFTER = new Set(['p', 'table', 'ul', 'ol', 'h2', 'h3']);

/** A heading on one line, without the sign that links to it. */
export function headingText(element: HtmlElement, noise: ReadonlySet<HtmlNode>): string {
  const lines = textOf(element, noise).split('\n');
  // A heading that was never closed holds the rest of the page: its first line is the heading.
  const unclosed = holds(element, BLOCKS_AFTER);
  return (unclosed ? (lines[0] ?? '') : lines.join(' ')).replace(PERMALINK, '').trim();
}

/** The page's `<title>`; a drawing may have one of its own. */
function titleElement({ titles }: Outline): string {
  const found = titles.find((title) => closest(title, ({ name }) => name === 'svg') === undefined);
  return found === undefined ? '' : cleanSpaces(rawText(found));
}

/** Takes the site's own name off either end of a `<title>`. */
export function stripSiteName(title: string, siteNames: ReadonlySet<string>): string {
  const [, before = '', after = ''] = /^([^:]+):\s+(.+)$/.exec(title) ?? [];
  if (siteNames.has(before)) return after;
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
export function siteNamesOf(outline: Outline, metadata: Metadata): string[] {
  const names = [
    first(metadata, 'og:site_name'),
    first(metadata, 'application-name'),
    ...titleElement(outline).split(TITLE_SEPARATOR),
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
