/**
 * Runs the proefvragen of the rules. Without an index to try them on, on model pages: one bare page a product, with
 * its first official word as title, so that only the rules can bring a citizen's words there.
 */
import { createHash } from 'node:crypto';
import type { Finding, LocatedFile } from '../dutch/rule-finding.ts';
import type { LayeredRule } from '../dutch/rule-layers.ts';
import { inForce, layerRules, ruleKey } from '../dutch/rule-layers.ts';
import { prepareRules, type RuleSet } from '../dutch/rules.ts';
import type { OrganisationLoad } from '../indexer/load.ts';
import type { Config } from '../model/config.ts';
import { FORMAT_VERSIONS } from '../model/format-version.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PageRecord } from '../model/page-record.ts';
import type { RuleTest, SynonymRule } from '../model/synonym-rule.ts';
import type { Result } from '../model/search-answer.ts';
import type { Searcher } from '../search/search.ts';
import { openLab } from './synonym-lab.ts';

/** The answer must stand among the first this many. */
const FIRST = 3;
/** The municipality whose model pages have no layer of their own. */
const NATIONAL = 'landelijke-lijst';

export interface ProofReport {
  findings: Finding[];
  /** Proefvragen asked. */
  asked: number;
  /** Rules of which no proefvraag can be asked: no page is about them, or they are not in force. */
  without: number;
}

/** Proves the rules on model pages. @param today ISO date. */
export async function proveOnModelPages(files: readonly LocatedFile[], today: string): Promise<ProofReport> {
  const rules = prepareRules(
    files.map(({ file }) => file),
    today,
  );
  const layered = layerRules(
    files.map(({ file }) => file),
    today,
  );
  const sites = [
    NATIONAL,
    ...new Set(files.flatMap(({ file }) => (file.organisation === undefined ? [] : [file.organisation]))),
  ];
  const organisations = sites.map(modelOrganisation);
  const loads = organisations.map((organisation): OrganisationLoad => {
    const own = layered.filter((rule) =>
      rule.organisation === undefined
        ? !rule.except.has(organisation.id)
        : rule.organisation === organisation.id,
    );
    return {
      organisation,
      sources: new Set([organisation.id]),
      records: own.flatMap((rule) => modelPage(rule, organisation)),
    };
  });
  const config: Config = { organisations, sources: [] };
  const lab = await openLab(config, loads, rules);
  try {
    return await prove(
      files,
      lab.searcher,
      rules,
      (organisation) => organisation ?? NATIONAL,
      // A model page has no address that a proefvraag could name.
      (rule, test) => test.page === undefined && inForce(rule, today),
    );
  } finally {
    await lab.close();
  }
}

/**
 * @param siteFor on whose site the proefvragen of a layer are asked.
 * @param canAsk whether what a proefvraag must find can be there; else it proves nothing.
 */
export async function prove(
  files: readonly LocatedFile[],
  searcher: Searcher,
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
        const answer = await searcher.search({ site, q: test.query });
        const first = answer.hits.slice(0, FIRST);
        const found = first.some((hit) =>
          test.page === undefined ? isAbout(hit, rules, ruleKey(rule)) : hit.url === test.page,
        );
        if (found) continue;
        report.findings.push({
          where: locate(['rules', index, 'tests', position]),
          level: 'fout',
          text: `de proefvraag "${test.query}" vindt "${test.page ?? rule.product}" niet bij de eerste ${FIRST}. Nu staat daar: ${first.length === 0 ? 'niets' : first.map((hit) => `"${hit.title}"`).join(', ')}.`,
          proposal: `Voeg bij "${rule.product}" het woord toe dat de inwoner gebruikt, of zet bij de andere regel een woord onder not.`,
        });
      }
    }
  }
  return report;
}

/** True when the rules say that a result is about the rule with this key. */
export function isAbout(hit: Result, rules: RuleSet, key: string): boolean {
  return rules
    .rulesFor({ title: hit.title, product: hit.product, organisation: hit.organisation })
    .some(({ rule }) => ruleKey(rule) === key);
}

function modelOrganisation(id: string): Organisation {
  return { id, name: id, type: 'gemeente', serves: [], contact: { phone: '14 0000' } };
}

function modelPage({ rule }: LayeredRule, organisation: Organisation): PageRecord[] {
  const official = rule.official[0] ?? rule.product;
  const title = official.charAt(0).toUpperCase() + official.slice(1);
  const text = `Op deze pagina leest u over ${official}.`;
  const slug = encodeURIComponent(ruleKey(rule).replaceAll(' ', '-'));
  return [
    {
      version: FORMAT_VERSIONS.record,
      url: `https://${organisation.id}.example/${slug}`,
      title,
      text,
      language: 'nl',
      organisation: organisation.id,
      source: organisation.id,
      type: organisation.type,
      serves: [],
      product: rule.upl,
      pageType: 'service',
      channels: {},
      places: [],
      headings: [],
      breadcrumbs: [],
      contentHash: createHash('sha256').update(`${title}\n${text}`).digest('hex'),
      extractionVersion: 1,
      sourceKind: 'site',
      citizenWords: [],
    },
  ];
}
