/**
 * `<vindbaar-search site="..." api="...">`: one search box for any municipal site. Takes over the form that stands in
 * it, which keeps working without JavaScript, before it and after a failure.
 */
import type { Result } from '../model/search-answer.ts';
import { Announcer } from './announcer.ts';
import { mirrorAttributes, takeEarlierProperties } from './attributes.ts';
import { BoxForm } from './box-form.ts';
import { element } from './dom.ts';
import { choicesOf, isNarrowed, type Choices } from './filters.ts';
import { nextPlace } from './keys.ts';
import { addLanguage, messagesFor, spokenLanguage, type Messages } from './messages.ts';
import { PageForm } from './page-form.ts';
import { languageAround, onLanguageChange, putInAddress, questionInAddress, warmUp } from './page.ts';
import { withoutPersonalData } from './personal-data.ts';
import { QueryController, type Question, type QueryState } from './query-controller.ts';
import { fetchAnswer, parametersOf, SearchFailure } from './search-client.ts';
import { ResultsRegion } from './results-region.ts';
import { styleLight, styleShadow } from './styles.ts';
import { tellingOf, type EventName } from './telling.ts';

const TAG = 'vindbaar-search';
/** Attributes with text, and what stands for each that is left out. */
const TEXTS = { site: '', api: new URL(import.meta.url).origin, label: '' };
const SWITCHES = ['address', 'header', 'light', 'suggestions'] as const;

export class VindbaarSearch extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...Object.keys(TEXTS), ...SWITCHES];

  /** Id of the organisation whose site this is. */
  declare site: string;
  /** Address of the search service. @default where the module came from */
  declare api: string;
  /** The visible label. @default "Wat zoekt u?" */
  declare label: string;
  /** Keep `?q=` of the page in step with the box. @default false */
  declare address: boolean;
  /** A box in the page's header: results hang over the page, Enter goes to the page of the form. @default false */
  declare header: boolean;
  /** Render without a shadow root, for tools that translate or read aloud. Read once. @default false */
  declare light: boolean;
  /** Offer whole queries while somebody types. @default false */
  declare suggestions: boolean;

  #overrides: Partial<Messages> = {};
  #state: QueryState = { status: 'idle' };
  /** Personal data stands in the input. */
  #personal = false;
  #choices: Choices | undefined;
  #contact: SearchFailure['contact'];
  #ownRoot: ShadowRoot | HTMLElement | undefined;
  #stopFollowing: (() => void) | undefined;
  readonly #announcer = new Announcer();
  readonly #pageForm = new PageForm(this);
  readonly #query = new QueryController({
    ask: (question, page, signal) => fetchAnswer(this, question, page, signal),
    onState: (state) => this.#take(state),
  });
  readonly #form = new BoxForm(`vindbaar-${Math.random().toString(36).slice(2, 8)}`, {
    input: (event) => {
      // Half a character of an input method is no query yet.
      if (!(event instanceof InputEvent && event.isComposing)) this.#type();
    },
    keydown: (event) => this.#onInputKey(event as KeyboardEvent),
    focus: () => this.#onFocus(),
    submit: (event) => this.#onSubmit(event),
    choose: (text) => this.#choose(text),
  });
  readonly #region = new ResultsRegion((event) => this.#onResultKey(event as KeyboardEvent));
  readonly #box = element('div', { class: 'box' }, this.#form.form, this.#region.element);

  constructor() {
    super();
    this.addEventListener('submit', this.#onPageSubmit);
    this.addEventListener('focusout', this.#onLeave);
  }

  /** Teaches every box on the page another language. */
  static addLanguage(code: string, messages: Messages): void {
    addLanguage(code, messages);
    document.dispatchEvent(new Event(LANGUAGE_ADDED));
  }

  /** Sentences that replace those of the language. */
  get messages(): Partial<Messages> {
    return this.#overrides;
  }

  set messages(overrides: Partial<Messages>) {
    this.#overrides = overrides;
    this.#render();
  }

  attributeChangedCallback(): void {
    this.#render();
  }

  connectedCallback(): void {
    takeEarlierProperties(this, [...VindbaarSearch.observedAttributes, 'messages']);
    const first = this.#ownRoot === undefined;
    if (first) this.#ownRoot = this.#createRoot();
    if (this.light) styleLight(this);
    this.#announcer.attach(this);
    const render = () => this.#render();
    const stopObserving = onLanguageChange(render);
    document.addEventListener(LANGUAGE_ADDED, render);
    document.addEventListener('pointerdown', this.#onPressElsewhere);
    this.#stopFollowing = () => {
      stopObserving();
      document.removeEventListener(LANGUAGE_ADDED, render);
      document.removeEventListener('pointerdown', this.#onPressElsewhere);
    };
    this.#render();
    this.#takeOver();
    // While the page is still coming in, its form may not be there yet.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#takeOver(), { once: true });
    const { input } = this.#form;
    if (!first || !this.address || input.value !== '') return;
    input.value = questionInAddress().query;
    this.#query.submit({ ...questionInAddress(), query: this.#clean() });
  }

  disconnectedCallback(): void {
    this.#query.stop();
    this.#announcer.detach();
    this.#stopFollowing?.();
    this.#pageForm.show();
  }

  /** Focuses the input, also for a skip link of the page. */
  override focus(options?: FocusOptions): void {
    this.#form.input.focus(options);
  }

  #createRoot(): ShadowRoot | HTMLElement {
    if (this.light) {
      this.prepend(this.#box);
      return this.#box;
    }
    const root = this.attachShadow({ mode: 'open' });
    styleShadow(root);
    // What the page put in the box stands last.
    root.append(this.#box, document.createElement('slot'));
    return root;
  }

  /** Goes on with what was typed in the page's form before the script was there, and with the typing itself. */
  #takeOver(): void {
    const form = this.#pageForm;
    form.find(this.#box);
    const { text, selection } = form;
    const { input } = this.#form;
    if (input.value === '' && text !== '') {
      input.value = text;
      this.#type();
    }
    if (selection !== undefined) {
      input.focus();
      input.setSelectionRange(...selection);
    }
    if (this.#state.status !== 'failed') form.hide();
  }

  #render(): void {
    const messages = this.#messages;
    this.#box.lang = this.#language;
    this.#form.update(messages, this.label || messages.label, this.#personal);
    this.#form.suggestions.enable(this.suggestions, messages.suggestions);
    this.#showState();
  }

  #showState(): void {
    const view = {
      messages: this.#messages,
      language: this.#language,
      contact: this.#contact,
      hasForm: this.#pageForm.exists,
      choices: this.header ? undefined : this.#choices,
      resultsPage: (question: Question) => this.#resultsPage(question),
      onSearch: (question: Question) => this.#searchInstead(question),
      onMore: () => this.#more(),
      onSelect: (result: Result) => this.#select(result),
    };
    this.#region.show(this.#state, view, this.#form.input);
  }

  #take(state: QueryState): void {
    this.#state = state;
    const { status } = state;
    if (status === 'failed' || (status === 'loading' && state.slow === true))
      this.#pageForm.show(state.question.query);
    else this.#pageForm.hide();
    if (status === 'failed' && state.error instanceof SearchFailure)
      this.#contact = state.error.contact ?? this.#contact;
    if (status === 'done') {
      this.#contact = state.answer.contact;
      if (!isNarrowed(state.question)) this.#choices = choicesOf(state.answer);
      if (this.address) putInAddress(state.question);
    }
    const offers = this.suggestions && status === 'done' ? (state.answer.suggestions ?? []) : [];
    const offered = status === 'loading' ? 0 : this.#form.suggestions.show(offers);
    this.#showState();
    const { say, events } = tellingOf(state, this.#messages, offered);
    if (say !== undefined && !this.#personal) this.#say(say.text, say.urgency);
    for (const { name, detail } of events) this.#emit(name, detail);
  }

  #type(): void {
    this.#announcer.silence();
    this.#query.type(this.#clean(true));
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    const query = this.#clean();
    if (this.header && query !== '') {
      this.#emit('search', { query });
      location.assign(this.#resultsPage({ query }));
    } else this.#search({ query });
  }

  #search(question: Question): void {
    this.#announcer.silence();
    this.#query.submit(question);
  }

  /** What is typed, without what must not leave the page; says so when something was left out. */
  #clean(growing = false): string {
    const { text, personal } = withoutPersonalData(this.#form.input.value, growing);
    if (personal !== this.#personal) {
      this.#personal = personal;
      this.#render();
      if (personal) this.#say(this.#messages.personal, 'alert');
    }
    return text;
  }

  /** Another spelling, a filter or an undo: the input says what is searched. */
  #searchInstead(question: Question): void {
    this.#form.input.value = question.query;
    this.#search(question);
  }

  #choose(text: string): void {
    this.#form.suggestions.show([]);
    this.#form.input.value = text;
    this.#form.form.requestSubmit();
  }

  #more(): void {
    this.#region.expectNew();
    this.#query.more();
  }

  #onInputKey(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    if (isComposing) return;
    const [first] = this.#region.links;
    if (!this.#form.suggestions.take(key)) {
      if (key === 'ArrowDown' && first !== undefined) first.focus();
      else if (key === 'Escape' && this.header) this.#query.clear();
      else return;
    }
    event.preventDefault();
  }

  #onResultKey(event: KeyboardEvent): void {
    const place = nextPlace(event, this.#region.links, this.#form.input);
    if (event.key.startsWith('Arrow') && place !== undefined) event.preventDefault();
    place?.focus();
    if (event.key === 'Escape' && this.header) this.#query.clear();
  }

  #onFocus(): void {
    warmUp(this.api);
    if (this.header && this.#state.status === 'idle') this.#type();
  }

  /** Results that hang over the page go when the citizen goes elsewhere, by keyboard or by pointer. */
  readonly #onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) this.#leaveFor(relatedTarget);
  };

  readonly #onPressElsewhere = (event: Event): void => this.#leaveFor(event.target);

  #leaveFor(target: EventTarget | null): void {
    if (this.header && this.#state.status !== 'idle' && !this.contains(target as Node)) this.#query.clear();
  }

  /** The page's own form, shown after a failure, holds back personal data as well. */
  readonly #onPageSubmit = (event: Event): void => {
    const { text, personal } = withoutPersonalData(this.#pageForm.text);
    if (event.defaultPrevented || !personal) return;
    event.preventDefault();
    this.#pageForm.show(text);
    this.#personal = true;
    this.#render();
    this.#say(this.#messages.personal, 'alert');
  };

  #select({ url }: Result): void {
    if (this.#state.status === 'idle' || this.#state.answer === undefined) return;
    const { hits, query, searchId } = this.#state.answer;
    this.#emit('select', { query, searchId, url, position: hits.findIndex((hit) => hit.url === url) + 1 });
  }

  #emit(name: EventName, detail: Record<string, unknown>): void {
    this.dispatchEvent(new CustomEvent(`vindbaar-${name}`, { detail, bubbles: true, composed: true }));
  }

  #say(message: string, urgency: 'status' | 'alert'): void {
    this.#announcer.say(message, urgency, this.#language);
  }

  get #language(): string {
    return spokenLanguage(languageAround(this));
  }

  get #messages(): Messages {
    return { ...messagesFor(this.#language), ...this.#overrides };
  }

  #resultsPage(question: Question): string {
    return this.#pageForm.resultsPage(`${this.api}/zoeken`, { site: this.site, ...parametersOf(question) });
  }
}

const LANGUAGE_ADDED = 'vindbaar-language';

mirrorAttributes(VindbaarSearch.prototype, { text: TEXTS, boolean: SWITCHES });
// A page may carry the script twice, or two versions of it: the first one stays.
if (customElements.get(TAG) === undefined) customElements.define(TAG, VindbaarSearch);
