/**
 * Buckets of a rule that gives paths through the query graph a cost: by rising cost, every path of that cost is tried in
 * the order of its nodes and claims its documents. What follows sees only the paths that claimed some.
 */
import { Bitset } from '../bitset.ts';
import { END, graphOfPaths, START, type GraphNode, type QueryGraph } from '../query/graph.ts';

export interface Condition {
  /** Documents of `among` that pass, and perhaps others. */
  documents(among: Bitset): Bitset;
  /** What is left of the node once passed. */
  node: GraphNode;
}

export interface Edge {
  to: number;
  cost: number;
  /** null: passing the node over. */
  condition: Condition | null;
  /** Nodes that must be passed over as well from here on. */
  alsoSkipped?: readonly number[];
}

export interface PathBucket {
  cost: number;
  documents: Bitset;
  graph: QueryGraph;
}

/** Edges of every node, in the order in which they are tried. */
export type Edges = readonly (readonly Edge[])[];

export function edgesOf(
  { nodes, next }: QueryGraph,
  between: (from: GraphNode | null, to: GraphNode, toNumber: number) => Iterable<Omit<Edge, 'to'>>,
): Edges {
  return nodes.map((from, number) =>
    (next[number] ?? []).flatMap((to): Edge[] => {
      const node = nodes[to];
      if (node === null || node === undefined) return [{ to, cost: 0, condition: null }];
      return [...between(number === START ? null : from, node, to)].map((edge) => ({ ...edge, to }));
    }),
  );
}

/** Per node, every cost from there to the end. */
export function costsToEnd(edges: Edges): ReadonlySet<number>[] {
  const known: Set<number>[] = [];
  const from = (number: number): Set<number> => {
    let costs = known[number];
    if (costs !== undefined) return costs;
    costs = new Set(number === END ? [0] : []);
    for (const edge of edges[number] ?? []) for (const rest of from(edge.to)) costs.add(edge.cost + rest);
    known[number] = costs;
    return costs;
  };
  from(START);
  return known;
}

export function* pathBuckets(
  edges: Edges,
  costs: readonly ReadonlySet<number>[],
  documents: Bitset,
): Generator<PathBucket> {
  const left = documents.clone();
  for (const cost of [...(costs[START] ?? [])].toSorted((a, b) => a - b)) {
    const { claimed, paths } = claim(edges, costs, left, cost);
    if (claimed === undefined) continue;
    yield { cost, documents: claimed, graph: graphOfPaths(paths) };
    if (left.isEmpty()) return;
  }
}

/** Takes the documents of all paths of one cost out of `left`. */
function claim(
  edges: Edges,
  costs: readonly ReadonlySet<number>[],
  left: Bitset,
  cost: number,
): { claimed: Bitset | undefined; paths: GraphNode[][] } {
  const paths: GraphNode[][] = [];
  const path: GraphNode[] = [];
  const passed: number[] = [];
  let skipped: readonly number[] = [];
  let claimed: Bitset | undefined;
  let isDone = false;
  /** @param inside documents of the path so far */
  const visit = (number: number, budget: number, inside: Bitset): void => {
    let documents = inside;
    let seen = paths.length;
    for (const { to, cost: price, condition, alsoSkipped = [] } of edges[number] ?? []) {
      if (isDone) return;
      const rest = budget - price;
      if (rest < 0 || costs[to]?.has(rest) !== true) continue;
      if (paths.length > seen) {
        // Another path claimed some of these.
        documents = documents.and(left);
        seen = paths.length;
        if (documents.isEmpty()) return;
      }
      const before = skipped;
      if (condition === null) {
        if (to === END) {
          const own = documents.and(left);
          if (own.isEmpty()) continue;
          paths.push([...path]);
          claimed = claimed === undefined ? own : claimed.orWith(own);
          left.andNotWith(own);
          isDone = left.isEmpty();
          continue;
        }
        if (alsoSkipped.length > 0) skipped = [...skipped, ...alsoSkipped];
        visit(to, rest, documents);
        skipped = before;
        continue;
      }
      if (skipped.includes(to)) continue;
      const passing = condition.documents(documents);
      if (passing === Bitset.NONE) continue;
      const own = passing.and(documents);
      if (own.isEmpty()) continue;
      path.push(condition.node);
      passed.push(to);
      visit(to, rest, own);
      path.pop();
      passed.pop();
    }
  };
  visit(START, cost, left);
  return { claimed, paths };
}
