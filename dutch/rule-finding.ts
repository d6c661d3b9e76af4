/** What a check of the editors' rules finds, and the rules with the place of each part in its file. */
import type { SynonymFile, SynonymRule } from '../model/synonym-rule.ts';
import type { Locate } from '../model/yaml-text.ts';

export interface LocatedFile {
  name: string;
  file: SynonymFile;
  locate: Locate;
}

export interface Finding {
  /** `file:line:column`. */
  where: string;
  /** A `fout` must be mended; a `let op` may be meant so. */
  level: 'fout' | 'let op';
  text: string;
  proposal: string;
}

export interface PlacedRule {
  rule: SynonymRule;
  organisation: string | undefined;
  /** Where a part of the rule stands. */
  at: (...path: (string | number)[]) => string;
}

export function placedRules(files: readonly LocatedFile[]): PlacedRule[] {
  return files.flatMap(({ file, locate }) =>
    file.rules.map((rule, index): PlacedRule => ({
      rule,
      organisation: file.organisation,
      at: (...path) => locate(['rules', index, ...path]),
    })),
  );
}

/** The words of one rule with the place of each. */
export function* placedWords({
  rule,
  at,
}: PlacedRule): Generator<{ word: string; where: string; field: string }> {
  for (const field of ['official', 'citizens', 'abbreviations', 'misspellings', 'not'] as const) {
    for (const [index, word] of rule[field].entries()) yield { word, where: at(field, index), field };
  }
  for (const [index, { word }] of rule.formerly.entries())
    yield { word, where: at('formerly', index), field: 'formerly' };
  for (const [language, words] of Object.entries(rule.languages)) {
    for (const [index, word] of words.entries())
      yield { word, where: at('languages', language, index), field: `languages.${language}` };
  }
}

export function fault(where: string, text: string, proposal: string): Finding {
  return { where, level: 'fout', text, proposal };
}

export function warning(where: string, text: string, proposal: string): Finding {
  return { where, level: 'let op', text, proposal };
}
