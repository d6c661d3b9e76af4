/** `vindbaar index`: what the crawler wrote, with the editors' rules, into the search engine. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { loadOrganisations, lossError, type LoadOutcome, type OrganisationLoad } from '../../indexer/load.ts';
import { openIndexes, type IndexDoor } from '../../indexer/meilisearch.ts';
import { parseRecords } from '../../indexer/record-lines.ts';
import type { Config } from '../../model/config.ts';
import { VindbaarError, type ErrorKind } from '../../model/errors.ts';
import { SHARED_INDEXES } from '../../model/index-name.ts';
import { idSchema } from '../../model/organisation.ts';
import { loadConfig, type LoadedConfig } from '../config-file.ts';
import { openEngineAccess, type EngineAccess } from '../engine-access.ts';
import { fileError } from '../file-error.ts';
import { showProgress } from '../progress.ts';
import { loadRules } from '../synonym-files.ts';
import { count, note, table } from '../terminal.ts';

export interface LoadCommandOptions {
  config: string;
  from: string;
  acceptLoss: boolean;
  /** Ids of organisations whose pages go; nothing is loaded then. */
  remove: string[];
}

/** @throws {VindbaarError} when an organisation was refused or failed; the others are loaded. */
export async function loadCommand(options: LoadCommandOptions): Promise<void> {
  const loaded = await loadConfig(options.config);
  let engine = await openEngineAccess(loaded);
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        await loadInto(engine, loaded, options);
        return;
      } catch (error) {
        const gone = engine.shared && error instanceof VindbaarError && error.kind === 'engine';
        if (!gone || attempt === ATTEMPTS) throw error;
        note('The command that ran the embedded engine has ended; once more.');
        engine = await openEngineAccess(loaded);
      }
    }
  } finally {
    await engine.close();
  }
}

async function loadInto(
  engine: EngineAccess,
  loaded: LoadedConfig,
  options: LoadCommandOptions,
): Promise<void> {
  const indexes = openIndexes(engine.address, engine.key);
  if (options.remove.length > 0) {
    for (const id of options.remove) await remove(id, loaded.config, indexes);
    return;
  }
  failOnLoad(await load(loaded, engine, options.from, options.acceptLoss));
  await noteOthers(loaded.config, indexes);
}

/** Only what the configuration no longer names: who is named there would come back with the next load. */
async function remove(id: string, { organisations }: Config, indexes: IndexDoor): Promise<void> {
  const fault = organisations.some((organisation) => organisation.id === id)
    ? ['this organisation is still in the configuration.', 'Remove it there first, with its sources.']
    : idSchema.safeParse(id).success
      ? undefined
      : [`"${id}" is not the id of an organisation.`, 'An id is lower-case letters, digits and hyphens.'];
  if (fault !== undefined) {
    const [what = '', todo = ''] = fault;
    throw new VindbaarError({ kind: 'usage', where: `--remove ${id}`, what, todo });
  }
  let pages = 0;
  for (const index of [id, ...Object.values(SHARED_INDEXES)]) {
    pages += await indexes.removeOrganisation(index, id);
  }
  note(`${id}: ${count(pages, 'page')} removed.`);
}

/** Pages of an organisation that left the configuration stay in a shared index until somebody says so. */
async function noteOthers({ organisations }: Config, indexes: IndexDoor): Promise<void> {
  const known = organisations.map(({ id }) => id);
  for (const index of Object.values(SHARED_INDEXES)) {
    for (const id of await indexes.otherOrganisations(index, known)) {
      note(
        `Index ${index} also holds pages of "${id}", which is not in the configuration; they are not shown. ` +
          `Remove them with: vindbaar index --remove ${id}`,
      );
    }
  }
}

/** Short commands one after another may each take their engine away. */
const ATTEMPTS = 5;

export async function load(
  { config }: LoadedConfig,
  engine: EngineAccess,
  from: string,
  acceptLoss: boolean,
): Promise<LoadOutcome[]> {
  const rules = await loadRules(config);
  const loads = await readLoads(config, resolve(from));
  const progress = showProgress();
  try {
    const outcomes = await loadOrganisations(loads, rules, openIndexes(engine.address, engine.key), {
      acceptLoss,
      onProgress: ({ organisation, sent, of }) => progress.update(`index ${organisation}`, sent, of, ''),
    });
    progress.stop();
    note(outcomeTable(outcomes));
    return outcomes;
  } finally {
    progress.stop();
  }
}

/** Reads the crawl output of every source; one that was never crawled is named and left as it is in the index. */
export async function readLoads(config: Config, from: string): Promise<OrganisationLoad[]> {
  const loads: OrganisationLoad[] = [];
  const missing: string[] = [];
  for (const organisation of config.organisations) {
    const sources = new Set<string>();
    const records: OrganisationLoad['records'][number][] = [];
    for (const source of config.sources.filter((candidate) => candidate.organisation === organisation.id)) {
      const file = join(from, `${source.id}.jsonl`);
      const text = await readIfThere(file);
      if (text === undefined) {
        missing.push(source.id);
        continue;
      }
      sources.add(source.id);
      for (const record of parseRecords(text, file)) {
        // The configuration may have changed since the crawl; it has the last word on whose page this is.
        records.push({
          ...record,
          organisation: organisation.id,
          type: organisation.type,
          serves: organisation.serves,
        });
      }
    }
    if (sources.size > 0) loads.push({ organisation, sources, records });
  }
  if (loads.length === 0) {
    throw new VindbaarError({
      kind: 'usage',
      where: from,
      what: 'there is no crawl output of any source here.',
      todo: `Run "vindbaar crawl --out ${from}" first, or name its folder with --from.`,
    });
  }
  for (const id of missing) note(`${id}: not crawled yet, left as it is in the index.`);
  return loads;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError(error, file);
  }
}

function outcomeTable(outcomes: readonly LoadOutcome[]): string {
  return table([
    ['organisation', 'index', 'outcome', 'sent', 'removed', 'unchanged', 'total'],
    ...outcomes.map((outcome) =>
      outcome.state === 'loaded'
        ? [
            outcome.organisation,
            outcome.index,
            'loaded',
            ...[outcome.sent, outcome.removed, outcome.unchanged, outcome.total].map(String),
          ]
        : [outcome.organisation, outcome.index, outcome.state],
    ),
  ]);
}

/** All that went wrong in one error; a refused load counts as such only when nothing worse happened. */
export function failOnLoad(outcomes: readonly LoadOutcome[]): void {
  const errors = outcomes.flatMap((outcome) => {
    if (outcome.state === 'refused') return [lossError(outcome.organisation, outcome.plan)];
    if (outcome.state === 'failed') {
      const { error } = outcome;
      return [
        error instanceof VindbaarError
          ? error
          : new Error(`organisation ${outcome.organisation}: ${error.message}`, { cause: error }),
      ];
    }
    return [];
  });
  const [first] = errors;
  if (first === undefined) return;
  if (errors.length === 1) throw first;
  const kinds = errors.map((error): ErrorKind =>
    error instanceof VindbaarError ? error.kind : 'unexpected',
  );
  throw new VindbaarError({
    kind: kinds.find((kind) => kind !== 'loss') ?? 'loss',
    what: [...new Set(errors.map((error) => error.message))].join('\n'),
    cause: first,
  });
}
