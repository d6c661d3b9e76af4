/** Blocks that pages repeat: the tree of a page is the same, whatever was read before it. */
import { describe, expect, it } from 'vitest';
import type { HtmlElement, HtmlNode } from '../../crawler/html-node.ts';
import { parseHtml } from '../../crawler/html-tree.ts';
import { outlineOf } from '../../crawler/outline.ts';
import { repeatedBlocks, type RepeatedBlocks } from '../../crawler/repeated-blocks.ts';
import { htmlOf } from './municipal-site.ts';

const LINKS = Array.from(
  { length: 12 },
  (_, n) => `<li class="item"><a href="/pagina-${n}">Pagina ${n}</a></li>`,
);
const MENU = `<nav class="menu"><ul>${LINKS.join('')}</ul></nav>`;

function written(node: HtmlNode): string {
  if (node.kind !== 'element') return JSON.stringify([node.kind, node.text]);
  let inside = '';
  for (let child = node.first; child !== undefined; child = child.next) {
    expect(child.parent).toBe(node);
    inside += written(child);
  }
  return `<${node.name} ${JSON.stringify(node.attributes)}>${inside}</${node.name}>`;
}

function treeOf(page: string, blocks: RepeatedBlocks): string {
  return written(parseHtml(page, false, blocks).root);
}

/** Counts what is taken over. */
function watched() {
  const blocks = repeatedBlocks();
  const taken: string[] = [];
  return {
    taken,
    blocks: {
      ...blocks,
      at(page: string, start: number) {
        const block = blocks.at(page, start);
        if (block !== undefined) taken.push(block.source);
        return block;
      },
    },
  };
}

/** A page read after pages that all have the menu, and on its own. */
function readBoth(page: string, menu = MENU) {
  const { taken, blocks } = watched();
  for (let number = 0; number < 4; number++) parseHtml(`<body>${menu}<p>${number}`, false, blocks);
  taken.length = 0;
  // The block is whole for the next page too.
  const after = [treeOf(page, blocks), treeOf(page, blocks)];
  const alone = treeOf(page, repeatedBlocks());
  return { taken, after, alone: [alone, alone] };
}

describe('a block that pages repeat', () => {
  it('is taken over whole from the fourth page on', () => {
    const { taken, blocks } = watched();
    for (let number = 0; number < 5; number++)
      parseHtml(`<body>${MENU}<main><p>${number}</main>`, false, blocks);
    expect(taken).toEqual([MENU, MENU]);
  });

  it.each([
    ['between other blocks', `<body><h1>een</h1>${MENU}<p>twee`],
    ['in a paragraph, which it ends', `<body><p>een${MENU}twee</p>`],
    ['in a cell', `<table><tr><td>een${MENU}twee<td>drie</table>`],
    ['in a list', `<ul><li>een${MENU}<li>twee</ul>`],
    ['in bold text that was never closed', `<p><b>een${MENU}twee<p>drie`],
  ])('gives the same tree %s', (_, page) => {
    const { taken, after, alone } = readBoth(page);
    expect(taken).toContain(MENU);
    expect(after).toEqual(alone);
  });

  it.each([
    ['in a link', `<a href="/x">een${MENU}twee</a>`],
    ['in a button', `<button>een${MENU}</button>`],
    ['in a drawing', `<svg><g>${MENU}</g></svg>`],
    ['in a script', `<script>"${MENU}"</script>`],
    ['in a comment', `<!-- ${MENU} --><p>een`],
    ['in an attribute', `<p title='${MENU}'>een`],
    ['where it is no markup', `<noscript>${MENU}</noscript><p>een`],
    ['before the body', `<head><title>${MENU}</title>`],
  ])('is read as usual %s', (_, page) => {
    const { taken, after, alone } = readBoth(page);
    expect(taken).toEqual([]);
    expect(after).toEqual(alone);
  });

  it('may stand on a page twice', () => {
    const { after, alone } = readBoth(`<body>${MENU}<p>een</p>${MENU}`);
    expect(after).toEqual(alone);
  });

  it.each([
    ['ends what is around it', `<div class="menu">${LINKS.join('')}</ul></b></div>`],
    ['has items without a list', `<div class="menu">${LINKS.join('')}</div>`],
    ['holds cells without a table', `<div class="menu"><td>${LINKS.join('')}</td></div>`],
    ['holds an end of a form', `<div class="menu"><ul>${LINKS.join('')}</ul></form></div>`],
    ['is never closed', `<div class="menu"><div>${LINKS.join('')}</div>`],
  ])('that %s gives the same tree', (_, menu) => {
    for (const page of [
      `<ul><li><form><b>een<table><tr><td><div>twee${menu}drie</table>vier</form></ul>`,
      `<body><ul><li>een${menu}<p>twee</ul>`,
    ]) {
      const { after, alone } = readBoth(page, menu);
      expect(after).toEqual(alone);
    }
  });

  it('is in the outline of a page as if it were read there', () => {
    const summary = (page: string) => {
      const outline = outlineOf(page);
      const shown = (elements: HtmlElement[]) => elements.map(({ name, order, last }) => [name, order, last]);
      return [
        ...outline.regions.map(shown),
        ...[outline.links, outline.lists, outline.headings, outline.noise, outline.noiseByName].map(shown),
        ...[outline.noiseOutsideMain, outline.breadcrumbs, outline.pillars].map(shown),
      ];
    };
    // Within main a header is no noise; the same header above it is.
    const header = `<header class="site-header"><h2>een</h2>${MENU}</header>`;
    const pages = [htmlOf(3, 100), `<body>${header}<main><p>een</main>`, `<main>${header}<p>een</main>`];
    const before = pages.map(summary);
    for (let round = 0; round < 4; round++) for (const page of pages) outlineOf(page);
    expect(pages.map(summary)).toEqual(before);
  });
});
