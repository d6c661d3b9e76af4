/** Which terms of a query a document may lack: per matching strategy, groups of nodes in the order in which they go. */
import { Bitset } from '../bitset.ts';
import type { SearchContext } from '../query/context.ts';
import { documentsOfNode, END, START, type QueryGraph } from '../query/graph.ts';

export type MatchingStrategy = 'last' | 'all' | 'frequency';

/** Numbers of the nodes that may be dropped, those that go first in front. */
export function removalOrder(
  graph: QueryGraph,
  strategy: MatchingStrategy,
  context: SearchContext,
): number[][] {
  const places =
    strategy === 'last'
      ? fromTheEnd(graph)
      : strategy === 'frequency'
        ? byFrequency(graph, context)
        : undefined;
  if (places === undefined) return [];
  const groups = new Map<number, number[]>();
  let isAnyKept = false;
  graph.nodes.forEach((node, number) => {
    if (node === null) return;
    if (node.term.phrase !== null) {
      isAnyKept = true;
      return;
    }
    let place = 0;
    for (let term = node.first; term <= node.last; term++) place = Math.max(place, places.get(term) ?? 0);
    groups.set(place, [...(groups.get(place) ?? []), number]);
  });
  const order = [...groups].toSorted(([a], [b]) => a - b).map(([, nodes]) => nodes);
  return isAnyKept ? order : order.slice(0, -1);
}

function fromTheEnd({ nodes }: QueryGraph): Map<number, number> | undefined {
  const last = Math.max(...nodes.map((node) => node?.last ?? 0));
  if (last === 0) return undefined;
  return new Map(Array.from({ length: last + 1 }, (_, term) => [term, 1 + last - term]));
}

/** Terms of no document go first, then the most frequent ones; equally frequent ones go together. */
function byFrequency({ nodes }: QueryGraph, context: SearchContext): Map<number, number> {
  const documents = new Map<number, Bitset>();
  for (const node of nodes) {
    if (node === null) continue;
    const own = documentsOfNode(context, node);
    for (let term = node.first; term <= node.last; term++)
      documents.set(term, documents.get(term)?.or(own) ?? own);
  }
  const counted = [...documents]
    .toSorted(([a], [b]) => a - b)
    .map(([term, set]) => ({ term, count: set.count() || Infinity }))
    .toSorted((a, b) => (a.count === b.count ? 0 : b.count - a.count));
  const places = new Map<number, number>();
  let place = 1;
  counted.forEach(({ term, count }, index) => {
    places.set(term, place);
    if (counted[index + 1] !== undefined && counted[index + 1]?.count !== count) place += 1;
  });
  return places;
}

/** Documents with some way through the graph when everything that may be dropped is. */
export function matchingDocuments(
  { nodes, next }: QueryGraph,
  dropped: ReadonlySet<number>,
  allowed: Bitset,
  context: SearchContext,
): Bitset {
  const known = new Map<number, Bitset>();
  const from = (number: number): Bitset => {
    if (number === END) return allowed;
    let found = known.get(number);
    if (found !== undefined) return found;
    found = new Bitset(allowed.words.length * 32);
    for (const follower of next[number] ?? []) found.orWith(from(follower));
    const node = nodes[number];
    if (node !== null && node !== undefined && !dropped.has(number))
      found.andWith(documentsOfNode(context, node));
    known.set(number, found);
    return found;
  };
  return from(START);
}
