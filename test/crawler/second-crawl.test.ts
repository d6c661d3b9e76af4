/** What a crawl does with what an earlier one left. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { crawlSources } from '../../crawler/crawl.ts';
import { temporaryFolder } from '../e2e/demo.ts';
import { OOSTERLO } from '../records.ts';
import { crawl, source } from './crawl-for-tests.ts';
import { html, links, serveTable } from './test-site.ts';

describe('coming back', () => {
  it('asks only whether a page changed, and reads those that did', async () => {
    let text = 'eerst';
    const site = await serveTable((path) => {
      if (path === '/a')
        return (request) => {
          const etag = `"${text}"`;
          return request.headers['if-none-match'] === etag
            ? { status: 304 }
            : { headers: { etag }, body: html('A', `<p>${text}</p>`) };
        };
      return path === '/' ? html('Start', links('/a')) : { status: 404 };
    });
    const first = await crawl([source(site)]);
    const second = await crawl([source(site)], { outDir: first.outDir });
    expect(second.report.unchanged).toBe(1);
    expect(second.pages.get('/a')).toEqual(first.pages.get('/a'));
    expect(second.report.pages).toBe(first.report.pages);
    text = 'later';
    const third = await crawl([source(site)], { outDir: first.outDir });
    expect(third.pages.get('/a')?.text).toBe('later');
  });
});

describe('what an earlier crawl left', () => {
  const pageOf = (title: string) => (request: IncomingMessage) =>
    request.headers['if-modified-since'] === undefined
      ? { headers: { 'last-modified': 'Mon, 02 Nov 2026 10:00:00 GMT' }, body: html(title) }
      : { status: 304 };

  async function twoPages() {
    let down = false;
    const site = await serveTable({
      '/': html('Start', links('/a', '/kopie', '/oud')),
      '/a': (request) => (down ? { status: 500 } : pageOf('A')(request)),
      '/kopie': pageOf('A'),
      '/oud': pageOf('Oud'),
    });
    return { site, goDown: () => (down = true) };
  }

  it('gives what was left out the same reason again', async () => {
    const { site } = await twoPages();
    const first = await crawl([source(site)]);
    const second = await crawl([source(site)], { outDir: first.outDir });
    expect(second.report.unchanged).toBe(2);
    expect(second.skipped).toEqual(first.skipped);
    expect(second.pages).toEqual(first.pages);
  });

  it('keeps a page that does not answer now, and says so', async () => {
    const { site, goDown } = await twoPages();
    const first = await crawl([source(site)]);
    goDown();
    const second = await crawl([source(site)], { outDir: first.outDir });
    expect(second.pages.get('/a')).toEqual(first.pages.get('/a'));
    expect(second.report).toMatchObject({ outcome: 'partial' });
    expect(second.report.reason).toContain('status 500');
  });

  it('reads every page anew when the settings of the source change, or when that is asked', async () => {
    const { site } = await twoPages();
    const { outDir } = await crawl([source(site)]);
    const changed = await crawl([source(site, { exclude: ['/oud'] })], { outDir });
    expect(changed.report.unchanged).toBe(0);
    expect(changed.skipped.get('/oud')?.reason).toBe('excluded');
    const fresh = await crawl([source(site, { exclude: ['/oud'] })], { outDir, fresh: true });
    expect(fresh.report.unchanged).toBe(0);
  });

  it('reads anew what a crash cut off', async () => {
    const { site } = await twoPages();
    const first = await crawl([source(site)]);
    const file = join(first.outDir, 'site.jsonl');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.slice(0, -20));
    const second = await crawl([source(site)], { outDir: first.outDir });
    expect(second.pages).toEqual(first.pages);
    await writeFile(join(first.outDir, 'site.journal.jsonl'), '{"version":1,"pa');
    const third = await crawl([source(site)], { outDir: first.outDir });
    expect(third.pages).toEqual(first.pages);
  });

  it.each([
    [0, 'Remove the file and run "vindbaar crawl" again.'],
    [99, 'install that version'],
  ])('refuses a journal of version %i with what to do, and touches nothing', async (version, todo) => {
    const { site } = await twoPages();
    const { outDir } = await crawl([source(site)]);
    const before = await readFile(join(outDir, 'site.jsonl'), 'utf8');
    await writeFile(join(outDir, 'site.journal.jsonl'), `${JSON.stringify({ version, recipe: '' })}\n`);
    await expect(crawl([source(site)], { outDir })).rejects.toThrow(todo);
    expect(await readFile(join(outDir, 'site.jsonl'), 'utf8')).toBe(before);
  });

  it('keeps the files when it is stopped half way', async () => {
    const { site } = await twoPages();
    const { outDir } = await crawl([source(site)]);
    const before = await readdir(outDir);
    const stop = new AbortController();
    const [report] = await crawlSources({ organisations: [OOSTERLO], sources: [source(site)] }, undefined, {
      outDir,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(report).toMatchObject({ outcome: 'failed', reason: 'stopped before it was done' });
    expect(await readdir(outDir)).toEqual(before);
  });

  it('says which folder cannot be written', async () => {
    const site = await serveTable({ '/': html('Start') });
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    await expect(crawl([source(site)], { outDir: join(folder.path, 'weg') })).rejects.toThrow(
      'choose another folder with --out',
    );
  });
});
