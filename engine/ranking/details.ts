/** `_rankingScoreDetails`: what each rule gave a document. Two halves of one rule are shown as one. */
import type { Doc, Json } from '../json.ts';
import type { RuleResult } from './rank.ts';

type CostResult = Extract<RuleResult, { kind: 'cost' }>;

export function scoreDetails(results: readonly RuleResult[]): Doc {
  const details: Doc = {};
  let order = 0;
  for (let index = 0; index < results.length; index++) {
    const result = results[index];
    if (result === undefined) continue;
    if (result.rule === 'skipped') details['skipped'] = { order };
    else if (result.kind === 'value') {
      details[result.rule] = { order, value: result.shown };
    } else {
      const second = results[index + 1];
      if (second?.kind === 'cost' && second.rule === 'exactWords') {
        details['exactness'] = { order, ...exactness(result, second) };
        index += 1;
      } else if (result.half === 'attribute' && second?.kind === 'cost') {
        details['attribute'] = {
          order,
          attributeRankingOrderScore: scoreOf(result),
          queryWordDistanceScore: scoreOf(second),
          score: joint(result, second),
        };
        index += 1;
      } else {
        details[result.rule] = { order, ...result.details, score: scoreOf(result) };
      }
    }
    order += 1;
  }
  return details;
}

function exactness(state: CostResult, words: CostResult): Record<string, Json> {
  if (state.cost < 2)
    return { matchType: state.cost === 0 ? 'exactMatch' : 'matchesStart', score: scoreOf(state) };
  return {
    matchType: 'noExactMatch',
    matchingWords: words.most - words.cost,
    maxMatchingWords: words.most,
    score: joint(state, words),
  };
}

function scoreOf({ cost, most }: CostResult): number {
  return (most + 1 - cost) / (most + 1);
}

function joint(first: CostResult, second: CostResult): number {
  return (
    ((first.most - first.cost) * (second.most + 1) + second.most + 1 - second.cost) /
    ((first.most + 1) * (second.most + 1))
  );
}
