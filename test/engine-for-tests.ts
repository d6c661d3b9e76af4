/** The engine that tests talk to: an embedded one of their own, or the real Meilisearch that `MEILI_URL` names. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { startEngine } from '../engine/server.ts';
import { openIndexes, type IndexDoor } from '../indexer/meilisearch.ts';
import { openEngine, type EngineDoor } from '../search/meilisearch.ts';
import { temporaryFolder } from './e2e/demo.ts';

export interface TestEngine {
  url: string;
  key: string | undefined;
  /** Says what it is, for titles. */
  name: string;
  indexes: IndexDoor;
  search: EngineDoor;
  client: Meilisearch;
  /** Removes all indexes and stops what was started. */
  close(): Promise<void>;
}

export async function startTestEngine(): Promise<TestEngine> {
  const { MEILI_URL: real, MEILI_KEY: realKey } = process.env;
  const folder = await temporaryFolder();
  const masterKey = randomUUID();
  const key = real === undefined ? masterKey : realKey;
  const embedded =
    real === undefined
      ? await startEngine({ httpAddr: '127.0.0.1:0', dbPath: join(folder.path, 'engine'), masterKey })
      : undefined;
  const url = embedded?.url ?? real ?? '';
  const client = new Meilisearch({ host: url, ...(key === undefined ? {} : { apiKey: key }) });
  const clear = async () => {
    const { results } = await client.getIndexes({ limit: 1000 });
    for (const { uid } of results) await client.deleteIndex(uid).waitTask();
  };
  await clear();
  return {
    url,
    key,
    name: embedded === undefined ? 'Meilisearch' : 'the embedded engine',
    indexes: openIndexes({ url }, key),
    search: openEngine({ url }, key),
    client,
    async close() {
      await clear();
      await embedded?.close();
      await folder.remove();
    },
  };
}
