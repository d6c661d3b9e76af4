/**
 * The cheapest way of one document through the query graph, and of equally cheap ones the first: the path that claims
 * the document in Meilisearch, which tries paths by rising cost and, within a cost, in the order of their nodes.
 */
import { END, START, type GraphNode, type QueryGraph } from '../query/graph.ts';

/** Cost of passing `node` behind `previous`; Infinity when the document does not have it. */
export type EdgeCost = (
  node: GraphNode,
  previous: GraphNode | null,
  nodeNumber: number,
  previousNumber: number,
) => number;

export interface CheapestPath {
  cost: number;
  /** Numbers of its nodes, start and end left out. */
  nodes: readonly number[];
}

export interface PathFinder {
  cheapest(edgeCost: EdgeCost): CheapestPath | undefined;
  /** Highest total of the given cost over all paths. */
  highest(edgeMost: (node: GraphNode, previous: GraphNode | null) => number): number;
}

export function pathFinder({ nodes, next }: QueryGraph): PathFinder {
  // A node is followed only by nodes that begin behind it, so this order visits followers first.
  const order = nodes
    .map((_, number) => number)
    .filter((number) => number !== END)
    .toSorted((a, b) => (nodes[b]?.first ?? -1) - (nodes[a]?.first ?? -1));
  const rest = new Float64Array(nodes.length);
  const choice = new Int32Array(nodes.length);

  const walk = (edge: EdgeCost, better: (a: number, b: number) => boolean, worst: number): void => {
    rest[END] = 0;
    for (const number of order) {
      let best = worst;
      let chosen = -1;
      for (const follower of next[number] ?? []) {
        const node = nodes[follower];
        const cost =
          node === null || node === undefined
            ? 0
            : edge(node, nodes[number] ?? null, follower, number) + (rest[follower] ?? 0);
        if (better(cost, best)) {
          best = cost;
          chosen = follower;
        }
      }
      rest[number] = best;
      choice[number] = chosen;
    }
  };

  return {
    cheapest(edgeCost) {
      walk(edgeCost, (a, b) => a < b, Infinity);
      const cost = rest[START] ?? Infinity;
      if (cost === Infinity) return undefined;
      const path: number[] = [];
      for (let number = choice[START] ?? END; number !== END && number !== -1; number = choice[number] ?? END)
        path.push(number);
      return { cost, nodes: path };
    },
    highest(edgeMost) {
      walk(edgeMost, (a, b) => a > b, -1);
      return Math.max(0, rest[START] ?? 0);
    },
  };
}
