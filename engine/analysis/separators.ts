/** Which characters part words, as Meilisearch's tokenizer (charabia 0.9) has it. Soft: same sentence; hard: a new one. */

const SOFT =
  '\t\n\r `"#%&\'()*+,-./:@[\\]_{}' +
  '«±·»×÷\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200c‐‒–—―‘’‚“”„‟†‡•‣‥…‧‰′″‹›※−∞≤≥';

const HARD = '!;?\0¡§¶¿。、！？；';

export type SeparatorKind = 'soft' | 'hard';

const DEFAULTS = new Map<string, SeparatorKind>([
  ...Array.from(SOFT).map((character) => [character, 'soft'] as const),
  ...Array.from(HARD).map((character) => [character, 'hard'] as const),
  ['. ', 'hard'],
  [', ', 'hard'],
]);

/** @returns separators in force; custom ones are soft unless they are hard by default. */
export function separators(
  extra: readonly string[],
  removed: readonly string[],
): ReadonlyMap<string, SeparatorKind> {
  if (extra.length === 0 && removed.length === 0) return DEFAULTS;
  const result = new Map(DEFAULTS);
  for (const token of extra) if (!result.has(token)) result.set(token, 'soft');
  for (const token of removed) result.delete(token);
  return result;
}
