/** A municipal site with every trick of real sites: what is in the index is exactly what should be. */
import { expect, it } from 'vitest';
import { setTimeout as sleep } from 'node:timers/promises';
import { crawl, source } from './crawl-for-tests.ts';
import { FURNITURE } from './municipal-site.ts';
import { serveTable } from './test-site.ts';
import { trickySite } from './tricks.ts';

it('misses no page, takes none that is not wanted, and asks for few addresses that turn out to be nothing', async () => {
  const tricky = trickySite(600);
  const asked = new Map<string, number>();
  let base = '';
  const site = await serveTable((path) => (request, response) => {
    const times = (asked.get(path) ?? 0) + 1;
    asked.set(path, times);
    const { delayMs = 0, isCut = false, ...reply } = tricky.answer(path, base, times);
    if (isCut) request.socket.destroy();
    if (delayMs === 0) return isCut ? undefined : reply;
    void sleep(delayMs).then(() => response.writeHead(200, reply.headers).end(reply.body));
    return undefined;
  });
  base = site.url;
  const { pages, skipped, report } = await crawl([source(site)]);
  const found = (path: string) => `${path}: ${JSON.stringify(skipped.get(path) ?? 'not seen')}`;
  expect([...tricky.wanted.keys()].filter((path) => !pages.has(path)).map(found)).toEqual([]);
  expect([...pages.keys()].filter((path) => !tricky.wanted.has(path))).toEqual([]);
  for (const [path, { title, paragraphs }] of tricky.wanted) {
    const record = pages.get(path);
    expect(record?.title).toBe(title);
    for (const paragraph of paragraphs) expect(record?.text).toContain(paragraph);
    for (const words of FURNITURE) expect(record?.text).not.toContain(words);
  }
  for (const [path, { reason }] of skipped) expect(`${path} ${reason}`).not.toContain('undefined');
  const perTrap = new Map<string, number>();
  for (const path of site.asked) {
    const name = tricky.trapOf(path);
    if (name !== undefined) perTrap.set(name, (perTrap.get(name) ?? 0) + 1);
  }
  expect(perTrap.size).toBe(4);
  for (const [name, count] of perTrap)
    expect(`${name} ${count > 20 ? count : 'at most 20'}`).toBe(`${name} at most 20`);
  // The traps cost the same on a site of any size.
  const inTraps = [...perTrap.values()].reduce((sum, count) => sum + count, 0);
  expect((report.requests - inTraps) / tricky.wanted.size).toBeLessThanOrEqual(1.2);
}, 60_000);
