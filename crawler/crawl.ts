/**
 * The crawl: sources side by side, each with its robots rules, its sitemaps and its links, every address ending as a
 * record or as a line that says why not. Sources on one host share that host's rate.
 */
import type { Config } from '../model/config.ts';
import type { Source } from '../model/source.ts';
import { VindbaarError } from '../model/errors.ts';
import type { HostQueues } from './host-queue.ts';
import { crawlSource } from './crawl-source.ts';
import { keepNationalTextsOnce } from './national-texts.ts';
import { checkSelectors } from './own-selectors.ts';

export interface CrawlProgress {
  source: string;
  pages: number;
  skipped: number;
  queued: number;
  url: string;
}

export interface CrawlOptions {
  /** Writes SOURCE.jsonl, SOURCE.skipped.jsonl and SOURCE.journal.json here; the folder exists. */
  outDir: string;
  /** Most pages a source. @default 20000 */
  maxPages?: number;
  signal?: AbortSignal;
  onProgress?: (progress: CrawlProgress) => void;
  /** Names us to the sites. @default 'Vindbaar' */
  userAgent?: string;
  /** Forget what earlier crawls saw. @default false */
  fresh?: boolean;
  /** The clock, in milliseconds since 1970. @default Date.now */
  now?: () => number;
}

export interface RobotsReport {
  url: string;
  /** What the file is, in words. */
  status: string;
  /** Rules that count for us, as `Disallow: /x`. */
  rules: string[];
  sitemaps: string[];
  crawlDelayMs?: number;
}

export interface CrawlReport {
  source: string;
  /** `partial`: written, but something was kept from before or cut short. `failed`: nothing was written. */
  outcome: 'complete' | 'partial' | 'failed';
  reason?: string;
  pages: number;
  skipped: number;
  unchanged: number;
  requests: number;
  durationMs: number;
  robots: RobotsReport[];
  ignoredCanonicals: { url: string; canonical: string }[];
}

/** @param sourceIds none: all @throws {VindbaarError} when the disk fails */
export async function crawlSources(
  config: Config,
  sourceIds: readonly string[] | undefined,
  options: CrawlOptions,
): Promise<CrawlReport[]> {
  const sources = config.sources.filter((source) => sourceIds === undefined || sourceIds.includes(source.id));
  for (const source of sources) checkSelectors(source);
  const hosts: HostQueues = new Map();
  const rates = ratePerHost(sources);
  const crawls = await Promise.allSettled(
    sources.map(async (source) => {
      const organisation = config.organisations.find((candidate) => candidate.id === source.organisation);
      if (organisation === undefined) {
        throw new VindbaarError({
          kind: 'usage',
          where: `source ${source.id}`,
          what: `there is no organisation "${source.organisation}".`,
        });
      }
      const rate = Math.min(
        ...source.start.map((address) => rates.get(new URL(address).host) ?? source.requestsPerSecond),
      );
      return crawlSource({ ...source, requestsPerSecond: rate }, organisation, hosts, options);
    }),
  );
  // The others finish first: what one source meets costs no other its pages.
  const reports = crawls.map((crawl) => {
    if (crawl.status === 'rejected') throw crawl.reason;
    return crawl.value;
  });
  return keepNationalTextsOnce(config, reports, options.outDir);
}

/** The gentlest wish of all sources on a host counts for all of them. */
function ratePerHost(sources: readonly Source[]): Map<string, number> {
  const rates = new Map<string, number>();
  for (const { start, requestsPerSecond } of sources) {
    for (const { host } of start.map((address) => new URL(address))) {
      rates.set(host, Math.min(rates.get(host) ?? Infinity, requestsPerSecond));
    }
  }
  return rates;
}
