/**
 * Pages that were read, written as they come, with what is needed afterwards to tell which of them are the same: of
 * each some forty bytes and its address, so that a site may be large.
 */
import { createHash } from 'node:crypto';
import type { PageRecord } from '../model/page-record.ts';
import type { Addresses } from './addresses.ts';
import type { Aliases } from './aliases.ts';
import { createColumn } from './column.ts';
import type { Frontier } from './frontier.ts';
import type { JournalPage, JournalWriter } from './journal.ts';
import type { Place } from './line-file.ts';
import { plainOf, type Candidate } from './settle.ts';
import type { RecordWriter } from './store.ts';
import type { Yield } from './traps.ts';
import type { Scope } from './url.ts';
import { PRINT, type Fate } from './variants.ts';

export interface KeptPages {
  keep(url: string, record: PageRecord, page: JournalPage): Promise<void>;
  /** Notes that an address leads to another. */
  leads(url: string, to: string): void;
  /** Notes that a page asks to be left out. */
  leaveOut(url: string): void;
  /** What became of an address. */
  fateOf(url: string): Fate | undefined;
  /** Where they were fetched. */
  urls(): Generator<string>;
  /** Those that may be one with another, with how often each was linked to, which is known at the end. */
  doubtful(): Candidate[];
  /** Gives a page another address in the index. */
  rename(url: string, recordUrl: string): void;
  remove(url: string): void;
  /** Where their records are, by the address in the index. */
  lines(): Generator<Place & { url: string; recordUrl: string }>;
  readonly size: number;
}

export interface KeptPagesOptions {
  addresses: Addresses;
  records: RecordWriter;
  journal: JournalWriter;
  frontier: Frontier;
  scope: Scope;
  aliases: Aliases;
  starts: ReadonlySet<string>;
  onIgnoredCanonical: (ignored: { url: string; canonical: string }) => void;
}

const MAX_CHAIN = 5;
/** Numbers of 32 bits in the hash of a text. */
const HASH_NUMBERS = 4;

export function createKeptPages(options: KeptPagesOptions): KeptPages {
  const { addresses, records, journal, frontier, scope, aliases, starts, onIgnoredCanonical } = options;
  /** Number of an address to its page, from 1 on; 0 when it has none. */
  const pageAt = createColumn('small');
  /** By page. */
  const addressOf = createColumn('small');
  const offsets = createColumn('number');
  const lengths = createColumn('small');
  const titles = createColumn('number');
  const hashes = createColumn('small');
  const canonicals = new Map<number, string>();
  const recordUrls = new Map<number, string>();
  const leadsTo = new Map<string, string>();
  const leftOut = new Set<string>();
  let last = 0;
  let size = 0;

  const find = (url: string): number => pageAt.at(addresses.find(url) ?? -1);
  const urlOf = (page: number): string => addresses.at(addressOf.at(page));
  const recordUrlOf = (page: number): string => recordUrls.get(page) ?? urlOf(page);
  const hashOf = (page: number): string => {
    const parts = Array.from({ length: HASH_NUMBERS }, (_, part) => hashes.at(page * HASH_NUMBERS + part));
    return parts.map((part) => part.toString(16).padStart(8, '0')).join('');
  };
  const compareHashes = (a: number, b: number): number => {
    for (let part = 0; part < HASH_NUMBERS; part++) {
      const difference = hashes.at(a * HASH_NUMBERS + part) - hashes.at(b * HASH_NUMBERS + part);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const isThere = (page: number): boolean => pageAt.at(addressOf.at(page)) === page;
  const pages = (): Uint32Array => {
    const all = new Uint32Array(size);
    let index = 0;
    for (let page = 1; page <= last; page++) if (isThere(page)) all[index++] = page;
    return all;
  };

  /** The address a page has in the index, and its canonical on this site when that is another one. */
  const identify = (
    url: string,
    canonical: string | undefined,
  ): Pick<Candidate, 'recordUrl' | 'canonical'> => {
    if (canonical === undefined || canonical === url) return { recordUrl: url };
    if (aliases.has(canonical)) {
      aliases.learn(url, canonical);
      return { recordUrl: canonical };
    }
    if (!scope.origins.has(new URL(canonical).origin)) {
      onIgnoredCanonical({ url, canonical });
      return { recordUrl: url };
    }
    if (scope.judge(canonical) !== 'inside') return { recordUrl: url };
    frontier.offer(canonical, 'link');
    return { recordUrl: url, canonical };
  };

  /** @returns the number of the page */
  const note = (url: string, { title, contentHash }: PageRecord, canonical: string | undefined): number => {
    const identity = identify(url, canonical);
    const address = addresses.numberOf(url);
    let page = pageAt.at(address);
    if (page === 0) {
      page = last += 1;
      size += 1;
      pageAt.set(address, page);
      addressOf.set(page, address);
    }
    titles.set(page, markOf(title));
    for (let part = 0; part < HASH_NUMBERS; part++)
      hashes.set(page * HASH_NUMBERS + part, Number.parseInt(contentHash.slice(part * 8, part * 8 + 8), 16));
    if (identity.canonical !== undefined) canonicals.set(page, identity.canonical);
    if (identity.recordUrl !== url) recordUrls.set(page, identity.recordUrl);
    return page;
  };

  const fateOf = (url: string, step = 0): Fate | undefined => {
    if (step > MAX_CHAIN) return undefined;
    const page = find(url);
    const next = page === 0 ? leadsTo.get(url) : canonicals.get(page);
    if (leftOut.has(url)) return { mark: '', title: 0 };
    const further = next === undefined ? undefined : fateOf(next, step + 1);
    return further ?? (page === 0 ? undefined : { mark: hashOf(page), title: titles.at(page) });
  };

  const candidateOf = (page: number): Candidate => {
    const url = urlOf(page);
    const canonical = canonicals.get(page);
    return {
      url,
      ...(canonical === undefined ? {} : { canonical }),
      recordUrl: recordUrlOf(page),
      title: titles.at(page),
      contentHash: hashOf(page),
      inSitemap: frontier.isInSitemap(url),
      links: frontier.linksTo(url),
      isStart: starts.has(url),
    };
  };

  /** Pages with the same text, a print version, another address of its own, or what these lead to. */
  const doubtful = (): Set<number> => {
    const found = new Set<number>();
    const all = pages();
    const printed = new Set<string>();
    for (const page of all) {
      const url = urlOf(page);
      if (!PRINT.test(url)) continue;
      found.add(page);
      printed.add(plainOf(url.replace(PRINT, '')));
    }
    if (printed.size > 0) for (const page of all) if (printed.has(plainOf(urlOf(page)))) found.add(page);
    for (const [page, target] of [...canonicals, ...recordUrls])
      for (const one of [page, find(target)]) if (one !== 0 && isThere(one)) found.add(one);
    all.sort(compareHashes);
    for (let index = 1; index < all.length; index++) {
      const [before = 0, page = 0] = [all[index - 1], all[index]];
      if (compareHashes(before, page) === 0) found.add(before).add(page);
    }
    return found;
  };

  return {
    async keep(url, record, page) {
      // Noted before the disk is waited for: others may be the same page.
      const number = note(url, record, page.canonical);
      if (!canonicals.has(number)) frontier.traps.learn(url, yieldOf(record));
      const { offset, length } = await records.add(record.url === url ? record : { ...record, url });
      offsets.set(number, offset);
      lengths.set(number, length);
      await journal.add(url, page);
    },
    leads: (url, to) => void leadsTo.set(url, to),
    leaveOut: (url) => void leftOut.add(url),
    fateOf: (url) => fateOf(url),
    *urls() {
      for (const page of pages()) yield urlOf(page);
    },
    doubtful: () =>
      Array.from(doubtful())
        .toSorted((a, b) => a - b)
        .map(candidateOf),
    rename(url, recordUrl) {
      if (url === recordUrl) recordUrls.delete(find(url));
      else recordUrls.set(find(url), recordUrl);
    },
    remove(url) {
      if (find(url) === 0) return;
      pageAt.set(addresses.numberOf(url), 0);
      size -= 1;
    },
    *lines() {
      const ordered = pages().toSorted((a, b) => (recordUrlOf(a) < recordUrlOf(b) ? -1 : 1));
      for (const page of ordered) {
        const [url, recordUrl] = [urlOf(page), recordUrlOf(page)];
        yield { url, recordUrl, offset: offsets.at(page), length: lengths.at(page) };
      }
    },
    get size() {
      return size;
    },
  };
}

function yieldOf({ title, text, pageType }: PageRecord): Yield {
  return { title, text, isOverview: pageType === 'overview' };
}

const MARK_BYTES = 6;

/** Equal titles have equal marks, and others have another. */
function markOf(title: string): number {
  return createHash('sha1').update(title).digest().readUIntBE(0, MARK_BYTES);
}
