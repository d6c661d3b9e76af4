/** One text on the sites of several organisations. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { crawlSources } from '../../crawler/crawl.ts';
import type { Config } from '../../model/config.ts';
import { temporaryFolder } from '../e2e/demo.ts';
import { source } from './crawl-for-tests.ts';
import { OOSTERLO } from '../records.ts';
import { html, links, serveTable } from './test-site.ts';

const SHARED = html('Toeslagen', '<p>Een toeslag vraagt u aan bij de Dienst Toeslagen.</p>');
const MODEL = html('Rijbewijs', '<p>Een rijbewijs vraagt u aan bij uw gemeente.</p>');

async function threeSites() {
  const site = (name: string, ...pages: [path: string, page: string][]) =>
    serveTable({ '/': html(name, links(...pages.map(([path]) => path))), ...Object.fromEntries(pages) });
  const rijk = await site('Het Rijk', ['/toeslagen', SHARED]);
  const west = await site(
    'Westerlo',
    ['/geld/toeslagen', SHARED],
    ['/rijbewijs', MODEL],
    ['/west', html('West')],
  );
  const oost = await site('Oosterlo', ['/toeslag', SHARED], ['/rijbewijs', MODEL]);
  const config: Config = {
    organisations: [
      OOSTERLO,
      { ...OOSTERLO, id: 'westerlo', name: 'Westerlo' },
      { ...OOSTERLO, id: 'rijk-dienst', name: 'Het Rijk', type: 'landelijk' },
    ],
    sources: [
      source(oost, { id: 'oost' }),
      source(west, { id: 'west', organisation: 'westerlo' }),
      source(rijk, { id: 'rijk', organisation: 'rijk-dienst' }),
    ],
  };
  return { config, rijk };
}

it('is kept once, on the site of the national body, with the reason and the address that is kept', async () => {
  const { config, rijk } = await threeSites();
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const outDir = folder.path;
  const reports = await crawlSources(config, undefined, { outDir });
  const read = async (name: string) =>
    (await readFile(join(outDir, name), 'utf8'))
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { url: string; reason?: string; of?: string });
  const paths = async (name: string) => (await read(name)).map(({ url }) => new URL(url).pathname);
  expect(await paths('rijk.jsonl')).toEqual(['/', '/toeslagen']);
  // What municipalities share without a national body stays on each.
  expect(await paths('west.jsonl')).toEqual(['/', '/rijbewijs', '/west']);
  expect(await paths('oost.jsonl')).toEqual(['/', '/rijbewijs']);
  const skip = (await read('west.skipped.jsonl')).find(({ url }) => url.endsWith('/geld/toeslagen'));
  expect(skip).toMatchObject({ reason: 'duplicate', of: `${rijk.url}/toeslagen` });
  expect(reports.map(({ source: id, pages, skipped }) => `${id} ${pages} ${skipped}`)).toEqual([
    'oost 2 1',
    'west 3 1',
    'rijk 2 0',
  ]);
  const again = await crawlSources(config, ['west'], { outDir });
  expect(again.map(({ pages }) => pages)).toEqual([3]);
});
