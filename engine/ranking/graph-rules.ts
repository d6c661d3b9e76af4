/**
 * The ranking rules that give a path through the query graph its cost. A rule is a row: what passing a node costs a
 * document, what it can cost at most, and what is left of the node afterwards.
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
  rangesOf,
  spanOf,
  TWO_TYPOS,
  ZERO_TYPOS,
  type GraphNode,
} from '../query/graph.ts';
import { documentsWithPhrase } from '../query/phrases.ts';
import type { Places, StreamReader } from './stream-reader.ts';

export interface GraphRule {
  /** Cost for the document of passing `node` behind `previous`; Infinity when it cannot. */
  cost(document: number, node: GraphNode, previous: GraphNode | null): number;
  most(node: GraphNode, previous: GraphNode | null): number;
  /** The node after it was passed at a cost. */
  narrow(node: GraphNode, cost: number): GraphNode;
}

export type GraphRuleName = 'typo' | 'proximity' | 'attributeRank' | 'wordPosition' | 'exactWords';

const TYPO_BITS = [ZERO_TYPOS, ONE_TYPO, TWO_TYPOS];
const same = (node: GraphNode): GraphNode => node;

export const GRAPH_RULES: Record<GraphRuleName, (context: SearchContext, reader: StreamReader) => GraphRule> =
  {
    typo(context) {
      const classes = remembered((node) =>
        TYPO_BITS.slice(0, mostTypos(node) + 1).map((bit) =>
          (node.typos & bit) === 0 ? new Bitset() : documentsOfNode(context, { ...node, typos: bit }),
        ),
      );
      return {
        cost(document, node) {
          const typos = classes(node).findIndex((documents) => documents.has(document));
          return typos === -1 ? Infinity : base(node) + typos;
        },
        most: (node) => base(node) + mostTypos(node),
        narrow: (node, cost) => ({ ...node, typos: TYPO_BITS[cost - base(node)] ?? ZERO_TYPOS }),
      };
    },

    proximity(context, reader) {
      const { index } = context;
      const byAttribute = context.settings.proximityPrecision === 'byAttribute';
      return {
        cost(document, node, previous) {
          const extra = spanOf(node) - 1;
          if (previous === null || previous.end + 1 !== node.position)
            return documentsOfNode(context, node).has(document) ? extra : Infinity;
          reader.read(document);
          // Asked before reading starts, so that one reading serves both.
          reader.placesOf(previous);
          const right = reader.placesOf(node);
          const left = reader.placesOf(previous);
          let cost = FAR;
          if (byAttribute) {
            const ends = [...left.words.fields, ...left.phraseEnds.fields];
            const starts = new Set([...right.words.fields, ...right.phraseStarts.fields]);
            if (ends.some((field) => starts.has(field))) cost = 0;
          } else {
            const backward = node.term.prefixCached && (node.typos & ZERO_TYPOS) !== 0 && !node.exactOnly;
            const before = backward ? reader.placesOfWord(node.term.typed) : right.words;
            cost = Math.min(
              pairCost(left.words, right.words, false),
              pairCost(left.words, before, true),
              pairCost(left.phraseEnds, right.words, false),
              pairCost(left.words, right.phraseStarts, false),
              pairCost(left.phraseEnds, right.phraseStarts, false),
            );
          }
          if (cost === FAR && !documentsOfNode(context, node).has(document)) return Infinity;
          return extra + cost;
        },
        most: (node, previous) =>
          spanOf(node) -
          1 +
          (previous === null || previous.end + 1 !== node.position || index.size === 0 ? 0 : FAR),
        narrow: same,
      };
    },

    attributeRank(context) {
      const { settings } = context;
      const count = settings.searchableAttributes.includes('*') ? 1 : settings.searchableAttributes.length;
      const byWeight = remembered((node) => documentsByWeight(context, node, count));
      return {
        cost(document, node) {
          const weight = byWeight(node).findIndex((documents) => documents.has(document));
          return weight === -1 ? Infinity : weight * spanOf(node);
        },
        most: (node) => (count - 1) * spanOf(node),
        narrow: same,
      };
    },

    wordPosition(_context, reader) {
      return {
        cost(document, node) {
          reader.read(document);
          const { words, phraseStarts } = reader.placesOf(node);
          return Math.min(positionCost(words, node), positionCost(phraseStarts, node));
        },
        most: (node) => MOST_POSITION_COST * spanOf(node),
        narrow: same,
      };
    },

    exactWords(context) {
      const exact = remembered((node) =>
        isExact(node) ? documentsOfNode(context, { ...node, exactOnly: true }) : new Bitset(),
      );
      return {
        cost(document, node) {
          if (exact(node).has(document)) return 0;
          return documentsOfNode(context, node).has(document) ? spanOf(node) : Infinity;
        },
        most: spanOf,
        narrow: (node, cost) => (cost === 0 ? { ...node, exactOnly: true } : node),
      };
    },
  };

/** A joined word is never the word as typed. */
export function isExact({ term, typos, exactOnly }: GraphNode): boolean {
  return term.joined === null && (exactOnly || term.phrase !== null || (typos & ZERO_TYPOS) !== 0);
}

function base(node: GraphNode): number {
  return node.term.joined === null ? 0 : spanOf(node);
}

/** Highest number of typos a node may have, whether or not the index has such words; a short word can be written apart. */
export function mostTypos({ term, typos, exactOnly }: GraphNode): number {
  if (term.phrase !== null) return 0;
  if (term.maxTypos === 0) return 1;
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

/** Cost of words that do not stand near each other. */
const FAR = 3;

/** Forward distance 1: 0, 2: 1, 3: 2; backward 1: 1, 2: 2; else 3. Both lists are in order of field and position. */
function pairCost(left: Places, right: Places, backward: boolean): number {
  let best = FAR;
  for (let a = 0; a < left.positions.length; a++) {
    const field = left.fields[a];
    const position = left.positions[a] ?? 0;
    for (let b = 0; b < right.positions.length; b++) {
      if (right.fields[b] !== field) continue;
      const distance = (right.positions[b] ?? 0) - position;
      const cost = backward ? -distance : distance - 1;
      if (cost < best && (backward ? cost >= 1 : cost >= 0)) best = cost;
    }
  }
  return best;
}

/** Per weight, the documents that have the node in a field of that weight, told from the postings where they can. */
function documentsByWeight(context: SearchContext, node: GraphNode, count: number): Bitset[] {
  const { index, settings, searched } = context;
  const sets = Array.from({ length: count }, () => new Bitset(index.size));
  const weights = index.parts.map(({ segment }) =>
    segment.fields.map((path) => fieldWeight(settings, path) ?? 0),
  );
  const visit = (range: WordRange, among: Bitset | undefined) =>
    visitPostings(index, range, (id, mask) => {
      if (among !== undefined && !among.has(id)) return;
      if (!searched.accepts(range, id, mask)) return;
      if (count <= LAST_WEIGHT_BIT && searched.all) {
        for (let weight = 0; weight < count; weight++)
          if ((mask & (1 << weight)) !== 0) sets[weight]?.add(id);
        return;
      }
      for (const field of fieldsOf(context, range, id)) {
        if (searched.includes(range.part, field)) sets[weights[range.part]?.[field] ?? 0]?.add(id);
      }
    });
  for (const range of rangesOf(context, node)) visit(range, undefined);
  for (const phrase of phrasesOf(node)) {
    const documents = documentsWithPhrase(context, phrase);
    const first = phrase.find((word) => word !== null);
    if (first === null || first === undefined) continue;
    for (const range of rangesOfWord(index, first, true)) visit(range, documents);
  }
  return sets;
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

const MOST_POSITION_COST = 10;

function positionCost({ positions }: Places, node: GraphNode): number {
  let best = Infinity;
  const span = spanOf(node);
  for (const position of positions) {
    const distance = Math.abs(bucketOf(position) - node.position);
    let cost = 0;
    for (let word = 0; word < span; word++) cost += distanceCost(distance + word);
    if (cost < best) best = cost;
    if (best === 0) break;
  }
  return best;
}

/** Positions from 16 on are kept roughly. */
export function bucketOf(position: number): number {
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

function distanceCost(distance: number): number {
  return POSITION_COSTS.find(([largest]) => distance <= largest)?.[1] ?? MOST_POSITION_COST;
}
