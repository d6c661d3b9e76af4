/**
 * Applies the editors' rules to a page. A rule is about a page when they share an address in the UPL, or when
 * an official word stands in the page's title; a word under `not` in the title rules it out. Where official words of
 * two rules overlap in a title, the longer one counts: "bijzondere bijstand" is not about "bijstand". What citizens call
 * something narrower also leads to the page, after pages of its own: "dakkapel" to the permit for building.
 */
import type { SynonymFile } from '../model/synonym-rule.ts';
import type { QueryWords } from './function-words.ts';
import { stem } from './inflect.ts';
import { normalise, wordsOf as normalisedWords } from './normalise.ts';
import { containsPhrase, stemsOf } from './phrase.ts';
import { allWords, fitOf, type PageSubject, type PreparedRule, type RuleFit } from './rule-fit.ts';
import { citizensWords, layerRules, ruleKey, type LayeredRule } from './rule-layers.ts';
import { preparePhrases, type QueryRule } from './rule-phrases.ts';

export { citizensWords } from './rule-layers.ts';
export type { PageSubject, RuleFit } from './rule-fit.ts';
export type { QueryRule } from './rule-phrases.ts';

export interface RuleWords {
  /** Words of citizens for this page, as the editors wrote them. */
  citizenWords: string[];
  /** Official words for the same thing that the title may not have. */
  officialWords: string[];
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
