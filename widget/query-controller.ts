/** One request a pause in typing, and only the newest answer counts. Knows nothing of the page. */
import type { SearchAnswer } from '../model/search-answer.ts';

export type QueryState =
  | { status: 'idle' }
  | { status: 'loading'; query: string; answer?: SearchAnswer }
  | { status: 'done'; query: string; answer: SearchAnswer }
  | { status: 'failed'; query: string; error: unknown };

export interface QueryOptions {
  ask(query: string, page: number, signal: AbortSignal): Promise<SearchAnswer>;
  onState(state: QueryState): void;
  /** Pause in typing before a request goes out. @default 100 */
  pauseMs?: number;
  /** The clock. @default setTimeout */
  wait?: (action: () => void, ms: number) => () => void;
}

const PAUSE_MS = 100;
/** Shorter than this, nothing is asked until Enter. */
const MIN_LENGTH = 2;

export class QueryController {
  readonly #options: QueryOptions;
  readonly #wait: NonNullable<QueryOptions['wait']>;
  #cancelPause: (() => void) | undefined;
  #request: AbortController | undefined;
  #query = '';
  #answer: SearchAnswer | undefined;

  constructor(options: QueryOptions) {
    this.#options = options;
    this.#wait =
      options.wait ??
      ((action, ms) => {
        const timer = setTimeout(action, ms);
        return () => clearTimeout(timer);
      });
  }

  /** After each key: asks once the citizen pauses. */
  type(text: string): void {
    const query = text.trim();
    if (query === this.#query) return;
    this.stop();
    this.#query = query;
    if (query.length < MIN_LENGTH) {
      this.#answer = undefined;
      this.#options.onState({ status: 'idle' });
      return;
    }
    this.#cancelPause = this.#wait(() => void this.#ask(query), this.#options.pauseMs ?? PAUSE_MS);
  }

  /** Enter or the button: asks now. */
  submit(text: string): void {
    const query = text.trim();
    this.stop();
    this.#query = query;
    if (query === '') this.#options.onState({ status: 'idle' });
    else void this.#ask(query);
  }

  /** The next page, put behind what is shown. */
  async more(): Promise<void> {
    const before = this.#answer;
    if (before === undefined) return;
    await this.#ask(before.query, before);
  }

  stop(): void {
    this.#cancelPause?.();
    this.#cancelPause = undefined;
    this.#request?.abort();
    this.#request = undefined;
  }

  async #ask(query: string, before?: SearchAnswer): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const current = () => this.#request === request;
    this.#options.onState({
      status: 'loading',
      query,
      ...(this.#answer === undefined ? {} : { answer: this.#answer }),
    });
    try {
      const answer = await this.#options.ask(query, (before?.page ?? 0) + 1, request.signal);
      if (!current()) return;
      this.#answer = before === undefined ? answer : joined(before, answer);
      this.#options.onState({ status: 'done', query, answer: this.#answer });
    } catch (error) {
      // Whatever failed, an answer nobody waits for any more is not worth a word.
      if (current()) this.#options.onState({ status: 'failed', query, error });
    }
  }
}

function joined(before: SearchAnswer, next: SearchAnswer): SearchAnswer {
  const groups = before.groups.map((group) => ({
    ...group,
    hits: [...group.hits, ...(next.groups.find((other) => other.group === group.group)?.hits ?? [])],
  }));
  const added = next.groups.filter((group) => !groups.some((other) => other.group === group.group));
  return { ...next, best: before.best, groups: [...groups, ...added], hits: [...before.hits, ...next.hits] };
}
