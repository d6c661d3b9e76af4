import { expect, it } from 'vitest';
import { stem } from '../../dutch/inflect.ts';
import { containsPhrase, stemsOf } from '../../dutch/phrase.ts';

it.each([
  ['huis', 'huizen'],
  ['kaart', 'kaarten'],
  ['vergunning', 'vergunningen'],
  ['boom', 'bomen'],
  ['container', 'containers'],
  ['minicontainer', 'minicontainers'],
  ['rijbewijs', 'rijbewijzen'],
  ['stad', 'steden'],
  ['binnenstad', 'binnensteden'],
  ['mogelijkheid', 'mogelijkheden'],
  ['hond', 'hondje'],
  ['bijstandsuitkering', 'bijstandsuitkeringen'],
  ['gemeente', 'gemeenten'],
])('brings %s and %s to one form', (one, other) => {
  expect(stem(other)).toBe(stem(one));
});

it.each([
  ['paspoort', 'rijbewijs'],
  ['huis', 'huur'],
  ['boom', 'boot'],
  ['wonen', 'winnen'],
])('keeps %s and %s apart', (one, other) => {
  expect(stem(other)).not.toBe(stem(one));
});

it('finds a phrase whatever the inflection, only when its words stand together', () => {
  const has = (text: string, phrase: string) => containsPhrase(stemsOf(text), stemsOf(phrase));
  expect(has('Gescheiden inzameling van oude kranten', 'oude krant')).toBe(true);
  expect(has('Oude en nieuwe kranten', 'oude krant')).toBe(false);
  expect(has('Iets', '')).toBe(false);
});
