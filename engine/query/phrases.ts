/** Words that stand next to each other: phrases in quotes, synonyms of several words, and words written apart. */
import type { InvertedIndex, TokenStream } from '../inverted/inverted-index.ts';

/** Documents in which the words of a phrase follow each other; null is a gap of one word. */
export function documentsWithPhrase(index: InvertedIndex, words: readonly (string | null)[]): Set<number> {
  const terms = words.map((word) => (word === null ? null : index.termId(word)));
  const found = new Set<number>();
  if (terms.includes(undefined)) return found;
  const known = terms.filter((term) => term !== null && term !== undefined);
  const rarest = known.toSorted((a, b) => index.documents(a).size - index.documents(b).size)[0];
  if (rarest === undefined) return found;
  for (const document of index.documents(rarest)) {
    const stream = index.stream(document);
    if (stream !== undefined && phraseStarts(stream, terms).length > 0) found.add(document);
  }
  return found;
}

/** Token numbers at which a phrase of term ids starts. */
export function phraseStarts(stream: TokenStream, terms: readonly (number | null | undefined)[]): number[] {
  const starts: number[] = [];
  const [first] = terms;
  for (let at = 0; at < stream.terms.length; at++) {
    if (stream.terms[at] === first && follows(stream, terms, at)) starts.push(at);
  }
  return starts;
}

function follows(stream: TokenStream, terms: readonly (number | null | undefined)[], at: number): boolean {
  const position = stream.positions[at] ?? 0;
  let token = at;
  for (let offset = 1; offset < terms.length; offset++) {
    if (terms[offset] === null) continue;
    token += 1;
    if (stream.terms[token] !== terms[offset]) return false;
    if (stream.fields[token] !== stream.fields[at] || stream.positions[token] !== position + offset)
      return false;
  }
  return true;
}

/** The two halves of a word that stand next to each other in most documents. */
export function frequentSplit(index: InvertedIndex, word: string): [string, string] | undefined {
  const letters = Array.from(word);
  let best: [string, string] | undefined;
  let most = 0;
  for (let cut = 1; cut < letters.length; cut++) {
    const left = letters.slice(0, cut).join('');
    const right = letters.slice(cut).join('');
    const leftTerm = index.termId(left);
    const rightTerm = index.termId(right);
    if (leftTerm === undefined || rightTerm === undefined) continue;
    if (Math.min(index.documents(leftTerm).size, index.documents(rightTerm).size) <= most) continue;
    const documents = documentsWithPhrase(index, [left, right]).size;
    if (documents > most) {
      most = documents;
      best = [left, right];
    }
  }
  return best;
}
