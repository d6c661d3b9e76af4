import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SearchAnswer } from '../../model/search-answer.ts';
import { crawled, crawledAndIndexed } from './small-site.ts';

const ADDRESS = /^(http:\S+)$/m;

it('serves /v1/search, /zoeken and the module on the given port, and stops cleanly', async () => {
  const { place } = await crawledAndIndexed();
  const server = await place.running(['serve', '--config', 'vindbaar.yaml', '--port', '0'], ADDRESS);
  const get = async (path: string) => fetch(server.found + path);
  const answer = (await (await get('/v1/search?site=oosterlo&q=paspoort')).json()) as SearchAnswer;
  expect(answer.best?.title).toBe('Paspoort aanvragen');
  expect(await (await get('/zoeken?site=oosterlo&q=paspoort')).text()).toContain(
    '</mark> aanvragen</a></h3>',
  );
  expect((await get('/vindbaar-search.js')).headers.get('content-type')).toContain('text/javascript');

  await place.write(
    'queries.jsonl',
    JSON.stringify({ id: 'a', query: 'gemeente oosterlo', site: 'oosterlo' }),
  );
  const batch = JSON.parse(
    (await place.vindbaar(['search', '--batch', 'queries.jsonl'])).stdout,
  ) as SearchAnswer;
  const same = (await (await get('/v1/search?site=oosterlo&q=gemeente+oosterlo')).json()) as SearchAnswer;
  expect(batch.hits.map(({ url }) => url)).toEqual(same.hits.map(({ url }) => url));
  expect(batch.contact).toEqual(same.contact);

  expect(server.said()).not.toContain('paspoort');
  expect(await server.stop()).toBe(0);
  expect(server.said()).not.toContain('    at ');
});

it('goes on when the command that ran the embedded engine ends, and shares it as long as that runs', async () => {
  const { place } = await crawledAndIndexed();
  const first = await place.running(['serve', '--port', '0'], ADDRESS);
  const second = await place.running(['serve', '--port', '0'], ADDRESS);
  const title = async () => {
    const response = await fetch(`${second.found}/v1/search?site=oosterlo&q=paspoort`);
    return ((await response.json()) as SearchAnswer).best?.title;
  };
  expect(await title()).toBe('Paspoort aanvragen');
  await first.stop();
  expect(await title()).toBe('Paspoort aanvragen');
  expect(await second.stop()).toBe(0);
});

it('gives visitors the contact as long as the engine of the configuration is not there', async () => {
  const { place } = await crawled();
  const file = join(place.path, 'vindbaar.yaml');
  await writeFile(file, `${await readFile(file, 'utf8')}engine: { url: 'http://127.0.0.1:9' }\n`);
  const server = await place.running(['serve', '--port', '0'], ADDRESS);
  expect(server.said()).toContain('engine http://127.0.0.1:9');
  const response = await fetch(`${server.found}/v1/search?site=oosterlo&q=paspoort`);
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ contact: { phone: '14 0001' } });
  expect(await server.stop()).toBe(0);
});

it('says which port is in use', async () => {
  const { place } = await crawled();
  const server = await place.running(['serve', '--port', '0'], ADDRESS);
  const { port } = new URL(server.found);
  const outcome = await place.vindbaar(['serve', '--port', port]);
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toContain(`port ${port} is in use`);
});
