/**
 * Candidates for model pages, found in memory by the bases of their words: a thousand proefvragen need no engine's
 * storage. The search that ranks them is the one citizens use; what this cannot find, typing errors, an engine is asked.
 */
import { toDocument } from '../indexer/documents.ts';
import type { OrganisationLoad } from '../indexer/load.ts';
import { queryWords } from '../dutch/function-words.ts';
import type { RuleSet } from '../dutch/rules.ts';
import { keysOf } from '../dutch/word-info.ts';
import { indexNameOf } from '../model/index-name.ts';
import type { EngineHit } from '../search/hits.ts';
import type { EngineDoor } from '../search/meilisearch.ts';

interface ModelIndex {
  hits: EngineHit[];
  /** Positions in `hits` by the key of a word. */
  byKey: Map<string, Set<number>>;
}

/** @returns what finds at most so many candidates, those with most of the words. */
export function openModelIndex(
  loads: readonly OrganisationLoad[],
  rules: RuleSet,
): (most: number) => EngineDoor {
  const indexes = new Map<string, ModelIndex>();
  for (const { organisation, records } of loads) {
    const name = indexNameOf(organisation);
    const index = indexes.get(name) ?? { hits: [], byKey: new Map<string, Set<number>>() };
    indexes.set(name, index);
    for (const record of records) {
      const { text: _text, forms, ruleForms, textForms, ...hit } = toDocument(record, rules);
      const position = index.hits.push(hit) - 1;
      for (const key of `${forms} ${ruleForms} ${textForms}`.split(' ')) {
        const positions = index.byKey.get(key);
        if (positions === undefined) index.byKey.set(key, new Set([position]));
        else positions.add(position);
      }
    }
  }
  return (most) => ({
    indexes: () => Promise.resolve(new Map([...indexes.keys()].map((name) => [name, '']))),
    document: () => Promise.resolve(undefined),
    search({ queries }) {
      const hits = [...new Set(queries.map(({ indexUid }) => indexUid))].flatMap((name) => {
        const keys = new Set(
          queries.flatMap(({ indexUid, q }) =>
            indexUid === name ? queryWords(q ?? '').content.flatMap(keysOf) : [],
          ),
        );
        return candidates(indexes.get(name), keys);
      });
      const best = hits.toSorted((a, b) => b.weight - a.weight).slice(0, most);
      return Promise.resolve({ hits: best.map(({ hit }) => hit), total: hits.length });
    },
  });
}

/** Pages with any of the words; a word that few pages have says most. */
function candidates(
  index: ModelIndex | undefined,
  keys: ReadonlySet<string>,
): { hit: EngineHit; weight: number }[] {
  if (index === undefined) return [];
  const weights = new Map<number, number>();
  for (const key of keys) {
    const positions = index.byKey.get(key) ?? new Set<number>();
    for (const position of positions) {
      const rarity = Math.log(1 + index.hits.length / positions.size);
      weights.set(position, (weights.get(position) ?? 0) + rarity);
    }
  }
  return [...weights].flatMap(([position, weight]) => {
    const hit = index.hits[position];
    return hit === undefined ? [] : [{ hit, weight }];
  });
}
