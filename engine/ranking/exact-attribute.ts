/** The first half of exactness: whether one field is the query, or starts with it. */
import { isExact } from './graph-rules.ts';
import { bucketNumber } from '../inverted/segment.ts';
import { placesOfNode, type GraphNode, type QueryGraph } from '../query/graph.ts';
import type { SearchContext } from '../query/context.ts';
import type { StreamReader } from './stream-reader.ts';

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
  reader: StreamReader,
): (document: number) => AttributeState {
  const words = exactWords(graph);
  if (words === undefined) return () => 2;
  const { index, searched } = context;
  const single = words.nodes
    .filter(({ term }) => term.phrase === null)
    .map((node) => ({
      places: placesOfNode(context, { ...node, exactOnly: true }).places,
      bit: 1 << bucketNumber(node.position),
    }));
  return (document) => {
    // Most documents are told apart without reading them.
    if (single.some(({ places, bit }) => ((places[document] ?? 0) & bit) === 0)) return 2;
    reader.read(document);
    for (const { word } of words.placed) reader.placesOfWord(word);
    const part = index.partNumber(document);
    let fields: Set<number> | undefined;
    for (const { word, position } of words.placed) {
      const places = reader.placesOfWord(word);
      const wanted = bucketNumber(position);
      // Positions are kept over all fields together, fields without positions.
      if (!places.positions.some((found) => bucketNumber(found) === wanted)) return 2;
      const having = new Set(places.fields.filter((field) => searched.includes(part, field)));
      fields = fields === undefined ? having : new Set([...fields].filter((field) => having.has(field)));
      if (fields.size === 0) return 2;
    }
    const lengths = reader.fieldLengths();
    for (const field of fields ?? []) {
      if (lengths[field] === words.count && words.count <= MOST_COUNTED_WORDS) return 0;
    }
    return 1;
  };
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
