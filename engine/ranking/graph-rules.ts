/**
 * The ranking rules that give a path through the query graph its cost. A rule is a row: the ways from one node to the
 * next, each with its cost and the documents that can take it.
 */
import { Bitset } from '../bitset.ts';
import { fieldWeight } from '../inverted/fields.ts';
import { LAST_WEIGHT_BIT } from '../inverted/segment.ts';
import { rangesOfWord, visitPostings, type SearchContext, type WordRange } from '../query/context.ts';
import {
  documentsOfNode,
  nodeKey,
  ONE_TYPO,
  phrasesOf,
  placesOfNode,
  rangesOf,
  spanOf,
  TWO_TYPOS,
  ZERO_TYPOS,
  type GraphNode,
} from '../query/graph.ts';
import type { PhraseWords } from '../query/parse.ts';
import { documentsWithPhrase } from '../query/phrases.ts';
import type { StepCosts } from './document-buckets.ts';
import type { Condition, Edge } from './path-buckets.ts';
import { nearestCosts } from './nearness.ts';
import { MOST_POSITION_COST, positionCosts } from './position-costs.ts';
import { FAR, setsByValue } from './stream-scan.ts';

export type Way = Omit<Edge, 'to'>;

/** All ways to pass `to` behind `from`, cheapest first; the dearest stands there even if no document can take it. */
export type GraphRule = (context: SearchContext) => (from: GraphNode | null, to: GraphNode) => Iterable<Way>;

export type GraphRuleName = 'typo' | 'proximity' | 'attributeRank' | 'wordPosition' | 'exactWords';

/** Rules that leave nodes as they are, told document by document: the same costs as below. */
export const STEP_COSTS: Partial<Record<GraphRuleName, (context: SearchContext) => StepCosts>> = {
  proximity(context) {
    const pairs = new Map<string, (among: Bitset) => Uint8Array>();
    return (from, node, among) => {
      const extra = spanOf(node) - 1;
      const inside = documentsOfNode(context, node);
      if (from === null || from.end + 1 !== node.position) return (id) => (inside.has(id) ? extra : Infinity);
      const key = `${nodeKey(from)} ${nodeKey(node)}`;
      let costsOf = pairs.get(key);
      if (costsOf === undefined) pairs.set(key, (costsOf = nearestCosts(context, from, node)));
      const costs = costsOf(among);
      return (id) => (inside.has(id) ? extra + (costs[id] as number) : Infinity);
    };
  },

  attributeRank(context) {
    const count = weightCount(context);
    return (_from, node, among) => {
      const span = spanOf(node);
      const counting = plainWeights(context, count);
      if (counting !== null) {
        const places = placesOfNode(context, node);
        return (id) => {
          const weights = places.weightsAt(id) & counting;
          return weights === 0 ? Infinity : lowestBit(weights) * span;
        };
      }
      const sets = documentsByWeight(context, node, count, among);
      return (id) => {
        const weight = sets.findIndex((set) => set.has(id));
        return weight === -1 ? Infinity : weight * span;
      };
    };
  },

  wordPosition: (context) => (_from, node) => {
    const inside = documentsOfNode(context, node);
    const costOf = positionCosts(context, node);
    return (id) => (inside.has(id) ? costOf(id) : Infinity);
  },
};

const TYPO_BITS = [ZERO_TYPOS, ONE_TYPO, TWO_TYPOS];

export const GRAPH_RULES: Record<GraphRuleName, GraphRule> = {
  typo: (context) =>
    function* typo(_from, node) {
      const base = node.term.joined === null ? 0 : spanOf(node);
      for (const [typos, bit] of TYPO_BITS.slice(0, mostTypos(node) + 1).entries()) {
        const narrowed = { ...node, typos: node.typos & bit };
        yield {
          cost: base + typos,
          condition: { node: narrowed, documents: () => documentsOfNode(context, narrowed) },
        };
      }
    },

  proximity(context) {
    const pairs = new Map<string, Condition[]>();
    return function* proximity(from, node) {
      const extra = spanOf(node) - 1;
      const anywhere = { node, documents: () => documentsOfNode(context, node) };
      if (from === null || from.end + 1 !== node.position) {
        yield { cost: extra, condition: anywhere };
        return;
      }
      const key = `${nodeKey(from)} ${nodeKey(node)}`;
      let near = pairs.get(key);
      if (near === undefined) pairs.set(key, (near = nearConditions(context, from, node)));
      for (const [cost, condition] of near.entries()) yield { cost: extra + cost, condition };
      yield { cost: extra + FAR, condition: anywhere };
    };
  },

  attributeRank(context) {
    const count = weightCount(context);
    const byWeight = remembered((node) => once((among) => documentsByWeight(context, node, count, among)));
    return function* attributeRank(_from, node) {
      for (let weight = 0; weight < count; weight++) {
        yield {
          cost: weight * spanOf(node),
          condition: { node, documents: (among) => byWeight(node)(among)[weight] ?? Bitset.NONE },
        };
      }
    };
  },

  wordPosition(context) {
    const byCost = remembered((node) => once((among) => documentsByPosition(context, node, among)));
    return function* wordPosition(_from, node) {
      for (let cost = 0; cost <= MOST_POSITION_COST * spanOf(node); cost++) {
        yield {
          cost,
          condition: { node, documents: (among) => byCost(node)(among)[cost] ?? Bitset.NONE },
        };
      }
    };
  },

  exactWords: (context) =>
    function* exactWords(_from, node) {
      const exact = { ...node, exactOnly: true };
      yield {
        cost: 0,
        condition: {
          node: exact,
          documents: () => (isExact(node) ? documentsOfNode(context, exact) : Bitset.NONE),
        },
      };
      yield { cost: spanOf(node), condition: { node, documents: () => documentsOfNode(context, node) } };
    },
};

/** A joined word is never the word as typed. */
export function isExact({ term, typos, exactOnly }: GraphNode): boolean {
  if (term.joined !== null) return false;
  return (exactOnly || (typos & ZERO_TYPOS) !== 0) && (term.phrase !== null || term.occurs);
}

/** Highest number of typos a node may have, whether or not the index has such words; a short word can be written apart. */
function mostTypos({ term, typos, exactOnly }: GraphNode): number {
  if (term.maxTypos === 0) return term.phrase === null ? 1 : 0;
  if (exactOnly) return 0;
  if (term.maxTypos === 2 && (typos & TWO_TYPOS) !== 0) return 2;
  return (typos & ONE_TYPO) === 0 ? 0 : 1;
}

function remembered<T>(make: (node: GraphNode) => T): (node: GraphNode) => T {
  const known = new Map<string, T>();
  return (node) => {
    const key = nodeKey(node);
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(node)));
    return value;
  };
}

/** Worked out for the documents of the first call; later calls ask about some of these. */
function once<T>(make: (among: Bitset) => T): (among: Bitset) => T {
  let known: { among: Bitset; value: T } | undefined;
  return (among) => {
    if (known === undefined || !isWithin(among, known.among))
      known = { among: among.clone(), value: make(among) };
    return known.value;
  };
}

function isWithin(inner: Bitset, outer: Bitset): boolean {
  for (let index = 0; index < inner.words.length; index++)
    if (((inner.words[index] ?? 0) & ~(outer.words[index] ?? 0)) !== 0) return false;
  return true;
}

/** Documents in which two nodes stand near each other, by cost below `FAR`. */
function nearConditions(context: SearchContext, from: GraphNode, node: GraphNode): Condition[] {
  const costsOf = nearestCosts(context, from, node);
  const sets = once((among) => setsByValue(costsOf(among), among, FAR));
  return Array.from({ length: FAR }, (_, cost) => ({
    node,
    documents: (among: Bitset) => sets(among)[cost] ?? Bitset.NONE,
  }));
}

/** How many weights fields can have. */
function weightCount({ settings: { searchableAttributes } }: SearchContext): number {
  return searchableAttributes.includes('*') ? 1 : searchableAttributes.length;
}

/** The bits that count where those of the postings say all there is to know of a field's weight; else null. */
function plainWeights({ searched }: SearchContext, count: number): number | null {
  return count > 1 && count <= LAST_WEIGHT_BIT ? searched.weightMask : null;
}

const lowestBit = (mask: number): number => 31 - Math.clz32(mask & -mask);

/** Per weight, the documents whose best field for the node has it, told from the postings where they can. */
function documentsByWeight(
  context: SearchContext,
  node: GraphNode,
  count: number,
  among: Bitset,
): readonly Bitset[] {
  const { index, settings, searched } = context;
  if (count === 1 && searched.all) return [documentsOfNode(context, node)];
  const sets = Array.from({ length: count }, () => new Bitset(index.size));
  const counting = plainWeights(context, count);
  if (counting !== null) {
    const places = placesOfNode(context, node);
    among.forEach((id) => {
      const mask = places.weightsAt(id) & counting;
      if (mask !== 0) sets[lowestBit(mask)]?.add(id);
    });
    return sets;
  }
  const weights = index.parts.map(({ segment }) =>
    segment.fields.map((path) => fieldWeight(settings, path) ?? 0),
  );
  const visit = (range: WordRange, within: Bitset) =>
    visitPostings(index, range, (id, mask) => {
      if (!within.has(id) || !searched.accepts(range, id, mask)) return;
      for (const field of fieldsOf(context, range, id)) {
        if (searched.includes(range.part, field)) sets[weights[range.part]?.[field] ?? 0]?.add(id);
      }
    });
  for (const range of rangesOf(context, node)) visit(range, among);
  for (const phrase of phrasesOf(node)) {
    const within = among.and(documentsWithPhrase(context, phrase));
    for (const range of firstWord(context, phrase)) visit(range, within);
  }
  return sets;
}

function firstWord({ index }: SearchContext, phrase: PhraseWords): WordRange[] {
  const first = phrase.find((word) => word !== null);
  return first === null || first === undefined ? [] : rangesOfWord(index, first, true);
}

function* fieldsOf({ index }: SearchContext, range: WordRange, id: number): Generator<number> {
  const segment = index.parts[range.part]?.segment;
  if (segment === undefined) return;
  const local = index.localNumber(id);
  const end = segment.streams[local + 1] ?? 0;
  let field = 0;
  let given = -1;
  for (let at = segment.streams[local] ?? 0; at < end; at++) {
    const token = segment.tokens[at] ?? 0;
    if (token < 0) field = -1 - token;
    else if (token >= range.from && token < range.to && field !== given) {
      given = field;
      yield field;
    }
  }
}

function documentsByPosition(
  context: SearchContext,
  node: GraphNode,
  among: Bitset,
): readonly (Bitset | undefined)[] {
  const costOf = positionCosts(context, node);
  const sets: Bitset[] = [];
  among.and(documentsOfNode(context, node)).forEach((id) => {
    const cost = costOf(id);
    if (cost !== Infinity) (sets[cost] ??= new Bitset(context.index.size)).add(id);
  });
  return sets;
}
