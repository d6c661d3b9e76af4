/** What is offered while somebody types: whole queries from pages that were found, that begin like it. */
import { expect, it } from 'vitest';
import { prepareRules } from '../../dutch/rules.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';
import { toDocument } from '../../indexer/documents.ts';
import { suggestionsFor } from '../../search/suggestions.ts';
import { OOSTERLO, record } from '../records.ts';

const RULES = prepareRules(
  [
    parseSynonymFile(
      `version: 1
theme: afval
owner: redactie
rules:
  - { product: mini, official: [minicontainer], citizens: [kliko, kliko kapot], misspellings: [klikoo] }`,
      'afval.yaml',
    ),
  ],
  '2026-11-25',
);

const found = (...titles: string[]) =>
  titles.map((title) => ({ document: toDocument(record(OOSTERLO, title), RULES) }));

it('begins at the word of a title that was being typed, whatever its case and accents', () => {
  const hits = found('Paspoort of identiteitskaart', 'Identiteit vaststellen', 'Idee voor de buurt');
  expect(suggestionsFor('IDENT', hits)).toEqual(['identiteitskaart', 'Identiteit vaststellen']);
  expect(suggestionsFor('cafe', found('Café beginnen'))).toEqual(['Café beginnen']);
  expect(suggestionsFor('paspoort o', hits)).toEqual(['Paspoort of identiteitskaart']);
});

it('has the words citizens use for the product of a page, but not how they misspell them', () => {
  expect(suggestionsFor('klik', found('Minicontainer, reparatie'), RULES)).toEqual(['kliko', 'kliko kapot']);
});

it('offers nothing twice, nothing that was typed already, and at most six', () => {
  expect(suggestionsFor('afval', found('Afval', 'Afval scheiden', 'afval scheiden'))).toEqual([
    'Afval scheiden',
  ]);
  const many = Array.from({ length: 12 }, (_, index) => `Vergunning nummer ${index}`);
  expect(suggestionsFor('vergunning', found(...many))).toHaveLength(6);
});

it('offers nothing for two letters, and no sentences', () => {
  expect(suggestionsFor('af', found('Afval scheiden'))).toEqual([]);
  expect(suggestionsFor('afval', found(`Afval ${'en nog iets '.repeat(6)}`))).toEqual([]);
});
