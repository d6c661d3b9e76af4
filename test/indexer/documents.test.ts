import { expect, it } from 'vitest';
import { prepareRules } from '../../dutch/rules.ts';
import { documentId, toDocument } from '../../indexer/documents.ts';
import { OOSTERLO, record } from '../records.ts';

const RULES = prepareRules([], '2026-11-25');

it('makes an id of the address alone, which survives edits', () => {
  const page = record(OOSTERLO, 'Paspoort');
  const edited = { ...page, title: 'Uw paspoort', text: 'Anders.', contentHash: 'x' };
  expect(toDocument(edited, RULES).id).toBe(toDocument(page, RULES).id);
  expect(documentId(page.url)).toMatch(/^[0-9a-f]{32}$/);
  expect(documentId(page.url)).not.toBe(documentId(`${page.url}/`));
});

it('has another hash as soon as anything a citizen could notice differs', () => {
  const page = record(OOSTERLO, 'Paspoort');
  const { documentHash } = toDocument(page, RULES);
  expect(toDocument({ ...page }, RULES).documentHash).toBe(documentHash);
  for (const change of [
    { text: 'Anders.' },
    { serves: ['westerlo'] },
    { citizenWords: ['pas'] },
    { modified: '2026' },
  ])
    expect(toDocument({ ...page, ...change }, RULES).documentHash).not.toBe(documentHash);
});

it('carries what later work needs, headings with the anchors beside them', () => {
  const document = toDocument(
    record(OOSTERLO, 'Paspoort', {
      product: ['http://standaarden.overheid.nl/owms/terms/paspoort'],
      headings: [
        { level: 2, text: 'Kosten', anchor: 'kosten' },
        { level: 2, text: 'Meenemen' },
      ],
      citizenWords: ['pas'],
    }),
    RULES,
  );
  expect(document).toMatchObject({
    headings: ['Kosten', 'Meenemen'],
    anchors: ['kosten', ''],
    keywords: ['pas'],
    citizenWords: [],
    officialWords: [],
    organisation: 'oosterlo',
    type: 'gemeente',
    serves: [],
    product: ['http://standaarden.overheid.nl/owms/terms/paspoort'],
    pageType: 'service',
    channels: {},
    places: [],
    sourceKind: 'site',
    extractionVersion: 1,
    indexVersion: 2,
  });
});
