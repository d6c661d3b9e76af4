/** `vindbaar start` as a newcomer meets it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemo, temporaryFolder } from './demo.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(async () => folder.remove());

it('crawls and indexes the first time, reuses that the second time, and stops cleanly on Ctrl-C', async () => {
  const first = await startDemo(folder.path);
  expect(first.said).toMatch(/duinstede\s+complete\s+\d+\s+0\s/);
  expect(first.said).toContain('Minicontainer, reparatie (Gemeente Duinstede)');
  expect(await first.stop()).toBe(0);

  const second = await startDemo(folder.path);
  expect(second.home).toBe(first.home);
  expect(second.said).toMatch(/duinstede\s+duinstede\s+loaded\s+0\s+0\s/);
  expect(await second.stop()).toBe(0);
}, 180_000);
