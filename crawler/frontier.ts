/** The edge of what is known of a site: addresses to fetch, and those that wait until others show what they are worth. */
import type { Addresses } from './addresses.ts';
import { createColumn } from './column.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Permissions } from './permissions.ts';
import type { Skips } from './skips.ts';
import { watchForTraps, type TrapVerdict, type TrapWatch } from './traps.ts';
import { looksLikePage, type Scope } from './url.ts';
import { createVariants } from './variants.ts';

export type FoundBy = 'start' | 'sitemap' | 'link';

export interface Frontier {
  /** Takes an address in, once. @returns whether it is one of the site */
  offer(url: string, by: FoundBy): boolean;
  /** The next to fetch. */
  next(): string | undefined;
  /** Takes an address as seen without fetching it. */
  see(url: string): void;
  /** Queues what waited, as far as it is worth it. @returns how many addresses are decided on */
  release(pages: KeptPages): number;
  /** Gives each address that is left a reason. */
  close(maxPages: number): void;
  /** How often pages link to it. */
  linksTo(url: string): number;
  isInSitemap(url: string): boolean;
  readonly traps: TrapWatch;
  readonly size: number;
}

export interface FrontierOptions {
  addresses: Addresses;
  scope: Scope;
  skips: Skips;
  permissions: Permissions;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
}

export function createFrontier({ addresses, scope, skips, permissions, now }: FrontierOptions): Frontier {
  /** By number of the address. */
  const seen = createColumn('byte');
  const inSitemap = createColumn('byte');
  const offSite = createColumn('byte');
  const links = createColumn('small');
  const traps = watchForTraps(now);
  /** Addresses that are fetched when others of their shape turn out to be pages of their own. */
  const waiting = new Map<string, TrapVerdict>();
  const variants = createVariants((url) => seen.at(addresses.find(url) ?? -1) === 1);
  let queue: number[] = [];
  let first = 0;
  const push = (url: string) => void queue.push(addresses.numberOf(url));
  const take = (url: string) => {
    variants.note(url);
    push(url);
  };

  /** Whether it is one to fetch; says why not otherwise. */
  const isWanted = (url: string, by: FoundBy): boolean => {
    const place = scope.judge(url);
    if (place === 'off-site') {
      offSite.set(addresses.numberOf(url), 1);
      if (by === 'start') skips.add(url, 'off-site');
      return false;
    }
    if (!looksLikePage(url)) return false;
    if (place === 'excluded') skips.add(url, 'excluded');
    return place === 'inside' && !permissions.isForbidden(url);
  };

  const queueUp = (url: string, by: FoundBy): void => {
    if (by !== 'link') return take(url);
    const trap = traps.judge(url);
    if (trap?.kind === 'trap') skips.add(url, 'trap', { detail: trap.why });
    else if (trap?.kind === 'wait') waiting.set(url, trap);
    else if (!variants.waits(url)) take(url);
  };

  return {
    traps,
    offer(url, by) {
      const number = addresses.numberOf(url);
      if (by === 'sitemap') inSitemap.set(number, 1);
      if (by === 'link') links.set(number, links.at(number) + 1);
      if (seen.at(number) === 0) {
        seen.set(number, 1);
        if (isWanted(url, by)) queueUp(url, by);
      }
      return offSite.at(number) === 0;
    },
    next() {
      const number = queue[first];
      if (number === undefined) return undefined;
      first += 1;
      if (first > 1000 && first * 2 > queue.length) {
        queue = queue.slice(first);
        first = 0;
      }
      return addresses.at(number);
    },
    see: (url) => seen.set(addresses.numberOf(url), 1),
    release(pages) {
      const before = queue.length;
      for (const [url, { shape }] of waiting) {
        if (!traps.releases(shape)) continue;
        waiting.delete(url);
        push(url);
      }
      const { fetch, same } = variants.decide((url) => pages.fateOf(url));
      for (const url of fetch) push(url);
      for (const { url, of, why } of same) {
        pages.leads(url, of);
        skips.add(url, 'duplicate', { of, detail: why });
      }
      return queue.length - before + same.length;
    },
    close(maxPages) {
      for (const [url, { why }] of waiting) skips.add(url, 'trap', { detail: why });
      for (const number of queue.slice(first))
        skips.add(addresses.at(number), 'budget', { detail: `the limit is ${maxPages} pages` });
    },
    linksTo: (url) => links.at(addresses.find(url) ?? -1),
    isInSitemap: (url) => inSitemap.at(addresses.find(url) ?? -1) === 1,
    get size() {
      return queue.length - first;
    },
  };
}
