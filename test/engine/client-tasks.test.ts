/** The official client, unmodified: tasks and batches are awaited, listed, cancelled and deleted. */
import { randomUUID } from 'node:crypto';
import { MeilisearchTaskTimeOutError, type Meilisearch } from 'meilisearch';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';

let engine: TestEngine;
let client: Meilisearch;
let uid: string;

beforeAll(async () => {
  engine = await startTestEngine();
  ({ client } = engine);
});

afterAll(() => engine.close());

beforeEach(() => {
  uid = `client-${randomUUID()}`;
});

describe('a task', () => {
  it('is acknowledged at once, and carried out in order', async () => {
    const index = client.index(uid);
    const first = await index.addDocuments([{ id: 1 }]);
    expect(first).toMatchObject({ indexUid: uid, status: 'enqueued', type: 'documentAdditionOrUpdate' });
    const second = await index.deleteDocument(1);
    const third = await index.addDocuments([{ id: 2 }]);
    const done = await client.tasks.waitForTasks([first, second.taskUid, third]);
    expect(done.map((task) => task.status)).toEqual(['succeeded', 'succeeded', 'succeeded']);
    expect((await index.getDocuments()).results).toEqual([{ id: 2 }]);
    const task = await client.tasks.getTask(first.taskUid);
    expect(Object.keys(task).toSorted()).toEqual(
      [
        'batchUid canceledBy details duration enqueuedAt error finishedAt indexUid startedAt status type uid',
      ].flatMap((names) => names.split(' ')),
    );
  });

  it('arrives one by one from an iterator', async () => {
    const sent = [1, 2, 3].map((id) => client.index(uid).addDocuments([{ id }]));
    const enqueued = await Promise.all(sent);
    const statuses: string[] = [];
    for await (const task of client.tasks.waitForTasksIter(enqueued)) statuses.push(task.status);
    expect(statuses).toEqual(['succeeded', 'succeeded', 'succeeded']);
  });

  it('that is awaited too short a time is an error of the client', async () => {
    const many = Array.from({ length: 3000 }, (_, id) => ({ id, tekst: `pagina ${id} over de gemeente` }));
    const waiting = client.index(uid).addDocuments(many).waitTask({ timeout: 1, interval: 1 });
    await expect(waiting).rejects.toBeInstanceOf(MeilisearchTaskTimeOutError);
  });

  it('that does not exist is an error', async () => {
    await expect(client.tasks.getTask(99_999_999)).rejects.toMatchObject({
      cause: { code: 'task_not_found', message: 'Task `99999999` not found.' },
    });
    await expect(client.batches.getBatch(99_999_999)).rejects.toMatchObject({
      cause: { code: 'batch_not_found' },
    });
  });
});

describe('lists of tasks', () => {
  it('are filtered, newest first, by page', async () => {
    const index = client.index(uid);
    await index.addDocuments([{ id: 1 }]).waitTask();
    await index.updateStopWords(['de']).waitTask();
    await index.addDocuments([{ titel: 'x' }]).waitTask();
    const own = await client.tasks.getTasks({ indexUids: [uid] });
    expect(own.results.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'documentAdditionOrUpdate failed',
      'settingsUpdate succeeded',
      'documentAdditionOrUpdate succeeded',
    ]);
    expect(own).toMatchObject({ total: 3, limit: 20, from: own.results[0]?.uid, next: null });
    const page = await client.tasks.getTasks({ indexUids: [uid], limit: 1 });
    expect(page.next).toBe(own.results[1]?.uid);
    const next = await client.tasks.getTasks({ indexUids: [uid], limit: 1, from: page.next });
    expect(next.results).toEqual([own.results[1]]);
    const oldest = await client.tasks.getTasks({ indexUids: [uid], reverse: true });
    expect(oldest.results).toEqual(own.results.toReversed());
    const failed = await client.tasks.getTasks({ indexUids: [uid], statuses: ['failed', 'canceled'] });
    expect(failed.results).toEqual([own.results[0]]);
    const settings = await client.tasks.getTasks({ indexUids: [uid], types: ['settingsUpdate'] });
    expect(settings.results).toEqual([own.results[1]]);
    const uids = own.results.map((task) => task.uid);
    expect((await client.tasks.getTasks({ uids })).results).toEqual(own.results);
    const before = await client.tasks.getTasks({ indexUids: [uid], beforeEnqueuedAt: '2001-01-01' });
    expect(before.results).toEqual([]);
    const after = await client.tasks.getTasks({ indexUids: [uid], afterFinishedAt: '2001-01-01T00:00:00Z' });
    expect(after.results).toHaveLength(3);
  });

  it('refuse a filter that is none', async () => {
    await expect(client.tasks.getTasks({ statuses: ['done' as never] })).rejects.toMatchObject({
      cause: { code: 'invalid_task_statuses' },
    });
    await expect(client.tasks.getTasks({ afterEnqueuedAt: 'yesterday' })).rejects.toMatchObject({
      cause: { code: 'invalid_task_after_enqueued_at' },
    });
  });

  it('have batches beside them', async () => {
    const task = await client
      .index(uid)
      .addDocuments([{ id: 1 }, { id: 2 }])
      .waitTask();
    const batch = await client.batches.getBatch(task.batchUid ?? -1);
    expect(batch).toMatchObject({
      uid: task.batchUid,
      progress: null,
      details: { receivedDocuments: 2, indexedDocuments: 2 },
      stats: { totalNbTasks: 1, status: { succeeded: 1 }, indexUids: { [uid]: 1 } },
      finishedAt: expect.any(String) as string,
    });
    const list = await client.batches.getBatches({ indexUids: [uid] });
    expect(list.results).toEqual([batch]);
    expect(list.total).toBe(1);
  });
});

describe('tasks', () => {
  it('that wait are cancelled, and those that are done are not', async () => {
    const done = await client
      .index(uid)
      .addDocuments([{ id: 1 }])
      .waitTask();
    const cancelation = await client.tasks.cancelTasks({ uids: [done.uid] }).waitTask();
    expect(cancelation).toMatchObject({
      indexUid: null,
      type: 'taskCancelation',
      status: 'succeeded',
      details: { matchedTasks: 1, canceledTasks: 0, originalFilter: `?uids=${done.uid}` },
    });
    expect((await client.tasks.getTask(done.uid)).status).toBe('succeeded');
    await expect(client.tasks.cancelTasks({})).rejects.toMatchObject({
      cause: { code: 'missing_task_filters' },
    });
  });

  it('are deleted when they are done', async () => {
    const task = await client
      .index(uid)
      .addDocuments([{ id: 1 }])
      .waitTask();
    const deletion = await client.tasks.deleteTasks({ uids: [task.uid] }).waitTask();
    expect(deletion).toMatchObject({ type: 'taskDeletion', details: { matchedTasks: 1, deletedTasks: 1 } });
    await expect(client.tasks.getTask(task.uid)).rejects.toMatchObject({ cause: { code: 'task_not_found' } });
    await expect(client.tasks.deleteTasks({})).rejects.toMatchObject({
      cause: { code: 'missing_task_filters' },
    });
  });
});
