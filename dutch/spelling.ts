/**
 * Spelling as it is heard, and the distance between two spellings. Citizens write what they hear: d or t at the end,
 * ei or ij, au or ou, c or k, z or s. The distance is Damerau's: insert, delete, replace, swap neighbours.
 */

/** What sounds alike becomes the same; in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/y/g, 'ij'],
  [/ei/g, 'ij'],
  [/au/g, 'ou'],
  [/sch(?![aeiouyr])/g, 's'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/q(u?)/g, 'k$1'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ti(?=e$|on|eel)/g, 'si'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/dt$/, 't'],
  [/d$/, 't'],
  [/ie/g, 'i'],
  [/([bdfgklmnprst])\1/g, '$1'],
];

/** @param word normalised; @returns a key to compare, not a word to show. */
export function soundOf(word: string): string {
  let key = word;
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  return key;
}

/** @returns the distance, or `limit + 1` as soon as it is known to be more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** Typing errors a word of this many letters may have. */
export function allowedTypos(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
