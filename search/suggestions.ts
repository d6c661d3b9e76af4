/**
 * Whole queries that begin like what was typed, from the pages that were found: their titles, and the words for their
 * products. Nothing is remembered of what others typed.
 */
import { normalise } from '../dutch/normalise.ts';
import { citizensWords } from '../dutch/rule-layers.ts';
import type { RuleSet } from '../dutch/rules.ts';
import type { SynonymRule } from '../model/synonym-rule.ts';
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
  const offer = (endings: readonly Ending[]): void => {
    const fits = endings.find(({ key }) => key.startsWith(start));
    if (fits === undefined || fits.text.length > MAX_LENGTH || fits.key === start) return;
    if (!found.has(fits.key)) found.set(fits.key, fits.text);
  };
  for (const { document } of hits) {
    offer(endingsOf(document.title));
    for (const { rule } of rules?.rulesFor(document) ?? []) for (const name of namesOf(rule)) offer(name);
    if (found.size >= MAX_SUGGESTIONS) break;
  }
  return [...found.values()].slice(0, MAX_SUGGESTIONS);
}

/** A text from the beginning of one of its words: "Paspoort of identiteitskaart" offers "identiteitskaart" too. */
interface Ending {
  text: string;
  /** As it is compared. */
  key: string;
}

function endingsOf(text: string): Ending[] {
  return Array.from(text.matchAll(WORD_START), ({ index }) => {
    const rest = text.slice(index).trim();
    return { text: rest, key: normalise(rest) };
  });
}

/** The rules stay the same from query to query. */
const known = new WeakMap<SynonymRule, Ending[][]>();

/** What a rule's product is called. A misspelling finds the page, but is nothing to offer. */
function namesOf(rule: SynonymRule): Ending[][] {
  let names = known.get(rule);
  if (names === undefined) {
    names = [...rule.official, ...citizensWords({ ...rule, misspellings: [] })].map(endingsOf);
    known.set(rule, names);
  }
  return names;
}
