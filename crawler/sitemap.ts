/**
 * Sitemaps by sitemaps.org, whatever their namespace: lists of pages, lists of sitemaps, RSS, Atom and plain text,
 * packed or not. Read as they come in, so that a large one costs no memory.
 */
import { pipeline, Readable } from 'node:stream';
import { createGunzip, constants } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { declaredCharset, streamDecoder } from './charset.ts';

export interface SitemapPage {
  /** As the file says; the standard wants a whole address. */
  url: string;
  /** Date of the last change, as the file says. */
  modified?: string;
}

export interface Sitemap {
  pages: SitemapPage[];
  sitemaps: SitemapPage[];
}

export type SitemapKind = 'pages' | 'index' | 'rss' | 'atom' | 'text' | 'none';

export interface SitemapSummary {
  kind: SitemapKind;
  isPacked: boolean;
  charset: string;
  /** Why it was not read to its end. */
  damage?: string;
}

export interface SitemapReader {
  onPage(page: SitemapPage): void;
  onSitemap(sitemap: SitemapPage): void;
}

/** The standard's 50 MB unpacked, and some more. */
export const MAX_SITEMAP_BYTES = 60 * 1024 * 1024;
/** Enough to see what a file is. */
const HEAD_BYTES = 1024;

/** A file of XML, or one with a warning of its server in front. */
const STARTS_XML = /^[\s\ufeff]*<|<\?xml\s|<(?:[\w-]+:)?(?:urlset|sitemapindex)[\s>]/i;

/** Root elements by their name without prefix. */
const ROOTS: Record<string, SitemapKind> = {
  urlset: 'pages',
  sitemapindex: 'index',
  rss: 'rss',
  rdf: 'rss',
  feed: 'atom',
};

/**
 * Reads a sitemap to its end, or as far as it is whole: what was read before the damage counts.
 * @param contentType the header it came with, if any
 */
export async function readSitemap(
  chunks: AsyncIterable<Buffer>,
  contentType: string | undefined,
  reader: SitemapReader,
): Promise<SitemapSummary> {
  const summary: SitemapSummary = { kind: 'none', isPacked: false, charset: 'utf-8' };
  let text: ((bytes?: Buffer) => string) | undefined;
  let feed: TextSink | undefined;
  let head: Buffer = Buffer.alloc(0);
  const start = () => {
    summary.charset = declaredCharset(head, contentType)?.charset ?? 'utf-8';
    text = streamDecoder(summary.charset);
    const first = text(head);
    const xml = first.search(STARTS_XML);
    feed = xml === -1 ? textSink(summary, reader) : xmlSink(summary, reader);
    feed.write(xml === -1 ? first : first.slice(xml));
  };
  try {
    let size = 0;
    for await (const chunk of unpacked(chunks, summary)) {
      size += chunk.length;
      if (size > MAX_SITEMAP_BYTES) {
        summary.damage = `more than ${MAX_SITEMAP_BYTES} bytes`;
        break;
      }
      if (text !== undefined) feed?.write(text(chunk));
      else {
        head = Buffer.concat([head, chunk]);
        if (head.length >= HEAD_BYTES) start();
      }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') !== true) throw error;
    summary.damage = message;
  }
  if (text === undefined) start();
  feed?.write(text?.() ?? '');
  feed?.end();
  return summary;
}

/** A whole sitemap in memory. */
export async function parseSitemap(bytes: Buffer): Promise<Sitemap & SitemapSummary> {
  const pages: SitemapPage[] = [];
  const sitemaps: SitemapPage[] = [];
  const summary = await readSitemap(Readable.from([bytes]), undefined, {
    onPage: (page) => pages.push(page),
    onSitemap: (sitemap) => sitemaps.push(sitemap),
  });
  return { ...summary, pages, sitemaps };
}

/** `sitemap.xml.gz` comes as it is on disk, whatever its name or its headers say. */
async function* unpacked(
  chunks: AsyncIterable<Buffer>,
  summary: SitemapSummary,
  times = 0,
): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first: Buffer = Buffer.alloc(0);
  while (first.length < 2) {
    const next = await iterator.next();
    if (next.done === true) break;
    first = Buffer.concat([first, next.value]);
  }
  const all = (async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  if (first[0] !== 0x1f || first[1] !== 0x8b || times === MOST_PACKED) return yield* all;
  summary.isPacked = true;
  // A packed file that was cut off gives what it holds.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // Whoever reads the unpacked bytes meets the error.
  pipeline(Readable.from(all), gunzip, () => undefined);
  yield* unpacked(gunzip as AsyncIterable<Buffer>, summary, times + 1);
}

/** Some servers pack what is packed. */
const MOST_PACKED = 2;

interface TextSink {
  write(text: string): void;
  end(): void;
}

/** What is open while the parser goes through the file. */
interface Entry {
  /** `url`, `sitemap`, `item` or `entry`. */
  name: string;
  depth: number;
  address?: string;
  modified?: string;
  /** An address that counts when there is no better one. */
  permalink?: string;
}

const ENTRIES = new Set(['url', 'sitemap', 'item', 'entry']);
/** Elements with the date of an entry, the best first. */
const DATES = ['lastmod', 'updated', 'modified', 'date', 'pubdate', 'published'];

function xmlSink(summary: SitemapSummary, reader: SitemapReader): TextSink {
  let depth = 0;
  let entry: Entry | undefined;
  let text = '';
  let guidIsAddress = false;
  let dateRank = Infinity;
  /** The file ended: what is still open is not whole. */
  let isCutOff = false;
  const report = () => {
    const url = entry?.address ?? entry?.permalink;
    if (entry === undefined || url === undefined) return;
    const found = { url, ...(entry.modified === undefined ? {} : { modified: entry.modified }) };
    if (entry.name === 'sitemap') reader.onSitemap(found);
    else reader.onPage(found);
  };
  const parser = new Parser(
    {
      onopentag(full, attributes) {
        depth += 1;
        const name = localName(full);
        text = '';
        if (depth === 1) summary.kind = ROOTS[name] ?? 'none';
        // An entry in one of its own kind was never closed.
        else if (entry === undefined || name === entry.name) {
          if (summary.kind === 'none' || !ENTRIES.has(name)) return;
          report();
          entry = { name, depth };
          dateRank = Infinity;
        } else if (entry.depth === depth - 1) {
          guidIsAddress = attributes['isPermaLink']?.toLowerCase() !== 'false';
          const { href, rel = 'alternate' } = attributes;
          // Atom: the page itself, not the file it stands in, its comments or its sound.
          if (name === 'link' && entry.name === 'entry' && href !== undefined && rel === 'alternate')
            entry.address ??= href.trim();
        }
      },
      ontext(piece) {
        if (entry?.depth === depth - 1) text += piece;
      },
      onclosetag(full) {
        const name = localName(full);
        const value = text.trim();
        text = '';
        if (entry !== undefined && entry.depth === depth - 1 && value !== '') {
          const isAddress =
            entry.name === 'item'
              ? full.toLowerCase() === 'link' || full.toLowerCase() === 'rss:link'
              : name === 'loc' && !OF_A_PICTURE.test(full);
          if (isAddress && !isCutOff) entry.address ??= value;
          else if (name === 'guid' && guidIsAddress && /^https?:\/\//i.test(value)) entry.permalink ??= value;
          const rank = DATES.indexOf(name);
          if (rank !== -1 && rank < dateRank) {
            entry.modified = value;
            dateRank = rank;
          }
        }
        if (entry?.depth === depth) {
          report();
          entry = undefined;
        }
        depth -= 1;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const end = () => {
    isCutOff = true;
    parser.end();
  };
  return { write: (piece) => parser.write(piece), end };
}

/** Addresses of what is on a page, by the prefix everybody gives them. */
const OF_A_PICTURE = /^(?:image|video|news):/i;

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** One address a line. */
function textSink(summary: SitemapSummary, reader: SitemapReader): TextSink {
  let rest = '';
  const take = (line: string) => {
    const url = line.replace(/^\ufeff/, '').trim();
    if (!/^https?:\/\/\S+$/i.test(url)) return;
    summary.kind = 'text';
    reader.onPage({ url });
  };
  return {
    write(piece) {
      const lines = (rest + piece).split(/\r\n|\r|\n/);
      rest = (lines.pop() ?? '').slice(-MAX_LINE);
      for (const line of lines) take(line);
    },
    end: () => take(rest),
  };
}

/** No address is longer; a file without line ends is no list. */
const MAX_LINE = 64 * 1024;
