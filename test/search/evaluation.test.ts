import { expect, it } from 'vitest';
import { judgementSchema } from '../../model/judgement.ts';
import { compare, measure, summarise, summaryTable, type Measured } from '../../search/evaluation.ts';

const A = 'https://oosterlo.example/a';
const B = 'https://oosterlo.example/b';

const judged = (more: object = {}) =>
  judgementSchema.parse({ id: '1', query: 'q', site: 'oosterlo', expected: [{ url: A, grade: 3 }], ...more });
const hits = (...urls: string[]) =>
  ({ hits: urls.map((url) => ({ url })), fallback: urls.length === 0 }) as Parameters<typeof measure>[1];

it('measures a page found first, third and not at all', () => {
  expect(measure(judged(), hits(A, B))).toMatchObject({
    ndcg: 1,
    reciprocalRank: 1,
    success1: true,
    recall: 1,
  });
  const third = measure(judged(), hits(B, `${B}2`, A));
  expect(third).toMatchObject({ ndcg: 0.5, success1: false, success3: true });
  expect(third.reciprocalRank).toBeCloseTo(1 / 3);
  expect(measure(judged(), hits(B))).toMatchObject({
    ndcg: 0,
    reciprocalRank: 0,
    success3: false,
    recall: 0,
  });
});

it('counts a page of a higher grade for more, and one of grade 0 as wrong', () => {
  const both = judged({
    expected: [
      { url: A, grade: 1 },
      { url: B, grade: 2 },
      { url: `${A}2`, grade: 0 },
    ],
  });
  expect(measure(both, hits(B, A)).ndcg).toBe(1);
  // (1 + 3 / log2 3) / (3 + 1 / log2 3)
  expect(measure(both, hits(A, B)).ndcg).toBeCloseTo(0.797, 3);
  expect(measure(both, hits(`${A}2`)).success1).toBe(false);
});

it('looks past the part after # and a slash at the end', () => {
  expect(measure(judged(), hits(`${A}/#kosten`)).success1).toBe(true);
});

it('is right about a query outside all work when the contact is shown and no result', () => {
  const outside = judged({ expected: [], expect: 'contact' });
  expect([measure(outside, hits()).ndcg, measure(outside, hits(A)).ndcg]).toEqual([1, 0]);
});

it('sums up all and each tag, with the share that found nothing and an interval', () => {
  const measured = [
    measure(judged({ id: '1', tags: ['typo'] }), hits(A)),
    measure(judged({ id: '2', tags: ['typo', 'place'] }), hits()),
    measure(judged({ id: '3', expected: [], expect: 'contact', tags: ['outside'] }), hits()),
  ];
  const [all, outside, place, typo] = summarise(measured);
  expect([all?.tag, outside?.tag, place?.tag, typo?.tag]).toEqual(['all', 'outside', 'place', 'typo']);
  expect(all).toMatchObject({ queries: 3, zero: 0.5 });
  expect(all?.ndcg).toBeCloseTo(2 / 3);
  expect(typo?.margin).toBeCloseTo(1.96 * 0.5);
  expect(summaryTable(summarise(measured)).split('\n')[1]).toMatch(/^all\s+3\s+0\.667/);
});

it('shows what won and lost between two evaluations, the greatest loss first', () => {
  const at = (id: string, ...urls: string[]): Measured => measure(judged({ id }), hits(...urls));
  const changes = compare(
    [at('1', A), at('2', A), at('3', B), at('4', A)],
    [at('1', A), at('2', B), at('3', A), at('5', A)],
  );
  expect(changes.map(({ judgement, gain }) => [judgement.id, gain])).toEqual([
    ['2', -1],
    ['3', 1],
  ]);
});
