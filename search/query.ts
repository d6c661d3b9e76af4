/** What a citizen typed, made safe and sorted: no engine syntax, no more than is read, subject before action. */
import { MAX_QUERY_LENGTH } from '../model/search-answer.ts';
import { queryWords, type QueryWords } from '../dutch/function-words.ts';

export interface Query {
  /** As typed, trimmed and cut; shown back to the citizen. */
  typed: string;
  /** What the engine gets: without quotes and leading dashes, which mean something to it and not to a citizen. */
  plain: string;
  words: QueryWords;
}

export function parseQuery(q: string): Query {
  const typed = Array.from(q.normalize('NFC').replace(/\s+/g, ' '))
    .slice(0, MAX_QUERY_LENGTH)
    .join('')
    .trim();
  const plain = typed
    .replace(/["“”„«»]/g, ' ')
    .replace(/(^|\s)[-–—]+(?=\S)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return { typed, plain, words: queryWords(plain) };
}
