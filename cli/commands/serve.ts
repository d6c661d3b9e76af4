/** `vindbaar serve`: `/v1/search`, `/zoeken` and the widget's module on one address. */
import { join } from 'node:path';
import type { RuleSet } from '../../dutch/rules.ts';
import type { IndexDoor } from '../../indexer/meilisearch.ts';
import { reapplyRules } from '../../indexer/reapply.ts';
import { indexNameOf } from '../../model/index-name.ts';
import { VindbaarError } from '../../model/errors.ts';
import type { EngineDoor } from '../../search/meilisearch.ts';
import { startServer, type RunningServer } from '../../search/server.ts';
import { loadConfig, type LoadedConfig } from '../config-file.ts';
import { openEngineAccess } from '../engine-access.ts';
import { lastingEngine } from '../lasting-engine.ts';
import { watchSynonyms } from '../live-synonyms.ts';
import { WIDGET_MODULE } from '../package-root.ts';
import { untilStopped } from '../signals.ts';
import { count, note, say } from '../terminal.ts';
import { noteIfEmpty, searcherFor } from './search.ts';

export interface ServeCommandOptions {
  config: string;
  port: number;
  host: string;
}

export async function serveCommand(options: ServeCommandOptions): Promise<void> {
  const loaded = await loadConfig(options.config);
  const engine = lastingEngine(loaded, await openEngineAccess(loaded));
  try {
    const server = await serveSearch(loaded, engine.door, { ...options, documents: engine.documents });
    try {
      await noteIfEmpty(loaded, engine.door);
    } catch (error) {
      // Served all the same: until the engine is there, visitors get the contact.
      if (!(error instanceof VindbaarError)) throw error;
      note(error.message);
    }
    for (const { id, type } of loaded.config.organisations) {
      if (type === 'gemeente') note(`Try it: ${server.url}/voorbeeld?site=${id}`);
    }
    note('Stop with Ctrl-C.');
    await untilStopped(
      () => say(server.url),
      () => server.close(),
    );
  } finally {
    await engine.close();
  }
}

export interface ServeSearchOptions {
  port: number;
  host?: string;
  /** Where changed rules are written to; without it, they work at request time only. */
  documents?: () => IndexDoor;
}

/** Serves the search with the editors' files as they are: what they save is live within two seconds. */
export async function serveSearch(
  loaded: LoadedConfig,
  engine: EngineDoor,
  { port, host = '127.0.0.1', documents }: ServeSearchOptions,
): Promise<RunningServer> {
  const onError = (error: unknown) =>
    note(error instanceof VindbaarError ? error.message : String((error as Error).stack ?? error));
  let applied = Promise.resolve();
  const live = await watchSynonyms({
    patterns: loaded.config.synonyms,
    now: Date.now,
    onProblem: note,
    onChange: ({ rules }) => {
      if (documents === undefined) return;
      // One after the other, so that the newest words are written last.
      applied = applied
        .then(() => applyRules(loaded, documents(), rules))
        .catch((error: unknown) => onError(error));
    },
  });
  try {
    const server = await startServer({
      config: loaded.config,
      searcher: searcherFor(loaded, engine, () => live.current()),
      modulePath: WIDGET_MODULE,
      moduleArchive: join(loaded.data, 'widget'),
      port,
      host,
      onError,
    });
    return {
      url: server.url,
      async close() {
        live.close();
        await applied;
        await server.close();
      },
    };
  } catch (error) {
    live.close();
    throw error;
  }
}

async function applyRules({ config }: LoadedConfig, indexes: IndexDoor, rules: RuleSet): Promise<void> {
  let changed = 0;
  for (const index of new Set(config.organisations.map(indexNameOf))) {
    changed += await reapplyRules(index, indexes, rules);
  }
  note(`The editors' files changed: ${count(changed, 'page')} got other words.`);
}
