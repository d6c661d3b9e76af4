/** The queue: one task at a time, in order, except that tasks about tasks go first. */
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEngine, type Engine } from '../../engine/engine.ts';
import { Store } from '../../engine/store.ts';
import { temporaryFolder } from '../e2e/demo.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let store: Store;
let engine: Engine;

beforeEach(async () => {
  folder = await temporaryFolder();
  store = new Store(join(folder.path, 'engine'));
  engine = openEngine(store, undefined, () => new Date());
});

afterEach(async () => {
  engine.tasks.close();
  await store.close();
  await folder.remove();
});

function create(uid: string): number {
  return engine.tasks.enqueue('indexCreation', uid, { primaryKey: null }, { primaryKey: null }).taskUid;
}

async function settled(): Promise<void> {
  while (engine.tasks.all().some(({ status }) => status === 'enqueued' || status === 'processing'))
    await turn();
}

it('carries tasks out in the order in which they came', async () => {
  const uids = ['b', 'a', 'b'].map(create);
  await settled();
  const tasks = uids.map((uid) => engine.tasks.get(uid));
  expect(tasks.map((task) => task?.status)).toEqual(['succeeded', 'succeeded', 'failed']);
  expect(tasks.map((task) => task?.startedAt ?? '')).toEqual(
    tasks.map((task) => task?.startedAt ?? '').toSorted(),
  );
});

it('cancels what waits before it is its turn, and does nothing of it', async () => {
  const [first = 0, second = 0] = ['a', 'b'].map(create);
  const by = engine.tasks.enqueue('taskCancelation', null, { uids: [first, second] }, {}).taskUid;
  await settled();
  expect([...engine.indexes.keys()]).toEqual([]);
  for (const uid of [first, second]) {
    expect(engine.tasks.get(uid)).toMatchObject({ status: 'canceled', canceledBy: by, startedAt: null });
  }
  expect(engine.tasks.get(by)).toMatchObject({ status: 'succeeded', details: { canceledTasks: 2 } });
});

it('deletes what is done, and leaves alone what waits', async () => {
  const done = create('a');
  await settled();
  const waiting = create('b');
  engine.tasks.enqueue('taskDeletion', null, { uids: [done, waiting] }, {});
  await settled();
  expect(engine.tasks.get(done)).toBeUndefined();
  expect(engine.tasks.get(waiting)?.status).toBe('succeeded');
});

it('goes on after a restart where it was', async () => {
  const uids = ['a', 'b'].map(create);
  engine.tasks.close();
  await store.close();
  store = new Store(join(folder.path, 'engine'));
  engine = openEngine(store, undefined, () => new Date());
  expect(create('c')).toBe(Math.max(...uids) + 1);
  await settled();
  expect([...engine.indexes.keys()]).toEqual(['a', 'b', 'c']);
});
