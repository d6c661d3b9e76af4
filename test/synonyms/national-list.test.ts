/** The list that ships with Vindbaar, judged whole. What an editor is told about it: `vindbaar synonyms check`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UPL_BASE, UPL_LIST } from '../../crawler/upl-list.ts';
import { citizensWords, ruleKey } from '../../dutch/rule-layers.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';

const FOLDER = join(import.meta.dirname, '../../synonyms');
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, file: parseSynonymFile(readFileSync(join(FOLDER, name), 'utf8'), name) }));
const RULES = FILES.flatMap(({ file }) => file.rules);
const UPL = new Set(
  UPL_LIST.trim()
    .split('\n')
    .map((line) => UPL_BASE + (line.split('\t')[0] ?? '')),
);

/** Enough for newcomers: these products have words in each of these languages. */
const NEWCOMERS = ['en', 'uk', 'pl', 'tr', 'ar'] as const;

describe('the national list', () => {
  it('covers at least 350 products with at least 2,500 words of citizens', () => {
    expect(RULES.length).toBeGreaterThanOrEqual(350);
    expect(RULES.flatMap((rule) => rule.citizens).length).toBeGreaterThanOrEqual(2500);
  });

  it('names only products of the official list', () => {
    const unknown = RULES.flatMap((rule) => rule.upl).filter((address) => !UPL.has(address));
    expect(unknown).toEqual([]);
  });

  it('gives each rule a reason, a date and a proof, and calls nothing confirmed that no editor saw', () => {
    const short = RULES.filter(
      (rule) => rule.why === undefined || rule.since === undefined || rule.tests.length === 0,
    );
    expect(short.map((rule) => rule.product)).toEqual([]);
    expect(RULES.filter((rule) => rule.review === 'confirmed')).toEqual([]);
  });

  it('has each product once', () => {
    expect(new Set(RULES.map(ruleKey)).size).toBe(RULES.length);
  });

  it('has no Dutch word twice in a rule', () => {
    const doubles = RULES.flatMap((rule) => {
      const words = citizensWords({ ...rule, languages: {} }).map((word) => word.toLowerCase());
      return words.filter((word, index) => words.indexOf(word) !== index);
    });
    expect(doubles).toEqual([]);
  });

  it('has the products newcomers need in five languages', () => {
    const complete = RULES.filter((rule) =>
      NEWCOMERS.every((language) => rule.languages[language] !== undefined),
    );
    expect(complete.length).toBeGreaterThanOrEqual(100);
  });
});
