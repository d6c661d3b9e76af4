/**
 * Proposes words for rules from keywords that pages carry: an editor of that page thought of them already. Nothing is
 * applied; each proposal says on which pages it stands.
 */
import { isSubjectWord } from '../dutch/function-words.ts';
import { wordsOf } from '../dutch/normalise.ts';
import { containsPhrase, stemsOf } from '../dutch/phrase.ts';
import { citizensWords, ruleKey } from '../dutch/rule-layers.ts';
import type { RuleSet } from '../dutch/rules.ts';
import type { PageRecord } from '../model/page-record.ts';

export interface Suggestion {
  /** The rule's product, or the page's title when no rule is about it yet. */
  product: string;
  isNew: boolean;
  upl: string[];
  words: { word: string; pages: string[] }[];
}

/** A word on more of the pages than this says nothing about any of them. */
const COMMON_SHARE = 0.05;
const COMMON_LEAST = 5;

export function suggestWords(pages: readonly PageRecord[], rules: RuleSet): Suggestion[] {
  const spread = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.citizenWords.map(keyOf))) spread.set(key, (spread.get(key) ?? 0) + 1);
  const most = Math.max(COMMON_LEAST, pages.length * COMMON_SHARE);

  const suggestions = new Map<string, Suggestion>();
  for (const page of pages) {
    const words = page.citizenWords.filter(
      (word) => isTelling(word) && (spread.get(keyOf(word)) ?? 0) <= most,
    );
    if (words.length === 0) continue;
    const about = rules.rulesFor(page).map(({ rule }) => rule);
    const known = new Set(
      about
        .flatMap((rule) => [rule.product, ...rule.official, ...citizensWords(rule), ...rule.not])
        .map(keyOf),
    );
    const title = stemsOf(page.title);
    const fresh = words.filter((word) => !known.has(keyOf(word)) && !containsPhrase(title, stemsOf(word)));
    // With several rules about one page nobody but an editor can say whose word it is: the first is proposed.
    const product = about[0]?.product ?? page.title;
    const suggestion = suggestions.get(ruleKey({ product })) ?? {
      product,
      isNew: about.length === 0,
      upl: about[0]?.upl ?? page.product,
      words: [],
    };
    for (const word of fresh) {
      const there = suggestion.words.find((other) => keyOf(other.word) === keyOf(word));
      if (there === undefined) suggestion.words.push({ word, pages: [page.url] });
      else if (!there.pages.includes(page.url)) there.pages.push(page.url);
    }
    if (suggestion.words.length > 0) suggestions.set(ruleKey({ product }), suggestion);
  }
  return [...suggestions.values()].toSorted(
    (a, b) => b.words.length - a.words.length || (a.product < b.product ? -1 : 1),
  );
}

function isTelling(word: string): boolean {
  const words = wordsOf(word);
  return (
    words.length > 0 && words.length <= 5 && words.some((part) => part.length > 1 && isSubjectWord(part))
  );
}

function keyOf(word: string): string {
  return stemsOf(word).join(' ');
}
