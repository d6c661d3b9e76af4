/** `vindbaar why`: why a page is found or not, from robots.txt to its place among the results. */
import { documentId } from '../../indexer/documents.ts';
import type { Config } from '../../model/config.ts';
import { VindbaarError } from '../../model/errors.ts';
import { indexNameOf } from '../../model/index-name.ts';
import type { Source } from '../../model/source.ts';
import type { EngineHit } from '../../search/hits.ts';
import { loadConfig } from '../config-file.ts';
import { openEngineAccess } from '../engine-access.ts';
import { lastingEngine } from '../lasting-engine.ts';
import { loadSynonyms } from '../synonym-files.ts';
import { say, table } from '../terminal.ts';
import { traceCrawl, type CrawlTrace } from '../why-crawl.ts';
import { traceQuery, type QueryTrace } from '../why-query.ts';
import { searcherFor } from './search.ts';

export interface WhyCommandOptions {
  url: string;
  query: string[];
  config: string;
  /** Folder with the crawl output. */
  from: string;
  /** On whose site is searched; without it, on that of the page's organisation. */
  site?: string;
  json: boolean;
}

interface Why {
  url: string;
  organisation: string;
  crawl: CrawlTrace;
  index: { name: string; fields?: ShownFields };
  query?: QueryTrace;
}

export async function whyCommand(options: WhyCommandOptions): Promise<void> {
  const loaded = await loadConfig(options.config);
  const { url, source } = addressIn(options.url, loaded.config);
  const organisation = loaded.config.organisations.find(({ id }) => id === source.organisation);
  if (organisation === undefined) throw new Error(`source ${source.id} has no organisation`);
  const query = options.query.join(' ').trim();
  const crawl = await traceCrawl(url, source, options.from);
  const engine = lastingEngine(loaded, await openEngineAccess(loaded));
  try {
    const name = indexNameOf(organisation);
    const exists = (await engine.door.indexes()).has(name);
    const fields = exists ? await engine.door.document(name, documentId(url)) : undefined;
    const why: Why = { url, organisation: organisation.id, crawl, index: { name, ...shown(fields) } };
    if (query !== '') {
      const synonyms = await loadSynonyms(loaded.config);
      const site = options.site ?? siteOf(organisation.id, loaded.config);
      const input = { url, query, site, organisation: organisation.id, indexed: fields !== undefined };
      why.query = await traceQuery(
        input,
        searcherFor(loaded, engine.door, () => synonyms),
        loaded.config,
      );
    }
    say(options.json ? JSON.stringify(why, null, 2) : asText(why, query));
  } finally {
    await engine.close();
  }
}

/** As the crawler writes addresses; @throws {VindbaarError} when no source could hold it. */
function addressIn(input: string, { sources }: Config): { url: string; source: Source } {
  if (!URL.canParse(input)) {
    throw new VindbaarError({
      kind: 'usage',
      where: input,
      what: 'this is not a whole address.',
      todo: 'For example: vindbaar why https://www.example.nl/afval "kliko kapot"',
    });
  }
  const address = new URL(input);
  address.hash = '';
  const source = sources.find(({ start, aliases }) =>
    [...start, ...aliases].some((own) => new URL(own).origin === address.origin),
  );
  if (source !== undefined) return { url: address.href, source };
  throw new VindbaarError({
    kind: 'usage',
    where: input,
    what: `no source in the configuration starts at ${address.origin}.`,
    todo: 'Add a source for this site, or an alias to the source that it belongs to.',
  });
}

/** The own site of a municipality; of a body that serves several, the first of them. */
function siteOf(id: string, { organisations }: Config): string {
  const own = organisations.find((organisation) => organisation.id === id);
  if (own?.type === 'gemeente') return id;
  return own?.serves[0] ?? organisations.find(({ type }) => type === 'gemeente')?.id ?? id;
}

const FIELDS = [
  'title',
  'description',
  'headings',
  'breadcrumbs',
  'keywords',
  'citizenWords',
  'officialWords',
  'product',
  'pageType',
  'language',
] as const;

type ShownFields = Record<string, string | string[]>;

function shown(document: EngineHit | undefined): { fields?: ShownFields } {
  if (document === undefined) return {};
  const fields: ShownFields = {};
  for (const name of FIELDS) {
    const value = document[name];
    if (value !== undefined && value.length > 0) fields[name] = value;
  }
  return { fields };
}

function asText({ url, organisation, crawl, index, query }: Why, typed: string): string {
  const rows: string[][] = [
    ['page', url],
    ['organisation', organisation],
    ['crawl', `${crawl.state}: ${crawl.reason}`],
  ];
  const { robots } = crawl;
  if (robots !== undefined) {
    const line = robots.line === undefined ? 'no rule matches' : `line ${robots.line}: ${robots.rule ?? ''}`;
    rows.push(['robots.txt', `${robots.allowed ? 'allowed' : 'disallowed'} (${line})`]);
  }
  if (crawl.canonical !== undefined) rows.push(['canonical', crawl.canonical]);
  if (crawl.of !== undefined) rows.push(['kept instead', crawl.of]);
  rows.push(['index', index.fields === undefined ? `not in "${index.name}"` : `in "${index.name}"`]);
  for (const [name, value] of Object.entries(index.fields ?? {})) {
    rows.push([`  ${name}`, Array.isArray(value) ? value.join(' | ') : value]);
  }
  if (query !== undefined) rows.push(...queryRows(query, typed));
  return table(rows);
}

function queryRows(query: QueryTrace, typed: string): string[][] {
  const place =
    query.rank === undefined
      ? `not among the ${query.compared} pages compared`
      : `${query.rank} of the ${query.compared} pages compared, score ${query.score?.toFixed(3) ?? ''}`;
  return [
    ['query', `${typed} (on ${query.site})`],
    ['  subject', query.subject.join(' | ')],
    ...(query.action.length === 0 ? [] : [['  action', query.action.join(' | ')]]),
    ...(query.elsewhere.length === 0 ? [] : [['  elsewhere', query.elsewhere.join(' | ')]]),
    ...query.rules.map(({ product, phrase, about }) => [
      '  rule',
      `"${phrase}" of "${product}"${about ? ', which this page is about' : ''}`,
    ]),
    ...(query.words ?? []).map(({ word, value, weight, field, phrase }) => [
      `  ${word}`,
      `${value.toFixed(2)} x ${weight.toFixed(2)}${field === undefined ? ', nowhere' : `, in ${field}`}${phrase === undefined ? '' : ` ("${phrase}")`}`,
    ]),
    ['rank', place],
    ...query.before.map(({ url, score }) => ['  before it', `${score.toFixed(3)} ${url}`]),
    ['because', query.reason],
  ];
}
