/** `vindbaar crawl`: sites to `SOURCE.jsonl` and `SOURCE.skipped.jsonl`. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { crawlSources, type CrawlReport } from '../../crawler/crawl.ts';
import { VindbaarError } from '../../model/errors.ts';
import type { Config } from '../../model/config.ts';
import { nearest } from '../../model/yaml-text.ts';
import { loadConfig } from '../config-file.ts';
import { fileError } from '../file-error.ts';
import { VERSION } from '../package-root.ts';
import { showProgress } from '../progress.ts';
import { count, note, table } from '../terminal.ts';

export interface CrawlCommandOptions {
  config: string;
  source: string[];
  out: string;
  fresh: boolean;
  maxPages?: number;
}

/** @throws {VindbaarError} kind `crawl` when a source failed; the others are written. */
export async function crawlCommand(options: CrawlCommandOptions): Promise<void> {
  const { config } = await loadConfig(options.config);
  const reports = await crawl(config, options);
  note(reportTable(reports));
  for (const report of reports) reportCanonicals(report);
  failOn(reports);
}

export interface CrawlRun {
  /** Ids of sources; none: all. */
  source: readonly string[];
  out: string;
  fresh?: boolean;
  maxPages?: number;
}

export async function crawl(config: Config, run: CrawlRun): Promise<CrawlReport[]> {
  checkSources(config, run.source);
  const out = resolve(run.out);
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    throw fileError(error, out);
  }
  const progress = showProgress();
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    const reports = await crawlSources(config, run.source.length === 0 ? undefined : [...run.source], {
      outDir: out,
      signal: stop.signal,
      fresh: run.fresh ?? false,
      userAgent: `Vindbaar/${VERSION} (search for government services)`,
      ...(run.maxPages === undefined ? {} : { maxPages: run.maxPages }),
      onProgress: ({ source, pages, skipped, queued, url }) =>
        progress.update(`crawl ${source}`, pages + skipped, pages + skipped + queued, url),
    });
    if (!stop.signal.aborted) return reports;
    throw new VindbaarError({
      kind: 'stopped',
      what: 'stopped before the crawl was done; what was crawled before is unharmed.',
    });
  } finally {
    progress.stop();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

function checkSources(config: Config, wanted: readonly string[]): void {
  const known = config.sources.map((source) => source.id);
  if (known.length === 0) {
    throw new VindbaarError({
      kind: 'usage',
      what: 'the configuration has no sources, so there is nothing to crawl.',
      todo: 'Add a source, see "vindbaar init --help".',
    });
  }
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const near = nearest(unknown, known);
  throw new VindbaarError({
    kind: 'usage',
    where: '--source',
    what: `there is no source "${unknown}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
    todo: `Known sources: ${known.join(', ')}.`,
  });
}

export function reportTable(reports: readonly CrawlReport[]): string {
  return table([
    ['source', 'outcome', 'pages', 'unchanged', 'skipped', 'requests', 'seconds', ''],
    ...reports.map((report) => [
      report.source,
      report.outcome,
      String(report.pages),
      String(report.unchanged),
      String(report.skipped),
      String(report.requests),
      (report.durationMs / 1000).toFixed(1),
      report.outcome === 'failed' ? '' : (report.reason ?? ''),
    ]),
  ]);
}

/** Shown before the rest is counted, so that a wrong `aliases` is noticed. */
const CANONICALS_SHOWN = 3;

export function reportCanonicals(report: CrawlReport): void {
  const ignored = report.ignoredCanonicals;
  const first = ignored[0];
  if (first === undefined) return;
  note(
    `\n${report.source}: ${count(ignored.length, 'page')} name a canonical address on another origin, which was ignored:`,
  );
  for (const { url, canonical } of ignored.slice(0, CANONICALS_SHOWN)) note(`  ${url} -> ${canonical}`);
  if (ignored.length > CANONICALS_SHOWN) note(`  ... and ${ignored.length - CANONICALS_SHOWN} more`);
  note(
    `If ${new URL(first.canonical).origin} is the same site, add it to "aliases" of source ${report.source}.`,
  );
}

export function failOn(reports: readonly CrawlReport[]): void {
  const failed = reports.filter((report) => report.outcome === 'failed');
  if (failed.length === 0) return;
  throw new VindbaarError({
    kind: 'crawl',
    what: failed.map((report) => `source ${report.source}: ${report.reason ?? 'failed'}`).join('\n'),
    todo: `What was crawled before is unharmed.${failed.length < reports.length ? ' The other sources are done.' : ''}`,
  });
}
