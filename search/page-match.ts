/** How well each word of a query is found in one page, and in which of its fields: the page's own or the rules'. */
import { queryWords } from '../dutch/function-words.ts';
import { wordsOf } from '../dutch/normalise.ts';
import type { Matcher } from '../dutch/phrase-match.ts';
import { isBare } from '../dutch/rule-phrases.ts';
import type { QueryRule, RuleFit, RuleWords } from '../dutch/rules.ts';
import { wordInfo, type WordInfo } from '../dutch/word-info.ts';
import type { EngineHit } from './hits.ts';
import { markedWords } from './parts.ts';

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

/** What one word is worth of a phrase that says more with its grammar: "geen huis". */
const BARE = 0.8;
/** What a rule is worth more when the query says its words exactly. */
const VERBATIM = 0.04;
/** Below this, a word is only a part of the other. */
const WHOLE_WORD = 0.8;

export type Field = keyof typeof FIELD_WEIGHTS;

/** Where the best match of a word is. */
export interface Origin {
  /** Undefined when the word is nowhere. */
  field?: Field;
  /** The citizens' phrase it stands in, when that is the whole of what was typed. */
  phrase?: string;
}

export interface PageMatch {
  /** For each word of the query, 0 to 1. */
  values: number[];
  origins: Origin[];
  /** Share of the title that the query names. */
  titleCovered: number;
}

export interface RulesAbout {
  /** The rules with a citizen's word in the query. */
  rules: readonly QueryRule[];
  /** The words the rules give a page. */
  wordsFor: (hit: EngineHit) => RuleWords;
  /** How nearly the rules are about just this page; undefined when the rules are not known. */
  fitFor: (hit: EngineHit) => RuleFit | undefined;
}

/** @param count number of words that are looked for */
export function matchPage(
  hit: EngineHit,
  matcher: Matcher,
  count: number,
  { rules, wordsFor, fitFor }: RulesAbout,
): PageMatch {
  const values = Array.from({ length: count }, () => 0);
  const origins = values.map((): Origin => ({}));
  const raise = (found: readonly number[], field: Field, phrase?: string, more = 0) =>
    found.forEach((value, index) => {
      const worth = value * (FIELD_WEIGHTS[field] + more);
      if (worth <= (values[index] ?? 0)) return;
      values[index] = worth;
      origins[index] = phrase === undefined || value < WHOLE_WORD ? { field } : { field, phrase };
    });
  const fits = fitFor(hit);
  const title = matcher.match(subjectWords(hit.title));
  raise(title.terms, 'title');
  let titleCovered = title.covered;
  const raisePhrase = ({ phrase, field, words, bare }: PreparedPhrase) => {
    const worth = (fits?.words.get(phrase) ?? 1) * (bare ? BARE : 1);
    const found = wholePhrase(matcher, words).map((value) => value * worth);
    raise(found, field, field === 'citizenWords' ? phrase : undefined);
  };
  for (const prepared of phrasesTouched(preparedWords(wordsFor(hit)), matcher)) raisePhrase(prepared);
  for (const phrase of hit.keywords ?? []) {
    const words = subjectWords(phrase);
    if (matcher.touches(words)) raisePhrase({ phrase, field: 'citizenWords', words, bare: false });
  }
  const texts = [
    ['description', hit.description ?? ''],
    ['breadcrumbs', hit.breadcrumbs.join(' ')],
    ...(hit.headings ?? []).map((heading) => ['headings', heading] as const),
  ] as const;
  for (const [field, text] of texts) {
    const words = subjectWords(text);
    if (matcher.touches(words)) raise(matcher.match(words).terms, field);
  }
  const marked = hit._formatted?.text;
  if (typeof marked === 'string') {
    const words = markedWords(marked).flatMap(wordsOf).map(wordInfo);
    raise(matcher.match(words).terms, 'text');
  }
  if (rules.length > 0) {
    for (const { layered, phrase, positions, verbatim, bare } of rules) {
      const fit = fits?.rules.get(layered);
      if (fit === undefined) continue;
      const worth = bare ? fit * BARE : fit;
      const named = values.map((_, index) => (positions.includes(index) ? worth : 0));
      raise(named, 'rule', phrase, VERBATIM * verbatim);
      titleCovered = Math.max(titleCovered, verbatim * FIELD_WEIGHTS.rule * worth);
    }
  }
  return { values, origins, titleCovered };
}

/** Of a phrase such as "bank laten ophalen" one word alone says little: what is found counts by its share. */
function wholePhrase(matcher: Matcher, words: readonly WordInfo[]): number[] {
  const { terms: found, covered } = matcher.match(words);
  return words.length < 2 ? found : found.map((value) => value * (0.35 + 0.65 * covered));
}

interface PreparedPhrase {
  phrase: string;
  field: 'officialWords' | 'citizenWords';
  words: readonly WordInfo[];
  bare: boolean;
}

interface PreparedWords {
  phrases: PreparedPhrase[];
  /** Each word of all phrases once, its number in `vocabulary`, and the positions of the phrases it stands in. */
  words: WordInfo[];
  numbers: number[];
  positions: number[][];
}

/** Numbers of the words of the rules, so that what a query says of a word is kept in an array. */
const vocabulary = new Map<string, number>();

/** The rules give the same page the same object, query after query. */
const preparedOf = new WeakMap<RuleWords, PreparedWords>();

function preparedWords(words: RuleWords): PreparedWords {
  const known = preparedOf.get(words);
  if (known !== undefined) return known;
  const phrases = (['officialWords', 'citizenWords'] as const).flatMap((field) =>
    words[field].map((phrase): PreparedPhrase => {
      const own = subjectWords(phrase);
      return { phrase, field, words: own, bare: own.length === 1 && isBare(queryWords(phrase)) };
    }),
  );
  const standing = new Map<WordInfo, number[]>();
  phrases.forEach((phrase, position) => {
    for (const word of phrase.words) {
      const positions = standing.get(word);
      if (positions === undefined) standing.set(word, [position]);
      else positions.push(position);
    }
  });
  const prepared = {
    phrases,
    words: [...standing.keys()],
    numbers: [...standing.keys()].map(numberOf),
    positions: [...standing.values()],
  };
  preparedOf.set(words, prepared);
  return prepared;
}

function numberOf({ word }: WordInfo): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

/** The few phrases of a page with a word that is somewhat like one of the query, in their order. */
function phrasesTouched(
  { phrases, words, numbers, positions }: PreparedWords,
  matcher: Matcher,
): PreparedPhrase[] {
  let touched: Set<number> | undefined;
  for (let at = 0; at < words.length; at++) {
    if (!matcher.touchesWord(words[at] as WordInfo, numbers[at] as number)) continue;
    touched ??= new Set();
    for (const position of positions[at] as number[]) touched.add(position);
  }
  if (touched === undefined) return NO_PHRASES;
  return [...touched].toSorted((a, b) => a - b).map((position) => phrases[position] as PreparedPhrase);
}

const NO_PHRASES: PreparedPhrase[] = [];

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
