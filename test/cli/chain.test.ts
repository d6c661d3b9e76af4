/** The formats others script against: crawl, index and search on the command line, over a small site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageRecordSchema, skippedSchema } from '../../model/page-record.ts';
import { workplace } from './command.ts';
import { config, crawled, crawledAndIndexed, jsonLines } from './small-site.ts';

describe('crawl, index and search', () => {
  it('writes records and skips that their schemas accept', async () => {
    const { place, site } = await crawledAndIndexed();
    const records = (await jsonLines(place, 'pages/oosterlo-site.jsonl')).map((line) =>
      pageRecordSchema.parse(line),
    );
    expect(records.map((page) => page.title).toSorted()).toEqual([
      'Gemeente Oosterlo',
      'Minicontainer, reparatie',
      'Paspoort aanvragen',
    ]);
    const skipped = (await jsonLines(place, 'pages/oosterlo-site.skipped.jsonl')).map((line) =>
      skippedSchema.parse(line),
    );
    expect(skipped).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ url: `${site.url}/geheim`, reason: 'noindex' }),
        expect.objectContaining({ url: `${site.url}/weg`, reason: 'not-found' }),
      ]),
    );
  });

  it('answers one query for people and one as JSON, in the same order as a batch', async () => {
    const { place } = await crawledAndIndexed();
    const readable = await place.vindbaar(['search', '--site', 'oosterlo', 'kliko', 'kapot']);
    expect(readable.stdout).toContain('Minicontainer, reparatie');
    const json = await place.vindbaar(['search', '--site', 'oosterlo', '--json', 'oosterlo']);
    const answer = JSON.parse(json.stdout) as {
      hits: { url: string }[];
      contact: unknown;
      fallback: boolean;
    };
    await place.write(
      'queries.jsonl',
      [
        { id: 'a', query: 'oosterlo', site: 'oosterlo' },
        { id: 7, query: 'xqzvw', site: 'oosterlo' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const batch = await place.vindbaar(['search', '--batch', 'queries.jsonl']);
    const [first, second] = batch.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; hits: Record<string, string>[]; fallback: boolean });
    expect(first?.hits.map((hit) => hit['url'])).toEqual(answer.hits.map((hit) => hit.url));
    expect(Object.keys(first?.hits[0] ?? {}).toSorted()).toEqual(['group', 'organisation', 'title', 'url']);
    expect(second).toMatchObject({ id: 7, hits: [], fallback: true, contact: { phone: '14 0001' } });
  });

  it('checks a whole batch before it answers the first line, and says which line is wrong', async () => {
    const { place } = await crawledAndIndexed();
    const batch = async (...lines: object[]) =>
      place.vindbaar(['search', '--batch', '-'], {
        input: lines.map((line) => JSON.stringify(line)).join('\n'),
      });
    const good = { id: 1, query: 'paspoort', site: 'oosterlo' };
    const wrongSite = await batch(good, { ...good, site: 'osterlo' });
    expect(wrongSite).toMatchObject({ code: 2, stdout: '' });
    expect(wrongSite.stderr).toMatch(/-:2: .*did you mean "oosterlo"/);
    expect((await batch(good, { query: 'paspoort' })).stderr).toContain('-:2: id');
    expect((await place.vindbaar(['search', '--batch', '-'], { input: '{"id":' })).stderr).toContain('-:1:');
    expect((await batch(good)).stdout).toContain('Paspoort aanvragen');
  });

  it('removes an organisation that left the configuration, and no other', async () => {
    const { place } = await crawledAndIndexed();
    const still = await place.vindbaar(['index', '--remove', 'oosterlo']);
    expect(still.code).toBe(2);
    expect(still.stderr).toContain('still in the configuration');
    const text = await readFile(join(place.path, 'vindbaar.yaml'), 'utf8');
    await place.write('vindbaar.yaml', text.replaceAll('oosterlo', 'westerlo'));
    expect((await place.vindbaar(['index', '--remove', 'oosterlo'])).stderr).toContain('3 pages removed');
    await place.write('vindbaar.yaml', text);
    expect((await place.vindbaar(['search', 'paspoort'])).stdout).toContain('Niets gevonden');
  });

  it('says so when nothing was indexed yet', async () => {
    const { place } = await crawled();
    const outcome = await place.vindbaar(['search', 'paspoort']);
    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toContain('vindbaar crawl && vindbaar index');
  });

  it('answers commands that start at the same moment, over one embedded engine', async () => {
    const { place } = await crawledAndIndexed();
    const commands = [['search', 'paspoort'], ['index'], ['search', 'kliko']];
    const outcomes = await Promise.all(commands.map((command) => place.vindbaar(command)));
    expect(outcomes.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0]);
  });

  it('fetches only what changed the second time', async () => {
    const { place } = await crawledAndIndexed();
    const again = await place.vindbaar(['crawl', '--out', 'pages']);
    expect(again).toMatchObject({ code: 0 });
    const loaded = await place.vindbaar(['index', '--from', 'pages']);
    expect(loaded.stderr).toMatch(/oosterlo\s+oosterlo\s+loaded\s+0\s+0\s+3\s+3/);
  });
});

describe('the command itself', () => {
  it('stops a crawl on Ctrl-C with exit code 130, and keeps what was there', async () => {
    const { place, site } = await crawledAndIndexed();
    const before = await jsonLines(place, 'pages/oosterlo-site.jsonl');
    await place.write('slow.yaml', config(site).replace('requestsPerSecond: 200', 'requestsPerSecond: 0.5'));
    const asked = site.asked.length;
    const crawl = await place.running(['crawl', '--config', 'slow.yaml', '--fresh'], /crawl oosterlo-site/);
    await expect.poll(() => site.asked.length).toBeGreaterThan(asked);
    expect(await crawl.stop()).toBe(130);
    expect(crawl.said()).toContain('stopped before the crawl was done');
    expect(crawl.said()).not.toContain('    at ');
    expect(await jsonLines(place, 'pages/oosterlo-site.jsonl')).toEqual(before);
  });

  it('shows progress as plain lines where there is no terminal', async () => {
    const { place } = await crawled();
    const { stderr } = await place.vindbaar(['index']);
    expect(stderr).toMatch(/^index oosterlo: 3 of 3$/m);
    expect(stderr).not.toContain('\u001b');
  });

  it('has examples for each command, and exit codes', async () => {
    const place = await workplace();
    const help = await place.vindbaar(['--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/Exit codes/);
    for (const command of ['init', 'crawl', 'index', 'search', 'engine', 'serve', 'start']) {
      expect(help.stdout).toContain(command);
      expect((await place.vindbaar([command, '--help'])).stdout).toMatch(/Examples?:/);
    }
  });

  it('refuses an unknown option with exit code 2', async () => {
    const place = await workplace();
    expect(await place.vindbaar(['crawl', '--outt', 'x'])).toMatchObject({ code: 2 });
  });
});
