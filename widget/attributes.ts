/** Properties that mirror attributes, as those of HTML's own elements do. */

interface Kinds {
  /** Default of each. */
  text: Record<string, string>;
  boolean: readonly string[];
}

export function mirrorAttributes(prototype: HTMLElement, { text, boolean }: Kinds): void {
  for (const [name, standard] of Object.entries(text))
    Object.defineProperty(prototype, name, {
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? standard;
      },
      set(this: HTMLElement, value: unknown) {
        this.setAttribute(name, String(value));
      },
    });
  for (const name of boolean)
    Object.defineProperty(prototype, name, {
      get(this: HTMLElement) {
        return this.hasAttribute(name);
      },
      set(this: HTMLElement, value: unknown) {
        this.toggleAttribute(name, Boolean(value));
      },
    });
}

/** What a page set before the script was there goes through the properties now. */
export function takeEarlierProperties(element: HTMLElement, names: readonly string[]): void {
  const values = element as unknown as Record<string, unknown>;
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = values[name];
    delete values[name];
    values[name] = value;
  }
}
