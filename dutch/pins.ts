/** Pages that editors put first for some queries. A query fits when it has the same subject, whatever its inflection. */
import type { Pin, SynonymFile } from '../model/synonym-rule.ts';
import { queryWords } from './function-words.ts';
import { stem } from './inflect.ts';
import { inForce } from './rule-layers.ts';

export interface PinSet {
  /** Addresses of the pages that stand first, an organisation's own pins before national ones. @param today ISO date. */
  pagesFor(query: string, organisation: string, today: string): string[];
}

export function preparePins(files: readonly SynonymFile[]): PinSet {
  const byQuery = new Map<string, { pin: Pin; organisation: string | undefined }[]>();
  for (const { organisation, pins } of files) {
    for (const pin of pins) {
      for (const key of new Set(pin.queries.map(keyOf))) {
        byQuery.set(key, [...(byQuery.get(key) ?? []), { pin, organisation }]);
      }
    }
  }
  return {
    pagesFor(query, organisation, today) {
      const fitting = (byQuery.get(keyOf(query)) ?? []).filter(
        (entry) =>
          (entry.organisation ?? organisation) === organisation &&
          inForce({ since: entry.pin.start, until: entry.pin.end }, today),
      );
      const own = fitting.filter((entry) => entry.organisation !== undefined);
      const national = fitting.filter((entry) => entry.organisation === undefined);
      return [...new Set([...own, ...national].map((entry) => entry.pin.page))];
    },
  };
}

/** The words of a query but for grammar, in any order and inflection. */
function keyOf(query: string): string {
  return queryWords(query).content.map(stem).toSorted().join(' ');
}
