/**
 * Endless series of addresses. A calendar and a path that grows into itself are known by their shape; a filter list
 * looks like a site whose pages have several parameters, and is known by what it yields: the same page over and over.
 */

/** Addresses of one shape with dates or growing parameters that are worth fetching. */
const MOST_OF_A_SERIES = 15;
/** Ordinary paging of a list may go on longer. */
const MOST_PAGES_OF_A_LIST = 200;
const MAX_DEPTH = 16;
const MAX_LENGTH = 1000;
const MAX_PARAMETERS = 8;

/** Parameters of a calendar, whatever number they hold. */
const CALENDAR_PARAMETER = /^(date|datum|day|dag|month|maand|year|jaar|week|cal\w*|kalender|tribe\w*|ical)$/i;
/** Parameters that may as well number the items of a list: of a calendar only when they hold a date. */
const RANGE_PARAMETER = /^(from|van|to|tot|start|end|begin|eind)$/i;
const DATE_VALUE = /^\d{4}-\d{1,2}(-\d{1,2})?$|^\d{1,2}-\d{1,2}-\d{4}$/;
const PACKED_DATE = /^(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])?$/;
/** With a name behind the date it is an event, not a day. */
const DATE_AT_END = /(?<=\/)(?:19|20|21)\d{2}[/-]\d{1,2}(?:[/-]\d{1,2})?(?=\/?$)/;
const PAGE_PARAMETER = /^(page|pagina|p|pg|start|offset|from_index|paged)$/i;

/** Less than this share of pages with a title of their own is a filter list. */
const OWN_TITLES = 0.5;

export interface TrapVerdict {
  kind: 'trap' | 'wait';
  /** Why an address is not worth fetching. */
  why: string;
  /** Addresses that wait are worth it once `isProductive` says so of this. */
  shape: string;
}

export interface TrapWatch {
  /** What is against fetching an address, if anything. Counts it when there is nothing. */
  judge(url: string): TrapVerdict | undefined;
  /** Notes that a page was worth keeping. */
  learn(url: string, title: string): void;
  /** The pages of this shape have titles of their own, so that the others are worth fetching too. */
  isProductive(shape: string): boolean;
  /** Why a page that was fetched turned out to be one of an endless series. */
  caught(url: string): string | undefined;
}

interface Series {
  shape: string;
  most: number;
  what: 'calendar' | 'list' | 'filter list';
}

export function watchForTraps(): TrapWatch {
  const seen = new Map<string, number>();
  const titles = new Map<string, Set<string>>();
  const productive = new Set<string>();
  /** With what each turned out to be. */
  const endless = new Map<string, string>();
  return {
    judge(url) {
      const odd = oddity(url);
      if (odd !== undefined) return { kind: 'trap', why: odd, shape: '' };
      const series = seriesOf(url);
      if (series === undefined || productive.has(series.shape)) return undefined;
      const { shape, most, what } = series;
      const count = seen.get(shape) ?? 0;
      seen.set(shape, count + 1);
      if (count < most) return undefined;
      const why = `more than ${most} addresses of the same ${what}`;
      if (what !== 'list') endless.set(shape, why);
      return { kind: what === 'filter list' ? 'wait' : 'trap', why, shape };
    },
    learn(url, title) {
      const shape = shapeOf(url);
      if (shape !== undefined) titles.set(shape, (titles.get(shape) ?? new Set()).add(title));
    },
    isProductive(shape) {
      const fetched = Math.min(seen.get(shape) ?? 0, MOST_OF_A_SERIES);
      if ((titles.get(shape)?.size ?? 0) >= fetched * OWN_TITLES) productive.add(shape);
      return productive.has(shape);
    },
    caught(url) {
      if (endless.size === 0) return undefined;
      const { shape = '' } = seriesOf(url) ?? {};
      return productive.has(shape) ? undefined : endless.get(shape);
    },
  };
}

/** An address that no page people made has. */
function oddity(url: string): string | undefined {
  if (url.length > MAX_LENGTH) return 'the address is too long';
  const { pathname, searchParams } = new URL(url);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  if (segments.length > MAX_DEPTH) return 'the path is too deep';
  if (repeats(segments)) return 'the path repeats itself';
  return [...searchParams].length > MAX_PARAMETERS ? 'too many parameters' : undefined;
}

function seriesOf(url: string): Series | undefined {
  const { origin, pathname, searchParams } = new URL(url);
  const parameters = [...searchParams];
  const isDated = parameters.some(
    ([name, value]) =>
      DATE_VALUE.test(value) ||
      (RANGE_PARAMETER.test(name) && PACKED_DATE.test(value)) ||
      (CALENDAR_PARAMETER.test(name) && /\d/.test(value)),
  );
  if (isDated) return { shape: `${origin}${pathname}?dates`, most: MOST_OF_A_SERIES, what: 'calendar' };
  const date = DATE_AT_END.exec(pathname);
  if (date !== null && isCalendar(pathname))
    return { shape: `${origin}${pathname.slice(0, date.index)}*`, most: MOST_OF_A_SERIES, what: 'calendar' };
  if (parameters.length === 0) return undefined;
  if (parameters.every(([name]) => PAGE_PARAMETER.test(name)))
    return { shape: `${origin}${pathname}?pages`, most: MOST_PAGES_OF_A_LIST, what: 'list' };
  // One parameter may be the page itself (?id=12).
  const shape = shapeOf(url);
  return shape === undefined ? undefined : { shape, most: MOST_OF_A_SERIES, what: 'filter list' };
}

/** The page with the names of its parameters, when there are several. */
function shapeOf(url: string): string | undefined {
  const { origin, pathname, searchParams } = new URL(url);
  const names = [...new Set(searchParams.keys())];
  return names.length < 2 ? undefined : `${origin}${pathname}?${names.toSorted().join('&')}`;
}

/** News stands under dates too; only a calendar goes on for ever. */
function isCalendar(pathname: string): boolean {
  return /kalender|agenda|calendar|events?|evenementen/i.test(pathname);
}

/** The same segment three times, or the same pair twice in a row. */
function repeats(segments: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const [index, segment] of segments.entries()) {
    const count = (counts.get(segment) ?? 0) + 1;
    counts.set(segment, count);
    if (count >= 3) return true;
    const pair = segments[index + 1];
    if (pair !== undefined && segments[index + 2] === segment && segments[index + 3] === pair) return true;
  }
  return false;
}
