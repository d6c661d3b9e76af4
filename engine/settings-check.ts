/** Settings as they come in: checked by a table, merged over what is there; null puts a default back. */
import { z } from 'zod';
import { ApiError } from './errors.ts';
import type { Doc } from './json.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const strings = z.array(z.string());
const set = strings.transform((values) => [...new Set(values)].toSorted((a, b) => (a < b ? -1 : 1)));

const RANKING_RULE =
  /^(words|typo|proximity|attribute|attributeRank|wordPosition|sort|exactness|.+:(asc|desc))$/;

const filterable = z.union([
  z.string(),
  z.strictObject({
    attributePatterns: strings,
    features: z
      .strictObject({
        facetSearch: z.boolean().default(false),
        filter: z
          .strictObject({ equality: z.boolean().default(true), comparison: z.boolean().default(false) })
          .prefault({}),
      })
      .prefault({}),
  }),
]);

const typos = z.strictObject({
  enabled: z.boolean().optional(),
  minWordSizeForTypos: z
    .strictObject({
      oneTypo: z.number().int().min(0).max(255).optional(),
      twoTypos: z.number().int().min(0).max(255).optional(),
    })
    .optional(),
  disableOnWords: set.optional(),
  disableOnAttributes: set.optional(),
  disableOnNumbers: z.boolean().optional(),
});

/** Setting to its check. The error code of a setting is `invalid_settings_` and its name in snake case. */
const CHECKS: Record<keyof Settings, z.ZodType> = {
  displayedAttributes: strings,
  searchableAttributes: strings,
  filterableAttributes: z.array(filterable),
  sortableAttributes: set,
  rankingRules: z.array(z.string().regex(RANKING_RULE)),
  stopWords: set,
  nonSeparatorTokens: set,
  separatorTokens: set,
  dictionary: set,
  synonyms: z.record(z.string(), strings),
  distinctAttribute: z.string(),
  proximityPrecision: z.enum(['byWord', 'byAttribute']),
  typoTolerance: typos,
  faceting: z.strictObject({
    maxValuesPerFacet: z.number().int().min(0).optional(),
    sortFacetValuesBy: z.record(z.string(), z.enum(['alpha', 'count'])).optional(),
  }),
  pagination: z.strictObject({ maxTotalHits: z.number().int().min(0).optional() }),
  embedders: z.strictObject({}),
  searchCutoffMs: z.number().int().min(0),
  localizedAttributes: z.array(z.strictObject({ attributePatterns: strings, locales: strings })),
  facetSearch: z.boolean(),
  prefixSearch: z.enum(['indexingTime', 'disabled']),
};

export const SETTING_NAMES = Object.keys(CHECKS) as (keyof Settings)[];

/** @throws {ApiError} naming the setting. */
export function checkSettings(input: Doc): Doc {
  const checked: Doc = {};
  for (const [name, value] of Object.entries(input)) {
    if (!Object.hasOwn(CHECKS, name)) {
      throw new ApiError(
        'bad_request',
        `Unknown field \`${name}\`: expected one of ${SETTING_NAMES.map((known) => `\`${known}\``).join(', ')}`,
      );
    }
    if (value === null) {
      checked[name] = null;
      continue;
    }
    const result = CHECKS[name as keyof Settings].safeParse(value);
    if (!result.success) {
      const issue = result.error.issues[0];
      throw new ApiError(
        `invalid_settings_${snake(name)}`,
        `Invalid value at \`.${[name, ...(issue?.path ?? [])].join('.')}\`: ${issue?.message ?? 'not allowed'}`,
      );
    }
    checked[name] = result.data as Doc[string];
  }
  return checked;
}

export function mergeSettings(current: Settings, change: Doc): Settings {
  const merged = structuredClone(current) as unknown as Doc;
  const defaults = DEFAULT_SETTINGS as unknown as Doc;
  for (const [name, value] of Object.entries(change)) {
    if (value === null) merged[name] = structuredClone(defaults[name] ?? null);
    else if (name === 'typoTolerance' || name === 'faceting' || name === 'pagination')
      merged[name] = deepMerge(merged[name] as Doc, value as Doc, defaults[name] as Doc);
    else merged[name] = value;
  }
  const settings = merged as unknown as Settings;
  if (settings.searchableAttributes.length === 0) settings.searchableAttributes = ['*'];
  return settings;
}

function deepMerge(current: Doc, change: Doc, defaults: Doc): Doc {
  const merged = { ...current };
  for (const [name, value] of Object.entries(change)) {
    if (value === null) merged[name] = defaults[name] ?? null;
    else if (name === 'minWordSizeForTypos') merged[name] = { ...(merged[name] as Doc), ...(value as Doc) };
    else merged[name] = value;
  }
  return merged;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
