/** `filterableAttributes`: names and rules with patterns; the first that covers a field decides what it may be used for. */
import { matchesPattern } from './json.ts';
import type { FilterableRule, Settings } from './settings.ts';

type Entry = Settings['filterableAttributes'][number];

export function patternsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.attributePatterns));
}

const EVERYTHING: FilterableRule['features'] = {
  facetSearch: true,
  filter: { equality: true, comparison: true },
};

/** Place of the entry that decides about a field; -1 when none does. */
export function ruleNumber(entries: readonly Entry[], field: string): number {
  return entries.findIndex((entry) =>
    (typeof entry === 'string' ? [entry] : entry.attributePatterns).some((pattern) =>
      matchesPattern(field, pattern),
    ),
  );
}

/** What a field may be used for; undefined when no entry covers it. */
export function featuresOf(entries: readonly Entry[], field: string): FilterableRule['features'] | undefined {
  const entry = entries[ruleNumber(entries, field)];
  return typeof entry === 'string' ? EVERYTHING : entry?.features;
}
