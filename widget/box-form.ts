/** The form: label, input, button and suggestions. Built once; the input is never replaced. */
import { element, setAttribute } from './dom.ts';
import type { Messages } from './messages.ts';
import { MAX_QUERY_LENGTH } from './search-client.ts';
import { Suggestions } from './suggestions.ts';

export interface FormEvents {
  input: (event: Event) => void;
  keydown: (event: Event) => void;
  focus: (event: Event) => void;
  submit: (event: Event) => void;
  choose: (text: string) => void;
}

export class BoxForm {
  readonly input: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly suggestions: Suggestions;
  readonly #label: HTMLLabelElement;
  readonly #button: HTMLButtonElement;
  readonly #hint: HTMLParagraphElement;

  /** @param id unique on the page */
  constructor(id: string, { input, keydown, focus, submit, choose }: FormEvents) {
    this.#label = element('label', { for: `${id}-q` });
    this.input = element('input', {
      id: `${id}-q`,
      part: 'input',
      type: 'search',
      name: 'q',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      dir: 'auto',
      maxlength: String(MAX_QUERY_LENGTH),
      'aria-describedby': `${id}-hint`,
      input,
      compositionend: input,
      keydown,
      focus,
    });
    this.suggestions = new Suggestions(`${id}-list`, this.input, choose);
    this.#button = element('button', { part: 'button' });
    this.#hint = element('p', { id: `${id}-hint`, part: 'hint' });
    this.form = element(
      'form',
      { role: 'search', submit },
      this.#label,
      element('div', { class: 'field' }, this.input, this.#button),
      this.suggestions.list,
      this.#hint,
    );
  }

  /** @param personal personal data was typed and left out */
  update(messages: Messages, label: string, personal: boolean): void {
    this.#label.textContent = label;
    this.form.setAttribute('aria-label', label);
    this.#button.textContent = messages.submit;
    this.#hint.textContent = personal ? messages.personal : messages.hint;
    setAttribute(this.#hint, 'class', personal && 'warning');
  }
}
