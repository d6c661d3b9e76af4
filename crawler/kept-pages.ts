/** Pages that were read, written as they come, with what is needed afterwards to tell which of them are the same. */
import type { PageRecord } from '../model/page-record.ts';
import type { Aliases } from './aliases.ts';
import type { Frontier } from './frontier.ts';
import type { JournalPage, JournalWriter } from './journal.ts';
import type { Place } from './line-file.ts';
import type { Candidate } from './settle.ts';
import type { RecordWriter } from './store.ts';
import type { Yield } from './traps.ts';
import type { Scope } from './url.ts';
import type { Fate } from './variants.ts';

export type KeptPage = Candidate & Place;

export interface KeptPages {
  keep(url: string, record: PageRecord, page: JournalPage): Promise<void>;
  /** Notes that an address leads to another. */
  leads(url: string, to: string): void;
  /** Notes that a page asks to be left out. */
  leaveOut(url: string): void;
  /** What became of an address. */
  fateOf(url: string): Fate | undefined;
  /** With how often each was linked to, which is known at the end. */
  all(): KeptPage[];
  readonly size: number;
}

export interface KeptPagesOptions {
  records: RecordWriter;
  journal: JournalWriter;
  frontier: Frontier;
  scope: Scope;
  aliases: Aliases;
  starts: ReadonlySet<string>;
  onIgnoredCanonical: (ignored: { url: string; canonical: string }) => void;
}

const MAX_CHAIN = 5;

export function createKeptPages(options: KeptPagesOptions): KeptPages {
  const { records, journal, frontier, scope, aliases, starts, onIgnoredCanonical } = options;
  const kept = new Map<string, KeptPage>();
  const leadsTo = new Map<string, string>();
  const leftOut = new Set<string>();

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

  const fateOf = (url: string, step = 0): Fate | undefined => {
    if (step > MAX_CHAIN) return undefined;
    const page = kept.get(url);
    const next = page === undefined ? leadsTo.get(url) : page.canonical;
    if (leftOut.has(url)) return { mark: '', title: '' };
    const further = next === undefined ? undefined : fateOf(next, step + 1);
    return further ?? (page === undefined ? undefined : { mark: page.contentHash, title: page.title });
  };

  return {
    async keep(url, record, page) {
      const identity = identify(url, page.canonical);
      if (identity.canonical === undefined) frontier.traps.learn(url, yieldOf(record));
      // Noted before the disk is waited for: others may be the same page.
      const entry: KeptPage = {
        offset: 0,
        length: 0,
        url,
        ...identity,
        title: copyOf(record.title),
        contentHash: record.contentHash,
        inSitemap: frontier.isInSitemap(url),
        links: 0,
        isStart: starts.has(url),
      };
      kept.set(url, entry);
      Object.assign(entry, await records.add(record.url === url ? record : { ...record, url }));
      await journal.add(url, page);
    },
    leads: (url, to) => void leadsTo.set(url, to),
    leaveOut: (url) => void leftOut.add(url),
    fateOf: (url) => fateOf(url),
    all: () => Array.from(kept.values(), (page) => ({ ...page, links: frontier.linksTo(page.url) })),
    get size() {
      return kept.size;
    },
  };
}

function yieldOf({ title, text, pageType }: PageRecord): Yield {
  return { title, text, isOverview: pageType === 'overview' };
}

/** A piece of a page would keep the whole page in memory. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
