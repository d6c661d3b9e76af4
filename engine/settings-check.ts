/** Settings as they come in: checked by a table, merged over what is there; null puts a default back. */
import {
  anything,
  BODY,
  count,
  flag,
  listOf,
  mapOf,
  object,
  oneOf,
  orNull,
  snake,
  text,
  unknownField,
  wrongValue,
  type Check,
} from './check.ts';
import { ApiError } from './errors.ts';
import { isObject, type Doc, type Json } from './json.ts';
import { LOCALES } from './locales.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const strings = listOf(text);
const set: Check<string[]> = (value, place) => [...new Set(strings(value, place))].toSorted(byCodePoint);

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const BUILT_IN = /^(words|typo|proximity|attribute|attributeRank|wordPosition|sort|exactness)$/;

const rankingRule: Check<string> = (value, place) => {
  const rule = text(value, place);
  if (BUILT_IN.test(rule)) return rule;
  const field = /^(.+):(asc|desc)$/s.exec(rule)?.[1];
  if (field === undefined) {
    throw wrongValue(
      place,
      `\`${rule}\` ranking rule is invalid. Valid ranking rules are words, typo, sort, proximity, attribute, exactness and custom ranking rules.`,
    );
  }
  const reserved = /^(_geoPoint|_geoDistance|_geoRadius|_geoBoundingBox|_geo)\b/.exec(field)?.[1];
  if (reserved === undefined) return rule;
  throw wrongValue(
    place,
    `\`${reserved}\` is a reserved keyword and thus can't be used as a ranking rule.${reserved === '_geoPoint' ? ' `_geoPoint` can only be used for sorting at search time' : ''}`,
  );
};

const rankingRules: Check<string[]> = (value, place) => {
  const rules = listOf(rankingRule)(value, place);
  if (rules.includes('attribute') && (rules.includes('attributeRank') || rules.includes('wordPosition'))) {
    throw new ApiError(
      place.code,
      'Mixed usage of the attribute, attributeRank, and wordPosition ranking rules. You must either use the attribute ranking rule alone or the attributeRank and wordPosition ranking rules.',
    );
  }
  return rules;
};

const features = object({
  facetSearch: { check: flag },
  filter: { check: object({ equality: { check: flag }, comparison: { check: flag } }) },
});

const filterableRule = object({
  attributePatterns: { check: strings, missing: 'invalid_settings_filterable_attributes' },
  features: { check: features },
});

const filterable: Check<Json> = (value, place) => {
  if (!isObject(value)) return text(value, place);
  const { attributePatterns = [], features: given = {} } = filterableRule(value, place);
  const { facetSearch = false, filter = {} } = given as Doc;
  const { equality = true, comparison = false } = filter as Doc;
  return { attributePatterns, features: { facetSearch, filter: { equality, comparison } } };
};

const size: Check<number> = (value, place) => {
  const given = count(value, place);
  if (given <= 255) return given;
  throw wrongValue(
    place,
    `value: \`${given}\` is too large to be deserialized, maximum value authorized is \`255\``,
  );
};

const sizes: Check<Doc> = (value, place) => {
  const checked = object({ oneTypo: { check: orNull(size) }, twoTypos: { check: orNull(size) } })(
    value,
    place,
  );
  const { oneTypo = null, twoTypos = null } = checked as {
    oneTypo?: number | null;
    twoTypos?: number | null;
  };
  if (oneTypo !== null && twoTypos !== null && oneTypo > twoTypos) {
    throw wrongValue(
      place,
      `\`minWordSizeForTypos\` setting is invalid. \`oneTypo\` and \`twoTypos\` fields should be between \`0\` and \`255\`, and \`twoTypos\` should be greater or equals to \`oneTypo\` but found \`oneTypo: ${oneTypo}\` and twoTypos: ${twoTypos}\`.`,
    );
  }
  return checked;
};

const localized = object({
  attributePatterns: { check: strings, missing: 'invalid_settings_localized_attributes' },
  locales: { check: listOf(oneOf(LOCALES)), missing: 'invalid_settings_localized_attributes' },
});

/** What needs a model or a service is said, never silently ignored. */
const noEmbedders: Check<Json> = (value, place) => {
  const given = mapOf(anything)(value, place);
  if (Object.values(given).every((embedder) => embedder === null)) return {};
  throw new ApiError(
    'not_supported',
    'The embedded engine does not offer `embedders`; a real Meilisearch does.',
  );
};

const notOffered =
  (name: string): Check<Json> =>
  (value) => {
    if (value === null) return null;
    throw new ApiError(
      'not_supported',
      `The embedded engine does not offer \`${name}\`; a real Meilisearch does.`,
    );
  };

/** Setting to its check, in the order Meilisearch names them. */
const CHECKS: Record<keyof Settings | 'foreignKeys' | 'chat', Check<unknown>> = {
  displayedAttributes: strings,
  searchableAttributes: strings,
  filterableAttributes: listOf(filterable),
  sortableAttributes: set,
  foreignKeys: notOffered('foreignKeys'),
  rankingRules,
  stopWords: set,
  nonSeparatorTokens: set,
  separatorTokens: set,
  dictionary: set,
  synonyms: mapOf(strings),
  distinctAttribute: text,
  proximityPrecision: oneOf(['byWord', 'byAttribute']),
  typoTolerance: object({
    enabled: { check: orNull(flag) },
    minWordSizeForTypos: { check: orNull(sizes) },
    disableOnWords: { check: orNull((value, place) => set(value, place).map((word) => word.toLowerCase())) },
    disableOnAttributes: { check: orNull(set) },
    disableOnNumbers: { check: orNull(flag) },
  }),
  faceting: object({
    maxValuesPerFacet: { check: orNull(count) },
    sortFacetValuesBy: { check: orNull(mapOf(oneOf(['alpha', 'count']))) },
  }),
  pagination: object({ maxTotalHits: { check: orNull(count) } }),
  embedders: noEmbedders,
  searchCutoffMs: count,
  localizedAttributes: listOf(localized),
  facetSearch: flag,
  prefixSearch: oneOf(['indexingTime', 'disabled']),
  chat: notOffered('chat'),
};

const KNOWN = Object.keys(CHECKS);

export const SETTING_NAMES = KNOWN.filter((name): name is keyof Settings => name in DEFAULT_SETTINGS);

/** What a task that resets everything shows. */
export const RESET_DETAILS: Record<string, Json> = {
  ...Object.fromEntries(KNOWN.map((name) => [name, null])),
  displayedAttributes: ['*'],
  searchableAttributes: ['*'],
};

/** @throws {ApiError} naming the setting. */
export function checkSettings(input: Doc): Doc {
  const checked: Doc = {};
  for (const [name, value] of Object.entries(input)) {
    if (!KNOWN.includes(name)) throw unknownField(name, KNOWN, BODY);
    checked[name] = checkSetting(name as keyof Settings, value, `.${name}`);
  }
  return checked;
}

/** @param path where the value stands in the body */
export function checkSetting(name: keyof Settings, value: Json, path: string): Json {
  if (value === null) return null;
  return CHECKS[name](value, { path, code: `invalid_settings_${snake(name)}` }) as Json;
}

/** @param uid named in errors */
export function mergeSettings(current: Settings, change: Doc, uid: string): Settings {
  const merged = structuredClone(current) as unknown as Doc;
  const defaults = DEFAULT_SETTINGS as unknown as Doc;
  for (const [name, value] of Object.entries(change)) {
    if (!(name in defaults)) continue;
    if (value === null) merged[name] = structuredClone(defaults[name] ?? null);
    else if (name === 'typoTolerance' || name === 'faceting' || name === 'pagination')
      merged[name] = deepMerge(merged[name] as Doc, value as Doc, defaults[name] as Doc);
    else merged[name] = value;
  }
  const settings = merged as unknown as Settings;
  if (settings.searchableAttributes.length === 0) settings.searchableAttributes = ['*'];
  const { oneTypo, twoTypos } = settings.typoTolerance.minWordSizeForTypos;
  if (oneTypo > twoTypos) {
    throw new ApiError(
      'invalid_settings_typo_tolerance',
      `Index \`${uid}\`: \`minWordSizeForTypos\` setting is invalid. \`oneTypo\` and \`twoTypos\` fields should be between \`0\` and \`255\`, and \`twoTypos\` should be greater or equals to \`oneTypo\` but found \`oneTypo: ${oneTypo}\` and twoTypos: ${twoTypos}\`.`,
    );
  }
  return settings;
}

function deepMerge(current: Doc, change: Doc, defaults: Doc): Doc {
  const merged = { ...current };
  for (const [name, value] of Object.entries(change)) {
    if (value === null) merged[name] = defaults[name] ?? null;
    else if (name === 'minWordSizeForTypos')
      merged[name] = deepMerge(merged[name] as Doc, value as Doc, defaults[name] as Doc);
    else if (name === 'sortFacetValuesBy') merged[name] = { '*': 'alpha', ...(value as Doc) };
    else merged[name] = value;
  }
  return merged;
}
