/**
 * Model pages to try rules on where nothing was crawled: one bare page a product, with its first official word as
 * title, so that only the rules can bring a citizen's words there. Each organisation with rules of its own has a set.
 */
import { createHash } from 'node:crypto';
import { layerRules, ruleKey, type LayeredRule } from '../dutch/rule-layers.ts';
import { prepareRules, type RuleSet } from '../dutch/rules.ts';
import type { OrganisationLoad } from '../indexer/load.ts';
import type { Config } from '../model/config.ts';
import { FORMAT_VERSIONS } from '../model/format-version.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PageRecord } from '../model/page-record.ts';
import type { SynonymFile } from '../model/synonym-rule.ts';
import { createSearcher, type LookingSearcher } from '../search/search.ts';
import { openModelIndex } from './synonym-model-index.ts';

/** The municipality whose model pages have no layer of their own. */
export const NATIONAL = 'landelijke-lijst';

/** What stands below this many seldom comes first. */
const LIKELIEST = 8;
/** And below this many it has too few of the words. */
const ALL_LIKELY = 60;

export interface ModelPages {
  config: Config;
  loads: OrganisationLoad[];
  rules: RuleSet;
  /** Searches them in memory, among the likeliest few of them. */
  searcher: LookingSearcher;
  /** Searches among more, in more time. */
  thorough: LookingSearcher;
}

/** @param today ISO date. */
export function openModelPages(files: readonly SynonymFile[], today: string): ModelPages {
  const rules = prepareRules(files, today);
  const layered = layerRules(files, today);
  const sites = new Set([NATIONAL, ...files.flatMap(({ organisation }) => organisation ?? [])]);
  const organisations = [...sites].map(modelOrganisation);
  const loads = organisations.map((organisation): OrganisationLoad => {
    const own = layered.filter((rule) =>
      rule.organisation === undefined
        ? !rule.except.has(organisation.id)
        : rule.organisation === organisation.id,
    );
    return {
      organisation,
      sources: new Set([organisation.id]),
      records: own.map((rule) => modelPage(rule, organisation)),
    };
  });
  const config: Config = { organisations, sources: [] };
  const index = openModelIndex(loads, rules);
  const searcherAmong = (most: number): LookingSearcher =>
    createSearcher({
      config,
      engine: index(most),
      rules: () => rules,
      newSearchId: () => '',
      now: Date.now,
    });
  return {
    config,
    loads,
    rules,
    searcher: searcherAmong(LIKELIEST),
    thorough: searcherAmong(ALL_LIKELY),
  };
}

function modelOrganisation(id: string): Organisation {
  return { id, name: id, type: 'gemeente', serves: [], contact: { phone: '14 0000' } };
}

function modelPage({ rule }: LayeredRule, organisation: Organisation): PageRecord {
  const official = rule.official[0] ?? rule.product;
  const title = official.charAt(0).toUpperCase() + official.slice(1);
  const text = `Op deze pagina leest u over ${official}.`;
  const slug = encodeURIComponent(ruleKey(rule).replaceAll(' ', '-'));
  return {
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
  };
}
