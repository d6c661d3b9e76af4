/** `vindbaar search`: the answer of `/v1/search` on the command line, for one query or a file of them. */
import { randomUUID } from 'node:crypto';
import { text as readAll } from 'node:stream/consumers';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { documentId } from '../../indexer/documents.ts';
import { VindbaarError } from '../../model/errors.ts';
import { indexNameOf } from '../../model/index-name.ts';
import type { SearchAnswer } from '../../model/search-answer.ts';
import type { EngineDoor } from '../../search/meilisearch.ts';
import { createSearcher, type LookingSearcher } from '../../search/search.ts';
import type { Config } from '../../model/config.ts';
import { nearest } from '../../model/yaml-text.ts';
import { loadConfig, type LoadedConfig } from '../config-file.ts';
import { openEngineAccess } from '../engine-access.ts';
import { fileError } from '../file-error.ts';
import { lastingEngine } from '../lasting-engine.ts';
import { loadSynonyms, type Synonyms } from '../synonym-files.ts';
import { note, say } from '../terminal.ts';

export interface SearchCommandOptions {
  config: string;
  site?: string;
  json: boolean;
  exact: boolean;
  page: number;
  type?: string;
  batch?: string;
  query: string[];
}

const batchLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  query: z.string(),
  site: z.string().optional(),
});

export async function searchCommand(options: SearchCommandOptions): Promise<void> {
  const loaded = await loadConfig(options.config);
  const lines = options.batch === undefined ? undefined : await readBatch(options.batch);
  const onlySite = loaded.config.organisations.length === 1 ? loaded.config.organisations[0]?.id : undefined;
  const site = options.site ?? onlySite;
  if (lines === undefined) requireQuery(options.query, site);
  else requireSites(lines, options.batch ?? '', loaded.config, site);
  const wanted = {
    page: options.page,
    exact: options.exact,
    ...(options.type === undefined ? {} : { type: options.type }),
  };
  const engine = lastingEngine(loaded, await openEngineAccess(loaded));
  try {
    await noteIfEmpty(loaded, engine.door);
    const synonyms = await loadSynonyms(loaded.config);
    const searcher = searcherFor(loaded, engine.door, () => synonyms);
    if (lines !== undefined) {
      for (const line of lines) {
        const answer = await searcher.search({ ...wanted, site: line.site ?? site ?? '', q: line.query });
        say(JSON.stringify(batchAnswer(line.id, answer)));
      }
      return;
    }
    const answer = await searcher.search({ ...wanted, site: site ?? '', q: options.query.join(' ') });
    say(options.json ? JSON.stringify(answer, null, 2) : readable(answer));
  } finally {
    await engine.close();
  }
}

/** @param synonyms the editors' files as they are now. */
export function searcherFor(
  { config }: LoadedConfig,
  engine: EngineDoor,
  synonyms: () => Synonyms,
): LookingSearcher {
  return createSearcher({
    config,
    engine,
    rules: () => synonyms().rules,
    editorsVersion: () => synonyms().version,
    pins: { current: () => synonyms().pins, documentId },
    newSearchId: randomUUID,
    now: Date.now,
  });
}

/** Who forgot to index would otherwise think that nothing can be found. */
export async function noteIfEmpty({ config }: LoadedConfig, engine: EngineDoor): Promise<void> {
  const names = await engine.indexes();
  if (config.organisations.some((organisation) => names.has(indexNameOf(organisation)))) return;
  note('The index is empty. Fill it with: vindbaar crawl && vindbaar index');
}

function batchAnswer(id: string | number, { hits, contact, fallback }: SearchAnswer): object {
  return {
    id,
    hits: hits.map(({ url, organisation, title, group }) => ({ url, organisation, title, group })),
    contact,
    fallback,
  };
}

function requireQuery(query: readonly string[], site: string | undefined): void {
  if (site === undefined) {
    throw new VindbaarError({
      kind: 'usage',
      what: 'the option --site is missing.',
      todo: 'Name the organisation on whose site the citizen searches, for example: --site duinstede.',
    });
  }
  if (query.join('').trim() === '') {
    throw new VindbaarError({
      kind: 'usage',
      what: 'there is no query.',
      todo: 'Example: vindbaar search --site duinstede kliko kapot',
    });
  }
}

/** All lines are checked before the first is answered, so that no half file of answers comes out. */
function requireSites(
  lines: readonly BatchLine[],
  file: string,
  { organisations }: Config,
  fallback: string | undefined,
): void {
  const ids = organisations.map(({ id }) => id);
  for (const { site = fallback, where } of lines) {
    if (site !== undefined && ids.includes(site)) continue;
    const near = site === undefined ? undefined : nearest(site, ids);
    throw batchError(
      `${file}:${where}`,
      site === undefined
        ? 'site is missing.'
        : `there is no organisation "${site}" in the configuration${near === undefined ? '.' : `; did you mean "${near}"?`}`,
    );
  }
}

interface BatchLine extends z.infer<typeof batchLineSchema> {
  /** Line number in the file. */
  where: number;
}

async function readBatch(file: string): Promise<BatchLine[]> {
  let text: string;
  try {
    text = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(error, file);
  }
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}:${index + 1}`;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch (cause) {
      if (!(cause instanceof SyntaxError)) throw cause;
      throw batchError(where, `this line is not JSON: ${cause.message}.`, cause);
    }
    const parsed = batchLineSchema.safeParse(json);
    if (parsed.success) return [{ ...parsed.data, where: index + 1 }];
    const issue = parsed.error.issues[0];
    throw batchError(
      where,
      `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a query'}.`,
      parsed.error,
    );
  });
}

function batchError(where: string, what: string, cause?: unknown): VindbaarError {
  return new VindbaarError({
    kind: 'usage',
    where,
    what,
    todo: 'Each line looks like {"id": "1", "query": "kliko kapot", "site": "duinstede"}.',
    cause,
  });
}

function readable(answer: SearchAnswer): string {
  const { name, phone, url } = answer.contact;
  const contact = `Contact: ${[name, phone, url].filter((part) => part !== undefined).join(', ')}`;
  if (answer.hits.length === 0) return `Niets gevonden voor "${answer.query}".\n${contact}`;
  const lines: string[] = [];
  const add = (hit: SearchAnswer['hits'][number]) =>
    lines.push(`  ${hit.title} (${hit.organisationName})`, `    ${hit.url}`);
  if (answer.best !== null) {
    lines.push('Beste antwoord');
    add(answer.best);
  }
  for (const group of answer.groups) {
    lines.push('', group.label);
    group.hits.forEach(add);
  }
  return [...lines, '', contact].join('\n');
}
