/** What a citizen typed, made safe and sorted: no engine syntax, no more than is read, subject before action. */
import { MAX_QUERY_LENGTH } from '../model/search-answer.ts';
import { sortPlaces, type Home, type QueryPlaces } from '../dutch/places.ts';
import { withoutPersonalData } from '../dutch/personal-data.ts';
import { queryWords, type QueryWords } from '../dutch/function-words.ts';

export interface Query {
  /** As typed, trimmed and cut; shown back to the citizen. */
  typed: string;
  /** What the engine gets: without quotes and leading dashes, which mean something to it and not to a citizen. */
  plain: string;
  /** Without the places that say nothing of the subject. */
  words: QueryWords;
  /** Words that name a place in the own municipality; they count a little. */
  local: string[];
  /** A place in another municipality, as typed, and the municipalities it may be in. */
  elsewhere: QueryPlaces['elsewhere'];
}

const NO_PLACES: QueryPlaces = { own: new Set(), other: new Set(), elsewhere: [] };

/**
 * @param home the municipality on whose site the query is typed; without it, no word is taken for a place
 * @param subjects words that are no place here, whatever the register says
 */
export function parseQuery(q: string, home?: Home, subjects: ReadonlySet<string> = new Set()): Query {
  const typed = Array.from(withoutPersonalData(q.normalize('NFC')).replace(/\s+/g, ' '))
    .slice(0, MAX_QUERY_LENGTH)
    .join('')
    .trim();
  const plain = typed
    .replace(/["“”„«»]/g, ' ')
    .replace(/(^|\s)[-–—]+(?=\S)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const words = queryWords(plain);
  const places = home === undefined ? NO_PLACES : sortPlaces(words.typed, home, subjects);
  const isPlace = (position: number) => places.own.has(position) || places.other.has(position);
  const rest = words.typed.filter((_, position) => !isPlace(position));
  const named = words.typed.filter((_, position) => isPlace(position));
  const left = (list: readonly string[]) =>
    list.filter((word) => rest.includes(word) || !named.includes(word));
  const subject = left(words.subject);
  const action = left(words.action);
  const content = left(words.content);
  return {
    typed,
    plain,
    // Who types a place only is looking for that place.
    words: content.length === 0 ? words : { typed: rest, content, subject, action },
    local: content.length === 0 ? [] : words.typed.filter((_, position) => places.own.has(position)),
    elsewhere: places.elsewhere,
  };
}
