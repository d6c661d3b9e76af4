import { describe, expect, it } from 'vitest';
import { distance } from '../../dutch/spelling.ts';

/** By the definition, without any short cut. */
function byDefinition(a: string, b: string): number {
  const costs = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => costs[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const cost = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      );
      const line = costs[row];
      if (line !== undefined) line[column] = cost;
    }
  }
  return at(a.length, b.length);
}

/** Every word of up to so many letters. */
function allWords(letters: string, length: number): string[] {
  if (length === 0) return [''];
  const shorter = allWords(letters, length - 1);
  const longest = shorter.filter((word) => word.length === length - 1);
  return [...shorter, ...longest.flatMap((word) => Array.from(letters, (letter) => word + letter))];
}

describe('the distance between two spellings', () => {
  it('is that of the definition for all short words, as far as the limit', () => {
    const words = allWords('abc', 4);
    const wrong: string[] = [];
    for (const a of words) {
      for (const b of words) {
        const exact = byDefinition(a, b);
        for (const limit of [1, 2]) {
          const found = distance(a, b, limit);
          if (exact <= limit ? found !== exact : found <= limit)
            wrong.push(`${a} ${b}: ${found}, not ${exact}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('counts two letters that changed places as one error', () => {
    expect(distance('rijbewijs', 'rijbweijs', 2)).toBe(1);
  });
});
