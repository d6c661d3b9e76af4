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
  /** All that is found of a longer phrase is its one telling word: "koken" of "koken lukt niet". */
  bare: boolean;
}

interface Phrase {
  layered: LayeredRule;
  phrase: string;
  /** Of its words; all but the first are needed only when the first is in a query. */
  words: QueryWords;
}

/** True for a phrase of which grammar leaves one word. */
export function isBare({ typed, content }: QueryWords): boolean {
  return content.length === 1 && typed.length > 1;
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
        const words = queryWords(phrase);
        const [first] = words.content;
        if (first === undefined) continue;
        const key = stem(first);
        const entry = { layered, phrase, words };
        const others = phrases.get(key);
        if (others === undefined) phrases.set(key, [entry]);
        else others.push(entry);
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
      for (const { layered, phrase, words } of byFirstWord.get(first) ?? []) {
        const { organisation } = layered;
        if (organisation !== undefined && !organisations.has(organisation)) continue;
        const positions = words.content.map((word) => stems.indexOf(stem(word)));
        if (positions.includes(-1)) continue;
        const typed = words.typed.map(stem);
        const verbatim = containsPhrase(all, typed) ? typed.length / all.length : 0;
        found.push({
          layered,
          phrase,
          positions,
          verbatim,
          bare: isBare(words) && !typed.every((word) => all.includes(word)),
        });
      }
    }
    return found.toSorted((a, b) => b.positions.length - a.positions.length || b.verbatim - a.verbatim);
  };
}
