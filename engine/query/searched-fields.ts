/** `attributesToSearchOn`: whether a word's occurrence counts. Told from the weights in the postings where that is enough. */
import type { InvertedIndex } from '../inverted/inverted-index.ts';
import { fieldWeight } from '../inverted/fields.ts';
import { GAP, LAST_WEIGHT_BIT } from '../inverted/segment.ts';
import type { Settings } from '../settings.ts';
import type { WordRange } from './context.ts';

export interface SearchedFields {
  /** Every searchable field counts. */
  all: boolean;
  /** Equal for equal fields of one index. */
  key: string;
  /** Bits of the weights that count; null where they do not tell the fields apart, so that documents have to be read. */
  weightMask: number | null;
  /** True when one of the range's words stands in a searched field of the document. */
  accepts(range: WordRange, id: number, weights: number): boolean;
  /** By segment, then field number. */
  includes(part: number, field: number): boolean;
}

const ANY_WEIGHT = 2 ** (LAST_WEIGHT_BIT + 1) - 1;

export const EVERYWHERE: SearchedFields = {
  all: true,
  key: '',
  weightMask: ANY_WEIGHT,
  accepts: () => true,
  includes: () => true,
};

/** @param attributes names or patterns with `*` at an end; null for all */
export function searchedFields(
  index: InvertedIndex,
  settings: Settings,
  attributes: readonly string[] | null,
): SearchedFields {
  if (attributes === null || attributes.includes('*')) return EVERYWHERE;
  const included = index.parts.map(({ segment }) =>
    segment.fields.map((path) => attributes.some((attribute) => isNamed(path, attribute, settings))),
  );
  const within: number[] = [];
  const without: number[] = [];
  index.parts.forEach(({ segment }, part) => {
    segment.fields.forEach((path, field) => {
      const bit = 1 << Math.min(LAST_WEIGHT_BIT, fieldWeight(settings, path) ?? 0);
      (included[part]?.[field] === true ? within : without).push(bit);
    });
  });
  const mask = within.reduce((all, bit) => all | bit, 0);
  const mixed = without.some((bit) => (mask & bit) !== 0);
  const includes = (part: number, field: number) => included[part]?.[field] === true;
  return {
    all: false,
    key: attributes.toSorted().join('\0'),
    weightMask: mixed ? null : mask,
    includes,
    accepts: mixed
      ? (range, id) => standsIn(index, range, id, includes)
      : (_range, _id, weights) => (weights & mask) !== 0,
  };
}

function isNamed(path: string, attribute: string, settings: Settings): boolean {
  if (attribute.endsWith('*')) return path.startsWith(attribute.slice(0, -1));
  if (attribute.startsWith('*')) return path.endsWith(attribute.slice(1));
  if (path === attribute) return true;
  return !settings.searchableAttributes.includes('*') && path.startsWith(`${attribute}.`);
}

function standsIn(
  index: InvertedIndex,
  range: WordRange,
  id: number,
  includes: (part: number, field: number) => boolean,
): boolean {
  const segment = index.parts[range.part]?.segment;
  if (segment === undefined) return false;
  const local = index.localNumber(id);
  const end = segment.streams[local + 1] ?? 0;
  let counts = false;
  for (let at = segment.streams[local] ?? 0; at < end; at++) {
    const token = segment.tokens[at] ?? 0;
    if (token < 0) counts = includes(range.part, -1 - token);
    else if (counts && token < GAP && token >= range.from && token < range.to) return true;
  }
  return false;
}
