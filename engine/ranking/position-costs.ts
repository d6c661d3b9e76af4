/** What it costs a document that a word stands elsewhere in it than in the query: what the rule of word positions goes by. */
import { BUCKET_POSITIONS } from '../inverted/segment.ts';
import type { SearchContext } from '../query/context.ts';
import { placesOfNode, spanOf, type GraphNode } from '../query/graph.ts';

/** Of one word. */
export const MOST_POSITION_COST = 10;

/** What the nearest position of a node costs a document. */
export function positionCosts(context: SearchContext, node: GraphNode): (document: number) => number {
  const places = placesOfNode(context, node);
  const span = spanOf(node);
  const costs = BUCKET_POSITIONS.map((position) => positionCost(Math.abs(position - node.position), span));
  const upTo = BUCKET_POSITIONS.reduce(
    (bits, position, bucket) => (position <= node.position ? bits | (1 << bucket) : bits),
    0,
  );
  return (id) => {
    const mask = places.placesAt(id);
    const before = mask & upTo;
    const behind = mask & ~upTo;
    return Math.min(
      before === 0 ? Infinity : (costs[31 - Math.clz32(before)] ?? Infinity),
      behind === 0 ? Infinity : (costs[31 - Math.clz32(behind & -behind)] ?? Infinity),
    );
  };
}

function positionCost(distance: number, span: number): number {
  let cost = 0;
  for (let word = 0; word < span; word++) cost += distanceCost(distance + word);
  return cost;
}

/** [largest distance, cost] */
const POSITION_COSTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 1],
  [4, 2],
  [7, 3],
  [11, 4],
  [16, 5],
  [24, 6],
  [64, 7],
  [256, 8],
  [1024, 9],
];

function distanceCost(distance: number): number {
  return POSITION_COSTS.find(([largest]) => distance <= largest)?.[1] ?? MOST_POSITION_COST;
}
