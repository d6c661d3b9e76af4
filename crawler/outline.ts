/** What a page holds, gathered in one walk through its tree: the elements that reading asks for, by what they are. */
import { attributeOf, type HtmlComment, type HtmlElement } from './html-node.ts';
import { selectorTable } from './html-select.ts';
import { parseHtml } from './html-tree.ts';
import { BREADCRUMBS, MAIN_REGIONS, NOISE, NOISE_BY_NAME, NOISE_OUTSIDE_MAIN } from './rules.ts';

export interface Outline {
  root: HtmlElement;
  html: HtmlElement;
  body: HtmlElement | undefined;
  isTooDeep: boolean;
  /** By name, in the order of the page. */
  metas: HtmlElement[];
  /** `<a>`, `<area>`, `<link>` and frames. */
  links: HtmlElement[];
  scripts: HtmlElement[];
  headings: HtmlElement[];
  lists: HtmlElement[];
  times: HtmlElement[];
  /** What a visitor fills in. */
  fields: HtmlElement[];
  titles: HtmlElement[];
  bases: HtmlElement[];
  comments: HtmlComment[];
  /** What holds the page: its main regions and its `<h1>`. */
  pillars: HtmlElement[];
  /** Ids of what a button on the page opens. */
  opened: Set<string>;
  breadcrumbs: HtmlElement[];
  noise: HtmlElement[];
  noiseByName: HtmlElement[];
  noiseOutsideMain: HtmlElement[];
  /** By the row of the table of main regions. */
  regions: HtmlElement[][];
}

const ROWS = [...MAIN_REGIONS, NOISE.join(), NOISE_BY_NAME.join(), NOISE_OUTSIDE_MAIN.join(), BREADCRUMBS];
const TABLE = selectorTable(ROWS);

/** @param keepsAll attributes, for selectors of a source */
export function outlineOf(page: string, keepsAll = false): Outline {
  const tree = parseHtml(page, keepsAll);
  const outline: Outline = {
    ...tree,
    metas: [],
    links: [],
    scripts: [],
    headings: [],
    lists: [],
    times: [],
    fields: [],
    titles: [],
    bases: [],
    comments: [],
    pillars: [],
    opened: new Set(),
    breadcrumbs: [],
    noise: [],
    noiseByName: [],
    noiseOutsideMain: [],
    regions: MAIN_REGIONS.map(() => []),
  };
  const { noise, noiseByName, noiseOutsideMain, breadcrumbs } = outline;
  const rows = [...outline.regions, noise, noiseByName, noiseOutsideMain, breadcrumbs];
  const byName = listsByName(outline);
  let order = 0;
  const walk = (element: HtmlElement): void => {
    element.order = order++;
    byName[element.name]?.push(element);
    for (const row of TABLE.fits(element)) rows[row]?.push(element);
    if (element.name === 'h1' || isMain(element)) outline.pillars.push(element);
    const controls = attributeOf(element, 'aria-controls');
    if (controls !== undefined) for (const id of controls.split(/\s+/)) outline.opened.add(id);
    for (let child = element.first; child !== undefined; child = child.next) {
      if (child.kind === 'element') walk(child);
      else if (child.kind === 'comment') outline.comments.push(child);
    }
    element.last = order - 1;
  };
  if (!tree.isTooDeep) walk(tree.root);
  return outline;
}

function listsByName(outline: Outline): Record<string, HtmlElement[] | undefined> {
  const { metas, links, scripts, headings, lists, times, titles, bases, fields } = outline;
  const frames = { iframe: links, frame: links };
  const numbered = { h1: headings, h2: headings, h3: headings, h4: headings, h5: headings, h6: headings };
  const filled = { input: fields, textarea: fields };
  const named = { meta: metas, script: scripts, time: times, title: titles, base: bases };
  return {
    a: links,
    area: links,
    link: links,
    ...frames,
    ...numbered,
    ...named,
    ...filled,
    ul: lists,
    ol: lists,
  };
}

export function isMain(element: HtmlElement): boolean {
  return element.name === 'main' || attributeOf(element, 'role') === 'main';
}
