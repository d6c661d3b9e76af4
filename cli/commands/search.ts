/** `vindbaar search`: the answer of `/v1/search` on the command line, for one query or a file of them. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { VindbaarError } from '../../model/errors.ts';
import type { SearchAnswer } from '../../model/search-answer.ts';
import { openEngine } from '../../search/meilisearch.ts';
import { createSearcher, type Searcher } from '../../search/search.ts';
import { loadConfig, type LoadedConfig } from '../config-file.ts';
import { openEngineAccess, type EngineAccess } from '../engine-access.ts';
import { fileError } from '../file-error.ts';
import { say } from '../terminal.ts';

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
  const engine = await openEngineAccess(loaded);
  try {
    const searcher = searcherFor(loaded, engine);
    if (lines !== undefined) {
      for (const line of lines) {
        const answer = await searcher.search({
          site: line.site ?? site ?? '',
          q: line.query,
          exact: options.exact,
        });
        say(JSON.stringify(batchAnswer(line.id, answer)));
      }
      return;
    }
    const answer = await searcher.search({
      site: site ?? '',
      q: options.query.join(' '),
      page: options.page,
      exact: options.exact,
      ...(options.type === undefined ? {} : { type: options.type }),
    });
    say(options.json ? JSON.stringify(answer, null, 2) : readable(answer));
  } finally {
    await engine.close();
  }
}

export function searcherFor({ config }: LoadedConfig, engine: EngineAccess): Searcher {
  return createSearcher({
    config,
    engine: openEngine(engine.address, engine.key),
    newSearchId: randomUUID,
    now: Date.now,
  });
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

async function readBatch(file: string): Promise<z.infer<typeof batchLineSchema>[]> {
  let text: string;
  try {
    text = await readFile(file === '-' ? '/dev/stdin' : file, 'utf8');
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
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    throw batchError(
      where,
      `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a query'}.`,
      parsed.error,
    );
  });
}

function batchError(where: string, what: string, cause: unknown): VindbaarError {
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
