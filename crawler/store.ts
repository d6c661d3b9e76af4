/**
 * What the crawler writes: records and skips. New files are written aside and put in place when a source is done, so
 * that a crash, a full disk or a dead host never costs what was there.
 */
import { join } from 'node:path';
import type { PageRecord, Skipped } from '../model/page-record.ts';
import { writeLines, type Place } from './line-file.ts';

export interface RecordWriter {
  add(record: PageRecord): Promise<Place>;
  /** Puts both files in place: the records to keep, in their order, and the skips, sorted by address. */
  finish(
    keep: Iterable<Place & { url: string; recordUrl: string }>,
    skipped: readonly Skipped[],
  ): Promise<void>;
  /** Leaves what was there before. */
  discard(): Promise<void>;
}

export function recordsFile(dir: string, source: string): string {
  return join(dir, `${source}.jsonl`);
}

export function skippedFile(dir: string, source: string): string {
  return join(dir, `${source}.skipped.jsonl`);
}

export async function writeRecords(dir: string, source: string): Promise<RecordWriter> {
  // In the order they came; the file that stays is sorted.
  const unsorted = await writeLines(recordsFile(dir, source));
  return {
    add: (record) => unsorted.add(JSON.stringify(record)),
    async finish(keep, skipped) {
      const skips = await writeLines(skippedFile(dir, source), '.new');
      for (const skip of skipped.toSorted((a, b) => (a.url < b.url ? -1 : 1)))
        await skips.add(JSON.stringify(skip));
      await skips.finish();
      const records = await writeLines(recordsFile(dir, source), '.new');
      for (const { url, recordUrl, offset, length } of keep) {
        const line = await unsorted.read({ offset, length });
        if (url === recordUrl) await records.add(line);
        else {
          const record = JSON.parse(line.toString('utf8')) as PageRecord;
          await records.add(JSON.stringify({ ...record, url: recordUrl }));
        }
      }
      await records.finish();
      await unsorted.discard();
    },
    discard: () => unsorted.discard(),
  };
}
