/** What the engine answered, as hits: read by shape, so that the rest of the folder needs no knowledge of it. */
import type { Hit } from '../model/search-answer.ts';
import type { IndexDocument } from '../model/index-document.ts';
import { ASIDE_WEIGHT, type FoundWord, type Relevance } from './relevance.ts';

type FormField = 'forms' | 'ruleForms' | 'textForms';
type RuleField = 'citizenWords' | 'officialWords';

/** A hit of a federated search, as far as we read it. */
export interface EngineHit
  extends Omit<IndexDocument, 'text' | FormField | RuleField>, Partial<Pick<IndexDocument, RuleField>> {
  _formatted?: Partial<Record<keyof IndexDocument, string | string[]>>;
  _federation?: { indexUid: string; weightedRankingScore: number };
}

export interface RankedHit extends Hit {
  /** How well each word of the query is found, and where. */
  words: readonly FoundWord[];
  /** How much of the subject of the query the page is about, 0 to 1. */
  subjectShare: number;
  /** An editor put it first. */
  pinned: boolean;
  /** A word of the subject is what the page is about, though the whole query may not be. */
  near: boolean;
  /** True when the page is about what was asked, not merely mentions a word of it. */
  good: boolean;
}

/** How much of the subject a page must be about to be shown as an answer. */
const GOOD_ENOUGH = 0.4;
/**
 * Who tells a story of three, or of four words and more, says much around the subject: a noun that names the page is
 * enough then. Of two words the other may make it another subject: tweedehands auto.
 */
const ENOUGH_OF_MANY = [GOOD_ENOUGH, GOOD_ENOUGH, GOOD_ENOUGH, 0.3, 0.2] as const;

/** How well one word must be found for a page to be named as the nearest. */
const NEAR_ENOUGH = 0.85;

export function toHit(hit: EngineHit, { score, subject, words, bestWord, named }: Relevance): RankedHit {
  const formatted = (field: keyof IndexDocument): string => {
    const value = hit._formatted?.[field];
    return Array.isArray(value) ? value.join('\n') : (value ?? '');
  };
  return {
    document: {
      citizenWords: [],
      officialWords: [],
      ...hit,
      text: '',
      forms: '',
      ruleForms: '',
      textForms: '',
    },
    formatted: { title: formatted('title'), text: formatted('text'), description: formatted('description') },
    score,
    good: subject >= (named ? enoughOf(words) : GOOD_ENOUGH),
    subjectShare: subject,
    pinned: false,
    near: bestWord >= NEAR_ENOUGH,
    words,
  };
}

function enoughOf(words: readonly FoundWord[]): number {
  const telling = words.filter(({ weight }) => weight > ASIDE_WEIGHT).length;
  return ENOUGH_OF_MANY[Math.min(telling, ENOUGH_OF_MANY.length - 1)] ?? GOOD_ENOUGH;
}
