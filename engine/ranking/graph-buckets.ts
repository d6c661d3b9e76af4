/** A rule over the paths of a query graph, run the cheaper of two ways: document by document, or by sets of documents. */
import type { Bitset } from '../bitset.ts';
import type { SearchContext } from '../query/context.ts';
import { START, type QueryGraph } from '../query/graph.ts';
import { documentBuckets } from './document-buckets.ts';
import { GRAPH_RULES, STEP_COSTS, type GraphRuleName } from './graph-rules.ts';
import { costsToEnd, edgesOf, pathBuckets, type PathBucket } from './path-buckets.ts';

export interface GraphBuckets {
  /** The highest cost a path can have. */
  most: number;
  split: (documents: Bitset) => Generator<PathBucket>;
}

export function graphBuckets(context: SearchContext, name: GraphRuleName, graph: QueryGraph): GraphBuckets {
  const edges = () => edgesOf(graph, GRAPH_RULES[name](context));
  const costs = costsToEnd(edges());
  // Where all paths cost the same, all documents do.
  const stepCosts = costs[START]?.size === 1 ? undefined : STEP_COSTS[name]?.(context);
  return {
    most: Math.max(0, ...(costs[START] ?? [])),
    split: (documents) =>
      (stepCosts === undefined ? undefined : documentBuckets(graph, stepCosts, documents)) ??
      pathBuckets(edges(), costs, documents),
  };
}
