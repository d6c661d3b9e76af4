import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createColumn } from '../../crawler/column.ts';
import { readLines, writeLines } from '../../crawler/line-file.ts';
import { temporaryFolder } from '../e2e/demo.ts';

async function file(): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  return join(folder.path, 'lines.jsonl');
}

/** Longer and shorter than the pieces in which a file is written, with letters of one to four bytes. */
const LINES = Array.from({ length: 60 }, (_, number) =>
  JSON.stringify(`${number} ${'aé€😀'.repeat(((number * 7919) % 40) * (number % 9 === 0 ? 2000 : 200))}`),
);

it('keeps lines of any length whole, in the order they were added, by several writers at once', async () => {
  const path = await file();
  const writer = await writeLines(path);
  const places = await Promise.all(LINES.map((line) => writer.add(line)));
  for (const [index, place] of places.entries())
    expect((await writer.read(place)).toString('utf8') === `${LINES[index]}\n`, `line ${index}`).toBe(true);
  await writer.finish();
  expect(await readFile(path, 'utf8')).toBe(LINES.map((line) => `${line}\n`).join(''));

  const reader = await readLines(path);
  const found: string[] = [];
  for await (const { place, line } of reader?.lines() ?? []) {
    found.push(line.toString('utf8'));
    expect(place).toEqual(places[found.length - 1]);
  }
  await reader?.close();
  expect(found).toEqual(LINES);
});

it('copies lines of one file to another as they are', async () => {
  const from = await writeLines(await file());
  const path = await file();
  const to = await writeLines(path);
  const places = await Promise.all(LINES.map((line) => from.add(line)));
  for (const place of places.toReversed()) await to.add(await from.read(place));
  await to.finish();
  await from.discard();
  expect(await readFile(path, 'utf8')).toBe(
    LINES.toReversed()
      .map((line) => `${line}\n`)
      .join(''),
  );
});

it('gives back what was set in a column, far apart too, and 0 where nothing was', () => {
  const column = createColumn('number');
  const places = [0, 1, 8191, 8192, 8193, 100_000];
  for (const place of places) column.set(place, place * 2.5 + 1);
  expect(places.map((place) => column.at(place))).toEqual(places.map((place) => place * 2.5 + 1));
  expect([column.at(2), column.at(50_000), column.at(1_000_000), column.at(-1)]).toEqual([0, 0, 0, 0]);
});
