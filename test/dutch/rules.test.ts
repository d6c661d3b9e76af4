import { expect, it } from 'vitest';
import { queryWords } from '../../dutch/function-words.ts';
import { prepareRules } from '../../dutch/rules.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';

const TODAY = '2026-11-25';
const PRODUCT = 'http://standaarden.overheid.nl/owms/terms/afvalcontainer';

function rules(text: string, organisation = '') {
  const head = `version: 1\ntheme: afval\nowner: redactie\n${organisation}rules:\n`;
  return prepareRules([parseSynonymFile(head + text, 'afval.yaml')], TODAY);
}

const page = (title: string, more: { product?: string[]; organisation?: string } = {}) => ({
  title,
  product: [],
  organisation: 'oosterlo',
  ...more,
});

const CONTAINER = `  - product: minicontainer
    upl: [${PRODUCT}]
    official: [minicontainer, rolemmer]
    citizens: [kliko]
    formerly: [vuilnisvat]
    misspellings: [cliko]
    abbreviations: [MC]
    languages: { en: [trash can] }
    not: [bouwcontainer]
`;

it('gives a page the words of a rule whose official word stands in its title, in any inflection', () => {
  expect(rules(CONTAINER).wordsFor(page('Minicontainers, reparatie'))).toEqual({
    citizenWords: ['kliko', 'MC', 'vuilnisvat', 'cliko', 'trash can'],
    officialWords: ['minicontainer', 'rolemmer'],
  });
  expect(rules(CONTAINER).wordsFor(page('Paspoort')).citizenWords).toEqual([]);
});

it('gives a page the words of a rule about the same product in the UPL, whatever its title', () => {
  const { citizenWords } = rules(CONTAINER).wordsFor(page('Uw bak', { product: [PRODUCT] }));
  expect(citizenWords).toContain('kliko');
});

it('knows how nearly a page is what a rule is about: its first product, then its others, then what only sounds like it', () => {
  const [first, second, other] = ['a', 'b', 'c'].map((name) => `${PRODUCT}_${name}`);
  const burial = rules(`  - product: begraven
    upl: [${first}, ${second}]
    official: [begraven, grafrechten]
    citizens: [ter aarde bestellen]
`);
  const fit = (title: string, product: (string | undefined)[] = []) =>
    Math.max(...burial.fitFor(page(title, { product: product.map(String) })).rules.values());
  const asked = [
    fit('Een graf kiezen', [first]),
    fit('Een graf kiezen', [second]),
    fit('Begraven', [other]),
    fit('Begraven op eigen grond', [other]),
  ];
  expect(asked).toEqual(asked.toSorted((a, b) => b - a));
  expect(new Set(asked).size).toBe(4);
  expect([fit('Begraven'), fit('Grafrechten verlengen')]).toEqual([1, 0.99]);
  expect(fit('Dieren begraven')).toBe(0.9);
  expect(burial.fitFor(page('Dieren begraven')).words.get('ter aarde bestellen')).toBe(0.9);
});

const DORMER = `  - product: omgevingsvergunning
    official: [omgevingsvergunning]
    citizens: [bouwvergunning]
  - product: dakkapel
    broader: [Omgevingsvergunning]
    official: [dakkapel]
    citizens: [raam in het dak]
  - product: dakraam
    broader: [dakkapel]
    official: [dakraam]
    citizens: [velux]
`;

it('lets a page about something broader be found by what falls under it, less than a page of its own', () => {
  const set = rules(DORMER);
  const [broad, own] = [page('Omgevingsvergunning'), page('Dakkapel plaatsen')];
  const fallsUnder = ['raam in het dak', 'dakkapel', 'velux'];
  expect(set.indexedWordsFor(broad).citizenWords).toEqual(expect.arrayContaining(fallsUnder));
  expect(set.wordsFor(broad).citizenWords).toEqual(['bouwvergunning']);
  expect(set.wordsFor(broad).officialWords).toEqual(['omgevingsvergunning']);
  expect(set.wordsFor(own).citizenWords).not.toContain('bouwvergunning');
  const fit = (subject: typeof broad) =>
    [...set.fitFor(subject).rules].find(([{ rule }]) => rule.product === 'dakkapel')?.[1] ?? 0;
  expect(fit(broad)).toBeGreaterThan(0);
  expect(fit(broad)).toBeLessThan(fit(own));
  expect(set.rulesFor(broad).map(({ rule }) => rule.product)).toEqual(['omgevingsvergunning']);
});

it('tells a phrase of which a query only has the one telling word from the phrase itself', () => {
  const set = rules('  - { product: opvang, official: [opvang], citizens: [geen huis, dak kwijt] }\n');
  const bare = (query: string) => set.rulesIn(queryWords(query), new Set()).map((rule) => rule.bare);
  expect(bare('ik heb geen huis')).toEqual([false]);
  expect(bare('huis gevonden maar geen geld')).toEqual([false]);
  expect(bare('huis schilderen')).toEqual([true]);
  expect(bare('mijn dak is kwijt')).toEqual([false]);
});

it('leaves out a page with a word under `not` in its title', () => {
  const words = rules(CONTAINER).wordsFor(page('Bouwcontainer of minicontainer', { product: [PRODUCT] }));
  expect(words).toEqual({ citizenWords: [], officialWords: [] });
});

it('applies the rules of one organisation to its pages only', () => {
  const own = rules(CONTAINER, 'organisation: oosterlo\n');
  expect(own.wordsFor(page('Minicontainer')).citizenWords).toContain('kliko');
  expect(own.wordsFor(page('Minicontainer', { organisation: 'westerlo' })).citizenWords).toEqual([]);
});

it.each([
  ['since: 2026-11-26', 0],
  ['since: 2026-11-25', 1],
  ['until: 2026-11-25', 1],
  ['until: 2026-11-24', 0],
])('knows whether a rule is in force with %s', (line, size) => {
  expect(rules(`${CONTAINER}    ${line}\n`).size).toBe(size);
});

it.each([
  [
    'a key that does not exist',
    'version: 1\ntheme: a\nowner: b\nrules: [{ produkt: x }]',
    /:4:\d+: het woord "produkt".*"product"/s,
  ],
  [
    'a rule without words',
    'version: 1\ntheme: a\nowner: b\nrules: [{ product: x, official: [], citizens: [y] }]',
    /official/,
  ],
  [
    'a date in another order',
    'version: 1\ntheme: a\nowner: b\nrules: [{ product: x, official: [x], citizens: [y], since: 24-11-2026 }]',
    /jaar-maand-dag/,
  ],
  ['a newer format', 'version: 2', /nieuwere Vindbaar/],
  ['text that is no YAML', 'version: 1\nrules: [', /afval\.yaml:\d+:\d+: dit bestand is niet goed te lezen/],
])('refuses a file with %s', (_, text, message) => {
  expect(() => parseSynonymFile(text, 'afval.yaml')).toThrow(message);
});
