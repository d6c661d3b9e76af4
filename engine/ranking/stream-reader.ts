/** Where the words and phrases of a query stand in one document, read from its token stream when a rule asks. */
import { GAP } from '../inverted/segment.ts';
import { rangesOfWord, type SearchContext, type WordRange } from '../query/context.ts';
import { nodeKey, phrasesOf, rangesOf, type GraphNode } from '../query/graph.ts';
import { documentsWithPhrase } from '../query/phrases.ts';
import type { PhraseWords } from '../query/parse.ts';

/** Places in one document, in order of fields; parallel lists. */
export interface Places {
  fields: number[];
  positions: number[];
}

/** What a node stands for in one document. */
export interface NodePlaces {
  /** Its single words. */
  words: Places;
  /** First words of its phrases that are in the document. */
  phraseStarts: Places;
  phraseEnds: Places;
}

export interface StreamReader {
  /** @returns places in the document that was read last */
  placesOf(node: GraphNode): NodePlaces;
  /** Of one word, whatever stands for it otherwise. */
  placesOfWord(word: string): Places;
  read(document: number): void;
  /** Number of indexed words per field number, in the document that was read last. */
  fieldLengths(): readonly number[];
}

const NOWHERE: Places = { fields: [], positions: [] };

/** Words asked for are collected while reading; asking for a new node reads the document again. */
export function createStreamReader(context: SearchContext): StreamReader {
  const { index } = context;
  /** Per part, word number to the lists its places go to. */
  const targets = index.parts.map(() => new Map<number, Places[]>());
  const ranges: { range: WordRange; places: Places }[] = [];
  const lists: Places[] = [];
  const nodes = new Map<
    string,
    { words: Places; phrases: { words: PhraseWords; first: Places; last: Places }[] }
  >();
  const words = new Map<string, Places>();
  const lengths: number[] = [];
  let current = -1;

  const listFor = (asked: readonly WordRange[]): Places => {
    const places: Places = { fields: [], positions: [] };
    lists.push(places);
    for (const range of asked) {
      if (range.to - range.from > 64) ranges.push({ range, places });
      else {
        const target = targets[range.part];
        for (let word = range.from; word < range.to; word++) {
          const known = target?.get(word);
          if (known === undefined) target?.set(word, [places]);
          else if (!known.includes(places)) known.push(places);
        }
      }
    }
    if (current !== -1) collect(current);
    return places;
  };

  const wordPlaces = (word: string): Places => {
    let places = words.get(word);
    if (places === undefined) {
      places = listFor(rangesOfWord(index, word, true));
      words.set(word, places);
    }
    return places;
  };

  const collect = (document: number): void => {
    for (const { fields, positions } of lists) fields.length = positions.length = 0;
    lengths.length = 0;
    const part = index.partNumber(document);
    const segment = index.parts[part]?.segment;
    const target = targets[part];
    if (segment === undefined || target === undefined) return;
    const wide = ranges.filter(({ range }) => range.part === part);
    const local = index.localNumber(document);
    const end = segment.streams[local + 1] ?? 0;
    const { tokens } = segment;
    let field = 0;
    let position = 0;
    for (let at = segment.streams[local] ?? 0; at < end; at++) {
      const token = tokens[at] ?? 0;
      if (token < 0) {
        field = -1 - token;
        position = 0;
        lengths[field] ??= 0;
        continue;
      }
      if (token >= GAP) {
        position += token - GAP;
        continue;
      }
      lengths[field] = (lengths[field] ?? 0) + 1;
      const wanted = target.get(token);
      if (wanted !== undefined) {
        for (const places of wanted) {
          places.fields.push(field);
          places.positions.push(position);
        }
      }
      for (const { range, places } of wide) {
        if (token >= range.from && token < range.to) {
          places.fields.push(field);
          places.positions.push(position);
        }
      }
      position += 1;
    }
  };

  return {
    read(document) {
      if (document === current) return;
      current = document;
      collect(document);
    },
    fieldLengths: () => lengths,
    placesOfWord: wordPlaces,
    placesOf(node) {
      const key = nodeKey(node);
      let known = nodes.get(key);
      if (known === undefined) {
        known = {
          words: listFor(rangesOf(context, node)),
          phrases: phrasesOf(node).map((phrase) => ({
            words: phrase,
            first: wordPlaces(phrase.find((word) => word !== null) ?? ''),
            last: wordPlaces(phrase.findLast((word) => word !== null) ?? ''),
          })),
        };
        nodes.set(key, known);
      }
      const present = known.phrases.filter(({ words: phrase }) =>
        documentsWithPhrase(context, phrase).has(current),
      );
      return {
        words: known.words,
        phraseStarts: joined(present.map(({ first }) => first)),
        phraseEnds: joined(present.map(({ last }) => last)),
      };
    },
  };
}

function joined(all: readonly Places[]): Places {
  const [only] = all;
  if (only === undefined) return NOWHERE;
  if (all.length === 1) return only;
  return {
    fields: all.flatMap(({ fields }) => fields),
    positions: all.flatMap(({ positions }) => positions),
  };
}
