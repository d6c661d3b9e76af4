/** The ranking rules in force for a request: names of the settings to what is run, in order. */
import type { GraphRuleName } from './graph-rules.ts';
import type { MatchingStrategy } from './words.ts';

export type SortDirection = 'asc' | 'desc';
export interface SortKey {
  field: string;
  direction: SortDirection;
}

/** `name` is what the rule is called in the details of a score. */
export type RankingRule =
  | { kind: 'words'; name: 'words' }
  | { kind: 'graph'; name: GraphRuleName; half?: 'attribute' }
  | { kind: 'exactAttribute'; name: 'exactness' }
  | { kind: 'value'; name: string; key: SortKey };

/** Rules that look at the words of the query, by their name in the settings. */
const PARTS: Record<string, readonly RankingRule[]> = {
  words: [],
  typo: [{ kind: 'graph', name: 'typo' }],
  proximity: [{ kind: 'graph', name: 'proximity' }],
  attributeRank: [{ kind: 'graph', name: 'attributeRank' }],
  wordPosition: [{ kind: 'graph', name: 'wordPosition' }],
  attribute: [
    { kind: 'graph', name: 'attributeRank', half: 'attribute' },
    { kind: 'graph', name: 'wordPosition', half: 'attribute' },
  ],
  exactness: [
    { kind: 'exactAttribute', name: 'exactness' },
    { kind: 'graph', name: 'exactWords' },
  ],
};

export function rulesInForce(
  names: readonly string[],
  strategy: MatchingStrategy,
  sort: readonly SortKey[],
  isPlaceholder: boolean,
): RankingRule[] {
  const rules: RankingRule[] = [];
  const done = new Set<string>();
  let words = strategy === 'all';
  for (const name of names) {
    const parts = PARTS[name];
    if (parts !== undefined) {
      if (isPlaceholder || done.has(name)) continue;
      done.add(name);
      // Dropping words comes before anything that ranks by them.
      if (!words) rules.push({ kind: 'words', name: 'words' });
      words = true;
      rules.push(...parts);
      continue;
    }
    for (const key of name === 'sort' ? sort : customKey(name)) {
      if (done.has(`${key.field}:`)) continue;
      done.add(`${key.field}:`);
      rules.push({ kind: 'value', name: `${key.field}:${key.direction}`, key });
    }
  }
  return rules;
}

function customKey(name: string): SortKey[] {
  const [, field, direction] = /^(.+):(asc|desc)$/.exec(name) ?? [];
  return field === undefined ? [] : [{ field, direction: direction === 'asc' ? 'asc' : 'desc' }];
}
