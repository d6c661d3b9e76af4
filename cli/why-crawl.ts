/** What the crawl made of one address, from what it left on disk: read, left out and why, or never seen. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { judgeRobots, parseRobots } from '../crawler/robots.ts';
import { readEarlier } from '../crawler/journal.ts';
import { AGENT } from '../crawler/permissions.ts';
import { SKIP_REASONS, skippedSchema, type Skipped } from '../model/page-record.ts';
import type { Source } from '../model/source.ts';

export interface CrawlTrace {
  source: string;
  state: 'read' | 'left out' | 'never seen' | 'not crawled';
  /** In a sentence. */
  reason: string;
  /** The address that is kept instead. */
  of?: string;
  /** The line of robots.txt that decides, as it was last read. */
  robots?: { allowed: boolean; line?: number; rule?: string };
  canonical?: string;
}

export async function traceCrawl(url: string, source: Source, folder: string): Promise<CrawlTrace> {
  const earlier = await readEarlier(folder, source.id);
  if (earlier === undefined) {
    const reason = `${source.id} was not crawled to ${folder} yet; run: vindbaar crawl --out ${folder}`;
    return { source: source.id, state: 'not crawled', reason };
  }
  const copy = earlier.robots[new URL(url).origin];
  const canonical = earlier.pageOf(url)?.canonical;
  const isRead = earlier.hasRecord(url);
  await earlier.close();
  const seen = {
    source: source.id,
    ...(copy === undefined ? {} : { robots: robotsVerdict(copy.text, url) }),
    ...canonicalOf(canonical, url),
  };
  if (isRead) return { ...seen, state: 'read', reason: 'the page was read' };
  const skipped = (await readSkipped(join(folder, `${source.id}.skipped.jsonl`))).find(
    (one) => one.url === url,
  );
  if (skipped === undefined) {
    const reason = 'no start page, link or sitemap led to it';
    return { ...seen, state: 'never seen', reason };
  }
  const detail = skipped.detail === undefined ? '' : ` (${skipped.detail})`;
  return {
    ...seen,
    state: 'left out',
    reason: `${SKIP_REASONS[skipped.reason]}${detail}`,
    ...(skipped.of === undefined ? {} : { of: skipped.of }),
  };
}

function robotsVerdict(text: string, url: string): NonNullable<CrawlTrace['robots']> {
  const { allowed, rule } = judgeRobots(parseRobots(text, AGENT), url);
  if (rule === undefined) return { allowed };
  return { allowed, line: rule.line, rule: `${rule.allow ? 'Allow' : 'Disallow'}: ${rule.pattern}` };
}

function canonicalOf(canonical: string | undefined, url: string): Pick<CrawlTrace, 'canonical'> {
  return canonical === undefined || canonical === url ? {} : { canonical };
}

async function readSkipped(file: string): Promise<Skipped[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    // Written beside the records; without it nothing was left out.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => skippedSchema.parse(JSON.parse(line)));
}
