/** Which part of a text a crop shows: around the best group of matches, as many words as asked. */
import type { Token } from '../analysis/tokenizer.ts';
import type { TextMatch } from './matcher.ts';

export interface TokenWindow {
  /** Token numbers, inclusive. */
  from: number;
  to: number;
}

export function cropWindow(
  tokens: readonly Token[],
  matches: readonly TextMatch[],
  length: number,
): TokenWindow {
  const words = wordNumbers(tokens);
  const best = bestInterval(words, matches, length);
  if (best === undefined) return grow(tokens, { from: 0, to: -1 }, length);
  const width = (words[best.to] ?? 0) - (words[best.from] ?? 0) + 1;
  return grow(tokens, best, length - width);
}

/** Per token, how many words start before it. */
function wordNumbers(tokens: readonly Token[]): number[] {
  let count = 0;
  return tokens.map((token) => (isWord(token) ? count++ : count));
}

/** The first best run of successive matches that fits: most different query words, then closest, then in order. */
function bestInterval(
  words: readonly number[],
  matches: readonly TextMatch[],
  length: number,
): TokenWindow | undefined {
  let best: { window: TokenWindow; score: [number, number, number] } | undefined;
  for (let first = 0; first < matches.length; first++) {
    for (let last = first; last < matches.length; last++) {
      const run = matches.slice(first, last + 1);
      const from = run[0]?.first ?? 0;
      const to = run.at(-1)?.last ?? 0;
      if (last > first && (words[to] ?? 0) - (words[from] ?? 0) + 1 > length) break;
      let distance = 0;
      let ordered = 0;
      run.forEach((match, index) => {
        const before = run[index - 1];
        if (before === undefined) return;
        distance += Math.min(7, (words[match.first] ?? 0) - (words[before.last] ?? 0));
        if (match.node > before.node) ordered += 1;
      });
      const score: [number, number, number] = [
        new Set(run.map((match) => match.node)).size,
        -distance,
        ordered,
      ];
      if (best === undefined || isHigher(score, best.score)) best = { window: { from, to }, score };
    }
  }
  return best?.window;
}

function isHigher(a: readonly number[], b: readonly number[]): boolean {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs !== -1 && (a[differs] ?? 0) > (b[differs] ?? 0);
}

/** Takes neighbours on both sides while words are left; a softer separator goes before a harder one. */
function grow(tokens: readonly Token[], window: TokenWindow, budget: number): TokenWindow {
  let { from, to } = window;
  let left = budget;
  while (left > 0) {
    const before = tokens[from - 1];
    const after = tokens[to + 1];
    if (before === undefined && after === undefined) break;
    if (before === undefined || (after !== undefined && !isWord(before) && isWord(after))) {
      to += 1;
      if (after !== undefined && isWord(after)) left -= 1;
    } else if (after === undefined || (isWord(before) && !isWord(after))) {
      from -= 1;
      if (isWord(before)) left -= 1;
    } else if (isWord(before)) {
      from -= 1;
      left -= 1;
      if (left > 0) {
        to += 1;
        left -= 1;
      }
    } else if (before.kind === after.kind) {
      from -= 1;
      if (left > 1) to += 1;
    } else if (before.kind === 'soft') from -= 1;
    else to += 1;
  }
  return { from, to: Math.max(from, to) };
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'stop';
}
