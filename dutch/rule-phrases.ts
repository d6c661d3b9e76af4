/** Finds the citizens' words of the rules in a query: all words of a phrase, in any order and inflection. */
import { queryWords, type QueryWords } from './function-words.ts';
import { stem } from './inflect.ts';
import { containsPhrase } from './phrase.ts';
import { citizensWords, type LayeredRule } from './rule-layers.ts';

/** A citizen's phrase of a rule, found in a query. */
export interface QueryRule {
  layered: LayeredRule;
  /** As the editors wrote it. */
  phrase: string;
  /** Positions in the content of the query of the words of the phrase. */
  positions: number[];
  /** Share of the whole query that is this phrase word for word, grammar included: 0 when it is not. */
  verbatim: number;
}

interface Phrase {
  layered: LayeredRule;
  phrase: string;
  stems: string[];
  /** With the function words. */
  typed: string[];
}

export function preparePhrases(
  rules: readonly LayeredRule[],
): (query: QueryWords, organisations: ReadonlySet<string>) => QueryRule[] {
  let byFirstWord: Map<string, Phrase[]> | undefined;
  // At the first query, as indexing needs no phrases.
  const prepare = (): Map<string, Phrase[]> => {
    const phrases = new Map<string, Phrase[]>();
    for (const layered of rules) {
      for (const phrase of citizensWords(layered.rule)) {
        const { content, typed } = queryWords(phrase);
        const stems = content.map(stem);
        const [first] = stems;
        if (first === undefined) continue;
        const entry = { layered, phrase, stems, typed: typed.map(stem) };
        phrases.set(first, [...(phrases.get(first) ?? []), entry]);
      }
    }
    return phrases;
  };

  return (query, organisations) => {
    byFirstWord ??= prepare();
    const stems = query.content.map(stem);
    const all = query.typed.map(stem);
    const found: QueryRule[] = [];
    for (const first of new Set(stems)) {
      for (const { layered, phrase, stems: wanted, typed } of byFirstWord.get(first) ?? []) {
        const { organisation } = layered;
        if (organisation !== undefined && !organisations.has(organisation)) continue;
        const positions = wanted.map((word) => stems.indexOf(word));
        if (positions.includes(-1)) continue;
        const verbatim = containsPhrase(all, typed) ? typed.length / all.length : 0;
        found.push({ layered, phrase, positions, verbatim });
      }
    }
    return found.toSorted((a, b) => b.positions.length - a.positions.length || b.verbatim - a.verbatim);
  };
}
