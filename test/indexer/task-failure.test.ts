/** A task that fails on the engine, whose disk is full, is shown; an engine that goes ends the waiting. */
import { expect, it } from 'vitest';
import { prepareRules } from '../../dutch/rules.ts';
import { toDocument } from '../../indexer/documents.ts';
import { openIndexes } from '../../indexer/meilisearch.ts';
import { serveTable } from '../crawler/test-site.ts';
import { OOSTERLO, record } from '../records.ts';

const json = (status: number, body: object) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const summary = { taskUid: 7, uid: 7, indexUid: 'oosterlo', type: 'documentAdditionOrUpdate' };
const document = () => toDocument(record(OOSTERLO, 'Paspoort'), prepareRules([], '2026-11-25'));

it('says what the engine says of a failed task, where, and that nothing is lost', async () => {
  const error = { message: 'There is no more space left on the device.', code: 'no_space_left_on_device' };
  const engine = await serveTable((path) =>
    path.startsWith('/tasks/')
      ? json(200, { ...summary, status: 'failed', error })
      : json(202, { ...summary, status: 'enqueued' }),
  );
  const sending = openIndexes({ url: engine.url }, undefined).send('oosterlo', [document()]);
  await expect(sending).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(
      /index oosterlo, task 7: .*no more space left.*make room.*still there/s,
    ) as string,
  });
});

it('leaves nothing behind that keeps the process alive when the engine goes while a task is waited for', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const engine = await serveTable((path) =>
    path.startsWith('/tasks/') ? json(503, {}) : json(202, { ...summary, status: 'enqueued' }),
  );
  const indexes = openIndexes({ url: engine.url }, undefined);
  const before = timers();
  await expect(indexes.send('oosterlo', [document()])).rejects.toThrow(/status 503/);
  expect(timers()).toBeLessThanOrEqual(before);
});
