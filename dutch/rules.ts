/**
 * Applies the editors' rules to a page. A rule is about a page when they share an address in the UPL, or when
 * an official word stands in the page's title; a word under `not` in the title rules it out.
 */
import type { SynonymFile, SynonymRule } from '../model/synonym-rule.ts';
import { containsPhrase, stemsOf } from './phrase.ts';

export interface PageSubject {
  title: string;
  product: readonly string[];
  organisation: string;
}

export interface RuleWords {
  /** Words of citizens for this page, as the editors wrote them. */
  citizenWords: string[];
  /** Official words for the same thing that the title may not have. */
  officialWords: string[];
}

export interface RuleSet {
  /** The words the rules add to a page. */
  wordsFor(page: PageSubject): RuleWords;
  /** Number of rules in force. */
  size: number;
}

interface PreparedRule {
  rule: SynonymRule;
  organisation: string | undefined;
  official: string[][];
  not: string[][];
}

/** @param today ISO date; rules outside `since` and `until` are left out. */
export function prepareRules(files: readonly SynonymFile[], today: string): RuleSet {
  const rules: PreparedRule[] = files.flatMap((file) =>
    file.rules
      .filter((rule) => inForce(rule, today))
      .map((rule) => ({
        rule,
        organisation: file.organisation,
        official: rule.official.map(stemsOf),
        not: rule.not.map(stemsOf),
      })),
  );
  const byFirstStem = new Map<string, Set<PreparedRule>>();
  const byProduct = new Map<string, Set<PreparedRule>>();
  for (const rule of rules) {
    for (const [first] of rule.official) if (first !== undefined) put(byFirstStem, first, rule);
    for (const address of rule.rule.upl) put(byProduct, address, rule);
  }

  return {
    size: rules.length,
    wordsFor(page) {
      const title = stemsOf(page.title);
      const candidates = new Set<PreparedRule>();
      for (const word of title) for (const rule of byFirstStem.get(word) ?? []) candidates.add(rule);
      for (const address of page.product)
        for (const rule of byProduct.get(address) ?? []) candidates.add(rule);
      const citizenWords = new Set<string>();
      const officialWords = new Set<string>();
      for (const { rule, organisation, official, not } of candidates) {
        if (organisation !== undefined && organisation !== page.organisation) continue;
        if (not.some((phrase) => containsPhrase(title, phrase))) continue;
        const named = official.some((phrase) => containsPhrase(title, phrase));
        const sameProduct = rule.upl.some((address) => page.product.includes(address));
        if (!named && !sameProduct) continue;
        for (const word of citizensWords(rule)) citizenWords.add(word);
        for (const word of [rule.product, ...rule.official]) officialWords.add(word);
      }
      return { citizenWords: [...citizenWords], officialWords: [...officialWords] };
    },
  };
}

/** All that people may type for a rule's product. */
export function citizensWords(rule: SynonymRule): string[] {
  return [
    ...rule.citizens,
    ...rule.abbreviations,
    ...rule.formerly,
    ...rule.misspellings,
    ...Object.values(rule.languages).flat(),
  ];
}

function inForce(rule: SynonymRule, today: string): boolean {
  return (
    (rule.since === undefined || rule.since <= today) && (rule.until === undefined || rule.until >= today)
  );
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
