/** Replays recorded requests against a server and counts what it answers differently from a real Meilisearch. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'engine');

/** Master key the recordings were made with; key values depend on it. */
export const RECORDED_MASTER_KEY = 'masterKey';

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
type Fields = { [key: string]: Value };

interface Step {
  method: string;
  path: string;
  body?: Value;
  raw?: string;
  bodyFile?: string;
  headers?: Record<string, string>;
  auth?: string | null;
  wait?: boolean;
  setup?: boolean;
  status: number;
  answer: Value;
  task?: Value;
}

interface Recording {
  group: string;
  steps: Step[];
}

/** What was compared, or what of it differs. */
export interface Counts {
  /** Status and error code. */
  status: number;
  /** Ids of the hits, in order. */
  hits: number;
  /** Everything that does not depend on the moment. */
  answer: number;
  /** The finished task. */
  task: number;
}

export interface Replay {
  compared: Counts;
  different: Counts;
  /** One line a difference: the request, and the first place where the answer differs. */
  differences: string[];
}

export function recordingNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json.gz'))
    .map((name) => name.replace('.json.gz', ''));
}

/** Removes all indexes first. */
export async function replay(name: string, url: string): Promise<Replay> {
  const { steps } = JSON.parse(unzipped(`${name}.json`)) as Recording;
  const compared: Counts = { status: 0, hits: 0, answer: 0, task: 0 };
  const different: Counts = { status: 0, hits: 0, answer: 0, task: 0 };
  const differences: string[] = [];
  await removeIndexes(url);
  for (const step of steps) {
    const got = await call(step, url);
    const taskUid = field(got.answer, 'taskUid');
    const task = step.wait === true && typeof taskUid === 'number' ? await finished(taskUid, url) : null;
    if (step.setup === true && field(step.task ?? null, 'status') === field(task, 'status')) continue;
    const found: Record<keyof Counts, string | undefined | null> = {
      status: statusDifference(step, got),
      hits: hitsDifference(step.answer, got.answer),
      answer: difference(comparable(step.answer, step.path), comparable(got.answer, step.path)),
      task:
        step.task === undefined
          ? null
          : difference(comparable(step.task, '/tasks'), comparable(task, '/tasks')),
    };
    for (const part of PARTS) {
      if (found[part] === null) continue;
      compared[part] += 1;
      if (found[part] !== undefined) different[part] += 1;
    }
    const first = PARTS.map((part) => found[part]).find((text) => typeof text === 'string');
    if (first !== undefined) {
      const sent = step.raw ?? (step.body === undefined ? '' : JSON.stringify(step.body));
      differences.push(`${step.method} ${step.path} ${sent.slice(0, 200)}: ${first}`);
    }
  }
  return { compared, different, differences };
}

export const PARTS = ['status', 'hits', 'answer', 'task'] as const;

function unzipped(name: string): string {
  return gunzipSync(readFileSync(join(FOLDER, `${name}.gz`))).toString();
}

interface Answer {
  status: number;
  answer: Value;
}

async function call(step: Omit<Step, 'status' | 'answer'>, url: string): Promise<Answer> {
  const { method, path, body, raw, bodyFile, auth, headers } = step;
  const type = bodyFile === undefined ? 'application/json' : 'application/x-ndjson';
  const sent = raw ?? (bodyFile === undefined ? JSON.stringify(body) : unzipped(bodyFile));
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(auth === null ? {} : { authorization: `Bearer ${auth ?? RECORDED_MASTER_KEY}` }),
      // A raw text names its own type, or none.
      ...(raw === undefined && sent !== undefined ? { 'content-type': type } : {}),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
  });
  const text = await response.text();
  return { status: response.status, answer: text === '' ? null : read(text) };
}

function read(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    // Not JSON: compared as text.
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

async function finished(taskUid: number, url: string): Promise<Value> {
  for (let waited = 0; waited < 6000; waited++) {
    const { answer } = await call({ method: 'GET', path: `/tasks/${taskUid}` }, url);
    if (!['enqueued', 'processing'].includes(textOf(field(answer, 'status')))) return answer;
    await delay(2);
  }
  throw new Error(`Task ${taskUid} did not finish.`);
}

async function removeIndexes(url: string): Promise<void> {
  const { answer } = await call({ method: 'GET', path: '/indexes?limit=1000' }, url);
  for (const index of list(answer, 'results')) {
    const path = `/indexes/${textOf(field(index, 'uid'))}`;
    const removal = await call({ method: 'DELETE', path }, url);
    await finished(Number(field(removal.answer, 'taskUid')), url);
  }
}

function statusDifference(step: Step, got: Answer): string | undefined {
  const code = (value: Value) => textOf(field(value, 'code'));
  if (step.status === got.status && code(step.answer) === code(got.answer)) return undefined;
  return `status ${got.status} ${code(got.answer)}, expected ${step.status} ${code(step.answer)}`;
}

/** null: the recorded answer has no hits to compare. */
function hitsDifference(wanted: Value, got: Value): string | undefined | null {
  const expected = idsIn(wanted);
  if (expected === undefined) return null;
  const ids = idsIn(got);
  return ids === expected ? undefined : `hits ${ids ?? 'missing'}, expected ${expected}`;
}

function idsIn(answer: Value): string | undefined {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return undefined;
  if (Array.isArray(answer['hits'])) {
    return answer['hits']
      .map((hit) => `${textOf(field(field(hit, '_federation'), 'indexUid'))}/${textOf(field(hit, 'id'))}`)
      .join(' ');
  }
  return Array.isArray(answer['results'])
    ? answer['results'].map((result) => idsIn(result) ?? '').join(' | ')
    : undefined;
}

function textOf(value: Value): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function field(value: Value, name: string): Value {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value[name] ?? null) : null;
}

function list(value: Value, name: string): Value[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}

/** Differ from run to run, or from build to build. */
const OF_THE_MOMENT = new Set(
  (
    'processingTimeMs requestUid enqueuedAt startedAt finishedAt duration taskUid batchUid createdAt updatedAt ' +
    'lastUpdate commitSha commitDate pkgVersion databaseSize usedDatabaseSize rawDocumentDbSize avgDocumentSize ' +
    'performanceDetails progressTrace writeChannelCongestion internalDatabaseSizes batchStrategy'
  ).split(' '),
);
/** Numbers of tasks, which go on counting from group to group. */
const COUNTERS = ['uid', 'from', 'next', 'total'];

function comparable(value: Value, path: string): Value {
  if (Array.isArray(value)) return value.map((item) => comparable(item, path));
  if (typeof value === 'string') return value.replace(/we're now `\d+`/, "we're now `*`");
  if (value === null || typeof value !== 'object') return value;
  const ofTasks = /^\/(tasks|batches)/.test(path);
  const result: Fields = {};
  for (const [name, item] of Object.entries(value)) {
    const counts = typeof item === 'number' && (name === 'uid' || (ofTasks && COUNTERS.includes(name)));
    const total = name === 'total' && path.includes('indexUids=');
    if (OF_THE_MOMENT.has(name)) result[name] = item === null ? null : '*';
    else result[name] = counts && !total ? '*' : comparable(item, path);
  }
  return result;
}

const ROUNDING = 1e-6;

/** The first place where two values differ. */
function difference(wanted: Value, got: Value | undefined, at = ''): string | undefined {
  const differs = `${at}: ${JSON.stringify(got)?.slice(0, 200)}, expected ${JSON.stringify(wanted).slice(0, 200)}`;
  if (typeof wanted === 'number' && typeof got === 'number') {
    return Math.abs(wanted - got) <= ROUNDING * Math.max(1, Math.abs(wanted)) ? undefined : differs;
  }
  if (wanted === null || got === null || typeof wanted !== 'object' || typeof got !== 'object') {
    return wanted === got ? undefined : differs;
  }
  if (Array.isArray(wanted) || Array.isArray(got)) {
    if (!Array.isArray(wanted) || !Array.isArray(got) || wanted.length !== got.length) return differs;
    return firstOf(wanted.map((item, index) => () => difference(item, got[index], `${at}[${index}]`)));
  }
  const extra = Object.keys(got).find((name) => !Object.hasOwn(wanted, name));
  if (extra !== undefined) return `${at}.${extra}: not expected`;
  return firstOf(
    Object.entries(wanted).map(
      ([name, item]) =>
        () =>
          difference(item, got[name], `${at}.${name}`),
    ),
  );
}

function firstOf(checks: (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const found = check();
    if (found !== undefined) return found;
  }
  return undefined;
}
