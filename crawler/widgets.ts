/** Blocks in the main text to share a page, to judge it or to go back to its top: known by their words. */
import {
  attributeOf,
  childrenOf,
  isHeading,
  nextElement,
  type HtmlElement,
  type HtmlNode,
} from './html-node.ts';
import { TOOL_LINES, WIDGET_LINES } from './rules.ts';
import { textOf } from './text.ts';

/** Longer lines are sentences. */
const LONGEST_LINE = 90;
/** The words may stand on one line with the links after them. */
const LONGEST_WITH_LINKS = 200;
const MAY_BEGIN =
  /^(deel|delen|share|deze|dit|was|is|vond|vindt?|heeft|hebt?|kon|kunt?|helpt|hielp|bent|wat|beoordeel|geef|reageer|did|ga|terug|naar|back|top|lees|laat|print|printen|afdrukken|pagina)\b/i;
/** Words on a button, a link or a label; what is longer is text. */
const LONGEST_LABEL = 80;
/** All words of a form to judge a page. */
const LONGEST_FORM = 400;
const CONTROLS = new Set(['a', 'button', 'label', 'legend', 'option']);

/** @param lines of the region, to see at once whether there is anything to look for @returns nodes with all below them */
export function widgetsIn(
  region: readonly HtmlElement[],
  noise: ReadonlySet<HtmlNode>,
  lines: readonly string[],
): HtmlElement[] {
  if (!lines.some((line) => line.length <= LONGEST_WITH_LINKS && MAY_BEGIN.test(line))) return [];
  return region.flatMap((part) => {
    return shortOnes(part, noise).flatMap((element) => {
      const line = textOf(element, noise);
      if (isTool(line)) return toolAt(element);
      return isWidget(line) ? widgetAt(element, part, noise) : [];
    });
  });
}

/** Elements with no more text than a line of these has. */
function shortOnes(region: HtmlElement, noise: ReadonlySet<HtmlNode>): HtmlElement[] {
  const found: HtmlElement[] = [];
  const walk = (node: HtmlNode): number => {
    if (node.kind === 'comment' || noise.has(node)) return 0;
    if (node.kind === 'text') return node.text.trim().length;
    let size = 0;
    for (let child = node.first; child !== undefined; child = child.next) size += walk(child);
    if (size > 0 && size <= LONGEST_LINE) found.push(node);
    return size;
  };
  walk(region);
  return found;
}

const anyOf = (patterns: readonly RegExp[]) =>
  new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
const WIDGET = anyOf(WIDGET_LINES);
const TOOL = anyOf(TOOL_LINES);
const isWidget = (line: string) => WIDGET.test(line);
const isTool = (line: string) => TOOL.test(line);

/** Words that are a link; as a heading or in a sentence they are text. */
function toolAt(element: HtmlElement): HtmlElement[] {
  return element.name === 'a' ? [element] : [];
}

/** The block around the words, as far as there is nothing to read in it. */
function widgetAt(element: HtmlElement, region: HtmlElement, noise: ReadonlySet<HtmlNode>): HtmlElement[] {
  let block = element;
  for (let { parent } = block; parent !== undefined && parent !== region; { parent } = block) {
    if (!childrenOf(parent).every((child) => child === block || isControls(child, noise))) break;
    block = parent;
  }
  if (block !== element) return [block];
  const after: HtmlElement[] = [];
  for (let next = nextElement(block); next !== undefined && !isHeading(next); next = nextElement(next)) {
    if (!isControls(next, noise)) break;
    after.push(next);
  }
  // A question with an answer below it is no widget.
  const isLast = nextElement(after.at(-1) ?? block) === undefined;
  return after.length > 0 || isLast ? [block, ...after] : [];
}

/** Links, buttons and labels of a few words, and what to fill in. */
function isControls(node: HtmlNode, noise: ReadonlySet<HtmlNode>): boolean {
  if (node.kind === 'comment' || noise.has(node)) return true;
  if (node.kind === 'text') return node.text.trim().length <= 3;
  if (node.name === 'form') return textOf(node, noise).length <= LONGEST_FORM;
  if (CONTROLS.has(node.name)) return textOf(node, noise).length <= LONGEST_LABEL;
  if (attributeOf(node, 'role') === 'alert') return false;
  return (
    textOf(node, noise) === '' ||
    (!isHeading(node) && childrenOf(node).every((child) => isControls(child, noise)))
  );
}
