/** DOOR: the writer's thread. Indexing and merging happen there, so that answering never waits for them. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { collectGarbage } from './memory.ts';
import { PayloadFiles } from './payload-files.ts';
import type { IndexChange } from './search-index.ts';
import { IndexStore } from './store.ts';
import { Writer, type LoadedIndex, type Order, type Report } from './writer.ts';

/** How long nothing must have come in before segments are put together. */
const IDLE_MS = 50;
/** How long nothing must have been done before a thread that wrote more than this in segments is worn. */
const REST_MS = 500;
const WORN_BYTES = 1 << 25;

interface Setup {
  engineWriter: { folder: string; loaded: readonly LoadedIndex[] };
}

type Answer =
  | { report: Report }
  | { merged: { uid: string; change: IndexChange } }
  | { failure: string }
  | { isWorn: true };

export interface WriterThread {
  run(order: Order): Promise<Report>;
  close(): Promise<void>;
}

/**
 * @param indexes as they are when a thread begins
 * @param onMerged told when segments of an index were put together
 */
export function startWriter(
  folder: string,
  indexes: () => readonly LoadedIndex[],
  onMerged: (uid: string, change: IndexChange) => void,
): WriterThread {
  let waiting: { resolve: (report: Report) => void; reject: (error: Error) => void } | undefined;
  let broken: Error | undefined;
  let isClosing = false;
  let worker = begin();
  /** Kept when `worker` can be given an order. */
  let ready = Promise.resolve();

  function begin(): Worker {
    const thread = openThread({ engineWriter: { folder, loaded: indexes() } });
    thread.on('message', (answer: Answer) => {
      if ('merged' in answer) onMerged(answer.merged.uid, answer.merged.change);
      else if ('isWorn' in answer) renew();
      else {
        if ('report' in answer) waiting?.resolve(answer.report);
        else waiting?.reject(new Error(answer.failure));
        waiting = undefined;
      }
    });
    thread.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    thread.on('exit', (code) => {
      if (!isClosing) fail(new Error(`the writer's thread ended with code ${code}`));
    });
    return thread;
  }

  function fail(error: Error): void {
    broken ??= error;
    waiting?.reject(error);
    waiting = undefined;
  }

  async function end(): Promise<void> {
    isClosing = true;
    const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage(null);
    if (broken === undefined) await ended;
  }

  /** A thread that did much keeps the memory it took: it goes, and a fresh one stands ready for what comes. */
  function renew(): void {
    if (waiting !== undefined || isClosing) return;
    ready = replace();
  }

  async function replace(): Promise<void> {
    await end();
    isClosing = false;
    worker = begin();
    // Segments that were put together are held by this thread too.
    collectGarbage();
  }

  return {
    async run(order) {
      await ready;
      return new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        waiting = { resolve, reject };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(order);
      });
    },
    async close() {
      await ready;
      await end();
    },
  };
}

/** In a checkout this is TypeScript, which the new thread must learn to read first. */
function openThread(data: Setup): Worker {
  const file = new URL(import.meta.url);
  if (!file.pathname.endsWith('.ts')) return new Worker(file, { workerData: data, execArgv: [] });
  const tsx = pathToFileURL(createRequire(file).resolve('tsx/package.json'));
  const reader = new URL('dist/esm/api/index.mjs', tsx).href;
  const start = `import(${JSON.stringify(reader)}).then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); });`;
  return new Worker(start, { eval: true, workerData: data, execArgv: [] });
}

if (
  !isMainThread &&
  parentPort !== null &&
  typeof workerData === 'object' &&
  workerData !== null &&
  'engineWriter' in workerData
) {
  const port = parentPort;
  const { folder, loaded } = (workerData as Setup).engineWriter;
  const store = new IndexStore(folder);
  store.tidy();
  const writer = new Writer(store, new PayloadFiles(join(folder, 'payloads')), loaded, () => new Date());
  let idle: NodeJS.Timeout | undefined;
  const merge = () => {
    const merged = writer.mergeSome();
    if (merged === undefined) {
      idle = setTimeout(rest, REST_MS);
      return;
    }
    const send = () => port.postMessage({ merged } satisfies Answer);
    void store.flushed().then(send, send);
    idle = setTimeout(merge, IDLE_MS);
  };
  const rest = () => {
    if (store.writtenBytes > WORN_BYTES) port.postMessage({ isWorn: true } satisfies Answer);
  };
  idle = setTimeout(merge, IDLE_MS);
  port.on('message', (request: Order | null) => {
    clearTimeout(idle);
    if (request === null) {
      void store.close().then(() => port.close());
      return;
    }
    try {
      const report = writer.run(request);
      const send = () => port.postMessage({ report } satisfies Answer);
      // A disk that does not take it in the end says so at the next write.
      void store.flushed().then(send, send);
    } catch (error) {
      // Not a failed task, which is a report, but one that could not even be noted.
      port.postMessage({ failure: String(error) } satisfies Answer);
    }
    idle = setTimeout(merge, IDLE_MS);
  });
}
