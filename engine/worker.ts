/** DOOR: the writer's thread. Indexing and merging happen there, so that answering never waits for them. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { IndexChange } from './search-index.ts';
import { IndexStore } from './store.ts';
import { Writer, type LoadedIndex, type Order, type Report } from './writer.ts';

/** How long nothing must have come in before segments are put together. */
const IDLE_MS = 50;

interface Setup {
  engineWriter: { folder: string; loaded: readonly LoadedIndex[] };
}

type Answer = { report: Report } | { merged: { uid: string; change: IndexChange } } | { failure: string };

export interface WriterThread {
  run(order: Order): Promise<Report>;
  close(): Promise<void>;
}

/** @param onMerged told when segments of an index were put together */
export function startWriter(
  folder: string,
  loaded: readonly LoadedIndex[],
  onMerged: (uid: string, change: IndexChange) => void,
): WriterThread {
  const worker = openThread({ engineWriter: { folder, loaded } });
  let waiting: { resolve: (report: Report) => void; reject: (error: Error) => void } | undefined;
  let broken: Error | undefined;
  const fail = (error: Error) => {
    broken ??= error;
    waiting?.reject(error);
    waiting = undefined;
  };
  worker.on('message', (answer: Answer) => {
    if ('merged' in answer) onMerged(answer.merged.uid, answer.merged.change);
    else if ('report' in answer) {
      waiting?.resolve(answer.report);
      waiting = undefined;
    } else {
      waiting?.reject(new Error(answer.failure));
      waiting = undefined;
    }
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => fail(new Error(`the writer's thread ended with code ${code}`)));
  return {
    run(order) {
      return new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        waiting = { resolve, reject };
        worker.postMessage(order, ownBuffer(order.payload));
      });
    },
    async close() {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage(null);
      await new Promise<void>((resolve) => {
        if (broken !== undefined) resolve();
        else worker.once('exit', () => resolve());
      });
    },
  };
}

/** What is handed over instead of copied: a buffer with nothing else in it. */
function ownBuffer(bytes: Uint8Array | undefined): ArrayBuffer[] {
  const { buffer } = bytes ?? {};
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes?.byteLength ? [buffer] : [];
}

/** In a checkout this is TypeScript, which the new thread must learn to read first. */
function openThread(data: Setup): Worker {
  const file = new URL(import.meta.url);
  if (!file.pathname.endsWith('.ts')) return new Worker(file, { workerData: data });
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
  const writer = new Writer(store, loaded, () => new Date());
  let idle: NodeJS.Timeout | undefined;
  const merge = () => {
    const merged = writer.mergeSome();
    if (merged === undefined) return;
    const send = () => port.postMessage({ merged } satisfies Answer);
    void store.flushed().then(send, send);
    idle = setTimeout(merge, IDLE_MS);
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
