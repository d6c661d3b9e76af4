/**
 * The engine for a command that runs on. An embedded engine that another command runs goes when that command ends;
 * then this one opens it anew, so that citizens' questions keep being answered.
 */
import { openIndexes, type IndexDoor } from '../indexer/meilisearch.ts';
import { VindbaarError } from '../model/errors.ts';
import { openEngine, type EngineDoor } from '../search/meilisearch.ts';
import type { LoadedConfig } from './config-file.ts';
import { openEngineAccess, type EngineAccess } from './engine-access.ts';

export interface LastingEngine {
  door: EngineDoor;
  /** The engine as it is now, for who writes to it. */
  documents: () => IndexDoor;
  close(): Promise<void>;
}

/** Short commands one after another may each take their engine away. */
const ATTEMPTS = 5;

export function lastingEngine(loaded: LoadedConfig, first: EngineAccess): LastingEngine {
  let access = first;
  let current = openEngine(access.address, access.key);
  let reopening: Promise<void> | undefined;

  const reopen = async (): Promise<void> => {
    access = await openEngineAccess(loaded);
    current = openEngine(access.address, access.key);
  };
  const ask = async <T>(request: (door: EngineDoor) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt++) {
      const { shared } = access;
      try {
        return await request(current);
      } catch (error) {
        const gone = shared && error instanceof VindbaarError && error.kind === 'engine';
        if (!gone || attempt === ATTEMPTS) throw error;
        // All questions that wait share one opening.
        reopening ??= reopen().finally(() => (reopening = undefined));
        await reopening;
      }
    }
  };
  return {
    door: {
      indexes: () => ask((door) => door.indexes()),
      search: (params) => ask((door) => door.search(params)),
      document: (index, id) => ask((door) => door.document(index, id)),
    },
    documents: () => openIndexes(access.address, access.key),
    close: () => access.close(),
  };
}
