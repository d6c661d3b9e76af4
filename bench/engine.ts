/**
 * `npm run bench engine [pages]`: the embedded engine beside SQLite FTS5 and MiniSearch, on the same pages and queries in
 * the same run. Compare the ratios: absolute times are of the machine, and of what else runs on it.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'libsql';
import MiniSearch from 'minisearch';
import { pages, seeded, typedQueries, vocabulary, type BenchPage } from './engine/corpus.ts';

const PAGES = Number(process.argv[3] ?? 50_000);
const QUERIES = 300;
const PAYLOAD = 10_000;
/** MiniSearch takes minutes for more. */
const MOST_FOR_MINISEARCH = 20_000;
const FIELDS = ['titel', 'samenvatting', 'tekst'] as const;
const HITS = 20;

interface Measured {
  pagesASecond: number;
  typed: number[];
}

const random = seeded(7);
const corpus = [...pages(PAGES, vocabulary(random), random)];
const queries = typedQueries(QUERIES, corpus.slice(0, 5000), seeded(9));
const folder = await mkdtemp(join(tmpdir(), 'vindbaar-'));

const sqlite = fts5(corpus);
show('SQLite FTS5, no typos', sqlite);
const some = corpus.slice(0, MOST_FOR_MINISEARCH);
show(`MiniSearch, ${some.length} pages`, miniSearch(some));
await engine(sqlite);
await rm(folder, { recursive: true, force: true });

function percentile(all: readonly number[], share: number): number {
  return all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
}

function show(name: string, { pagesASecond, typed }: Measured): void {
  print(name, `${Math.round(pagesASecond)} pages/s, as you type ${times(typed)}`);
}

function times(all: readonly number[]): string {
  return `p50 ${percentile(all, 0.5).toFixed(1)} ms, p95 ${percentile(all, 0.95).toFixed(1)} ms`;
}

function print(name: string, text: string): void {
  process.stdout.write(`${name.padEnd(34)} ${text}\n`);
}

/** Bulk, durable, in transactions of as many pages as one payload has. */
function fts5(all: readonly BenchPage[]): Measured {
  const db = new Database(join(folder, 'fts5.db'));
  db.exec(
    `PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE pages USING fts5(id UNINDEXED, ${FIELDS.join(', ')}, prefix = '1 2 3')`,
  );
  const insert = db.prepare('INSERT INTO pages VALUES (?, ?, ?, ?)');
  const started = performance.now();
  for (let from = 0; from < all.length; from += PAYLOAD) {
    db.exec('BEGIN');
    for (const page of all.slice(from, from + PAYLOAD))
      insert.run(page.id, page.titel, page.samenvatting, page.tekst);
    db.exec('COMMIT');
  }
  const pagesASecond = (all.length / (performance.now() - started)) * 1000;
  const search = db.prepare(
    `SELECT id FROM pages WHERE pages MATCH ? ORDER BY bm25(pages, 0, 10, 3, 1) LIMIT ${HITS}`,
  );
  const typed = queries.map((query) => {
    const match = query
      .split(' ')
      .map((word, index, list) => `"${word}"${index === list.length - 1 ? '*' : ''}`)
      .join(' ');
    return timed(() => search.all(match));
  });
  db.close();
  return { pagesASecond, typed };
}

function miniSearch(all: readonly BenchPage[]): Measured {
  const index = new MiniSearch<BenchPage>({ fields: [...FIELDS] });
  const started = performance.now();
  index.addAll(all);
  const pagesASecond = (all.length / (performance.now() - started)) * 1000;
  const options = { prefix: (_term: string, at: number, terms: string[]) => at === terms.length - 1 };
  const few = queries.slice(0, QUERIES / 10);
  return { pagesASecond, typed: few.map((query) => timed(() => index.search(query, options))) };
}

function timed(act: () => unknown): number {
  const started = performance.now();
  act();
  return performance.now() - started;
}

interface Running {
  url: string;
  /** From the store to what can answer. */
  openedMs: number;
  memoryBytes(): Promise<number>;
  close(): Promise<void>;
}

async function start(dbPath: string): Promise<Running> {
  const child = fork(new URL('engine/serve.ts', import.meta.url), [dbPath]);
  const { url, openedMs } = await told<{ url: string; openedMs: number }>(child);
  return {
    url,
    openedMs,
    async memoryBytes() {
      child.send('memory');
      return (await told<{ memoryBytes: number }>(child)).memoryBytes;
    },
    async close() {
      child.send('close');
      await once(child, 'exit');
    },
  };
}

async function told<T>(child: ChildProcess): Promise<T> {
  const [message] = (await once(child, 'message')) as [T];
  return message;
}

async function engine(beside: Measured): Promise<void> {
  const dbPath = join(folder, 'engine');
  let running = await start(dbPath);
  const call = async (path: string, body?: unknown, method = 'POST'): Promise<Record<string, unknown>> => {
    const response = await fetch(running.url + path, {
      method: body === undefined ? 'GET' : method,
      headers: { 'content-type': typeof body === 'string' ? 'application/x-ndjson' : 'application/json' },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const done = async (task: Record<string, unknown>) => {
    while ((await call(`/tasks/${String(task['taskUid'])}`))['finishedAt'] === null) await delay(5);
  };
  const search = async (list: readonly string[], extra: object = {}): Promise<number[]> => {
    const measured: number[] = [];
    for (const q of list) {
      const started = performance.now();
      await call('/indexes/p/search', { q, limit: HITS, attributesToRetrieve: ['id'], ...extra });
      measured.push(performance.now() - started);
    }
    return measured;
  };
  const settings = {
    searchableAttributes: FIELDS,
    filterableAttributes: ['soort', 'organisatie'],
    sortableAttributes: ['bijgewerkt'],
  };
  await done(await call('/indexes/p/settings', settings, 'PATCH'));
  // Writing JSON is no work of the engine's.
  const payloads: string[] = [];
  for (let from = 0; from < corpus.length; from += PAYLOAD)
    payloads.push(
      corpus
        .slice(from, from + PAYLOAD)
        .map((page) => JSON.stringify(page))
        .join('\n'),
    );
  const load = async (index: string) => {
    let last: Record<string, unknown> = {};
    for (const payload of payloads) last = await call(`/indexes/${index}/documents`, payload);
    await done(last);
  };
  const started = performance.now();
  await load('p');
  const pagesASecond = (corpus.length / (performance.now() - started)) * 1000;
  await delay(1000);
  await search(queries.slice(0, 100));
  const typed = await search(queries);
  show('Vindbaar, over HTTP', { pagesASecond, typed });
  print(
    '  against FTS5',
    `bulk ${(pagesASecond / beside.pagesASecond).toFixed(2)}x, p95 ${(percentile(typed, 0.95) / percentile(beside.typed, 0.95)).toFixed(2)}x`,
  );
  const formatted = await search(queries, {
    facets: ['soort', 'organisatie'],
    attributesToHighlight: ['titel', 'samenvatting'],
    attributesToCrop: ['tekst:30'],
    limit: 10,
  });
  print('  with facets, highlights and crop', times(formatted));
  const changes: number[] = [];
  for (const page of corpus.slice(0, 20)) {
    const from = performance.now();
    await done(await call('/indexes/p/documents', [{ ...page, titel: `gewijzigd ${page.titel}` }]));
    changes.push(performance.now() - from);
  }
  print('  one page changed and searchable', times(changes));
  await running.close();
  running = await start(dbPath);
  await search(queries);
  print(
    '  memory while serving',
    `${Math.round((await running.memoryBytes()) / 1e6)} MB, read as TypeScript`,
  );
  const meanwhile: number[] = [];
  const state = { isLoading: true };
  const loading = load('q').then(() => (state.isLoading = false));
  while (state.isLoading)
    meanwhile.push(...(await search(queries.slice(meanwhile.length % QUERIES).slice(0, 5))));
  await loading;
  print(
    `  while ${PAGES} pages are indexed`,
    `${times(meanwhile)}, ${(percentile(meanwhile, 0.95) / percentile(typed, 0.95)).toFixed(2)}x idle`,
  );
  await running.close();
  running = await start(dbPath);
  const [first = 0] = await search(queries.slice(0, 1));
  print('  restart to first answer', `${Math.round(running.openedMs + first)} ms, both indexes`);
  await running.close();
}
