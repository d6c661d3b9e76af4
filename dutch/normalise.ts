/**
 * One spelling for comparing words: what the search engine folds (case, accents, ligatures, ĳ), we fold too,
 * so that a rule, a title and a query agree on both engines.
 */

const SPACES = /[\u00a0\u202f\u2000-\u200a\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const MARKS = /[\u0300-\u036f]/g;
const LETTERS: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '‛': "'",
};

export function normalise(text: string): string {
  return text
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/\u2011/g, '-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæđðı’‘‛]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(MARKS, '');
}

/** Letters and digits; a point or dash inside an abbreviation such as `b.v.` separates. */
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, normalised, in order. */
export function wordsOf(text: string): string[] {
  return normalise(text).match(WORD) ?? [];
}
