/** The first half of exactness: whether one field is the query, or starts with it. */
import { isExact } from './graph-rules.ts';
import { bucketNumber, GAP, type Segment } from '../inverted/segment.ts';
import { placesOfNode, type GraphNode, type QueryGraph } from '../query/graph.ts';
import type { SearchContext } from '../query/context.ts';

/** 0: a field is the query; 1: a field starts with it; 2: neither. */
export type AttributeState = 0 | 1 | 2;

/** Meilisearch counts the words of a field only up to here. */
const MOST_COUNTED_WORDS = 30;

interface PlacedWord {
  word: string;
  /** In the query. */
  position: number;
}

export function attributeStates(
  graph: QueryGraph,
  context: SearchContext,
): (document: number) => AttributeState {
  const words = exactWords(graph);
  if (words === undefined) return () => 2;
  const { index, searched } = context;
  const single = words.nodes
    .filter(({ term }) => term.phrase === null)
    .map((node) => ({
      places: placesOfNode(context, { ...node, exactOnly: true }),
      bit: 1 << bucketNumber(node.position),
    }));
  const wanted = words.placed.map(({ position }) => bucketNumber(position));
  const numbers = index.parts.map(({ segment }) =>
    words.placed.map(({ word }) => segment.dictionary.find(word)),
  );
  return (document) => {
    // Most documents are told apart without reading them.
    for (const { places, bit } of single) if ((places.placesAt(document) & bit) === 0) return 2;
    const part = index.partNumber(document);
    const segment = index.parts[part]?.segment;
    if (segment === undefined) return 2;
    const { fields, inPlace, lengths } = foundIn(
      segment,
      index.localNumber(document),
      numbers[part] ?? [],
      wanted,
    );
    // Positions are kept over all fields together, fields without positions.
    if (inPlace.includes(false)) return 2;
    const [first, ...others] = fields;
    const shared = [...(first ?? [])].filter(
      (field) => searched.includes(part, field) && others.every((having) => having.has(field)),
    );
    if (shared.length === 0) return 2;
    const isWhole = shared.some((field) => lengths[field] === words.count);
    return isWhole && words.count <= MOST_COUNTED_WORDS ? 0 : 1;
  };
}

/** Per word the fields it is in, and whether it stands in the wanted bucket of positions; per field how many words it has. */
function foundIn(
  { streams, tokens }: Segment,
  local: number,
  numbers: readonly number[],
  wanted: readonly number[],
): { fields: Set<number>[]; inPlace: boolean[]; lengths: number[] } {
  const fields = numbers.map(() => new Set<number>());
  const inPlace = numbers.map(() => false);
  const lengths: number[] = [];
  const end = streams[local + 1] ?? 0;
  let field = 0;
  let length = 0;
  let position = 0;
  for (let at = streams[local] ?? 0; at < end; at++) {
    const token = tokens[at] as number;
    if (token < 0) {
      lengths[field] = length;
      field = -1 - token;
      length = lengths[field] ?? 0;
      position = 0;
    } else if (token >= GAP) position += token - GAP;
    else {
      length += 1;
      for (let word = 0; word < numbers.length; word++) {
        if (token !== numbers[word]) continue;
        fields[word]?.add(field);
        if (bucketNumber(position) === wanted[word]) inPlace[word] = true;
      }
      position += 1;
    }
  }
  lengths[field] = length;
  return { fields, inPlace, lengths };
}

/** The literal words of the graph at their places; undefined when one is missing. */
function exactWords(
  graph: QueryGraph,
): { nodes: GraphNode[]; placed: PlacedWord[]; count: number } | undefined {
  const nodes = graph.nodes
    .filter(
      (node): node is GraphNode =>
        node !== null && isExact(node) && (node.term.phrase !== null || node.term.occurs),
    )
    .toSorted((a, b) => a.first - b.first);
  const distinct = nodes.filter((node, index) => nodes[index - 1]?.first !== node.first);
  const placed: PlacedWord[] = [];
  let term = 0;
  let count = 0;
  for (const node of distinct) {
    if (node.first !== term) return undefined;
    term = node.last + 1;
    count += node.end - node.position + 1;
    const parts = node.term.phrase ?? [node.term.typed];
    parts.forEach((word, offset) => {
      if (word !== null) placed.push({ word, position: node.position + offset });
    });
  }
  return distinct.length === 0 ? undefined : { nodes: distinct, placed, count };
}
