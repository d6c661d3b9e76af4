/** A page record and the words the rules add to it, as a document for the search index. */
import { createHash } from 'node:crypto';
import { FORMAT_VERSIONS } from '../model/format-version.ts';
import type { IndexDocument } from '../model/index-document.ts';
import type { PageRecord } from '../model/page-record.ts';
import type { RuleSet, RuleWords } from '../dutch/rules.ts';
import { subjectForms, wordForms } from '../dutch/word-forms.ts';

/** The id of a page's document: a hash of its address, so that it survives edits. */
export function documentId(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 32);
}

export function toDocument(record: PageRecord, rules: RuleSet): IndexDocument {
  const { version: _version, productProposal: _proposal, headings, citizenWords, ...page } = record;
  const words = rules.indexedWordsFor(record);
  const content = {
    ...page,
    headings: headings.map((heading) => heading.text),
    anchors: headings.map((heading) => heading.anchor ?? ''),
    keywords: citizenWords,
    ...ruledWords(words),
    ...wordForms({
      subject: [
        page.title,
        ...citizenWords,
        ...headings.map((heading) => heading.text),
        page.description ?? '',
        ...page.breadcrumbs,
      ],
      text: page.text,
    }),
    indexVersion: FORMAT_VERSIONS.index,
  };
  return { id: documentId(record.url), documentHash: hashOf(content), ...content };
}

/** What the rules write into a document. */
export function ruledWords({
  citizenWords,
  officialWords,
}: RuleWords): Pick<IndexDocument, 'citizenWords' | 'officialWords' | 'ruleForms'> {
  return { citizenWords, officialWords, ruleForms: subjectForms([...officialWords, ...citizenWords]) };
}

function hashOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
