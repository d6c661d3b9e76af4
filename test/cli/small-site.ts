/** A site of a few pages and a configuration for it, for tests of the command. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html, links, serveTable, type TestSite } from '../crawler/test-site.ts';
import { workplace, type Workplace } from './command.ts';

export async function smallSite(): Promise<TestSite> {
  return serveTable({
    '/': html('Gemeente Oosterlo', links('/paspoort', '/afval', '/geheim', '/weg')),
    '/paspoort': html('Paspoort aanvragen', '<p>U vraagt een paspoort aan bij de balie.</p>'),
    '/afval': html('Minicontainer, reparatie', '<p>Wij maken uw minicontainer.</p>'),
    '/geheim': html('Geheim', '<p>Niet voor zoekmachines.</p>', '<meta name="robots" content="noindex">'),
    '/robots.txt': { status: 404 },
  });
}

export const config = (site: TestSite, more = '') => `version: 1
synonyms: [woorden.yaml]
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

/** A list of one rule: reading the national one takes a command two seconds. */
const WORDS = `version: 1
theme: afval
owner: webredactie
rules:
  - product: minicontainer
    official: [minicontainer]
    citizens: [kliko]
    why: Zo heet hij op straat.
    since: 2026-01-01
    tests: [{ query: kliko kapot }]
`;

export async function crawled(more = ''): Promise<{ place: Workplace; site: TestSite }> {
  const [place, site] = await Promise.all([workplace(), smallSite()]);
  await place.write('vindbaar.yaml', config(site, more));
  await place.write('woorden.yaml', WORDS);
  const { code, stderr } = await place.vindbaar(['crawl', '--out', 'pages']);
  if (code !== 0) throw new Error(stderr);
  return { place, site };
}

export async function crawledAndIndexed(): Promise<{ place: Workplace; site: TestSite }> {
  const made = await crawled();
  const { code, stderr } = await made.place.vindbaar(['index', '--from', 'pages']);
  if (code !== 0) throw new Error(stderr);
  return made;
}

export async function jsonLines(place: Workplace, name: string): Promise<unknown[]> {
  return (await readFile(join(place.path, name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}
