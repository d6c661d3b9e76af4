/**
 * Finds and orders documents as Meilisearch does: every rule splits its input into buckets of rising cost, the next one
 * sorts inside each, over the part of the query graph that found the bucket's documents; last, insertion order.
 */
import type { Tokenizer } from '../analysis/tokenizer.ts';
import { Bitset } from '../bitset.ts';
import type { InvertedIndex } from '../inverted/inverted-index.ts';
import type { Json } from '../json.ts';
import { documentsOf, rangesOfWord, type SearchContext } from '../query/context.ts';
import { buildGraph, documentsOfNode, spanOf, START, wordCount, type QueryGraph } from '../query/graph.ts';
import { parseQueryText, type ParsedQuery } from '../query/parse.ts';
import { documentsWithPhrase } from '../query/phrases.ts';
import { searchedFields } from '../query/searched-fields.ts';
import type { SynonymTable } from '../query/synonyms.ts';
import type { Settings } from '../settings.ts';
import { attributeStates } from './exact-attribute.ts';
import { graphBuckets } from './graph-buckets.ts';
import { STEP_COSTS, type GraphRuleName, type Way } from './graph-rules.ts';
import { costsToEnd, edgesOf, pathBuckets } from './path-buckets.ts';
import { rulesInForce, type RankingRule, type SortDirection, type SortKey } from './rule-list.ts';
import { inStretches, mayStretch, stretches } from './stretches.ts';
import { matchingDocuments, removalOrder, type MatchingStrategy } from './words.ts';

export type { SortDirection, SortKey } from './rule-list.ts';

export interface RankRequest {
  q: string | null;
  matchingStrategy: MatchingStrategy;
  attributesToSearchOn: readonly string[] | null;
  /** Documents that pass the filter. */
  candidates: Bitset;
  /** The `sort` of the request. */
  sort: readonly SortKey[];
  /** Scores are asked for; without, a document that is alone in its bucket is not ranked further. */
  scored: boolean;
  scoreThreshold: number | null;
  /** True once ranking has taken all the time it may: what is left comes unsorted. */
  isOver(): boolean;
  /** Value to sort a document by. */
  valueOf(document: number, field: string, direction: SortDirection): SortValue;
}

/** undefined: the document has no such value and comes last. */
export type SortValue = number | string | undefined;

/** What one rule gave a document. */
export type RuleResult =
  | {
      rule: string;
      kind: 'cost';
      cost: number;
      most: number;
      details: Record<string, number | string>;
      /** One of two that are shown as one rule. */
      half?: 'attribute';
    }
  | { rule: string; kind: 'value'; direction: SortDirection; value: SortValue; shown: Json };

export interface RankedDocument {
  document: number;
  results: readonly RuleResult[];
  score: number;
}

export interface RankOutcome {
  /** All matches. */
  candidates: Bitset;
  /** What scored too little, as far as it was ranked. */
  rejected: Bitset;
  /** Best first, worked out as far as it is read. */
  ranked: Generator<RankedDocument>;
  /** The whole graph, for highlights. */
  graph: QueryGraph;
  context: SearchContext;
}

export interface RankedIndex {
  inverted: InvertedIndex;
  settings: Settings;
  tokenize: Tokenizer;
  synonyms: SynonymTable;
}

interface Ranking {
  context: SearchContext;
  request: RankRequest;
  rules: readonly RankingRule[];
  rejected: Bitset;
}

export function rank(
  { inverted, settings, tokenize, synonyms }: RankedIndex,
  request: RankRequest,
): RankOutcome {
  const context: SearchContext = {
    index: inverted,
    settings,
    tokenize,
    searched: searchedFields(inverted, settings, request.attributesToSearchOn),
    phraseDocuments: new Map(),
    nodeDocuments: new Map(),
    nodePlaces: new Map(),
  };
  const parsed = parseQueryText(request.q ?? '', tokenize, settings.prefixSearch === 'indexingTime');
  const graph = buildGraph(parsed.terms, synonyms, context);
  const allowed = without(request.candidates, parsed, context);
  const isPlaceholder = parsed.terms.length === 0;
  const dropped = new Set(removalOrder(graph, request.matchingStrategy, context).flat());
  const candidates = isPlaceholder ? allowed : matchingDocuments(graph, dropped, allowed, context);
  const rules = rulesInForce(settings.rankingRules, request.matchingStrategy, request.sort, isPlaceholder);
  const rejected = new Bitset(inverted.size);
  const ranking = { context, request, rules, rejected };
  return { candidates, rejected, ranked: bucketSort(ranking, candidates, 0, graph, []), graph, context };
}

interface Bucket {
  result: RuleResult;
  documents: Bitset;
  graph: QueryGraph;
}

function* bucketSort(
  ranking: Ranking,
  documents: Bitset,
  at: number,
  graph: QueryGraph,
  results: readonly RuleResult[],
): Generator<RankedDocument> {
  const rule = ranking.rules[at];
  if (rule !== undefined && ranking.request.isOver()) {
    const cut = [...results, SKIPPED];
    const score = globalScore(cut);
    for (const document of documents) yield { document, results: cut, score };
    return;
  }
  if (rule === undefined || (!ranking.request.scored && isSingle(documents))) {
    const score = globalScore(results);
    for (const document of documents) yield { document, results, score };
    return;
  }
  const { scoreThreshold } = ranking.request;
  const rest = scoreThreshold === null ? Bitset.NONE : documents.clone();
  for (const bucket of BUCKETS[rule.kind](ranking, rule, documents, graph)) {
    const soFar = [...results, bucket.result];
    if (scoreThreshold !== null && globalScore(soFar) < scoreThreshold) {
      // Later rules and later buckets only lower the score.
      ranking.rejected.orWith(rest);
      return;
    }
    if (scoreThreshold !== null) rest.andNotWith(bucket.documents);
    yield* bucketSort(ranking, bucket.documents, at + 1, bucket.graph, soFar);
  }
}

function isSingle({ words }: Bitset): boolean {
  let seen = false;
  for (const word of words) {
    if (word === 0) continue;
    if (seen || (word & (word - 1)) !== 0) return false;
    seen = true;
  }
  return true;
}

type Split = (ranking: Ranking, rule: RankingRule, documents: Bitset, graph: QueryGraph) => Iterable<Bucket>;

const BUCKETS: Record<RankingRule['kind'], Split> = {
  *words({ context, request }, rule, documents, graph) {
    const skips = new Map<number, readonly number[]>();
    let gone: readonly number[] = [];
    for (const group of removalOrder(graph, request.matchingStrategy, context)) {
      for (const number of group) skips.set(number, gone);
      gone = [...gone, ...group];
    }
    const edges = edgesOf(graph, (_from, node, number): Way[] => {
      const alsoSkipped = skips.get(number);
      const way: Way = { cost: 0, condition: { node, documents: () => documentsOfNode(context, node) } };
      return alsoSkipped === undefined ? [way] : [{ cost: spanOf(node), condition: null, alsoSkipped }, way];
    });
    const costs = costsToEnd(edges);
    const phraseWords = graph.nodes.reduce(
      (sum, node) => sum + (node === null || node.term.phrase === null ? 0 : wordCount(node)),
      0,
    );
    const most = Math.max(0, phraseWords - 1) + Math.max(0, ...(costs[START] ?? []));
    for (const bucket of pathBuckets(edges, costs, documents)) {
      yield {
        ...bucket,
        result: {
          rule: rule.name,
          kind: 'cost',
          cost: bucket.cost,
          most,
          details: { matchingWords: most + 1 - bucket.cost, maxMatchingWords: most + 1 },
        },
      };
    }
  },

  *graph({ context, rules }, rule, documents, graph) {
    if (rule.kind !== 'graph') return;
    const half = rule.half === undefined ? {} : { half: rule.half };
    const { most, split } = graphBuckets(context, rule.name, graph);
    const following = rule.name === 'proximity' ? stillRules(rules.slice(rules.indexOf(rule) + 1)) : [];
    const buckets =
      following.length > 0 && mayStretch(documents, graph)
        ? inStretches(stretches(context, following, documents, graph), split)
        : split(documents);
    for (const bucket of buckets)
      yield { ...bucket, result: { ...costResult(rule.name, bucket.cost, most), ...half } };
  },

  *exactAttribute({ context }, rule, documents, graph) {
    const stateOf = attributeStates(graph, context);
    const lists: [number[], number[], number[]] = [[], [], []];
    documents.forEach((document) => lists[stateOf(document)].push(document));
    for (const [cost, inside] of lists.entries()) {
      if (inside.length === 0) continue;
      const bucket = Bitset.from(inside, context.index.size);
      yield { result: costResult(rule.name, cost, 2), documents: bucket, graph };
    }
  },

  *value({ request, context }, rule, documents, graph) {
    if (rule.kind !== 'value') return;
    const { field, direction } = rule.key;
    const byValue = new Map<SortValue, Bitset>();
    documents.forEach((document) => {
      const value = request.valueOf(document, field, direction);
      let inside = byValue.get(value);
      if (inside === undefined) byValue.set(value, (inside = new Bitset(context.index.size)));
      inside.add(document);
    });
    for (const [value, inside] of [...byValue].toSorted(([a], [b]) => compareValues(a, b, direction))) {
      yield {
        result: { rule: rule.name, kind: 'value', direction, value, shown: value ?? null },
        documents: inside,
        graph,
      };
    }
  },
};

/** The rules up to the first that changes the graph, or is none over it. */
function stillRules(rules: readonly RankingRule[]): GraphRuleName[] {
  const names: GraphRuleName[] = [];
  for (const rule of rules) {
    if (rule.kind !== 'graph' || STEP_COSTS[rule.name] === undefined) break;
    names.push(rule.name);
  }
  return names;
}

/** Stands for all rules there was no time for. */
const SKIPPED: RuleResult = { rule: 'skipped', kind: 'cost', cost: 1, most: 0, details: {} };

const costResult = (rule: string, cost: number, most: number): RuleResult => ({
  rule,
  kind: 'cost',
  cost,
  most,
  details: rule === 'typo' ? { typoCount: cost, maxTypoCount: most } : {},
});

function without(candidates: Bitset, parsed: ParsedQuery, context: SearchContext): Bitset {
  if (parsed.negativeWords.length === 0 && parsed.negativePhrases.length === 0) return candidates;
  const result = candidates.clone();
  for (const word of parsed.negativeWords)
    result.andNotWith(documentsOf(context, rangesOfWord(context.index, word, true)));
  for (const phrase of parsed.negativePhrases) result.andNotWith(documentsWithPhrase(context, phrase));
  return result;
}

/** Numbers before strings in both directions, documents without the field last. */
export function compareValues(a: SortValue, b: SortValue, direction: SortDirection): number {
  const kind = (value: SortValue) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (kind(a) !== kind(b)) return kind(a) - kind(b);
  if (a === undefined || b === undefined || a === b) return 0;
  return (a < b ? -1 : 1) * (direction === 'asc' ? 1 : -1);
}

/** Each rule refines what the earlier ones left equal: r <- (r - 1) * most + rank, score r / m. */
export function globalScore(results: readonly RuleResult[]): number {
  let rankSoFar = 1;
  let mostSoFar = 1;
  for (const result of results) {
    if (result.kind === 'value') continue;
    const most = result.most + 1;
    rankSoFar = (rankSoFar - 1) * most + (most - result.cost);
    mostSoFar *= most;
  }
  return rankSoFar / mostSoFar;
}
