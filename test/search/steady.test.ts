import { expect, it } from 'vitest';
import { VindbaarError } from '../../model/errors.ts';
import type { SearchAnswer } from '../../model/search-answer.ts';
import type { Searcher, SearchParams } from '../../search/search.ts';
import { steadySearcher, type SteadyOptions, type SteadyOutcome } from '../../search/steady.ts';
import { toAnswer } from '../../search/answer.ts';
import { CONFIG, OOSTERLO } from '../records.ts';

/** A searcher whose answers come when the test says so. */
function controlled(options: Partial<SteadyOptions> = {}) {
  const asked: { params: SearchParams; answer: () => void; fail: (error: Error) => void }[] = [];
  const waits: (() => void)[] = [];
  let version = 'v1';
  const searcher: Searcher = {
    site: () => OOSTERLO,
    version: () => Promise.resolve(version),
    search: (params) =>
      new Promise<SearchAnswer>((resolve, reject) => {
        const { q: query } = params;
        const searchId = `answer-${asked.length + 1}`;
        asked.push({
          params,
          answer: () =>
            resolve(
              toAnswer({ query, site: OOSTERLO, config: CONFIG, hits: [], page: 1, total: 0, searchId }),
            ),
          fail: reject,
        });
      }),
  };
  const steady = steadySearcher(searcher, {
    delay: () => ({ done: new Promise((resolve) => waits.push(resolve)), cancel: () => undefined }),
    ...options,
  });
  return { steady, asked, waits, change: (to: string) => (version = to) };
}

const DOWN = new VindbaarError({ kind: 'engine', what: 'away' });
const settle = () => new Promise((resolve) => setImmediate(resolve));
const question = (q: string) => ({ site: 'oosterlo', q });
const idOf = (outcome: SteadyOutcome | undefined) =>
  outcome?.state === 'answer' ? outcome.answer.searchId : outcome?.state;

it('asks the engine once for equal questions at the same time, and not again while nothing changed', async () => {
  const { steady, asked } = controlled();
  const both = Promise.all([steady.search(question('a')), steady.search(question('a '))]);
  await settle();
  expect(asked).toHaveLength(1);
  asked[0]?.answer();
  expect((await both).map(idOf)).toEqual(['answer-1', 'answer-1']);
  expect(idOf(await steady.search(question('a')))).toBe('answer-1');
  expect(asked).toHaveLength(1);
});

it('asks again when the index or the files changed', async () => {
  const { steady, asked, change } = controlled();
  const first = steady.search(question('a'));
  await settle();
  asked[0]?.answer();
  await first;
  change('v2');
  const second = steady.search(question('a'));
  await settle();
  asked[1]?.answer();
  expect(idOf(await second)).toBe('answer-2');
});

it('keeps questions apart that differ in site, page, filter or exactness', async () => {
  const { steady, asked } = controlled();
  for (const more of [
    {},
    { page: 2 },
    { type: 'news' },
    { organisation: 'x' },
    { exact: true },
    { site: 'w' },
  ])
    void steady.search({ ...question('a'), ...more });
  await settle();
  expect(asked).toHaveLength(6);
});

it('says so when the asker has the answer already, without asking the engine', async () => {
  const { steady, asked } = controlled();
  expect(await steady.search(question('a'), (version) => version === 'v1')).toEqual({ state: 'same' });
  expect(asked).toHaveLength(0);
});

it('lets only so many through and so many wait; who waited is helped when another is done', async () => {
  const { steady, asked } = controlled({ concurrency: 1, waiting: 1 });
  const first = steady.search(question('a'));
  const second = steady.search(question('b'));
  await settle();
  expect(await steady.search(question('c'))).toEqual({ state: 'busy' });
  expect(asked).toHaveLength(1);
  asked[0]?.answer();
  await first;
  await settle();
  asked[1]?.answer();
  expect(idOf(await second)).toBe('answer-2');
});

it('makes room again after failures', async () => {
  const { steady, asked } = controlled({ concurrency: 1, waiting: 0 });
  for (const q of ['a', 'b']) {
    const failing = steady.search(question(q));
    await settle();
    asked.at(-1)?.fail(DOWN);
    await expect(failing).rejects.toBe(DOWN);
  }
});

it('gives the last answer, marked, when the engine is down, slow or too busy', async () => {
  const { steady, asked, waits, change } = controlled({ concurrency: 1, waiting: 0 });
  const first = steady.search(question('a'));
  await settle();
  asked[0]?.answer();
  await first;
  change('v2');

  const down = steady.search(question('a'));
  await settle();
  asked[1]?.fail(DOWN);
  expect(await down).toMatchObject({ answer: { searchId: 'answer-1', stale: true }, version: undefined });

  const slow = steady.search(question('a'));
  await settle();
  waits.at(-1)?.();
  expect(await slow).toMatchObject({ answer: { searchId: 'answer-1', stale: true } });

  // The slow one still has its place, so another question finds none.
  expect(await steady.search(question('b'))).toEqual({ state: 'busy' });
  asked[2]?.answer();
  await settle();
  expect(await steady.search(question('a'))).toMatchObject({ answer: { searchId: 'answer-3' } });
});

it('passes on what is wrong with a question, also when there is an older answer', async () => {
  const { steady, asked, change } = controlled();
  const first = steady.search(question('a'));
  await settle();
  asked[0]?.answer();
  await first;
  change('v2');
  const usage = new VindbaarError({ kind: 'usage', what: 'wrong' });
  const wrong = steady.search(question('a'));
  await settle();
  asked[1]?.fail(usage);
  await expect(wrong).rejects.toBe(usage);
});

it('forgets the answer that was given longest ago when it keeps enough', async () => {
  const { steady, asked } = controlled({ kept: 1 });
  for (const q of ['a', 'b', 'a']) {
    const found = steady.search(question(q));
    await settle();
    asked.at(-1)?.answer();
    await found;
  }
  expect(asked.map(({ params }) => params.q)).toEqual(['a', 'b', 'a']);
});
