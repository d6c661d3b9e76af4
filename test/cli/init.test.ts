import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseConfigFile } from '../../model/config.ts';
import { html, links, serveTable } from '../crawler/test-site.ts';
import { workplace } from './command.ts';

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

it('leaves a configuration that is there alone, and says how to replace it', async () => {
  const place = await workplace();
  await place.write('vindbaar.yaml', 'version: 1');
  const outcome = await place.vindbaar(['init', 'https://www.example.nl', '--no-preview']);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain('--force');
  expect(await readFile(join(place.path, 'vindbaar.yaml'), 'utf8')).toBe('version: 1');
});
