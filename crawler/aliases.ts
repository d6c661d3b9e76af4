/** Other hosts a site is known by, and where on each of them it stands: learned from its canonical addresses. */
import type { Source } from '../model/source.ts';
import { normaliseUrl } from './url.ts';

export interface Aliases {
  has(url: string): boolean;
  /** Notes that a page here is the same as one on an alias. */
  learn(here: string, there: string): void;
  /** An address on an alias as it is served here; others as they are. */
  translate(url: string): string;
}

export function createAliases(source: Source): Aliases {
  const origins = new Set(source.aliases.map((address) => new URL(address).origin));
  const folders = new Map<string, string>();
  return {
    has: (url) => origins.has(new URL(url).origin),
    learn(here, there) {
      const { pathname } = new URL(here);
      const target = new URL(there);
      if (target.pathname.endsWith(pathname))
        folders.set(target.origin, target.pathname.slice(0, -pathname.length));
    },
    translate(url) {
      if (origins.size === 0) return url;
      const { origin, pathname, search } = new URL(url);
      const folder = folders.get(origin) ?? '';
      if (!origins.has(origin) || !pathname.startsWith(folder)) return url;
      return normaliseUrl(new URL(pathname.slice(folder.length) + search, source.start[0])) ?? url;
    },
  };
}
