/**
 * The query graph: every term and every join of two or three neighbouring terms is a node, with all words and
 * phrases of the index that may stand for it and what each costs in typos.
 */
import type { Tokenizer } from '../analysis/tokenizer.ts';
import { MAX_WORD_BYTES, type InvertedIndex } from '../inverted/inverted-index.ts';
import { findTypos } from '../inverted/typos.ts';
import type { Settings } from '../settings.ts';
import { documentsWithPhrase, frequentSplit } from './phrases.ts';
import type { QueryTerm, WordTerm } from './parse.ts';

export interface WordMatch {
  typos: number;
  /** True only for the word as typed. */
  exact: boolean;
  /** The word was found because it starts with what was typed. */
  prefix: boolean;
}

export interface PhraseMatch {
  words: (string | null)[];
  typos: number;
  exact: boolean;
  documents: Set<number>;
}

export interface QueryNode {
  /** Index of the first term it covers, and how many. */
  from: number;
  span: number;
  /** Words it counts for in the words and exactness rules. */
  words: number;
  position: number;
  /** What was typed for it, joined. */
  typed: string;
  prefix: boolean;
  /** Costs that every match of this node has: 0, or 2 and 3 for joins. */
  baseTypos: number;
  /** Term id to match. */
  terms: Map<number, WordMatch>;
  phrases: PhraseMatch[];
  /** Documents that match the node in any way. */
  documents: Set<number>;
}

/** Most words one prefix stands for. */
const MOST_PREFIX_WORDS = 1000;
const MOST_SYNONYM_PHRASES = 50;
const MOST_SYNONYM_WORDS = 100;
const LONGEST_JOIN = 3;

export interface GraphContext {
  index: InvertedIndex;
  settings: Settings;
  tokenize: Tokenizer;
}

export function buildGraph(terms: readonly QueryTerm[], context: GraphContext): QueryNode[] {
  const synonyms = synonymTable(context);
  const nodes: QueryNode[] = [];
  terms.forEach((term, from) => {
    nodes.push(
      term.kind === 'phrase'
        ? phraseNode(term.words, from, term.position, context)
        : wordNode(term, from, synonyms, context),
    );
    for (let span = 2; span <= LONGEST_JOIN; span++) {
      const run = terms.slice(from, from + span);
      if (run.length === span && isRun(run)) {
        const node = joinNode(run, from, synonyms, context);
        if (node.documents.size > 0) nodes.push(node);
      }
    }
  });
  return nodes;
}

function isRun(terms: readonly QueryTerm[]): terms is WordTerm[] {
  return terms.every(
    (term, index) => term.kind === 'word' && term.position === (terms[0]?.position ?? 0) + index,
  );
}

function phraseNode(
  words: (string | null)[],
  from: number,
  position: number,
  { index }: GraphContext,
): QueryNode {
  const documents = documentsWithPhrase(index, words);
  return {
    from,
    span: 1,
    words: words.filter((word) => word !== null).length,
    position,
    typed: words.filter((word) => word !== null).join(' '),
    prefix: false,
    baseTypos: 0,
    terms: new Map(),
    phrases: [{ words, typos: 0, exact: true, documents }],
    documents,
  };
}

function wordNode(term: WordTerm, from: number, synonyms: SynonymTable, context: GraphContext): QueryNode {
  const node: QueryNode = {
    from,
    span: 1,
    words: 1,
    position: term.position,
    typed: term.word,
    prefix: term.prefix,
    baseTypos: 0,
    terms: new Map(),
    phrases: [],
    documents: new Set(),
  };
  const most = allowedTypos(term.word, context.settings);
  addWords(node, term.word, most, true, context);
  addSynonyms(node, synonyms.get(term.word) ?? [], context);
  const split = most >= 0 ? frequentSplit(context.index, term.word) : undefined;
  if (split !== undefined) addPhrase(node, split, 1, context);
  return node;
}

function joinNode(
  run: readonly WordTerm[],
  from: number,
  synonyms: SynonymTable,
  context: GraphContext,
): QueryNode {
  const typed = run.map((term) => term.word).join('');
  const node: QueryNode = {
    from,
    span: run.length,
    words: run.length,
    position: run[0]?.position ?? 0,
    typed,
    prefix: run.at(-1)?.prefix ?? false,
    baseTypos: run.length,
    terms: new Map(),
    phrases: [],
    documents: new Set(),
  };
  if (Buffer.byteLength(typed) <= MAX_WORD_BYTES) {
    const most = Math.max(0, allowedTypos(typed, context.settings) - (run.length - 1));
    addWords(node, typed, most, false, context);
  }
  addSynonyms(node, synonyms.get(run.map((term) => term.word).join(' ')) ?? [], context);
  return node;
}

/** @param literal also look among the words that are matched literally only */
function addWords(
  node: QueryNode,
  word: string,
  most: number,
  literal: boolean,
  { index }: GraphContext,
): void {
  const add = (term: number | undefined, match: WordMatch) => {
    if (term === undefined || node.terms.has(term)) return;
    node.terms.set(term, match);
    for (const document of index.documents(term)) node.documents.add(document);
  };
  add(index.termId(word), { typos: 0, exact: true, prefix: false });
  if (literal) add(index.termId(word, true), { typos: 0, exact: true, prefix: false });
  if (node.prefix) {
    for (const namespace of literal ? [false, true] : [false]) {
      for (const longer of index.withPrefix(word, namespace).slice(0, MOST_PREFIX_WORDS)) {
        add(index.termId(longer, namespace), { typos: 0, exact: false, prefix: true });
      }
    }
  }
  if (most !== 1 && most !== 2) return;
  const { one, two } = findTypos(index, word, most, node.prefix);
  for (const other of one) add(index.termId(other), { typos: 1, exact: false, prefix: false });
  for (const other of two) add(index.termId(other), { typos: 2, exact: false, prefix: false });
}

function addSynonyms(node: QueryNode, values: readonly string[][], context: GraphContext): void {
  let words = 0;
  let phrases = 0;
  for (const value of values) {
    const [only] = value;
    if (value.length === 1 && only !== undefined && words < MOST_SYNONYM_WORDS) {
      words += 1;
      const term = context.index.termId(only);
      if (term === undefined || node.terms.get(term)?.exact === true) continue;
      node.terms.set(term, { typos: 0, exact: false, prefix: false });
      for (const document of context.index.documents(term)) node.documents.add(document);
    } else if (value.length > 1 && phrases < MOST_SYNONYM_PHRASES) {
      phrases += 1;
      addPhrase(node, value, 0, context);
    }
  }
}

function addPhrase(node: QueryNode, words: (string | null)[], typos: number, { index }: GraphContext): void {
  const documents = documentsWithPhrase(index, words);
  if (documents.size === 0) return;
  node.phrases.push({ words, typos, exact: false, documents });
  for (const document of documents) node.documents.add(document);
}

/** How many typos a word may have: by its length in characters. */
export function allowedTypos(word: string, { typoTolerance }: Settings): number {
  if (!typoTolerance.enabled || typoTolerance.disableOnWords.includes(word)) return 0;
  const length = Array.from(word).length;
  if (length < typoTolerance.minWordSizeForTypos.oneTypo) return 0;
  return length < typoTolerance.minWordSizeForTypos.twoTypos ? 1 : 2;
}

/** Words of a key joined by a space, to the words of each value. */
type SynonymTable = Map<string, string[][]>;

function synonymTable({ settings, tokenize }: GraphContext): SynonymTable {
  const wordsOf = (text: string) =>
    tokenize(text)
      .filter((token) => token.kind === 'word')
      .map((token) => token.text);
  const table: SynonymTable = new Map();
  for (const [key, values] of Object.entries(settings.synonyms)) {
    const name = wordsOf(key).join(' ');
    if (name === '') continue;
    table.set(name, [...(table.get(name) ?? []), ...values.map(wordsOf)]);
  }
  return table;
}
