/** What the page itself put in the box: a form that works without us, and a contact. Ours while the box works. */
import { addressWith } from './search-client.ts';

export class PageForm {
  readonly #host: HTMLElement;
  /** Another box's own form is not the page's. */
  #form: HTMLFormElement | null = null;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Looks for the form; what our own root holds is not it. */
  find(own: Node): void {
    const forms = [...this.#host.querySelectorAll('form')];
    this.#form = forms.find((form) => !own.contains(form)) ?? null;
  }

  get #input(): HTMLInputElement | null {
    return this.#form?.querySelector<HTMLInputElement>('input[type="search"], input[name="q"]') ?? null;
  }

  /** What is typed in it. */
  get text(): string {
    return this.#input?.value ?? '';
  }

  /** What is typed and selected there, where somebody is typing in it now. */
  get selection(): [start: number, end: number] | undefined {
    const input = this.#input;
    if (input === null || (input.getRootNode() as Document).activeElement !== input) return undefined;
    return [input.selectionStart ?? input.value.length, input.selectionEnd ?? input.value.length];
  }

  get exists(): boolean {
    return this.#form !== null;
  }

  /** @param text what the citizen typed in the box meanwhile */
  show(text?: string): void {
    const input = this.#input;
    if (input !== null && text !== undefined) input.value = text;
    this.#setHidden(false);
  }

  hide(): void {
    this.#setHidden(true);
  }

  #setHidden(hidden: boolean): void {
    for (const { style } of [
      this.#form,
      ...this.#host.querySelectorAll<HTMLElement>('[slot="contact"]'),
    ].filter((part) => part !== null)) {
      // The attribute would lose from any rule of the page about forms.
      if (hidden) style.setProperty('display', 'none', 'important');
      else style.removeProperty('display');
    }
  }

  /** The page with results: where the form goes, with what it would send and these parameters. */
  resultsPage(service: string, parameters: Record<string, string>): string {
    const form = this.#form;
    if (form === null) return addressWith(service, parameters).href;
    const fields: Record<string, string> = {};
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value;
    return addressWith(form.action, { ...fields, ...parameters }).href;
  }
}
