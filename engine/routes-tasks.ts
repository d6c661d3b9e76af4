/** Routes about tasks and batches: look, wait, cancel, delete. A batch here is one task. */
import { ApiError } from './errors.ts';
import type { Doc, Json } from './json.ts';
import { asCount, asCounts, asFlag, readQuery, type Parameter, type Parameters } from './query-string.ts';
import { accepted, isUid, ok, UID_RULE, type Route, type RouteRequest } from './route.ts';
import type { Task } from './tasks.ts';

const STATUSES = ['enqueued', 'processing', 'succeeded', 'failed', 'canceled'];
/** Types a task can have in Meilisearch; not all occur here. */
const TYPES = [
  'documentAdditionOrUpdate',
  'documentEdition',
  'documentDeletion',
  'settingsUpdate',
  'indexCreation',
  'indexDeletion',
  'indexUpdate',
  'indexSwap',
  'taskCancelation',
  'taskDeletion',
  'dumpCreation',
  'snapshotCreation',
  'export',
  'upgradeDatabase',
  'indexCompaction',
  'networkTopologyChange',
  'dsrUpdate',
  'dsrClear',
];

const known =
  (names: readonly string[], what: string, plural: string): Parameter =>
  (value, fail) => {
    const items = value.split(',');
    if (items.includes('*')) return null;
    return items.map((item) => {
      const match = names.find((name) => name.toLowerCase() === item.toLowerCase());
      if (match !== undefined) return match;
      throw fail(
        `\`${item}\` is not a valid task ${what}. Available ${plural} are ${names.map((name) => `\`${name}\``).join(', ')}.`,
      );
    });
  };

const uids: Parameter = (value, fail) => {
  const items = value.split(',');
  if (items.includes('*')) return null;
  for (const item of items) if (!isUid(item)) throw fail(`\`${item}\` ${UID_RULE}`);
  return items;
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A date stands for its whole day: after it is from the next day on. */
const asMoment =
  (side: 'after' | 'before'): Parameter =>
  (value, fail) => {
    if (value === '*') return null;
    const time = DATE.test(value) || RFC_3339.test(value) ? Date.parse(value) : NaN;
    if (Number.isNaN(time)) {
      throw fail(
        `\`${value}\` is an invalid date-time. It should follow the YYYY-MM-DD or RFC 3339 date-time format.`,
      );
    }
    return side === 'after' && DATE.test(value) ? time + DAY_MS : time;
  };

const FILTERS: Parameters = {
  batchUids: { read: asCounts, code: 'invalid_batch_uids' },
  uids: { read: asCounts, code: 'invalid_task_uids' },
  canceledBy: { read: asCounts, code: 'invalid_task_canceled_by' },
  types: { read: known(TYPES, 'type', 'types'), code: 'invalid_task_types' },
  statuses: { read: known(STATUSES, 'status', 'statuses'), code: 'invalid_task_statuses' },
  indexUids: { read: uids, code: 'invalid_index_uid' },
  afterEnqueuedAt: { read: asMoment('after'), code: 'invalid_task_after_enqueued_at' },
  beforeEnqueuedAt: { read: asMoment('before'), code: 'invalid_task_before_enqueued_at' },
  afterStartedAt: { read: asMoment('after'), code: 'invalid_task_after_started_at' },
  beforeStartedAt: { read: asMoment('before'), code: 'invalid_task_before_started_at' },
  afterFinishedAt: { read: asMoment('after'), code: 'invalid_task_after_finished_at' },
  beforeFinishedAt: { read: asMoment('before'), code: 'invalid_task_before_finished_at' },
};

const LISTING: Parameters = {
  limit: { read: asCount, code: 'invalid_task_limit' },
  from: { read: asCount, code: 'invalid_task_from' },
  reverse: { read: asFlag, code: 'invalid_task_reverse' },
  ...FILTERS,
};

const { batchUids, uids: taskUids, ...OTHER_FILTERS } = FILTERS;
const ACTING: Parameters = {
  ...(taskUids === undefined ? {} : { uids: taskUids }),
  ...(batchUids === undefined ? {} : { batchUids }),
  ...OTHER_FILTERS,
};

export const TASK_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/tasks',
    action: 'tasks.get',
    handle: (request) => ok(listing(request, showTask, (task) => task.uid)),
  },
  {
    method: 'GET',
    path: '/batches',
    action: 'tasks.get',
    handle: (request) => ok(listing(request, showBatch, (task) => task.batchUid)),
  },
  {
    method: 'GET',
    path: '/tasks/:task',
    action: 'tasks.get',
    handle: (request) => ok(showTask(taskOf(request, 'task', (task) => task.uid))),
  },
  {
    method: 'GET',
    path: '/batches/:task',
    action: 'tasks.get',
    handle: (request) => ok(showBatch(taskOf(request, 'batch', (task) => task.batchUid))),
  },
  {
    method: 'POST',
    path: '/tasks/cancel',
    action: 'tasks.cancel',
    handle: (request) => act(request, 'taskCancelation'),
  },
  {
    method: 'DELETE',
    path: '/tasks',
    action: 'tasks.delete',
    handle: (request) => act(request, 'taskDeletion'),
  },
];

function listing(
  request: RouteRequest,
  show: (task: Task) => Doc,
  numberOf: (task: Task) => number | null,
): Doc {
  const query = readQuery(request.query, LISTING);
  const matching = visible(request, matchingTasks(request.engine.tasks.all(), query)).filter(
    (task) => numberOf(task) !== null,
  );
  const reverse = query['reverse'] === true;
  const ordered = reverse ? matching.toReversed() : matching;
  const limit = (query['limit'] as number | undefined) ?? 20;
  const from = query['from'] as number | undefined;
  const started =
    from === undefined
      ? ordered
      : ordered.filter((task) => (reverse ? (numberOf(task) ?? 0) >= from : (numberOf(task) ?? 0) <= from));
  const page = started.slice(0, limit);
  const [first] = page;
  const next = started[limit];
  return {
    results: page.map(show),
    total: matching.length,
    limit,
    from: first === undefined ? null : numberOf(first),
    next: next === undefined ? null : numberOf(next),
  };
}

function taskOf(
  request: RouteRequest,
  what: 'task' | 'batch',
  numberOf: (task: Task) => number | null,
): Task {
  const text = request.params['task'] ?? '';
  const name = what === 'task' ? 'Task' : 'Batch';
  if (!/^\d+$/.test(text)) {
    throw new ApiError(
      what === 'task' ? 'invalid_task_uids' : 'invalid_batch_uids',
      `${name} uid \`${text}\` is invalid. It should only contain numeric characters.`,
    );
  }
  const task = visible(request, request.engine.tasks.all()).find(
    (candidate) => numberOf(candidate) === Number(text),
  );
  if (task === undefined) throw new ApiError(`${what}_not_found`, `${name} \`${text}\` not found.`);
  return task;
}

/** A key bound to indexes sees the tasks of these only. */
function visible({ access }: RouteRequest, tasks: readonly Task[]): Task[] {
  return tasks.filter((task) => (task.indexUid === null ? access.all : access.mayRead(task.indexUid)));
}

const NAMED = [
  'uids',
  'indexUids',
  'statuses',
  'types',
  'canceledBy',
  'beforeEnqueuedAt',
  'afterEnqueuedAt',
  'beforeStartedAt',
  'afterStartedAt',
  'beforeFinishedAt',
  'afterFinishedAt',
];

async function act(request: RouteRequest, type: 'taskCancelation' | 'taskDeletion') {
  const { engine } = request;
  const query = readQuery(request.query, ACTING);
  if (Object.keys(query).length === 0) {
    throw new ApiError(
      'missing_task_filters',
      `Query parameters to filter the tasks to ${type === 'taskDeletion' ? 'delete' : 'cancel'} are missing. Available query parameters are: ${NAMED.map((name) => `\`${name}\``).join(', ')}.`,
    );
  }
  const matched = visible(request, matchingTasks(engine.tasks.all(), query)).map((task) => task.uid);
  const details = {
    matchedTasks: matched.length,
    [type === 'taskDeletion' ? 'deletedTasks' : 'canceledTasks']: null,
    originalFilter: `?${new URLSearchParams(request.query).toString()}`,
  };
  return { ...accepted(await engine.tasks.enqueue(type, null, { uids: matched }, details)), status: 200 };
}

function matchingTasks(tasks: readonly Task[], query: Doc): Task[] {
  const includes = (name: string, value: string | number | null) => {
    const wanted = query[name] as Json[] | null | undefined;
    return wanted === undefined || wanted === null || wanted.includes(value);
  };
  const within = (time: string | null, after: Json | undefined, before: Json | undefined) => {
    if (typeof after !== 'number' && typeof before !== 'number') return true;
    if (time === null) return false;
    const moment = Date.parse(time);
    return (typeof after !== 'number' || moment > after) && (typeof before !== 'number' || moment < before);
  };
  return tasks.filter(
    (task) =>
      includes('uids', task.uid) &&
      includes('batchUids', task.batchUid) &&
      includes('statuses', task.status) &&
      includes('types', task.type) &&
      concerns(task, query['indexUids'] as string[] | null | undefined) &&
      includes('canceledBy', task.canceledBy) &&
      within(task.enqueuedAt, query['afterEnqueuedAt'], query['beforeEnqueuedAt']) &&
      within(task.startedAt, query['afterStartedAt'], query['beforeStartedAt']) &&
      within(task.finishedAt, query['afterFinishedAt'], query['beforeFinishedAt']),
  );
}

/** A swap concerns all the indexes it names. */
function concerns(task: Task, wanted: readonly string[] | null | undefined): boolean {
  if (wanted === undefined || wanted === null) return true;
  if (task.indexUid !== null) return wanted.includes(task.indexUid);
  const swaps = (task.details?.['swaps'] ?? []) as unknown as { indexes?: string[] }[];
  return swaps.some(({ indexes }) => indexes?.some((uid) => wanted.includes(uid)));
}

function showTask({ order: _order, ...task }: Task): Doc {
  return task as unknown as Record<string, Json>;
}

function showBatch(task: Task): Doc {
  return {
    uid: task.batchUid,
    progress: null,
    details: task.details ?? {},
    stats: {
      totalNbTasks: 1,
      status: { [task.status]: 1 },
      types: { [task.type]: 1 },
      indexUids: task.indexUid === null ? {} : { [task.indexUid]: 1 },
      progressTrace: {},
      ...(INDEXING.has(task.type)
        ? { writeChannelCongestion: { attempts: 0, blocking_attempts: 0, blocking_ratio: 0 } }
        : {}),
    },
    duration: task.duration,
    startedAt: task.startedAt,
    finishedAt: task.finishedAt,
    batchStrategy: 'batched one task, as the embedded engine does',
  };
}

/** Work that goes through the indexer. */
const INDEXING: ReadonlySet<string> = new Set([
  'documentAdditionOrUpdate',
  'documentDeletion',
  'settingsUpdate',
]);
