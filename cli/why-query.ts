/** Why a page stands where it does for a query, or does not stand there at all: words, fields, rules and rank. */
import type { Config } from '../model/config.ts';
import type { Look, LookingSearcher } from '../search/search.ts';
import type { FoundWord } from '../search/relevance.ts';
import { visibleFrom } from '../search/request.ts';

export interface QueryTrace {
  site: string;
  /** What was searched, after places and grammar were taken out. */
  subject: string[];
  action: string[];
  /** Places elsewhere that the query names. */
  elsewhere: string[];
  /** Rules with a citizen's word in the query, and whether the page is about them. */
  rules: { product: string; phrase: string; about: boolean }[];
  /** From 1; undefined when the page is not among those compared. */
  rank?: number;
  /** Pages that were compared. */
  compared: number;
  score?: number;
  /** Share of the subject the page is about; below 0.4 it is no answer. */
  subjectShare?: number;
  words?: readonly FoundWord[];
  /** The pages before it, at most three. */
  before: { url: string; title: string; score: number }[];
  reason: string;
}

export interface QueryTraceInput {
  url: string;
  query: string;
  site: string;
  /** The organisation whose page it is. */
  organisation: string;
  /** True when the page is in the index. */
  indexed: boolean;
}

export async function traceQuery(
  { url, query, site, organisation, indexed }: QueryTraceInput,
  searcher: Pick<LookingSearcher, 'look'>,
  config: Config,
): Promise<QueryTrace> {
  const look = await searcher.look({ site, q: query });
  const at = look.ranked.findIndex(({ document }) => document.url === url);
  const hit = look.ranked[at];
  const about = hit === undefined ? [] : (look.rules?.rulesFor(hit.document) ?? []);
  const trace = {
    site,
    subject: look.query.words.subject,
    action: look.query.words.action,
    elsewhere: look.query.elsewhere.map(({ place }) => place),
    rules: look.inQuery.map(({ layered, phrase }) => ({
      product: layered.rule.product,
      phrase,
      about: about.includes(layered),
    })),
    compared: look.ranked.length,
    before: look.ranked.slice(0, Math.max(0, Math.min(at === -1 ? 3 : at, 3))).map(({ document, score }) => ({
      url: document.url,
      title: document.title,
      score,
    })),
  };
  if (hit !== undefined) {
    const { score, words, subjectShare } = hit;
    return { ...trace, rank: at + 1, score, subjectShare, words, reason: reasonOf(at, look) };
  }
  const visible = visibleFrom(look.site, config).has(organisation);
  const reason = !visible
    ? `pages of ${organisation} are not shown to visitors of ${site}`
    : !indexed
      ? 'the page is not in the index'
      : `the engine found ${look.ranked.length} pages, and this one has fewer words of the query than they`;
  return { ...trace, reason };
}

/** What decided the place of the hit. */
function reasonOf(at: number, { ranked, inQuery, rules, query }: Look): string {
  const hit = ranked[at];
  if (hit === undefined) return '';
  if (!ranked.some(({ good }) => good)) {
    return 'no page is about enough of the query, so visitors get the contact and no results';
  }
  if (hit.pinned) return 'an editor pinned it to this query';
  const decisive = hit.words.toSorted((a, b) => b.value * b.weight - a.value * a.weight)[0];
  const missing = hit.words.filter(({ value }) => value < 0.2).map(({ word }) => word);
  const ruled = inQuery.find(({ layered }) => rules?.rulesFor(hit.document).includes(layered));
  const parts = [
    decisive?.field === undefined
      ? 'none of the words is on it'
      : decisive.field === 'rule' || decisive.phrase !== undefined
        ? `"${decisive.word}" counts because the rule "${ruled?.layered.rule.product ?? ''}" says that people call it "${decisive.phrase ?? decisive.word}"`
        : `"${decisive.word}" is in its ${decisive.field}`,
    ...(missing.length === 0 ? [] : [`it lacks ${missing.map((word) => `"${word}"`).join(', ')}`]),
    ...(hit.document.pageType === 'news' || hit.document.pageType === 'decision'
      ? [`it is ${hit.document.pageType}, which comes after pages that do something`]
      : []),
    ...(query.elsewhere.length > 0 ? ['the place in the query lies elsewhere and does not count'] : []),
  ];
  return parts.join('; ');
}
