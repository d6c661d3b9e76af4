/** Which terms of a query a document may lack: per matching strategy, the graphs of the kept terms from most to fewest. */
import { documentsOfNode, END, wordCount, type GraphNode, type QueryGraph } from '../query/graph.ts';
import type { SearchContext } from '../query/context.ts';

export type MatchingStrategy = 'last' | 'all' | 'frequency';

export interface Level {
  graph: QueryGraph;
  /** Words a document of this level matches. */
  words: number;
}

export function levelsOf(graph: QueryGraph, strategy: MatchingStrategy, context: SearchContext): Level[] {
  const singles = graph.nodes.flatMap((node) =>
    node !== null && node.first === node.last && node.term.joined === null ? [node] : [],
  );
  const levels: Level[] = [];
  let kept = new Set(singles.map(({ first }) => first));
  // A phrase is never dropped; without one, the group that would go last never is, and counts for one word.
  const phrases = singles.filter(({ term }) => term.phrase !== null);
  const optional = singles.filter(({ term }) => term.phrase === null);
  const groups = strategy === 'last' ? fromTheEnd(optional) : byFrequency(optional, context);
  const dropped = strategy === 'all' ? [] : phrases.length > 0 ? groups : groups.slice(0, -1);
  let words =
    phrases.reduce((sum, node) => sum + wordCount(node), 0) +
    dropped.reduce((sum, group) => sum + group.length, 0) +
    (phrases.length > 0 ? 0 : 1);
  levels.push({ graph: restrictedTo(graph, kept), words });
  for (const group of dropped) {
    kept = new Set([...kept].filter((term) => !group.some(({ first }) => first === term)));
    words -= group.length;
    levels.push({ graph: restrictedTo(graph, kept), words });
  }
  return levels;
}

const fromTheEnd = (nodes: readonly GraphNode[]): GraphNode[][] => nodes.toReversed().map((node) => [node]);

/** Words of no document first, then the most frequent; words of equal frequency go together. */
function byFrequency(nodes: readonly GraphNode[], context: SearchContext): GraphNode[][] {
  const groups = new Map<number, GraphNode[]>();
  for (const node of nodes) {
    const count = documentsOfNode(context, node).count();
    const rank = count === 0 ? Infinity : count;
    groups.set(rank, [...(groups.get(rank) ?? []), node]);
  }
  return [...groups].toSorted(([a], [b]) => b - a).map(([, group]) => group);
}

/** The nodes that cover a kept term; what is dropped between two of them is passed over. A join goes with its last kept term. */
function restrictedTo({ nodes }: QueryGraph, kept: ReadonlySet<number>): QueryGraph {
  const firstKept = nodes.map((node) => {
    if (node === null) return -1;
    for (let term = node.first; term <= node.last; term++) if (kept.has(term)) return term;
    return -1;
  });
  const next = nodes.map((node, number) => {
    if (number === END) return [];
    const last = node === null ? -1 : node.last;
    const following = Math.min(...[...kept].filter((term) => term > last), Infinity);
    if (following === Infinity) return [END];
    return nodes.flatMap((other, index) =>
      other !== null && other.first > last && firstKept[index] === following ? [index] : [],
    );
  });
  return { nodes, next };
}
