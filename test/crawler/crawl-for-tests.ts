/** A whole crawl of sites on loopback, into a folder that goes with the test. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { crawlSources, type CrawlOptions, type CrawlReport } from '../../crawler/crawl.ts';
import type { PageRecord, Skipped } from '../../model/page-record.ts';
import type { Source } from '../../model/source.ts';
import { temporaryFolder } from '../e2e/demo.ts';
import { OOSTERLO } from '../records.ts';
import type { TestSite } from './test-site.ts';

export interface Crawl {
  reports: CrawlReport[];
  report: CrawlReport;
  /** Path to record. */
  pages: Map<string, PageRecord>;
  /** Path to reason. */
  skipped: Map<string, Skipped>;
  outDir: string;
}

export function source(site: Pick<TestSite, 'url'>, more: Partial<Source> = {}): Source {
  return {
    id: 'site',
    organisation: 'oosterlo',
    kind: 'site',
    start: [`${site.url}/`],
    include: [],
    exclude: [],
    aliases: [],
    requestsPerSecond: 1000,
    allowPrivate: true,
    ...more,
  };
}

export async function crawl(sources: readonly Source[], options: Partial<CrawlOptions> = {}): Promise<Crawl> {
  let { outDir } = options;
  if (outDir === undefined) {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    outDir = join(folder.path, 'pages');
    await mkdir(outDir);
  }
  const reports = await crawlSources({ organisations: [OOSTERLO], sources: [...sources] }, undefined, {
    ...options,
    outDir,
  });
  const pages = new Map<string, PageRecord>();
  const skipped = new Map<string, Skipped>();
  const path = (url: string) => url.replace(/^https?:\/\/[^/]+/, '');
  for (const { source: id, outcome } of reports) {
    if (outcome === 'failed') continue;
    for (const record of await lines<PageRecord>(join(outDir, `${id}.jsonl`)))
      pages.set(path(record.url), record);
    for (const skip of await lines<Skipped>(join(outDir, `${id}.skipped.jsonl`)))
      skipped.set(path(skip.url), skip);
  }
  const [report] = reports;
  if (report === undefined) throw new Error('a crawl has a report');
  return { reports, report, pages, skipped, outDir };
}

async function lines<T>(file: string): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export const robots = (text: string) => ({ body: text, headers: { 'content-type': 'text/plain' } });
export const xml = (text: string) => ({ body: text, headers: { 'content-type': 'application/xml' } });
