/**
 * An engine in a process of its own that is killed while it is written to, and a ledger of what it acknowledged: after
 * each restart all of that must be there, and of what it had not answered yet all or nothing.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { COMMAND } from '../command-path.ts';

const BATCH = 40;
/** A task that is not done by then, hangs. */
const PATIENCE_MS = 60_000;

export interface EngineProcess {
  url: string;
  process: ChildProcess;
  kill(): Promise<void>;
}

/** @param dbPath its data folder */
export async function startProcess(dbPath: string): Promise<EngineProcess> {
  const child = spawn(
    process.execPath,
    [COMMAND, 'engine', '--http-addr', '127.0.0.1:0', '--db-path', dbPath],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MEILI_MASTER_KEY: '' } },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      said += text;
      const found = /Engine at (http:\S+),/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void ended.then(() => reject(new Error(`The engine did not start:\n${said}`)));
  });
  return {
    url,
    process: child,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

interface Page {
  id: string;
  batch: number;
  titel: string;
}

/** What is written, and what became of it. */
export interface Ledger {
  /** Acknowledged, and so to be found; by id. */
  kept: Map<string, number>;
  /** Sent without an answer: ids of the write, and the batch they would have; null: removed. */
  unanswered: { ids: string[]; batch: number | null } | null;
  acknowledgedTasks: number[];
  batches: number;
}

export const emptyLedger = (): Ledger => ({
  kept: new Map(),
  unanswered: null,
  acknowledgedTasks: [],
  batches: 0,
});

export interface Round {
  /** Writes acknowledged before the kill. */
  acknowledged: number;
  /** What was wrong after the restart before it; empty when nothing was. */
  wrong: string[];
}

/** Starts the engine, checks what it kept, writes to it until it is killed. @param liveMs how long it may write */
export async function killRound(dbPath: string, ledger: Ledger, liveMs: number): Promise<Round> {
  const engine = await startProcess(dbPath);
  const wrong = await check(engine.url, ledger);
  const timer = delay(liveMs).then(() => engine.kill());
  let acknowledged = 0;
  while (await write(engine.url, ledger)) acknowledged += 1;
  await timer;
  return { acknowledged, wrong };
}

/** @returns false when the engine was gone before it answered */
async function write(url: string, ledger: Ledger): Promise<boolean> {
  const batch = ledger.batches++;
  // Every fifth write removes what an earlier one brought; every third writes over what is there.
  const removes = batch % 5 === 4;
  const known = [...ledger.kept.keys()];
  const ids = removes || batch % 3 === 2 ? known.slice(0, BATCH) : newIds(batch);
  if (ids.length === 0) return true;
  ledger.unanswered = { ids, batch: removes ? null : batch };
  const pages: Page[] = ids.map((id) => ({ id, batch, titel: `pagina uit woord${batch}` }));
  try {
    const { taskUid } = await call<{ taskUid: number }>(
      url,
      removes ? '/indexes/a/documents/delete-batch' : '/indexes/a/documents',
      removes ? ids : pages,
    );
    ledger.acknowledgedTasks.push(taskUid);
  } catch (error) {
    // Killed before it answered: what fetch throws, with or without half an answer.
    if (error instanceof TypeError || error instanceof SyntaxError) return false;
    throw error;
  }
  settle(ledger, ids, removes ? null : batch);
  ledger.unanswered = null;
  return true;
}

const newIds = (batch: number) => Array.from({ length: BATCH }, (_, index) => `p-${batch}-${index}`);

function settle(ledger: Ledger, ids: readonly string[], batch: number | null): void {
  for (const id of ids) {
    if (batch === null) ledger.kept.delete(id);
    else ledger.kept.set(id, batch);
  }
}

/** What the engine lost or invented, in words. */
export async function check(url: string, ledger: Ledger): Promise<string[]> {
  const wrong: string[] = [];
  await idle(url);
  for (const uid of ledger.acknowledgedTasks) {
    const task = await call<{ status?: string }>(url, `/tasks/${uid}`);
    if (task.status !== 'succeeded') wrong.push(`task ${uid} is ${task.status ?? 'gone'}`);
  }
  ledger.acknowledgedTasks = [];
  if (ledger.kept.size === 0 && ledger.unanswered === null) return wrong;
  const found = await call<{ results?: Page[] }>(url, '/indexes/a/documents/fetch', { limit: 1_000_000 });
  const there = new Map((found.results ?? []).map(({ id, batch }) => [id, batch]));
  if (ledger.unanswered !== null) {
    const { ids, batch } = ledger.unanswered;
    const done = ids.filter((id) => (there.get(id) ?? null) === batch).length;
    if (done !== 0 && done !== ids.length) wrong.push(`${done} of the ${ids.length} of one write were done`);
    if (done > 0) settle(ledger, ids, batch);
    ledger.unanswered = null;
  }
  for (const [id, batch] of ledger.kept) {
    if (there.get(id) !== batch)
      wrong.push(`${id} should be of batch ${batch}, is of ${there.get(id) ?? 'none'}`);
  }
  for (const id of there.keys()) if (!ledger.kept.has(id)) wrong.push(`${id} was removed, and is there`);
  let last = -1;
  for (const batch of ledger.kept.values()) last = Math.max(last, batch);
  const { hits = [] } = await call<{ hits?: Page[] }>(url, '/indexes/a/search', {
    q: `"woord${last}"`,
    limit: 1000,
  });
  const expected = [...ledger.kept.values()].filter((batch) => batch === last).length;
  if (hits.length !== expected)
    wrong.push(`woord${last} finds ${hits.length} pages, should find ${expected}`);
  return wrong;
}

async function idle(url: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const { total } = await call<{ total: number }>(url, '/tasks?statuses=enqueued,processing&limit=1');
    if (total === 0) return;
    await delay(10);
  }
  throw new Error('The engine does not finish its tasks.');
}

export async function call<T>(url: string, path: string, body?: unknown): Promise<T> {
  const response = await fetch(url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}
