/** The queue: one task at a time, in order, except that tasks about tasks go first. */
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEngine, type Engine } from '../../engine/engine.ts';
import { IndexStore } from '../../engine/store.ts';
import { TaskStore } from '../../engine/task-store.ts';
import { temporaryFolder } from '../e2e/demo.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let close: () => Promise<void>;
let engine: Engine;

function open(): void {
  const path = join(folder.path, 'engine');
  const tasks = new TaskStore(path);
  const indexes = new IndexStore(path);
  const opened = openEngine(tasks, indexes, path, undefined, () => new Date());
  engine = opened;
  close = async () => {
    await opened.close();
    await indexes.close();
    await tasks.close();
  };
}

beforeEach(async () => {
  folder = await temporaryFolder();
  open();
});

afterEach(async () => {
  await close();
  await folder.remove();
});

async function create(uid: string): Promise<number> {
  const { taskUid } = await engine.tasks.enqueue(
    'indexCreation',
    uid,
    { primaryKey: null },
    { primaryKey: null },
  );
  return taskUid;
}

async function settled(): Promise<void> {
  while (engine.tasks.all().some(({ status }) => status === 'enqueued' || status === 'processing'))
    await turn();
}

it('carries tasks out in the order in which they came', async () => {
  const uids = await Promise.all(['b', 'a', 'b'].map(create));
  await settled();
  const tasks = uids.map((uid) => engine.tasks.get(uid));
  expect(tasks.map((task) => task?.status)).toEqual(['succeeded', 'succeeded', 'failed']);
  expect(tasks.map((task) => task?.startedAt ?? '')).toEqual(
    tasks.map((task) => task?.startedAt ?? '').toSorted(),
  );
});

it('cancels what waits before it is its turn, and does nothing of it', async () => {
  const [first, second, by] = await Promise.all([
    create('a'),
    create('b'),
    engine.tasks.enqueue('taskCancelation', null, { uids: [1] }, {}).then(({ taskUid }) => taskUid),
  ]);
  await settled();
  expect([...engine.indexes.keys()]).toEqual(['a']);
  expect(engine.tasks.get(first)?.status).toBe('succeeded');
  expect(engine.tasks.get(second)).toMatchObject({ status: 'canceled', canceledBy: by, startedAt: null });
  expect(engine.tasks.get(by)).toMatchObject({ status: 'succeeded', details: { canceledTasks: 1 } });
});

it('deletes what is done, and leaves alone what waits', async () => {
  const done = await create('a');
  await settled();
  const [, waiting] = await Promise.all([
    create('b'),
    create('c'),
    engine.tasks.enqueue('taskDeletion', null, { uids: [done, done + 2] }, {}),
  ]);
  await settled();
  expect(engine.tasks.get(done)).toBeUndefined();
  expect(engine.tasks.get(waiting)?.status).toBe('succeeded');
});

it('goes on after a restart where it was', async () => {
  const uids = await Promise.all(['a', 'b'].map(create));
  await close();
  open();
  expect(await create('c')).toBe(Math.max(...uids) + 1);
  await settled();
  expect([...engine.indexes.keys()].toSorted()).toEqual(['a', 'b', 'c']);
});
