/** Addresses that are no record, each with the first reason that was found. */
import type { Skipped, SkipReason } from '../model/page-record.ts';

export interface Skips {
  add(url: string, reason: SkipReason, extra?: { of?: string; detail?: string }): void;
  /** What is known better after the crawl. */
  replace(skipped: Skipped): void;
  remove(url: string): void;
  all(): Skipped[];
  readonly size: number;
}

export function createSkips(): Skips {
  const byUrl = new Map<string, Skipped>();
  return {
    add(url, reason, extra = {}) {
      if (!byUrl.has(url)) byUrl.set(url, { url, reason, ...extra });
    },
    replace: (skipped) => void byUrl.set(skipped.url, skipped),
    remove: (url) => void byUrl.delete(url),
    all: () => [...byUrl.values()],
    get size() {
      return byUrl.size;
    },
  };
}
