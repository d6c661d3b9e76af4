/**
 * How relevant a page is to a query, from its own fields and from 0 to 1: the engine finds candidates, this puts them
 * in order, so that the order is the same on every engine. Why each weight is as it is: docs/decisions/relevance.md.
 */
import { queryWords } from '../dutch/function-words.ts';
import type { QueryTerm } from '../dutch/match.ts';
import { wordsOf } from '../dutch/normalise.ts';
import { matcherFor, type TextMatch } from '../dutch/phrase-match.ts';
import type { QueryRule, RuleWords } from '../dutch/rules.ts';
import { wordInfo, type WordInfo } from '../dutch/word-info.ts';
import type { LayeredRule } from '../dutch/rule-layers.ts';
import type { PageType } from '../model/page-record.ts';
import type { EngineHit } from './hits.ts';
import { markedWords } from './parts.ts';
import type { Query } from './query.ts';

/** What a word is worth in each field. */
const FIELD_WEIGHTS = {
  title: 1,
  rule: 0.94,
  officialWords: 0.88,
  citizenWords: 0.92,
  description: 0.62,
  headings: 0.6,
  breadcrumbs: 0.5,
  text: 0.45,
} as const;

/** A page that does something for a citizen before one that tells about it. */
const PAGE_TYPE_WEIGHTS: Record<PageType, number> = {
  service: 1,
  form: 0.98,
  question: 0.97,
  contact: 0.97,
  other: 0.96,
  overview: 0.86,
  person: 0.85,
  news: 0.78,
  decision: 0.68,
};

/** Words of what should be done count beside the subject, not instead of it. */
const ACTION_SHARE = 0.12;
/** Share of the score for a title that says no more than was asked. */
const TITLE_SHARE = 0.14;
/** What a rule is worth more when the query says its words exactly. */
const VERBATIM = 0.04;
/** What a compound is worth whose parts are all there. */
const SPLIT_COMPOUND = 0.95;
/** A number or a place of the own municipality. */
const NUMBER_WEIGHT = 0.15;
/** Below this, a word is only a part of the other. */
const WHOLE_WORD = 0.8;
/** A word that every candidate has says least. */
const LEAST_WEIGHT = 0.45;

export interface Relevance {
  score: number;
  /** How much of the subject of the query the page is about. */
  subject: number;
  /** Citizens' phrases that brought the query to the page where its own words did not. */
  phrases: string[];
  /** How well the best word of the subject is found. */
  bestWord: number;
}

export interface RankInput {
  query: Query;
  hits: readonly EngineHit[];
  /** The rules with a citizen's word in the query. */
  rules: readonly QueryRule[];
  /** The rules about a page. */
  rulesFor: (hit: EngineHit) => readonly LayeredRule[];
  /** The words the rules give a page. */
  wordsFor: (hit: EngineHit) => RuleWords;
}

/** @returns the relevance of each hit, in the order of the hits. */
export function relevanceOf({ query, hits, ...about }: RankInput): Relevance[] {
  const words = queryTerms(query);
  const isAction = words.map((term) => query.words.action.includes(term.word));
  const partsOf = words.map((term) => (term.parts.length > 1 ? term.parts.map(partTerm) : []));
  const terms = [...words, ...partsOf.flat()];
  const matcher = matcherFor(terms);
  const raw = hits.map((hit) => matchHit(hit, matcher, terms.length, about));
  const weigh = (value: (found: HitMatch) => number) => {
    const having = raw.filter((found) => value(found) > 0.4).length;
    return 1 - (1 - LEAST_WEIGHT) * (hits.length < 2 ? 0 : Math.max(0, having - 1) / hits.length);
  };
  const termWeights = terms.map((_, index) => weigh(({ values }) => values[index] ?? 0));
  const found = raw.map((match) => withParts(match, words.length, partsOf, termWeights));
  const weights = words.map((term, index) => {
    if (term.number || index >= query.words.content.length) return NUMBER_WEIGHT;
    const having = found.filter(({ values }) => (values[index] ?? 0) > 0.4).length;
    return 1 - (1 - LEAST_WEIGHT) * (hits.length < 2 ? 0 : Math.max(0, having - 1) / hits.length);
  });
  return found.map(({ values, titleCovered, phrases }, position) => {
    const isSubject = (index: number) => !(isAction[index] ?? false);
    const subject = mean(values, weights, isSubject);
    const action = mean(values, weights, (index) => !isSubject(index));
    const pageType = hits[position]?.pageType ?? 'other';
    const score =
      (subject * (1 - ACTION_SHARE) + action * ACTION_SHARE) * (1 - TITLE_SHARE + TITLE_SHARE * titleCovered);
    return {
      score: score * PAGE_TYPE_WEIGHTS[pageType],
      subject,
      phrases: [...new Set(phrases.filter((phrase, index) => phrase !== '' && isSubject(index)))],
      bestWord: Math.max(0, ...values.filter((_, index) => isSubject(index))),
    };
  });
}

/** A part of a compound in the query, looked for as a word of its own. */
function partTerm(key: string): QueryTerm {
  return { word: key, key, parts: [], known: true, number: false, open: false, typed: false };
}

/** A compound that is not found whole counts by its parts, wherever they stand, the rare ones most. */
function withParts(
  { values, titleCovered, phrases }: HitMatch,
  count: number,
  partsOf: readonly (readonly QueryTerm[])[],
  weights: readonly number[],
): HitMatch {
  let at = count;
  const whole = values.slice(0, count).map((value, index) => {
    const parts = partsOf[index] ?? [];
    if (parts.length === 0) return value;
    let sum = 0;
    let total = 0;
    for (let part = 0; part < parts.length; part++, at++) {
      sum += (values[at] ?? 0) * (weights[at] ?? 0);
      total += weights[at] ?? 0;
    }
    return Math.max(value, (SPLIT_COMPOUND * sum) / total);
  });
  return { values: whole, titleCovered, phrases: phrases.slice(0, count) };
}

function mean(
  values: readonly number[],
  weights: readonly number[],
  counts: (index: number) => boolean,
): number {
  let sum = 0;
  let total = 0;
  values.forEach((value, index) => {
    if (!counts(index)) return;
    sum += value * (weights[index] ?? 0);
    total += weights[index] ?? 0;
  });
  return total === 0 ? 0 : sum / total;
}

/** The words to look for; the last word may still be being typed. */
export function queryTerms({ plain, words, local }: Query): QueryTerm[] {
  const last = words.typed.at(-1);
  const open = !/[\s.,;:!?]$/.test(plain);
  return [...words.content, ...local].map((word, index) => ({
    ...wordInfo(word),
    typed: true,
    open: open && word === last && index === words.content.length - 1,
  }));
}

type Matcher = (words: readonly WordInfo[]) => TextMatch;

interface HitMatch {
  values: number[];
  /** For each value, the citizens' phrase it comes from; empty when it is the page's own. */
  phrases: string[];
  titleCovered: number;
}

function matchHit(
  hit: EngineHit,
  match: Matcher,
  count: number,
  { rules, rulesFor, wordsFor }: Pick<RankInput, 'rules' | 'rulesFor' | 'wordsFor'>,
): HitMatch {
  const values = Array.from({ length: count }, () => 0);
  const phrases = values.map(() => '');
  const raise = (found: readonly number[], weight: number, phrase = '') =>
    found.forEach((value, index) => {
      if (value * weight <= (values[index] ?? 0)) return;
      values[index] = value * weight;
      phrases[index] = value >= WHOLE_WORD ? phrase : '';
    });
  const title = match(subjectWords(hit.title));
  raise(title.terms, FIELD_WEIGHTS.title);
  let titleCovered = title.covered;
  const { citizenWords, officialWords } = wordsFor(hit);
  for (const phrase of officialWords) raise(wholePhrase(match, phrase), FIELD_WEIGHTS.officialWords);
  for (const phrase of [...citizenWords, ...(hit.keywords ?? [])]) {
    raise(wholePhrase(match, phrase), FIELD_WEIGHTS.citizenWords, phrase);
  }
  for (const heading of hit.headings ?? []) {
    raise(match(subjectWords(heading)).terms, FIELD_WEIGHTS.headings);
  }
  raise(match(subjectWords(hit.description ?? '')).terms, FIELD_WEIGHTS.description);
  raise(match(subjectWords(hit.breadcrumbs.join(' '))).terms, FIELD_WEIGHTS.breadcrumbs);
  const marked = hit._formatted?.text;
  if (typeof marked === 'string') {
    const words = markedWords(marked).flatMap(wordsOf).map(wordInfo);
    raise(match(words).terms, FIELD_WEIGHTS.text);
  }
  if (rules.length > 0) {
    const about = rulesFor(hit);
    for (const { layered, phrase, positions, verbatim } of rules) {
      if (!about.includes(layered)) continue;
      const named = values.map((_, index) => (positions.includes(index) ? 1 : 0));
      raise(named, FIELD_WEIGHTS.rule + VERBATIM * verbatim, phrase);
      titleCovered = Math.max(titleCovered, verbatim * FIELD_WEIGHTS.rule);
    }
  }
  return { values, phrases, titleCovered };
}

/** Of a phrase such as "bank laten ophalen" one word alone says little: what is found counts by its share. */
function wholePhrase(match: Matcher, phrase: string): number[] {
  const words = subjectWords(phrase);
  const { terms: found, covered } = match(words);
  return words.length < 2 ? found : found.map((value) => value * (0.35 + 0.65 * covered));
}

const subjects = new Map<string, WordInfo[]>();
const MOST_PHRASES = 50_000;

/** The words of a text but for grammar. */
function subjectWords(text: string): WordInfo[] {
  const cached = subjects.get(text);
  if (cached !== undefined) return cached;
  const { content } = queryWords(text);
  const words = [...new Set(content)].map(wordInfo);
  if (subjects.size >= MOST_PHRASES) subjects.clear();
  subjects.set(text, words);
  return words;
}
