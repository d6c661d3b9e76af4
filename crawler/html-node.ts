/** The tree of a page, as light as reading it allows, and the few steps through it that reading takes. */

export interface HtmlElement {
  kind: 'element';
  /** In lower case. */
  name: string;
  /** Names in lower case and values by turns, as there are few of them on an element. */
  attributes: readonly string[];
  /** Children are linked one to the next, which takes less than a list for each element. */
  first: HtmlNode | undefined;
  final: HtmlNode | undefined;
  next: HtmlNode | undefined;
  parent: HtmlElement | undefined;
  /** Place among all elements of the page, and that of the last one inside it. */
  order: number;
  last: number;
  /** Pages take it over from one to the next, with all in it. */
  isRepeated: boolean;
}

export interface HtmlText {
  kind: 'text';
  text: string;
  next: HtmlNode | undefined;
  parent: HtmlElement | undefined;
}

export interface HtmlComment {
  kind: 'comment';
  text: string;
  next: HtmlNode | undefined;
  parent: HtmlElement | undefined;
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment;

export function newElement(name: string, attributes: readonly string[]): HtmlElement {
  return {
    kind: 'element',
    name,
    attributes,
    first: undefined,
    final: undefined,
    next: undefined,
    parent: undefined,
    order: 0,
    last: 0,
    isRepeated: false,
  };
}

/** @returns undefined when there is none; the first counts when a page repeats one */
export function attributeOf({ attributes }: HtmlElement, name: string): string | undefined {
  for (let index = 0; index < attributes.length; index += 2)
    if (attributes[index] === name) return attributes[index + 1];
  return undefined;
}

/** The element itself or the nearest around it that fits. */
export function closest(node: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (let current: HtmlElement | undefined = node; current !== undefined; current = current.parent)
    if (fits(current)) return current;
  return undefined;
}

/** Elements under a node, in the order of the page, that fit. */
export function elementsIn(node: HtmlElement, fits: (element: HtmlElement) => boolean): HtmlElement[] {
  const found: HtmlElement[] = [];
  const walk = (current: HtmlElement): void => {
    for (let child = current.first; child !== undefined; child = child.next) {
      if (child.kind !== 'element') continue;
      if (fits(child)) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

/** True for what lies in one of the elements, not for these themselves. */
export function isInside(element: HtmlElement, elements: readonly HtmlElement[]): boolean {
  for (const around of elements) if (liesIn(element, around)) return true;
  return false;
}

function liesIn({ order }: HtmlElement, around: HtmlElement): boolean {
  return order > around.order && order <= around.last;
}

/** What lies in an element, of a list in the order of the page. */
export function partIn(list: readonly HtmlElement[], around: HtmlElement): HtmlElement[] {
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.order ?? 0) > around.order) high = middle;
    else low = middle + 1;
  }
  const found: HtmlElement[] = [];
  for (let index = low; index < list.length; index++) {
    const element = list[index];
    if (element === undefined || element.order > around.last) break;
    found.push(element);
  }
  return found;
}

export function isWithin(node: HtmlNode, set: ReadonlySet<HtmlNode>): boolean {
  for (let current: HtmlNode | undefined = node; current !== undefined; current = current.parent)
    if (set.has(current)) return true;
  return false;
}

/** All text under a node as it stands, whatever it is. */
export function rawText(node: HtmlNode): string {
  if (node.kind === 'text') return node.text;
  return node.kind === 'element' ? childrenOf(node).map(rawText).join('') : '';
}

export function childrenOf(node: HtmlElement): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let child = node.first; child !== undefined; child = child.next) children.push(child);
  return children;
}

/** The nearest element before it under the same parent. */
export function previousElement(node: HtmlElement): HtmlElement | undefined {
  let found: HtmlElement | undefined;
  for (let sibling = node.parent?.first; sibling !== undefined && sibling !== node; sibling = sibling.next)
    if (sibling.kind === 'element') found = sibling;
  return found;
}

/** The nearest element after it under the same parent. */
export function nextElement(node: HtmlElement): HtmlElement | undefined {
  for (let sibling = node.next; sibling !== undefined; sibling = sibling.next)
    if (sibling.kind === 'element') return sibling;
  return undefined;
}

const HEADING = /^h[1-6]$/;

export function isHeading({ name }: HtmlElement): boolean {
  return HEADING.test(name);
}

export function append(parent: HtmlElement, node: HtmlNode): void {
  node.parent = parent;
  if (parent.final === undefined) parent.first = node;
  else parent.final.next = node;
  parent.final = node;
}

export function insertBefore(node: HtmlNode, place: HtmlElement): void {
  const { parent } = place;
  const before = nodeBefore(place);
  node.parent = parent;
  node.next = place;
  if (before !== undefined) before.next = node;
  else if (parent !== undefined) parent.first = node;
}

/** Takes a node out of its parent. */
export function detach(node: HtmlElement): void {
  const { parent } = node;
  const before = nodeBefore(node);
  if (before !== undefined) before.next = node.next;
  else if (parent !== undefined) parent.first = node.next;
  if (parent?.final === node) parent.final = before;
  node.next = undefined;
}

function nodeBefore(node: HtmlElement): HtmlNode | undefined {
  let found: HtmlNode | undefined;
  for (let child = node.parent?.first; child !== undefined && child !== node; child = child.next)
    found = child;
  return found;
}
