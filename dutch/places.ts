/**
 * Places in a query: what is the own municipality's says nothing new, what is another's calls for its desk. Old and
 * everyday names are in a table; a place that is an ordinary word too (Een, Best, Horst) counts after a preposition.
 */
import { isKnownWord } from './lexicon.ts';
import { wordsOf } from './normalise.ts';
import { allMunicipalities, municipalityName, municipalityOf, type Municipality } from './register.ts';

/** Municipalities that ended and names that people say, with the municipality of today. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'den bosch': "'s-Hertogenbosch",
  "'s-gravenhage": 'Den Haag',
  beemster: 'Purmerend',
  bellingwedde: 'Westerwolde',
  binnenmaas: 'Hoeksche Waard',
  cromstrijen: 'Hoeksche Waard',
  'de marne': 'Het Hogeland',
  dongeradeel: 'Noardeast-Fryslân',
  eemsmond: 'Het Hogeland',
  ferwerderadiel: 'Noardeast-Fryslân',
  franekeradeel: 'Waadhoeke',
  giessenlanden: 'Molenlanden',
  'haarlemmerliede en spaarnwoude': 'Haarlemmermeer',
  'hoogezand-sappemeer': 'Midden-Groningen',
  'kollumerland en nieuwkruisland': 'Noardeast-Fryslân',
  korendijk: 'Hoeksche Waard',
  landerd: 'Maashorst',
  langedijk: 'Dijk en Waard',
  leeuwarderadeel: 'Leeuwarden',
  lingewaal: 'West Betuwe',
  menameradiel: 'Waadhoeke',
  menterwolde: 'Midden-Groningen',
  'mill en sint hubert': 'Land van Cuijk',
  molenwaard: 'Molenlanden',
  neerijnen: 'West Betuwe',
  onderbanken: 'Beekdaelen',
  slochteren: 'Midden-Groningen',
  'ten boer': 'Groningen',
  vlagtwedde: 'Westerwolde',
  westvoorne: 'Voorne aan Zee',
  zederik: 'Vijfheerenlanden',
};

const PROVINCE = /\s(?:DR|FR|FL|GN|GE|GLD|LB|NB|NH|OV|UT|ZE|ZH)$/;
/** After these, a word is a place even when it is a word of its own; "van" and "bij" go with people too: buren. */
const PREPOSITIONS = new Set(['in', 'te', 'uit', 'naar', 'gemeente']);
const ARTICLES = new Set(['de', 'het', 't']);
/** Hamlets with a name that everybody means otherwise. */
const NO_PLACES = new Set(['nederland', 'belgie', 'amerika', 'engeland', 'rusland']);
const LONGEST = 5;

export interface FoundPlace {
  /** Position in the words of the query, and how many words. */
  start: number;
  length: number;
  /** The municipalities that have it; more than one when the name is ambiguous. */
  municipalities: readonly Municipality[];
  /** The name is an ordinary word too, so it may be the subject all the same. */
  ordinary: boolean;
}

let index: Map<string, Municipality[]> | undefined;

function placeIndex(): Map<string, Municipality[]> {
  if (index !== undefined) return index;
  const places = new Map<string, Municipality[]>();
  const put = (name: string, municipality: Municipality) => {
    const key = wordsOf(name).join(' ');
    const known = places.get(key) ?? [];
    if (!known.includes(municipality)) places.set(key, [...known, municipality]);
  };
  for (const municipality of allMunicipalities()) {
    put(municipality.name, municipality);
    for (const place of municipality.places) {
      put(place, municipality);
      put(place.replace(PROVINCE, ''), municipality);
    }
  }
  for (const [name, now] of Object.entries(OTHER_NAMES)) {
    const municipality = allMunicipalities().find((one) => one.name === now);
    if (municipality !== undefined) put(name, municipality);
  }
  index = places;
  return places;
}

/** @param words normalised, in order; the longest name that fits is taken. */
export function placesIn(words: readonly string[]): FoundPlace[] {
  const places = placeIndex();
  const found: FoundPlace[] = [];
  for (let start = 0; start < words.length;) {
    let length = Math.min(LONGEST, words.length - start);
    while (length > 0) {
      const municipalities = places.get(words.slice(start, start + length).join(' '));
      if (municipalities !== undefined && (length > 1 || isMeant(words, start))) {
        const ordinary = words.slice(start, start + length).every(isKnownWord);
        found.push({ start, length, municipalities, ordinary });
        break;
      }
      length--;
    }
    start += Math.max(length, 1);
  }
  return found;
}

function isMeant(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (NO_PLACES.has(word)) return false;
  return !isKnownWord(word) || PREPOSITIONS.has(words[at - 1] ?? '');
}

export interface Home {
  municipality?: Municipality;
  /** Its own name in words, also when no register knows it. */
  name: readonly string[];
}

export function homeOf(organisation: { tooi?: string | undefined; name: string }): Home {
  const municipality = municipalityOf(organisation);
  return {
    ...(municipality === undefined ? {} : { municipality }),
    name: municipalityName(organisation.name).split(' '),
  };
}

export interface QueryPlaces {
  /** Positions of the words that name the own municipality or a place in it. */
  own: ReadonlySet<number>;
  /** Positions of the words that name a place elsewhere. */
  other: ReadonlySet<number>;
  /** What lies elsewhere: the name as typed, and the municipalities it may be in. */
  elsewhere: { place: string; municipalities: readonly Municipality[] }[];
}

/**
 * Sorts the places of a query into those at home and those elsewhere.
 * @param subjects words that are no place in this query
 */
export function sortPlaces(
  words: readonly string[],
  home: Home,
  subjects: ReadonlySet<string> = new Set(),
): QueryPlaces {
  const own = new Set<number>();
  const other = new Set<number>();
  const elsewhere: QueryPlaces['elsewhere'] = [];
  const at = (start: number, length: number, into: Set<number>) => {
    for (let position = start; position < start + length; position++) into.add(position);
  };
  for (let start = 0; home.name[0] !== '' && start + home.name.length <= words.length; start++) {
    if (home.name.every((word, offset) => words[start + offset] === word)) at(start, home.name.length, own);
  }
  for (const { start, length, municipalities, ordinary } of placesIn(words)) {
    // "De wijk" is a village too, but an article says nothing: what a rule calls a subject is one.
    const name = words.slice(start, start + length).filter((word) => !ARTICLES.has(word));
    if (own.has(start) || (name.length > 0 && name.every((word) => subjects.has(word)))) continue;
    const code = home.municipality?.code;
    if (municipalities.some((one) => one.code === code)) at(start, length, own);
    else {
      if (!ordinary) at(start, length, other);
      elsewhere.push({ place: words.slice(start, start + length).join(' '), municipalities });
    }
  }
  return { own, other, elsewhere };
}
