/** The formats others script against: crawl, index and search on the command line, over a small site. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageRecordSchema, skippedSchema } from '../../model/page-record.ts';
import { html, links, serveTable, type TestSite } from '../crawler/test-site.ts';
import { workplace, type Workplace } from './command.ts';

async function smallSite(): Promise<TestSite> {
  return serveTable({
    '/': html('Gemeente Oosterlo', links('/paspoort', '/afval', '/geheim', '/weg')),
    '/paspoort': html('Paspoort aanvragen', '<p>U vraagt een paspoort aan bij de balie.</p>'),
    '/afval': html('Minicontainer, reparatie', '<p>Wij maken uw minicontainer.</p>'),
    '/geheim': html('Geheim', '<p>Niet voor zoekmachines.</p>', '<meta name="robots" content="noindex">'),
    '/robots.txt': { status: 404 },
  });
}

const config = (site: TestSite, more = '') => `version: 1
organisations:
  - id: oosterlo
    name: Gemeente Oosterlo
    type: gemeente
    contact: { phone: 14 0001 }
sources:
  - id: oosterlo-site
    organisation: oosterlo
    kind: site
    start: [${site.url}/]
    requestsPerSecond: 200
    allowPrivate: true
${more}`;

async function jsonLines(place: Workplace, name: string): Promise<unknown[]> {
  const text = await readFile(join(place.path, name), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

async function crawledAndIndexed(): Promise<{ place: Workplace; site: TestSite }> {
  const [place, site] = await Promise.all([workplace(), smallSite()]);
  await place.write('vindbaar.yaml', config(site));
  const crawled = await place.vindbaar(['crawl', '--out', 'pages']);
  expect(crawled).toMatchObject({ code: 0 });
  expect(await place.vindbaar(['index', '--from', 'pages'])).toMatchObject({ code: 0 });
  return { place, site };
}

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

  it('fetches only what changed the second time', async () => {
    const { place } = await crawledAndIndexed();
    const again = await place.vindbaar(['crawl', '--out', 'pages']);
    expect(again).toMatchObject({ code: 0 });
    const loaded = await place.vindbaar(['index', '--from', 'pages']);
    expect(loaded.stderr).toMatch(/oosterlo\s+oosterlo\s+loaded\s+0\s+0\s+3\s+3/);
  });
});

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

  it('says that the engine is down, or that its key is wrong, without showing the key', async () => {
    const [place, site] = await Promise.all([workplace(), smallSite()]);
    await place.write(
      'vindbaar.yaml',
      config(site, "engine: { url: 'http://127.0.0.1:9', keyEnv: MY_KEY }\n"),
    );
    await place.vindbaar(['crawl']);
    const unset = await place.vindbaar(['index']);
    expect(unset).toMatchObject({ code: 2 });
    expect(unset.stderr).toContain('MY_KEY');
    const down = await place.vindbaar(['index'], { env: { MY_KEY: 'very-secret-key' } });
    expect(down.code).toBe(3);
    expect(down.stderr).toContain('127.0.0.1:9');
    expect(down.stderr).not.toContain('very-secret-key');
  });

  it('says which file cannot be written, and keeps what was there', async () => {
    const { place } = await crawledAndIndexed();
    await place.write('a-file', 'not a folder');
    const outcome = await place.vindbaar(['crawl', '--out', 'a-file/pages']);
    expect(outcome.code).toBe(6);
    expect(outcome.stderr).toContain('a-file');
  });
});

describe('the command itself', () => {
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
