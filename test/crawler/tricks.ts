/**
 * The municipal site with every trick that real sites play on a crawler, each on a few pages, and what should be in
 * the index in spite of them.
 */
import { gzipSync } from 'node:zlib';
import { htmlOf, pageOf, pathOf, type MunicipalPage } from './municipal-site.ts';

export interface TrickReply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  delayMs?: number;
  /** The connection is cut instead. */
  isCut?: boolean;
}

export interface TrickySite {
  /** @param asked how many times this address was asked for, from 1 */
  answer(path: string, base: string, asked: number): TrickReply;
  /** Every page that should be in the index, by its path. */
  wanted: Map<string, MunicipalPage>;
  /** The endless series an address belongs to, if any. */
  trapOf(path: string): string | undefined;
}

/** Every so many pages one with a trick; primes, so that tricks meet each other now and then. */
const EVERY = {
  sitemapOnly: 53,
  noindex: 101,
  header: 103,
  latin: 37,
  broken: 43,
  slow: 67,
  cut: 151,
  busy: 211,
  dead: 53,
  softDead: 83,
  forbidden: 59,
  nofollow: 31,
  canonical: 83,
  copy: 73,
  old: 97,
  refresh: 97,
  english: 71,
  query: 79,
  print: 89,
  json: 107,
} as const;

type Trick = keyof typeof EVERY;

const has = (number: number, trick: Trick) => number > 20 && number % EVERY[trick] === 7;
const link = (address: string, more = '') => `<a class="link" href="${address}"${more}>Zie ${address}</a> `;

/** Ways to write one and the same address. */
const SPELLINGS: readonly ((path: string, from: number) => string)[] = [
  (path) => `${path}?utm_source=menu&utm_medium=web`,
  (path) => `${path}#deel-4`,
  (path) => path.replace(/\/(?=[^/]+$)/, '//'),
  (path, from) => `${path};jsessionid=${from}ABC`,
  (path, from) => `${path}?PHPSESSID=${from}abc`,
  (path) => `${path}/`,
  (path) => `${path}/index.html`,
  (path) => `${path}?ref=menu`,
];
/** One link in so many is written in each of these ways. */
const ODD_SPELLING = 61;

export function trickySite(pages: number): TrickySite {
  const numbers = Array.from({ length: pages }, (_, number) => number);
  const byPath = new Map(numbers.map((number) => [pathOf(number), number]));
  const wanted = new Map<string, MunicipalPage>();
  const want = (path: string, page: MunicipalPage) => wanted.set(path, { ...page, path });
  for (const number of numbers) {
    if (!has(number, 'noindex') && !has(number, 'header')) want(pathOf(number), pageOf(number));
    if (has(number, 'english')) want(`/en/${number}`, pageOf(pages + number));
    if (has(number, 'query')) want(`/artikel?id=${number}`, pageOf(2 * pages + number));
  }
  want('/gids/', pageOf(3 * pages + 3));
  want('/kader/inhoud', pageOf(3 * pages));
  want('/ergens/anders/blad', pageOf(3 * pages + 1));
  want('/lijst?pagina=2', pageOf(3 * pages + 2));

  const address = (number: number, from: number): string | undefined => {
    if (has(number, 'sitemapOnly')) return undefined;
    const path = pathOf(number);
    const odd = (number * 31 + from) % ODD_SPELLING;
    return number > 20 ? (SPELLINGS[odd]?.(path, from) ?? path) : path;
  };

  /** Links that lead into the tricks of a page. */
  const tricks = (number: number): string => {
    const path = pathOf(number);
    const rows: Partial<Record<Trick, string>> = {
      dead: link(`/weg/${number}`),
      softDead: link(`/verdwenen/${number}`),
      forbidden: link(`/prive/${number}`),
      nofollow: link(`/nofollow/${number}`, ' rel="nofollow ugc"'),
      canonical: link(`/kort/${number}`),
      copy: link(`/dubbel/${number}`),
      old: link(`/oud/${number}`),
      refresh: link(`/door/${number}`),
      english: link(`/en/${number}`),
      query: link(`/artikel?id=${number}`),
      print: link(`${path}?print=1`),
      json: link(`/bestand/${number}`),
    };
    const own = Object.entries(rows)
      .filter(([trick]) => has(number, trick as Trick))
      .map(([, markup]) => markup);
    const start =
      number === 0
        ? [
            '/agenda?datum=2026-01-01',
            '/kalender/2026/01/01',
            '/zoeken?soort=1&amp;wijk=1',
            '/gids/',
            '/kader',
            '/basis',
            '/groot',
            '/kring',
            '/stuk',
          ]
        : [];
    return own.join('') + start.map((target) => link(target)).join('');
  };

  const htmlFor = (number: number, content: number, head = '', language = 'nl') =>
    htmlOf(content, pages, {
      head,
      links: tricks(number),
      addressOf: (other) => address(other, number),
      language,
    });

  const page = (number: number, asked: number): TrickReply => {
    const text = htmlFor(number, number, has(number, 'noindex') ? '<meta name=robots content=NOINDEX>' : '');
    if (has(number, 'cut') && asked === 1) return { isCut: true };
    if (has(number, 'busy') && asked === 1) return { status: 429, headers: { 'retry-after': '1' } };
    const headers: Record<string, string> = has(number, 'header') ? { 'x-robots-tag': 'noindex' } : {};
    if (has(number, 'latin')) {
      const latin = text.replace('<meta charset="utf-8">', '<meta charset="iso-8859-1">');
      return { headers: { ...headers, 'content-type': 'text/html' }, body: Buffer.from(latin, 'latin1') };
    }
    const body = has(number, 'broken') ? text.replaceAll('</p>', '').replaceAll('</li>', '') : text;
    return { headers, body, ...(has(number, 'slow') ? { delayMs: 300 } : {}) };
  };

  const small = (title: string, inside: string) =>
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${inside}</main></body></html>`;
  const soft = small(
    'Pagina niet gevonden',
    '<p>Deze pagina bestaat niet (meer). Zoek verder op de site.</p>',
  );
  const redirect = (location: string): TrickReply => ({ status: 301, headers: { location } });

  /** Paths by their first folder. */
  const folders: Record<string, (rest: string, url: URL) => TrickReply | undefined> = {
    weg: () => ({ status: 404, body: soft }),
    verdwenen: () => ({ body: soft }),
    prive: (rest) => ({ body: small(`Prive ${rest}`, '<p>Alleen voor wie mag.</p>') }),
    nofollow: (rest) => ({ body: small(`Nofollow ${rest}`, '<p>Hier leidt geen gewone link heen.</p>') }),
    kort: (rest) => ({
      body: htmlFor(
        Number(rest),
        Number(rest),
        `<link rel="canonical" href="${pathOf(Number(rest))}">`,
      ).replace('</article>', '<p>Korte versie.</p></article>'),
    }),
    dubbel: (rest) => ({ body: htmlFor(Number(rest), Number(rest)) }),
    oud: (rest) => redirect(`/ouder/${rest}`),
    ouder: (rest) => redirect(pathOf(Number(rest))),
    door: (rest) => ({
      body: `<meta http-equiv="Refresh" content="0; URL='${pathOf(Number(rest))}'"><p>U wordt doorgestuurd.`,
    }),
    en: (rest) => ({ body: htmlFor(Number(rest), pages + Number(rest), '', 'en') }),
    artikel: (_, { searchParams }) => ({
      body: htmlFor(0, 2 * pages + Number(searchParams.get('id'))).replace(tricks(0), ''),
    }),
    bestand: () => ({ headers: { 'content-type': 'application/json' }, body: '{"titel":"geen pagina"}' }),
    agenda: (_, { searchParams }) => {
      const day = new Date(`${searchParams.get('datum') ?? ''}T12:00:00Z`);
      day.setUTCDate(day.getUTCDate() + 1);
      const next = day.toISOString().slice(0, 10);
      return { body: small(`Agenda ${next}`, `<p>Niets te doen.</p>${link(`/agenda?datum=${next}`)}`) };
    },
    kalender: (rest) => {
      const day = new Date(`${rest.replaceAll('/', '-')}T12:00:00Z`);
      day.setUTCDate(day.getUTCDate() + 1);
      const next = day.toISOString().slice(0, 10).replaceAll('-', '/');
      return { body: small(`Kalender ${next}`, `<p>Geen afspraken.</p>${link(`/kalender/${next}`)}`) };
    },
    zoeken: (_, { searchParams }) => {
      const [kind, area] = [Number(searchParams.get('soort')), Number(searchParams.get('wijk'))];
      const more = [`soort=${kind + 1}&amp;wijk=${area}`, `soort=${kind}&amp;wijk=${area + 1}`];
      return {
        body: small(
          'Zoeken',
          `<p>Uitkomst ${kind} ${area}</p>${more.map((query) => link(`/zoeken?${query}`)).join('')}`,
        ),
      };
    },
    // A link that should have begun with a slash: the same page, ever deeper.
    gids: () => ({ body: htmlFor(1, 3 * pages + 3).replace('<aside', `${link('verder/')}<aside`) }),
    kader: (rest) =>
      rest === 'inhoud'
        ? { body: htmlFor(1, 3 * pages) }
        : { body: '<html><frameset cols="20%,*"><frame src="/kader/inhoud"></frameset></html>' },
    basis: () => ({
      body: '<!doctype html><base href="/ergens/anders/"><title></title><p><a href="blad">blad</a>',
      headers: { 'x-robots-tag': 'noindex' },
    }),
    ergens: () => ({ body: htmlFor(1, 3 * pages + 1, '<link rel="next" href="/lijst?pagina=2">') }),
    lijst: () => ({ body: htmlFor(1, 3 * pages + 2) }),
    groot: () => ({ body: small('Groot', `<p>${'x'.repeat(6 * 1024 * 1024)}</p>`) }),
    kring: () => redirect('/kring'),
    stuk: () => ({ status: 500, body: small('Fout', '<p>Er ging iets mis.</p>') }),
  };

  const sitemap = (base: string): Record<string, TrickReply> => {
    const xml = { 'content-type': 'application/xml' };
    const half = numbers.slice(0, pages / 2);
    const urls = half.map((number) => `<url><loc>${base}${pathOf(number)}</loc></url>`).join('');
    const rest = numbers.slice(pages / 2).filter((number) => has(number, 'sitemapOnly'));
    return {
      '/robots.txt': {
        headers: { 'content-type': 'text/plain' },
        body: `User-agent: *\nDisallow: /prive/\n\nSitemap: ${base}/sitemaps.xml\nSitemap: /lijst.txt\n`,
      },
      '/sitemaps.xml': {
        headers: xml,
        body: `<sitemapindex xmlns="http://www.google.com/schemas/sitemap/0.84"><sitemap><loc>${base}/pages.xml.gz</loc></sitemap></sitemapindex>`,
      },
      '/pages.xml.gz': {
        headers: { 'content-type': 'application/x-gzip' },
        body: gzipSync(`<urlset>${urls}</urlset>`),
      },
      '/lijst.txt': {
        headers: { 'content-type': 'text/plain' },
        body: rest.map((number) => base + pathOf(number)).join('\n'),
      },
    };
  };

  return {
    wanted,
    trapOf: (path) => /^\/(agenda|kalender|zoeken|gids)\b/.exec(path)?.[1],
    answer(path, base, asked) {
      const url = new URL(path, base);
      const clean = url.pathname
        .replace(/;jsessionid=[^/]*/, '')
        .replaceAll(/\/{2,}/g, '/')
        .replace(/(?<=.)\/(index\.html)?$/, '');
      const number = byPath.get(clean);
      if (number !== undefined) {
        if (url.searchParams.has('print'))
          return { body: small(pageOf(number).title, `<p>${pageOf(number).paragraphs.join('</p><p>')}</p>`) };
        return page(number, asked);
      }
      const [, folder = '', rest = ''] = /^\/([^/?]*)\/?(.*)$/.exec(url.pathname) ?? [];
      return sitemap(base)[url.pathname] ?? folders[folder]?.(rest, url) ?? { status: 404, body: soft };
    },
  };
}
