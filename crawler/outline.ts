/** What a page holds, gathered in one walk through its tree: the elements that reading asks for, by what they are. */
import { attributeOf, type HtmlComment, type HtmlElement } from './html-node.ts';
import { selectorTable } from './html-select.ts';
import { parseHtml, type HtmlTree } from './html-tree.ts';
import { BREADCRUMBS, MAIN_REGIONS, NOISE, NOISE_BY_NAME, NOISE_OUTSIDE_MAIN } from './rules.ts';

export interface Outline extends HtmlTree {
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
  const found = emptyFound();
  let order = 0;
  const walk = (element: HtmlElement): void => {
    if (element.isRepeated) {
      order = takeBlock(element, order, found);
      return;
    }
    element.order = order++;
    note(element, found);
    for (const row of TABLE.fits(element)) found.rows[row]?.push(element);
    for (let child = element.first; child !== undefined; child = child.next) {
      if (child.kind === 'element') walk(child);
      else if (child.kind === 'comment') found.comments.push(child);
    }
    element.last = order - 1;
  };
  if (!tree.isTooDeep) walk(tree.root);
  const [noise = [], noiseByName = [], noiseOutsideMain = [], breadcrumbs = []] = found.rows.slice(
    MAIN_REGIONS.length,
  );
  const { rows, ...lists } = found;
  const regions = rows.slice(0, MAIN_REGIONS.length);
  return { ...tree, ...lists, regions, noise, noiseByName, noiseOutsideMain, breadcrumbs };
}

/** What the walk gathers; of each row of the table what fits it. */
type Found = Omit<Outline, keyof HtmlTree | 'regions' | Row> & { rows: HtmlElement[][] };
type Row = 'noise' | 'noiseByName' | 'noiseOutsideMain' | 'breadcrumbs';

function emptyFound(): Found {
  return {
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
    rows: ROWS.map(() => []),
  };
}

const LIST_BY_NAME: Readonly<Record<string, Exclude<keyof Found, 'comments' | 'opened' | 'rows'>>> = {
  a: 'links',
  area: 'links',
  link: 'links',
  iframe: 'links',
  frame: 'links',
  h1: 'headings',
  h2: 'headings',
  h3: 'headings',
  h4: 'headings',
  h5: 'headings',
  h6: 'headings',
  input: 'fields',
  textarea: 'fields',
  meta: 'metas',
  script: 'scripts',
  time: 'times',
  title: 'titles',
  base: 'bases',
  ul: 'lists',
  ol: 'lists',
};

/** What an element is, whatever is around it. */
function note(element: HtmlElement, found: Found): void {
  const list = LIST_BY_NAME[element.name];
  if (list !== undefined) found[list].push(element);
  if (element.name === 'h1' || isMain(element)) found.pillars.push(element);
  const controls = attributeOf(element, 'aria-controls');
  if (controls !== undefined) for (const id of controls.split(/\s+/)) found.opened.add(id);
}

/** What stands in a block that pages repeat, so that it need not be walked through again. */
interface BlockOutline {
  /** In order, with how many elements are in each. */
  elements: HtmlElement[];
  sizes: number[];
  found: Found;
  /** Those that may fit a row on one page and not on another. */
  depending: HtmlElement[];
}

const blocks = new WeakMap<HtmlElement, BlockOutline>();

/** @returns the order of what follows it */
function takeBlock(block: HtmlElement, order: number, found: Found): number {
  const outline = blocks.get(block) ?? outlineOfBlock(block);
  const { elements, sizes, depending } = outline;
  for (const [index, element] of elements.entries()) {
    element.order = order + index;
    element.last = element.order + (sizes[index] ?? 0);
  }
  const { rows, opened, ...lists } = outline.found;
  for (const [name, list] of Object.entries(lists) as [Exclude<keyof Found, 'rows' | 'opened'>, never[]][])
    for (const one of list) found[name].push(one);
  for (const id of opened) found.opened.add(id);
  const before = found.rows.map(({ length }) => length);
  for (const [row, list] of rows.entries()) for (const element of list) found.rows[row]?.push(element);
  for (const element of depending) for (const row of TABLE.fits(element)) found.rows[row]?.push(element);
  if (depending.length > 0) found.rows.forEach((row, index) => sortFrom(row, before[index] ?? 0));
  return order + elements.length;
}

function outlineOfBlock(block: HtmlElement): BlockOutline {
  const outline: BlockOutline = { elements: [], sizes: [], found: emptyFound(), depending: [] };
  const { elements, sizes, found, depending } = outline;
  const walk = (element: HtmlElement): void => {
    const index = elements.push(element) - 1;
    note(element, found);
    if (!TABLE.isPlain(element)) depending.push(element);
    else for (const row of TABLE.fits(element)) found.rows[row]?.push(element);
    for (let child = element.first; child !== undefined; child = child.next) {
      if (child.kind === 'element') walk(child);
      else if (child.kind === 'comment') found.comments.push(child);
    }
    sizes[index] = elements.length - 1 - index;
  };
  walk(block);
  blocks.set(block, outline);
  return outline;
}

function sortFrom(row: HtmlElement[], from: number): void {
  if (row.length - from > 1) row.push(...row.splice(from).toSorted((a, b) => a.order - b.order));
}

export function isMain(element: HtmlElement): boolean {
  return element.name === 'main' || attributeOf(element, 'role') === 'main';
}
