/** The words of a page as they are compared: bases and parts of compounds, for attributes of their own in the index. */
import { queryWords } from './function-words.ts';
import { keysOf, wordInfo } from './word-info.ts';

export interface PageTexts {
  /** What the page is about: title, headings, description. */
  subject: readonly string[];
  /** What it goes on to say. */
  text: string;
}

export interface WordForms {
  /** Keys of the subject words. */
  forms: string;
  /** Keys of the words of the text that are not among `forms`. */
  textForms: string;
}

export function wordForms({ subject, text }: PageTexts): WordForms {
  const forms = keysIn(subject);
  const textForms = keysIn([text]);
  for (const key of forms) textForms.delete(key);
  return { forms: [...forms].join(' '), textForms: [...textForms].join(' ') };
}

/** Keys of the words of a few texts. */
export function subjectForms(texts: readonly string[]): string {
  return [...keysIn(texts)].join(' ');
}

function keysIn(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of queryWords(text).content)
      if (word.length > 1) for (const key of keysOf(word)) found.add(key);
  }
  return found;
}

/** The keys of a few words in order, as a query to the attributes above: of a compound its parts. */
export function keyQuery(words: readonly string[]): string[] {
  const keys = words.flatMap((word) => {
    const { key, parts } = wordInfo(word);
    return parts.length > 0 ? parts : [key];
  });
  return [...new Set(keys)];
}
