/** Builds elements. All text goes in as text and nothing is ever parsed, so that pages may forbid any parsing of HTML. */

export type Child = Node | string | false | undefined | readonly Child[];

/** Text and `true` become attributes, functions listeners; `false` and nothing are left out. */
export type Attributes = Record<string, string | boolean | ((event: Event) => void) | undefined>;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const built = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') built.addEventListener(name, value);
    else setAttribute(built, name, value);
  }
  built.append(...nodesOf(children));
  return built;
}

export function setAttribute(target: Element, name: string, value: string | boolean | undefined): void {
  if (value === undefined || value === false) target.removeAttribute(name);
  else target.setAttribute(name, value === true ? '' : value);
}

export function nodesOf(children: Child): (Node | string)[] {
  if (children === false || children === undefined) return [];
  return children instanceof Node || typeof children === 'string' ? [children] : children.flatMap(nodesOf);
}

/** A list, when there is anything in it. Safari forgets that a list without bullets is one, so it is said. */
export function list(part: string | undefined, items: readonly Child[]): Child {
  const there = items.filter((item) => item !== undefined && item !== false);
  return (
    there.length > 0 && element('ul', { part, role: 'list' }, ...there.map((item) => element('li', {}, item)))
  );
}

/** A link; only addresses of pages count, anything else in an answer is a mistake or worse. */
export function link(url: string, text: Child, attributes: Attributes = {}): HTMLAnchorElement {
  return element('a', { href: /^(https?:\/\/|tel:)/i.test(url) ? url : '#', ...attributes }, text);
}

export function button(text: string, click: () => void, part?: string): HTMLButtonElement {
  return element('button', { type: 'button', class: 'plain', part, click }, text);
}
