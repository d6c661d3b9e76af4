import { describe, expect, it } from 'vitest';
import { layerRules } from '../../dutch/rule-layers.ts';
import { prepareRules } from '../../dutch/rules.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';

const TODAY = '2026-11-25';
const NATIONAL = parseSynonymFile(
  `
version: 1
theme: afval
owner: redactie
rules:
  - product: minicontainer
    official: [minicontainer]
    citizens: [kliko, groene bak]
    formerly: [{ word: huisvuilvat, until: 1995 }]
    languages: { en: [bin] }
  - product: bijstand
    official: [bijstand, bijstandsuitkering]
    citizens: [steun]
  - product: bijzondere bijstand
    official: [bijzondere bijstand]
    citizens: [vergoeding bril]
`,
  'nationaal.yaml',
);

function local(rules: string): ReturnType<typeof parseSynonymFile> {
  return parseSynonymFile(
    `version: 1\ntheme: lokaal\nowner: webredactie\norganisation: oosterlo\nrules:\n${rules}`,
    'lokaal.yaml',
  );
}

function words(rules: string | undefined, organisation: string, title = 'Minicontainer'): string[] {
  const files = rules === undefined ? [NATIONAL] : [NATIONAL, local(rules)];
  return prepareRules(files, TODAY).wordsFor({ title, product: [], organisation }).citizenWords;
}

describe('the layer of an organisation', () => {
  it('leaves everybody else with the national rule', () => {
    for (const action of ['add', 'override', 'remove']) {
      const rule = `  - product: Minicontainer\n    action: ${action}\n    official: [minicontainer]\n    citizens: [otto]`;
      expect(words(rule, 'westerlo')).toEqual(words(undefined, 'westerlo'));
    }
  });

  it('adds words to a national rule of the same name, without repeating its official words', () => {
    expect(words('  - product: minicontainer\n    citizens: [otto]', 'oosterlo')).toEqual(
      expect.arrayContaining(['kliko', 'otto']),
    );
  });

  it('stands in the place of the national rule with override', () => {
    const rule =
      '  - product: minicontainer\n    action: override\n    official: [minicontainer]\n    citizens: [otto]';
    expect(words(rule, 'oosterlo')).toEqual(['otto']);
  });

  it('takes the whole national rule away with remove, or only the words it names', () => {
    expect(words('  - product: minicontainer\n    action: remove', 'oosterlo')).toEqual([]);
    const some = words(
      '  - product: minicontainer\n    action: remove\n    citizens: [Groene bak]',
      'oosterlo',
    );
    expect(some).toContain('kliko');
    expect(some).not.toContain('groene bak');
  });

  it('adds a rule nobody else has', () => {
    const rule = '  - product: toren\n    official: [uitkijktoren]\n    citizens: [de bult]';
    expect(words(rule, 'oosterlo', 'Uitkijktoren')).toEqual(['de bult']);
    expect(words(rule, 'westerlo', 'Uitkijktoren')).toEqual([]);
  });

  it('counts only on the days it is in force', () => {
    const rule = '  - product: minicontainer\n    action: remove\n    until: 2026-11-24';
    expect(words(rule, 'oosterlo')).toContain('kliko');
    expect(layerRules([NATIONAL, local(rule)], '2026-11-24').some((r) => r.except.has('oosterlo'))).toBe(
      true,
    );
  });
});

describe('a title that holds the official words of two rules', () => {
  it('is about the rule with the longer words when they overlap', () => {
    expect(words(undefined, 'oosterlo', 'Bijzondere bijstand aanvragen')).toEqual(['vergoeding bril']);
    expect(words(undefined, 'oosterlo', 'Bijstand aanvragen')).toEqual(['steun']);
  });

  it('is about both when they stand apart', () => {
    expect(words(undefined, 'oosterlo', 'Bijstand en bijzondere bijstand')).toEqual([
      'steun',
      'vergoeding bril',
    ]);
  });
});
