/** What goes wrong for people who run the command: what, where and what to do, an exit code, and nothing lost. */
import { existsSync } from 'node:fs';
import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workplace } from './command.ts';
import { config, crawled, crawledAndIndexed, jsonLines, smallSite } from './small-site.ts';

describe('what goes wrong', () => {
  it.each([
    ['a file that is not YAML', 'version: 1\norganisations: [', 2, /vindbaar\.yaml:\d+:\d+/],
    ['a misspelt key', 'version: 1\norganisatons: []', 2, /vindbaar\.yaml:2:1.*organisatons.*organisations/s],
    ['a newer format', 'version: 9', 2, /version 9.*newer Vindbaar/s],
    [
      'an organisation that does not exist',
      `version: 1
organisations: [{ id: oosterlo, name: Oosterlo, type: gemeente, contact: { phone: 14 0001 } }]
sources: [{ id: a, organisation: osterlo, kind: site, start: ['https://a.example/'] }]`,
      2,
      /osterlo.*did you mean "oosterlo"/s,
    ],
  ])('says what, where and what to do about %s', async (_, text, code, message) => {
    const place = await workplace();
    await place.write('vindbaar.yaml', text);
    const outcome = await place.vindbaar(['crawl']);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).not.toContain('    at ');
  });

  it('names the command when there is no configuration', async () => {
    const place = await workplace();
    const outcome = await place.vindbaar(['crawl']);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('vindbaar init');
  });

  it.each([
    ['an unknown host', 'https://does-not-exist.invalid/', /does-not-exist\.invalid/],
    ['a refused connection', 'http://127.0.0.1:9/', /127\.0\.0\.1:9/],
  ])('crawls the other sources when one has %s, and ends with exit code 4', async (_, start, message) => {
    const [place, site] = await Promise.all([workplace(), smallSite()]);
    const broken = `  - { id: broken, organisation: oosterlo, kind: site, start: ['${start}'], allowPrivate: true }\n`;
    await place.write('vindbaar.yaml', config(site, broken));
    const outcome = await place.vindbaar(['crawl']);
    expect(outcome.code).toBe(4);
    expect(outcome.stderr).toMatch(message);
    expect(await jsonLines(place, 'pages/oosterlo-site.jsonl')).toHaveLength(3);
  });

  it('keeps what an earlier crawl wrote when the site is down', async () => {
    const { place, site } = await crawledAndIndexed();
    const before = await readFile(join(place.path, 'pages/oosterlo-site.jsonl'), 'utf8');
    await site.close();
    expect((await place.vindbaar(['crawl'])).code).toBe(4);
    expect(await readFile(join(place.path, 'pages/oosterlo-site.jsonl'), 'utf8')).toBe(before);
  });

  it('refuses a load that loses pages with exit code 5, and does it with --accept-loss', async () => {
    const { place } = await crawledAndIndexed();
    const lines = (await readFile(join(place.path, 'pages/oosterlo-site.jsonl'), 'utf8')).trim().split('\n');
    await place.write('pages/oosterlo-site.jsonl', `${lines[0] ?? ''}\n`);
    const refused = await place.vindbaar(['index']);
    expect(refused.code).toBe(5);
    expect(refused.stderr).toContain('--accept-loss');
    expect((await place.vindbaar(['search', '--site', 'oosterlo', 'paspoort'])).stdout).toContain(
      'Paspoort aanvragen',
    );
    expect((await place.vindbaar(['index', '--accept-loss'])).code).toBe(0);
  });

  it('says where a line of the crawl output is broken, and loads nothing of it', async () => {
    const { place } = await crawledAndIndexed();
    const file = join(place.path, 'pages/oosterlo-site.jsonl');
    await place.write('pages/oosterlo-site.jsonl', `${await readFile(file, 'utf8')}{"version":1,"url":\n`);
    const outcome = await place.vindbaar(['index']);
    expect(outcome.code).not.toBe(0);
    expect(outcome.stderr).toMatch(/oosterlo-site\.jsonl:4/);
  });

  it('says that the engine is down, without showing the key', async () => {
    const { place } = await crawled("engine: { url: 'http://127.0.0.1:9', keyEnv: MY_KEY }\n");
    const unset = await place.vindbaar(['index']);
    expect(unset).toMatchObject({ code: 2 });
    expect(unset.stderr).toContain('MY_KEY');
    const down = await place.vindbaar(['index'], { env: { MY_KEY: 'very-secret-key' } });
    expect(down.code).toBe(3);
    expect(down.stderr).toContain('127.0.0.1:9');
    expect(down.stderr).not.toContain('very-secret-key');
  });

  it('says that the engine refuses the key, and loses nothing', async () => {
    const { place } = await crawled();
    const masterKey = 'the-right-key-of-the-engine';
    const args = ['engine', '--http-addr', '127.0.0.1:0', '--db-path', 'data'];
    const engine = await place.running(args, /Engine at (http:\S+),/, { MEILI_MASTER_KEY: masterKey });
    const text = await readFile(join(place.path, 'vindbaar.yaml'), 'utf8');
    await place.write('vindbaar.yaml', `${text}engine: { url: '${engine.found}', keyEnv: MY_KEY }\n`);
    const run = (key: string, ...command: string[]) => place.vindbaar(command, { env: { MY_KEY: key } });
    expect(await run(masterKey, 'index')).toMatchObject({ code: 0 });
    for (const command of [['index'], ['search', 'paspoort']]) {
      const wrong = await run('a-wrong-key', ...command);
      expect(wrong.code).toBe(3);
      expect(wrong.stderr).toContain('MY_KEY');
      expect(wrong.stderr).toContain(engine.found);
      expect(wrong.stderr + wrong.stdout).not.toMatch(/a-wrong-key|the-right-key|    at /);
    }
    expect((await run(masterKey, 'search', 'paspoort')).stdout).toContain('Paspoort aanvragen');
    expect(await engine.stop()).toBe(0);
    expect(engine.said()).not.toContain(masterKey);
  });

  // A device that is always full, which Linux has.
  it.skipIf(!existsSync('/dev/full')).each([
    ['crawl', 'pages/oosterlo-site.jsonl.part'],
    ['crawl', 'pages/oosterlo-site.jsonl.new'],
    ['crawl', 'pages/oosterlo-site.skipped.jsonl.new'],
    ['index', '.vindbaar/engine.json.new'],
  ])(
    'says that the disk is full in %s (%s), and keeps what was there (needs /dev/full)',
    async (command, file) => {
      const { place } = await crawledAndIndexed();
      const read = (name: string) => readFile(join(place.path, 'pages', name), 'utf8');
      const before = await read('oosterlo-site.jsonl');
      await symlink('/dev/full', join(place.path, file));
      const outcome = await place.vindbaar([command]);
      expect(outcome.code).toBe(6);
      expect(outcome.stderr).toContain('the disk is full');
      expect(outcome.stderr).not.toContain('    at ');
      await rm(join(place.path, file), { force: true });
      expect(await read('oosterlo-site.jsonl')).toBe(before);
      expect((await place.vindbaar(['search', 'paspoort'])).stdout).toContain('Paspoort aanvragen');
    },
  );

  it('says which file cannot be written, and keeps what was there', async () => {
    const { place } = await crawledAndIndexed();
    await place.write('a-file', 'not a folder');
    const outcome = await place.vindbaar(['crawl', '--out', 'a-file/pages']);
    expect(outcome.code).toBe(6);
    expect(outcome.stderr).toContain('a-file');
  });
});
