/** How near the words of two neighbouring nodes stand to each other in a document: what the proximity rule goes by. */
import type { Bitset } from '../bitset.ts';
import type { WordPlaces } from '../inverted/word-places.ts';
import { rangesOfWord, type SearchContext, type WordRange } from '../query/context.ts';
import {
  documentsOfNode,
  phrasesOf,
  placesOfNode,
  rangesOf,
  ZERO_TYPOS,
  type GraphNode,
} from '../query/graph.ts';
import type { PhraseWords } from '../query/parse.ts';
import { documentsWithPhrase } from '../query/phrases.ts';
import { FAR, pairReader } from './stream-scan.ts';

/** By document how near two nodes stand to each other, as a cost of at most `FAR`: of all documents asked about so far. */
export function nearestCosts(
  context: SearchContext,
  from: GraphNode,
  node: GraphNode,
): (among: Bitset) => Uint8Array {
  const costs = new Uint8Array(context.index.size).fill(FAR);
  const words = (word: string | null | undefined): WordRange[] =>
    word === null || word === undefined ? [] : rangesOfWord(context.index, word, true);
  const left = rangesOf(context, from);
  const right = rangesOf(context, node);
  // Of a short prefix of many words, only the literal word is known to stand before another.
  const literally = node.term.prefixCached && (node.typos & ZERO_TYPOS) !== 0 && !node.exactOnly;
  const before = literally
    ? [...words(node.term.typed), ...rangesOf(context, { ...node, typos: node.typos & ~ZERO_TYPOS })]
    : right;
  const readers: { read: (among: Bitset) => void; phrases: PhraseWords[] }[] = [
    { read: pairReader(context, { left, right, before }, costs), phrases: [] },
  ];
  for (const first of phrasesOf(from)) {
    const lefts = words(first.at(-1));
    readers.push({
      read: pairReader(context, { left: lefts, right, before: [] }, costs),
      phrases: [first],
    });
    for (const second of phrasesOf(node)) {
      readers.push({
        read: pairReader(context, { left: lefts, right: words(second[0]), before: [] }, costs),
        phrases: [first, second],
      });
    }
  }
  for (const second of phrasesOf(node)) {
    readers.push({
      read: pairReader(context, { left, right: words(second[0]), before: [] }, costs),
      phrases: [second],
    });
  }
  const canReach = context.settings.proximityPrecision === 'byWord' && phrasesOf(from).length === 0;
  return (among) => {
    const both = among.and(documentsOfNode(context, from)).andWith(documentsOfNode(context, node));
    if (canReach) keepWithinReach(both, placesOfNode(context, from), placesOfNode(context, node));
    for (const { read, phrases } of readers)
      read(phrases.reduce((inside, phrase) => inside.and(documentsWithPhrase(context, phrase)), both));
    return costs;
  };
}

/** Leaves out documents in which no two of the words stand in neighbouring buckets of positions: they cannot be near. */
function keepWithinReach(documents: Bitset, left: WordPlaces, right: WordPlaces): void {
  documents.forEach((id) => {
    const mask = left.placesAt(id);
    const near = mask | (mask << 1) | (mask << 2) | (mask << 3) | (mask >>> 1) | (mask >>> 2);
    if ((near & right.placesAt(id)) === 0) documents.delete(id);
  });
}
