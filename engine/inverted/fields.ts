/** Fields and their weights. */
import { matchesPattern } from '../json.ts';
import type { Settings } from '../settings.ts';

/** Place of a field in `searchableAttributes`; 0 for all with `*`; undefined when it is not searched. */
export function fieldWeight(settings: Settings, path: string): number | undefined {
  const index = settings.searchableAttributes.findIndex((attribute) => matchesPattern(path, attribute));
  return index === -1 ? undefined : index;
}

/** Words of this field are only matched literally. */
export function isLiteralField(settings: Settings, path: string): boolean {
  return settings.typoTolerance.disableOnAttributes.some((pattern) => matchesPattern(path, pattern));
}
