/**
 * The buckets of a rule that leaves nodes as they are, worked out document by document: what every path through the
 * graph costs it. Far less work than sets of documents where paths are few, and the same outcome: a document goes to
 * its cheapest path, of equal ones to the first.
 */
import { Bitset } from '../bitset.ts';
import { END, graphOfPaths, START, type GraphNode, type QueryGraph } from '../query/graph.ts';
import type { PathBucket } from './path-buckets.ts';

/** What passing `to` behind `from` costs a document; Infinity if it cannot. Asked about documents of `among` only. */
export type StepCosts = (
  from: GraphNode | null,
  to: GraphNode,
  among: Bitset,
) => (document: number) => number;

interface Step {
  from: GraphNode | null;
  to: GraphNode;
}

interface Path {
  nodes: GraphNode[];
  costs: ((document: number) => number)[];
}

/** With several paths, sets of documents are quicker for more than this many documents times paths. */
const MOST_WORK = 4096;
const MOST_PATHS = 64;

/** @returns undefined where sets of documents are the better way */
export function documentBuckets(
  graph: QueryGraph,
  stepCosts: StepCosts,
  documents: Bitset,
): Generator<PathBucket> | undefined {
  const all = pathsOf(graph);
  if (all === undefined || (all.length > 1 && all.length * documents.count() > MOST_WORK)) return undefined;
  const known = new Map<GraphNode | null, Map<GraphNode, (document: number) => number>>();
  const costOf = ({ from, to }: Step) => {
    let after = known.get(from);
    if (after === undefined) known.set(from, (after = new Map()));
    let cost = after.get(to);
    if (cost === undefined) after.set(to, (cost = stepCosts(from, to, documents)));
    return cost;
  };
  const paths = all.map((nodes): Path => ({
    nodes,
    costs: nodes.map((to, index) => costOf({ from: nodes[index - 1] ?? null, to })),
  }));
  const [only] = paths;
  return only !== undefined && paths.length === 1
    ? alongOne(only, documents)
    : alongSeveral(paths, documents);
}

/** All paths in the order in which they are tried; undefined when there are very many. */
function pathsOf({ nodes, next }: QueryGraph): GraphNode[][] | undefined {
  const paths: GraphNode[][] = [];
  const path: GraphNode[] = [];
  const visit = (number: number): void => {
    for (const to of next[number] ?? []) {
      if (paths.length > MOST_PATHS) return;
      const node = nodes[to];
      if (to === END || node === null || node === undefined) {
        paths.push([...path]);
        continue;
      }
      path.push(node);
      visit(to);
      path.pop();
    }
  };
  visit(START);
  return paths.length > MOST_PATHS ? undefined : paths;
}

function* alongOne({ nodes, costs }: Path, documents: Bitset): Generator<PathBucket> {
  // Most of these are never asked for, so no sets are made yet.
  const lists: number[][] = [];
  const room = documents.words.length * 32;
  documents.forEach((document) => {
    let total = 0;
    for (const costOf of costs) total += costOf(document);
    if (total !== Infinity) (lists[total] ??= []).push(document);
  });
  const graph = graphOfPaths([nodes]);
  for (const [cost, inside] of lists.entries())
    if (inside !== undefined) yield { cost, documents: Bitset.from(inside, room), graph };
}

/** A path that took documents, and the costs of its steps for the first of them as the paths are tried. */
interface Claim {
  path: Path;
  number: number;
  steps: number[];
}

function* alongSeveral(paths: readonly Path[], documents: Bitset): Generator<PathBucket> {
  const buckets: { documents: Bitset; claims: Map<number, Claim> }[] = [];
  const room = documents.words.length * 32;
  documents.forEach((document) => {
    let best = Infinity;
    let chosen = -1;
    paths.forEach(({ costs }, number) => {
      let total = 0;
      for (const costOf of costs) total += costOf(document);
      if (total >= best) return;
      best = total;
      chosen = number;
    });
    const path = paths[chosen];
    if (path === undefined) return;
    const bucket = (buckets[best] ??= { documents: new Bitset(room), claims: new Map() });
    bucket.documents.add(document);
    const steps = path.costs.map((costOf) => costOf(document));
    const claim = bucket.claims.get(chosen);
    if (claim === undefined) bucket.claims.set(chosen, { path, number: chosen, steps });
    else if (isCheaperFirst(steps, claim.steps)) claim.steps = steps;
  });
  for (const [cost, bucket] of buckets.entries()) {
    if (bucket === undefined) continue;
    const claims = [...bucket.claims.values()].toSorted(inOrderTried);
    yield { cost, documents: bucket.documents, graph: graphOfPaths(claims.map(({ path }) => path.nodes)) };
  }
}

function isCheaperFirst(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((cost, index) => cost !== b[index]);
  return at !== -1 && (a[at] as number) < (b[at] as number);
}

/** Paths are tried node by node, and every node way by way, cheap ones first. */
function inOrderTried(a: Claim, b: Claim): number {
  for (let step = 0; step < a.path.nodes.length; step++) {
    if (a.path.nodes[step] !== b.path.nodes[step]) break;
    const difference = (a.steps[step] ?? 0) - (b.steps[step] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.number - b.number;
}
