import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseConfigFile } from '../../model/config.ts';
import { html, links, serveTable } from '../crawler/test-site.ts';
import { workplace } from './command.ts';
import { smallSite } from './small-site.ts';

it('writes a commented configuration and reports titles, skips with reasons and robots rules', async () => {
  const site = await serveTable({
    '/': html('Gemeente Oosterlo', links('/paspoort', '/geheim', '/intern/x')),
    '/paspoort': html('Paspoort aanvragen'),
    '/geheim': html('Geheim', '', '<meta name="robots" content="noindex">'),
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /intern/' },
  });
  const place = await workplace();
  const outcome = await place.vindbaar(['init', site.url, '--no-preview']);
  expect(outcome.code).toBe(0);
  const said = outcome.stdout + outcome.stderr;
  expect(said).toContain('Disallow: /intern/');
  expect(said).toMatch(/Paspoort aanvragen\s+http/);
  expect(said).toMatch(/\/geheim\s+noindex: the page asks to be left out/);
  expect(said).toMatch(/\/intern\/x\s+robots: /);
  const text = await readFile(join(place.path, 'vindbaar.yaml'), 'utf8');
  expect(text.match(/^\s*#/gm)?.length).toBeGreaterThan(10);
  expect(parseConfigFile(text, 'vindbaar.yaml').value.sources[0]?.start).toEqual([`${site.url}/`]);
});

it('shows a preview with the search box, over pages of its own, and stops on Ctrl-C', async () => {
  const site = await smallSite();
  const place = await workplace();
  const preview = await place.running(['init', site.url], /^(http:\S+\/voorbeeld\?site=\S+)$/m);
  const page = await (await fetch(preview.found)).text();
  expect(page).toContain('<vindbaar-search site="mijn-gemeente"');
  const found = new URL('/v1/search?site=mijn-gemeente&q=paspoort', preview.found);
  expect(await (await fetch(found)).json()).toMatchObject({ best: { title: 'Paspoort aanvragen' } });
  expect(await preview.stop()).toBe(0);
  expect((await readdir(place.path)).toSorted()).toEqual(['vindbaar.yaml', 'woorden.yaml']);
});

it.each([
  ['an unknown host', 'https://does-not-exist.invalid', 4, /does-not-exist\.invalid is unknown/],
  ['a refused connection', 'http://127.0.0.1:9', 4, /127\.0\.0\.1:9 refuses the connection/],
  ['no address', 'gemeente', 2, /"?gemeente"?: this is not the address of a site/],
])('leaves nothing behind for %s, and says what to do', async (_, address, code, message) => {
  const place = await workplace();
  const outcome = await place.vindbaar(['init', address, '--no-preview']);
  expect(outcome.code).toBe(code);
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr).not.toContain('The other sources');
  expect(await readdir(place.path)).toEqual([]);
});

it('writes a configuration that crawl, index and search run with as it is', async () => {
  const site = await smallSite();
  const place = await workplace();
  await place.vindbaar(['init', site.url, '--no-preview']);
  for (const command of ['crawl', 'index'])
    expect(await place.vindbaar([command])).toMatchObject({ code: 0 });
  expect((await place.vindbaar(['search', 'kliko', 'kapot'])).stdout).toContain('Minicontainer, reparatie');
});

it('leaves a configuration that is there alone, and says how to replace it', async () => {
  const place = await workplace();
  await place.write('vindbaar.yaml', 'version: 1');
  const outcome = await place.vindbaar(['init', 'https://www.example.nl', '--no-preview']);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain('--force');
  expect(await readFile(join(place.path, 'vindbaar.yaml'), 'utf8')).toBe('version: 1');
});
