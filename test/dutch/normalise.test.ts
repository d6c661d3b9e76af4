import { expect, it } from 'vitest';
import { normalise, wordsOf } from '../../dutch/normalise.ts';

it.each([
  ['Café IJmuiden', 'cafe ijmuiden'],
  ['ĳsbaan', 'ijsbaan'],
  ['Cœur ’s ‘avonds', "coeur 's 'avonds"],
  ['af\u00adval\u200bkalender', 'afvalkalender'],
  ['non\u2011stop', 'non-stop'],
  ['één\u00a0twee', 'een twee'],
])('folds %s to %s', (text, folded) => {
  expect(normalise(text)).toBe(folded);
});

it('splits at all that is no letter or digit but the points of an abbreviation, and finds no word in punctuation', () => {
  expect(wordsOf('B.V. (2026): €12,50 e-mail')).toEqual(['bv', '2026', '12', '50', 'e', 'mail']);
  expect(wordsOf('… - !')).toEqual([]);
});
