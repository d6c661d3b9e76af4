/** A page record and the words the rules add to it, as a document for the search index. */
import { createHash } from 'node:crypto';
import { FORMAT_VERSIONS } from '../model/format-version.ts';
import type { IndexDocument } from '../model/index-document.ts';
import type { PageRecord } from '../model/page-record.ts';
import type { RuleSet } from '../dutch/rules.ts';

/** The id of a page's document: a hash of its address, so that it survives edits. */
export function documentId(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 32);
}

export function toDocument(record: PageRecord, rules: RuleSet): IndexDocument {
  const { version: _version, productProposal: _proposal, headings, citizenWords, ...page } = record;
  const words = rules.wordsFor(record);
  const content = {
    ...page,
    headings: headings.map((heading) => heading.text),
    anchors: headings.map((heading) => heading.anchor ?? ''),
    citizenWords: [...new Set([...words.citizenWords, ...citizenWords])],
    officialWords: words.officialWords,
    indexVersion: FORMAT_VERSIONS.index,
  };
  return { id: documentId(record.url), documentHash: hashOf(content), ...content };
}

function hashOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
