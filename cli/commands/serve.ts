/** `vindbaar serve`: `/v1/search`, `/zoeken` and the widget's module on one address. */
import { join } from 'node:path';
import { VindbaarError } from '../../model/errors.ts';
import type { EngineDoor } from '../../search/meilisearch.ts';
import { startServer, type RunningServer } from '../../search/server.ts';
import { loadConfig, type LoadedConfig } from '../config-file.ts';
import { openEngineAccess } from '../engine-access.ts';
import { lastingEngine } from '../lasting-engine.ts';
import { WIDGET_MODULE } from '../package-root.ts';
import { untilStopped } from '../signals.ts';
import { note, say } from '../terminal.ts';
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
    const server = await serveSearch(loaded, engine.door, options);
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

export async function serveSearch(
  loaded: LoadedConfig,
  engine: EngineDoor,
  { port, host = '127.0.0.1' }: { port: number; host?: string },
): Promise<RunningServer> {
  return startServer({
    config: loaded.config,
    searcher: searcherFor(loaded, engine),
    modulePath: WIDGET_MODULE,
    moduleArchive: join(loaded.data, 'widget'),
    port,
    host,
    onError: (error) =>
      note(error instanceof VindbaarError ? error.message : String((error as Error).stack ?? error)),
  });
}
