/**
 * A searcher that stays on its feet: equal questions are answered once, only so many at a time reach the engine, and
 * while it is slow or down visitors get the last answer it gave, marked as such.
 */
import { VindbaarError } from '../model/errors.ts';
import type { SearchAnswer } from '../model/search-answer.ts';
import type { Searcher, SearchParams } from './search.ts';

export interface SteadyOptions {
  /** Questions the engine gets at the same time. @default 16 */
  concurrency?: number;
  /** Questions that wait beyond those; more are refused. @default 64 */
  waiting?: number;
  /** After this many milliseconds an older answer is given, when there is one. @default 2000 */
  slowMs?: number;
  /** Answers that are kept. @default 2000 */
  kept?: number;
  /** Resolves after some milliseconds; `cancel` lets it go. */
  delay: (ms: number) => { done: Promise<void>; cancel: () => void };
}

export type SteadyOutcome =
  /** `version` changes with the index and the editors' files; undefined for an answer that may be old. */
  | { state: 'answer'; answer: SearchAnswer; version: string | undefined }
  /** What the asker has is still right. */
  | { state: 'same' }
  /** So many questions wait already that this one is refused. */
  | { state: 'busy' };

export interface SteadySearcher {
  /**
   * @param has whether the asker has the answer of a version already
   * @throws {VindbaarError} kind `usage`; kind `engine` when there is no older answer to give
   */
  search(params: SearchParams, has?: (version: string) => boolean): Promise<SteadyOutcome>;
}

type Answered = Extract<SteadyOutcome, { state: 'answer' }>;

export function steadySearcher(searcher: Searcher, options: SteadyOptions): SteadySearcher {
  const { concurrency = 16, waiting = 64, slowMs = 2000, kept = 2000, delay } = options;
  const last = new Map<string, Answered>();
  const running = new Map<string, Promise<SteadyOutcome>>();
  const queue: (() => void)[] = [];
  let active = 0;

  const enter = async (): Promise<boolean> => {
    if (active < concurrency) {
      active++;
      return true;
    }
    if (queue.length >= waiting) return false;
    // Who leaves hands its place on, so the count stays.
    await new Promise<void>((resolve) => queue.push(resolve));
    return true;
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) active--;
    else next();
  };
  const remember = (key: string, answered: Answered): void => {
    last.delete(key);
    last.set(key, answered);
    const [oldest] = last.keys();
    if (last.size > kept && oldest !== undefined) last.delete(oldest);
  };
  const ask = async (key: string, params: SearchParams, version: string): Promise<SteadyOutcome> => {
    if (!(await enter())) return { state: 'busy' };
    try {
      const answered: Answered = { state: 'answer', answer: await searcher.search(params), version };
      remember(key, answered);
      return answered;
    } finally {
      leave();
    }
  };
  const askOnce = (key: string, params: SearchParams, version: string): Promise<SteadyOutcome> => {
    const same = running.get(key);
    if (same !== undefined) return same;
    const asked = ask(key, params, version).finally(() => running.delete(key));
    running.set(key, asked);
    return asked;
  };
  const searchNow = async (
    key: string,
    params: SearchParams,
    has: (version: string) => boolean,
  ): Promise<SteadyOutcome> => {
    const version = await searcher.version();
    if (has(version)) return { state: 'same' };
    const known = last.get(key);
    return known?.version === version ? known : askOnce(key, params, version);
  };

  return {
    async search(params, has = () => false) {
      const key = keyOf(params);
      const old = last.get(key);
      if (old === undefined) return searchNow(key, params, has);
      const stale: Answered = { ...old, answer: { ...old.answer, stale: true }, version: undefined };
      const wait = delay(slowMs);
      try {
        const outcome = await Promise.race([searchNow(key, params, has), wait.done.then(() => stale)]);
        return outcome.state === 'busy' ? stale : outcome;
      } catch (error) {
        if (!(error instanceof VindbaarError) || error.kind !== 'engine') throw error;
        return stale;
      } finally {
        wait.cancel();
      }
    },
  };
}

function keyOf({ site, q, page = 1, type = '', organisation = '', exact = false }: SearchParams): string {
  return JSON.stringify([site, q.trim(), page, type, organisation, exact]);
}
