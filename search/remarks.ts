/**
 * What there is to say beside the results: which word the pages use for the citizen's, how a word was probably meant,
 * which product is nearest, whose desk a place elsewhere has, and which whole queries begin like it.
 */
import type { RuleSet } from '../dutch/rules.ts';
import { isCountry } from '../dutch/circumstances.ts';
import { citizensWords } from '../dutch/rule-layers.ts';
import { containsPhrase, stemsOf } from '../dutch/phrase.ts';
import { municipalityOf, type Municipality } from '../dutch/register.ts';
import { allowedTypos, distance } from '../dutch/spelling.ts';
import { wordsOf } from '../dutch/normalise.ts';
import { wordInfo } from '../dutch/word-info.ts';
import type { Config } from '../model/config.ts';
import type { PlaceToGo, SearchAnswer, Translation } from '../model/search-answer.ts';
import type { RankedHit } from './hits.ts';
import type { Query } from './query.ts';
import { suggestionsFor } from './suggestions.ts';

export type Remarks = Pick<SearchAnswer, 'translated' | 'spelling' | 'nearest' | 'elsewhere' | 'suggestions'>;

/** A word this short has too many neighbours to correct. */
const SHORTEST_CORRECTED = 5;

/** @param hits as they are shown, the best first; those of `fallback` are not shown but tell the nearest. */
export function remarksOn(
  query: Query,
  hits: readonly RankedHit[],
  config: Config,
  rules?: RuleSet,
): Remarks {
  const [best] = hits;
  const translated = best === undefined || rules === undefined ? [] : translationsOf(best, rules);
  const spelling = best === undefined ? undefined : spellingOf(query, best, rules);
  const near = hits.find((hit) => hit.near && hit.document.pageType === 'service');
  const elsewhere = elsewhereOf(query, config);
  const suggestions = suggestionsFor(query.typed, hits, rules);
  return {
    ...(translated.length === 0 ? {} : { translated }),
    ...(spelling === undefined ? {} : { spelling }),
    ...(near === undefined ? {} : { nearest: { title: near.document.title, url: near.document.url } }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
    ...(suggestions.length === 0 ? {} : { suggestions }),
  };
}

/** "U zocht kliko; de gemeente noemt dit minicontainer." Misspellings are no words of their own. */
function translationsOf({ document, words }: RankedHit, rules: RuleSet): Translation[] {
  const phrases = new Set(
    words.flatMap(({ phrase, action }) => (phrase === undefined || action ? [] : [phrase])),
  );
  const title = stemsOf(document.title);
  const translations: Translation[] = [];
  for (const phrase of phrases) {
    if (containsPhrase(title, stemsOf(phrase))) continue;
    const rule = rules
      .rulesFor(document)
      .map((layered) => layered.rule)
      .find((candidate) => citizensWords(candidate).includes(phrase));
    if (rule === undefined || rule.misspellings.includes(phrase)) continue;
    const official = rule.official.find((name) => containsPhrase(title, stemsOf(name)));
    translations.push({ typed: phrase, page: official ?? document.title });
  }
  return translations;
}

/** The query with each word that nobody knows as the best page spells it. */
function spellingOf(
  { typed, words }: Query,
  best: RankedHit,
  rules: RuleSet | undefined,
): string | undefined {
  const doubtful = words.subject.filter((word) => {
    const info = wordInfo(word);
    return !info.known && !info.number && !isCountry(word) && word.length >= SHORTEST_CORRECTED;
  });
  if (doubtful.length === 0) return undefined;
  const { title, keywords } = best.document;
  const about = rules?.rulesFor(best.document).map(({ rule }) => rule) ?? [];
  const known = new Set(
    [
      title,
      ...keywords,
      ...about.flatMap((rule) => [...rule.official, ...citizensWords({ ...rule, misspellings: [] })]),
    ].flatMap(wordsOf),
  );
  const corrections = new Map<string, string>();
  for (const word of doubtful) {
    if (known.has(word)) continue;
    const limit = allowedTypos(word.length);
    const [near] = [...known]
      .filter((other) => wordInfo(other).known || wordInfo(other).parts.length > 0)
      .map((other) => ({ other, typos: distance(word, other, limit) }))
      .filter(({ typos }) => typos <= limit)
      .toSorted((a, b) => a.typos - b.typos);
    if (near !== undefined && wordInfo(near.other).key !== wordInfo(word).key)
      corrections.set(word, near.other);
  }
  if (corrections.size === 0) return undefined;
  return typed
    .split(' ')
    .map((word) => corrections.get(wordsOf(word)[0] ?? '') ?? word)
    .join(' ');
}

/** The municipality of that name before others that have such a place; those others beside it. */
function elsewhereOf({ elsewhere: [first] }: Query, config: Config): SearchAnswer['elsewhere'] {
  if (first === undefined) return undefined;
  const [desk, ...others] = first.municipalities
    .toSorted((a, b) => Number(named(b, first.place)) - Number(named(a, first.place)))
    .flatMap((municipality) => deskOf(municipality, config));
  if (desk === undefined) return undefined;
  return { ...desk, ...(others.length === 0 ? {} : { others }) };
}

function named({ name }: Municipality, place: string): boolean {
  return wordsOf(name).join(' ') === place;
}

/** As configured, else as registered. */
function deskOf(municipality: Municipality, { organisations }: Config): PlaceToGo[] {
  const configured = organisations.find(
    (organisation) =>
      organisation.type === 'gemeente' && municipalityOf(organisation)?.code === municipality.code,
  );
  const url = configured?.contact.url ?? municipality.website;
  return url === undefined ? [] : [{ title: configured?.name ?? `Gemeente ${municipality.name}`, url }];
}
