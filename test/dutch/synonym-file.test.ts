import { describe, expect, it } from 'vitest';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';

const HEAD = 'version: 1\ntheme: afval\nowner: redactie\n';

function complaint(text: string): string {
  try {
    parseSynonymFile(text, 'afval.yaml');
  } catch (error) {
    return (error as Error).message;
  }
  return 'no complaint';
}

describe("an editors' file", () => {
  it('reads old names with and without a date', () => {
    const file = parseSynonymFile(
      `${HEAD}rules:\n  - product: huurtoeslag\n    official: [huurtoeslag]\n    citizens: [hulp bij huur]\n    formerly: [huurbijdrage, { word: huursubsidie, until: 2005-12-31 }, { word: ihs, until: 1997 }]`,
      'toeslagen.yaml',
    );
    expect(file.rules[0]?.formerly).toEqual([
      { word: 'huurbijdrage' },
      { word: 'huursubsidie', until: '2005-12-31' },
      { word: 'ihs', until: '1997' },
    ]);
  });

  it('says in Dutch where a misspelt key stands and what was meant', () => {
    expect(complaint(`${HEAD}rules:\n  - product: a\n    official: [a]\n    citizen: [b]`)).toMatch(
      /^afval\.yaml:7:5: .*"citizen".*Bedoelt u "citizens"\?/m,
    );
  });

  it('says in Dutch where a bracket is missing', () => {
    expect(complaint(`${HEAD}rules:\n  - product: a\n    official: [a, b\n    citizens: [c]`)).toMatch(
      /^afval\.yaml:\d+:\d+: dit bestand is niet goed te lezen: .*ontbreekt een haakje/,
    );
  });

  it('refuses a language it does not know, and names those it does', () => {
    const rule = `${HEAD}rules:\n  - product: a\n    official: [a]\n    citizens: [b]\n    languages: { xx: [c] }`;
    expect(complaint(rule)).toMatch(/afval\.yaml:8:18: .*"xx".*uk/);
  });

  it('lets only an organisation override or remove', () => {
    const rule = `${HEAD}rules:\n  - product: a\n    action: remove\n`;
    expect(complaint(rule)).toContain('afval.yaml:6:5');
    expect(
      parseSynonymFile(rule.replace('rules:', 'organisation: oosterlo\nrules:'), 'x').rules,
    ).toHaveLength(1);
  });

  it('refuses a pin that ends before it starts', () => {
    const pin = 'pins:\n  - { queries: [a], page: https://a.nl/, start: 2026-02-01, end: 2026-01-01 }';
    expect(complaint(HEAD + pin)).toMatch(/afval\.yaml:5:\d+: pins\.0\.end: de laatste dag/);
  });
});
