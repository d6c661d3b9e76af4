/** Two real government sites as they were published, unpacked and served on loopback, where the archives are there. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'cheerio';
import { serveFolder, type TestSite } from './test-site.ts';

const ARCHIVES = resolve(import.meta.dirname, '../../../shared/sites');

export const REAL_SITES_ARE_HERE = existsSync(ARCHIVES);

/** Where the sites live on the web, and under which path. */
export const REAL_SITES = [
  { id: 'gebruikersonderzoeken', live: 'https://gebruikersonderzoeken.nl', prefix: '' },
  { id: 'algoritmekader', live: 'https://minbzk.github.io', prefix: '/Algoritmekader' },
] as const;

export type RealSite = (typeof REAL_SITES)[number];

export interface ServedSite extends TestSite {
  /** Where a visitor starts. */
  start: string;
  /** Every page of the archive a visitor can reach, by its address, found without the crawler. */
  reachable: Map<string, string>;
  /** Every page of the archive, reachable or not. */
  pages: Map<string, string>;
  /** Paths of the pages the site's own sitemaps list, on its live address. */
  inSitemaps: Set<string>;
}

export async function serveRealSite({ id, prefix }: RealSite): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'vindbaar-site-'));
  const unpacked = spawnSync('tar', ['-xzf', join(ARCHIVES, `${id}.tar.gz`), '-C', folder], {
    encoding: 'utf8',
  });
  if (unpacked.status !== 0) throw new Error(`tar could not unpack ${id}: ${unpacked.stderr}`);
  const site = await serveFolder(folder, prefix);
  const start = `${site.url}${prefix}/`;
  const pages = await pagesOf(folder, start);
  return {
    ...site,
    start,
    pages,
    reachable: reachablePages(pages, start),
    inSitemaps: await sitemapPaths(folder),
    async close() {
      await site.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function pagesOf(folder: string, start: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const path = name.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
    pages.set(new URL(path, start).href, await readFile(join(folder, name), 'utf8'));
  }
  return pages;
}

async function sitemapPaths(folder: string): Promise<Set<string>> {
  const paths = new Set<string>();
  for (const name of await readdir(folder, { recursive: true })) {
    if (!/sitemap[^/]*\.xml$/.test(name)) continue;
    for (const [, address = ''] of (await readFile(join(folder, name), 'utf8')).matchAll(
      /<loc>\s*([^<\s]+)/g,
    ))
      if (!address.endsWith('.xml')) paths.add(new URL(address).pathname);
  }
  return paths;
}

/** Follows links from the start page over the files, as a visitor would; independent of the crawler's own finding. */
function reachablePages(files: ReadonlyMap<string, string>, start: string): Map<string, string> {
  const reachable = new Map<string, string>();
  const queue = [start];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    const page = files.get(url);
    if (page === undefined || reachable.has(url)) continue;
    reachable.set(url, page);
    const $ = load(page);
    $('a[href]').each((_, link) => {
      const href = $(link).attr('href') ?? '';
      if (!URL.canParse(href, url)) return;
      const target = new URL(href, url);
      target.hash = '';
      target.search = '';
      target.pathname = target.pathname.replace(/\/index\.html$/, '/');
      for (const candidate of [target.href, `${target.href}/`])
        if (files.has(candidate)) queue.push(candidate);
    });
  }
  return reachable;
}
