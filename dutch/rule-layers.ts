/**
 * The national list with each organisation's own layer over it. A local rule with the name of a national one adds
 * to it, stands in its place, or takes it (or some of its words) away, for that organisation only.
 */
import type { SynonymFile, SynonymRule } from '../model/synonym-rule.ts';
import { normalise } from './normalise.ts';

export interface LayeredRule {
  rule: SynonymRule;
  /** The organisation whose pages it is for; undefined: everybody's, but for `except`. */
  organisation: string | undefined;
  /** Organisations that have another version of this rule, or none. */
  except: ReadonlySet<string>;
}

/** @param today ISO date; rules outside `since` and `until` are left out. */
export function layerRules(files: readonly SynonymFile[], today: string): LayeredRule[] {
  const local = new Map<string, Map<string, SynonymRule[]>>();
  for (const { organisation, rules } of files) {
    if (organisation === undefined) continue;
    for (const rule of rules.filter((candidate) => inForce(candidate, today))) {
      const byOrganisation = local.get(ruleKey(rule)) ?? new Map<string, SynonymRule[]>();
      local.set(ruleKey(rule), byOrganisation);
      byOrganisation.set(organisation, [...(byOrganisation.get(organisation) ?? []), rule]);
    }
  }
  const layered: LayeredRule[] = [];
  for (const { organisation, rules } of files) {
    if (organisation !== undefined) continue;
    for (const rule of rules.filter((candidate) => inForce(candidate, today))) {
      const changes = local.get(ruleKey(rule));
      local.delete(ruleKey(rule));
      layered.push({ rule, organisation: undefined, except: new Set(changes?.keys()) });
      for (const [id, own] of changes ?? []) {
        const result = own.reduce<SynonymRule | undefined>(change, rule);
        if (result !== undefined) layered.push({ rule: result, organisation: id, except: new Set() });
      }
    }
  }
  for (const byOrganisation of local.values()) {
    for (const [id, own] of byOrganisation) {
      const result = own.reduce<SynonymRule | undefined>(change, undefined);
      if (result !== undefined) layered.push({ rule: result, organisation: id, except: new Set() });
    }
  }
  return layered;
}

/** Names are compared without case and accents. */
export function ruleKey(rule: Pick<SynonymRule, 'product'>): string {
  return normalise(rule.product);
}

export function inForce(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  today: string,
): boolean {
  return (since === undefined || since <= today) && (until === undefined || until >= today);
}

/** All that people may type for a rule's product. */
export function citizensWords(rule: SynonymRule): string[] {
  return [
    ...rule.citizens,
    ...rule.abbreviations,
    ...rule.formerly.map((name) => name.word),
    ...rule.misspellings,
    ...Object.values(rule.languages).flat(),
  ];
}

function change(rule: SynonymRule | undefined, local: SynonymRule): SynonymRule | undefined {
  if (local.action === 'override') return local;
  if (local.action === 'add') return rule === undefined ? local : together(rule, local);
  const words = new Set([...local.official, ...citizensWords(local), ...local.not].map(normalise));
  return rule === undefined || words.size === 0 ? undefined : without(rule, words);
}

function together(rule: SynonymRule, extra: SynonymRule): SynonymRule {
  const languages = { ...rule.languages };
  for (const [language, words] of Object.entries(extra.languages)) {
    const key = language as keyof typeof languages;
    languages[key] = union(languages[key] ?? [], words);
  }
  return {
    ...rule,
    upl: union(rule.upl, extra.upl),
    broader: union(rule.broader, extra.broader),
    official: union(rule.official, extra.official),
    citizens: union(rule.citizens, extra.citizens),
    formerly: [...rule.formerly, ...extra.formerly],
    abbreviations: union(rule.abbreviations, extra.abbreviations),
    misspellings: union(rule.misspellings, extra.misspellings),
    not: union(rule.not, extra.not),
    tests: [...rule.tests, ...extra.tests],
    languages,
  };
}

function without(rule: SynonymRule, words: ReadonlySet<string>): SynonymRule {
  const keep = (list: readonly string[]) => list.filter((word) => !words.has(normalise(word)));
  return {
    ...rule,
    official: keep(rule.official),
    citizens: keep(rule.citizens),
    formerly: rule.formerly.filter((name) => !words.has(normalise(name.word))),
    abbreviations: keep(rule.abbreviations),
    misspellings: keep(rule.misspellings),
    not: keep(rule.not),
    languages: Object.fromEntries(
      Object.entries(rule.languages).map(([language, list]) => [language, keep(list)]),
    ),
  };
}

function union(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
