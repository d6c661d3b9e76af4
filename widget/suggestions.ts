/**
 * Suggestions: whole queries as plain text, an optional layer over the form. The combobox of the ARIA practices with
 * focus staying in the input; nothing is active by itself, and choosing one only fills in and submits the form.
 */
import { element, setAttribute } from './dom.ts';

/** Fewer characters say too little. */
const MIN_LENGTH = 3;
const MAX_SUGGESTIONS = 10;

export class Suggestions {
  readonly list: HTMLUListElement;
  readonly #input: HTMLInputElement;
  readonly #onChoose: (text: string) => void;
  #items: readonly string[] = [];
  /** Position of the active one; -1 for none. */
  #active = -1;

  constructor(id: string, input: HTMLInputElement, onChoose: (text: string) => void) {
    this.list = element('ul', { id, role: 'listbox', part: 'suggestions', hidden: true });
    this.#input = input;
    this.#onChoose = onChoose;
  }

  /** Makes the input a combobox, or a plain search field again. */
  enable(on: boolean, label: string): void {
    const { list } = this;
    list.setAttribute('aria-label', label);
    setAttribute(this.#input, 'role', on && 'combobox');
    setAttribute(this.#input, 'aria-autocomplete', on && 'list');
    setAttribute(this.#input, 'aria-controls', on && list.id);
    setAttribute(this.#input, 'aria-expanded', on && String(!list.hidden));
  }

  /** @returns how many are shown */
  show(items: readonly string[]): number {
    const typed = this.#input.value.trim().toLowerCase();
    this.#items =
      typed.length < MIN_LENGTH
        ? []
        : items.filter((item) => item.toLowerCase() !== typed).slice(0, MAX_SUGGESTIONS);
    this.list.replaceChildren(
      ...this.#items.map((item, index) =>
        element(
          'li',
          {
            id: `${this.list.id}-${index}`,
            role: 'option',
            part: 'suggestion',
            // A press would take the focus, and with it the on-screen keyboard, away from the input.
            pointerdown: (event) => event.preventDefault(),
            click: () => this.#onChoose(item),
          },
          item,
        ),
      ),
    );
    this.list.hidden = this.#items.length === 0;
    if (this.#input.role === 'combobox') this.#input.setAttribute('aria-expanded', String(!this.list.hidden));
    this.#activate(-1);
    return this.#items.length;
  }

  /** @returns true when the key was for the suggestions */
  take(key: string): boolean {
    const chosen = this.#items[this.#active];
    const places = this.#items.length + 1;
    if (places === 1) return false;
    // Past either end none is active, and the typed text stands.
    if (key === 'ArrowDown') this.#activate(((this.#active + 2) % places) - 1);
    else if (key === 'ArrowUp') this.#activate(((this.#active + places) % places) - 1);
    else if (key === 'Escape') this.show([]);
    else if (key === 'Enter' && chosen !== undefined) this.#onChoose(chosen);
    else return false;
    return true;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [at, option] of [...this.list.children].entries())
      option.setAttribute('aria-selected', String(at === index));
    setAttribute(this.#input, 'aria-activedescendant', this.list.children[index]?.id);
  }
}
