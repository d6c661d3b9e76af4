/** The region below the form. Shows a state, keeps what waits for something newer, and never loses the focus. */
import { element, nodesOf, setAttribute } from './dom.ts';
import { FocusKeeper } from './focus-keeper.ts';
import type { QueryState } from './query-controller.ts';
import { stateView, type View } from './state-view.ts';

export class ResultsRegion {
  readonly element: HTMLDivElement;
  readonly #focus = new FocusKeeper();

  constructor(keydown: (event: Event) => void) {
    this.element = element('div', { part: 'results', role: 'region', hidden: true, keydown });
  }

  /** @param input gets the focus where nothing better is left */
  show(state: QueryState, view: View, input: HTMLInputElement): void {
    const region = this.element;
    const loading = state.status === 'loading';
    const waiting = loading && (state.answer === undefined || state.slow === true);
    // For a moment the answer before stands as it is: most answers come sooner than a change would be seen.
    if (loading && !waiting) return;
    setAttribute(region, 'aria-busy', loading && 'true');
    setAttribute(region, 'class', loading && 'busy');
    const query = state.status === 'idle' ? '' : state.question.query;
    region.setAttribute('aria-label', view.messages.results(query));
    const nodes = nodesOf(stateView(state, view));
    this.#focus.during(region, input, !loading, () => region.replaceChildren(...nodes));
    region.hidden = state.status === 'idle';
  }

  /** More results come: the first new one gets the focus. */
  expectNew(): void {
    this.#focus.expectNew(this.links);
  }

  get links(): HTMLAnchorElement[] {
    return [...this.element.querySelectorAll<HTMLAnchorElement>('a[part="link"]')];
  }
}
