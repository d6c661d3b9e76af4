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
  // What both begin and end with costs nothing, and mostly little is left.
  let start = 0;
  let endA = a.length;
  let endB = b.length;
  while (start < endA && start < endB && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  const rows = endA - start;
  const columns = endB - start;
  if (rows === 0 || columns === 0) return rows + columns;
  let before: number[] = [];
  let previous: number[] = [];
  for (let column = 0; column <= columns; column++) previous.push(column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let best = row;
    const letter = a.charCodeAt(start + row - 1);
    for (let column = 1; column <= columns; column++) {
      const other = b.charCodeAt(start + column - 1);
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (letter === other ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(start + column - 2) &&
        a.charCodeAt(start + row - 2) === other
      ) {
        cost = Math.min(cost, (before[column - 2] as number) + 1);
      }
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return previous[columns] as number;
}

/** Typing errors a word of this many letters may have. */
export function allowedTypos(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
