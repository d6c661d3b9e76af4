/** A query string to terms: words, phrases in quotes, words to leave out, as Meilisearch 1.50 reads them. */
import type { Token, Tokenizer } from '../analysis/tokenizer.ts';

/** null is a stop word: a gap. */
export type PhraseWords = readonly (string | null)[];

export interface ParsedTerm {
  /** A single word, or the words of a phrase in quotes. */
  word: string | null;
  phrase: PhraseWords | null;
  /** Positions in the query, both inclusive. */
  position: number;
  end: number;
  /** The last word may still be growing. */
  prefix: boolean;
}

export interface ParsedQuery {
  terms: ParsedTerm[];
  negativeWords: string[];
  negativePhrases: PhraseWords[];
}

const MAX_TOKENS = 1000;
const MAX_TERMS = 10;
/** A hard separator moves the next word this much further away. */
const HARD_GAP = 7;
/** Positions are 16 bits wide in Meilisearch and wrap. */
const POSITIONS = 65_536;

interface OpenPhrase {
  words: (string | null)[];
  position: number;
  end: number;
}

export function parseQueryText(text: string, tokenize: Tokenizer, prefixSearch: boolean): ParsedQuery {
  const tokens = tokenize(text).slice(0, MAX_TOKENS);
  const query: ParsedQuery = { terms: [], negativeWords: [], negativePhrases: [] };
  let position = -1;
  let phrase: OpenPhrase | undefined;
  let negativePhrase = false;
  let negativeNext = false;
  let afterWhitespace = true;
  const close = () => {
    if (phrase !== undefined && phrase.words.some((word) => word !== null)) {
      const { words, end } = phrase;
      if (negativePhrase) query.negativePhrases.push(words);
      else query.terms.push({ word: null, phrase: words, position: phrase.position, end, prefix: false });
    }
    phrase = undefined;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.text === '') continue;
    if (query.terms.length >= MAX_TERMS) return query;
    if (isWord(token)) {
      position = (position + 1) % POSITIONS;
      const last = index === tokens.length - 1;
      if (phrase !== undefined) addToPhrase(phrase, token, position);
      else if (negativeNext) {
        query.negativeWords.push(token.text);
        negativeNext = false;
      } else if (last || token.kind === 'word') {
        query.terms.push({
          word: token.text,
          phrase: null,
          position,
          end: position,
          prefix: last && prefixSearch,
        });
      }
    } else {
      if (token.kind === 'hard') {
        position = (position + HARD_GAP) % POSITIONS;
        if (phrase !== undefined) {
          close();
          phrase = { words: [], position: 0, end: 0 };
        }
      }
      if (token.text.includes('"')) {
        if (phrase === undefined) {
          negativePhrase = negativeNext;
          phrase = { words: [], position: 0, end: 0 };
        } else {
          close();
          negativePhrase = false;
        }
      }
      negativeNext = phrase === undefined && token.text === '-' && afterWhitespace;
    }
    afterWhitespace = /\s$/u.test(token.text);
  }
  close();
  return query;
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'stop';
}

function addToPhrase(phrase: OpenPhrase, token: Token, position: number): void {
  if (phrase.words.length === 0) phrase.position = position;
  phrase.end = position;
  phrase.words.push(token.kind === 'stop' ? null : token.text);
}
