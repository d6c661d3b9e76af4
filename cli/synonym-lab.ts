/**
 * Where rules are tried before they are live: an embedded engine of its own in a temporary folder, filled with pages
 * and one set of rules, asked through the same search as citizens use. Nothing here touches the real index.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuleSet } from '../dutch/rules.ts';
import { startEngine } from '../engine/server.ts';
import { failOnLoad } from './commands/load.ts';
import { loadOrganisations, type OrganisationLoad } from '../indexer/load.ts';
import { openIndexes } from '../indexer/meilisearch.ts';
import type { Config } from '../model/config.ts';
import { openEngine } from '../search/meilisearch.ts';
import { createSearcher, type LookingSearcher } from '../search/search.ts';

export interface Lab {
  searcher: LookingSearcher;
  close(): Promise<void>;
}

/** @throws {VindbaarError} when an organisation's pages cannot be loaded. */
export async function openLab(
  config: Config,
  loads: readonly OrganisationLoad[],
  rules: RuleSet,
): Promise<Lab> {
  const folder = await mkdtemp(join(tmpdir(), 'vindbaar-lab-'));
  const key = randomBytes(24).toString('base64url');
  const engine = await startEngine({ httpAddr: '127.0.0.1:0', dbPath: folder, masterKey: key });
  const close = async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = { url: engine.url };
    failOnLoad(await loadOrganisations(loads, rules, openIndexes(address, key), { acceptLoss: true }));
    const searcher = createSearcher({
      config,
      engine: openEngine(address, key),
      rules: () => rules,
      newSearchId: randomUUID,
      now: Date.now,
    });
    return { searcher, close };
  } catch (error) {
    await close();
    throw error;
  }
}
