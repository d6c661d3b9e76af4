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

export function parseHtml(source: string): HtmlTree {
  const page = SLIPS.reduce(
    (text, [slip, meant]) => (text.includes(slip) ? text.replaceAll(slip, meant) : text),
    source,
  );
  const open = openElements();
  let name = '';
  let attributes: string[] = [];
  let attribute = '';
  let value = '';
  /** Inside an element whose content is no markup. */
  let raw: string | undefined;
  const slice = (start: number, end: number) => {
    const text = page.slice(start, end);
    return CAPITAL.test(text) ? text.toLowerCase() : text;
  };
  const endOfTag = (isClosed: boolean) => {
    if (raw !== undefined) return;
    open.start(name, attributes.length === 0 ? NONE : attributes, isClosed);
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
        attributes = [];
      },
      onattribname(start, end) {
        attribute = slice(start, end);
        value = '';
      },
      onattribdata(start, end) {
        value = page.slice(start, end);
      },
      onattribend() {
        attributes.push(attribute, value.includes('&') ? decodeHTMLAttribute(value) : value);
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
