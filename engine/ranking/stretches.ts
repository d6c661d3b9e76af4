/**
 * Reading as few documents as an answer needs: a rule that reads documents is given them in stretches, in the order in
 * which the next rule puts them anyway. True to the order only while one path leads through the graph, as a bucket is
 * then the same for the next rule whichever part of it comes first.
 */
import type { Bitset } from '../bitset.ts';
import type { SearchContext } from '../query/context.ts';
import { isSinglePath, type QueryGraph } from '../query/graph.ts';
import { GRAPH_RULES, type GraphRuleName } from './graph-rules.ts';
import { costsToEnd, edgesOf, pathBuckets, type PathBucket } from './path-buckets.ts';

/** With fewer, reading all of them takes no longer. */
const FEWEST_DOCUMENTS = 1024;

export function mayStretch(documents: Bitset, graph: QueryGraph): boolean {
  return isSinglePath(graph) && documents.count() >= FEWEST_DOCUMENTS;
}

/** Documents in the order in which a rule would put them, were it asked first. */
export function* stretches(
  context: SearchContext,
  name: GraphRuleName,
  documents: Bitset,
  graph: QueryGraph,
): Generator<Bitset> {
  const edges = edgesOf(graph, GRAPH_RULES[name](context));
  for (const bucket of pathBuckets(edges, costsToEnd(edges), documents)) yield bucket.documents;
}

/** Buckets by rising cost, and of equal cost in the order of the stretches; a stretch is split when its turn comes. */
export function* inStretches(
  all: Generator<Bitset>,
  split: (stretch: Bitset) => Generator<PathBucket>,
): Generator<PathBucket> {
  const started: { buckets: Generator<PathBucket>; head: PathBucket | undefined }[] = [];
  const start = (): boolean => {
    const { value, done } = all.next();
    if (done === true) return false;
    const buckets = split(value);
    started.push({ buckets, head: buckets.next().value });
    return true;
  };
  for (let cost = 0, isMore = true; isMore; cost++) {
    isMore = false;
    for (let at = 0; at < started.length || start(); at++) {
      const stretch = started[at];
      if (stretch?.head?.cost === cost) {
        yield stretch.head;
        stretch.head = stretch.buckets.next().value;
      }
      isMore ||= stretch?.head !== undefined;
    }
  }
}
