/** Which part of a text a crop shows: around the best group of matches, as many words as asked. */
import type { Token } from '../analysis/tokenizer.ts';
import type { TextMatch } from './matcher.ts';

export interface CropBounds {
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

export function cropBounds(
  text: string,
  tokens: readonly Token[],
  matches: readonly TextMatch[],
  length: number,
): CropBounds {
  const words = wordNumbers(tokens);
  const best = matches.length === 0 ? undefined : bestInterval(words, matches, length);
  if (best === undefined) return grow(text, tokens, -1, 0, 1, length);
  const width = (words[best.last] ?? 0) - (words[best.first] ?? 0) + 1;
  if (length >= width) return grow(text, tokens, best.first - 1, best.last + 1, 1, length - width);
  // A phrase longer than the crop: words are counted off from its end, as Meilisearch does.
  return grow(text, tokens, -1, Math.min(best.last + 1, tokens.length - 1), -1, width - length);
}

/** Per token, how many words start before it. */
function wordNumbers(tokens: readonly Token[]): number[] {
  let count = 0;
  return tokens.map((token) => (isWord(token) ? count++ : count));
}

/** Among the longest runs of successive matches that fit, the first best one, as token numbers. */
function bestInterval(
  words: readonly number[],
  matches: readonly TextMatch[],
  length: number,
): { first: number; last: number } {
  const firstWord = (index: number) => words[matches[index]?.first ?? 0] ?? 0;
  const lastWord = (index: number) => words[matches[index]?.last ?? 0] ?? 0;
  let best: { from: number; to: number; score: readonly number[] } | undefined;
  const consider = (from: number, to: number) => {
    const score = scoreOf(words, matches.slice(from, to + 1));
    if (best === undefined || isHigher(score, best.score)) best = { from, to, score };
  };
  let from = 0;
  for (let index = 0; index < matches.length; index++) {
    if (lastWord(index) - firstWord(from) < length) continue;
    if (index > 0) consider(from, index - 1);
    while (from + 1 < matches.length) {
      from += 1;
      if (firstWord(from) > lastWord(index) || lastWord(index) - firstWord(from) < length) break;
    }
  }
  const to = matches.length - 1;
  if (from !== to || lastWord(to) - firstWord(to) + 1 < length) consider(from, to);
  const chosen: { from: number; to: number } = best ?? { from: 0, to: 0 };
  return { first: matches[chosen.from]?.first ?? 0, last: matches[chosen.to]?.last ?? 0 };
}

/** Most different query words, then closest, then in the order of the query. */
function scoreOf(words: readonly number[], run: readonly TextMatch[]): readonly number[] {
  let distance = 0;
  let ordered = 0;
  run.forEach((match, index) => {
    const inner = (words[match.last] ?? 0) - (words[match.first] ?? 0);
    distance += inner;
    ordered += inner;
    const next = run[index + 1];
    if (next === undefined) return;
    distance += Math.min(7, (words[next.first] ?? 0) - (words[match.last] ?? 0));
    if ((next.positions[0] ?? 0) > (match.positions[0] ?? 0)) ordered += 1;
  });
  return [new Set(run.flatMap(({ positions }) => positions)).size, -distance, ordered];
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs !== -1 && (a[differs] ?? 0) > (b[differs] ?? 0);
}

/** Takes neighbours on both sides while words are left; a softer separator goes before a harder one. */
function grow(
  text: string,
  tokens: readonly Token[],
  firstBefore: number,
  firstAfter: number,
  step: 1 | -1,
  budget: number,
): CropBounds {
  let before = firstBefore;
  let after = firstAfter;
  let left = budget;
  while (left > 0) {
    const one = tokens[before];
    const other = tokens[after];
    if (one === undefined && other === undefined) break;
    if (one === undefined || other === undefined) {
      if (isWord((one ?? other) as Token)) left -= 1;
      if (one === undefined) after += step;
      else before -= 1;
    } else if (isWord(one)) {
      before -= 1;
      left -= 1;
      if (isWord(other) && left > 0) {
        after += step;
        left -= 1;
      }
    } else if (isWord(other)) {
      after += step;
      left -= 1;
    } else if (one.kind === other.kind) {
      before -= 1;
      if (left > 1) after += step;
    } else if (one.kind === 'hard') after += step;
    else before -= 1;
  }
  return { start: tokens[before]?.end ?? 0, end: tokens[after]?.start ?? text.length };
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'stop';
}
