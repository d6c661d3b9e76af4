/**
 * How nearly a page is what a rule is about, and so what the rule's words are worth on it: "Naturalisatieceremonie" is
 * less what a rule on becoming Dutch is for than the request is. Measured in docs/decisions/ranking.md.
 */
import { queryWords } from './function-words.ts';
import { stem } from './inflect.ts';
import { containsPhrase, stemsOf } from './phrase.ts';
import { citizensWords, type LayeredRule } from './rule-layers.ts';

export interface PageSubject {
  title: string;
  product: readonly string[];
  organisation: string;
}

export interface PreparedRule extends LayeredRule {
  official: () => string[][];
  not: () => string[][];
}

/** What the words of rules are worth on a page, from 0 to 1, by how nearly it is what the rule is about. */
export interface RuleFit {
  /** Also those that fall under a rule about the page. */
  rules: ReadonlyMap<LayeredRule, number>;
  /** Of each word that rules about the page add, by the best of its rules; not what only falls under them. */
  words: ReadonlyMap<string, number>;
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

export function allWords(rule: LayeredRule['rule']): string[] {
  return [...citizensWords(rule), rule.product, ...rule.official];
}

/** @param narrower rules that fall under one of `rules`, with that one */
export function fitOf(
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
