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
const DATE_IN_PATH = /(?<=\/)(?:19|20|21)\d{2}[/-]\d{1,2}(?:[/-]\d{1,2})?(?=\/|$)/;
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
}

export function watchForTraps(): TrapWatch {
  const seen = new Map<string, number>();
  const titles = new Map<string, Set<string>>();
  const productive = new Set<string>();
  const trap = (why: string): TrapVerdict => ({ kind: 'trap', why, shape: '' });
  const within = (
    shape: string,
    most: number,
    what: string,
    kind: TrapVerdict['kind'] = 'trap',
  ): TrapVerdict | undefined => {
    const count = seen.get(shape) ?? 0;
    if (count >= most) return { kind, why: `more than ${most} addresses of the same ${what}`, shape };
    seen.set(shape, count + 1);
    return undefined;
  };
  return {
    judge(url) {
      if (url.length > MAX_LENGTH) return trap('the address is too long');
      const { origin, pathname, searchParams } = new URL(url);
      const segments = pathname.split('/').filter((segment) => segment !== '');
      if (segments.length > MAX_DEPTH) return trap('the path is too deep');
      if (repeats(segments)) return trap('the path repeats itself');
      const parameters = [...searchParams];
      if (parameters.length > MAX_PARAMETERS) return trap('too many parameters');
      const dated = parameters.some(
        ([name, value]) =>
          DATE_VALUE.test(value) ||
          (RANGE_PARAMETER.test(name) && PACKED_DATE.test(value)) ||
          (CALENDAR_PARAMETER.test(name) && /\d/.test(value)),
      );
      if (dated) return within(`${origin}${pathname}?dates`, MOST_OF_A_SERIES, 'calendar');
      if (DATE_IN_PATH.test(pathname) && isCalendar(pathname)) {
        return within(
          `${origin}${pathname.slice(0, pathname.search(DATE_IN_PATH))}*`,
          MOST_OF_A_SERIES,
          'calendar',
        );
      }
      if (parameters.length === 0) return undefined;
      if (parameters.every(([name]) => PAGE_PARAMETER.test(name)))
        return within(`${origin}${pathname}?pages`, MOST_PAGES_OF_A_LIST, 'list');
      const shape = shapeOf(url);
      // One parameter may be the page itself (?id=12).
      return shape === undefined || productive.has(shape)
        ? undefined
        : within(shape, MOST_OF_A_SERIES, 'filter list', 'wait');
    },
    learn(url, title) {
      const shape = shapeOf(url);
      if (shape !== undefined) titles.set(shape, (titles.get(shape) ?? new Set()).add(title));
    },
    isProductive(shape) {
      if ((titles.get(shape)?.size ?? 0) >= (seen.get(shape) ?? 0) * OWN_TITLES) productive.add(shape);
      return productive.has(shape);
    },
  };
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
