/**
 * The query graph: terms and joins of two or three neighbouring terms are nodes, in order from start to end. A node
 * stands for the derivations of its term with the numbers of typos in `typos`; rules narrow the graph as they rank.
 */
import { Bitset } from '../bitset.ts';
import { WordPlaces } from '../inverted/word-places.ts';
import {
  addPlaces,
  documentsOf,
  rangesOfWord,
  readyPlaces,
  type SearchContext,
  type WordRange,
} from './context.ts';
import { documentsWithPhrase } from './phrases.ts';
import type { ParsedTerm, PhraseWords } from './parse.ts';
import type { SynonymTable } from './synonyms.ts';
import { remembered } from './remembered.ts';
import { EVERYWHERE } from './searched-fields.ts';
import { phraseTerm, wordTerm, type QueryTerm } from './terms.ts';

/** Bits of `GraphNode.typos`. */
export const ZERO_TYPOS = 1;
export const ONE_TYPO = 2;
export const TWO_TYPOS = 4;
const ANY_TYPOS = 7;
const TYPO_BITS = [ZERO_TYPOS, ONE_TYPO, TWO_TYPOS];

export interface GraphNode {
  term: QueryTerm;
  /** Numbers of the first and last typed term it covers. */
  first: number;
  last: number;
  /** Positions in the query. */
  position: number;
  end: number;
  typos: number;
  /** Only the word or phrase as typed is left. */
  exactOnly: boolean;
}

export const START = 0;
export const END = 1;

export interface QueryGraph {
  /** Nodes 0 and 1 are start and end. */
  nodes: readonly (GraphNode | null)[];
  /** Per node the numbers of those that may follow, ascending. */
  next: readonly (readonly number[])[];
}

const LONGEST_JOIN = 3;
const MAX_WORD_BYTES = 250;

export function buildGraph(
  parsed: readonly ParsedTerm[],
  synonyms: SynonymTable,
  context: SearchContext,
): QueryGraph {
  const nodes: (GraphNode | null)[] = [null, null];
  const terms: QueryTerm[] = [];
  parsed.forEach((entry, last) => {
    const term =
      entry.phrase === null
        ? wordTerm(nodes.length, entry.word ?? '', entry.prefix, null, synonyms, context)
        : phraseTerm(nodes.length, entry.phrase);
    terms.push(term);
    const { position, end } = entry;
    nodes.push({ term, first: last, last, position, end, typos: ANY_TYPOS, exactOnly: false });
    for (let span = 2; span <= LONGEST_JOIN && span <= last + 1; span++) {
      const run = parsed.slice(last + 1 - span, last + 1);
      const words = run.flatMap(({ word }) => word ?? []);
      if (words.length < span || !isConsecutive(run)) continue;
      const joined = words.join('');
      if (Buffer.byteLength(joined) > MAX_WORD_BYTES) continue;
      nodes.push({
        term: wordTerm(nodes.length, joined, entry.prefix, words, synonyms, context),
        first: last + 1 - span,
        last,
        position: run[0]?.position ?? 0,
        end,
        typos: ANY_TYPOS,
        exactOnly: false,
      });
    }
  });
  return { nodes, next: nodes.map((_, number) => followers(nodes, number)) };
}

function isConsecutive(run: readonly ParsedTerm[]): boolean {
  return run.every((term, index) => index === 0 || run[index - 1]?.end === term.position - 1);
}

/** The nodes that start soonest after this one. */
function followers(nodes: readonly (GraphNode | null)[], number: number): number[] {
  if (number === END) return [];
  const last = nodes[number]?.last ?? -1;
  let soonest = Infinity;
  for (const node of nodes) if (node !== null && node.first > last) soonest = Math.min(soonest, node.first);
  if (soonest === Infinity) return [END];
  return nodes.flatMap((node, other) => (node?.first === soonest ? [other] : []));
}

/** No node has another one beside it. */
export const isSinglePath = ({ next }: QueryGraph): boolean => next.every((numbers) => numbers.length <= 1);

/** Equal for nodes that stand for the same words. */
export const nodeKey = ({ term, typos, exactOnly }: GraphNode): string =>
  `${term.id} ${typos}${exactOnly ? ' exact' : ''}`;

/** How many typed words a node covers. */
export const spanOf = ({ first, last }: GraphNode): number => last - first + 1;

/** Words a node counts for: those of a phrase, or those that are joined. */
export function wordCount(node: GraphNode): number {
  return node.term.phrase === null ? spanOf(node) : node.term.phrase.filter((word) => word !== null).length;
}

/** The graph of the given paths only, nodes numbered as they come. */
export function graphOfPaths(paths: readonly (readonly GraphNode[])[]): QueryGraph {
  const numbers = new Map<string, number>();
  const nodes: (GraphNode | null)[] = [null, null];
  const next: Set<number>[] = [new Set(), new Set()];
  for (const path of paths) {
    let previous = START;
    for (const [index, node] of path.entries()) {
      // Shared only where the same nodes follow to the end, so that no other path comes into being.
      const key = path.slice(index).map(nodeKey).join('|');
      let number = numbers.get(key);
      if (number === undefined) {
        number = nodes.length;
        numbers.set(key, number);
        nodes.push(node);
        next.push(new Set());
      }
      next[previous]?.add(number);
      previous = number;
    }
    next[previous]?.add(END);
  }
  return { nodes, next: next.map((followed) => [...followed].toSorted((a, b) => a - b)) };
}

/** Single words a node stands for. */
export function rangesOf({ index }: SearchContext, { term, typos, exactOnly }: GraphNode): WordRange[] {
  const ranges: WordRange[] = [];
  const literal = term.joined === null;
  if (exactOnly) return term.phrase === null ? rangesOfWord(index, term.typed, literal) : [];
  if (term.phrase === null && (typos & ZERO_TYPOS) !== 0) {
    if (term.prefixRanges.length > 0) ranges.push(...term.prefixRanges);
    else ranges.push(...rangesOfWord(index, term.typed, literal));
  }
  if ((typos & ONE_TYPO) !== 0)
    for (const word of term.derivations().one) ranges.push(...rangesOfWord(index, word, false));
  if ((typos & TWO_TYPOS) !== 0)
    for (const word of term.derivations().two) ranges.push(...rangesOfWord(index, word, false));
  return ranges;
}

/** Phrases a node stands for. Synonyms stay whatever the number of typos, as in Meilisearch. */
export function phrasesOf({ term, typos, exactOnly }: GraphNode): PhraseWords[] {
  if (exactOnly) return term.phrase === null ? [] : [term.phrase];
  const phrases = [...term.synonyms];
  if (term.phrase !== null) phrases.push(term.phrase);
  if ((typos & ONE_TYPO) !== 0) {
    const { split } = term.derivations();
    if (split !== null) phrases.push(split);
  }
  return phrases;
}

/** Equal for nodes with the same single words, in whichever query. */
function wordsKey({ term, typos, exactOnly }: GraphNode): string {
  const { typed, prefix, joined, maxTypos } = term;
  const own = exactOnly ? ZERO_TYPOS : typos;
  // Typing errors only come into it where they are asked for, and beginnings only of what may still grow.
  const errors = (own & ~ZERO_TYPOS) === 0 ? '' : maxTypos;
  const grows = prefix && !exactOnly ? '*' : '';
  return `${own}${errors}${joined === null ? '' : '+'}${grows} ${typed}`;
}

/** Living documents that have one of a node's words or phrases; not to be changed. */
export function documentsOfNode(context: SearchContext, node: GraphNode): Bitset {
  const key = nodeKey(node);
  let documents = context.nodeDocuments.get(key);
  if (documents !== undefined) return documents;
  const bits = node.exactOnly ? [] : TYPO_BITS.filter((bit) => (node.typos & bit) !== 0);
  if (bits.length > 1) {
    documents = new Bitset(context.index.size);
    for (const bit of bits) documents.orWith(documentsOfNode(context, { ...node, typos: bit }));
  } else {
    documents = documentsOfWords(context, node);
    for (const phrase of phrasesOf(node)) documents = documents.or(documentsWithPhrase(context, phrase));
  }
  context.nodeDocuments.set(key, documents);
  return documents;
}

function documentsOfWords(context: SearchContext, node: GraphNode): Bitset {
  const make = () => documentsOf(context, rangesOf(context, node));
  if (node.term.phrase !== null) return make();
  return remembered(context.index).documents.get(`${wordsKey(node)} ${context.searched.key}`, make);
}

/** Where a node's words, and the first words of its phrases, stand in every document; not to be changed. */
export function placesOfNode(context: SearchContext, node: GraphNode): WordPlaces {
  const key = nodeKey(node);
  let places = context.nodePlaces.get(key);
  if (places === undefined) {
    places = placesOfWords(context, node, phrasesOf(node));
    context.nodePlaces.set(key, places);
  }
  return places;
}

function placesOfWords(context: SearchContext, node: GraphNode, phrases: readonly PhraseWords[]): WordPlaces {
  const { index } = context;
  const ranges = rangesOf(context, node);
  const [only] = ranges;
  const isOne = only !== undefined && ranges.length === 1 && phrases.length === 0;
  const ready = isOne ? readyPlaces(index, only) : undefined;
  if (ready !== undefined) return ready;
  const starts = phrases.flatMap((phrase) => {
    const first = phrase.find((word) => word !== null);
    if (first === null || first === undefined) return [];
    return [{ documents: documentsWithPhrase(context, phrase), ranges: rangesOfWord(index, first, true) }];
  });
  const make = () => {
    let documents = documentsOfWords({ ...context, searched: EVERYWHERE }, node);
    for (const start of starts) documents = documents.or(start.documents);
    const places = new WordPlaces(documents, index.size);
    for (const range of ranges) addPlaces(index, range, undefined, places);
    for (const start of starts)
      for (const range of start.ranges) addPlaces(index, range, start.documents, places);
    return places;
  };
  return phrases.length === 0 ? remembered(index).places.get(wordsKey(node), make) : make();
}
