/** The thread that writes: one that did much is replaced while nothing is asked of it. */
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { openDataFolder } from '../../engine/data-folder.ts';
import { openEngine } from '../../engine/engine.ts';
import { temporaryFolder } from '../e2e/demo.ts';

/** A field counts no more words than this. */
const WORDS = 65_000;

let own = 0;

/** How many threads others began: threads are numbered in the order in which they begin. */
async function threadsOfOthers(): Promise<number> {
  const worker = new Worker('', { eval: true });
  const { threadId } = worker;
  await once(worker, 'exit');
  own += 1;
  return threadId - own;
}

it('is a fresh one after much was written, and carries out what comes then', async () => {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'engine');
  const { tasks, indexes } = await openDataFolder(path);
  const engine = openEngine(tasks, indexes, path, undefined, () => new Date());
  const add = async (docs: object[]) => {
    const { taskUid } = await engine.tasks.enqueue(
      'documentAdditionOrUpdate',
      'p',
      { contentType: 'application/json', partial: false, primaryKey: 'id', skipCreation: false },
      { receivedDocuments: docs.length, indexedDocuments: null },
      { payload: Buffer.from(JSON.stringify(docs)) },
    );
    await expect.poll(() => engine.tasks.get(taskUid)?.status, { timeout: 60_000 }).toBe('succeeded');
  };
  const long = (id: number) => ({ id, tekst: 'af aan '.repeat(WORDS / 2) });
  await add([{ id: 'kort', tekst: 'een' }]);
  const before = await threadsOfOthers();
  await add(Array.from({ length: 140 }, (_, id) => long(id)));
  await expect.poll(threadsOfOthers, { interval: 500, timeout: 60_000 }).toBeGreaterThan(before);
  await add([{ id: 'nieuw', tekst: 'twee' }]);
  const index = engine.indexes.get('p');
  expect(index?.size).toBe(142);
  expect(index?.document(index.internalId('kort') ?? -1)).toEqual({ id: 'kort', tekst: 'een' });
  expect(index?.document(index.internalId('nieuw') ?? -1)).toEqual({ id: 'nieuw', tekst: 'twee' });
  await engine.close();
  await indexes.close();
  tasks.release();
  await tasks.close();
  await folder.remove();
}, 120_000);
