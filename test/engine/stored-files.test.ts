/** What lies in files beside LMDB: texts of documents, and payloads that are large. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newIndexInfo } from '../../engine/index-info.ts';
import { PayloadFiles } from '../../engine/payload-files.ts';
import { IndexStore, type Changes } from '../../engine/store.ts';
import { TaskStore } from '../../engine/task-store.ts';
import type { Task } from '../../engine/tasks.ts';
import { temporaryFolder } from '../e2e/demo.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(() => folder.remove());

const TASK: Task = {
  uid: 0,
  batchUid: null,
  indexUid: 'p',
  status: 'enqueued',
  type: 'documentAdditionOrUpdate',
  canceledBy: null,
  error: null,
  duration: null,
  enqueuedAt: '2026-01-01T00:00:00.000Z',
  startedAt: null,
  finishedAt: null,
};
const LONG = 'lang '.repeat(100_000);

function files(name: string): string[] {
  return readdirSync(join(folder.path, name));
}

function write(store: IndexStore, change: Partial<Changes['documents'][0]>): void {
  store.commit({
    task: TASK,
    indexes: [{ uid: 'p', info: newIndexInfo('p', 1, 'id', TASK.enqueuedAt) }],
    documents: [{ key: 1, set: [], removed: [], ...change }],
    parts: [],
    dropped: [],
  });
}

const page = (id: number, tekst: string) => ({
  internal: id,
  external: `p${id}`,
  doc: { id: `p${id}`, tekst },
});

it('gives back the room of documents that were replaced, while what was read before can still be read', async () => {
  const writing = new IndexStore(folder.path);
  const reading = new IndexStore(folder.path);
  write(writing, { set: [page(0, 'één'), page(1, LONG)] });
  reading.refresh();
  for (let turn = 0; turn < 20; turn++) write(writing, { set: [page(1, `${LONG}${turn}`)] });
  write(writing, { set: [page(2, 'twee')], removed: [{ internal: 3, external: 'p3' }] });
  expect(writing.saveTidied(1)).toBe(true);
  expect(writing.saveTidied(1)).toBe(false);
  await writing.flushed();
  expect(files('documents')).toHaveLength(1);
  expect(statSync(join(folder.path, 'documents', files('documents')[0] ?? '')).size).toBeLessThan(600_000);
  expect([...writing.documents(1)].map(([id, doc]) => [id, doc['tekst']])).toEqual([
    [0, 'één'],
    [1, `${LONG}19`],
    [2, 'twee'],
  ]);
  expect([0, 1, 2].map((id) => reading.document(1, id)?.['tekst'])).toEqual(['één', LONG, undefined]);
  reading.refresh();
  expect([0, 1, 2].map((id) => reading.document(1, id)?.['tekst'])).toEqual(['één', `${LONG}19`, 'twee']);
  await reading.close();
  await writing.close();
});

it('never shows what a task added that was broken off, and removes files that nothing names', async () => {
  const store = new IndexStore(folder.path);
  write(store, { set: [page(0, 'nul')] });
  const tooLong = { ...page(1, 'een'), external: 'p'.repeat(5000) };
  expect(() => write(store, { set: [tooLong] })).toThrow(/key/i);
  write(store, { set: [page(2, 'twee')] });
  expect([...store.documents(1)].map(([id, doc]) => [id, doc['tekst']])).toEqual([
    [0, 'nul'],
    [2, 'twee'],
  ]);
  store.tidy();
  expect(files('documents')).toHaveLength(1);
  await store.close();
});

it('keeps a large payload with its task, over a restart, until the task is done', async () => {
  const before = new TaskStore(folder.path);
  const payload = await before.keepPayload(Buffer.from(LONG));
  await before.enqueue(TASK, payload);
  await before.keepPayload(Buffer.from(`${LONG}never acknowledged`));
  await before.close();
  expect(files('payloads')).toHaveLength(2);
  const after = new TaskStore(folder.path);
  after.tidy();
  expect(files('payloads')).toHaveLength(1);
  expect(after.payload(0)).toEqual(payload);
  const name = 'file' in payload ? payload.file : '';
  expect(new PayloadFiles(join(folder.path, 'payloads')).read(name)).toBe(LONG);
  await after.saveTasks([{ ...TASK, status: 'succeeded', finishedAt: TASK.enqueuedAt }]);
  expect(files('payloads')).toHaveLength(0);
  await after.close();
});
