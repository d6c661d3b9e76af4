/** The synonyms setting as the query sees it: words of a key to the words of each value. */
import type { Tokenizer } from '../analysis/tokenizer.ts';
import type { Settings } from '../settings.ts';

export type SynonymTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Values of one word's key are taken up to these. */
export const MOST_SYNONYM_PHRASES = 50;
export const MOST_SYNONYM_WORDS = 100;

/** Name of a key in the table. A space cannot stand inside a word. */
export const synonymKey = (words: readonly string[]): string => words.join('\u0000');

export function synonymTable(settings: Settings, tokenize: Tokenizer): SynonymTable {
  const wordsOf = (text: string) =>
    tokenize(text)
      .filter((token) => token.kind === 'word' && token.text !== '')
      .map((token) => token.text);
  const table = new Map<string, string[][]>();
  for (const [key, values] of Object.entries(settings.synonyms)) {
    const words = wordsOf(key);
    if (words.length === 0) continue;
    const name = synonymKey(words);
    const known = table.get(name) ?? [];
    const more = values.map(wordsOf).filter((value) => value.length > 0);
    table.set(name, [...known, ...more]);
  }
  for (const [name, values] of table) {
    const distinct = new Map(values.map((value) => [synonymKey(value), value]));
    table.set(
      name,
      [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value),
    );
  }
  return table;
}
