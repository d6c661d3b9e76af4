/**
 * Finds and orders documents as Meilisearch does: every rule splits its input into buckets of rising cost, the next one
 * sorts inside each, over the part of the query graph that found the bucket's documents; last, insertion order.
 */
import type { Tokenizer } from '../analysis/tokenizer.ts';
import type { Bitset } from '../bitset.ts';
import type { InvertedIndex } from '../inverted/inverted-index.ts';
import type { Json } from '../json.ts';
import { documentsOf, rangesOfWord, type SearchContext } from '../query/context.ts';
import {
  buildGraph,
  documentsOfNode,
  graphOfPaths,
  type GraphNode,
  type QueryGraph,
} from '../query/graph.ts';
import { parseQueryText, type ParsedQuery } from '../query/parse.ts';
import { documentsWithPhrase } from '../query/phrases.ts';
import { searchedFields } from '../query/searched-fields.ts';
import type { SynonymTable } from '../query/synonyms.ts';
import type { Settings } from '../settings.ts';
import { attributeStates } from './exact-attribute.ts';
import { GRAPH_RULES } from './graph-rules.ts';
import { rulesInForce, type RankingRule, type SortDirection, type SortKey } from './rule-list.ts';
import { pathFinder, type EdgeCost } from './shortest-path.ts';
import { createStreamReader, type StreamReader } from './stream-reader.ts';
import { levelsOf, type Level, type MatchingStrategy } from './words.ts';

export type { SortDirection, SortKey } from './rule-list.ts';

export interface RankRequest {
  q: string | null;
  matchingStrategy: MatchingStrategy;
  attributesToSearchOn: readonly string[] | null;
  /** Documents that pass the filter. */
  candidates: Bitset;
  /** The `sort` of the request. */
  sort: readonly SortKey[];
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
  levels: readonly Level[];
  reader: StreamReader;
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
  };
  const parsed = parseQueryText(request.q ?? '', tokenize, settings.prefixSearch === 'indexingTime');
  const graph = buildGraph(parsed.terms, synonyms, context);
  const levels = levelsOf(graph, request.matchingStrategy, context);
  const allowed = without(request.candidates, parsed, context);
  const isPlaceholder = parsed.terms.length === 0;
  const candidates = isPlaceholder ? allowed : matching(levels, allowed, context);
  const rules = rulesInForce(settings.rankingRules, request.matchingStrategy, request.sort, isPlaceholder);
  const ranking = { context, request, rules, levels, reader: createStreamReader(context) };
  return { candidates, ranked: bucketSort(ranking, [...candidates], 0, graph, []), graph, context };
}

interface Bucket {
  result: RuleResult;
  documents: number[];
  graph: QueryGraph;
}

function* bucketSort(
  ranking: Ranking,
  documents: readonly number[],
  at: number,
  graph: QueryGraph,
  results: readonly RuleResult[],
): Generator<RankedDocument> {
  const rule = ranking.rules[at];
  if (rule === undefined) {
    const score = globalScore(results);
    for (const document of documents) yield { document, results, score };
    return;
  }
  for (const bucket of BUCKETS[rule.kind](ranking, rule, documents, graph)) {
    yield* bucketSort(ranking, bucket.documents, at + 1, bucket.graph, [...results, bucket.result]);
  }
}

type Split = (
  ranking: Ranking,
  rule: RankingRule,
  documents: readonly number[],
  graph: QueryGraph,
) => Iterable<Bucket>;

const BUCKETS: Record<RankingRule['kind'], Split> = {
  *words({ levels, context }, rule, documents) {
    const most = levels[0]?.words ?? 1;
    let left = documents;
    for (const { graph, words } of levels) {
      const buckets = byPaths(
        graph,
        left,
        (document) => (node) => (documentsOfNode(context, node).has(document) ? 0 : Infinity),
      );
      left = buckets.unmatched;
      const bucket = buckets.byCost.get(0);
      if (bucket === undefined) continue;
      yield {
        result: {
          rule: rule.name,
          kind: 'cost',
          cost: most - words,
          most: most - 1,
          details: { matchingWords: words, maxMatchingWords: most },
        },
        documents: bucket.documents,
        graph: graphOfPaths(bucket.paths),
      };
      if (left.length === 0) return;
    }
  },

  *graph({ context, reader }, rule, documents, graph) {
    if (rule.kind !== 'graph') return;
    const half = rule.half === undefined ? {} : { half: rule.half };
    const graphRule = GRAPH_RULES[rule.name](context, reader);
    const most = pathFinder(graph).highest((node, previous) => graphRule.most(node, previous));
    if (most === 0) {
      yield { result: { ...costResult(rule.name, 0, 0), ...half }, documents: [...documents], graph };
      return;
    }
    const { byCost } = byPaths(
      graph,
      documents,
      (document) => (node, previous) => graphRule.cost(document, node, previous),
      (node, cost) => graphRule.narrow(node, cost),
    );
    for (const [cost, bucket] of [...byCost].toSorted(([a], [b]) => a - b)) {
      yield {
        result: { ...costResult(rule.name, cost, most), ...half },
        documents: bucket.documents,
        graph: graphOfPaths(bucket.paths),
      };
    }
  },

  *exactAttribute({ context, reader }, rule, documents, graph) {
    const stateOf = attributeStates(graph, context, reader);
    const buckets: number[][] = [[], [], []];
    for (const document of documents) buckets[stateOf(document)]?.push(document);
    for (const [cost, inside] of buckets.entries()) {
      if (inside.length === 0) continue;
      yield { result: costResult(rule.name, cost, 2), documents: inside, graph };
    }
  },

  *value({ request }, rule, documents, graph) {
    if (rule.kind !== 'value') return;
    const { field, direction } = rule.key;
    const valued = documents.map((document) => ({
      document,
      value: request.valueOf(document, field, direction),
    }));
    valued.sort((a, b) => compareValues(a.value, b.value, direction) || a.document - b.document);
    for (let from = 0; from < valued.length;) {
      const { value } = valued[from] ?? {};
      let to = from;
      while (to < valued.length && valued[to]?.value === value) to += 1;
      yield {
        result: { rule: rule.name, kind: 'value', direction, value, shown: value ?? null },
        documents: valued.slice(from, to).map(({ document }) => document),
        graph,
      };
      from = to;
    }
  },
};

const costResult = (rule: string, cost: number, most: number): RuleResult => ({
  rule,
  kind: 'cost',
  cost,
  most,
  details: rule === 'typo' ? { typoCount: cost, maxTypoCount: most } : {},
});

interface PathBucket {
  documents: number[];
  /** The paths that claimed them, in the order in which they are tried. */
  paths: GraphNode[][];
}

function byPaths(
  graph: QueryGraph,
  documents: readonly number[],
  edgeCostOf: (document: number) => EdgeCost,
  narrow: (node: GraphNode, cost: number) => GraphNode = (node) => node,
): { byCost: Map<number, PathBucket>; unmatched: number[] } {
  const finder = pathFinder(graph);
  const buckets = new Map<
    number,
    { documents: number[]; claims: Map<string, { order: number[]; path: GraphNode[] }> }
  >();
  const unmatched: number[] = [];
  for (const document of documents) {
    const edgeCost = edgeCostOf(document);
    const found = finder.cheapest(edgeCost);
    if (found === undefined) {
      unmatched.push(document);
      continue;
    }
    let bucket = buckets.get(found.cost);
    if (bucket === undefined) buckets.set(found.cost, (bucket = { documents: [], claims: new Map() }));
    bucket.documents.push(document);
    const order: number[] = [];
    let previous: GraphNode | null = null;
    const costs: number[] = [];
    for (const number of found.nodes) {
      const node = graph.nodes[number];
      if (node === null || node === undefined) continue;
      const cost: number = edgeCost(node, previous, number, 0);
      order.push(number, cost);
      costs.push(cost);
      previous = node;
    }
    const key = order.join(' ');
    if (bucket.claims.has(key)) continue;
    const path = found.nodes.flatMap((number, index) => {
      const node = graph.nodes[number];
      return node === null || node === undefined ? [] : [narrow(node, costs[index] ?? 0)];
    });
    bucket.claims.set(key, { order, path });
  }
  const byCost = new Map<number, PathBucket>();
  for (const [cost, { documents: inside, claims }] of buckets) {
    const paths = [...claims.values()]
      .toSorted((a, b) => compareOrders(a.order, b.order))
      .map(({ path }) => path);
    byCost.set(cost, { documents: inside, paths });
  }
  return { byCost, unmatched };
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs === -1 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

/** Documents with some path through the smallest graph the strategy allows. */
function matching(levels: readonly Level[], allowed: Bitset, context: SearchContext): Bitset {
  const last = levels.at(-1);
  if (last === undefined) return allowed;
  const { nodes, next } = last.graph;
  const order = nodes
    .map((_, number) => number)
    .filter((number) => number > 1)
    .toSorted((a, b) => (nodes[b]?.first ?? 0) - (nodes[a]?.first ?? 0));
  const reach = new Map<number, Bitset>([[1, allowed]]);
  for (const number of [...order, 0]) {
    let found: Bitset | undefined;
    for (const follower of next[number] ?? []) {
      const rest = reach.get(follower);
      const node = nodes[follower];
      if (rest === undefined) continue;
      const through = node === null || node === undefined ? rest : rest.and(documentsOfNode(context, node));
      found = found === undefined ? (through === rest ? rest.clone() : through) : found.orWith(through);
    }
    if (found !== undefined) reach.set(number, found);
  }
  return reach.get(0) ?? allowed;
}

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
