/** Where the main text of a page stands. */
import {
  attributeOf,
  elementsIn,
  isInside,
  isWithin,
  partIn,
  rawText,
  type HtmlElement,
  type HtmlNode,
} from './html-node.ts';
import { select } from './html-select.ts';
import { noiseOf } from './noise.ts';
import { isMain, type Outline } from './outline.ts';
import { MAIN_REGIONS } from './rules.ts';
import { linesOf, textOf } from './text.ts';
import { widgetsIn } from './widgets.ts';

export interface MainRegion {
  region: readonly HtmlElement[];
  /** What is no text, with all below it. */
  noise: ReadonlySet<HtmlNode>;
  text: string;
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

export function mainRegionOf(outline: Outline, own: OwnRegions = {}): MainRegion {
  const found = regionOf(outline, own);
  const { region, noise, text } = found;
  const widgets = widgetsIn(region, noise, text.split('\n'));
  if (widgets.length === 0) return found;
  const all = new Set([...noise, ...widgets]);
  return { ...found, noise: all, text: region.flatMap((element) => linesOf(element, all)).join('\n') };
}

function regionOf(outline: Outline, own: OwnRegions): MainRegion {
  const { root } = outline;
  const page = outline.body ?? root;
  const noise = noiseOf(outline, own.remove);
  const chosen = own.main === undefined ? [] : outermost(select(own.main, root));
  if (own.main !== undefined && chosen.some((element) => rawText(element).trim() !== '')) {
    const text = chosen.map((element) => textOf(element, noise)).filter((part) => part !== '');
    return { region: chosen, noise, text: text.join('\n'), from: `selectors.main: ${own.main}` };
  }
  const texts = new Map<HtmlElement, string>();
  const known = new Map<HtmlNode, readonly string[]>();
  const textIn = (element: HtmlElement): string => {
    const text = texts.get(element);
    if (text !== undefined) return text;
    const lines = linesOf(element, noise, known);
    known.set(element, lines);
    const made = lines.join('\n');
    texts.set(element, made);
    return made;
  };
  // Most pages say where their text is, so that this is not asked.
  const wholePage = () => {
    const outside = outsideMain(outline);
    const whole = new Set<HtmlNode>([...noise, ...outside]);
    const withoutOutside = (element: HtmlElement) => !outside.some((other) => isInside(other, [element]));
    const same = [...known].filter(([element]) => element.kind === 'element' && withoutOutside(element));
    return { noise: whole, text: linesOf(page, whole, new Map(same)).join('\n') };
  };
  for (const [row, selector] of MAIN_REGIONS.entries()) {
    const [found, another] = (outline.regions[row] ?? []).filter((element) => !isWithin(element, noise));
    // Several of a kind are teasers or cards: the page is around them.
    if (found === undefined || another !== undefined) continue;
    const size = textIn(found).length;
    const hasTitle = outline.headings.some((heading) => heading.name === 'h1' && isInside(heading, [found]));
    // A short page under a large menu is still the page, when its title is in it.
    const least = isMain(found) ? (hasTitle ? 0 : MAIN_SHARE) : FAIR_SHARE;
    if (size === 0 || (least > 0 && size < wholePage().text.length * least)) continue;
    // A single card in the main region is not the page: its title and lead stand around it.
    const around = outermostMain(found);
    const isPart = around !== undefined && size < textIn(around).length * (hasTitle ? TOP_SHARE : CARD_SHARE);
    if (!isPart) return { region: [found], noise, text: textIn(found), from: selector };
  }
  return {
    region: [page],
    ...wholePage(),
    from: 'the whole page',
  };
}

/** What is no text on a page of which nothing tells where its text is. */
function outsideMain(outline: Outline): HtmlElement[] {
  const { noiseOutsideMain, links, headings, pillars } = outline;
  return noiseOutsideMain.filter((element) =>
    // The head of a part holds nothing but its title.
    element.name === 'header'
      ? partIn(links, element).length > 0 || partIn(headings, element).length === 0
      : partIn(pillars, element).length === 0 && !isAround(element, outline),
  );
}

/** A footer comes after something; what the page begins with only says that it has one. */
function isAround(element: HtmlElement, { body, headings: [first] }: Outline): boolean {
  if (element.name === 'body' || element.name === 'html') return true;
  const names = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
  if (element.name === 'footer' || !/footer/i.test(names)) return false;
  return element.order < (first?.order ?? (body?.order ?? 0) + 2);
}

function outermostMain({ parent }: HtmlElement): HtmlElement | undefined {
  let found: HtmlElement | undefined;
  for (let current = parent; current !== undefined; current = current.parent)
    if (isMain(current)) found = current;
  return found;
}

/** What lies in another of the same is not read twice. */
function outermost(elements: readonly HtmlElement[]): HtmlElement[] {
  return elements.filter((element) => !isInside(element, elements));
}

/** Elements of the region, without what is in noise. */
export function inRegion(elements: readonly HtmlElement[], { region, noise }: MainRegion): HtmlElement[] {
  return elements.filter((element) => isInside(element, region) && !isWithin(element, noise));
}

/** True when an element holds one of these names. */
export function holds(element: HtmlElement, names: ReadonlySet<string>): boolean {
  return elementsIn(element, ({ name }) => names.has(name)).length > 0;
}
