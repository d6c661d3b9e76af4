/** Where the script of a text changes. Digits, punctuation and marks belong to no script and never change it. */

/** Scripts charabia 0.9 tells apart; Chinese and Japanese count as one. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ...[
    'Arabic',
    'Armenian',
    'Bengali',
    'Cyrillic',
    'Devanagari',
    'Ethiopic',
    'Georgian',
    'Greek',
    'Gujarati',
    'Gurmukhi',
    'Hangul',
    'Hebrew',
    'Kannada',
    'Khmer',
    'Malayalam',
    'Myanmar',
    'Oriya',
    'Sinhala',
    'Tamil',
    'Telugu',
    'Thai',
  ].map((name) => new RegExp(`\\p{Script=${name}}`, 'u')),
];

/** From Greek on; everything before it is Latin or of no script. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/;

/** @returns UTF-16 offsets at which another script begins; undefined for the common text of one script */
export function scriptChanges(text: string): number[] | undefined {
  if (!OTHER_SCRIPT.test(text)) return undefined;
  const changes: number[] = [];
  let current = -1;
  let at = 0;
  for (const character of text) {
    const script = SCRIPTS.findIndex((pattern) => pattern.test(character));
    if (script !== -1 && script !== current) {
      if (current !== -1) changes.push(at);
      current = script;
    }
    at += character.length;
  }
  return changes;
}
