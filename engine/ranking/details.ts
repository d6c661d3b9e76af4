/** `_rankingScoreDetails`: what each rule gave a document. */
import type { Doc } from '../json.ts';
import type { RuleResult } from './rank.ts';

export function scoreDetails(results: readonly RuleResult[]): Doc {
  const details: Doc = {};
  let order = 0;
  for (const [index, result] of results.entries()) {
    if (result.kind === 'value') {
      details[result.rule] = { order, value: result.shown };
      order += 1;
      continue;
    }
    if (result.rule.endsWith('.words')) continue;
    const second = results[index + 1];
    const joined = second?.kind === 'cost' && second.rule === `${result.rule}.words` ? second : undefined;
    const score =
      joined === undefined
        ? (result.most + 1 - result.cost) / (result.most + 1)
        : ((2 - result.cost) * (joined.most + 1) + (joined.most + 1 - joined.cost)) / (3 * (joined.most + 1));
    details[result.rule] = { order, ...result.details, score };
    order += 1;
  }
  return details;
}
