/** The text of a part of a page: blocks on lines of their own, spaces cleaned for search. */
import type { HtmlNode } from './html-node.ts';
import { BLOCKS } from './rules.ts';

/** Signs that are not what they seem: spaces of other widths, hyphens that do not break, what has no width. */
const SPECIAL = /[\u00a0\u00ad\u2000-\u200d\u2011\u202f\u205f\u2060\u3000\ufeff]/;
const UNEVEN_OR_SPECIAL =
  /[\t\n\v\f\r\u2028\u2029\u1680\u00a0\u00ad\u2000-\u200d\u2011\u202f\u205f\u2060\u3000\ufeff]| {2}/;
const UNEVEN = /[\t\n\v\f\r\u2028\u2029\u1680]| {2}/;

export function cleanSpaces(text: string): string {
  if (!UNEVEN_OR_SPECIAL.test(text)) return text.trim();
  const plain = SPECIAL.test(text)
    ? text
        .replace(/[\u00a0\u202f\u2000-\u200a\u205f\u3000]/g, ' ')
        .replace(/\u2011/g, '-')
        .replace(/[\u00ad\u200b\u200c\u200d\u2060\ufeff]/g, '')
    : text;
  return (UNEVEN.test(plain) ? plain.replace(/\s+/g, ' ') : plain).trim();
}

function isLink(node: HtmlNode | undefined): boolean {
  return node?.kind === 'element' && node.name === 'a';
}

/** @param noise elements that are left out, with all below them */
export function textOf(node: HtmlNode, noise: ReadonlySet<HtmlNode>): string {
  return linesOf(node, noise).join('\n');
}

/** @param known lines of blocks that were read before, with the same noise in them */
export function linesOf(
  node: HtmlNode,
  noise: ReadonlySet<HtmlNode>,
  known?: ReadonlyMap<HtmlNode, readonly string[]>,
): string[] {
  const lines: string[] = [];
  let line = '';
  const newLine = () => {
    if (line === '') return;
    const clean = cleanSpaces(line);
    if (clean !== '') lines.push(clean);
    line = '';
  };
  const walk = (current: HtmlNode): void => {
    if (current.kind === 'comment' || noise.has(current)) return;
    if (current.kind === 'text') {
      line += current.text;
      return;
    }
    const isBlock = BLOCKS.has(current.name);
    if (isBlock) {
      newLine();
      const before = known?.get(current);
      if (before !== undefined) {
        for (const one of before) lines.push(one);
        return;
      }
    }
    for (let child = current.first; child !== undefined; child = child.next) {
      walk(child);
      // Links side by side are buttons, though no space stands between them; in a paragraph they are signs.
      if (current.name !== 'p' && isLink(child) && isLink(child.next)) line += ' ';
    }
    if (isBlock) newLine();
    else if (current.name === 'td' || current.name === 'th') line += ' ';
  };
  walk(node);
  newLine();
  return lines;
}
