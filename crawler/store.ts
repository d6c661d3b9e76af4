/**
 * DOOR: what the crawler keeps on disk. New files are written aside and put in place when a source is done, so that
 * a crash, a full disk or a dead host never costs what was there.
 */
import { open, readFile, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { VindbaarError } from '../model/errors.ts';
import { FORMAT_VERSIONS, requireVersion } from '../model/format-version.ts';
import type { PageRecord, Skipped } from '../model/page-record.ts';
import type { Validators } from './fetch.ts';

/** What is remembered of a page between two crawls. */
export interface JournalPage extends Validators {
  canonical?: string;
  links: string[];
  siteNames: string[];
}

export interface Journal {
  version: number;
  /** Changes when the extraction or the source's settings do; then every page is read anew. */
  recipe: string;
  pages: Record<string, JournalPage>;
  /** By origin, for when the site does not give it any more. */
  robots?: Record<string, RobotsCopy>;
}

/** A robots.txt as it was last read; empty when there was none. */
export interface RobotsCopy {
  text: string;
  readAtMs: number;
}

export interface Earlier {
  journal: Journal;
  /** Lines of the file by the address of their page. */
  records: Map<string, string>;
}

/** Where a record stands in the file being written. */
export interface Place {
  offset: number;
  length: number;
}

export interface RecordWriter {
  add(record: PageRecord, fetchedAt: string): Promise<Place>;
  /** Puts all files in place: the kept records sorted by address. */
  finish(
    keep: readonly (Place & { url: string; recordUrl: string })[],
    skipped: readonly Skipped[],
    journal: Journal,
  ): Promise<void>;
  /** Leaves what was there before. */
  discard(): Promise<void>;
}

const SKIPPED = '.skipped.jsonl';
const RECORDS = '.jsonl';
const JOURNAL = '.journal.json';

export async function readEarlier(dir: string, source: string): Promise<Earlier | undefined> {
  const text = await readIfThere(join(dir, source + JOURNAL));
  const lines = await readIfThere(join(dir, source + RECORDS));
  if (text === undefined || lines === undefined) return undefined;
  const journal = parseLine(text) as Journal | undefined;
  if (journal === undefined) return undefined;
  requireVersion('journal', journal.version, join(dir, source + JOURNAL));
  const records = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const record = line === '' ? undefined : (parseLine(line) as PageRecord | undefined);
    if (record !== undefined) records.set(record.url, line);
  }
  return { journal, records };
}

/** What a crash cut off, or a hand broke, is as good as not there. */
function parseLine(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export async function openWriter(dir: string, source: string): Promise<RecordWriter> {
  const path = (ending: string) => join(dir, source + ending);
  const part = path(`${RECORDS}.part`);
  const handle = await guarded(part, () => open(part, 'w+'));
  let offset = 0;
  const discard = async () => {
    await handle.close();
    await rm(part, { force: true });
  };
  return {
    async add(record) {
      const line = Buffer.from(`${JSON.stringify(record)}\n`);
      const place = { offset, length: line.length };
      offset += line.length;
      await guarded(part, () => writeAll(handle, line, place.offset));
      return place;
    },
    async finish(keep, skipped, journal) {
      const sorted = keep.toSorted((a, b) => (a.recordUrl < b.recordUrl ? -1 : 1));
      const ready = path(`${RECORDS}.new`);
      const output = await guarded(ready, () => open(ready, 'w'));
      try {
        for (const { offset: at, length, url, recordUrl } of sorted) {
          const line = Buffer.alloc(length);
          await handle.read(line, 0, length, at);
          const record = JSON.parse(line.toString('utf8')) as PageRecord;
          const text =
            url === recordUrl ? line : Buffer.from(`${JSON.stringify({ ...record, url: recordUrl })}\n`);
          await guarded(ready, () => output.appendFile(text));
        }
        await guarded(ready, () => output.sync());
      } finally {
        await output.close();
      }
      const skips = skipped
        .toSorted((a, b) => (a.url < b.url ? -1 : 1))
        .map((skip) => `${JSON.stringify(skip)}\n`);
      await replace(path(SKIPPED), skips.join(''));
      await replace(path(JOURNAL), JSON.stringify({ ...journal, version: FORMAT_VERSIONS.journal }));
      await guarded(ready, () => rename(ready, path(RECORDS)));
      await discard();
    },
    discard,
  };
}

async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

async function replace(file: string, text: string): Promise<void> {
  await guarded(file, () => writeFile(`${file}.new`, text));
  await guarded(file, () => rename(`${file}.new`, file));
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this user may not write here',
  EPERM: 'this user may not write here',
  EROFS: 'this disk is read-only',
  ENOENT: 'the folder is gone',
};

async function guarded<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new VindbaarError({
      kind: 'file',
      where: file,
      what: `${reason}.`,
      todo: 'What was crawled before is unharmed. Make room or choose another folder with --out, then run the command again.',
      cause: error,
    });
  }
}
