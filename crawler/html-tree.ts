/**
 * A page to its tree in one pass over its text, by the tokenizer of htmlparser2. Builds what browsers build (HTML
 * standard, 13.2.6), but for what shows in no text: formatting is not opened again in the next paragraph, and forms and
 * lists of choices may hold anything.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';
import { Tokenizer } from 'htmlparser2';
import { openElements } from './html-builder.ts';
import { RAW } from './html-nesting.ts';
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
/** What the tokenizer reads otherwise than browsers do, and what they read. */
const SLIPS = [
  ['\0', ''],
  ['<!>', ''],
  ['</>', ''],
  ['--!>', '-->'],
] as const;
const CAPITAL = /[A-Z]/;
const NONE: readonly string[] = [];

/** @param keepsAll attributes that no rule of ours asks for too, for selectors of others */
export function parseHtml(source: string, keepsAll = true): HtmlTree {
  const page = SLIPS.reduce(
    (text, [slip, meant]) => (text.includes(slip) ? text.replaceAll(slip, meant) : text),
    source,
  );
  const open = openElements();
  let name = '';
  const attributes: string[] = [];
  let attribute = '';
  let value = '';
  let isKept = true;
  /** Inside an element whose content is no markup. */
  let raw: string | undefined;
  const slice = (start: number, end: number) => nameIn(page, start, end);
  const endOfTag = (isClosed: boolean) => {
    if (raw !== undefined) return;
    // A copy takes as much as there is; a list that grows takes more.
    open.start(name, attributes.length === 0 ? NONE : attributes.slice(), isClosed);
    if (RAW.has(name)) raw = name;
    if (open.depth() > MAX_DEPTH) tokenizer.pause();
  };
  const text = (start: number, end: number) => {
    if (raw !== undefined) return;
    const piece = page.slice(start, end);
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
      },
      onattribname(start, end) {
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
        open.end(closed);
      },
      ontext: text,
      oncomment: (start, end, offset) => {
        if (raw === undefined) open.comment(page.slice(start, end - offset));
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
