/** `vindbaar read`: one page as the crawler reads it, and where it found each field. */
import { basename } from 'node:path';
import { HTML, MAX_PDF_BYTES, PDF } from '../../crawler/content-types.ts';
import { checkSelectors } from '../../crawler/own-selectors.ts';
import { createPdfReader } from '../../crawler/pdf.ts';
import { AGENT } from '../../crawler/permissions.ts';
import { readPdf } from '../../crawler/read-pdf.ts';
import { decodePage, fetchAddress } from '../../crawler/read-address.ts';
import { readPage, type PageReading, type ReadContext } from '../../crawler/read-page.ts';
import { VindbaarError } from '../../model/errors.ts';
import type { FetchedPage, PageRecord } from '../../model/page-record.ts';
import { SKIP_REASONS } from '../../model/page-record.ts';
import { nearest } from '../../model/yaml-text.ts';
import { loadConfig } from '../config-file.ts';
import { answered, isInternalAddress, readBytes, USER_AGENT, webAddress } from '../input.ts';
import { say, table } from '../terminal.ts';

export interface ReadCommandOptions {
  input: string;
  json: boolean;
  config: string;
  /** Source whose organisation and selectors are used; without it, the usual rules alone. */
  source?: string;
  /** Where a page from a file stands on the web. */
  url?: string;
}

export async function readCommand(options: ReadCommandOptions): Promise<void> {
  const context = await contextOf(options);
  const { bytes, ...at } = await answerOf(options);
  const { page, charsetFrom } = decodePage(bytes, at);
  const reading =
    unreadable(page) ??
    (isPdf(page, bytes) ? await pdfReading(page, bytes, context) : readPage(page, context));
  if (reading.record !== undefined) reading.from = origins(reading.record, reading.from ?? {}, options);
  const charset = isPdf(page, bytes)
    ? { label: 'none', from: 'a PDF has its own' }
    : { label: page.charset, from: charsetFrom };
  say(
    options.json ? JSON.stringify(asJson(page, charset, reading), null, 2) : asText(page, charset, reading),
  );
}

type Charset = { label: string; from: string };

function asJson(page: FetchedPage, charset: Charset, reading: PageReading): object {
  const { record, from, siteNames: _, ...rest } = reading;
  return {
    url: page.url,
    status: page.status,
    charset: charset.label,
    charsetFrom: charset.from,
    ...(record === undefined ? {} : { record, from }),
    ...rest,
  };
}

/** What the server says before the page does. */
function unreadable({ status, headers }: FetchedPage): PageReading | undefined {
  const type = headers['content-type'] ?? '';
  const none = { links: [], siteNames: [] };
  if (status === 404 || status === 410) return { ...none, skip: 'not-found', detail: String(status) };
  if (status !== 200) return { ...none, skip: 'http-error', detail: String(status) };
  return HTML.test(type) || PDF.test(type) ? undefined : { ...none, skip: 'not-html', detail: type };
}

/** A file on disk has no type but what it holds. */
function isPdf({ headers }: FetchedPage, bytes: Buffer): boolean {
  const type = headers['content-type'];
  return type === undefined ? bytes.subarray(0, 5).toString('latin1') === '%PDF-' : PDF.test(type);
}

async function pdfReading(page: FetchedPage, bytes: Buffer, context: ReadContext): Promise<PageReading> {
  const reader = createPdfReader();
  try {
    const pdf = await reader.read(bytes);
    return pdf.kind === 'text'
      ? readPdf(pdf, page, context)
      : { links: [], siteNames: [], skip: pdf.reason, detail: pdf.detail };
  } finally {
    await reader.close();
  }
}

type Origins = NonNullable<PageReading['from']>;

/** Fields that no page tells. */
const OUR_OWN: Origins = {
  version: 'this version of Vindbaar',
  extractionVersion: 'this version of Vindbaar',
  sourceKind: 'kind of the source',
  places: 'nothing fills it yet',
};
const OF_THE_SOURCE = new Set<keyof PageRecord>(['organisation', 'source', 'type', 'serves']);

/** Something for every field, in the order of the record. */
function origins(record: PageRecord, from: Origins, { source, input, url }: ReadCommandOptions): Origins {
  const ofSource = source === undefined ? 'a stand-in: no --source was given' : 'the configuration';
  const filled: Origins = {};
  for (const name of Object.keys(record) as (keyof PageRecord)[]) {
    const where = OF_THE_SOURCE.has(name) ? ofSource : (OUR_OWN[name] ?? from[name] ?? '');
    filled[name] = where === '' ? 'not on the page' : where;
  }
  if (webAddress(input) === undefined)
    filled.url = url === undefined ? 'a stand-in: no --url was given' : 'the option --url';
  return filled;
}

function asText(page: FetchedPage, charset: Charset, reading: PageReading): string {
  const { record, from = {}, skip, detail, canonical, refresh, links } = reading;
  const rows = [['charset', charset.label, charset.from]];
  if (page.status !== 200) rows.push(['status', String(page.status), 'the server']);
  if (canonical !== undefined) rows.push(['canonical', canonical, 'link rel=canonical']);
  if (refresh !== undefined) rows.push(['forwards to', refresh, 'meta refresh']);
  for (const [name, value] of Object.entries(record ?? {})) {
    const field = name as keyof PageRecord;
    if (OF_THE_SOURCE.has(field) || field in OUR_OWN || field === 'text') continue;
    rows.push([name, shown(value), from[field] ?? '']);
  }
  rows.push(['links', String(links.length), '']);
  const lines = [
    table(rows.map(([name = '', value = '', where = '']) => [name, value, where && `<- ${where}`])),
  ];
  if (skip !== undefined)
    lines.push(
      '',
      `Not indexed: ${SKIP_REASONS[skip]}${detail === undefined || detail === '' ? '' : ` (${detail})`}.`,
    );
  if (record !== undefined) lines.push('', `text <- ${from.text ?? ''}`, record.text);
  return lines.join('\n');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return value
      .map((item: unknown) =>
        typeof item === 'object' && item !== null && 'text' in item ? String(item.text) : shown(item),
      )
      .join(' | ');
  }
  return JSON.stringify(value) ?? '';
}

async function contextOf({ config: file, source: id }: ReadCommandOptions): Promise<ReadContext> {
  const usual = { agent: AGENT, nowMs: Date.now() };
  if (id === undefined) {
    // Nobody's page: what is said of organisations comes from the configuration, not from the page.
    const organisation = {
      id: 'onbekend',
      name: '',
      type: 'gemeente' as const,
      serves: [],
      contact: { phone: '' },
    };
    return { ...usual, organisation, source: 'onbekend', siteNames: new Set() };
  }
  const { config } = await loadConfig(file);
  const source = config.sources.find((candidate) => candidate.id === id);
  const organisation = config.organisations.find((candidate) => candidate.id === source?.organisation);
  if (source === undefined || organisation === undefined) {
    const near = nearest(
      id,
      config.sources.map((candidate) => candidate.id),
    );
    throw new VindbaarError({
      kind: 'usage',
      where: `--source ${id}`,
      what: 'there is no such source in the configuration.',
      todo: near === undefined ? 'Check the ids under "sources".' : `Did you mean "${near}"?`,
    });
  }
  checkSelectors(source);
  return {
    ...usual,
    organisation,
    source: id,
    siteNames: new Set([organisation.name]),
    selectors: source.selectors,
  };
}

interface Answered {
  bytes: Buffer;
  url: string;
  requestedUrl: string;
  status: number;
  headers: Record<string, string>;
}

async function answerOf(options: ReadCommandOptions): Promise<Answered> {
  const { input } = options;
  const url = webAddress(input);
  if (url !== undefined) {
    const outcome = await fetchAddress(url.href, {
      allowPrivate: isInternalAddress(url),
      userAgent: USER_AGENT,
      ...(/\.pdf$/i.test(url.pathname) ? { maxBytes: MAX_PDF_BYTES } : {}),
    });
    const { url: at, status, headers, body } = answered(outcome);
    return { bytes: body, url: at, requestedUrl: url.href, status, headers };
  }
  const at = options.url === undefined ? undefined : webAddress(options.url);
  if (options.url !== undefined && at === undefined) {
    throw new VindbaarError({
      kind: 'usage',
      where: `--url ${options.url}`,
      what: 'this is not a whole address.',
      todo: 'Give the address the page has on the web, e.g. --url https://www.example.nl/paspoort',
    });
  }
  const bytes = await readBytes(input);
  const name = encodeURIComponent(input === '-' ? '' : basename(input));
  const address = at?.href ?? `http://localhost/${name}`;
  return { bytes, url: address, requestedUrl: address, status: 200, headers: {} };
}
