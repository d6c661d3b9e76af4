/**
 * DOOR: the HTTP service citizens' browsers talk to: `/v1/search`, `/zoeken` and the widget's module. It never shows
 * the engine, a key or an index name.
 */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Config } from '../model/config.ts';
import { VindbaarError } from '../model/errors.ts';
import type { Organisation } from '../model/organisation.ts';
import type { SearchError } from '../model/search-answer.ts';
import { contactOf } from './answer.ts';
import { addressOf, failurePage, previewPage, resultsPage, sitesPage } from './results-page.ts';
import { RESULTS_STYLE } from './results-style.ts';
import { clientOf, sameTag, tagOf } from './http-headers.ts';
import { rateLimit, type RateLimitOptions } from './rate-limit.ts';
import type { Searcher, SearchParams } from './search.ts';
import { steadySearcher, type SteadyOptions } from './steady.ts';
import { builderPage, themesPage } from './builder-page.ts';
import { DEFAULT_CHOICES, embedCode, readChoices } from './embed-code.ts';
import { THEMES_STYLE } from './themes.ts';
import { readWidgetFiles, type WidgetFiles } from './widget-files.ts';

export interface ServerOptions {
  config: Config;
  searcher: Searcher;
  /** The built widget. */
  modulePath: string;
  /** Folder that keeps every version of the widget that was served, so that no page's address breaks. */
  moduleArchive?: string;
  /** @default '127.0.0.1' */
  host?: string;
  /** 0 for any free port. */
  port: number;
  /** Told of failures that are ours; never of a query. */
  onError: (error: unknown) => void;
  /** How much at a time, and when an older answer is given. */
  limits?: Omit<SteadyOptions, 'delay'> & Omit<RateLimitOptions, 'now'>;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/** Strict: the pages work without a script, and the preview needs only our own. */
const OWN_PAGE_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  styleSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ["'none'"],
};

/** @throws {VindbaarError} when the widget is not built or the address is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const widget = await readWidgetFiles(options.modulePath, options.moduleArchive);
  const app = createApp(options, widget);
  const hostname = options.host ?? '127.0.0.1';
  const server = serve({ fetch: app.fetch, hostname, port: options.port });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(listenError(error, hostname, options.port)),
    );
  });
  const { address, port, family } = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

export function createApp(
  { config, searcher, onError, limits = {} }: ServerOptions,
  widget: WidgetFiles,
): Hono {
  const app = new Hono();
  const steady = steadySearcher(searcher, { ...limits, delay });
  const limit = rateLimit({ ...limits, now: Date.now });
  const embedding = (context: Context) => ({ service: originOf(context), modules: widget.current });
  app.use(
    secureHeaders({
      contentSecurityPolicy: OWN_PAGE_POLICY,
      // Pages of other origins embed the module and read the answers: that is what they are for.
      crossOriginResourcePolicy: 'cross-origin',
      referrerPolicy: 'no-referrer',
      strictTransportSecurity: false,
    }),
  );
  app.use('/v1/*', openToAllOrigins);
  app.use('/vindbaar-search*', openToAllOrigins);

  app.get('/v1/search', async (context) => {
    const params = searchParams(context);
    const contact = contactFor(params.site, config);
    const seconds = limit.take(clientOf(context));
    if (seconds > 0) {
      const message = 'There are too many questions from your address.';
      return context.json({ error: { code: 'too_many_requests', message }, ...contact }, 429, {
        'Retry-After': String(seconds),
      });
    }
    const has = (version: string) => sameTag(context.req.header('if-none-match'), tagOf(version, context));
    try {
      const outcome = await steady.search(params, has);
      if (outcome.state === 'same') return context.body(null, 304);
      if (outcome.state === 'busy') {
        const message = 'Too many people are searching right now.';
        return context.json({ error: { code: 'busy', message }, ...contact }, 503, { 'Retry-After': '1' });
      }
      const { answer, version } = outcome;
      // Who asked before may use that answer when we are down, and asks again while we are up.
      if (version === undefined) return context.json(answer, 200, { 'Cache-Control': 'no-store' });
      return context.json(answer, 200, {
        'Cache-Control': 'no-cache, stale-if-error=86400',
        ETag: tagOf(version, context),
      });
    } catch (error) {
      const { status, body } = errorAnswer(error, params.site, config, onError);
      return context.json(body, status, status === 503 ? { 'Retry-After': '5' } : {});
    }
  });

  app.get('/zoeken', async (context) => {
    const params = searchParams(context);
    const site = siteFor(params.site, config);
    if (site === undefined) {
      const message = params.site === '' ? undefined : `De organisatie “${params.site}” kennen wij niet.`;
      return context.html(sitesPage(municipalities(config), message), params.site === '' ? 200 : 404);
    }
    const failed = (status: 429 | 500 | 503) =>
      context.html(failurePage(site, params.q, contactOf(site)), status, { 'Retry-After': '5' });
    if (limit.take(clientOf(context)) > 0) return failed(429);
    try {
      const outcome = await steady.search({ ...params, site: site.id });
      return outcome.state === 'answer'
        ? context.html(resultsPage(site, outcome.answer, params))
        : failed(503);
    } catch (error) {
      const { status } = errorAnswer(error, site.id, config, onError);
      // A mangled page number or type: her words are what counts.
      if (status === 400 || status === 404) return context.redirect(addressOf(site, params.q), 303);
      return failed(status);
    }
  });

  app.get('/voorbeeld', (context) => {
    const site = siteFor(context.req.query('site') ?? '', config);
    if (site === undefined) return context.html(sitesPage(municipalities(config)), 404);
    const code = embedCode({ ...DEFAULT_CHOICES, site }, embedding(context));
    return context.html(previewPage(site, code.tag));
  });
  app.get('/bouwen', (context) => {
    const choices = readChoices(context.req.query(), config.organisations);
    return context.html(builderPage(choices, config.organisations, embedCode(choices, embedding(context))));
  });
  app.get('/bouwen/stijlen', (context) =>
    context.html(themesPage(readChoices(context.req.query(), config.organisations).site)),
  );
  app.get('/v1/embed', (context) => {
    const choices = readChoices(context.req.query(), config.organisations);
    return context.json(embedCode(choices, embedding(context)));
  });
  app.get('/', (context) => context.html(sitesPage(municipalities(config))));
  for (const [address, style] of [
    ['/zoeken.css', RESULTS_STYLE],
    ['/stijlen.css', THEMES_STYLE],
  ] as const) {
    app.get(address, (context) =>
      context.body(style, 200, {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': 'public, max-age=3600',
      }),
    );
  }
  const moduleHeaders = { 'Content-Type': 'text/javascript; charset=utf-8' };
  for (const { name, text } of widget.current) {
    app.get(`/${name}.js`, (context) =>
      context.body(text, 200, { ...moduleHeaders, 'Cache-Control': 'public, max-age=300' }),
    );
  }
  for (const [address, text] of widget.byAddress) {
    app.get(address, (context) =>
      context.body(text, 200, {
        ...moduleHeaders,
        'Cache-Control': 'public, max-age=31536000, immutable',
      }),
    );
  }
  app.get('/v1/module', (context) => {
    const [first, ...languages] = widget.current.map(({ name, address, integrity }) => ({
      name,
      address,
      integrity,
    }));
    return context.json({ ...first, languages });
  });
  app.get('/health', (context) => context.json({ status: 'available' }));
  app.notFound((context) =>
    context.json({ error: { code: 'not_found', message: 'There is nothing at this address.' } }, 404),
  );
  app.onError((error, context) => {
    onError(error);
    return context.json({ error: { code: 'internal', message: 'Something went wrong on our side.' } }, 500);
  });
  return app;
}

/** As the reader's browser knows us; a proxy with TLS before us says so in a header. Only shown, never trusted. */
function originOf(context: Context): string {
  const { origin, host } = new URL(context.req.url);
  return context.req.header('x-forwarded-proto') === 'https' ? `https://${host}` : origin;
}

function delay(ms: number): { done: Promise<void>; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const done = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return { done, cancel: () => clearTimeout(timer) };
}

function contactFor(siteId: string, config: Config): Pick<SearchError, 'contact'> {
  const site = config.organisations.find((organisation) => organisation.id === siteId);
  return site === undefined ? {} : { contact: contactOf(site) };
}

async function openToAllOrigins(context: Context, next: () => Promise<void>): Promise<void> {
  await next();
  context.header('Access-Control-Allow-Origin', '*');
}

function searchParams(context: Context): Required<Pick<SearchParams, 'site' | 'q'>> & SearchParams {
  const { site = '', q = '', page, type, organisation, exact } = context.req.query();
  return {
    site,
    q,
    ...(page === undefined || page === '' ? {} : { page: Number(page) }),
    ...(type === undefined || type === '' ? {} : { type }),
    ...(organisation === undefined || organisation === '' ? {} : { organisation }),
    exact: exact === '1' || exact === 'true',
  };
}

/** The named site; without a name, the only municipality there is. */
function siteFor(id: string, config: Config): Organisation | undefined {
  const sites = municipalities(config);
  if (id === '' && sites.length === 1) return sites[0];
  return config.organisations.find((organisation) => organisation.id === id);
}

function municipalities(config: Config): Organisation[] {
  const sites = config.organisations.filter((organisation) => organisation.type === 'gemeente');
  return sites.length > 0 ? sites : config.organisations;
}

function errorAnswer(
  error: unknown,
  siteId: string,
  config: Config,
  onError: (error: unknown) => void,
): { status: 400 | 404 | 500 | 503; body: SearchError } {
  const site = config.organisations.find((organisation) => organisation.id === siteId);
  const contact = contactFor(siteId, config);
  if (error instanceof VindbaarError && error.kind === 'usage') {
    const status = site === undefined && siteId !== '' ? 404 : 400;
    return {
      status,
      body: {
        error: { code: status === 404 ? 'unknown_site' : 'invalid_parameter', message: error.what },
        ...contact,
      },
    };
  }
  onError(error);
  if (error instanceof VindbaarError && error.kind === 'engine') {
    return {
      status: 503,
      body: {
        error: { code: 'engine_unavailable', message: 'Searching is not possible right now.' },
        ...contact,
      },
    };
  }
  return {
    status: 500,
    body: { error: { code: 'internal', message: 'Something went wrong on our side.' }, ...contact },
  };
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, [string, string]> = {
    EADDRINUSE: [
      `port ${port} is in use by another program.`,
      'Choose another one with --port, or --port 0 for any free one.',
    ],
    EACCES: [`this user may not open port ${port}.`, 'Choose a port above 1023 with --port.'],
    EADDRNOTAVAIL: [
      `this machine has no address ${host}.`,
      'Choose 127.0.0.1 or an address of this machine with --host.',
    ],
    ENOTFOUND: [
      `the host name ${host} is unknown.`,
      'Choose 127.0.0.1 or an address of this machine with --host.',
    ],
  };
  const reason = reasons[error.code ?? ''];
  if (reason === undefined) return error;
  return new VindbaarError({
    kind: 'usage',
    where: `${host}:${port}`,
    what: reason[0],
    todo: reason[1],
    cause: error,
  });
}
