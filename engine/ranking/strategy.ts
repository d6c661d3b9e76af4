/** Which terms of a query a document may lack: per strategy, the sets of kept terms from most to fewest. */
import type { QueryNode } from '../query/graph.ts';
import type { QueryTerm } from '../query/parse.ts';

export type MatchingStrategy = 'last' | 'all' | 'frequency';

export function keptTerms(
  terms: readonly QueryTerm[],
  nodes: readonly QueryNode[],
  strategy: MatchingStrategy,
): number[][] {
  const all = terms.map((_, term) => term);
  if (strategy === 'all') return [all];
  // A phrase is never dropped.
  const optional = all.filter((term) => terms[term]?.kind === 'word');
  const order = strategy === 'last' ? optional.toReversed() : byFrequency(optional, nodes);
  const levels = [all];
  let kept = all;
  const mandatory = all.length - optional.length;
  for (const group of strategy === 'last' ? order.map((term) => [term]) : grouped(order, nodes)) {
    kept = kept.filter((term) => !group.includes(term));
    if (kept.length === 0 || kept.length < mandatory) break;
    levels.push(kept);
  }
  return levels;
}

/** Words of no document first, then the most frequent. */
function byFrequency(terms: readonly number[], nodes: readonly QueryNode[]): number[] {
  return terms.toSorted((a, b) => droppedAt(b, nodes) - droppedAt(a, nodes));
}

function droppedAt(term: number, nodes: readonly QueryNode[]): number {
  const documents = nodes.find((node) => node.from === term && node.span === 1)?.documents.size ?? 0;
  return documents === 0 ? Infinity : documents;
}

/** Words of equal frequency are dropped together. */
function grouped(order: readonly number[], nodes: readonly QueryNode[]): number[][] {
  const groups: number[][] = [];
  let last: number | undefined;
  for (const term of order) {
    const frequency = droppedAt(term, nodes);
    if (frequency === last) groups.at(-1)?.push(term);
    else groups.push([term]);
    last = frequency;
  }
  return groups;
}
