/**
 * How good answers are: nDCG@10, reciprocal rank, success and recall of judged queries, per tag. Gains are
 * 2^grade - 1 and the discount is log2(rank + 1), as in the literature; intervals are 1.96 standard errors of the mean.
 */
import type { Judgement } from '../model/judgement.ts';
import type { SearchAnswer } from '../model/search-answer.ts';

const DEPTH = 10;

export interface Measured {
  judgement: Judgement;
  /** Addresses in the order in which they are shown, at most ten. */
  urls: string[];
  fallback: boolean;
  ndcg: number;
  reciprocalRank: number;
  success1: boolean;
  success3: boolean;
  recall: number;
}

export interface Summary {
  tag: string;
  queries: number;
  /** Mean of nDCG@10, and half the width of its 95 % interval. */
  ndcg: number;
  margin: number;
  mrr: number;
  success1: number;
  success3: number;
  recall: number;
  /** Share of queries with a right page that got no result. */
  zero: number;
}

/** A query outside any government's work is answered rightly by the contact: it counts as 1 or 0 throughout. */
export function measure(judgement: Judgement, answer: Pick<SearchAnswer, 'hits' | 'fallback'>): Measured {
  const urls = answer.hits.slice(0, DEPTH).map((hit) => hit.url);
  const found = urls.map(comparable);
  const { fallback } = answer;
  if (judgement.expect !== undefined) {
    const right = judgement.expect === 'contact' ? fallback : urls.length === 0;
    const value = right ? 1 : 0;
    return {
      judgement,
      urls,
      fallback,
      ndcg: value,
      reciprocalRank: value,
      success1: right,
      success3: right,
      recall: value,
    };
  }
  const grades = new Map(
    judgement.expected.filter(({ grade }) => grade > 0).map(({ url, grade }) => [comparable(url), grade]),
  );
  const gain = (list: readonly number[]) =>
    list.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);
  const gains = found.map((url) => grades.get(url) ?? 0);
  const ideal = [...grades.values()].toSorted((a, b) => b - a).slice(0, DEPTH);
  const first = gains.findIndex((grade) => grade > 0);
  return {
    judgement,
    urls,
    fallback,
    ndcg: ideal.length === 0 ? 0 : gain(gains) / gain(ideal),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    success1: first === 0,
    success3: first >= 0 && first < 3,
    recall: grades.size === 0 ? 0 : gains.filter((grade) => grade > 0).length / grades.size,
  };
}

/** Without the part after #, and the slash that one site writes at the end and another does not. */
function comparable(url: string): string {
  return url.replace(/#.*$/, '').replace(/\/$/, '');
}

/** How one query fared in two evaluations. */
export interface Change {
  judgement: Judgement;
  before: Measured;
  after: Measured;
  /** Gain in nDCG@10. */
  gain: number;
}

/** Queries of both evaluations that won or lost, the greatest loss first. */
export function compare(before: readonly Measured[], after: readonly Measured[]): Change[] {
  const known = new Map(before.map((one) => [one.judgement.id, one]));
  return after
    .flatMap((one) => {
      const old = known.get(one.judgement.id);
      if (old === undefined) return [];
      return [{ judgement: one.judgement, before: old, after: one, gain: one.ndcg - old.ndcg }];
    })
    .filter(({ gain }) => Math.abs(gain) > 1e-9)
    .toSorted((a, b) => a.gain - b.gain);
}

/** One line for all queries, then one for each tag, in alphabetical order. */
export function summarise(measured: readonly Measured[]): Summary[] {
  const tags = new Set(measured.flatMap(({ judgement }) => judgement.tags));
  return [
    summary('all', measured),
    ...[...tags].toSorted().map((tag) =>
      summary(
        tag,
        measured.filter(({ judgement }) => judgement.tags.includes(tag)),
      ),
    ),
  ];
}

function summary(tag: string, measured: readonly Measured[]): Summary {
  const mean = (value: (one: Measured) => number) =>
    measured.length === 0 ? 0 : measured.reduce((sum, one) => sum + value(one), 0) / measured.length;
  const ndcg = mean((one) => one.ndcg);
  const variance = mean((one) => (one.ndcg - ndcg) ** 2);
  const inScope = measured.filter(({ judgement }) => judgement.expect === undefined);
  return {
    tag,
    queries: measured.length,
    ndcg,
    margin: measured.length < 2 ? 0 : 1.96 * Math.sqrt(variance / (measured.length - 1)),
    mrr: mean((one) => one.reciprocalRank),
    success1: mean((one) => Number(one.success1)),
    success3: mean((one) => Number(one.success3)),
    recall: mean((one) => one.recall),
    zero: inScope.length === 0 ? 0 : inScope.filter(({ urls }) => urls.length === 0).length / inScope.length,
  };
}

/** The summaries as a table of plain text. */
export function summaryTable(summaries: readonly Summary[]): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  const header = ['tag', 'queries', 'nDCG@10', '±', 'MRR', 'success@1', 'success@3', 'recall@10', 'zero'];
  const rows = summaries.map((one) => [
    one.tag,
    String(one.queries),
    one.ndcg.toFixed(3),
    one.margin.toFixed(3),
    one.mrr.toFixed(3),
    percent(one.success1),
    percent(one.success3),
    one.recall.toFixed(3),
    percent(one.zero),
  ]);
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [header, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
