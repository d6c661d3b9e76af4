/** Which tokens of a text match the query, for highlights, crops and match positions. */
import type { Tokenizer, Token } from '../analysis/tokenizer.ts';
import { phrasesOf, spanOf, type QueryGraph } from '../query/graph.ts';

export interface TextMatch {
  /** Tokens from and to, inclusive. */
  first: number;
  last: number;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Number of the node, so that different query words can be told apart. */
  node: number;
  words: number;
}

export interface Matcher {
  tokenize: Tokenizer;
  matches(text: string, tokens: readonly Token[]): TextMatch[];
}

export function createMatcher(graph: QueryGraph, tokenize: Tokenizer): Matcher {
  /** Word to its node, and how many characters are marked of it where that is not all. */
  const whole = new Map<string, { node: number; length: number }>();
  const prefixes: { text: string; node: number }[] = [];
  const phrases: { words: string[]; node: number }[] = [];
  // Joins first, longest first: what they cover is not marked again by their parts.
  const order = graph.nodes
    .flatMap((node, number) => (node === null ? [] : [{ node, number }]))
    .toSorted((a, b) => spanOf(b.node) - spanOf(a.node));
  const mark = (word: string, node: number, length = Infinity) => {
    if (!whole.has(word)) whole.set(word, { node, length });
  };
  for (const { node, number } of order) {
    const { term } = node;
    const { one, two } = term.derivations();
    const length = term.prefix ? Array.from(term.typed).length : Infinity;
    if (term.phrase === null && term.occurs) mark(term.typed, number);
    for (const word of [...one, ...two]) mark(word, number, length);
    if (term.prefixRanges.some(({ from, to }) => from < to))
      prefixes.push({ text: term.typed, node: number });
    for (const phrase of phrasesOf(node)) {
      const words = phrase.filter((word) => word !== null);
      if (words.length !== phrase.length) continue;
      if (words.length === 1) mark(words[0] ?? '', number);
      else phrases.push({ words, node: number });
    }
  }
  return {
    tokenize,
    matches(text, tokens) {
      const found: TextMatch[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        if (token === undefined || (token.kind !== 'word' && token.kind !== 'stop')) continue;
        const phrase = phrases
          .map(({ words, node }) => ({ last: phraseEnd(tokens, at, words), node, words: words.length }))
          .find(({ last }) => last !== undefined);
        if (phrase?.last !== undefined) {
          found.push({
            first: at,
            last: phrase.last,
            start: token.start,
            end: tokens[phrase.last]?.end ?? token.end,
            node: phrase.node,
            words: phrase.words,
          });
          at = phrase.last;
          continue;
        }
        const known = whole.get(token.text);
        if (known !== undefined) {
          const marked = Array.from(text.slice(token.start, token.end)).slice(0, known.length).join('');
          const { node } = known;
          found.push({
            first: at,
            last: at,
            start: token.start,
            end: token.start + marked.length,
            node,
            words: 1,
          });
          continue;
        }
        const prefix = prefixes.find((candidate) => token.text.startsWith(candidate.text));
        if (prefix === undefined) continue;
        const length = originalLength(text.slice(token.start, token.end), token.text, prefix.text);
        found.push({
          first: at,
          last: at,
          start: token.start,
          end: token.start + length,
          node: prefix.node,
          words: 1,
        });
      }
      return found;
    },
  };
}

/** Token number of the last word of a phrase that starts at a token. */
function phraseEnd(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  let token = at;
  for (const [number, word] of words.entries()) {
    if (number > 0) {
      do token += 1;
      while (tokens[token]?.kind === 'soft');
    }
    if (tokens[token]?.text !== word || tokens[token]?.kind === 'hard') return undefined;
  }
  return token;
}

/** How much of the original a normalised prefix covers; they differ where one letter became two. */
function originalLength(original: string, normalised: string, prefix: string): number {
  if (original.length === normalised.length) return prefix.length;
  let covered = 0;
  for (const [index, character] of Array.from(original).entries()) {
    covered += character.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').length;
    if (covered >= prefix.length)
      return Array.from(original)
        .slice(0, index + 1)
        .join('').length;
  }
  return original.length;
}
