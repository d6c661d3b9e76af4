/**
 * How relevant a page is to a query, from its own fields and from 0 to 1: the engine finds candidates, this puts them
 * in order, so that the order is the same on every engine. Why each weight is as it is: docs/decisions/ranking.md.
 */
import { beginningsOf } from '../dutch/beginnings.ts';
import { isCountry, isTimeOrAmount } from '../dutch/circumstances.ts';
import type { QueryTerm } from '../dutch/match.ts';
import { isElsewhere } from '../dutch/elsewhere.ts';
import { lettersOf } from '../dutch/letters.ts';
import { matcherFor } from '../dutch/phrase-match.ts';
import { wordInfo } from '../dutch/word-info.ts';
import type { PageType } from '../model/page-record.ts';
import type { EngineHit } from './hits.ts';
import { matchPage, type Origin, type PageMatch, type RulesAbout } from './page-match.ts';
import type { Query } from './query.ts';

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
/** What a compound is worth whose parts are all there. */
const SPLIT_COMPOUND = 0.95;
/** A number, a time, a place of the own municipality, a country that no candidate has. */
export const ASIDE_WEIGHT = 0.15;
/** A noun that no candidate has in any form: the query may be about something else altogether. */
const STRANGE_WEIGHT = 1.4;
/** No better than a word that exists and is one letter away from another: kapper is not kappen. */
const HARDLY_FOUND = 0.25;
/** A word of something no government does, that no candidate has. */
const ELSEWHERE_WEIGHT = 2.8;
/** A verb, an adjective or an adverb: it tells of the subject, which is a noun. */
const NO_NOUN_WEIGHT = 0.6;
/** How well a noun must be found to name the page. */
const NAMED = 0.85;
/** More nouns that no candidate has make another subject of it. */
const MOST_STRANGERS = 1;
/** A word that every candidate has says least. */
const LEAST_WEIGHT = 0.45;

export interface Relevance {
  score: number;
  /** How much of the subject of the query the page is about. */
  subject: number;
  /** How well each word of the query is found, and where. */
  words: FoundWord[];
  /** How well the best word of the subject is found. */
  bestWord: number;
  /** A noun of the subject is what the page is about, and no two others are about something else. */
  named: boolean;
}

export interface FoundWord extends Origin {
  word: string;
  /** What should be done, not what it is about. */
  action: boolean;
  /** 0 to 1. */
  value: number;
  /** What the word counts for among those of the query. */
  weight: number;
}

export interface RankInput extends RulesAbout {
  query: Query;
  hits: readonly EngineHit[];
}

/** @returns the relevance of each hit, in the order of the hits. */
export function relevanceOf({ query, hits, ...about }: RankInput): Relevance[] {
  const words = queryTerms(query);
  const isAction = words.map((term) => query.words.action.includes(term.word));
  const partsOf = words.map((term) => (term.parts.length > 1 ? term.parts.map(partTerm) : []));
  const terms = [...words, ...partsOf.flat()];
  const matcher = matcherFor(terms);
  const raw = hits.map((hit) => matchPage(hit, matcher, terms.length, about));
  const rarity = (having: number) =>
    1 - (1 - LEAST_WEIGHT) * (hits.length < 2 ? 0 : Math.max(0, having - 1) / hits.length);
  const termWeights = terms.map((_, index) =>
    rarity(raw.filter(({ values }) => (values[index] ?? 0) > 0.4).length),
  );
  const found = raw.map((match) => withParts(match, words.length, partsOf, termWeights));
  const weights = words.map((term, index) => {
    const isOwnPlace = index >= query.words.content.length;
    if (term.number || isOwnPlace || isTimeOrAmount(term.word)) return ASIDE_WEIGHT;
    const having = found.filter(({ values }) => (values[index] ?? 0) > 0.4).length;
    const strange = having === 0 && !found.some(({ values }) => (values[index] ?? 0) > HARDLY_FOUND);
    if (strange && isCountry(term.word)) return ASIDE_WEIGHT;
    if (strange && isElsewhere(term.word)) return ELSEWHERE_WEIGHT;
    if (!term.noun) return strange ? NO_NOUN_WEIGHT : NO_NOUN_WEIGHT * rarity(having);
    return strange ? STRANGE_WEIGHT : rarity(having);
  });
  const strangers = weights.reduce(
    (sum, weight) => sum + (weight === STRANGE_WEIGHT ? 1 : weight === ELSEWHERE_WEIGHT ? 2 : 0),
    0,
  );
  return found.map(({ values, titleCovered, origins }, position) => {
    const isSubject = (index: number) => !(isAction[index] ?? false);
    const subject = mean(values, weights, isSubject);
    const action = mean(values, weights, (index) => !isSubject(index));
    const pageType = hits[position]?.pageType ?? 'other';
    const score =
      (subject * (1 - ACTION_SHARE) + action * ACTION_SHARE) * (1 - TITLE_SHARE + TITLE_SHARE * titleCovered);
    return {
      score: score * PAGE_TYPE_WEIGHTS[pageType],
      subject,
      words: words.map(({ word }, index) => ({
        ...origins[index],
        word,
        action: !isSubject(index),
        value: values[index] ?? 0,
        weight: weights[index] ?? 0,
      })),
      bestWord: Math.max(0, ...values.filter((_, index) => isSubject(index))),
      named:
        strangers <= MOST_STRANGERS &&
        values.some((value, index) => isSubject(index) && value >= NAMED && (words[index]?.noun ?? false)),
    };
  });
}

/** A part of a compound in the query, looked for as a word of its own. */
function partTerm(key: string): QueryTerm {
  const beginnings = beginningsOf([key]);
  return {
    word: key,
    key,
    parts: [],
    known: true,
    number: false,
    noun: true,
    beginnings,
    letters: lettersOf(key, key, []),
    open: false,
    typed: false,
  };
}

/** A compound that is not found whole counts by its parts, wherever they stand, the rare ones most. */
function withParts(
  { values, titleCovered, origins }: PageMatch,
  count: number,
  partsOf: readonly (readonly QueryTerm[])[],
  weights: readonly number[],
): PageMatch {
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
  return { values: whole, titleCovered, origins: origins.slice(0, count) };
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
