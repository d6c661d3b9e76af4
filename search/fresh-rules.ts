/**
 * Rules that are newer than the documents. When no page found is about a rule that the query names, its pages are
 * asked for by the official words; a rule that has no page at all is remembered, so that it is asked for once.
 */
import type { LayeredRule } from '../dutch/rule-layers.ts';
import type { QueryRule, RuleSet } from '../dutch/rules.ts';
import type { EngineHit } from './hits.ts';
import type { EngineDoor } from './meilisearch.ts';
import { officialRequest, type RequestOptions } from './request.ts';

/** Each is asked of every index, so only the rules that explain most of the query are. */
const MOST_RULES = 3;
const MOST_PHRASES = 3;

export interface FreshRuleInput {
  rules: RuleSet | undefined;
  /** The rules with a citizen's word in the query, most words first. */
  inQuery: readonly QueryRule[];
  hits: readonly EngineHit[];
  options: RequestOptions;
}

export interface FreshRuleFinder {
  /** @returns pages that were not among the hits. */
  find(input: FreshRuleInput): Promise<EngineHit[]>;
}

export function freshRuleFinder(engine: Pick<EngineDoor, 'search'>): FreshRuleFinder {
  // A new rule set is a new object: whatever was known of the old one is forgotten with it.
  const known = new WeakMap<RuleSet, Set<string>>();
  return {
    async find({ rules, inQuery, hits, options }) {
      if (rules === undefined || inQuery.length === 0 || options.page > 1) return [];
      const without = known.get(rules) ?? new Set();
      known.set(rules, without);
      const about = new Set(hits.flatMap((hit) => [...rules.fitFor(hit).rules.keys()]));
      const keyOf = ({ rule, organisation = '' }: LayeredRule) =>
        JSON.stringify([options.site.id, organisation, rule.product]);
      const missing = [...new Set(inQuery.map(({ layered }) => layered))]
        .filter((layered) => !about.has(layered) && !without.has(keyOf(layered)))
        .slice(0, MOST_RULES);
      if (missing.length === 0) return [];
      const phrases = missing.flatMap(({ rule }) => rule.official.slice(0, MOST_PHRASES));
      const request = officialRequest(phrases, options);
      const found = request.queries.length === 0 ? [] : (await engine.search(request)).hits;
      const wanted = new Set(missing);
      const seen = new Set(hits.map(({ id }) => id));
      const fresh = found.filter((hit) =>
        [...rules.fitFor(hit).rules.keys()].some((layered) => wanted.has(layered)),
      );
      // With a filter, a page that is there may have been left out.
      if (options.type === undefined && options.organisation === undefined) {
        const having = new Set(fresh.flatMap((hit) => [...rules.fitFor(hit).rules.keys()]));
        for (const layered of missing) if (!having.has(layered)) without.add(keyOf(layered));
      }
      return fresh.filter(({ id }) => !seen.has(id));
    },
  };
}
