/** `vindbaar sitemap`: the addresses a sitemap holds, as the crawler reads them. */
import { createReadStream } from 'node:fs';
import { withFetcher } from '../../crawler/read-address.ts';
import {
  MAX_SITEMAP_BYTES,
  readSitemap,
  type SitemapPage,
  type SitemapSummary,
} from '../../crawler/sitemap.ts';
import { VindbaarError } from '../../model/errors.ts';
import { fileError } from '../file-error.ts';
import { answered, isInternalAddress, USER_AGENT, webAddress } from '../input.ts';
import { count, note, say } from '../terminal.ts';

export interface SitemapCommandOptions {
  input: string;
  json: boolean;
  /** Reads the sitemaps it lists too. */
  follow: boolean;
}

const KINDS: Record<SitemapSummary['kind'], string> = {
  pages: 'a sitemap',
  index: 'a list of sitemaps',
  rss: 'an RSS feed',
  atom: 'an Atom feed',
  text: 'a list of addresses as text',
  none: 'no sitemap',
};

/** What the standard allows in one file. */
const MAX_ENTRIES = 50_000;

/** More are a mistake, or an attack. */
const MAX_SITEMAPS = 500;

export async function sitemapCommand({ input, json, follow }: SitemapCommandOptions): Promise<void> {
  const seen = new Set([input]);
  const queue: string[] = [];
  const show = (kind: 'page' | 'sitemap', { url, modified }: SitemapPage) => {
    const dated = modified === undefined ? {} : { modified };
    say(
      json
        ? JSON.stringify({ kind, url, ...dated })
        : [url, ...(modified === undefined ? [] : [modified])].join('\t'),
    );
  };
  const list = async (sitemap: string): Promise<void> => {
    const counts = { page: 0, sitemap: 0 };
    const reader = {
      onPage(page: SitemapPage) {
        counts.page += 1;
        show('page', page);
      },
      onSitemap(listed: SitemapPage) {
        counts.sitemap += 1;
        show('sitemap', listed);
        const address = webAddress(listed.url)?.href;
        if (address === undefined || seen.has(address) || seen.size > MAX_SITEMAPS) return;
        seen.add(address);
        queue.push(address);
      },
    };
    tell(sitemap, counts, await readFrom(sitemap, (chunks, type) => readSitemap(chunks, type, reader)));
  };
  await list(input);
  if (!follow) return;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    try {
      await list(next);
    } catch (error) {
      // One that cannot be read costs none of the others.
      if (!(error instanceof VindbaarError)) throw error;
      note(`${next}: not read: ${error.message}`);
    }
  }
}

function tell(sitemap: string, counts: { page: number; sitemap: number }, summary: SitemapSummary): void {
  const held = [
    ...(counts.page > 0 ? [count(counts.page, 'page')] : []),
    ...(counts.sitemap > 0 ? [count(counts.sitemap, 'sitemap')] : []),
  ];
  const packed = summary.isPacked ? ', packed with gzip' : '';
  note(
    `${sitemap}: ${KINDS[summary.kind]}, ${summary.charset}${packed}: ${held.join(' and ') || 'nothing in it'}`,
  );
  if (summary.damage !== undefined) note(`It is damaged after that: ${summary.damage}`);
  if (counts.page + counts.sitemap > MAX_ENTRIES)
    note(`The standard allows ${MAX_ENTRIES} addresses in one file; others may read no more than those.`);
}

type Read = (chunks: AsyncIterable<Buffer>, contentType: string | undefined) => Promise<SitemapSummary>;

async function readFrom(input: string, read: Read): Promise<SitemapSummary> {
  const url = webAddress(input);
  if (url === undefined) {
    try {
      return await read(input === '-' ? process.stdin : createReadStream(input), undefined);
    } catch (error) {
      throw fileError(error, input);
    }
  }
  let summary: SitemapSummary | undefined;
  const options = { allowPrivate: isInternalAddress(url), userAgent: USER_AGENT };
  const outcome = await withFetcher(options, (fetcher) =>
    fetcher.get(url.href, {
      follow: () => true,
      maxBytes: MAX_SITEMAP_BYTES,
      read: async (body, headers) => {
        summary = await read(body, headers['content-type']);
      },
    }),
  );
  const { status } = answered(outcome);
  if (summary !== undefined) return summary;
  throw new VindbaarError({
    kind: 'crawl',
    where: input,
    what: `the server answered with status ${status}.`,
  });
}
