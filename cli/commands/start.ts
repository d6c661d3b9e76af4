/** `vindbaar start`: the whole chain on fictional sites, from crawl to search box, on this machine only. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openIndexes } from '../../indexer/meilisearch.ts';
import { parseConfigFile } from '../../model/config.ts';
import { VindbaarError } from '../../model/errors.ts';
import type { SearchAnswer } from '../../model/search-answer.ts';
import { openEngine } from '../../search/meilisearch.ts';
import type { RunningServer } from '../../search/server.ts';
import { loadConfig, type LoadedConfig } from '../config-file.ts';
import { openEngineAccess, type EngineAccess } from '../engine-access.ts';
import { fileError } from '../file-error.ts';
import { PACKAGE_ROOT } from '../package-root.ts';
import { untilStopped } from '../signals.ts';
import { startStaticSite, type StaticSite } from '../static-site.ts';
import { note, say } from '../terminal.ts';
import { crawl, failOn, reportTable } from './crawl.ts';
import { failOnLoad, load } from './load.ts';
import { serveSearch } from './serve.ts';

export interface StartCommandOptions {
  /** Folder for all the demo writes. */
  data: string;
  /** End after one search through the page. */
  once: boolean;
}

const DEMO = join(PACKAGE_ROOT, 'demo');
/** The search service's address in the demo pages. */
const SEARCH_ORIGIN = 'https://zoek.vindbaar.example';
/** First port tried; each next site takes the next one. Kept between starts, as a page's address is its identity. */
const FIRST_PORT = 8810;
const TRY = { site: 'duinstede', query: 'kliko kapot', answer: /minicontainer/i };

export async function startCommand(options: StartCommandOptions): Promise<void> {
  const data = resolve(options.data);
  const opened: { close(): Promise<void> }[] = [];
  const closeAll = async () => {
    for (const part of opened.toReversed()) await part.close();
  };
  try {
    const origins = new Map<string, string>();
    const rewrite = (original: string) => {
      let result = original;
      for (const [fictional, real] of origins) result = result.replaceAll(fictional, real);
      return result;
    };
    const sites = await startSites(data, rewrite, () => origins.get(SEARCH_ORIGIN) ?? '');
    for (const { site, origin } of sites) {
      opened.push(site);
      origins.set(origin, site.url);
    }
    const { config } = await loadConfig(join(DEMO, 'vindbaar.yaml'), rewrite);
    const loaded: LoadedConfig = { config, data };
    const engine = await openEngineAccess(loaded);
    opened.push(engine);
    if (engine.shared) {
      throw new VindbaarError({
        kind: 'usage',
        where: data,
        what: 'the demo runs already in this folder.',
        todo: 'Use that one, stop it first, or choose another folder with --data.',
      });
    }
    const server = await serveAnywhere(loaded, engine, await rememberedPort(data, 'search', FIRST_PORT - 1));
    opened.push(server);
    origins.set(SEARCH_ORIGIN, server.url);
    await rememberPorts(data, {
      search: portOf(server.url),
      ...Object.fromEntries(sites.map(({ id, site }) => [id, site.port])),
    });

    note(`Fictional sites, only on this machine: ${sites.map(({ site }) => site.url).join(' ')}`);
    const pages = join(data, 'pages');
    const reports = await crawl(config, { source: [], out: pages });
    note(reportTable(reports));
    failOn(reports);
    // The demo's own pages: when they were edited away, they are meant to go.
    failOnLoad(await load(loaded, engine, pages, true));

    const home = sites.find(({ id }) => id === TRY.site)?.site.url ?? server.url;
    const found = await searchThroughPage(`${home}/`, server.url);
    note(`\nTried "${TRY.query}" through the page: ${found.title} (${found.organisationName})`);
    if (!options.once) note('Type in the search box at this address; stop with Ctrl-C:');
    const announce = () => say(`${home}/`);
    if (options.once) announce();
    else await untilStopped(announce, () => Promise.resolve());
  } finally {
    await closeAll();
  }
}

/** On the port of last time, or any free one when another program has it now. */
async function serveAnywhere(
  loaded: LoadedConfig,
  { address, key }: EngineAccess,
  port: number,
): Promise<RunningServer> {
  const engine = openEngine(address, key);
  const documents = () => openIndexes(address, key);
  try {
    return await serveSearch(loaded, engine, { port, documents });
  } catch (error) {
    const taken =
      error instanceof VindbaarError && (error.cause as { code?: string } | undefined)?.code === 'EADDRINUSE';
    if (!taken) throw error;
    return serveSearch(loaded, engine, { port: 0, documents });
  }
}

interface DemoSite {
  id: string;
  /** The fictional origin in the pages. */
  origin: string;
  site: StaticSite;
}

async function startSites(
  data: string,
  rewrite: (text: string) => string,
  search: () => string,
): Promise<DemoSite[]> {
  const { value } = parseConfigFile(
    await readFile(join(DEMO, 'vindbaar.yaml'), 'utf8'),
    'demo/vindbaar.yaml',
  );
  const sites: DemoSite[] = [];
  for (const [index, { id, start }] of value.sources.entries()) {
    const origin = new URL(start[0] ?? '').origin;
    const site = await startStaticSite({
      folder: join(DEMO, 'sites', id),
      port: await rememberedPort(data, id, FIRST_PORT + index),
      rewrite,
      // What a strict municipal site allows: its own files, and the search service for script and answers.
      policy: () =>
        `default-src 'none'; script-src ${search()}; connect-src ${search()}; style-src 'self'; img-src 'self'; ` +
        `form-action 'self' ${search()}; base-uri 'none'; frame-ancestors 'none'`,
    });
    sites.push({ id, origin, site });
  }
  return sites;
}

/** Does what a visitor without JavaScript does: opens the page, fills in its form, reads the first result. */
async function searchThroughPage(
  home: string,
  search: string,
): Promise<{ title: string; organisationName: string }> {
  const page = await text(home);
  const action = /<form[^>]*\saction="([^"]+)"/.exec(page)?.[1];
  if (action === undefined || !page.includes(`${search}/vindbaar-search.js`)) {
    throw failed(home, 'the page has no search box.');
  }
  await text(`${search}/vindbaar-search.js`);
  const form = new URLSearchParams({ site: TRY.site, q: TRY.query });
  const results = await text(`${action}?${form}`);
  const answer = JSON.parse(await text(`${search}/v1/search?${form}`)) as SearchAnswer;
  const { best } = answer;
  const first = /<h3><a href="([^"]+)"/.exec(results)?.[1];
  if (best === null || !TRY.answer.test(best.title) || first !== best.url) {
    throw failed(home, `"${TRY.query}" does not show the page about the minicontainer first.`);
  }
  return best;
}

async function text(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw failed(url, `it answered with status ${response.status}.`);
  return response.text();
}

function failed(where: string, what: string): VindbaarError {
  return new VindbaarError({
    kind: 'engine',
    where,
    what,
    todo: 'Remove the folder of the demo (--data) and start again; if it stays, report it as a defect.',
  });
}

type Ports = Record<string, number>;

const PORTS_FILE = 'ports.json';

async function rememberedPort(data: string, id: string, first: number): Promise<number> {
  const file = join(data, PORTS_FILE);
  if (!existsSync(file)) return first;
  try {
    return (JSON.parse(await readFile(file, 'utf8')) as Ports)[id] ?? first;
  } catch (error) {
    // Cut off by a crash: the first ports are tried again.
    if (error instanceof SyntaxError) return first;
    throw fileError(error, file);
  }
}

async function rememberPorts(data: string, ports: Ports): Promise<void> {
  try {
    await mkdir(data, { recursive: true });
    await writeFile(join(data, PORTS_FILE), JSON.stringify(ports, null, 2));
  } catch (error) {
    throw fileError(error, data);
  }
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
