/** Endless series of addresses, each on a small site of its own: few of them are asked for, and no page beside them is missed. */
import { describe, expect, it } from 'vitest';
import { crawl, source } from './crawl-for-tests.ts';
import { serveTable } from './test-site.ts';

const NOW = Date.UTC(2026, 5, 1);
const MOST = 20;
const ORDINARY = [1, 2, 3, 4, 5].map((number) => `/pagina-${number}`);

const page = (title: string, inside: string) =>
  `<!doctype html><html lang="nl"><title>${title}</title><main><h1>${title}</h1>${inside}</main>`;
const links = (...hrefs: string[]) => hrefs.map((href) => `<p><a href="${href}">${href}</a></p>`).join('');
const numberIn = ({ searchParams }: URL, name: string) => Number(searchParams.get(name) ?? 0);
const later = (date: string, days: number) =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const nextMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
const lastOf = ({ pathname }: URL) => pathname.split('/').at(-1) ?? '';
const others = (used: string) => [1, 2, 3, 4, 5, 6, 7, 8].filter((number) => !used.includes(String(number)));

/** What leads into it, and the page at any of its addresses. */
const TRAPS: Record<string, readonly [start: string, answer: (url: URL) => string]> = {
  'months in the path, under any name': [
    '/activiteiten/2026/01',
    ({ pathname }) => {
      const [year = 0, month = 0] = pathname.split('/').slice(2).map(Number);
      return page(`In ${year} ${month}`, links(`/activiteiten/${nextMonth(year, month).replace('-', '/')}`));
    },
  ],
  'days as people write them': [
    '/rooster/1-1-2026',
    (url) => {
      const [day = 0, month = 0, year = 0] = lastOf(url).split('-').map(Number);
      const next = new Date(Date.UTC(year, month - 1, day + 1));
      const written = `${next.getUTCDate()}-${next.getUTCMonth() + 1}-${next.getUTCFullYear()}`;
      return page(`Rooster ${written}`, `<p>Niets.</p>${links(`/rooster/${written}`)}`);
    },
  ],
  'a calendar by day, week and month': [
    '/zaal/dag/2026-01-01',
    (url) =>
      page(
        `Zaal ${lastOf(url)}`,
        links(
          `/zaal/dag/${later(lastOf(url), 1)}`,
          `/zaal/week/${later(lastOf(url), 7)}`,
          `/zaal/maand/${later(lastOf(url), 31)}`,
        ),
      ),
  ],
  'a month and a year': [
    '/uit?maand=1&amp;jaar=2026',
    (url) => {
      const [year, month] = nextMonth(numberIn(url, 'jaar'), numberIn(url, 'maand')).split('-');
      return page(`Uit ${month}`, links(`/uit?maand=${month}&amp;jaar=${year}`));
    },
  ],
  'a day in one number': [
    '/plan?soort=dag&amp;d=20260101',
    (url) => {
      const packed = url.searchParams.get('d') ?? '';
      const day = `${packed.slice(0, 4)}-${packed.slice(4, 6)}-${packed.slice(6)}`;
      return page(`Plan ${day}`, links(`/plan?soort=dag&amp;d=${later(day, 1).replaceAll('-', '')}`));
    },
  ],
  'weeks from now': [
    '/week?verder=0',
    (url) => page(`Week ${numberIn(url, 'verder')}`, links(`/week?verder=${numberIn(url, 'verder') + 1}`)),
  ],
  'a moment in seconds': [
    '/planner?t=1767225600',
    (url) =>
      page(`Op ${numberIn(url, 't')}`, `<p>Niets.</p>${links(`/planner?t=${numberIn(url, 't') + 86_400}`)}`),
  ],
  'filters that are numbered': [
    '/zoek?f%5B0%5D=1',
    ({ search, searchParams }) =>
      page(
        'Zoeken',
        links(
          ...others([...searchParams.values()].join()).map(
            (number) => `/zoek${search}&amp;f%5B${[...searchParams].length}%5D=${number}`,
          ),
        ),
      ),
  ],
  'filters in one parameter': [
    '/lijst?thema=1',
    ({ searchParams }) => {
      const used = searchParams.get('thema') ?? '';
      return page('Lijst', links(...others(used).map((number) => `/lijst?thema=${used},${number}`)));
    },
  ],
  'filters as folders': [
    '/aanbod/soort-1',
    ({ pathname }) =>
      page('Aanbod', links(...others(pathname).map((number) => `${pathname}/soort-${number}`))),
  ],
  'an order and a page': [
    '/overzicht?op=a&amp;page=1',
    (url) =>
      page(
        'Overzicht',
        links(`/overzicht?op=a&amp;page=${numberIn(url, 'page') + 1}`, '/overzicht?op=b&amp;page=1'),
      ),
  ],
  'folders in folders': ['/over/ons/', () => page('Over ons', links('info/', 'contact/'))],
  'a visit in a parameter': [
    '/begin?bezoek=x',
    ({ searchParams }) =>
      page('Begin', `<p>Welkom.</p>${links(`/begin?bezoek=${searchParams.get('bezoek')}x`)}`),
  ],
  'a visit in the path': [
    '/(S(abc0))/start',
    ({ pathname }) => page('Begin', `<p>Welkom.</p>${links(pathname.replace('0)', '01)'))}`),
  ],
  'an address in an address': [
    '/inloggen?terug=/',
    ({ pathname, search }) =>
      page('Inloggen', links(`/inloggen?terug=${encodeURIComponent(pathname + search)}`)),
  ],
  'a list without an end': [
    '/nieuws?page=1',
    (url) => page('Nieuws', links(`/nieuws?page=${numberIn(url, 'page') + 1}`)),
  ],
  'a list without an end, by folders': [
    '/berichten/page/1',
    (url) => page('Berichten', links(`/berichten/page/${Number(lastOf(url)) + 1}`)),
  ],
};

async function crawlWith(start: string, answer: (url: URL) => string | undefined) {
  const site = await serveTable((path) => {
    const url = new URL(path, 'http://site.example');
    if (/robots|sitemap|\.xml/.test(path)) return { status: 404, body: '' };
    const body =
      url.pathname === '/'
        ? page('Welkom', links(start, ...ORDINARY))
        : ORDINARY.includes(url.pathname)
          ? page(`Over ${url.pathname}`, `<p>De tekst van ${url.pathname}.</p>`)
          : url.pathname.split('/')[1] === start.split(/[/?]/)[1] ||
              start.startsWith('/lijst') ||
              url.pathname === '/start'
            ? answer(url)
            : undefined;
    return body === undefined
      ? { status: 404, body: '' }
      : { headers: { 'content-type': 'text/html' }, body };
  });
  const { pages } = await crawl([source(site)], { maxPages: 150, now: () => NOW });
  const isBeside = (path: string) => path === '/' || ORDINARY.includes(path) || /robots|\.xml/.test(path);
  return {
    beside: [...pages.keys()].filter((path) => path !== '/' && isBeside(path)).toSorted(),
    found: [...pages.keys()].filter((path) => !isBeside(path)),
    asked: site.asked.filter((path) => !isBeside(path)),
  };
}

describe('a trap', () => {
  it.each(Object.entries(TRAPS))(
    'of %s costs at most 20 pages',
    async (_, [start, answer]) => {
      const { beside, asked } = await crawlWith(start, answer);
      expect(beside).toEqual(ORDINARY);
      expect(asked.length).toBeLessThanOrEqual(MOST);
    },
    20_000,
  );
});

const WORDS = 'afval boom dak erf fiets gracht haven iep jas kade laan markt nest oever plein'.split(' ');
const word = (number: number) => WORDS[number % WORDS.length] ?? '';
/** Text that no other number has, in words. */
const textOf = (number: number) =>
  `<p>Over ${word(number)}, ${word(Math.floor(number / WORDS.length))} en meer.</p>`;

describe('no trap', () => {
  it.each<readonly [string, (number: number) => string]>([
    ['pages by one parameter', (number) => `/blad?welk=${number}`],
    ['pages by two parameters', (number) => `/blad?deel=1&amp;welk=${number}`],
    ['the archive of a month', (number) => `/nieuws/${2015 + Math.floor(number / 12)}/${(number % 12) + 1}`],
    ['the pages of a list', (number) => `/berichten?page=${number}`],
    ['the pages of a list, by folders', (number) => `/berichten/page/${number}`],
  ])('are %s, however many, as long as each has its own text', async (_, addressOf) => {
    const numbers = Array.from({ length: 60 }, (__, number) => number);
    const byPath = new Map(numbers.map((number) => [addressOf(number).replaceAll('&amp;', '&'), number]));
    const { found } = await crawlWith('/lijst', ({ pathname, search }) => {
      if (pathname === '/lijst')
        return page('Lijst', `<p>Alles bij elkaar.</p>${links(...numbers.map(addressOf))}`);
      const number = byPath.get(pathname + search);
      return number === undefined ? undefined : page(`Blad ${word(number)} ${number}`, textOf(number));
    });
    expect([...byPath.keys()].filter((path) => !found.includes(path))).toEqual([]);
  });
});
