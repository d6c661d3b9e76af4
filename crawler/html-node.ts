/** The tree of a page, as light as reading it allows, and the few steps through it that reading takes. */

export interface HtmlElement {
  kind: 'element';
  /** In lower case. */
  name: string;
  /** Names in lower case and values by turns, as there are few of them on an element. */
  attributes: readonly string[];
  children: HtmlNode[];
  parent: HtmlElement | undefined;
  /** Place among all elements of the page, and that of the last one inside it. */
  order: number;
  last: number;
}

export interface HtmlText {
  kind: 'text';
  text: string;
  parent: HtmlElement | undefined;
}

export interface HtmlComment {
  kind: 'comment';
  text: string;
  parent: HtmlElement | undefined;
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment;

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
    for (const child of current.children) {
      if (child.kind !== 'element') continue;
      if (fits(child)) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

/** True for what lies in one of the elements, not for these themselves. */
export function isInside({ order }: HtmlElement, elements: readonly HtmlElement[]): boolean {
  return elements.some((around) => order > around.order && order <= around.last);
}

export function isWithin(node: HtmlNode, set: ReadonlySet<HtmlNode>): boolean {
  for (let current: HtmlNode | undefined = node; current !== undefined; current = current.parent)
    if (set.has(current)) return true;
  return false;
}

/** All text under a node as it stands, whatever it is. */
export function rawText(node: HtmlNode): string {
  if (node.kind === 'text') return node.text;
  return node.kind === 'element' ? node.children.map(rawText).join('') : '';
}

/** The nearest element before it under the same parent. */
export function previousElement(node: HtmlElement): HtmlElement | undefined {
  const siblings = node.parent?.children ?? [];
  for (let index = siblings.indexOf(node) - 1; index >= 0; index--) {
    const sibling = siblings[index];
    if (sibling?.kind === 'element') return sibling;
  }
  return undefined;
}

const HEADING = /^h[1-6]$/;

export function isHeading({ name }: HtmlElement): boolean {
  return HEADING.test(name);
}
