/** What the search index holds: one document a page, its id a hash of its address, so that it survives edits. */
import type { PageRecord } from './page-record.ts';

export interface IndexDocument extends Omit<PageRecord, 'version' | 'headings' | 'productProposal'> {
  /** Words of citizens that the page itself names; those of the rules are in `citizenWords`. */
  keywords: string[];
  /** First 32 hex digits of the SHA-256 of `url`. */
  id: string;
  /** Version of this document format. */
  indexVersion: number;
  /** Hash of everything below; equal hashes need no sending. */
  documentHash: string;
  /** Texts of the headings, searched. */
  headings: string[];
  /** Anchors of the headings, in the same order; empty where there is none. */
  anchors: string[];
  /** Official words for what the page is about, from the rules that apply to it. */
  officialWords: string[];
  /** Bases and parts of the words of the rules. */
  ruleForms: string;
  /** Bases and parts of the words that say what the page is about; see `dutch/word-forms.ts`. */
  forms: string;
  /** The same of the other words of the text. */
  textForms: string;
}
