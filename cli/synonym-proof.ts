/** Runs the proefvragen of the rules: on what was crawled, or without that on model pages. */
import type { Finding, LocatedFile } from '../dutch/rule-finding.ts';
import { inForce, ruleKey } from '../dutch/rule-layers.ts';
import type { RuleSet } from '../dutch/rules.ts';
import type { RuleTest, SynonymRule } from '../model/synonym-rule.ts';
import type { Result } from '../model/search-answer.ts';
import { PAGE_SIZE } from '../search/request.ts';
import type { LookingSearcher } from '../search/search.ts';
import { openLab, type Lab } from './synonym-lab.ts';
import { NATIONAL, openModelPages } from './synonym-model-pages.ts';

/** The answer must stand among the first this many. */
const FIRST = 3;
export interface ProofReport {
  findings: Finding[];
  /** Proefvragen asked. */
  asked: number;
  /** Rules of which no proefvraag can be asked: no page is about them, or they are not in force. */
  without: number;
}

/** Proves the rules on model pages. @param today ISO date. */
export async function proveOnModelPages(files: readonly LocatedFile[], today: string): Promise<ProofReport> {
  const { config, loads, rules, searcher, thorough } = openModelPages(
    files.map(({ file }) => file),
    today,
  );
  let lab: Lab | undefined;
  const first = async (site: string, q: string, isRight: (hit: ProofHit) => boolean): Promise<ProofHit[]> => {
    // In memory first: most proefvragen need no engine. What that does not find, a typing error, an engine may.
    for (const among of [searcher, thorough]) {
      const hits = await firstHits(among, site, q);
      if (hits.some(isRight)) return hits;
    }
    lab ??= await openLab(config, loads, rules);
    return firstHits(lab.searcher, site, q);
  };
  try {
    return await prove(
      files,
      first,
      rules,
      (organisation) => organisation ?? NATIONAL,
      // A model page has no address that a proefvraag could name.
      (rule, test) => test.page === undefined && inForce(rule, today),
    );
  } finally {
    await lab?.close();
  }
}

/** A page as far as a proof looks at it. */
export type ProofHit = Pick<Result, 'url' | 'title' | 'product' | 'organisation'>;

/** What a citizen sees first; nothing when no page is good enough. */
export async function firstHits(
  searcher: Pick<LookingSearcher, 'look'>,
  site: string,
  q: string,
): Promise<ProofHit[]> {
  const { ranked } = await searcher.look({ site, q });
  const shown = ranked.slice(0, PAGE_SIZE);
  return shown.some(({ good }) => good) ? shown.slice(0, FIRST).map(({ document }) => document) : [];
}

/**
 * @param first what stands first for a query on a site
 * @param siteFor on whose site the proefvragen of a layer are asked.
 * @param canAsk whether what a proefvraag must find can be there; else it proves nothing.
 */
export async function prove(
  files: readonly LocatedFile[],
  first: (site: string, q: string, isRight: (hit: ProofHit) => boolean) => Promise<ProofHit[]>,
  rules: RuleSet,
  siteFor: (organisation: string | undefined) => string,
  canAsk: (rule: SynonymRule, test: RuleTest) => boolean,
): Promise<ProofReport> {
  const report: ProofReport = { findings: [], asked: 0, without: 0 };
  for (const { file, locate } of files) {
    const site = siteFor(file.organisation);
    for (const [index, rule] of file.rules.entries()) {
      if (rule.action === 'remove') continue;
      const tests = [...rule.tests.entries()].filter(([, test]) => canAsk(rule, test));
      if (tests.length === 0) report.without += 1;
      for (const [position, test] of tests) {
        report.asked += 1;
        const isRight = (hit: ProofHit) =>
          test.page === undefined ? isAbout(hit, rules, ruleKey(rule)) : hit.url === test.page;
        const hits = await first(site, test.query, isRight);
        if (hits.some(isRight)) continue;
        report.findings.push({
          where: locate(['rules', index, 'tests', position]),
          level: 'fout',
          text: `de proefvraag "${test.query}" vindt "${test.page ?? rule.product}" niet bij de eerste ${FIRST}. Nu staat daar: ${hits.length === 0 ? 'niets' : hits.map((hit) => `"${hit.title}"`).join(', ')}.`,
          proposal: `Voeg bij "${rule.product}" het woord toe dat de inwoner gebruikt, of zet bij de andere regel een woord onder not.`,
        });
      }
    }
  }
  return report;
}

/** True when the rules say that a result is about the rule with this key. */
export function isAbout(hit: ProofHit, rules: RuleSet, key: string): boolean {
  return rules
    .rulesFor({ title: hit.title, product: hit.product, organisation: hit.organisation })
    .some(({ rule }) => ruleKey(rule) === key);
}
