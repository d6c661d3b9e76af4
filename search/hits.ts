/** What the engine answered, as hits: read by shape, so that the rest of the folder needs no knowledge of it. */
import type { Hit } from '../model/search-answer.ts';
import type { IndexDocument } from '../model/index-document.ts';
import { isSubjectWord, type QueryWords } from '../dutch/function-words.ts';
import { wordsOf } from '../dutch/normalise.ts';
import { markedWords } from './parts.ts';

/** A hit of a federated search, as far as we read it. */
export interface EngineHit extends Omit<IndexDocument, 'text'> {
  _formatted?: Partial<Record<keyof IndexDocument, string | string[]>>;
  _federation?: { indexUid: string; weightedRankingScore: number };
  _rankingScoreDetails?: { words?: { matchingWords: number; maxMatchingWords: number } };
}

export interface RankedHit extends Hit {
  /** True when the page is about what was asked, not merely mentions a word of it. */
  good: boolean;
}

/** Fields that say what a page is about. */
const TELLING_FIELDS = ['title', 'citizenWords', 'officialWords', 'headings', 'description'] as const;

/** @param words of the query; without a subject, any of them tells what a page is about. */
export function toHit(hit: EngineHit, words: QueryWords): RankedHit {
  const formatted = (field: keyof IndexDocument): string => {
    const value = hit._formatted?.[field];
    return Array.isArray(value) ? value.join('\n') : (value ?? '');
  };
  const matched = hit._rankingScoreDetails?.words;
  const everyWord = matched !== undefined && matched.matchingWords === matched.maxMatchingWords;
  const hasSubject = words.subject.some(isSubjectWord);
  const telling = TELLING_FIELDS.some((field) =>
    markedWords(formatted(field)).some((text) =>
      wordsOf(text).some((word) => !hasSubject || isSubjectWord(word)),
    ),
  );
  return {
    document: { ...hit, text: '' },
    formatted: { title: formatted('title'), text: formatted('text'), description: formatted('description') },
    score: hit._federation?.weightedRankingScore ?? 0,
    good: telling || everyWord,
  };
}
