/** What on a page is no text, though it holds words: menus, cookie bars, share and feedback blocks. */
import {
  attributeOf,
  childrenOf,
  closest,
  elementsIn,
  isHeading,
  isInside,
  isWithin,
  nextElement,
  partIn,
  previousElement,
  rawText,
  type HtmlElement,
  type HtmlNode,
} from './html-node.ts';
import { select } from './html-select.ts';
import type { Outline } from './outline.ts';
import { NOINDEX_COMMENTS } from './rules.ts';
import { cleanSpaces } from './text.ts';

/** With a larger share of links, an aside leads elsewhere. */
const ASIDE_LINKS = 0.5;

/** @param remove a source's own selector @returns nodes that are no text, with all below them */
export function noiseOf(outline: Outline, remove: string | undefined): Set<HtmlNode> {
  const noise = commentedRegions(outline);
  for (const element of outline.noise) if (!isText(element, outline)) noise.add(element);
  for (const element of outline.noiseByName) if (!isStructure(element, outline)) noise.add(element);
  for (const element of contentsLists(outline)) noise.add(element);
  for (const element of menusAbove(outline, noise)) noise.add(element);
  if (remove !== undefined) for (const element of select(remove, outline.root)) noise.add(element);
  return noise;
}

const OVERLAY = new Set(['dialog', 'alertdialog', 'navigation', 'menu']);

/** Text in the clothes of something else. */
function isText(element: HtmlElement, { opened }: Outline): boolean {
  const role = attributeOf(element, 'role') ?? '';
  const { name } = element;
  // The heading of an accordion is a button; a button outside a heading is one.
  if (name === 'button' || role === 'button')
    return (
      closest(element, (around) => isHeading(around) || around.name === 'dt' || around.name === 'summary') !==
        undefined || opensText(element)
    );
  if (name === 'dialog' || name === 'nav' || OVERLAY.has(role)) return false;
  const hidden = attributeOf(element, 'hidden');
  // The panels of an accordion or of tabs are closed, not absent.
  if (hidden !== undefined || attributeOf(element, 'aria-hidden') === 'true')
    return (
      role === 'tabpanel' ||
      hidden === 'until-found' ||
      opened.has(attributeOf(element, 'id') ?? '') ||
      isBelowOpener(element)
    );
  // An aside among the paragraphs is a remark to them; one beside them is a column, mostly of links.
  if (name === 'aside' || role === 'complementary')
    return hasParagraphsBeside(element) && !leadsElsewhere(element);
  return false;
}

const isLink = ({ name }: HtmlElement) => name === 'a';

/** A menu has so many links at least. */
const LEAST_OF_A_MENU = 3;

/** Lists of links before the title, which nothing else tells. */
function menusAbove({ lists, links, headings }: Outline, noise: ReadonlySet<HtmlNode>): HtmlElement[] {
  const title = headings.find(({ name }) => name === 'h1');
  if (title === undefined) return [];
  return lists.filter(
    (list) =>
      list.last < title.order &&
      !isWithin(list, noise) &&
      partIn(links, list).length >= LEAST_OF_A_MENU &&
      leadsElsewhere(list),
  );
}

/** Mostly links. */
function leadsElsewhere(element: HtmlElement): boolean {
  const linked = cleanSpaces(elementsIn(element, isLink).map(rawText).join('')).length;
  return linked >= cleanSpaces(rawText(element)).length * ASIDE_LINKS;
}

const isOpener = (element: HtmlElement) => attributeOf(element, 'aria-expanded') !== undefined;

/** A closed panel that no id ties to the button before it; a menu below its button is none. */
function isBelowOpener(element: HtmlElement): boolean {
  // Nearly all that is hidden is an icon.
  if (element.first === undefined) return false;
  const before = previousElement(element);
  if (before === undefined || !(isOpener(before) || elementsIn(before, isOpener).length > 0)) return false;
  return !leadsElsewhere(element);
}

/** The button of an accordion without headings is the heading of its panel. */
function opensText(button: HtmlElement): boolean {
  if (!isOpener(button)) return false;
  const panel = nextElement(button);
  return (
    panel !== undefined && elementsIn(panel, ({ name }) => name === 'p').length > 0 && !leadsElsewhere(panel)
  );
}

function hasParagraphsBeside({ parent }: HtmlElement): boolean {
  const siblings = parent === undefined ? [] : childrenOf(parent);
  return siblings.some((sibling) => sibling.kind === 'element' && sibling.name === 'p');
}

/** A name such as "cookies" on a heading, or on what holds the page's title, says what the page is about. */
function isStructure(element: HtmlElement, { pillars }: Outline): boolean {
  const { name } = element;
  if (isSubject(element, pillars)) return true;
  return (
    name === 'html' ||
    name === 'body' ||
    name === 'main' ||
    name === 'article' ||
    isHeading(element) ||
    partIn(pillars, element).length > 0
  );
}

/** What the names of noise are about, which a page may be about too. */
const SUBJECTS = ['cookie', 'feedback', 'social'];

/** A part of the main text named after what the title says. */
function isSubject(element: HtmlElement, pillars: readonly HtmlElement[]): boolean {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.toLowerCase();
  const subject = SUBJECTS.find((word) => names.includes(word));
  if (subject === undefined || !isInside(element, pillars)) return false;
  return pillars.some((pillar) => pillar.name === 'h1' && rawText(pillar).toLowerCase().includes(subject));
}

/** Lists that only lead to places on the page itself, with the heading above them. */
function contentsLists({ lists, links }: Outline): HtmlElement[] {
  const anchors = links.filter(isLink);
  return lists.flatMap((list) => {
    const inside = partIn(anchors, list);
    const leadsHere = inside.every((link) => (attributeOf(link, 'href') ?? '').startsWith('#'));
    if (inside.length < 2 || !leadsHere) return [];
    const text = cleanSpaces(rawText(list)).length;
    const linked = inside.reduce((sum, link) => sum + cleanSpaces(rawText(link)).length, 0);
    if (linked < text * 0.9) return [];
    const heading = previousElement(list);
    const isHeadingOfIt =
      heading !== undefined &&
      /^(h[234]|p)$/.test(heading.name) &&
      /^(op deze pagina|inhoud|on this page|contents)/i.test(cleanSpaces(rawText(heading)));
    return isHeadingOfIt ? [list, heading] : [list];
  });
}

/** Everything between a comment that closes a region to search engines and the one that opens it again. */
function commentedRegions({ comments, body, root }: Outline): Set<HtmlNode> {
  const closed = new Set<HtmlNode>();
  if (!comments.some(({ text }) => NOINDEX_COMMENTS.some(([start]) => start.test(text)))) return closed;
  let until: RegExp | undefined;
  const walk = (node: HtmlNode): void => {
    if (node.kind === 'comment') {
      if (until?.test(node.text) === true) until = undefined;
      else if (until === undefined) until = NOINDEX_COMMENTS.find(([start]) => start.test(node.text))?.[1];
      return;
    }
    // An element around the comments is not closed itself: it may hold open text too.
    if (until !== undefined && !containsComment(node)) closed.add(node);
    if (node.kind === 'element') for (const child of childrenOf(node)) walk(child);
  };
  walk(body ?? root);
  // A region that was never closed again would swallow the page: it is a mistake, not a wish.
  return until === undefined ? closed : new Set();
}

function containsComment(node: HtmlNode): boolean {
  return (
    node.kind === 'element' &&
    childrenOf(node).some((child) => child.kind === 'comment' || containsComment(child))
  );
}
