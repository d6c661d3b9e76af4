/** One request a pause in typing, and only the newest answer counts. Knows nothing of the page. */
import type { SearchAnswer } from '../model/search-answer.ts';

/** What is asked, apart from the page of the answer. */
export interface Question {
  query: string;
  /** Id of the only organisation whose pages are wanted. */
  organisation?: string;
  /** The only kind of page that is wanted. */
  type?: string;
  /** Only the words as typed. */
  exact?: boolean;
}

export type QueryState =
  | { status: 'idle' }
  /** `answer` is the one before, for a moment; `slow` when the citizen should know that it takes long. */
  | { status: 'loading'; question: Question; answer?: SearchAnswer; slow?: true }
  | { status: 'done'; question: Question; answer: SearchAnswer }
  /** `answer` is there when only more of it failed. */
  | { status: 'failed'; question: Question; answer?: SearchAnswer; error: unknown };

export interface QueryOptions {
  ask(question: Question, page: number, signal: AbortSignal): Promise<SearchAnswer>;
  onState(state: QueryState): void;
  /** The clock. @default setTimeout */
  wait?: (action: () => void, ms: number) => () => void;
}

/** Pause in typing before a request goes out: more than between the keys of a quick typist, less than is felt. */
const PAUSE_MS = 75;
/** How long results of what was typed before may stand while new ones are on their way. */
const KEEP_MS = 400;
const SLOW_MS = 3000;
const GIVE_UP_MS = 15_000;
/** Shorter than this, nothing is asked until Enter. */
const MIN_LENGTH = 2;

export class QueryController {
  readonly #options: QueryOptions;
  readonly #wait: NonNullable<QueryOptions['wait']>;
  #timers: (() => void)[] = [];
  #request: AbortController | undefined;
  #question: Question = { query: '' };
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

  /** After each key: asks once the citizen pauses. What narrowed the query before is forgotten. */
  type(query: string): void {
    if (query === this.#question.query) return;
    this.stop();
    this.#question = { query };
    if (query.length < MIN_LENGTH) this.clear();
    else this.#timers.push(this.#wait(() => void this.#ask(this.#question), PAUSE_MS));
  }

  /** Enter, the button or a filter: asks now. */
  submit(question: Question): void {
    this.stop();
    this.#question = question;
    if (question.query === '') this.clear();
    else void this.#ask(question);
  }

  /** The next page, put behind what is shown. */
  more(): void {
    this.stop();
    if (this.#answer !== undefined) void this.#ask(this.#question, this.#answer);
  }

  /** Nothing is asked, nothing is shown. */
  clear(): void {
    this.stop();
    this.#question = { query: '' };
    this.#answer = undefined;
    this.#options.onState({ status: 'idle' });
  }

  /** Forgets what was on its way. */
  stop(): void {
    for (const cancel of this.#timers) cancel();
    this.#timers = [];
    this.#request?.abort();
    this.#request = undefined;
  }

  async #ask(question: Question, before?: SearchAnswer): Promise<void> {
    const request = new AbortController();
    this.#request = request;
    const current = () => this.#request === request;
    const loading = (slow?: true) =>
      this.#options.onState({
        status: 'loading',
        question,
        ...(this.#answer === undefined ? {} : { answer: this.#answer }),
        ...(slow === undefined ? {} : { slow }),
      });
    const forget = () => {
      if (before !== undefined || this.#answer === undefined) return;
      this.#answer = undefined;
      loading();
    };
    this.#timers = [
      this.#wait(forget, KEEP_MS),
      this.#wait(() => loading(true), SLOW_MS),
      this.#wait(() => request.abort(new Error(`no answer within ${GIVE_UP_MS} ms`)), GIVE_UP_MS),
    ];
    loading();
    try {
      const answer = await this.#options.ask(question, (before?.page ?? 0) + 1, request.signal);
      if (!current()) return;
      this.#answer = before === undefined ? answer : joined(before, answer);
      this.stop();
      this.#options.onState({ status: 'done', question, answer: this.#answer });
    } catch (error) {
      // Whatever failed, an answer nobody waits for any more is not worth a word.
      if (!current()) return;
      this.stop();
      this.#answer = before;
      const answer = before === undefined ? {} : { answer: before };
      this.#options.onState({ status: 'failed', question, error, ...answer });
    }
  }
}

function joined(before: SearchAnswer, next: SearchAnswer): SearchAnswer {
  const groups = before.groups.map((group) => ({
    ...group,
    hits: [...group.hits, ...(next.groups.find((other) => other.group === group.group)?.hits ?? [])],
  }));
  const added = next.groups.filter((group) => !groups.some((other) => other.group === group.group));
  return {
    ...before,
    searchId: next.searchId,
    page: next.page,
    // A page without results is the last, whatever was estimated.
    total: next.hits.length === 0 ? before.hits.length : next.total,
    groups: [...groups, ...added],
    hits: [...before.hits, ...next.hits],
  };
}
