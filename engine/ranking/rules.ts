/**
 * The ranking rules: each gives a path through the query graph its cost in one document, lower is better, and the
 * most it could cost, for the score. Costs are minima per document; Meilisearch takes them over sets of documents.
 */
import type { QueryNode } from '../query/graph.ts';
import type { Occurrence } from './occurrences.ts';

/** One way to read the query: its nodes in order, with where they stand in the document. */
export interface Path {
  nodes: readonly QueryNode[];
  occurrences: readonly (readonly Occurrence[])[];
}

export interface RuleContext {
  /** Place of a field id in `searchableAttributes`. */
  weight(field: number): number;
  searchableCount: number;
  /** Number of words of the document in a field, when it is small enough to be counted. */
  fieldLength(field: number): number | undefined;
  /** Highest typo cost any document could have on this path. */
  maxTypos(nodes: readonly QueryNode[]): number;
  /** `byAttribute`: two words are near when they share a field. */
  byAttribute: boolean;
}

export interface RuleCost {
  cost: number;
  /** Highest cost possible. */
  most: number;
  details: Record<string, number | string>;
  /** A rule that is two in one, as exactness is: the second half. */
  second?: { cost: number; most: number };
}

export type Rule = (path: Path, context: RuleContext) => RuleCost;

export const GRAPH_RULES: Record<string, Rule> = {
  typo(path, context) {
    const cost = sum(path, (node, occurrences) => node.baseTypos + least(occurrences, (one) => one.typos));
    const most = Math.max(cost, context.maxTypos(path.nodes));
    return { cost, most, details: { typoCount: cost, maxTypoCount: most } };
  },

  proximity(path, { byAttribute }) {
    let cost = 0;
    let pairs = 0;
    path.nodes.forEach((node, index) => {
      const left = path.occurrences[index - 1];
      cost += node.span - 1;
      if (left === undefined) return;
      pairs += 1;
      const right = path.occurrences[index] ?? [];
      cost += byAttribute ? sharedFieldCost(left, right) : pairCost(left, right);
    });
    return { cost, most: pairs * 3, details: {} };
  },

  attributeRank: (path, context) => {
    const most = sum(path, (node) => node.words * Math.max(0, context.searchableCount - 1));
    const cost = sum(
      path,
      (node, occurrences) => node.words * least(occurrences, (one) => context.weight(one.field)),
    );
    return { cost, most, details: {} };
  },

  wordPosition(path) {
    const cost = sum(path, (node, occurrences) =>
      least(occurrences, (one) => {
        let total = 0;
        for (let word = 0; word < node.span; word++)
          total += positionCost(Math.abs(bucket(one.position) - node.position) + word);
        return total;
      }),
    );
    return { cost, most: sum(path, (node) => node.words * 10), details: {} };
  },

  exactness(path, context) {
    const words = sum(path, (node) => node.words);
    const missing = sum(path, (node, occurrences) =>
      node.span === 1 && occurrences.some((one) => one.exact) ? 0 : node.words,
    );
    const state = attributeState(path, context);
    return {
      cost: state,
      most: 2,
      second: { cost: missing, most: words },
      details:
        state === 2
          ? { matchType: 'noExactMatch', matchingWords: words - missing, maxMatchingWords: words }
          : { matchType: state === 0 ? 'exactMatch' : 'matchesStart' },
    };
  },
};

/** 0: one field is the query; 1: one field starts with it; 2: neither. */
function attributeState({ nodes, occurrences }: Path, context: RuleContext): 0 | 1 | 2 {
  const positions = nodes.map((node) => node.position);
  if (positions.some((position, index) => position !== index) || nodes.some((node) => node.span > 1))
    return 2;
  const fields = new Set((occurrences[0] ?? []).map((one) => one.field));
  let best: 0 | 1 | 2 = 2;
  for (const field of fields) {
    const all = nodes.every((node, index) =>
      occurrences[index]?.some((one) => one.exact && one.field === field && one.position === node.position),
    );
    if (!all) continue;
    if (context.fieldLength(field) === nodes.length) return 0;
    best = 1;
  }
  return best;
}

/** Forward distance 1: 0; forward 2 or backward 1: 1; forward 3 or backward 2: 2; else 3. */
function pairCost(left: readonly Occurrence[], right: readonly Occurrence[]): number {
  let best = 3;
  for (const a of left) {
    for (const b of right) {
      if (a.field !== b.field) continue;
      const forward = b.position - a.last;
      const cost = forward > 0 ? forward - 1 : a.position - b.last;
      if (cost > 0 || forward > 0) best = Math.min(best, Math.max(0, cost));
    }
  }
  return best;
}

function sharedFieldCost(left: readonly Occurrence[], right: readonly Occurrence[]): number {
  const fields = new Set(left.map((one) => one.field));
  return right.some((one) => fields.has(one.field)) ? 0 : 3;
}

/** Positions above 15 are kept roughly, as powers of two. */
function bucket(position: number): number {
  if (position < 16) return position;
  if (position < 24) return 24;
  return 2 ** Math.ceil(Math.log2(position));
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

function positionCost(distance: number): number {
  return POSITION_COSTS.find(([largest]) => distance <= largest)?.[1] ?? 10;
}

function sum(path: Path, cost: (node: QueryNode, occurrences: readonly Occurrence[]) => number): number {
  return path.nodes.reduce((total, node, index) => total + cost(node, path.occurrences[index] ?? []), 0);
}

function least(occurrences: readonly Occurrence[], cost: (one: Occurrence) => number): number {
  let best = Infinity;
  for (const one of occurrences) best = Math.min(best, cost(one));
  return best === Infinity ? 0 : best;
}

/** After the typo rule only the occurrences with the fewest typos count. */
export function withFewestTypos(path: Path): Path {
  return {
    nodes: path.nodes,
    occurrences: path.occurrences.map((all) => {
      const fewest = least(all, (one) => one.typos);
      return all.filter((one) => one.typos === fewest);
    }),
  };
}
