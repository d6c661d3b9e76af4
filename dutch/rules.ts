/**
 * Applies the editors' rules to a page. A rule is about a page when they share an address in the UPL, or when
 * an official word stands in the page's title; a word under `not` in the title rules it out. Where official words of
 * two rules overlap in a title, the longer one counts: "bijzondere bijstand" is not about "bijstand". What citizens call
 * something narrower also leads to the page, after pages of its own: "dakkapel" to the permit for building.
 */
import type { SynonymFile } from '../model/synonym-rule.ts';
import { queryWords, type QueryWords } from './function-words.ts';
import { stem } from './inflect.ts';
import { wordsOf as normalisedWords } from './normalise.ts';
import { containsPhrase, stemsOf } from './phrase.ts';
import { normalise } from './normalise.ts';
import { citizensWords, layerRules, ruleKey, type LayeredRule } from './rule-layers.ts';
import { preparePhrases, type QueryRule } from './rule-phrases.ts';

export { citizensWords } from './rule-layers.ts';
export type { QueryRule } from './rule-phrases.ts';

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

/** What the words of rules are worth on a page, from 0 to 1, by how nearly it is what the rule is about. */
export interface RuleFit {
  /** Also those that fall under a rule about the page. */
  rules: ReadonlyMap<LayeredRule, number>;
  /** Of each word that rules about the page add, by the best of its rules; not what only falls under them. */
  words: ReadonlyMap<string, number>;
}

export interface RuleSet {
  /** The words the rules about a page add to it. */
  wordsFor(page: PageSubject): RuleWords;
  /** Those, and of what falls under them, so that the engine finds the page by either. */
  indexedWordsFor(page: PageSubject): RuleWords;
  /** The rules about a page, in the order of the files. */
  rulesFor(page: PageSubject): LayeredRule[];
  /** How nearly those are about just this page: "Naturalisatieceremonie" is less what a rule on becoming Dutch is for. */
  fitFor(page: PageSubject): RuleFit;
  /**
   * The rules of which a citizen's word or phrase stands in a query, most of its words first.
   * @param organisations ids of those whose pages are searched; layers of others are left out
   */
  rulesIn(query: QueryWords, organisations: ReadonlySet<string>): QueryRule[];
  /** Number of rules in force. */
  size: number;
}

interface PreparedRule extends LayeredRule {
  official: () => string[][];
  not: () => string[][];
}

const MOST_KNOWN = 20_000;

/** @param today ISO date; rules outside `since` and `until` are left out. */
export function prepareRules(files: readonly SynonymFile[], today: string): RuleSet {
  const rules: PreparedRule[] = layerRules(files, today).map((layered) => ({
    ...layered,
    official: once(() => layered.rule.official.map(stemsOf)),
    not: once(() => layered.rule.not.map(stemsOf)),
  }));
  const byFirstStem = new Map<string, Set<PreparedRule>>();
  const byProduct = new Map<string, Set<PreparedRule>>();
  for (const rule of rules) {
    for (const phrase of rule.rule.official) {
      const [first] = normalisedWords(phrase);
      if (first !== undefined) put(byFirstStem, stem(first), rule);
    }
    for (const address of rule.rule.upl) put(byProduct, address, rule);
  }
  const byBroader = new Map<string, Set<PreparedRule>>();
  for (const rule of rules) for (const name of rule.rule.broader) put(byBroader, normalise(name), rule);
  const order = new Map(rules.map((rule, index) => [rule, index]));

  const rulesAbout = (page: PageSubject): PreparedRule[] => {
    const title = stemsOf(page.title);
    const candidates = new Set<PreparedRule>();
    for (const word of title) for (const rule of byFirstStem.get(word) ?? []) candidates.add(rule);
    for (const address of page.product) for (const rule of byProduct.get(address) ?? []) candidates.add(rule);
    const fitting = [...candidates].filter(
      (rule) => isFor(rule, page) && !rule.not().some((phrase) => containsPhrase(title, phrase)),
    );
    const named = namedIn(title, fitting);
    return fitting
      .filter((rule) => named.has(rule) || rule.rule.upl.some((address) => page.product.includes(address)))
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };

  /** Of the rules about a page, those that fall under them, however deep. */
  const narrowerThan = (
    about: readonly PreparedRule[],
    page: PageSubject,
  ): Map<PreparedRule, PreparedRule> => {
    const found = new Map<PreparedRule, PreparedRule>();
    for (const top of about) {
      const open = [top];
      for (let rule = open.pop(); rule !== undefined; rule = open.pop()) {
        for (const narrower of byBroader.get(ruleKey(rule.rule)) ?? []) {
          if (found.has(narrower) || about.includes(narrower) || !isFor(narrower, page)) continue;
          found.set(narrower, top);
          open.push(narrower);
        }
      }
    }
    return found;
  };

  // The same pages come back with every query, so what is known of each is kept.
  interface Known {
    rules: LayeredRule[];
    words: RuleWords;
    indexed: RuleWords;
    fit: RuleFit;
  }
  const known = new Map<string, Known>();
  // Within one query the same object is asked for several times.
  const knownOf = new WeakMap<PageSubject, Known>();
  const find = (page: PageSubject): Known => {
    const key = [page.organisation, page.title, ...page.product].join('\n');
    let found = known.get(key);
    if (found === undefined) {
      const about = rulesAbout(page);
      const narrower = narrowerThan(about, page);
      found = {
        rules: about,
        words: wordsOf(about),
        indexed: wordsOf(about, narrower.keys()),
        fit: fitOf(page, about, narrower),
      };
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, found);
    }
    return found;
  };
  const lookUp = (page: PageSubject): Known => {
    let found = knownOf.get(page);
    if (found === undefined) {
      found = find(page);
      knownOf.set(page, found);
    }
    return found;
  };

  return {
    size: rules.length,
    rulesFor: (page) => lookUp(page).rules,
    fitFor: (page) => lookUp(page).fit,
    rulesIn: preparePhrases(rules),
    wordsFor: (page) => lookUp(page).words,
    indexedWordsFor: (page) => lookUp(page).indexed,
  };
}

/** Whether a rule counts for the pages of this organisation. */
function isFor({ organisation, except }: LayeredRule, page: PageSubject): boolean {
  return organisation === undefined ? !except.has(page.organisation) : organisation === page.organisation;
}

function wordsOf(rules: readonly LayeredRule[], narrower: Iterable<LayeredRule> = []): RuleWords {
  const citizenWords = new Set<string>();
  const officialWords = new Set<string>();
  for (const { rule } of rules) {
    for (const word of citizensWords(rule)) citizenWords.add(word);
    for (const word of [rule.product, ...rule.official]) officialWords.add(word);
  }
  for (const { rule } of narrower) for (const word of allWords(rule)) citizenWords.add(word);
  return { citizenWords: [...citizenWords], officialWords: [...officialWords] };
}

/** A page that names its products, none of them the rule's, is about something else that only sounds like it. */
const OTHER_PRODUCT = 0.8;
/** Of the products of a rule the first is the one most asked for; each after it is a little less so. */
const LATER_PRODUCT = 0.05;
/** An official word other than the first may be one of several products that one rule is for. */
const LATER_NAME = 0.95;

/** What the words of a rule lose on a page that is not at all what the rule is about. */
const FIT_SHARE = 0.2;
/** A page about something broader helps who found none of its own. */
const BROADER = 0.65;

function allWords(rule: LayeredRule['rule']): string[] {
  return [...citizensWords(rule), rule.product, ...rule.official];
}

function fitOf(
  page: PageSubject,
  rules: readonly PreparedRule[],
  narrower: ReadonlyMap<PreparedRule, PreparedRule>,
): RuleFit {
  const fits = new Map<LayeredRule, number>();
  const words = new Map<string, number>();
  const count = (rule: PreparedRule, fit: number) => {
    const worth = 1 - FIT_SHARE * (1 - fit);
    fits.set(rule, worth);
    for (const word of allWords(rule.rule)) words.set(word, Math.max(worth, words.get(word) ?? 0));
  };
  for (const prepared of rules) {
    const { rule } = prepared;
    const place = rule.upl.findIndex((address) => page.product.includes(address));
    const fit =
      place >= 0
        ? 1 - LATER_PRODUCT * Math.min(place, 5)
        : titleFit(page.title, prepared) *
          (rule.upl.length > 0 && page.product.length > 0 ? OTHER_PRODUCT : 1);
    count(prepared, fit);
  }
  for (const [rule, broader] of narrower) fits.set(rule, BROADER * (fits.get(broader) ?? 0));
  return { rules: fits, words };
}

/** Share of the title, grammar and what should be done aside, that official words of the rule say. */
function titleFit(title: string, { rule, official }: PreparedRule): number {
  const subject = queryWords(title).subject.map(stem);
  const stems = stemsOf(title);
  const said = new Set(
    official()
      .filter((phrase) => containsPhrase(stems, phrase))
      .flat(),
  );
  const share = subject.filter((word) => said.has(word)).length / Math.max(1, subject.length);
  if (share < 1) return share;
  const first = [rule.product, rule.official[0] ?? ''].map((name) => queryWords(name).subject.map(stem));
  return first.some((name) => name.every((word) => subject.includes(word))) ? 1 : LATER_NAME;
}

interface Span {
  rule: PreparedRule;
  start: number;
  end: number;
}

/** Rules with an official word in the title that is no part of a longer official word of another rule there. */
function namedIn(title: readonly string[], rules: readonly PreparedRule[]): Set<PreparedRule> {
  const spans: Span[] = [];
  for (const rule of rules) {
    for (const phrase of rule.official()) {
      for (let start = 0; start + phrase.length <= title.length; start++) {
        if (phrase.length > 0 && phrase.every((word, offset) => title[start + offset] === word)) {
          spans.push({ rule, start, end: start + phrase.length });
        }
      }
    }
  }
  const free = spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other.start <= span.start &&
          other.end >= span.end &&
          other.end - other.start > span.end - span.start,
      ),
  );
  return new Set(free.map((span) => span.rule));
}

/** Worked out when it is asked for: one query needs few of the rules. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function put<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
