/**
 * A page to its tree in one pass over its text, by the tokenizer of htmlparser2. Builds what browsers build (HTML
 * standard, 13.2.6), but for what shows in no text: formatting is not opened again in the next paragraph, and forms and
 * lists of choices may hold anything.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer } from 'htmlparser2';
import { openElements, type OpenElements } from './html-builder.ts';
import { LEAVES_DRAWING, RAW } from './html-nesting.ts';
import type { HtmlElement } from './html-node.ts';
import { MAY_REPEAT, repeatedBlocks, type RepeatedBlocks } from './repeated-blocks.ts';

export interface HtmlTree {
  root: HtmlElement;
  html: HtmlElement;
  body: HtmlElement | undefined;
  /** The rest of the page was left unread. */
  isTooDeep: boolean;
}

/** No page people write goes deeper; what does would exhaust the stack. */
const MAX_DEPTH = 1500;
/** Nor does any menu. */
const DEEPEST_BLOCK = 100;
/** What the tokenizer reads otherwise than browsers do: the sign to look for first, the slip, and what they read. */
const SLIPS = [
  ['\0', '\0', ''],
  ['!>', '<!>', ''],
  ['!>', '--!>', '-->'],
] as const;
const CAPITAL = /[A-Z]/;
const NONE: readonly string[] = [];

/**
 * @param keepsAll what no rule of ours asks for too, for selectors of others; without it blocks that pages repeat are
 * taken over from one page to the next, so that the tree stands until the next page is read
 * @param blocks from the pages before
 */
export function parseHtml(source: string, keepsAll = true, blocks = blocksOfAll): HtmlTree {
  const page = SLIPS.reduce(
    (text, [sign, slip, meant]) => (text.includes(sign) ? text.replaceAll(slip, meant) : text),
    source,
  );
  const open = openElements();
  if (keepsAll) tokenize(page, open, { keepsAll });
  else {
    blocks.nextPage();
    const places: number[] = [];
    tokenize(page, open, { keepsAll, blocks, places });
    if (open.depth() <= MAX_DEPTH) blocks.learn(page, places, buildBlock);
  }
  return { ...open.finish(), isTooDeep: open.depth() > MAX_DEPTH };
}

/** One for all sites: they are told apart by their letters. */
const blocksOfAll = repeatedBlocks();

/** @returns nothing when what it becomes depends on what is around it */
function buildBlock(source: string): HtmlElement | undefined {
  const open = openElements();
  open.start('body', NONE, false);
  const { lastEndTag, deepest } = tokenize(source, open, { keepsAll: false });
  return lastEndTag === source.length - 1 && deepest <= DEEPEST_BLOCK ? open.block() : undefined;
}

interface Tokenizing {
  keepsAll: boolean;
  blocks?: RepeatedBlocks;
  /** Takes start and end by turns of the elements that may be repeated on other pages. */
  places?: number[];
}

/** @returns where the name of the last end tag ends, and the most elements that were open at once */
function tokenize(
  page: string,
  open: OpenElements,
  { keepsAll, blocks: known, places }: Tokenizing,
): { lastEndTag: number; deepest: number } {
  /** Where the piece begins that the tokenizer reads. */
  let from = 0;
  /** Where it is to go on, behind a block that is known. */
  let goOn: number | undefined;
  let lastEndTag = -1;
  let deepest = 0;
  /** Names and places of open elements that may be repeated. */
  const openNames: string[] = [];
  const openPlaces: number[] = [];
  let tagStart = 0;
  let name = '';
  const attributes: string[] = [];
  let attribute = '';
  let value = '';
  let isKept = true;
  /** Attributes of this element may be asked for. */
  let isPlain = true;
  /** Inside an element whose content is no markup. */
  let raw: string | undefined;
  /** Open elements of a drawing that is passed over, as it holds no text and its parts are many. */
  let drawing: string[] | undefined;
  const takesBlock = (): boolean => {
    if (raw !== undefined || drawing !== undefined) return false;
    if (open.depth() > MAX_DEPTH - DEEPEST_BLOCK || !open.takesBlocks()) return false;
    const block = known?.at(page, tagStart);
    if (block === undefined) return false;
    open.insertBlock(block.element);
    goOn = tagStart + block.source.length;
    tokenizer.pause();
    return true;
  };
  const endOfTag = (isClosed: boolean) => {
    if (raw !== undefined || goOn !== undefined) return;
    if (drawing !== undefined && !LEAVES_DRAWING.has(name)) {
      if (!isClosed) drawing.push(name);
      return;
    }
    drawing = undefined;
    // A copy takes as much as there is; a list that grows takes more.
    open.start(name, attributes.length === 0 ? NONE : attributes.slice(), isClosed);
    if (RAW.has(name)) raw = name;
    else if (name === 'svg' && !keepsAll && !isClosed) drawing = [];
    else if (places !== undefined && MAY_REPEAT.has(name)) {
      openNames.push(name);
      openPlaces.push(tagStart);
    }
    deepest = Math.max(deepest, open.depth());
    if (deepest > MAX_DEPTH) tokenizer.pause();
  };
  /** What was left open in it ends with it. */
  const notePlace = (closed: string, end: number) => {
    const index = openNames.lastIndexOf(closed);
    const start = openPlaces[index];
    if (start === undefined) return;
    openNames.length = openPlaces.length = index;
    if (page.charCodeAt(end) === END_OF_TAG) places?.push(start, end + 1);
  };
  const text = (start: number, end: number) => {
    if (raw !== undefined || drawing !== undefined) return;
    // An end tag without a name is nothing.
    const piece = page.slice(
      page.startsWith('</>', from + start) ? from + start + 3 : from + start,
      from + end,
    );
    open.text(piece.includes('&') ? decodeHTML(piece) : piece);
  };
  const nothing = () => undefined;
  const tokenizer: Tokenizer = new Tokenizer(
    // Entities are decoded afterwards, in the few texts that have one: that way the tokenizer skips ahead.
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        name = nameIn(page, from + start, from + end);
        tagStart = from + start - 1;
        if (known !== undefined && MAY_REPEAT.has(name) && takesBlock()) return;
        attributes.length = 0;
        isPlain = keepsAll || (name !== 'svg' && (drawing === undefined || LEAVES_DRAWING.has(name)));
      },
      onattribname(start, end) {
        isKept = isPlain;
        if (!isPlain) return;
        attribute =
          keepsAll || !isData(page, from + start) ? nameIn(page, from + start, from + end) : 'data-';
        isKept = keepsAll || !UNUSED.has(attribute);
        value = '';
      },
      onattribdata(start, end) {
        if (isKept) value = page.slice(from + start, from + end);
      },
      onattribend() {
        if (isKept) attributes.push(attribute, value.includes('&') ? decodeHTMLAttribute(value) : value);
      },
      onopentagend: () => endOfTag(false),
      onselfclosingtag: () => endOfTag(true),
      onclosetag(start, end) {
        const closed = nameIn(page, from + start, from + end);
        if (raw !== undefined && raw !== closed) return;
        raw = undefined;
        const inDrawing = drawing?.lastIndexOf(closed) ?? -1;
        if (drawing !== undefined && inDrawing !== -1) {
          drawing.length = inDrawing;
          return;
        }
        drawing = undefined;
        open.end(closed);
        lastEndTag = from + end;
        if (places !== undefined && MAY_REPEAT.has(closed)) notePlace(closed, lastEndTag);
      },
      ontext: text,
      oncomment: (start, end, offset) => {
        if (raw === undefined && drawing === undefined)
          open.comment(page.slice(from + start, from + end - offset));
      },
      oncdata: (start, end, offset) => {
        if (open.isForeign()) text(start, end - offset);
        else open.comment(page.slice(from + start, from + end - offset));
      },
      onattribentity: nothing,
      ontextentity: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(page);
  while (goOn !== undefined) {
    from = goOn;
    goOn = undefined;
    tokenizer.reset();
    tokenizer.write(page.slice(from));
  }
  tokenizer.end();
  return { lastEndTag, deepest };
}

const END_OF_TAG = 62;

/** Attributes that say how something looks or works, never what it is. */
const UNUSED: ReadonlySet<string> = new Set(
  'data- style width height viewbox fill stroke stroke-width d xmlns tabindex target focusable srcset sizes loading alt points cx cy r x y'.split(
    ' ',
  ),
);

/** `data-...`, but for the one that asks to be left out. */
function isData(page: string, start: number): boolean {
  return page.startsWith('data-', start) && !page.startsWith('data-nosnippet', start);
}

/** Names seen before, by their length, first and last letter: the same few hundred come back on every page. */
const names = new Map<number, string>();
const LONGEST_NAME = 63;

function nameIn(page: string, start: number, end: number): string {
  const length = end - start;
  const key = (page.charCodeAt(start) * 128 + page.charCodeAt(end - 1)) * 64 + length;
  const known = names.get(key);
  if (known !== undefined && page.startsWith(known, start)) return known;
  const text = page.slice(start, end);
  const name = CAPITAL.test(text) ? text.toLowerCase() : text;
  // Copied, as a piece of a page would keep the whole page in memory.
  if (known === undefined && length <= LONGEST_NAME && IS_NAME.test(name))
    names.set(key, Buffer.from(name).toString());
  return name;
}

const IS_NAME = /^[a-z:-]+$/;
