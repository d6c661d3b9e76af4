/** Where the nodes of a query stand in one document: read once from its token stream, used by every rule. */
import type { InvertedIndex } from '../inverted/inverted-index.ts';
import type { QueryNode } from '../query/graph.ts';
import { phraseStarts } from '../query/phrases.ts';

export interface Occurrence {
  field: number;
  position: number;
  /** Position of its last word. */
  last: number;
  typos: number;
  exact: boolean;
}

/** Per node, its occurrences in the document; an empty list where it does not stand in it. */
export type Occurrences = Occurrence[][];

export type OccurrenceReader = (document: number) => Occurrences;

/** @param fields only these field ids count; null for all searched ones */
export function occurrenceReader(
  index: InvertedIndex,
  nodes: readonly QueryNode[],
  fields: ReadonlySet<number> | null,
): OccurrenceReader {
  const byTerm = new Map<number, number[]>();
  nodes.forEach((node, number) => {
    for (const term of node.terms.keys()) byTerm.set(term, [...(byTerm.get(term) ?? []), number]);
  });
  return (document) => {
    const found: Occurrences = nodes.map(() => []);
    const stream = index.stream(document);
    if (stream === undefined) return found;
    const { terms, positions } = stream;
    for (let at = 0; at < terms.length; at++) {
      const matching = byTerm.get(terms[at] ?? -1);
      if (matching === undefined) continue;
      const field = stream.fields[at] ?? 0;
      if (fields !== null && !fields.has(field)) continue;
      const position = positions[at] ?? 0;
      for (const number of matching) {
        const match = nodes[number]?.terms.get(terms[at] ?? -1);
        if (match === undefined) continue;
        found[number]?.push({ field, position, last: position, typos: match.typos, exact: match.exact });
      }
    }
    nodes.forEach((node, number) => {
      for (const phrase of node.phrases) {
        if (!phrase.documents.has(document)) continue;
        const ids = phrase.words.map((word) => (word === null ? null : index.termId(word)));
        for (const at of phraseStarts(stream, ids)) {
          const field = stream.fields[at] ?? 0;
          if (fields !== null && !fields.has(field)) continue;
          const position = positions[at] ?? 0;
          found[number]?.push({
            field,
            position,
            last: position + phrase.words.length - 1,
            typos: phrase.typos,
            exact: phrase.exact,
          });
        }
      }
    });
    return found;
  };
}
