/**
 * What changed rules do to queries, before anybody's search changes: the same pages are searched with the rules as
 * they were and as they would be, and each query wins, loses, changes or stays.
 */
import { normalise } from '../dutch/normalise.ts';
import { layerRules, ruleKey } from '../dutch/rule-layers.ts';
import { prepareRules, type RuleSet } from '../dutch/rules.ts';
import type { OrganisationLoad } from '../indexer/load.ts';
import type { Config } from '../model/config.ts';
import type { Result } from '../model/search-answer.ts';
import type { SynonymFile, SynonymRule } from '../model/synonym-rule.ts';
import type { Searcher } from '../search/search.ts';
import { openLab } from './synonym-lab.ts';

/** A query with what it should find, or, as citizens typed it, without. */
export interface ImpactQuery {
  query: string;
  site: string;
  /** Addresses with a grade from 1 up; empty for a recorded query nobody judged. */
  expected: { url: string; grade: number }[];
}

export type Outcome = 'wint' | 'verliest' | 'verandert' | 'gelijk';

export interface Impact {
  query: string;
  site: string;
  outcome: Outcome;
  before: Result[];
  after: Result[];
  /** nDCG@10; undefined for a query nobody judged. */
  score?: { before: number; after: number };
  /** Changed rules about pages that came or went. */
  rules: string[];
  /** The editor wrote in one of those rules that this query may lose. */
  accepted: boolean;
}

/** Results that are shown side by side. */
const SHOWN = 3;
const DEPTH = 10;

export interface ImpactInput {
  config: Config;
  loads: readonly OrganisationLoad[];
  before: readonly SynonymFile[];
  after: readonly SynonymFile[];
  queries: readonly ImpactQuery[];
  /** ISO date. */
  today: string;
}

export async function impactOf({
  config,
  loads,
  before,
  after,
  queries,
  today,
}: ImpactInput): Promise<Impact[]> {
  const changed = changedRules(before, after, today);
  const [rulesBefore, rulesAfter] = [prepareRules(before, today), prepareRules(after, today)];
  const labBefore = await openLab(config, loads, rulesBefore);
  try {
    const labAfter = await openLab(config, loads, rulesAfter);
    try {
      const impacts: Impact[] = [];
      for (const query of queries) {
        const was = await hitsOf(labBefore.searcher, query);
        const is = await hitsOf(labAfter.searcher, query);
        impacts.push(judge(query, was, is, changed, [rulesBefore, rulesAfter]));
      }
      return impacts;
    } finally {
      await labAfter.close();
    }
  } finally {
    await labBefore.close();
  }
}

async function hitsOf(searcher: Searcher, { site, query }: ImpactQuery): Promise<Result[]> {
  return (await searcher.search({ site, q: query })).hits.slice(0, DEPTH);
}

function judge(
  { query, site, expected }: ImpactQuery,
  before: Result[],
  after: Result[],
  changed: ReadonlyMap<string, SynonymRule>,
  ruleSets: readonly RuleSet[],
): Impact {
  const urls = (hits: readonly Result[]) => hits.slice(0, SHOWN).map((hit) => hit.url);
  const [was, is] = [urls(before), urls(after)];
  const moved = [...before.slice(0, SHOWN), ...after.slice(0, SHOWN)].filter(
    (hit) => was.indexOf(hit.url) !== is.indexOf(hit.url),
  );
  const rules = new Set<string>();
  for (const hit of moved) {
    for (const set of ruleSets) {
      for (const { rule } of set.rulesFor(hit)) if (changed.has(ruleKey(rule))) rules.add(ruleKey(rule));
    }
  }
  const accepted = [...rules].some((key) =>
    changed.get(key)?.accept.some((text) => normalise(text) === normalise(query)),
  );
  const common = {
    query,
    site,
    before: before.slice(0, SHOWN),
    after: after.slice(0, SHOWN),
    rules: [...rules],
    accepted,
  };
  if (expected.length === 0) return { ...common, outcome: moved.length === 0 ? 'gelijk' : 'verandert' };
  const score = { before: ndcg(before, expected), after: ndcg(after, expected) };
  const difference = score.after - score.before;
  const outcome =
    Math.abs(difference) < 1e-9
      ? moved.length === 0
        ? 'gelijk'
        : 'verandert'
      : difference > 0
        ? 'wint'
        : 'verliest';
  return { ...common, score, outcome };
}

/** Normalised discounted cumulative gain over the first ten results. */
export function ndcg(
  hits: readonly { url: string }[],
  expected: readonly { url: string; grade: number }[],
): number {
  const gain = (grade: number, rank: number) => (2 ** grade - 1) / Math.log2(rank + 2);
  const found = hits
    .slice(0, DEPTH)
    .reduce(
      (sum, { url }, rank) => sum + gain(expected.find((page) => page.url === url)?.grade ?? 0, rank),
      0,
    );
  const best = expected
    .map(({ grade }) => grade)
    .toSorted((a, b) => b - a)
    .slice(0, DEPTH)
    .reduce((sum, grade, rank) => sum + gain(grade, rank), 0);
  return best === 0 ? 0 : found / best;
}

/** Rules that came, went or differ; for one that went, as it was. */
export function changedRules(
  before: readonly SynonymFile[],
  after: readonly SynonymFile[],
  today: string,
): Map<string, SynonymRule> {
  const index = (files: readonly SynonymFile[]) => {
    const texts = new Map<string, { text: string; rule: SynonymRule }>();
    for (const { rule, organisation } of layerRules(files, today)) {
      const key = ruleKey(rule);
      const earlier = texts.get(key);
      // All versions of a rule, of the nation and of organisations, count as one.
      texts.set(key, { text: `${earlier?.text ?? ''}${organisation ?? ''}${JSON.stringify(rule)}`, rule });
    }
    return texts;
  };
  const [was, is] = [index(before), index(after)];
  const changed = new Map<string, SynonymRule>();
  for (const [key, { text, rule }] of is) if (was.get(key)?.text !== text) changed.set(key, rule);
  for (const [key, { rule }] of was) if (!is.has(key)) changed.set(key, rule);
  return changed;
}
