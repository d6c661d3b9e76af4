import { expect, it } from 'vitest';
import { withoutPersonalData } from '../../dutch/personal-data.ts';
import { withoutPersonalData as inTheBox } from '../../widget/personal-data.ts';

const SAMPLES: [query: string, clean: string][] = [
  ['paspoort 123456782', 'paspoort'],
  ['bsn 111.222.333 kwijt', 'bsn kwijt'],
  ['1112.22.333', ''],
  ['mail naar j.jansen@voorbeeld.example graag', 'mail naar graag'],
  ['bel 06-12345678', 'bel'],
  ['bel +31 6 1234 5678 terug', 'bel terug'],
  ['(020) 123 45 67', '('],
  ['rekening NL91 ABNA 0417 1643 00', 'rekening'],
];
const HARMLESS = [
  'afvalkalender 2025-2026',
  'bel 14 0592',
  'zaaknummer 123456789',
  'woz 2026',
  'artikel 2.43 wet brp',
  '1234 ab 12',
];

it.each(SAMPLES)('%s: personal data goes out of the query', (query, clean) => {
  expect(withoutPersonalData(query)).toBe(clean);
});

it.each(HARMLESS)('%s: other numbers stay', (query) => {
  expect(withoutPersonalData(query)).toBe(query);
});

it('takes out the same as the search box does', () => {
  for (const query of [...SAMPLES.map(([sample]) => sample), ...HARMLESS])
    expect(withoutPersonalData(query)).toBe(inTheBox(query).text);
});
