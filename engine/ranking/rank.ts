/**
 * Finds and orders documents: the universe by matching strategy, then every rule in turn, the later ones deciding
 * what the earlier left equal; last, insertion order. Costs per rule are kept for scores and federation.
 */
import type { Tokenizer } from '../analysis/tokenizer.ts';
import type { Bitset } from '../bitset.ts';
import { searchableWeight, type InvertedIndex } from '../inverted/inverted-index.ts';
import type { Json } from '../json.ts';
import { buildGraph, type QueryNode } from '../query/graph.ts';
import { parseQueryText, type ParsedQuery } from '../query/parse.ts';
import { documentsWithPhrase } from '../query/phrases.ts';
import type { Settings } from '../settings.ts';
import { keptTerms, type MatchingStrategy } from './strategy.ts';
import { occurrenceReader, type Occurrences } from './occurrences.ts';
import { GRAPH_RULES, withFewestTypos, type Path, type RuleContext } from './rules.ts';

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
  scoreThreshold: number | null;
}

export type SortDirection = 'asc' | 'desc';
export interface SortKey {
  field: string;
  direction: SortDirection;
}
/** undefined: the document has no such value and comes last. */
export type SortValue = number | string | undefined;

/** What one rule gave one document. */
export type RuleResult =
  | { rule: string; kind: 'cost'; cost: number; most: number; details: Record<string, number | string> }
  | { rule: string; kind: 'value'; direction: SortDirection; value: SortValue; shown: Json };

export interface RankedDocument {
  document: number;
  results: RuleResult[];
  score: number;
}

export interface RankOutcome {
  /** All matches, best first. */
  ranked: RankedDocument[];
  nodes: QueryNode[];
}

export function rank(
  index: InvertedIndex,
  settings: Settings,
  tokenize: Tokenizer,
  request: RankRequest,
): RankOutcome {
  const parsed = parseQueryText(request.q ?? '', tokenize, settings.prefixSearch === 'indexingTime');
  const nodes = buildGraph(parsed.terms, { index, settings, tokenize });
  const allowed = without(request.candidates, parsed, index);
  const rules = effectiveRules(settings.rankingRules, request.matchingStrategy, request.sort);
  const evaluate =
    parsed.terms.length === 0
      ? placeholder(rules, request)
      : evaluator(index, settings, parsed, nodes, rules, request);
  const ranked: RankedDocument[] = [];
  const candidates = parsed.terms.length === 0 ? allowed : universe(nodes, allowed);
  for (const document of candidates) {
    const results = evaluate(document);
    if (results === undefined) continue;
    const score = globalScore(results);
    if (request.scoreThreshold === null || score >= request.scoreThreshold)
      ranked.push({ document, results, score });
  }
  ranked.sort((a, b) => compareResults(a.results, b.results) || a.document - b.document);
  return { ranked, nodes };
}

type RankingRule =
  { kind: 'words' } | { kind: 'graph'; name: string } | { kind: 'value'; name: string; key: SortKey };

/** The rules in force, with `words` put in where it must be and `sort` replaced by the request's fields. */
function effectiveRules(
  names: readonly string[],
  strategy: MatchingStrategy,
  sort: readonly SortKey[],
): RankingRule[] {
  const rules: RankingRule[] = [];
  const sorted = new Set<string>();
  let words = strategy === 'all';
  for (const name of names) {
    if (name === 'words' || (name in GRAPH_RULES && !words)) {
      if (!words) rules.push({ kind: 'words' });
      words = true;
    }
    if (name in GRAPH_RULES) rules.push({ kind: 'graph', name });
    const custom = /^(.+):(asc|desc)$/.exec(name);
    const keys =
      name === 'sort'
        ? sort
        : custom
          ? [{ field: custom[1] ?? '', direction: custom[2] as SortDirection }]
          : [];
    for (const key of keys) {
      if (sorted.has(key.field)) continue;
      sorted.add(key.field);
      rules.push({ kind: 'value', name: `${key.field}:${key.direction}`, key });
    }
  }
  return rules;
}

type Evaluate = (document: number) => RuleResult[] | undefined;

function placeholder(rules: readonly RankingRule[], request: RankRequest): Evaluate {
  return (document) =>
    rules.flatMap((rule) =>
      rule.kind === 'value' ? [valueResult(rule.name, rule.key, document, request)] : [],
    );
}

function valueResult(
  rule: string,
  { field, direction }: SortKey,
  document: number,
  request: RankRequest,
): RuleResult {
  const value = request.valueOf(document, field, direction);
  return { rule, kind: 'value', direction, value, shown: value ?? null };
}

function evaluator(
  index: InvertedIndex,
  settings: Settings,
  parsed: ParsedQuery,
  nodes: readonly QueryNode[],
  rules: readonly RankingRule[],
  request: RankRequest,
): Evaluate {
  const { terms } = parsed;
  const fields = request.attributesToSearchOn === null ? null : fieldIds(index, request.attributesToSearchOn);
  const occurrencesOf = occurrenceReader(index, nodes, fields);
  const levels = keptTerms(terms, nodes, request.matchingStrategy);
  const wordCount = (kept: readonly number[]) =>
    kept.reduce(
      (total, term) => total + (nodes.find((node) => node.from === term && node.span === 1)?.words ?? 1),
      0,
    );
  const allWords = wordCount(terms.map((_, term) => term));
  const weights = index.fields.map((path) => searchableWeight(settings, path) ?? 0);
  const maxTypos = new Map(nodes.map((node) => [node, node.baseTypos + highestTypos(node)]));
  const context: Omit<RuleContext, 'fieldLength'> = {
    weight: (field) => weights[field] ?? 0,
    searchableCount: settings.searchableAttributes.includes('*') ? 1 : settings.searchableAttributes.length,
    maxTypos: (path) => path.reduce((total, node) => total + (maxTypos.get(node) ?? 0), 0),
    byAttribute: settings.proximityPrecision === 'byAttribute',
  };
  return (document) => {
    const occurrences = occurrencesOf(document);
    for (const kept of levels) {
      const paths = pathsThrough(kept, nodes, occurrences);
      if (paths.length === 0) continue;
      const counts = index.stream(document)?.counts;
      const full: RuleContext = { ...context, fieldLength: (field) => counts?.get(field) };
      const matching = wordCount(kept);
      const candidates = paths.map((path) =>
        resultsOf(path, rules, full, document, request, matching, allWords),
      );
      return candidates.reduce((best, other) => (compareResults(other, best) < 0 ? other : best));
    }
    return undefined;
  };
}

function resultsOf(
  path: Path,
  rules: readonly RankingRule[],
  context: RuleContext,
  document: number,
  request: RankRequest,
  matching: number,
  allWords: number,
): RuleResult[] {
  const results: RuleResult[] = [];
  let current = path;
  for (const rule of rules) {
    if (rule.kind === 'value') results.push(valueResult(rule.name, rule.key, document, request));
    else if (rule.kind === 'words') {
      results.push({
        rule: 'words',
        kind: 'cost',
        cost: allWords - matching,
        most: allWords - 1,
        details: { matchingWords: matching, maxMatchingWords: allWords },
      });
    } else {
      const outcome = GRAPH_RULES[rule.name]?.(current, context);
      if (outcome === undefined) continue;
      const { cost, most, details, second } = outcome;
      results.push({ rule: rule.name, kind: 'cost', cost, most, details });
      if (second !== undefined)
        results.push({ rule: `${rule.name}.words`, kind: 'cost', ...second, details: {} });
      if (rule.name === 'typo') current = withFewestTypos(current);
    }
  }
  return results;
}

/** Negative when `a` is the better one. */
export function compareResults(a: readonly RuleResult[], b: readonly RuleResult[]): number {
  for (let index = 0; index < a.length; index++) {
    const left = a[index];
    const right = b[index];
    if (left === undefined || right === undefined) break;
    const order =
      left.kind === 'cost' && right.kind === 'cost'
        ? left.cost - right.cost
        : left.kind === 'value' && right.kind === 'value'
          ? compareValues(left.value, right.value, left.direction)
          : 0;
    if (order !== 0) return order;
  }
  return 0;
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

/** Every way to cover the kept terms by nodes that stand in the document. */
function pathsThrough(
  kept: readonly number[],
  nodes: readonly QueryNode[],
  occurrences: Occurrences,
): Path[] {
  const paths: Path[] = [];
  const extend = (at: number, chosen: number[]) => {
    if (at === kept.length) {
      paths.push({
        nodes: chosen.map((number) => nodes[number]).filter((node) => node !== undefined),
        occurrences: chosen.map((number) => occurrences[number] ?? []),
      });
      return;
    }
    nodes.forEach((node, number) => {
      if (node.from !== kept[at] || (occurrences[number]?.length ?? 0) === 0) return;
      for (let offset = 1; offset < node.span; offset++) if (kept[at + offset] !== node.from + offset) return;
      extend(at + node.span, [...chosen, number]);
    });
  };
  extend(0, []);
  return paths;
}

function universe(nodes: readonly QueryNode[], allowed: Bitset): Set<number> {
  const found = new Set<number>();
  for (const node of nodes)
    for (const document of node.documents) if (allowed.has(document)) found.add(document);
  return found;
}

function without(candidates: Bitset, parsed: ParsedQuery, index: InvertedIndex): Bitset {
  if (parsed.negativeWords.length === 0 && parsed.negativePhrases.length === 0) return candidates;
  const result = candidates.clone();
  for (const word of parsed.negativeWords) {
    for (const term of [index.termId(word), index.termId(word, true)]) {
      if (term !== undefined) for (const document of index.documents(term)) result.delete(document);
    }
  }
  for (const phrase of parsed.negativePhrases)
    for (const document of documentsWithPhrase(index, phrase)) result.delete(document);
  return result;
}

function fieldIds(index: InvertedIndex, attributes: readonly string[]): Set<number> {
  const ids = new Set<number>();
  index.fields.forEach((path, id) => {
    if (
      attributes.some(
        (attribute) => path === attribute || path.startsWith(`${attribute}.`) || fits(path, attribute),
      )
    )
      ids.add(id);
  });
  return ids;
}

function fits(path: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (pattern.endsWith('*')) return path.startsWith(pattern.slice(0, -1));
  return pattern.startsWith('*') && path.endsWith(pattern.slice(1));
}

function highestTypos(node: QueryNode): number {
  let most = 0;
  for (const { typos } of node.terms.values()) most = Math.max(most, typos);
  for (const { typos } of node.phrases) most = Math.max(most, typos);
  return most;
}
