/** Several segments to one, without dead documents and the words that died with them. No text is analysed again. */
import type { Settings } from '../settings.ts';
import { Dictionary } from './dictionary.ts';
import { GrowingInts } from './growing-ints.ts';
import type { Part } from './inverted-index.ts';
import { invert } from './invert.ts';
import { rowsOf } from '../column-row.ts';
import { fieldToken, GAP, packed, type Segment } from './segment.ts';

export function mergeParts(parts: readonly Part[], settings: Settings, name: string): Segment {
  const fields = [...new Set(parts.flatMap(({ segment }) => segment.fields))];
  const used = parts.map(usedWords);
  const words = [...new Set(parts.flatMap(({ segment }, index) => listed(segment, used[index])))].toSorted(
    (a, b) => (a < b ? -1 : 1),
  );
  const numbers = new Map(words.map((word, number) => [word, number]));
  const renumbered = parts.map(({ segment }, index) => {
    const numbersOf = new Int32Array(segment.dictionary.size);
    used[index]?.forEach((isUsed, word) => {
      if (isUsed === 1) numbersOf[word] = numbers.get(segment.dictionary.word(word)) ?? 0;
    });
    return numbersOf;
  });
  const fieldNumbers = parts.map(({ segment }) => segment.fields.map((path) => fields.indexOf(path)));
  const order = parts
    .flatMap(({ segment, alive }, part) =>
      Array.from(segment.documents, (id, local) => ({ id, part, local })).filter(
        ({ id }) => alive === undefined || alive.has(id),
      ),
    )
    .toSorted((a, b) => a.id - b.id);
  const streams = new Uint32Array(order.length + 1);
  const tokens = new GrowingInts();
  order.forEach(({ part, local }, index) => {
    const segment = parts[part]?.segment;
    if (segment === undefined) return;
    const end = segment.streams[local + 1] ?? 0;
    for (let at = segment.streams[local] ?? 0; at < end; at++) {
      const token = segment.tokens[at] ?? 0;
      if (token < 0) tokens.push(fieldToken(fieldNumbers[part]?.[-1 - token] ?? 0));
      else tokens.push(token >= GAP ? token : (renumbered[part]?.[token] ?? 0));
    }
    streams[index + 1] = tokens.length;
  });
  const rows = parts.map(({ segment }) => rowsOf(segment));
  return packed(
    invert(
      {
        name,
        fields,
        dictionary: Dictionary.of(words),
        documents: Uint32Array.from(order, ({ id }) => id),
        streams,
        tokens: tokens.toArray(),
        rows: new TextEncoder().encode(
          JSON.stringify(order.map(({ part, local }) => rows[part]?.[local] ?? [])),
        ),
      },
      settings,
    ),
  );
}

/** 1 for every word that stands in a living document. */
function usedWords({ segment, alive }: Part): Uint8Array {
  const used = new Uint8Array(segment.dictionary.size);
  if (alive === undefined) return used.fill(1);
  segment.documents.forEach((id, local) => {
    if (!alive.has(id)) return;
    const end = segment.streams[local + 1] ?? 0;
    for (let at = segment.streams[local] ?? 0; at < end; at++) {
      const token = segment.tokens[at] ?? 0;
      if (token >= 0 && token < GAP) used[token] = 1;
    }
  });
  return used;
}

function listed(segment: Segment, used: Uint8Array | undefined): string[] {
  const words: string[] = [];
  used?.forEach((isUsed, word) => {
    if (isUsed === 1) words.push(segment.dictionary.word(word));
  });
  return words;
}
