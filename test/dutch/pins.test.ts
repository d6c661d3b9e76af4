import { expect, it } from 'vitest';
import { preparePins } from '../../dutch/pins.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';

const HEAD = 'version: 1\ntheme: t\nowner: redactie\n';
const PINS = preparePins([
  parseSynonymFile(
    `${HEAD}pins:\n  - { queries: [kerstboom inleveren, sneeuw], page: https://a.nl/1, start: 2026-12-20, end: 2027-01-10 }\n`,
    'a.yaml',
  ),
  parseSynonymFile(
    `${HEAD}organisation: oosterlo\npins:\n  - { queries: [sneeuw], page: https://a.nl/2 }\n`,
    'b.yaml',
  ),
]);

it('pins a page from its first up to and with its last day', () => {
  const on = (day: string) => PINS.pagesFor('sneeuw', 'westerlo', day);
  expect(on('2026-12-19')).toEqual([]);
  expect(on('2026-12-20')).toEqual(['https://a.nl/1']);
  expect(on('2027-01-10')).toEqual(['https://a.nl/1']);
  expect(on('2027-01-11')).toEqual([]);
});

it('fits a query of the same words in another order and inflection, and no other', () => {
  const pages = (query: string) => PINS.pagesFor(query, 'westerlo', '2027-01-01');
  expect(pages('Waar kan ik kerstbomen inleveren?')).toEqual(['https://a.nl/1']);
  expect(pages('inleveren kerstboom')).toEqual(['https://a.nl/1']);
  expect(pages('kerstboom')).toEqual([]);
});

it("puts an organisation's own pin before the national one, for itself only", () => {
  expect(PINS.pagesFor('sneeuw', 'oosterlo', '2027-01-01')).toEqual(['https://a.nl/2', 'https://a.nl/1']);
  expect(PINS.pagesFor('sneeuw', 'westerlo', '2027-01-01')).toEqual(['https://a.nl/1']);
});
