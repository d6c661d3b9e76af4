/**
 * After all sources: a text of a national body that stands on other sites too is kept once, on the site of that body.
 * A text that several municipalities share without it stays on each: a citizen is helped by her own.
 */
import type { Config } from '../model/config.ts';
import type { PageRecord, Skipped } from '../model/page-record.ts';
import type { CrawlReport } from './crawl.ts';
import { readLines, writeLines } from './line-file.ts';
import { recordsFile, skippedFile } from './store.ts';

/** @returns the reports, with the copies that were left out counted as skipped */
export async function keepNationalTextsOnce(
  config: Config,
  reports: readonly CrawlReport[],
  outDir: string,
): Promise<CrawlReport[]> {
  const national = new Set(
    config.organisations.filter(({ type }) => type === 'landelijk').map(({ id }) => id),
  );
  const isNational = new Map(config.sources.map(({ id, organisation }) => [id, national.has(organisation)]));
  const written = reports.filter(({ outcome }) => outcome !== 'failed');
  const others = written.filter(({ source }) => isNational.get(source) === false);
  if (others.length === 0) return [...reports];
  const originals = new Map<string, string>();
  // Those crawled before count too: their files are there.
  for (const [source, counts] of isNational)
    if (counts) await noteTexts(recordsFile(outDir, source), originals);
  if (originals.size === 0) return [...reports];
  const copies = new Map<string, number>();
  for (const { source } of others) copies.set(source, await leaveOut(outDir, source, originals));
  return reports.map((report) => {
    const count = copies.get(report.source) ?? 0;
    return { ...report, pages: report.pages - count, skipped: report.skipped + count };
  });
}

/** Adds the addresses of records by what they say. */
async function noteTexts(file: string, originals: Map<string, string>): Promise<void> {
  const records = await readLines(file);
  if (records === undefined) return;
  for await (const { line } of records.lines()) {
    const { contentHash, url } = JSON.parse(line.toString('utf8')) as PageRecord;
    if (!originals.has(contentHash)) originals.set(contentHash, url);
  }
  await records.close();
}

/** @returns how many records were copies */
async function leaveOut(
  outDir: string,
  source: string,
  originals: ReadonlyMap<string, string>,
): Promise<number> {
  const copies = new Map<string, string>();
  const file = recordsFile(outDir, source);
  const records = await readLines(file);
  for await (const { line } of records?.lines() ?? []) {
    const { contentHash, url } = JSON.parse(line.toString('utf8')) as PageRecord;
    const original = originals.get(contentHash);
    if (original !== undefined) copies.set(url, original);
  }
  await records?.close();
  if (copies.size === 0) return 0;
  const skips = Array.from(copies, ([url, of]): Skipped => ({
    url,
    reason: 'duplicate',
    of,
    detail: 'the same text stands on the site of a national body',
  }));
  await rewrite(skippedFile(outDir, source), () => true, skips);
  await rewrite(file, ({ url }) => !copies.has(url), []);
  return copies.size;
}

/** Both kinds of lines have an address, by which they stay sorted. */
async function rewrite(
  file: string,
  stays: (line: { url: string }) => boolean,
  added: readonly Skipped[],
): Promise<void> {
  const lines = await readLines(file);
  const output = await writeLines(file, '.new');
  const waiting = added.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  for await (const { line } of lines?.lines() ?? []) {
    const text = line.toString('utf8');
    const value = JSON.parse(text) as { url: string };
    while (waiting[0] !== undefined && waiting[0].url < value.url)
      await output.add(JSON.stringify(waiting.shift()));
    if (stays(value)) await output.add(text);
  }
  for (const skip of waiting) await output.add(JSON.stringify(skip));
  await lines?.close();
  await output.finish();
}
