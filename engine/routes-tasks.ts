/** Routes about tasks: look, wait, cancel, delete. */
import { ApiError } from './errors.ts';
import type { Doc, Json } from './json.ts';
import { accepted, list, ok, type Route, type RouteRequest } from './route.ts';
import type { Task } from './tasks.ts';

const FILTERS = [
  'uids',
  'batchUids',
  'statuses',
  'types',
  'indexUids',
  'canceledBy',
  'beforeEnqueuedAt',
  'afterEnqueuedAt',
  'beforeStartedAt',
  'afterStartedAt',
  'beforeFinishedAt',
  'afterFinishedAt',
] as const;

export const TASK_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/tasks',
    action: 'tasks.get',
    handle({ engine, query }) {
      const matching = matchingTasks(engine.tasks.all(), query);
      const ordered = query['reverse'] === 'true' ? matching.toReversed() : matching;
      const limit = wholeNumber(query, 'limit') ?? 20;
      const from = wholeNumber(query, 'from');
      const started =
        from === undefined
          ? ordered
          : ordered.filter((task) => (query['reverse'] === 'true' ? task.uid >= from : task.uid <= from));
      const page = started.slice(0, limit);
      return ok({
        results: page.map(showTask),
        total: matching.length,
        limit,
        from: page[0]?.uid ?? null,
        next: started[limit]?.uid ?? null,
      });
    },
  },
  {
    method: 'GET',
    path: '/tasks/:task',
    action: 'tasks.get',
    handle({ engine, params }) {
      const text = params['task'] ?? '';
      if (!/^\d+$/.test(text))
        throw new ApiError(
          'invalid_task_uids',
          `Invalid value in path parameter: \`${text}\` is not a task uid`,
        );
      const task = engine.tasks.get(Number(text));
      if (task === undefined) throw new ApiError('task_not_found', `Task \`${text}\` not found.`);
      return ok(showTask(task));
    },
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

function act(request: RouteRequest, type: 'taskCancelation' | 'taskDeletion') {
  const { engine, query } = request;
  if (!FILTERS.some((name) => query[name] !== undefined)) {
    throw new ApiError(
      'missing_task_filters',
      `Query parameters to filter the tasks to ${type === 'taskDeletion' ? 'delete' : 'cancel'} are missing. Available query parameters are: ${FILTERS.map((name) => `\`${name}\``).join(', ')}.`,
    );
  }
  const uids = matchingTasks(engine.tasks.all(), query).map((task) => task.uid);
  const details = {
    matchedTasks: uids.length,
    [type === 'taskDeletion' ? 'deletedTasks' : 'canceledTasks']: null,
    originalFilter: `?${new URLSearchParams(query)}`,
  };
  return { ...accepted(engine.tasks.enqueue(type, null, { uids }, details)), status: 200 };
}

function matchingTasks(tasks: readonly Task[], query: Record<string, string>): Task[] {
  const includes = (name: string, value: string | number | null) => {
    const wanted = list(query[name]);
    return wanted === null || (value !== null && wanted.includes(String(value)));
  };
  return tasks.filter(
    (task) =>
      includes('uids', task.uid) &&
      includes('batchUids', task.batchUid) &&
      includes('statuses', task.status) &&
      includes('types', task.type) &&
      includes('indexUids', task.indexUid) &&
      includes('canceledBy', task.canceledBy) &&
      within(task.enqueuedAt, query['afterEnqueuedAt'], query['beforeEnqueuedAt']) &&
      within(task.startedAt, query['afterStartedAt'], query['beforeStartedAt']) &&
      within(task.finishedAt, query['afterFinishedAt'], query['beforeFinishedAt']),
  );
}

function within(time: string | null, after: string | undefined, before: string | undefined): boolean {
  if (after === undefined && before === undefined) return true;
  if (time === null) return false;
  const at = Date.parse(time);
  return (after === undefined || at > Date.parse(after)) && (before === undefined || at < Date.parse(before));
}

function wholeNumber(query: Record<string, string>, name: 'limit' | 'from'): number | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  throw new ApiError(
    `invalid_task_${name}`,
    `Invalid value in parameter \`${name}\`: could not parse \`${value}\` as a positive integer`,
  );
}

function showTask({ order: _order, ...task }: Task): Doc {
  return task as unknown as Record<string, Json>;
}
