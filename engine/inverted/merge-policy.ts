/** Which segments are worth making one: few segments keep queries fast, few merges keep changes fast. */
import type { Part } from './inverted-index.ts';

/** An index up to this many tokens (some 600 pages) is always one clean segment: merging it takes a few ms. */
export const SMALL = 200_000;
/** Segments of one size class that are merged together. */
const SAME_SIZE = 4;
/** Each size class is this many times the one before. */
const GROWTH = 4;
/** A segment with more dead than this is written again. */
const DEAD_SHARE = 0.4;

export function partsToMerge(parts: readonly Part[]): Part[] {
  const total = tokensOf(parts);
  const dirty = parts.filter((part) => part.alive !== undefined);
  if (total <= SMALL) return parts.length > 1 || dirty.length > 0 ? [...parts] : [];
  const classes = new Map<number, Part[]>();
  for (const part of parts) {
    const key = Math.floor(Math.log(Math.max(1, tokens(part) / 1000)) / Math.log(GROWTH));
    classes.set(key, [...(classes.get(key) ?? []), part]);
  }
  for (const [, same] of [...classes].toSorted(([a], [b]) => a - b)) {
    if (same.length >= SAME_SIZE) return same;
  }
  const worn = dirty.find((part) => part.aliveCount < (1 - DEAD_SHARE) * part.segment.documents.length);
  return worn === undefined ? [] : [worn];
}

export function tokensOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + tokens(part), 0);
}

function tokens(part: Part): number {
  return part.segment.tokens.length;
}
