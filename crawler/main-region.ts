/** Where the main text of a page stands, and what in it is no text: menus, cookie bars, share and feedback blocks. */
import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { MAIN_REGIONS, NOISE, NOISE_BY_NAME, NOISE_OUTSIDE_MAIN } from './rules.ts';
import { cleanSpaces, commentedRegions, textOf } from './text.ts';

export interface MainRegion {
  region: Cheerio<AnyNode>;
  /** Elements that are no text, with all below them. */
  noise: ReadonlySet<AnyNode>;
  /** The selector that found it. */
  from: string;
}

/** What a source's own configuration adds to the rules. */
export interface OwnRegions {
  main?: string | undefined;
  remove?: string | undefined;
}

/** Less than this share of the page's text is a teaser, not the main region. */
const FAIR_SHARE = 0.25;
/** The page calls it main, so that it needs less, however large the menus are. */
const MAIN_SHARE = 0.05;
/** A part without the title that holds less than this share of the main region is a card in it. */
const CARD_SHARE = 0.8;
/** A part with the title that holds less than this share of the main region is only its top. */
const TOP_SHARE = 0.4;

/** With a larger share of links, an aside leads elsewhere. */
const ASIDE_LINKS = 0.5;

export function mainRegionOf($: CheerioAPI, own: OwnRegions = {}): MainRegion {
  const body = $('body');
  const root = body.get(0) ?? $.root().get(0);
  const noise = noiseOf($, root, own.remove);
  const chosen = own.main === undefined ? undefined : outermost($(own.main));
  if (own.main !== undefined && chosen !== undefined && chosen.text().trim() !== '')
    return { region: chosen, noise, from: `selectors.main: ${own.main}` };
  const length = (node: AnyNode | undefined) => (node === undefined ? 0 : textOf(node, noise).length);
  const whole = new Set<AnyNode>([...noise, ...$(NOISE_OUTSIDE_MAIN.join(', ')).toArray()]);
  const all = root === undefined ? 0 : textOf(root, whole).length;
  for (const selector of MAIN_REGIONS) {
    const found = $(selector).filter((_, element) => !isWithin(element, noise));
    // Several of a kind are teasers or cards: the page is around them.
    if (found.length !== 1) continue;
    const size = length(found.get(0));
    const hasTitle = found.find('h1').length > 0;
    // A short page under a large menu is still the page, when its title is in it.
    const isMain = found.is('main, [role="main"]');
    const least = isMain ? (hasTitle ? 0 : MAIN_SHARE) : FAIR_SHARE;
    if (size === 0 || size < all * least) continue;
    // A single card in the main region is not the page: its title and lead stand around it.
    const around = found.parents('main, [role="main"]').last();
    const isPart = size < length(around.get(0)) * (hasTitle ? TOP_SHARE : CARD_SHARE);
    if (!isPart) return { region: found, noise, from: selector };
  }
  return { region: body.length > 0 ? body : $.root(), noise: whole, from: 'the whole page' };
}

/** What lies in another of the same is not read twice. */
function outermost(elements: Cheerio<AnyNode>): Cheerio<AnyNode> {
  const all = new Set<AnyNode>(elements.toArray());
  return elements.filter((_, element) => element.parent === null || !isWithin(element.parent, all));
}

export function isWithin(node: AnyNode, set: ReadonlySet<AnyNode>): boolean {
  for (let current: AnyNode | null = node; current !== null; current = current.parent)
    if (set.has(current)) return true;
  return false;
}

function noiseOf($: CheerioAPI, root: AnyNode | undefined, remove: string | undefined): ReadonlySet<AnyNode> {
  const noise = new Set<AnyNode>(root === undefined ? [] : commentedRegions(root));
  const opened = openedByButton($);
  for (const element of $(NOISE.join(', ')).toArray()) if (!isText($, element, opened)) noise.add(element);
  for (const element of $(NOISE_BY_NAME.join(', ')).toArray())
    if (!isStructure($, element)) noise.add(element);
  for (const list of contentsLists($)) noise.add(list);
  if (remove !== undefined) for (const element of $(remove).toArray()) noise.add(element);
  return noise;
}

/** Ids of what a button on the page opens: the panels of an accordion or of tabs are closed, not absent. */
function openedByButton($: CheerioAPI): ReadonlySet<string> {
  const ids = $('[aria-controls]')
    .toArray()
    .flatMap((element) => ($(element).attr('aria-controls') ?? '').split(/\s+/));
  return new Set(ids);
}

/** Text in the clothes of something else. */
function isText($: CheerioAPI, element: AnyNode, opened: ReadonlySet<string>): boolean {
  const node = $(element);
  // The heading of an accordion is a button; a button outside a heading is one.
  if (node.is('button, [role="button"]'))
    return node.closest('h1, h2, h3, h4, h5, h6, dt, summary').length > 0;
  if (node.is('dialog, [role="dialog"], [role="alertdialog"], nav, [role="navigation"], [role="menu"]'))
    return false;
  if (node.is('[hidden], [aria-hidden="true"]'))
    return node.is('[role="tabpanel"], [hidden="until-found"]') || opened.has(node.attr('id') ?? '');
  // An aside among the paragraphs is a remark to them; one beside them is a column, mostly of links.
  if (node.is('aside')) {
    const linked = cleanSpaces(node.find('a').text()).length;
    return node.siblings('p').length > 0 && linked < cleanSpaces(node.text()).length * ASIDE_LINKS;
  }
  return false;
}

/** A name such as "cookies" on a heading, or on what holds the page's title, says what the page is about. */
function isStructure($: CheerioAPI, element: AnyNode): boolean {
  const node = $(element);
  return (
    node.is('html, body, main, article, h1, h2, h3, h4, h5, h6') ||
    node.find('h1, main, [role="main"]').length > 0
  );
}

/** Lists that only lead to places on the page itself, with the heading above them. */
function contentsLists($: CheerioAPI): AnyNode[] {
  return $('ul, ol')
    .toArray()
    .flatMap((list) => {
      const links = $(list).find('a').toArray();
      const inside = links.every((link) => ($(link).attr('href') ?? '').startsWith('#'));
      const text = cleanSpaces($(list).text()).length;
      const linked = links.reduce((sum, link) => sum + cleanSpaces($(link).text()).length, 0);
      if (links.length < 2 || !inside || linked < text * 0.9) return [];
      const heading = $(list).prev().filter('h2, h3, h4, p');
      return /^(op deze pagina|inhoud|on this page|contents)/i.test(cleanSpaces(heading.text()))
        ? [list, ...heading.toArray()]
        : [list];
    });
}
