/**
 * A page to its tree in one pass over its text, by the tokenizer of htmlparser2. Builds what browsers build (HTML
 * standard, 13.2.6), but for what shows in no text: formatting is not opened again in the next paragraph, and forms and
 * lists of choices may hold anything.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer } from 'htmlparser2';
import { openElements } from './html-builder.ts';
import { LEAVES_DRAWING, RAW } from './html-nesting.ts';
import type { HtmlElement } from './html-node.ts';

export interface HtmlTree {
  root: HtmlElement;
  html: HtmlElement;
  body: HtmlElement | undefined;
  /** The rest of the page was left unread. */
  isTooDeep: boolean;
}

/** No page people write goes deeper; what does would exhaust the stack. */
const MAX_DEPTH = 1500;
/** What the tokenizer reads otherwise than browsers do: the sign to look for first, the slip, and what they read. */
const SLIPS = [
  ['\0', '\0', ''],
  ['!>', '<!>', ''],
  ['!>', '--!>', '-->'],
] as const;
const CAPITAL = /[A-Z]/;
const NONE: readonly string[] = [];

/** @param keepsAll what no rule of ours asks for too, for selectors of others */
export function parseHtml(source: string, keepsAll = true): HtmlTree {
  const page = SLIPS.reduce(
    (text, [sign, slip, meant]) => (text.includes(sign) ? text.replaceAll(slip, meant) : text),
    source,
  );
  const open = openElements();
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
  const slice = (start: number, end: number) => nameIn(page, start, end);
  const endOfTag = (isClosed: boolean) => {
    if (raw !== undefined) return;
    if (drawing !== undefined && !LEAVES_DRAWING.has(name)) {
      if (!isClosed) drawing.push(name);
      return;
    }
    drawing = undefined;
    // A copy takes as much as there is; a list that grows takes more.
    open.start(name, attributes.length === 0 ? NONE : attributes.slice(), isClosed);
    if (RAW.has(name)) raw = name;
    else if (name === 'svg' && !keepsAll && !isClosed) drawing = [];
    if (open.depth() > MAX_DEPTH) tokenizer.pause();
  };
  const text = (start: number, end: number) => {
    if (raw !== undefined || drawing !== undefined) return;
    // An end tag without a name is nothing.
    const piece = page.slice(page.startsWith('</>', start) ? start + 3 : start, end);
    open.text(piece.includes('&') ? decodeHTML(piece) : piece);
  };
  const nothing = () => undefined;
  const tokenizer: Tokenizer = new Tokenizer(
    // Entities are decoded afterwards, in the few texts that have one: that way the tokenizer skips ahead.
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        name = slice(start, end);
        attributes.length = 0;
        isPlain = keepsAll || (name !== 'svg' && (drawing === undefined || LEAVES_DRAWING.has(name)));
      },
      onattribname(start, end) {
        isKept = isPlain;
        if (!isPlain) return;
        attribute = keepsAll || !isData(page, start) ? slice(start, end) : 'data-';
        isKept = keepsAll || !UNUSED.has(attribute);
        value = '';
      },
      onattribdata(start, end) {
        if (isKept) value = page.slice(start, end);
      },
      onattribend() {
        if (isKept) attributes.push(attribute, value.includes('&') ? decodeHTMLAttribute(value) : value);
      },
      onopentagend: () => endOfTag(false),
      onselfclosingtag: () => endOfTag(true),
      onclosetag(start, end) {
        const closed = slice(start, end);
        if (raw !== undefined && raw !== closed) return;
        raw = undefined;
        const inDrawing = drawing?.lastIndexOf(closed) ?? -1;
        if (drawing !== undefined && inDrawing !== -1) {
          drawing.length = inDrawing;
          return;
        }
        drawing = undefined;
        open.end(closed);
      },
      ontext: text,
      oncomment: (start, end, offset) => {
        if (raw === undefined && drawing === undefined) open.comment(page.slice(start, end - offset));
      },
      oncdata: (start, end, offset) => {
        if (open.isForeign()) text(start, end - offset);
        else open.comment(page.slice(start, end - offset));
      },
      onattribentity: nothing,
      ontextentity: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(page);
  tokenizer.end();
  return { ...open.finish(), isTooDeep: open.depth() > MAX_DEPTH };
}

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
