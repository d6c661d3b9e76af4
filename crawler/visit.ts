/** One address from the network to a page that is kept, or to the reason why not. */
import type { Organisation } from '../model/organisation.ts';
import type { PageRecord } from '../model/page-record.ts';
import type { Source } from '../model/source.ts';
import type { AddressSet } from './addresses.ts';
import type { Aliases } from './aliases.ts';
import { decodeBody } from './charset.ts';
import { HTML, MAX_PDF_BYTES, PDF } from './content-types.ts';
import { isErrorPage } from './error-page.ts';
import { failureSentence } from './failure.ts';
import type { FetchAnswer, FetchFailure } from './fetch-outcome.ts';
import type { Fetcher } from './fetch.ts';
import type { Frontier } from './frontier.ts';
import type { Earlier, JournalPage } from './journal.ts';
import type { KeptPages } from './kept-pages.ts';
import type { PdfReader } from './pdf.ts';
import { AGENT, type Permissions } from './permissions.ts';
import { readPage, type PageReading, type ReadContext } from './read-page.ts';
import { readPdf } from './read-pdf.ts';
import type { Skips } from './skips.ts';
import { normaliseUrl, type Scope } from './url.ts';

export interface VisitOptions {
  source: Source;
  organisation: Organisation;
  scope: Scope;
  aliases: Aliases;
  starts: ReadonlySet<string>;
  fetcher: Fetcher;
  pdfs: PdfReader;
  permissions: Permissions;
  frontier: Frontier;
  skips: Skips;
  pages: KeptPages;
  /** What was asked for, after redirects. */
  fetched: AddressSet;
  /** With the same settings, so that what did not change need not be read again. */
  earlier: Earlier | undefined;
  now: () => number;
  signal: AbortSignal | undefined;
}

export interface Visitor {
  visit(url: string): Promise<void>;
  readContext(): ReadContext;
  /** What the site shows for pages that are not there. */
  knowErrorPage(page: PageRecord | undefined): void;
  /** Why a start page could not be read. */
  startFailure(): string | undefined;
  /** A page that gave no answer and was kept as it was. */
  stale(): string | undefined;
  unchanged(): number;
}

export function createVisitor(options: VisitOptions): Visitor {
  const { source, organisation, scope, aliases, starts, permissions, frontier, skips, pages } = options;
  const { fetcher, pdfs, earlier, fetched, now, signal } = options;
  const siteNames = new Set<string>([organisation.name]);
  let errorPage: PageRecord | undefined;
  let startFailure: string | undefined;
  let stale: string | undefined;
  let unchanged = 0;

  const readContext = (): ReadContext => ({
    organisation,
    source: source.id,
    siteNames,
    agent: AGENT,
    selectors: source.selectors,
    nowMs: now(),
  });
  const missStart = (url: string, why: string) => {
    if (starts.has(url)) startFailure ??= why;
  };

  /** What is known of a page, when its record is still there: what was left out is read anew. */
  const earlierOf = (url: string): { page: JournalPage; recordUrl: string } | undefined => {
    const page = earlier?.pageOf(url);
    if (earlier === undefined || page === undefined) return undefined;
    const { canonical } = page;
    const recordUrl =
      earlier.hasRecord(url) || canonical === undefined || !aliases.has(canonical) ? url : canonical;
    return earlier.hasRecord(recordUrl) ? { page, recordUrl } : undefined;
  };

  const keepEarlier = async (url: string): Promise<boolean> => {
    const before = earlierOf(url);
    const record = before === undefined ? undefined : earlier?.recordOf(before.recordUrl);
    if (before === undefined || record === undefined) return false;
    for (const name of before.page.siteNames ?? []) siteNames.add(name);
    for (const link of before.page.links) frontier.offer(link, 'link');
    await pages.keep(url, record, before.page);
    unchanged += 1;
    return true;
  };

  const failed = async (url: string, outcome: FetchFailure): Promise<void> => {
    missStart(url, failureSentence(outcome));
    const { code, detail, reason } = outcome;
    if (reason !== 'private' && (await keepEarlier(url))) stale ??= `${url}: ${detail}`;
    else skips.add(url, reason, { detail: code === detail ? code : `${code}: ${detail}` });
  };

  const visit = async (url: string): Promise<void> => {
    if (fetched.has(url)) return;
    await permissions.refresh();
    if (permissions.isForbidden(url)) return;
    const outcome = await fetcher.get(url, {
      validators: earlierOf(url)?.page,
      follow: (target) => mayFollow(url, target),
      wanted: (type) => HTML.test(type) || PDF.test(type),
      ...(/\.pdf$/i.test(new URL(url).pathname) ? { maxBytes: MAX_PDF_BYTES } : {}),
    });
    if (signal?.aborted === true) return;
    if (outcome.kind === 'failure') return failed(url, outcome);
    if (outcome.kind === 'redirect-out') {
      missStart(url, outsideSentence(url, outcome.to));
      const inside = scope.judge(outcome.to) !== 'off-site';
      return skips.add(url, inside ? 'robots' : 'off-site', { of: outcome.to });
    }
    const at = normaliseUrl(new URL(outcome.url)) ?? outcome.url;
    if (outcome.redirects.length > 0 && at !== url && !arrives(url, at)) return;
    if (fetched.has(at)) return;
    fetched.add(at);
    await read(url, at, outcome);
  };

  const mayFollow = (url: string, target: string): boolean => {
    const normalised = normaliseUrl(new URL(target));
    if (normalised === undefined || (scope.judge(normalised) === 'off-site' && !starts.has(url)))
      return false;
    return permissions.isAllowed(normalised);
  };

  /** At the end of a redirect. @returns whether there is something to read */
  const arrives = (url: string, at: string): boolean => {
    skips.add(url, 'redirect', { of: at });
    pages.leads(url, at);
    if (fetched.has(at)) return false;
    frontier.see(at);
    const place = scope.judge(at);
    if (place === 'off-site') {
      startFailure ??= outsideSentence(url, at);
      skips.add(url, 'off-site', { of: at });
    } else if (place === 'excluded') skips.add(at, 'excluded');
    return place === 'inside';
  };

  /** @param at the address after redirects */
  const read = async (url: string, at: string, outcome: FetchAnswer): Promise<void> => {
    const { status, headers } = outcome;
    if (status === 304 && (await keepEarlier(at))) return;
    if (status !== 200) return refused(url, at, status);
    const type = headers['content-type'] ?? '';
    if (PDF.test(type)) {
      const pdf = await pdfs.read(outcome.body);
      if (pdf.kind === 'failure') return skips.add(at, pdf.reason, { detail: pdf.detail });
      return take(at, readPdf(pdf, { url: at, headers }, readContext()), headers);
    }
    if (!HTML.test(type)) return skips.add(at, 'not-html', { detail: type });
    const { text: body, charset } = decodeBody(outcome.body, type);
    const reading = readPage({ url: at, requestedUrl: url, status, headers, charset, body }, readContext());
    if (starts.has(url)) for (const name of reading.siteNames) siteNames.add(name);
    await take(at, reading, headers);
  };

  const refused = async (url: string, at: string, status: number): Promise<void> => {
    missStart(url, `${url} answered with status ${status}. Is the address right?`);
    if (status === 404 || status === 410) {
      frontier.traps.learn(at, undefined);
      return skips.add(at, 'not-found', { detail: String(status) });
    }
    if (status >= 500 && earlierOf(at) !== undefined) {
      const detail = `status ${status}`;
      return failed(at, { kind: 'failure', url: at, reason: 'unreachable', code: String(status), detail });
    }
    skips.add(at, 'http-error', { detail: String(status) });
  };

  const take = async (url: string, reading: PageReading, headers: Record<string, string>): Promise<void> => {
    const { links, refresh, record, detail, canonical } = reading;
    const inside = links.filter((link) => {
      const here = aliases.translate(link);
      const isOurs = frontier.offer(here, 'link');
      return link === here ? isOurs : scope.judge(link) !== 'off-site';
    });
    if (refresh !== undefined) frontier.offer(aliases.translate(refresh), 'link');
    if (refresh !== undefined && refresh !== url) {
      pages.leads(url, refresh);
      return skips.add(url, 'redirect', { of: refresh, detail: 'meta refresh' });
    }
    if (reading.skip === 'noindex') pages.leaveOut(url);
    if (record === undefined)
      return skips.add(url, reading.skip ?? 'empty', detail === undefined ? {} : { detail });
    if (!starts.has(url) && isErrorPage(record, errorPage)) {
      frontier.traps.learn(url, undefined);
      return skips.add(url, 'not-found', { detail: 'the page says it does not exist' });
    }
    const { etag, 'last-modified': lastModified } = headers;
    await pages.keep(url, record, {
      ...(etag === undefined ? {} : { etag }),
      ...(lastModified === undefined ? {} : { lastModified }),
      ...(canonical === undefined ? {} : { canonical }),
      links: inside,
      ...(starts.has(url) ? { siteNames: reading.siteNames } : {}),
    });
  };

  return {
    visit,
    readContext,
    knowErrorPage: (page) => void (errorPage = page),
    startFailure: () => startFailure,
    stale: () => stale,
    unchanged: () => unchanged,
  };
}

function outsideSentence(url: string, to: string): string {
  return `${url} forwards to ${to}, outside the site. Put that address in start.`;
}
