/** Words to the form in which they are compared: NFKD, then lower case without accents, as charabia 0.9 does. */

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g;
const MARKS = /[\u0300-\u036f]/g;
const FOLDED = /[’‘‛œæđðı]/g;
const FOLDS: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  œ: 'oe',
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};
// eslint-disable-next-line no-control-regex -- white space and printable ASCII stay as they are
const ASCII = /^[\t-\r -~]*$/;
/** Words with other letters recur; this many are remembered. */
const REMEMBERED = 20_000;

export interface NormalForm {
  /** NFKD, before lower case: what stop words are compared with. */
  decomposed: string;
  folded: string;
}

const known = new Map<string, NormalForm>();

export function normalForm(word: string): NormalForm {
  if (ASCII.test(word)) return { decomposed: word, folded: word.toLowerCase() };
  let form = known.get(word);
  if (form === undefined) {
    const decomposed = word.normalize('NFKD').replace(CONTROL, '');
    form = { decomposed, folded: fold(decomposed) };
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, form);
  }
  return form;
}

export function fold(decomposed: string): string {
  if (ASCII.test(decomposed)) return decomposed.toLowerCase();
  return decomposed
    .toLowerCase()
    .replace(FOLDED, (letter) => FOLDS[letter] ?? letter)
    .replace(MARKS, '');
}

/** How filters and facets compare strings: without case, with accents. */
export function normaliseFacet(value: string): string {
  return value.trim().normalize('NFKD').toLowerCase();
}
