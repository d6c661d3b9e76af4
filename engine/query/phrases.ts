/** Documents in which words stand near each other: phrases in quotes, synonyms of several words, words written apart. */
import { Bitset } from '../bitset.ts';
import { GAP } from '../inverted/segment.ts';
import { documentsOf, rangesOfWord, type SearchContext } from './context.ts';
import type { PhraseWords } from './parse.ts';
import { EVERYWHERE } from './searched-fields.ts';

/** Neighbours are looked at in windows of this many words. */
const WINDOW = 3;

export const phraseKey = (words: PhraseWords): string => words.map((word) => word ?? '\u0001').join('\u0000');

/**
 * Every word is there, neighbours stand next to each other, and the outer words of three at most two apart. The pairs
 * need not come from one place: Meilisearch keeps distances per document, and so finds slightly more than the phrase.
 */
export function documentsWithPhrase(context: SearchContext, words: PhraseWords): Bitset {
  const key = phraseKey(words);
  const known = context.phraseDocuments.get(key);
  if (known !== undefined) return known;
  const documents = search(context, words);
  context.phraseDocuments.set(key, documents);
  return documents;
}

function search(context: SearchContext, words: PhraseWords): Bitset {
  let candidates: Bitset | undefined;
  for (const word of words) {
    if (word === null) continue;
    const documents = documentsOf(context, rangesOfWord(context.index, word, true));
    candidates = candidates === undefined ? documents : candidates.andWith(documents);
    if (candidates.isEmpty()) return candidates;
  }
  if (candidates === undefined) return new Bitset();
  const size = Math.min(WINDOW, words.length);
  const seen = new Set<string>();
  for (let start = 0; start + size <= words.length; start++) {
    for (let first = start; first < start + size; first++) {
      for (let second = first + 1; second < start + size; second++) {
        const [left, right] = [words[first], words[second]];
        if (left === null || right === null || left === undefined || right === undefined) continue;
        const pair = phraseKey([left, right, String(second - first)]);
        if (seen.has(pair)) continue;
        seen.add(pair);
        const isPair = pairTest(context, left, right, second - first);
        const found = new Bitset(context.index.size);
        candidates.forEach((id) => {
          if (isPair(id)) found.add(id);
        });
        candidates = found;
      }
    }
  }
  return candidates;
}

/** Whether two words stand so far from each other in a document that has both. */
function pairTest(
  { index, settings }: SearchContext,
  left: string,
  right: string,
  distance: number,
): (document: number) => boolean {
  const numbers = index.parts.map(({ segment: { dictionary } }) => [
    dictionary.find(left),
    dictionary.find(right),
  ]);
  const isNear = settings.proximityPrecision === 'byAttribute' ? shareField : follows;
  return (id) => {
    const part = index.partNumber(id);
    const [a = -1, b = -1] = numbers[part] ?? [];
    const segment = index.parts[part]?.segment;
    if (a === -1 || b === -1 || segment === undefined) return false;
    const local = index.localNumber(id);
    const from = segment.streams[local] ?? 0;
    const to = segment.streams[local + 1] ?? 0;
    return isNear(segment.tokens, from, to, a, b, distance);
  };
}

function follows(tokens: Int32Array, from: number, to: number, a: number, b: number, reach: number): boolean {
  if (reach === 1) {
    for (let at = from + 1; at < to; at++) if (tokens[at] === b && tokens[at - 1] === a) return true;
    return false;
  }
  let position = 0;
  let last = -Infinity;
  for (let at = from; at < to; at++) {
    const token = tokens[at] ?? 0;
    if (token < 0) {
      position = 0;
      last = -Infinity;
      continue;
    }
    if (token >= GAP) {
      position += token - GAP;
      continue;
    }
    if (token === b && position - last <= reach) return true;
    if (token === a) last = position;
    position += 1;
  }
  return false;
}

function shareField(tokens: Int32Array, from: number, to: number, a: number, b: number): boolean {
  let hasA = false;
  let hasB = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] ?? 0;
    if (token < 0) hasA = hasB = false;
    if (token === a) hasA = true;
    if (token === b) hasB = true;
    if (hasA && hasB) return true;
  }
  return false;
}

interface Split {
  left: string;
  right: string;
  /** Documents that have both. */
  both: Bitset;
  /** How many these are, at most those with the halves next to each other. */
  bound: number;
}

/** The two halves of a word that stand next to each other in most documents; the first of equals. */
export function frequentSplit(context: SearchContext, word: string): PhraseWords | null {
  // The sort is stable: of equal bounds the first split stays in front.
  const splits = possibleSplits(context, word).toSorted((a, b) => b.bound - a.bound);
  let best: Split | undefined;
  let most = 0;
  for (const [number, split] of splits.entries()) {
    if (split.bound < most) break;
    // Beyond what all that follow can have, and what was found, counting on tells nothing new.
    const enough = Math.max(most, splits[number + 1]?.bound ?? 0) + 1;
    const frequency = countPairs(context, split, enough);
    const isFirst = best === undefined || split.left.length < best.left.length;
    if (frequency > most || (frequency === most && frequency > 0 && isFirst)) {
      most = frequency;
      best = split;
    }
  }
  return best === undefined ? null : [best.left, best.right];
}

function possibleSplits(context: SearchContext, word: string): Split[] {
  const everywhere = { ...context, searched: EVERYWHERE };
  const splits: Split[] = [];
  let cut = 0;
  for (const letter of word) {
    cut += letter.length;
    if (cut >= word.length) break;
    const [left, right] = [word.slice(0, cut), word.slice(cut)];
    const [leftRanges = [], rightRanges = []] = [left, right].map((half) =>
      rangesOfWord(context.index, half, true),
    );
    if (leftRanges.length === 0 || rightRanges.length === 0) continue;
    const both = documentsOf(everywhere, leftRanges).andWith(documentsOf(everywhere, rightRanges));
    const bound = both.count();
    if (bound > 0) splits.push({ left, right, both, bound });
  }
  return splits;
}

/** Documents in which the halves stand next to each other, counted up to `enough`. */
function countPairs(context: SearchContext, { left, right, both }: Split, enough: number): number {
  const isPair = pairTest(context, left, right, 1);
  let count = 0;
  for (const id of both) {
    if (!isPair(id)) continue;
    count += 1;
    if (count >= enough) break;
  }
  return count;
}
