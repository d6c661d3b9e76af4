/** The text of a part of a page: blocks on lines of their own, spaces cleaned for search. */
import type { AnyNode } from 'domhandler';
import { BLOCKS, NOINDEX_COMMENTS } from './rules.ts';

export function cleanSpaces(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\u00ad\u200b\u200c\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @param noise elements that are left out, with all below them */
export function textOf(node: AnyNode, noise: ReadonlySet<AnyNode>): string {
  const lines: string[] = [];
  let line = '';
  const newLine = () => {
    const clean = cleanSpaces(line);
    if (clean !== '') lines.push(clean);
    line = '';
  };
  const walk = (current: AnyNode): void => {
    if (noise.has(current)) return;
    if (current.type === 'text') {
      line += current.data;
      return;
    }
    if (!('children' in current)) return;
    const name = current.type === 'tag' ? current.name : '';
    if (BLOCKS.has(name)) newLine();
    for (const child of current.children) walk(child);
    if (BLOCKS.has(name)) newLine();
    else if (name === 'td' || name === 'th') line += ' ';
  };
  walk(node);
  newLine();
  return lines.join('\n');
}

/** No page people write goes deeper; what does would exhaust the stack. */
const MAX_DEPTH = 1500;

export function isTooDeep(root: AnyNode): boolean {
  let level: AnyNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

/** Everything between a comment that closes a region to search engines and the one that opens it again. */
export function commentedRegions(root: AnyNode): Set<AnyNode> {
  const closed = new Set<AnyNode>();
  let until: RegExp | undefined;
  const walk = (node: AnyNode): void => {
    if (node.type === 'comment') {
      if (until?.test(node.data) === true) until = undefined;
      else if (until === undefined) until = NOINDEX_COMMENTS.find(([start]) => start.test(node.data))?.[1];
      return;
    }
    // An element around the comments is not closed itself: it may hold open text too.
    if (until !== undefined && !('children' in node && containsComment(node))) closed.add(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  // A region that was never closed again would swallow the page: it is a mistake, not a wish.
  return until === undefined ? closed : new Set();
}

function containsComment(node: AnyNode): boolean {
  return (
    'children' in node && node.children.some((child) => child.type === 'comment' || containsComment(child))
  );
}
