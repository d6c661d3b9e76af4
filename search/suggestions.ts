/**
 * Whole queries that begin like what was typed, from the pages that were found: their titles, and the words for their
 * products. Nothing is remembered of what others typed.
 */
import { normalise } from '../dutch/normalise.ts';
import { citizensWords } from '../dutch/rule-layers.ts';
import type { RuleSet } from '../dutch/rules.ts';
import type { RankedHit } from './hits.ts';

/** More would push the results off the screen. */
const MAX_SUGGESTIONS = 6;
/** Fewer characters begin too much. */
const MIN_TYPED = 3;
/** A longer one is a sentence, not a query. */
const MAX_LENGTH = 60;

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

/** @param hits the best first: its words come first */
export function suggestionsFor(
  typed: string,
  hits: readonly Pick<RankedHit, 'document'>[],
  rules?: RuleSet,
): string[] {
  const start = normalise(typed);
  if (start.length < MIN_TYPED) return [];
  const found = new Map<string, string>();
  for (const { document } of hits) {
    // A misspelling finds the page, but is nothing to offer.
    const about = rules?.rulesFor(document).map(({ rule }) => ({ ...rule, misspellings: [] })) ?? [];
    const names = about.flatMap((rule) => [...rule.official, ...citizensWords(rule)]);
    for (const text of [document.title, ...names]) {
      const query = fromWordThatFits(text, start);
      if (query === undefined || query.length > MAX_LENGTH || normalise(query) === start) continue;
      if (!found.has(normalise(query))) found.set(normalise(query), query);
    }
  }
  return [...found.values()].slice(0, MAX_SUGGESTIONS);
}

/** "Paspoort of identiteitskaart" for "ident" is "identiteitskaart". */
function fromWordThatFits(text: string, start: string): string | undefined {
  for (const { index } of text.matchAll(WORD_START)) {
    const rest = text.slice(index).trim();
    if (normalise(rest).startsWith(start)) return rest;
  }
  return undefined;
}
