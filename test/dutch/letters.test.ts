import { expect, it } from 'vitest';
import { hasMostLetters, lettersOf } from '../../dutch/letters.ts';
import { wordInfo } from '../../dutch/word-info.ts';

const letters = (word: string) => wordInfo(word).letters;

it.each([
  ['rijbwijs', 'rijbewijs'],
  ['pasport', 'paspoort'],
  ['kwijtscheling', 'kwijtschelding'],
  ['fergunning', 'vergunning'],
  ['hijmweg', 'heimweg'],
  ['vergunning', 'parkeervergunning'],
])('lets two words be compared that may be the same: %s, %s', (typed, other) => {
  expect(hasMostLetters(letters(typed), letters(other))).toBe(true);
});

it('tells apart words of which one lacks three letters of the other', () => {
  expect(hasMostLetters(letters('paspoort'), letters('verhuizen'))).toBe(false);
  expect(hasMostLetters(letters('begraven'), letters('kliko'))).toBe(false);
});

it('counts letters as written or as they sound, whichever fits better', () => {
  const written = lettersOf('quiche', 'kisj', []);
  expect(hasMostLetters(written, lettersOf('quiche', 'quiche', []))).toBe(true);
  expect(hasMostLetters(written, lettersOf('kisj', 'kisj', []))).toBe(true);
});
