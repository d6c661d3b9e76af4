import { expect, it } from 'vitest';
import { partsOf, segmentsOf } from '../../dutch/compound.ts';

it.each([
  ['afvalkalender', ['afval', 'kalender']],
  ['parkeervergunningen', ['parkeer', 'vergunning']],
  ['omgevingsvergunning', ['omgeving', 'vergunning']],
  ['hondenbelasting', ['hond', 'belasting']],
  ['huwelijksakte', ['huwelijk', 'akte']],
  ['onroerendezaakbelasting', ['onroerend', 'zaak', 'belasting']],
  ['gehandicaptenparkeerkaart', ['gehandicapt', 'parkeer', 'kaart']],
  ['zonnepanelen', ['zon', 'paneel']],
  ['glasbak', ['glas', 'bak']],
])('takes %s apart, without the letters that link', (word, parts) => {
  expect(partsOf(word)).toEqual(parts);
});

it.each([
  'paspoort',
  'burgemeester',
  'container',
  'kwijtschelding',
  'toerist',
  'milieu',
  'evenement',
  'wethouder',
])('leaves %s whole', (word) => expect(segmentsOf(word)).toEqual([]));

it('leaves alone what is no word, and what is too long to be one', () => {
  expect(segmentsOf('asdfghjkl')).toEqual([]);
  expect(segmentsOf('kaart'.repeat(20))).toEqual([]);
});
