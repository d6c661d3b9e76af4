/**
 * One spelling for comparing words: what the search engine folds (case, accents, ligatures, ĳ), we fold too,
 * so that a rule, a title and a query agree on both engines.
 */

/** Most texts have nothing else to fold than capitals. */
// oxlint-disable-next-line no-control-regex -- ASCII begins with them.
const BEYOND_ASCII = /[^\u0000-\u007f]/;
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
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(/\u2011/g, '-')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[œæđðı’‘‛]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(MARKS, '');
}

/** Letters and digits. */
const WORD = /[\p{L}\p{N}]+/gu;

/** An abbreviation with points is one word: b.v., W.O.Z. */
const POINTED = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])/gu;

/** The words of a text, normalised, in order. */
export function wordsOf(text: string): string[] {
  const plain = normalise(text).replace(POINTED, (abbreviation) => abbreviation.replaceAll('.', ''));
  return plain.match(WORD) ?? [];
}
