import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchSynonyms, type LiveSynonyms } from '../../cli/live-synonyms.ts';

const TEXT =
  'version: 1\ntheme: t\nowner: r\nrules:\n  - { product: mini, official: [minicontainer], citizens: [kliko] }\n';
const PAGE = { title: 'Minicontainer', product: [], organisation: 'oosterlo' };

let folder: string;
let live: LiveSynonyms;
let problems: string[];
let now: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vindbaar-live-'));
  problems = [];
  now = Date.parse('2026-11-25');
  await save(TEXT);
  live = await watchSynonyms({
    patterns: [join(folder, '*.yaml')],
    now: () => now,
    onProblem: (message) => problems.push(message),
    everyMs: 60_000,
  });
});

afterEach(async () => {
  live.close();
  await rm(folder, { recursive: true });
});

let saved = 0;
async function save(text: string, name = 'a.yaml'): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, text);
  // Two saves in one tick of the file system's clock are two saves.
  saved += 1;
  await utimes(path, new Date(), new Date(1_700_000_000_000 + saved * 1000));
}

const words = () => live.current().rules.wordsFor(PAGE).citizenWords;

describe("the editors' files of a running service", () => {
  it('are live when they are saved', async () => {
    await save(TEXT.replace('kliko', 'otto'));
    expect(await live.refresh()).toBe(true);
    expect(words()).toEqual(['otto']);
  });

  it('change nothing when they are wrong, and say why once', async () => {
    await save(TEXT.replace('citizens', 'citizen'));
    expect(await live.refresh()).toBe(false);
    await live.refresh();
    expect(words()).toEqual(['kliko']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('Bedoelt u "citizens"');
    await save(TEXT.replace('kliko', 'otto'));
    await live.refresh();
    expect(words()).toEqual(['otto']);
  });

  it('may come and go', async () => {
    await save(TEXT.replace('mini,', 'maxi,').replace('kliko', 'vat'), 'b.yaml');
    await live.refresh();
    expect(words()).toEqual(['kliko', 'vat']);
    await rm(join(folder, 'b.yaml'));
    await live.refresh();
    expect(words()).toEqual(['kliko']);
  });

  it('begin and end on their day without being touched', async () => {
    await save(TEXT.replace('[kliko]', '[kliko], until: 2026-11-25'));
    await live.refresh();
    expect(words()).toEqual(['kliko']);
    now = Date.parse('2026-11-26');
    await live.refresh();
    expect(words()).toEqual([]);
  });
});
