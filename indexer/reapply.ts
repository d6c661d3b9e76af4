/**
 * Brings changed rules into the documents that are already there, without reading any page anew. Only documents
 * whose words differ are sent, and only those words.
 */
import type { RuleSet } from '../dutch/rules.ts';
import type { IndexDocument } from '../model/index-document.ts';
import { ruledWords } from './documents.ts';
import type { IndexDoor } from './meilisearch.ts';

/** What of a document the rules read and write. */
export type RuledDocument = Pick<
  IndexDocument,
  'id' | 'title' | 'product' | 'organisation' | 'citizenWords' | 'officialWords'
>;

export type RuledWords = Pick<
  IndexDocument,
  'id' | 'citizenWords' | 'officialWords' | 'ruleForms' | 'documentHash'
>;

/** @returns how many documents changed. */
export async function reapplyRules(
  index: string,
  indexes: Pick<IndexDoor, 'ruledDocuments' | 'sendWords'>,
  rules: RuleSet,
): Promise<number> {
  const changed = (await indexes.ruledDocuments(index)).flatMap((document) => {
    const words = rules.indexedWordsFor(document);
    if (
      same(words.citizenWords, document.citizenWords) &&
      same(words.officialWords, document.officialWords)
    ) {
      return [];
    }
    // Without a hash the next load sends the document whole, whatever was written meanwhile.
    return [{ id: document.id, ...ruledWords(words), documentHash: '' }];
  });
  if (changed.length > 0) await indexes.sendWords(index, changed);
  return changed.length;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, position) => word === b[position]);
}
