/** The queue across restarts: what ended is never done again, whatever was noted of it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TaskStore } from '../../engine/task-store.ts';
import { finished, TaskQueue, type Task } from '../../engine/tasks.ts';
import { temporaryFolder } from '../e2e/demo.ts';

const now = () => new Date('2026-03-01T12:00:00Z');
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const done = (task: Task) => finished(task, 'succeeded', undefined, null, now());

/** Adds a task and waits until it has ended. */
async function run(store: TaskStore, last?: Task): Promise<string[]> {
  const worked: string[] = [];
  const queue = new TaskQueue(
    store,
    (task) => {
      worked.push(`task ${task.uid}`);
      return Promise.resolve(done(task));
    },
    now,
    last,
  );
  const { taskUid } = await queue.enqueue('indexCreation', 'a', {}, undefined);
  await expect.poll(() => queue.get(taskUid)?.status).toBe('succeeded');
  await queue.close();
  return worked;
}

it('a task that ended just before a crash is not done again, not by a later start either', async () => {
  const store = new TaskStore(folder.path);
  const queue = new TaskQueue(store, () => new Promise(() => {}), now);
  const { taskUid } = await queue.enqueue('indexCreation', 'a', {}, undefined);
  const ended = done(store.tasks()[0] as Task);
  // What the indexes say was done last; the crash came before the queue noted it.
  expect(await run(store, ended)).toEqual(['task 1']);
  expect(await run(store)).toEqual(['task 2']);
  expect(store.tasks().find(({ uid }) => uid === taskUid)?.status).toBe('succeeded');
  await store.close();
});
