/**
 * What a crawl leaves for the next: of each page its validators and links, and of each host its robots.txt. Lines of
 * JSON; links are numbers of the addresses that stand at the end, as menus repeat them on every page.
 */
import { join } from 'node:path';
import { FORMAT_VERSIONS, requireVersion } from '../model/format-version.ts';
import type { PageRecord } from '../model/page-record.ts';
import type { Addresses } from './addresses.ts';
import type { Validators } from './fetch.ts';
import { readLines, writeLines, type LineReader, type Place } from './line-file.ts';
import { recordsFile } from './store.ts';

/** What is remembered of a page between two crawls. */
export interface JournalPage extends Validators {
  canonical?: string;
  links: string[];
  /** Only of start pages. */
  siteNames?: string[];
}

/** A robots.txt as it was last read; empty when there was none. */
export interface RobotsCopy {
  text: string;
  readAtMs: number;
}

export interface JournalWriter {
  add(url: string, page: JournalPage): Promise<void>;
  finish(robots: Record<string, RobotsCopy>): Promise<void>;
  discard(): Promise<void>;
}

export interface Earlier {
  /** Changes when the extraction or the source's settings do; then every page is read anew. */
  recipe: string;
  /** By origin, for when the site does not give it any more. */
  robots: Record<string, RobotsCopy>;
  pageOf(url: string): JournalPage | undefined;
  /** @param url of the record */
  recordOf(url: string): PageRecord | undefined;
  hasRecord(url: string): boolean;
  close(): Promise<void>;
}

/** The lines of the file, after the first with version and recipe. */
type Line =
  | ({ page: string; links: number[] } & Omit<JournalPage, 'links'>)
  | { addresses: string[] }
  | { robots: Record<string, RobotsCopy> };

const ADDRESSES_A_LINE = 1000;

function journalFile(dir: string, source: string): string {
  return join(dir, `${source}.journal.jsonl`);
}

export async function writeJournal(
  dir: string,
  source: string,
  recipe: string,
  addresses: Addresses,
): Promise<JournalWriter> {
  const file = await writeLines(journalFile(dir, source));
  const write = (line: Line) => file.add(JSON.stringify(line));
  await file.add(JSON.stringify({ version: FORMAT_VERSIONS.journal, recipe }));
  return {
    async add(url, { links, ...page }) {
      await write({ page: url, ...page, links: links.map((link) => addresses.numberOf(link)) });
    },
    async finish(robots) {
      for (let from = 0; from < addresses.size; from += ADDRESSES_A_LINE) {
        const length = Math.min(ADDRESSES_A_LINE, addresses.size - from);
        await write({ addresses: Array.from({ length }, (_, index) => addresses.at(from + index)) });
      }
      await write({ robots });
      await file.finish();
    },
    discard: () => file.discard(),
  };
}

/** @returns undefined when there was no crawl, or its files are broken */
export async function readEarlier(dir: string, source: string): Promise<Earlier | undefined> {
  const file = journalFile(dir, source);
  const journal = await readLines(file);
  if (journal === undefined) return undefined;
  const records = await readLines(recordsFile(dir, source));
  const close = async () => {
    await journal.close();
    await records?.close();
  };
  try {
    const found = records === undefined ? undefined : await readBoth(journal, records, file);
    if (found !== undefined) return { ...found, close };
  } catch (error) {
    await close();
    throw error;
  }
  await close();
  return undefined;
}

async function readBoth(
  journal: LineReader,
  records: LineReader,
  file: string,
): Promise<Omit<Earlier, 'close'> | undefined> {
  let recipe: string | undefined;
  let robots: Record<string, RobotsCopy> = {};
  const pages = new Map<string, Place>();
  const addresses: string[] = [];
  for await (const { place, line } of journal.lines()) {
    const value = parseLine(line.toString('utf8'));
    if (value === undefined) return undefined;
    if (recipe === undefined) {
      const header = value as { version?: unknown; recipe?: string };
      requireVersion('journal', header.version, file);
      recipe = header.recipe ?? '';
      continue;
    }
    const entry = value as Line;
    if ('page' in entry) pages.set(entry.page, place);
    else if ('addresses' in entry) for (const address of entry.addresses) addresses.push(address);
    else ({ robots } = entry);
  }
  if (recipe === undefined) return undefined;
  const places = new Map<string, Place>();
  for await (const { place, line } of records.lines()) {
    const url = urlIn(line);
    if (url !== undefined) places.set(url, place);
  }
  return {
    recipe,
    robots,
    pageOf(url) {
      const place = pages.get(url);
      const entry = place === undefined ? undefined : (parseLine(journal.read(place)) as Line | undefined);
      if (entry === undefined || !('page' in entry)) return undefined;
      const { page: _, links, ...page } = entry;
      return { ...page, links: links.flatMap((number) => addresses[number] ?? []) };
    },
    recordOf(url) {
      const place = places.get(url);
      return place === undefined ? undefined : (parseLine(records.read(place)) as PageRecord | undefined);
    },
    hasRecord: (url) => places.has(url),
  };
}

/** Our own records have their address in front: reading the whole line of each would take long. */
const URL_IN_FRONT = /^\{"version":\d+,"url":("(?:[^"\\]|\\.)*")/;
const FRONT_BYTES = 4096;

function urlIn(line: Buffer): string | undefined {
  const front = URL_IN_FRONT.exec(line.toString('utf8', 0, FRONT_BYTES))?.[1];
  if (front !== undefined && line.at(-1) === 125) return JSON.parse(front) as string;
  return (parseLine(line.toString('utf8')) as PageRecord | undefined)?.url;
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
