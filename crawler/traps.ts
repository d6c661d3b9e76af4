/**
 * Endless series of addresses. A calendar and a path that grows into itself are known by their shape; a filter list
 * looks like a site whose pages have several parameters, and is known by what it yields: the same page over and over.
 */
import { createHash } from 'node:crypto';

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
const PACKED_DAY = /^20\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
/** One calendar by day, by week and by month. */
const VIEW = /\/(?:dag|week|maand|jaar|day|month|year|lijst|list)\/$/i;
/** With a name behind the date it is an event, not a day. */
const DATE_AT_END =
  /(?<=\/)(?:(?:19|20|21)\d{2}[/-]\d{1,2}(?:[/-]\d{1,2})?|\d{1,2}-\d{1,2}-(?:19|20|21)\d{2})(?=\/?$)/;
const PAGE_PARAMETER = /^(page|pagina|p|pg|start|offset|from_index|paged)$/i;

/** Number of the page itself, in however many there are. */
const IDENTITY_PARAMETER = /^(\w*id|nr|nummer|code|slug|naam|name|titel|title|item|artikel|product)$/i;
const PAGE_IN_PATH = /\/(?:page|pagina|paging)\/\d+(?=\/?$)/i;

/** Less than this share of pages that are not like another is a list of filters, or worse. */
const OWN_PAGES = 0.5;
/** So many pages of a list in a row that are like earlier ones are behind its end. */
const MOST_BARREN = 10;
/** A month ahead is a programme, what comes after it a calendar. */
const AHEAD_MS = 45 * 24 * 60 * 60 * 1000;

export interface TrapVerdict {
  kind: 'trap' | 'wait';
  /** Why an address is not worth fetching. */
  why: string;
  /** Addresses that wait are worth it once `releases` says so of this. */
  shape: string;
}

/** Of a page that was worth keeping. */
export interface Yield {
  title: string;
  text: string;
  /** It mostly holds links to others. */
  isOverview: boolean;
}

export interface TrapWatch {
  /** What is against fetching an address, if anything. Counts it when there is nothing. */
  judge(url: string): TrapVerdict | undefined;
  /** Notes that a page was worth keeping, or that there was none. */
  learn(url: string, page: Yield | undefined): void;
  /** Pages of this shape are unlike each other, so that one more is worth fetching. Counts it. */
  releases(shape: string): boolean;
  /** Why a page that was fetched turned out to be one of an endless series. */
  caught(url: string): string | undefined;
}

interface Series {
  shape: string;
  most: number;
  what: 'calendar' | 'list' | 'filter list' | 'series';
}

interface Known {
  taken: number;
  /** The first address of each kind of page. */
  owners: Map<string, string>;
  /** Pages in a row that were like earlier ones. */
  barren: number;
}

/** @param now in milliseconds since 1970 */
export function watchForTraps(now: () => number = Date.now): TrapWatch {
  const byShape = new Map<string, Known>();
  /** With what each turned out to be. */
  const endless = new Map<string, string>();
  const knownOf = (shape: string): Known => {
    const known = byShape.get(shape) ?? { taken: 0, owners: new Map(), barren: 0 };
    byShape.set(shape, known);
    return known;
  };
  const isProductive = ({ owners, taken }: Known) => owners.size >= taken * OWN_PAGES;
  return {
    judge(url) {
      const odd = oddity(url);
      if (odd !== undefined) return { kind: 'trap', why: odd, shape: '' };
      const series = seriesOf(url, now());
      if (series === undefined) return undefined;
      const { shape, most, what } = series;
      const known = knownOf(shape);
      const isOver = what === 'list' && known.barren >= MOST_BARREN;
      if (known.taken < most && !isOver) {
        known.taken += 1;
        return undefined;
      }
      const why = isOver
        ? `the last ${MOST_BARREN} pages of the same list were like earlier ones, or none`
        : `more than ${most} addresses of the same ${what}`;
      if (what !== 'list') endless.set(shape, why);
      return { kind: what === 'list' || what === 'calendar' ? 'trap' : 'wait', why, shape };
    },
    learn(url, page) {
      const series = seriesOf(url, now());
      if (series === undefined || series.what === 'calendar') return;
      const known = knownOf(series.shape);
      const mark = page === undefined ? undefined : markOf(series, page);
      if (mark === undefined || known.owners.has(mark)) known.barren += 1;
      else {
        known.owners.set(mark, url);
        known.barren = 0;
      }
    },
    releases(shape) {
      const known = knownOf(shape);
      if (!isProductive(known)) return false;
      known.taken += 1;
      return true;
    },
    caught(url) {
      if (endless.size === 0) return undefined;
      const { shape = '', what } = seriesOf(url, now()) ?? {};
      const why = endless.get(shape);
      if (why === undefined || what === 'calendar') return why;
      const known = knownOf(shape);
      if (isProductive(known)) return undefined;
      // Of pages that are alike the first may be the one that is meant.
      const isFirst = what === 'series' && [...known.owners.values()].includes(url);
      return isFirst ? undefined : why;
    },
  };
}

/** Pages with the same mark are alike: but for numbers and dates, and for what a list happens to hold. */
function markOf({ what }: Series, { title, text, isOverview }: Yield): string {
  if (what === 'filter list') return title;
  const content = what === 'series' && isOverview ? title : `${title}\n${text}`;
  return createHash('sha1').update(content.toLowerCase().replace(NUMBERS_AND_DATES, '#')).digest('base64');
}

const NUMBERS_AND_DATES =
  /\d+|\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(maan|dins|woens|donder|vrij|zater|zon)dag)\b/g;

/** An address that no page people made has. */
function oddity(url: string): string | undefined {
  if (url.length > MAX_LENGTH) return 'the address is too long';
  if (/%25(?:25)+/.test(url)) return 'the address holds addresses that hold addresses';
  const { pathname, searchParams } = new URL(url);
  const segments = pathname.split('/').filter((segment) => segment !== '');
  if (segments.length > MAX_DEPTH) return 'the path is too deep';
  if (repeats(segments)) return 'the path repeats itself';
  return [...searchParams].length > MAX_PARAMETERS ? 'too many parameters' : undefined;
}

function seriesOf(url: string, nowMs: number): Series | undefined {
  const { origin, pathname, searchParams } = new URL(url);
  const parameters = [...searchParams];
  const isDated = parameters.some(
    ([name, value]) =>
      DATE_VALUE.test(value) ||
      (RANGE_PARAMETER.test(name) && PACKED_DATE.test(value)) ||
      (CALENDAR_PARAMETER.test(name) && /\d/.test(value)) ||
      (PACKED_DAY.test(value) && !IDENTITY_PARAMETER.test(name)),
  );
  if (isDated) return { shape: `${origin}${pathname}?dates`, most: MOST_OF_A_SERIES, what: 'calendar' };
  const date = DATE_AT_END.exec(pathname);
  if (date !== null) {
    const isEndless = isCalendar(pathname) || isAhead(date[0], nowMs);
    return {
      shape: `${origin}${pathname.slice(0, date.index).replace(VIEW, '/')}*`,
      most: MOST_OF_A_SERIES,
      what: isEndless ? 'calendar' : 'series',
    };
  }
  const isPaging = parameters.length > 0 && parameters.every(([name]) => PAGE_PARAMETER.test(name));
  if (isPaging || (parameters.length === 0 && PAGE_IN_PATH.test(pathname)))
    return {
      shape: `${origin}${pathname.replace(PAGE_IN_PATH, '')}?pages`,
      most: MOST_PAGES_OF_A_LIST,
      what: 'list',
    };
  const names = [...new Set(parameters.map(([name]) => name.replace(/\[\d*\]$/, '[]')))];
  const [only = ''] = names;
  if (names.length === 0) return pathSeries(origin, pathname);
  // One parameter may be the page itself (?id=12).
  if (names.length === 1 && IDENTITY_PARAMETER.test(only)) return undefined;
  return {
    shape: `${origin}${pathname}?${names.toSorted().join('&')}`,
    most: MOST_OF_A_SERIES,
    what: names.length === 1 ? 'series' : 'filter list',
  };
}

/** Filters as folders: /lijst/kleur-1/kleur-2. */
function pathSeries(origin: string, pathname: string): Series | undefined {
  const kinds = pathname.split('/').map((segment) => segment.replace(/\d+/g, '#'));
  const first = kinds.findIndex(
    (kind, index) => /[a-z].*#|#.*[a-z]/i.test(kind) && kinds.indexOf(kind, index + 1) !== -1,
  );
  return first === -1
    ? undefined
    : { shape: `${origin}${kinds.slice(0, first + 1).join('/')}/*`, most: MOST_OF_A_SERIES, what: 'series' };
}

function isAhead(date: string, nowMs: number): boolean {
  const parts = date.split(/[/-]/).map(Number);
  const [year = 0, month = 1, day = 1] = (parts[0] ?? 0) > 31 ? parts : parts.toReversed();
  return Date.UTC(year, month - 1, day) > nowMs + AHEAD_MS;
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
