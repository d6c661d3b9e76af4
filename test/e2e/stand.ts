/** A page of ours with the built box, and a search service that answers what a test wants, when it wants. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SearchAnswer } from '../../model/search-answer.ts';
import { readWidgetFiles, type WidgetModule } from '../../search/widget-files.ts';

const MODULE = join(import.meta.dirname, '../../dist/widget/vindbaar-search.js');

/** What the service does with a query: an answer, an error status, or silence. */
export type Reply = SearchAnswer | { status: number; body?: unknown } | 'silence';

export interface Stand {
  origin: string;
  /** Another origin with the same service and modules. */
  other: string;
  /** Decides what is answered; may wait. */
  reply: (query: string, parameters: URLSearchParams) => Reply | Promise<Reply>;
  /** The page at `/`. */
  html: string;
  /** Content security policy of that page. */
  policy: string;
  /** Pages at other paths. */
  pages: Record<string, string>;
  /** The built modules. */
  modules: readonly WidgetModule[];
  /** Other scripts and style sheets, by path. */
  scripts: Record<string, string>;
  /** Parameters of every search that came in. */
  asked: URLSearchParams[];
  /** Headers of the last search. */
  headers: IncomingMessage['headers'];
  reset(): void;
  close(): Promise<void>;
}

/** What a strict municipal site allows. */
export const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

export function boxPage(
  content: string,
  { lang = 'nl', dir = 'ltr', head = '', before = '', after = '' } = {},
): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Gemeente</title>
<link rel="stylesheet" href="/page.css"><script type="module" src="/vindbaar-search.js"></script>${head}</head>
<body><main><h1>Gemeente</h1>${before}${content}${after}</main></body></html>`;
}

export function box(attributes = '', content = FORM): string {
  return `<vindbaar-search site="oosterlo" ${attributes}>${content}</vindbaar-search>`;
}

export const FORM = `<form action="/zoeken"><input type="hidden" name="site" value="oosterlo">
<label for="zoek">Wat zoekt u?</label><input type="search" id="zoek" name="q"><button>Zoeken</button></form>`;

const PAGE_STYLE = `:root { color-scheme: light dark; background: light-dark(#fff, #16191d); }
body { margin: 1rem; font-family: sans-serif; } main { max-width: 60rem; } form { display: flex; }
a { color: light-dark(#154273, #9cc4f5); }`;

export async function openStand(): Promise<Stand> {
  const { current: modules, byAddress } = await readWidgetFiles(MODULE);
  const scriptAt = (path: string) =>
    stand.scripts[path] ?? byAddress.get(path) ?? modules.find(({ name }) => path === `/${name}.js`)?.text;
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string, status = 200, headers = {}) => {
      response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, ...OPEN, ...headers });
      response.end(body);
    };
    const page = pathname === '/' ? stand.html : stand.pages[pathname];
    if (page !== undefined) return send('text/html', page, 200, { 'Content-Security-Policy': stand.policy });
    if (pathname === '/page.css') return send('text/css', PAGE_STYLE);
    if (pathname === '/favicon.ico') return send('image/x-icon', '', 204);
    const script = scriptAt(pathname);
    if (script !== undefined) return send(pathname.endsWith('.css') ? 'text/css' : 'text/javascript', script);
    if (pathname === '/zoeken') return send('text/html', `<p>${searchParams}</p>`);
    if (pathname !== '/v1/search') return send('text/plain', 'not found', 404);
    stand.asked.push(searchParams);
    stand.headers = request.headers;
    const reply = await stand.reply(searchParams.get('q') ?? '', searchParams);
    if (reply === 'silence') return;
    if ('status' in reply) return send('application/json', JSON.stringify(reply.body ?? {}), reply.status);
    return send('application/json', JSON.stringify(reply));
  };
  const servers = [0, 1].map(() =>
    createServer((request, response) => {
      handle(request, response).catch((error: Error) => response.destroy(error));
    }),
  );
  const origins: string[] = [];
  for (const server of servers) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origins.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  const stand: Stand = {
    origin: origins[0] ?? '',
    other: origins[1] ?? '',
    reply: (query) => answerTo(query),
    html: boxPage(box()),
    policy: STRICT,
    pages: {},
    modules,
    scripts: {},
    asked: [],
    headers: {},
    reset() {
      stand.reply = (query) => answerTo(query);
      stand.html = boxPage(box());
      stand.policy = STRICT;
      stand.pages = {};
      stand.scripts = {};
      stand.asked = [];
    },
    async close() {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
  return stand;
}

const OPEN = { 'Access-Control-Allow-Origin': '*' };

type Result = SearchAnswer['hits'][number];

export function result(title: string, more: Partial<Result> = {}): Result {
  return {
    url: `https://www.oosterlo.example/${encodeURIComponent(title)}`,
    title,
    titleParts: [{ text: title, hit: false }],
    snippet: [
      { text: 'Lees hier alles over ', hit: false },
      { text: title.toLowerCase(), hit: true },
    ],
    organisation: 'oosterlo',
    organisationName: 'Gemeente Oosterlo',
    group: 'gemeente',
    pageType: 'service',
    language: 'nl',
    breadcrumbs: [],
    product: [],
    channels: {},
    ...more,
  };
}

export const CONTACT = {
  organisation: 'oosterlo',
  name: 'Gemeente Oosterlo',
  phone: '14 0000',
  url: 'https://www.oosterlo.example/contact',
  address: 'Dorpsplein 1, Oosterlo',
  hours: 'werkdagen van 9.00 tot 17.00 uur',
  appointment: 'https://www.oosterlo.example/afspraak',
};

/** An answer whose every title says what was asked. */
export function answerTo(query: string, more: Partial<SearchAnswer> = {}): SearchAnswer {
  const hits = more.hits ?? [
    result(`${query} aanvragen`, {
      modified: '2026-05-12',
      channels: {
        online: { url: 'https://www.oosterlo.example/regelen', login: 'digid' },
        phone: '14 0000',
        counter: 'Dorpsplein 1, Oosterlo',
      },
    }),
    result(`${query} nieuws`, { pageType: 'news' }),
    result(`${query} belasting`, {
      organisation: 'belasting',
      organisationName: 'Belasting Oost',
      group: 'samenwerking',
      channels: { phone: '0800 1234' },
    }),
    result(`${query} in English`, {
      language: 'en',
      group: 'landelijk',
      organisation: 'rijk',
      organisationName: 'Rijk',
    }),
  ];
  const [best = null, ...rest] = hits;
  const groups = (['gemeente', 'samenwerking', 'landelijk'] as const)
    .map((group) => ({ group, label: group, hits: rest.filter((hit) => hit.group === group) }))
    .filter((group) => group.hits.length > 0);
  return {
    query,
    best,
    groups,
    hits,
    contact: CONTACT,
    fallback: hits.length === 0,
    searchId: `search-${query}`,
    page: 1,
    total: hits.length,
    ...more,
  };
}
