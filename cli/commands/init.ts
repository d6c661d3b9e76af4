/** `vindbaar init`: a first configuration for one's own site, twenty pages to judge it by, and a preview. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { CrawlReport } from '../../crawler/crawl.ts';
import { parseRecords } from '../../indexer/record-lines.ts';
import { VindbaarError } from '../../model/errors.ts';
import { SKIP_REASONS, skippedSchema, type PageRecord, type Skipped } from '../../model/page-record.ts';
import { openEngine } from '../../search/meilisearch.ts';
import { loadConfig } from '../config-file.ts';
import { openEngineAccess } from '../engine-access.ts';
import { fileError } from '../file-error.ts';
import { untilStopped } from '../signals.ts';
import { count, note, say, table } from '../terminal.ts';
import { crawl, failOn, reportCanonicals } from './crawl.ts';
import { failOnLoad, load } from './load.ts';
import { serveSearch } from './serve.ts';

export interface InitCommandOptions {
  url: string;
  config: string;
  pages: number;
  port: number;
  preview: boolean;
  open: boolean;
  force: boolean;
}

/** The organisation's own words, beside the configuration. */
const WORDS_FILE = 'woorden.yaml';

export async function initCommand(options: InitCommandOptions): Promise<void> {
  const start = siteAddress(options.url);
  const file = resolve(options.config);
  if (existsSync(file) && !options.force) {
    throw new VindbaarError({
      kind: 'usage',
      where: options.config,
      what: 'this file exists already and was not touched.',
      todo: 'Choose another name with --config FILE, or overwrite it with --force.',
    });
  }
  const draft = configText(start);
  const folder = await mkdtemp(join(tmpdir(), 'vindbaar-init-'));
  try {
    // The file is written only after the site answered, so that a mistyped address leaves nothing behind.
    const draftFile = join(folder, 'vindbaar.yaml');
    await writeFile(draftFile, draft);
    const { config } = await loadConfig(draftFile);
    note(`Crawling up to ${count(options.pages, 'page')} of ${start.href} ...`);
    const reports = await crawl(config, { source: [], out: folder, maxPages: options.pages });
    failOn(reports);
    await write(file, draft);
    const words = join(dirname(file), WORDS_FILE);
    if (!existsSync(words)) await write(words, wordsText(config.organisations[0]?.id ?? ''));
    const id = config.sources[0]?.id ?? '';
    const records = parseRecords(await readFile(join(folder, `${id}.jsonl`), 'utf8'), `${id}.jsonl`);
    const skipped = parseSkipped(await readFile(join(folder, `${id}.skipped.jsonl`), 'utf8'));
    for (const report of reports) say(initReport(report, records, skipped));
    for (const report of reports) reportCanonicals(report);
    say(
      `\nWrote ${options.config}. Edit name, type and contact, then: vindbaar crawl && vindbaar index && vindbaar serve`,
    );
    if (options.preview) await preview(options, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function preview(options: InitCommandOptions, folder: string): Promise<void> {
  const { config } = await loadConfig(options.config);
  // Twenty pages are no base for the real index: the preview has one of its own, gone afterwards.
  const loaded = { config, data: folder };
  const engine = await openEngineAccess(loaded);
  try {
    failOnLoad(await load(loaded, engine, folder, true));
    const server = await serveSearch(loaded, openEngine(engine.address, engine.key), { port: options.port });
    const address = `${server.url}/voorbeeld?site=${config.organisations[0]?.id ?? ''}`;
    note('\nPreview with the search box; stop with Ctrl-C:');
    await untilStopped(
      () => {
        say(address);
        if (options.open && process.stdout.isTTY) openBrowser(address);
      },
      () => server.close(),
    );
  } finally {
    await engine.close();
  }
}

function siteAddress(text: string): URL {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (
    url !== null &&
    (url.hostname.includes('.') || url.hostname === 'localhost' || url.hostname.startsWith('['))
  )
    return url;
  throw new VindbaarError({
    kind: 'usage',
    where: text,
    what: 'this is not the address of a site.',
    todo: 'Write it as in the address bar, e.g. vindbaar init https://www.example.nl',
  });
}

/** `https://www.oosterlo.nl/` is `oosterlo`. */
function idOf({ hostname }: URL): string {
  if (isIP(hostname) !== 0 || hostname === 'localhost' || hostname.startsWith('[')) return 'mijn-gemeente';
  const labels = hostname.replace(/^www\./, '').split('.');
  const name = labels.length > 1 ? labels.slice(0, -1).join('-') : (labels[0] ?? '');
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9-]/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'mijn-gemeente'
  );
}

/** Loopback and internal names: who types such an address means it. */
function isInternal({ hostname }: URL): boolean {
  return (
    /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[)/.test(hostname) ||
    /\.(local|internal|lan)$/.test(hostname)
  );
}

function configText(start: URL): string {
  const id = idOf(start);
  const name = id === 'mijn-gemeente' ? 'Mijn gemeente' : id.charAt(0).toUpperCase() + id.slice(1);
  return `# Configuration of Vindbaar. All keys are explained in docs/formats.md; editors that know JSON Schema complete them with
# schemas/vindbaar.schema.json. Unknown keys are refused, so a typing error never goes unnoticed.
version: 1

# Whose pages are searched. type: gemeente (a municipality), samenwerking (a joint body) or landelijk (a national body).
organisations:
  - id: ${id}
    name: ${name}
    type: gemeente
    # tooi: https://identifier.overheid.nl/tooi/id/gemeente/gm0000
    # Shown when nothing is found, so that nobody is left without help.
    contact:
      url: ${new URL('/', start).href}
      # phone: 14 0000
      # address: Raadhuisplein 1, 1234 AB Voorbeeld
      # hours: maandag tot en met vrijdag van 9 tot 17 uur
      # appointment: https://afspraak.example.nl/
  # A joint body that works for this municipality:
  # - id: belastingsamenwerking
  #   name: Belastingsamenwerking Voorbeeld
  #   type: samenwerking
  #   serves: [${id}]
  #   contact: { phone: 088 000 00 00 }

# Where the pages are. A path in start limits the crawl to that part of the site.
sources:
  - id: ${id}-site
    organisation: ${id}
    kind: site
    start: [${start.href}]
    # include: ['/inwoners/**']        # globs over the path; when given, only these
    # exclude: ['/archief/**']
    # aliases: ['https://example.nl']  # other origins of the same site; a canonical address there counts
    requestsPerSecond: ${isInternal(start) ? 50 : 1}
    allowPrivate: ${isInternal(start)}${isInternal(start) ? '   # this address is on this machine or the internal network' : ''}

# Citizens' words: the national list that comes with Vindbaar, and a file of your own, relative to this file.
synonyms: [landelijk, ${WORDS_FILE}]

# A Meilisearch of your own. Without these lines the embedded engine is used, with its data in .vindbaar/ beside this file.
# engine:
#   url: http://127.0.0.1:7700
#   keyEnv: MEILI_KEY   # the NAME of the environment variable that holds the key

# include: [organisaties/*.yaml]   # further files of this same format
`;
}

/** Lines of each kind in the report. */
const SHOWN = 30;

function wordsText(id: string): string {
  return `# Woorden van uw eigen inwoners, bij die van de landelijke lijst. U kunt ze hier opschrijven, of in een spreadsheet:
#   vindbaar synonyms export woorden.xlsx     en als u klaar bent     vindbaar synonyms import woorden.xlsx
# Een regel ziet er zo uit. Een landelijke regel met dezelfde naam krijgt deze woorden erbij.
#   - product: minicontainer
#     citizens: [kliko, groene bak]
version: 1
theme: eigen woorden
owner: webredactie
organisation: ${id}
rules: []
`;
}

function initReport(
  report: CrawlReport,
  records: readonly PageRecord[],
  skipped: readonly Skipped[],
): string {
  const lines = ['', 'Robots rules'];
  for (const { url, status, rules, sitemaps, crawlDelayMs } of report.robots) {
    lines.push(`  ${url}: ${status}`);
    lines.push(...rules.slice(0, SHOWN).map((rule) => `    ${rule}`));
    if (crawlDelayMs !== undefined) lines.push(`    one request every ${crawlDelayMs / 1000} s`);
    lines.push(...sitemaps.map((sitemap) => `    Sitemap: ${sitemap}`));
  }
  lines.push('', `Titles of ${count(records.length, 'page')}`);
  lines.push(
    table(
      records
        .slice(0, Math.max(SHOWN, records.length))
        .map(({ title, url }) => [`  ${title.slice(0, 60)}`, url]),
    ),
  );
  const later = skipped.filter(({ reason }) => reason === 'budget').length;
  const leftOut = skipped.filter(({ reason }) => reason !== 'budget');
  if (leftOut.length > 0) {
    lines.push('', `Left out: ${count(leftOut.length, 'page')}`);
    lines.push(
      table(
        leftOut
          .slice(0, SHOWN)
          .map(({ url, reason, of, detail }) => [
            `  ${url}`,
            `${reason}: ${SKIP_REASONS[reason]}${of === undefined ? '' : `, see ${of}`}${detail === undefined ? '' : ` (${detail})`}`,
          ]),
      ),
    );
    if (leftOut.length > SHOWN) lines.push(`  ... and ${leftOut.length - SHOWN} more`);
  }
  if (later > 0)
    lines.push('', `Found but not read yet, as this is only a first look: ${count(later, 'page')}`);
  return lines.join('\n');
}

function parseSkipped(text: string): Skipped[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => skippedSchema.parse(JSON.parse(line)));
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw fileError(error, file);
  }
}

const OPENERS: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '']],
};

/** A machine without a browser still has the printed address. */
function openBrowser(address: string): void {
  const [command, args] = OPENERS[process.platform] ?? ['xdg-open', []];
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
