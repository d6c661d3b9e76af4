/**
 * `<vindbaar-search site="..." api="...">`: one search box for any municipal site. Takes over the form that stands in
 * it, which keeps working without JavaScript, before it and after a failure.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { AnswerContact, Result, SearchAnswer } from '../model/search-answer.ts';
import { Announcer } from './announcer.ts';
import { messagesFor, type Messages } from './messages.ts';
import { hasPersonalData } from './personal-data.ts';
import { QueryController, type QueryState } from './query-controller.ts';
import { answerTemplate, contactTemplate } from './results.ts';
import { fetchAnswer, SearchFailure } from './search-client.ts';
import { styles } from './styles.ts';

const MAX_QUERY_LENGTH = 200;
const TAG = 'vindbaar-search';

export class VindbaarSearch extends LitElement {
  static override styles = styles;

  static override properties = {
    site: { type: String },
    api: { type: String },
    label: { type: String },
    address: { type: Boolean },
    messages: { attribute: false },
    state: { state: true },
    personal: { state: true },
  };

  /** Id of the organisation whose site this is. */
  declare site: string;
  /** Address of the search service. @default where the module came from */
  declare api: string;
  /** The visible label. @default "Wat zoekt u?" */
  declare label: string | undefined;
  /** Keep `?q=` of the page in step with the box. @default false */
  declare address: boolean;
  /** Sentences that replace ours. */
  declare messages: Partial<Messages> | undefined;
  declare protected state: QueryState;
  declare protected personal: boolean;

  readonly #announcer = new Announcer();
  readonly #query = new QueryController({
    ask: (query, page, signal) =>
      fetchAnswer({ api: this.api, site: this.site, query: query.slice(0, MAX_QUERY_LENGTH), page }, signal),
    onState: (state) => this.#take(state),
  });
  #fallback: HTMLFormElement | null = null;
  #contact: AnswerContact | undefined;

  constructor() {
    super();
    this.site = '';
    this.api = new URL(import.meta.url).origin;
    this.address = false;
    this.state = { status: 'idle' };
    this.personal = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#announcer.attach(this);
    this.#fallback = this.querySelector('form');
    if (this.#fallback !== null) this.#fallback.hidden = true;
    const typed =
      this.#fallback?.querySelector<HTMLInputElement>('input[type="search"], input[name="q"]')?.value ?? '';
    const asked = this.address ? (new URL(location.href).searchParams.get('q') ?? '') : '';
    const first = typed === '' ? asked : typed;
    if (first !== '') void this.#begin(first);
  }

  /** Goes on with what was typed before the script was there, unless the citizen already typed on. */
  async #begin(text: string): Promise<void> {
    await this.updateComplete;
    const input = this.#input();
    if (input === null || input.value !== '') return;
    input.value = text;
    this.#submit(text);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#query.stop();
    this.#announcer.detach();
    if (this.#fallback !== null) this.#fallback.hidden = false;
  }

  protected override render(): TemplateResult {
    const messages = this.#messages();
    return html`<form role="search" aria-label=${this.label ?? messages.label} @submit=${this.#onSubmit}>
        <label for="q">${this.label ?? messages.label}</label>
        <div class="field">
          <input
            id="q"
            part="input"
            type="search"
            name="q"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            dir="auto"
            maxlength=${MAX_QUERY_LENGTH}
            aria-describedby="hint"
            @input=${this.#onInput}
            @compositionend=${this.#onInput}
            @keydown=${this.#onInputKey}
            @focus=${this.#warmUp}
          />
          <button part="button" type="submit">${messages.submit}</button>
        </div>
        <p id="hint" class="hint" part="hint">${this.personal ? messages.personal : messages.hint}</p>
      </form>
      <div
        class=${this.state.status === 'loading' ? 'region busy' : 'region'}
        part="results"
        role="region"
        aria-label=${messages.results(this.state.status === 'idle' ? '' : this.state.query)}
        aria-busy=${this.state.status === 'loading'}
        ?hidden=${this.state.status === 'idle'}
        @keydown=${this.#onResultKey}
      >
        ${this.#stateTemplate(messages)}
      </div>`;
  }

  #stateTemplate(messages: Messages): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.status === 'idle') return nothing;
    if (state.status === 'failed') return this.#failureTemplate(messages);
    if (state.answer === undefined) return html`<p part="loading">${messages.loading}</p>`;
    return answerTemplate(state.answer, {
      messages,
      language: this.#language(),
      onSelect: (result, position) => this.#select(result, position),
      onMore: () => void this.#query.more(),
    });
  }

  #failureTemplate(messages: Messages): TemplateResult {
    const contact = this.#contact;
    return html`<div class="problem" part="error">
      <h2>${messages.failed}</h2>
      <div class="actions">
        <button type="button" @click=${() => this.#submit(this.#input()?.value ?? '')}>
          ${messages.retry}
        </button>
        ${this.#fallback === null ? nothing : html`<a href=${this.#resultsPage()}>${messages.resultsPage}</a>`}
      </div>
      <slot name="contact">${contact === undefined ? nothing : contactTemplate(contact, messages)}</slot>
    </div>`;
  }

  #take(state: QueryState): void {
    this.state = state;
    const messages = this.#messages();
    if (state.status === 'idle') this.#announcer.silence();
    if (state.status === 'failed') {
      if (state.error instanceof SearchFailure && state.error.contact !== undefined)
        this.#contact = state.error.contact;
      if (this.#fallback !== null) this.#fallback.hidden = false;
      this.#announcer.say(messages.failed, 'alert');
    }
    if (state.status !== 'done') return;
    const { answer } = state;
    this.#contact = answer.contact;
    if (this.#fallback !== null) this.#fallback.hidden = true;
    const { query, searchId, total } = answer;
    if (answer.hits.length === 0) {
      this.#announcer.say(messages.nothing(query), 'alert');
      this.#emit('nothing', { query, searchId });
    } else {
      this.#announcer.say(messages.count(answer.hits.length, total));
      this.#emit('results', { query, searchId, total });
    }
  }

  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    // Half a character of an input method is no query yet.
    if (event instanceof InputEvent && event.isComposing) return;
    this.personal = hasPersonalData(input.value);
    if (this.personal) this.#refusePersonalData();
    else this.#query.type(input.value);
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#submit(this.#input()?.value ?? '');
  };

  #submit(text: string): void {
    this.personal = hasPersonalData(text);
    if (this.personal) return this.#refusePersonalData();
    if (this.address) {
      const url = new URL(location.href);
      url.searchParams.set('q', text.trim());
      history.replaceState(history.state, '', url);
    }
    this.#emit('search', { query: text.trim() });
    this.#query.submit(text);
  }

  #refusePersonalData(): void {
    this.#query.stop();
    this.state = { status: 'idle' };
    this.#announcer.say(this.#messages().personal, 'alert');
  }

  readonly #onInputKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = this.#links();
    if (first === undefined) return;
    event.preventDefault();
    first.focus();
  };

  /** Arrows walk through the links; Escape and typing go back to the box. */
  readonly #onResultKey = (event: KeyboardEvent): void => {
    const links = this.#links();
    const at = links.indexOf(this.shadowRoot?.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (at === -1) return;
      event.preventDefault();
      const next = links[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next !== undefined) next.focus();
      else if (event.key === 'ArrowUp') this.#input()?.focus();
    } else if (
      event.key === 'Escape' ||
      (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey)
    ) {
      this.#input()?.focus();
    }
  };

  /** The first letter finds the connection open. */
  readonly #warmUp = (): void => {
    if (document.head.querySelector(`link[rel="preconnect"][href="${this.api}"]`) !== null) return;
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = this.api;
    link.crossOrigin = 'anonymous';
    document.head.append(link);
  };

  #select({ url }: Result, position: number): void {
    this.#emit('select', { url, position, searchId: this.#answer()?.searchId });
  }

  #emit(name: 'search' | 'results' | 'select' | 'nothing', detail: Record<string, unknown>): void {
    this.dispatchEvent(new CustomEvent(`vindbaar-${name}`, { detail, bubbles: true, composed: true }));
  }

  #answer(): SearchAnswer | undefined {
    return this.state.status === 'done' || this.state.status === 'loading' ? this.state.answer : undefined;
  }

  #links(): HTMLAnchorElement[] {
    return [...(this.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a[part="link"]') ?? [])];
  }

  #input(): HTMLInputElement | null {
    return this.shadowRoot?.querySelector('input') ?? null;
  }

  #language(): string {
    return this.closest('[lang]')?.getAttribute('lang') || 'nl';
  }

  #messages(): Messages {
    return { ...messagesFor(this.#language()), ...this.messages };
  }

  /** Where the page's own form would go with what is typed. */
  #resultsPage(): string {
    const form = this.#fallback;
    if (form === null) return '';
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string') url.searchParams.set(name, value);
    url.searchParams.set('q', this.#input()?.value ?? '');
    return url.href;
  }
}

// A page may carry the script twice: the first one stays.
if (customElements.get(TAG) === undefined) customElements.define(TAG, VindbaarSearch);
