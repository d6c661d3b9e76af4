/**
 * Reading as few documents as an answer needs: a rule that reads documents is given them in stretches, in the order in
 * which the next rules put them anyway. True to the order only while one path leads through the graph, as a bucket is
 * then the same for the next rule whichever part of it comes first.
 */
import type { Bitset } from '../bitset.ts';
import type { SearchContext } from '../query/context.ts';
import { isSinglePath, type QueryGraph } from '../query/graph.ts';
import { graphBuckets } from './graph-buckets.ts';
import type { GraphRuleName } from './graph-rules.ts';
import type { PathBucket } from './path-buckets.ts';

/** With fewer, reading all of them takes no longer. */
const FEWEST_DOCUMENTS = 1024;

/** One word alone is near nothing, so no document is read for it. */
const FEWEST_NODES = 2;

export function mayStretch(documents: Bitset, graph: QueryGraph): boolean {
  return (
    isSinglePath(graph) && graph.nodes.length >= FEWEST_NODES + 2 && documents.count() >= FEWEST_DOCUMENTS
  );
}

/** Documents in the order in which rules would put them, were they asked first; of few documents the later rules are not. */
export function* stretches(
  context: SearchContext,
  [name, ...others]: readonly GraphRuleName[],
  documents: Bitset,
  graph: QueryGraph,
): Generator<Bitset> {
  if (name === undefined || documents.count() < FEWEST_DOCUMENTS) {
    yield documents;
    return;
  }
  for (const bucket of graphBuckets(context, name, graph).split(documents))
    yield* stretches(context, others, bucket.documents, graph);
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
