import { describe, expect, it } from 'vitest';
import { matchWord, type QueryTerm } from '../../dutch/match.ts';
import { matcherFor } from '../../dutch/phrase-match.ts';
import { soundOf, distance } from '../../dutch/spelling.ts';
import { wordInfo } from '../../dutch/word-info.ts';

const term = (word: string, open = false): QueryTerm => ({ ...wordInfo(word), open, typed: true });
const match = (typed: string, word: string, open = false) => matchWord(term(typed, open), wordInfo(word));

describe('comparing two words', () => {
  it('puts the word itself before its inflections, those before errors, and a part of a compound last', () => {
    const values = [
      match('vergunning', 'vergunning'),
      match('vergunningen', 'vergunning'),
      match('vergunnig', 'vergunning'),
      match('vergunning', 'parkeervergunning'),
      match('parkeer', 'parkeervergunning'),
    ];
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values.every((value) => value > 0)).toBe(true);
  });

  it.each([
    ['huizen', 'huis'],
    ['verhuisd', 'verhuizing'],
    ['rijbewijzen', 'rijbewijs'],
    ['paspoord', 'paspoort'],
    ['reibewijs', 'rijbewijs'],
    ['huwelyk', 'huwelijk'],
    ['gekapt', 'kappen'],
  ])('knows %s as %s', (typed, word) => expect(match(typed, word)).toBeGreaterThan(0.85));

  it.each([
    ['raad', 'rat'],
    ['boom', 'bom'],
    ['2025', '2026'],
    ['pizza', 'plaats'],
  ])('does not take %s for %s', (typed, word) => expect(match(typed, word)).toBeLessThan(0.4));

  it('trusts a word that exists over an error that would make it another', () => {
    expect(match('maan', 'baan')).toBeLessThan(0.4);
    expect(match('gordel', 'border')).toBeLessThan(0.4);
  });

  it('takes the last word as a beginning while it is being typed, and only then', () => {
    expect(match('rijbew', 'rijbewijs', true)).toBeGreaterThan(0.7);
    expect(match('rijb', 'rijbewijs')).toBe(0);
  });
});

describe('looking for the words of a query in a text', () => {
  const find = (query: string, text: string) =>
    matcherFor(query.split(' ').map((word) => term(word))).match(text.split(' ').map(wordInfo));

  it('knows two words typed apart as the compound of a title, and the title as all that was asked', () => {
    const { terms, covered } = find('afval kalender', 'afvalkalender');
    expect(Math.min(...terms)).toBeGreaterThan(0.9);
    expect(covered).toBeGreaterThan(0.9);
  });

  it('knows three words typed apart as the compound of a title', () => {
    const { terms, covered } = find('bodem beschermings vergunning', 'bodembeschermingsvergunning');
    expect(Math.min(...terms)).toBeGreaterThan(0.9);
    expect(covered).toBeGreaterThan(0.9);
  });

  it.each(['vervangendeleerplicht', 'vervangendeleerplich', 'vervangedeleerplicht'])(
    'knows %s as the two words of a title typed together',
    (query) => {
      const { terms, covered } = find(query, 'vervangende leerplicht');
      expect(terms[0]).toBeGreaterThan(0.8);
      expect(covered).toBeGreaterThan(0.8);
      expect(find(query, 'tijdelijke leerplicht').terms[0]).toBeLessThan(0.7);
    },
  );

  it('knows how much of a title the query leaves unsaid', () => {
    expect(find('paspoort', 'paspoort').covered).toBe(1);
    expect(find('paspoort', 'paspoort vermist buitenland').covered).toBeCloseTo(1 / 3);
  });
});

describe('spelling', () => {
  it.each([
    ['mei', 'mij'],
    ['pauze', 'pouze'],
    ['kado', 'cado'],
    ['rijbewijs', 'rybewys'],
    ['paspoort', 'paspoord'],
  ])('hears no difference between %s and %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

  it('counts a swap of neighbours as one error and stops at the limit', () => {
    expect(distance('kaart', 'kaatr', 2)).toBe(1);
    expect(distance('kaart', 'fiets', 2)).toBe(3);
  });
});
