/** Endless series of addresses, known by their shape: a calendar, a filter list, a path that grows into itself. */

/** Addresses of one shape with dates or growing parameters that are worth fetching. */
const MOST_OF_A_SERIES = 15;
/** Ordinary paging of a list may go on longer. */
const MOST_PAGES_OF_A_LIST = 200;
const MAX_DEPTH = 16;
const MAX_LENGTH = 1000;
const MAX_PARAMETERS = 8;

const DATE_PARAMETER =
  /^(date|datum|day|dag|month|maand|year|jaar|week|from|van|to|tot|start|end|begin|eind|cal\w*|kalender|tribe\w*|ical)$/i;
const DATE_VALUE = /^\d{4}-\d{1,2}(-\d{1,2})?$|^\d{1,2}-\d{1,2}-\d{4}$|^\d{6,8}$/;
const DATE_IN_PATH = /(?<=\/)(?:19|20|21)\d{2}[/-]\d{1,2}(?:[/-]\d{1,2})?(?=\/|$)/;
const PAGE_PARAMETER = /^(page|pagina|p|pg|start|offset|from_index|paged)$/i;

export interface TrapWatch {
  /** Why an address is not worth fetching, or undefined. Counts it when it is. */
  judge(url: string): string | undefined;
}

export function watchForTraps(): TrapWatch {
  const seen = new Map<string, number>();
  const within = (shape: string, most: number, what: string): string | undefined => {
    const count = (seen.get(shape) ?? 0) + 1;
    seen.set(shape, count);
    return count > most ? `more than ${most} addresses of the same ${what}` : undefined;
  };
  return {
    judge(url) {
      if (url.length > MAX_LENGTH) return 'the address is too long';
      const { origin, pathname, searchParams } = new URL(url);
      const segments = pathname.split('/').filter((segment) => segment !== '');
      if (segments.length > MAX_DEPTH) return 'the path is too deep';
      if (repeats(segments)) return 'the path repeats itself';
      const parameters = [...searchParams];
      if (parameters.length > MAX_PARAMETERS) return 'too many parameters';
      const dated = parameters.some(
        ([name, value]) => DATE_VALUE.test(value) || (DATE_PARAMETER.test(name) && /\d/.test(value)),
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
      const paging = parameters.every(([name]) => PAGE_PARAMETER.test(name));
      const names = parameters
        .map(([name]) => name)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .join('&');
      if (paging) return within(`${origin}${pathname}?${names}`, MOST_PAGES_OF_A_LIST, 'list');
      // Several parameters at once are combinations of filters; one may be the page itself (?id=12).
      return parameters.length > 1
        ? within(`${origin}${pathname}?${names}`, MOST_OF_A_SERIES, 'filter list')
        : undefined;
    },
  };
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
