/** Which tokens of a text match the query, for highlights, crops and match positions. */
import type { Tokenizer, Token } from '../analysis/tokenizer.ts';
import { phrasesOf, type GraphNode, type QueryGraph } from '../query/graph.ts';

export interface TextMatch {
  /** Tokens from and to, inclusive. */
  first: number;
  last: number;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Positions in the query that it answers. */
  positions: readonly number[];
}

export interface Matcher {
  tokenize: Tokenizer;
  matches(text: string, tokens: readonly Token[]): TextMatch[];
}

interface Word {
  text: string;
  /** Characters of the text that are marked at most, for a word that may still grow. */
  mostMarked: number;
  positions: readonly number[];
}

interface Phrase {
  words: readonly (string | null)[];
  positions: readonly number[];
}

/** @param graph as it was ranked: derivations nobody asked for are not marked */
export function createMatcher(graph: QueryGraph, tokenize: Tokenizer): Matcher {
  const nodes = graph.nodes.filter((node): node is GraphNode => node !== null);
  const inOrder = [
    ...nodes.filter(({ term }) => term.joined === null),
    ...nodes.filter(({ term }) => term.joined !== null),
  ];
  const phrases = inOrder.flatMap((node): Phrase[] =>
    knownPhrases(node).map((words) => ({ words, positions: positionsOf(node) })),
  );
  // Words that may still grow come last, what covers more of the query first.
  const bySize = inOrder.toSorted(
    (a, b) => Number(a.term.prefix) - Number(b.term.prefix) || positionsOf(b).length - positionsOf(a).length,
  );
  const whole = new Map<string, Word>();
  const growing: { typed: Word | undefined; derived: Word[] }[] = [];
  for (const node of bySize) {
    const words = wordsOf(node);
    if (!node.term.prefix) {
      for (const word of words) if (!whole.has(word.text)) whole.set(word.text, word);
    } else growing.push({ typed: typedPrefix(node), derived: words });
  }
  const matchWord = (token: Token): Word | undefined => {
    const known = whole.get(token.text);
    if (known !== undefined) return known;
    for (const { typed, derived } of growing) {
      if (typed !== undefined && token.text.startsWith(typed.text)) return typed;
      const found = derived.find(({ text }) => token.text.startsWith(text));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first === null || first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return {
    tokenize,
    matches(text, tokens) {
      const found: TextMatch[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token === undefined || !isWord(token)) continue;
        let match: TextMatch | undefined;
        for (const { words, positions } of byFirst.get(token.text) ?? []) {
          const last = phraseEnd(tokens, at, words);
          if (last === undefined) continue;
          match = { first: at, last, start: token.start, end: tokens[last]?.end ?? token.end, positions };
          break;
        }
        if (match === undefined) {
          const word = matchWord(token);
          if (word === undefined) continue;
          const { positions, mostMarked } = word;
          const end =
            mostMarked === Infinity
              ? token.end
              : token.start + coveredLength(text.slice(token.start, token.end), word.text, mostMarked);
          match = { first: at, last: at, start: token.start, end, positions };
        }
        found.push(match);
        at = match.last;
      }
      return found;
    },
  };
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'stop';

function positionsOf({ position, end }: GraphNode): number[] {
  return Array.from({ length: end - position + 1 }, (_, index) => position + index);
}

function knownPhrases(node: GraphNode): readonly (readonly (string | null)[])[] {
  const split = node.term.known()?.split;
  return [...phrasesOf({ ...node, typos: 0 }), ...(split === null || split === undefined ? [] : [split])];
}

/** A prefix by which whole ranges of words were found; a cached one is only the literal word. */
function typedPrefix({ term, position, end }: GraphNode): Word | undefined {
  if (term.prefixCached ? !term.occurs : !term.prefixRanges.some(({ from, to }) => from < to))
    return undefined;
  return {
    text: term.typed,
    mostMarked: Array.from(term.typed).length,
    positions: positionsOf({ position, end } as GraphNode),
  };
}

function wordsOf(node: GraphNode): Word[] {
  const { term } = node;
  if (term.phrase !== null) return [];
  const known = term.known();
  const mostMarked = term.prefix ? Array.from(term.typed).length : Infinity;
  const words = [
    ...(term.occurs && !term.prefix ? [term.typed] : []),
    ...(known?.one ?? []),
    ...(known?.two ?? []),
  ];
  return words.map((text) => ({ text, mostMarked, positions: positionsOf(node) }));
}

/** Token number of the last word of a phrase that starts at a token. Separators of any kind may stand between. */
function phraseEnd(
  tokens: readonly Token[],
  at: number,
  words: readonly (string | null)[],
): number | undefined {
  let token = at;
  for (const [number, word] of words.entries()) {
    if (number > 0) {
      do token += 1;
      while (tokens[token] !== undefined && !isWord(tokens[token] as Token));
    }
    // A gap stands for a stop word, which the text is not read with.
    if (word === null || tokens[token]?.text !== word) return undefined;
  }
  return token;
}

/** How much of the original so many characters of a word cover; they differ where one letter became two. */
function coveredLength(original: string, word: string, most: number): number {
  const wanted = Array.from(word).slice(0, most).join('').length;
  let covered = 0;
  let length = 0;
  for (const character of original) {
    if (covered >= wanted) break;
    covered += character.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').length;
    length += character.length;
  }
  return length;
}
