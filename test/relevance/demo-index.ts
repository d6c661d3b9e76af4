/** The demo sites, crawled and indexed in the engine of the tests, without the command around it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from '../../cli/config-file.ts';
import { startStaticSite } from '../../cli/static-site.ts';
import { loadRules } from '../../cli/synonym-files.ts';
import { crawlSources } from '../../crawler/crawl.ts';
import { loadOrganisations } from '../../indexer/load.ts';
import { parseRecords } from '../../indexer/record-lines.ts';
import { createSearcher, type Searcher } from '../../search/search.ts';
import { startTestEngine } from '../engine-for-tests.ts';
import { temporaryFolder } from '../e2e/demo.ts';

export interface DemoIndex {
  searcher: Searcher;
  /** A page's fictional address as it was crawled. */
  addressOf(fictional: string): string;
  close(): Promise<void>;
}

const DEMO = join(import.meta.dirname, '../../demo');

export async function indexDemo(): Promise<DemoIndex> {
  const fictional = (await loadConfig(join(DEMO, 'vindbaar.yaml'))).config;
  const origins = new Map<string, string>();
  const rewrite = (text: string) => {
    let result = text;
    for (const [from, to] of origins) result = result.replaceAll(from, to);
    return result;
  };
  const sites = await Promise.all(
    fictional.sources.map(async ({ id, start }) => {
      const folder = join(DEMO, 'sites', id);
      const site = await startStaticSite({ folder, port: 0, rewrite, policy: () => "default-src 'none'" });
      origins.set(new URL(start[0] ?? '').origin, site.url);
      return site;
    }),
  );
  const folder = await temporaryFolder();
  const engine = await startTestEngine();
  const { config } = await loadConfig(join(DEMO, 'vindbaar.yaml'), rewrite);
  await crawlSources(config, undefined, { outDir: folder.path });
  const loads = await Promise.all(
    config.sources.map(async ({ id, organisation: owner }) => {
      const organisation = config.organisations.find((candidate) => candidate.id === owner);
      if (organisation === undefined) throw new Error(`the demo has no organisation ${owner}`);
      const records = parseRecords(await readFile(join(folder.path, `${id}.jsonl`), 'utf8'), id);
      return { organisation, sources: new Set([id]), records };
    }),
  );
  const rules = await loadRules(config);
  await loadOrganisations(loads, rules, engine.indexes, { acceptLoss: false });
  return {
    searcher: createSearcher({
      config,
      rules: () => rules,
      engine: engine.search,
      newSearchId: () => 'id-1',
      now: () => Date.now(),
    }),
    addressOf: rewrite,
    async close() {
      for (const site of sites) await site.close();
      await engine.close();
      await folder.remove();
    },
  };
}
