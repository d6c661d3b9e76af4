/**
 * Second spellings of an address: with a slash behind it, with the name of an index page, with a parameter that changes
 * nothing. Which of these a host has is learned from a few of each: when those all turn out to be the page that is known
 * already, the others are not asked for.
 */

/** What became of an address: equal marks are the same page. */
export interface Fate {
  /** Hash of the text; empty for a page that asks to be left out. */
  mark: string;
  /** A number that pages with the same title share. */
  title: number;
}

export interface Variants {
  /** Counts how a host writes its addresses. */
  note(url: string): void;
  /** True when it is, or may turn out to be, a second spelling of another address; it waits for `decide`. */
  waits(url: string): boolean;
  /**
   * What is to be done with those that wait, once nothing else is left to fetch.
   * @param fateOf undefined for an address that became no page
   */
  decide(fateOf: (url: string) => Fate | undefined): {
    fetch: string[];
    same: { url: string; of: string; why: string }[];
  };
}

/** A spelling that fewer than this share of the addresses of a host have is odd ... */
const ODD_SHARE = 0.25;
/** ... once so many are known. */
const ODD_FROM = 8;
/** So many have to be the same page before the others are believed to be. */
const SAMPLE = 4;

const INDEX = /\/(?:index|default|home)\.(?:html?|php|aspx?|jsp|cfm)$/i;
/** A segment of the path, or a parameter with whatever value, that asks for a version to print. */
export const PRINT =
  /\/(print|printversie|afdrukken|pdf)(?=[/?.]|$)|[?&](print|printversie|printable|afdrukken|pdf)(=[^&#]*)?(?=[&#]|$)|[?&](format|view|mode|weergave)=print\b/i;

/** The last segment of the path is no file. */
const CAN_HAVE_SLASH = /[^/]\/$|\/[^/.]+$/;

interface Spelling {
  /** What it does, on this host. */
  rule: string;
  why: string;
  /** The address without it. */
  plain: string;
}

/** What is known of one way of spelling on one host. */
interface Lesson {
  asked: { url: string; plain: string }[];
  state: 'open' | 'same' | 'different';
}

/** @param isKnown whether an address was seen before */
export function createVariants(isKnown: (url: string) => boolean): Variants {
  const lessons = new Map<string, Lesson>();
  let waiting = new Set<string>();
  const endings = new Map<string, { slash: number; all: number }>();

  const isOdd = (url: string): boolean => {
    const { origin, pathname, search } = new URL(url);
    if (search !== '' || INDEX.test(pathname)) return true;
    if (!CAN_HAVE_SLASH.test(pathname)) return false;
    const { slash = 0, all = 0 } = endings.get(origin) ?? {};
    const count = pathname.endsWith('/') ? slash : all - slash;
    return all >= ODD_FROM && count < all * ODD_SHARE;
  };
  const lessonOf = (rule: string): Lesson => {
    const lesson = lessons.get(rule) ?? { asked: [], state: 'open' };
    lessons.set(rule, lesson);
    return lesson;
  };
  /** Spellings of addresses that are known, as far as they may make no difference. */
  const spellings = (url: string) =>
    spellingsOf(url).filter(({ plain, rule }) => isKnown(plain) && lessonOf(rule).state !== 'different');

  const decideOn = (url: string, fateOf: (url: string) => Fate | undefined): Verdict => {
    const known = spellings(url);
    const met = known.filter(({ plain }) => fateOf(plain) !== undefined);
    const sure = met.find(({ rule }) => lessonOf(rule).state === 'same');
    if (sure !== undefined) return { of: sure.plain, why: sure.why };
    const open = met.find(
      ({ rule, plain }) => lessonOf(rule).asked.length < SAMPLE && fateOf(plain)?.mark !== '',
    );
    if (open !== undefined) {
      lessonOf(open.rule).asked.push({ url, plain: open.plain });
      return 'fetch';
    }
    // What the plain address does not give may stand at this one.
    return met.length > 0 || known.some(({ plain }) => waiting.has(plain)) ? 'wait' : 'fetch';
  };

  return {
    note(url) {
      const { origin, pathname } = new URL(url);
      if (!CAN_HAVE_SLASH.test(pathname)) return;
      const { slash = 0, all = 0 } = endings.get(origin) ?? {};
      endings.set(origin, { slash: slash + Number(pathname.endsWith('/')), all: all + 1 });
    },
    waits(url) {
      if (spellings(url).length === 0 && !isOdd(url)) return false;
      waiting.add(url);
      return true;
    },
    decide(fateOf) {
      for (const lesson of lessons.values()) {
        if (lesson.asked.some((one) => !isSame(one, fateOf))) lesson.state = 'different';
        else if (lesson.asked.length >= SAMPLE) lesson.state = 'same';
      }
      const fetch: string[] = [];
      const same: { url: string; of: string; why: string }[] = [];
      const stay = new Set<string>();
      for (const url of waiting) {
        const verdict = decideOn(url, fateOf);
        if (verdict === 'fetch') fetch.push(url);
        else if (verdict === 'wait') stay.add(url);
        else same.push({ url, ...verdict });
      }
      // Those that wait for each other would wait for ever.
      const isStuck = fetch.length === 0 && same.length === 0;
      waiting = isStuck ? new Set() : stay;
      return { fetch: isStuck ? [...stay] : fetch, same };
    },
  };
}

type Verdict = 'fetch' | 'wait' | { of: string; why: string };

function isSame(
  { url, plain }: { url: string; plain: string },
  fateOf: (url: string) => Fate | undefined,
): boolean {
  const [fate, other] = [fateOf(url), fateOf(plain)];
  if (fate === undefined || other === undefined) return false;
  return fate.mark === other.mark || (PRINT.test(url) && fate.title === other.title);
}

/** What may be left out of an address, one thing at a time. */
function spellingsOf(url: string): Spelling[] {
  const parsed = new URL(url);
  const { origin, pathname, search } = parsed;
  const found: Spelling[] = [];
  const add = (rule: string, why: string, plain: string) =>
    found.push({ rule: `${origin} ${rule}`, why, plain });
  if (INDEX.test(pathname)) {
    const folder = pathname.replace(INDEX, '/');
    const why = 'index pages of this host are their folders';
    add('index', why, origin + folder + search);
    if (folder !== '/') add('index', why, origin + folder.slice(0, -1) + search);
  } else if (pathname !== '/') {
    const other = pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`;
    add('slash', 'a slash at the end makes no difference on this host', origin + other + search);
  }
  for (const name of new Set(parsed.searchParams.keys())) {
    const plain = new URL(url);
    plain.searchParams.delete(name);
    add(`parameter ${name}`, `the parameter "${name}" makes no difference on this host`, plain.href);
  }
  return found;
}
