/** A query string to terms: words, phrases in quotes, words to leave out, as Meilisearch reads them. */
import type { Token, Tokenizer } from '../analysis/tokenizer.ts';

export interface WordTerm {
  kind: 'word';
  word: string;
  position: number;
  /** The last word may still be growing. */
  prefix: boolean;
}

export interface PhraseTerm {
  kind: 'phrase';
  /** null is a stop word: a gap. */
  words: (string | null)[];
  position: number;
}

export type QueryTerm = WordTerm | PhraseTerm;

export interface ParsedQuery {
  terms: QueryTerm[];
  negativeWords: string[];
  negativePhrases: (string | null)[][];
}

const MAX_TOKENS = 1000;
const MAX_TERMS = 10;
/** A hard separator moves the next word this much further away. */
const HARD_GAP = 7;

export function parseQueryText(text: string, tokenize: Tokenizer, prefixSearch: boolean): ParsedQuery {
  const tokens = tokenize(text).slice(0, MAX_TOKENS);
  const result: ParsedQuery = { terms: [], negativeWords: [], negativePhrases: [] };
  let position = -1;
  let phrase: (string | null)[] | undefined;
  let phraseStart = 0;
  let negative = false;
  const closePhrase = () => {
    if (phrase !== undefined && phrase.some((word) => word !== null)) {
      if (negative) result.negativePhrases.push(phrase);
      else result.terms.push({ kind: 'phrase', words: trimGaps(phrase), position: phraseStart });
    }
    phrase = undefined;
  };
  for (const [index, token] of tokens.entries()) {
    if (result.terms.length >= MAX_TERMS) break;
    if (token.kind === 'word' || token.kind === 'stop') {
      position += 1;
      if (phrase !== undefined) {
        if (phrase.length === 0) phraseStart = position;
        phrase.push(token.kind === 'stop' ? null : token.text);
        continue;
      }
      if (negative) {
        result.negativeWords.push(token.text);
        negative = false;
        continue;
      }
      const last = index === tokens.length - 1;
      const prefix = last && prefixSearch;
      if (token.kind === 'stop' && !prefix) continue;
      if (token.text !== '') result.terms.push({ kind: 'word', word: token.text, position, prefix });
      continue;
    }
    const quotes = token.text.split('"').length - 1;
    if (token.kind === 'hard') {
      position += HARD_GAP;
      if (phrase !== undefined) {
        closePhrase();
        phrase = [];
      }
    }
    for (let count = 0; count < quotes; count++) {
      if (phrase === undefined) phrase = [];
      else {
        closePhrase();
        negative = false;
      }
    }
    if (token.text === '-' && phrase === undefined) negative = startsNegative(tokens, index);
  }
  closePhrase();
  return result;
}

/** A dash after nothing or white space, directly before a word or an opening quote. */
function startsNegative(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before !== undefined && (before.kind === 'word' || before.kind === 'stop' || !/\s$/.test(before.text)))
    return false;
  return after !== undefined && (after.kind === 'word' || after.kind === 'stop' || after.text === '"');
}

function trimGaps(words: (string | null)[]): (string | null)[] {
  const start = words.findIndex((word) => word !== null);
  const end = words.findLastIndex((word) => word !== null);
  return words.slice(start, end + 1);
}
