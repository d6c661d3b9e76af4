/** The elements that are open while a page is read: where each next element, text or end tag belongs. */
import {
  ALLOWED_IN_TABLE,
  BLOCK_ENDS,
  BUTTON_SCOPE,
  CLOSES_PARAGRAPH,
  ENDS_FOREIGN,
  FOREIGN,
  FORMATTING,
  HEAD_ONLY,
  HEADINGS,
  HTML_AGAIN,
  LIST_SCOPE,
  SCOPE,
  SCOPE_OF_TEMPLATE,
  SPECIAL,
  TABLE_INSIDES,
  TABLE_PARTS,
  TABLE_SCOPE,
  VOID,
} from './html-nesting.ts';
import {
  append,
  childrenOf,
  detach,
  insertBefore,
  isHeading,
  newElement,
  type HtmlElement,
  type HtmlNode,
} from './html-node.ts';

export interface OpenElements {
  /** @param isClosed with a slash, which counts in drawings and formulas only */
  start(name: string, attributes: readonly string[], isClosed: boolean): void;
  end(name: string): void;
  text(text: string): void;
  comment(text: string): void;
  /** Within a drawing or a formula. */
  isForeign(): boolean;
  depth(): number;
  /** A block that is known may stand here: nothing in it can end a link or a button around it. */
  takesBlocks(): boolean;
  /** Takes in a whole element that was built before. */
  insertBlock(element: HtmlElement): void;
  /** The one element in the body, when it is closed and nothing in it looked at what is around it. */
  block(): HtmlElement | undefined;
  finish(): { root: HtmlElement; html: HtmlElement; body: HtmlElement | undefined };
}

const NONE: readonly string[] = [];
const NOT_SPACE = /[^\t\n\f\r ]/;

export function openElements(): OpenElements {
  const root = newElement('', NONE);
  const html = newElement('html', NONE);
  append(root, html);
  const stack: HtmlElement[] = [html];
  let head: HtmlElement | undefined;
  let body: HtmlElement | undefined;
  let hasFrames = false;
  const top = () => stack.at(-1) ?? html;
  let mayBeForeign = false;
  /** From within an element in the body another was looked for in all that is open. */
  let lookedAround = false;
  const noteLookAround = () => {
    if (stack.length > 2) lookedAround = true;
  };
  const isForeign = () => {
    if (!mayBeForeign) return false;
    for (let index = stack.length - 1; index >= 0; index--) {
      const name = stack[index]?.name ?? '';
      if (FOREIGN.has(name)) return true;
      if (SPECIAL.has(name) && name !== 'title') return false;
      if (HTML_AGAIN.has(name)) return false;
    }
    mayBeForeign = false;
    return false;
  };

  /** Position of the innermost open element with one of these names, no further out than what bounds it. */
  const find = (wanted: string, bounds: ReadonlySet<string>): number => {
    for (let index = stack.length - 1; index > 0; index--) {
      const name = stack[index]?.name ?? '';
      if (name === wanted) return index;
      if (bounds.has(name)) return -1;
    }
    noteLookAround();
    return -1;
  };
  /** How many paragraphs, links and buttons are open: most starts need not look for one. */
  let paragraphs = 0;
  let anchors = 0;
  let buttons = 0;
  const closeFrom = (index: number) => {
    if (index <= 0) return;
    for (let place = stack.length - 1; place >= index; place--) {
      const name = stack[place]?.name;
      if (name === 'p') paragraphs -= 1;
      else if (name === 'a') anchors -= 1;
      else if (name === 'button') buttons -= 1;
    }
    stack.length = index;
  };
  const pop = () => closeFrom(stack.length - 1);

  const insert = (node: HtmlNode): void => {
    const current = top();
    const isMisplaced =
      TABLE_INSIDES.has(current.name) &&
      (node.kind === 'element'
        ? TABLE_PARTS[node.name] === undefined && !ALLOWED_IN_TABLE.has(node.name)
        : node.kind === 'text' && NOT_SPACE.test(node.text));
    if (isMisplaced) return insertBeforeTable(node);
    append(current, node);
  };

  const insertBeforeTable = (node: HtmlNode): void => {
    const table = stack[find('table', SCOPE_OF_TEMPLATE)];
    if (table?.parent !== undefined) insertBefore(node, table);
  };

  const openBody = (attributes: readonly string[] = NONE): HtmlElement => {
    if (body !== undefined) return body;
    stack.length = 1;
    body = newElement('body', attributes);
    append(html, body);
    stack.push(body);
    return body;
  };

  const openHead = (): HtmlElement => {
    if (head !== undefined) return head;
    head = newElement('head', NONE);
    append(html, head);
    return head;
  };

  /** Names a page repeats keep what they said first. */
  const merge = (target: HtmlElement, attributes: readonly string[]) => {
    lookedAround = true;
    target.attributes = [...target.attributes, ...attributes];
  };

  const push = (name: string, attributes: readonly string[], isClosed: boolean): void => {
    const node = newElement(name, attributes);
    insert(node);
    if (FOREIGN.has(name)) mayBeForeign = true;
    if (VOID.has(name) || isClosed) return;
    stack.push(node);
    if (name === 'p') paragraphs += 1;
    else if (name === 'a') anchors += 1;
    else if (name === 'button') buttons += 1;
  };

  const startPart = (
    name: string,
    attributes: readonly string[],
    { under, needs }: { under: ReadonlySet<string>; needs?: string },
  ): void => {
    const table = find('table', SCOPE_OF_TEMPLATE);
    if (table === -1) return;
    while (stack.length - 1 > table && !under.has(top().name)) pop();
    if (needs === 'tr' && top().name !== 'tr') startPart('tr', NONE, TABLE_PARTS['tr'] ?? { under });
    else if (needs === 'tbody' && top().name === 'table') push('tbody', NONE, false);
    push(name, attributes, false);
  };

  /** What the start of an element closes before it. */
  const closeFor = (name: string): void => {
    if (name === 'li') closeFrom(findItem((other) => other === 'li'));
    else if (name === 'dd' || name === 'dt') closeFrom(findItem((other) => other === 'dd' || other === 'dt'));
    if (paragraphs > 0 && CLOSES_PARAGRAPH.has(name)) closeFrom(find('p', BUTTON_SCOPE));
    const current = top();
    if (HEADINGS.has(name) && isHeading(current)) pop();
    else if (name === 'table' && TABLE_INSIDES.has(current.name)) closeFrom(find('table', SCOPE_OF_TEMPLATE));
    else if ((name === 'option' || name === 'optgroup') && current.name === 'option') pop();
    else if (name === 'button' && buttons > 0) closeFrom(find('button', SCOPE));
    else if (name === 'a' && anchors > 0) endFormatting('a');
  };

  /** The item of the same list that is still open. */
  const findItem = (fits: (name: string) => boolean): number => {
    for (let index = stack.length - 1; index > 0; index--) {
      const { name = '' } = stack[index] ?? {};
      if (fits(name)) return index;
      if (SPECIAL.has(name) && name !== 'address' && name !== 'div' && name !== 'p') {
        if (name === 'body') noteLookAround();
        return -1;
      }
    }
    return -1;
  };

  /** Blocks that began in a link or in bold text go on after its end: they move out of it, their text so far stays in it. */
  const endFormatting = (name: string): void => {
    let index = find(name, SCOPE);
    while (index !== -1) {
      const formatting = stack[index];
      const at = stack.findIndex((other, place) => place > index && SPECIAL.has(other.name));
      const block = stack[at];
      const around = stack[index - 1];
      if (formatting === undefined || block === undefined || around === undefined) return closeFrom(index);
      detach(block);
      append(around, block);
      const copy = newElement(name, formatting.attributes);
      for (const child of childrenOf(block)) {
        child.next = undefined;
        append(copy, child);
      }
      block.first = block.final = undefined;
      append(block, copy);
      stack.splice(index, at - index + 1, block, copy);
      if (name === 'a') anchors = stack.filter((other) => other.name === 'a').length;
      buttons = stack.filter((other) => other.name === 'button').length;
      paragraphs = stack.filter((other) => other.name === 'p').length;
      index += 1;
    }
  };

  const start = (name: string, attributes: readonly string[], isClosed: boolean): void => {
    if (name === 'html') return merge(html, attributes);
    if (isForeign()) {
      if (ENDS_FOREIGN.has(name)) while (isForeign()) pop();
      else return push(name, attributes, isClosed);
    }
    if (body === undefined) {
      if (name === 'head') return merge(openHead(), attributes);
      if (HEAD_ONLY.has(name)) {
        if (stack.length === 1) stack.push(openHead());
        push(name, attributes, false);
        return;
      }
      if (name === 'frameset') hasFrames = true;
      if (hasFrames) return push(name, attributes, false);
    }
    if (name === 'body') return body === undefined ? void openBody(attributes) : merge(body, attributes);
    openBody();
    if (name === 'head' || name === 'frameset') return;
    const part = TABLE_PARTS[name];
    if (part !== undefined) return startPart(name, attributes, part);
    closeFor(name);
    push(name, attributes, isClosed && FOREIGN.has(name));
  };

  const end = (name: string): void => {
    if (name === 'body' || name === 'html') return;
    // Nearly all that is closed is the innermost.
    if (body !== undefined && top().name === name) return pop();
    if (name === 'head') return void (body === undefined && (stack.length = 1));
    if (name === 'br') return start('br', NONE, false);
    if (name === 'p') {
      const index = find('p', BUTTON_SCOPE);
      if (index === -1 && body !== undefined) push('p', NONE, false);
      return index === -1 ? void (body !== undefined && pop()) : closeFrom(index);
    }
    if (FORMATTING.has(name)) return endFormatting(name);
    if (HEADINGS.has(name)) return closeFrom(Math.max(...Array.from(HEADINGS, (one) => find(one, SCOPE))));
    if (name === 'li') return closeFrom(find(name, LIST_SCOPE));
    if (BLOCK_ENDS.has(name)) return closeFrom(find(name, SCOPE));
    if (name === 'form') {
      const index = find(name, SCOPE);
      if (index !== -1) stack.splice(index, 1);
      return;
    }
    if (TABLE_PARTS[name] !== undefined || name === 'table' || name === 'template')
      return closeFrom(find(name, name === 'table' ? SCOPE_OF_TEMPLATE : TABLE_SCOPE));
    for (let index = stack.length - 1; index > 0; index--) {
      const { name: other = '' } = stack[index] ?? {};
      if (other === name) return closeFrom(index);
      if (SPECIAL.has(other)) return;
    }
  };

  return {
    start,
    end,
    text(text: string): void {
      const isSpace = !NOT_SPACE.test(text);
      // Between the elements of the head stands no text.
      if (body === undefined && (stack.length === 1 || top() === head)) {
        if (isSpace || hasFrames) return;
        openBody();
      }
      insert({ kind: 'text', text, next: undefined, parent: undefined });
    },
    comment(text: string): void {
      append(top(), { kind: 'comment', text, next: undefined, parent: undefined });
    },
    isForeign,
    depth: () => stack.length,
    takesBlocks: () => body !== undefined && anchors === 0 && buttons === 0 && !isForeign(),
    insertBlock(element) {
      closeFor(element.name);
      element.next = undefined;
      insert(element);
    },
    block() {
      const only = body?.first;
      if (lookedAround || stack.length !== 2 || only?.kind !== 'element' || only !== body?.final)
        return undefined;
      only.isRepeated = true;
      return only;
    },
    finish() {
      if (!hasFrames) openBody();
      return { root, html, body };
    },
  };
}
