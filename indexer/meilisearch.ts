/**
 * DOOR: everything the indexer asks of Meilisearch, with the official client. Every task is awaited and a failed
 * one is shown. Answers are asked uncompressed, as compression costs 40 ms an answer on a local connection.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Meilisearch, type EnqueuedTaskPromise, type Settings, type Task } from 'meilisearch';
import type { EngineAddress } from '../model/config.ts';
import { engineFailure } from '../model/engine-failure.ts';
import { VindbaarError } from '../model/errors.ts';
import type { IndexDocument } from '../model/index-document.ts';
import type { StoredPage } from './plan.ts';
import type { RuledDocument, RuledWords } from './reapply.ts';

/** Few large payloads are cheapest: a task costs about half a second on a real server, whatever is in it. */
const MAX_PAYLOAD_BYTES = 32 * 1024 * 1024;
/** A large payload takes a busy server a while to take in; one that never answers is gone. */
const REQUEST_TIMEOUT_MS = 5 * 60 * 1000;
const TASK_TIMEOUT_MS = 60 * 60 * 1000;
const TASK_INTERVAL_MS = 50;
const FETCH_PAGE = 1000;

export interface IndexDoor {
  /** Version of the documents in an index; undefined when it is empty or missing. */
  version(index: string): Promise<number | undefined>;
  /** Creates the index when it is missing and brings its settings up to date, before any document. */
  prepare(index: string, settings: Settings): Promise<{ changed: boolean }>;
  /** All pages of one organisation; none when the index does not exist. */
  storedPages(index: string, organisation: string): Promise<StoredPage[]>;
  send(index: string, documents: readonly IndexDocument[], onSent?: (count: number) => void): Promise<void>;
  remove(index: string, ids: readonly string[]): Promise<void>;
  /** All documents of an index as far as the rules concern them; none when the index does not exist. */
  ruledDocuments(index: string): Promise<RuledDocument[]>;
  /** Writes only the words of documents that are there. */
  sendWords(index: string, documents: readonly RuledWords[]): Promise<void>;
  /** Organisations with pages in an index other than those named; at most a thousand pages are looked at. */
  otherOrganisations(index: string, known: readonly string[]): Promise<string[]>;
  /** @returns how many pages that were */
  removeOrganisation(index: string, organisation: string): Promise<number>;
}

export function openIndexes(address: EngineAddress, key: string | undefined): IndexDoor {
  const client = new Meilisearch({
    host: address.url,
    ...(key === undefined ? {} : { apiKey: key }),
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
    timeout: REQUEST_TIMEOUT_MS,
  });
  const ask = async <T>(request: () => Promise<T>): Promise<T> => {
    try {
      return await request();
    } catch (error) {
      throw engineFailure(error, address);
    }
  };
  const done = (request: () => EnqueuedTaskPromise) =>
    ask(async () => {
      const task = await ended(client, await request(), address);
      if (task.status !== 'succeeded') throw taskFailure(task, address);
    });

  return {
    async version(index) {
      if (!(await ask(() => indexExists(client, index)))) return undefined;
      const { results } = await ask(() =>
        client.index<IndexDocument>(index).getDocuments({ fields: ['indexVersion'], limit: 1 }),
      );
      return results[0]?.indexVersion;
    },

    async prepare(index, settings) {
      const exists = await ask(() => indexExists(client, index));
      if (!exists) await done(() => client.createIndex(index, { primaryKey: 'id' }));
      const current = exists ? await ask(() => client.index(index).getSettings()) : {};
      const changes = Object.entries(settings).filter(
        ([name, value]) => canonical(name, current[name as keyof Settings]) !== canonical(name, value),
      );
      if (changes.length > 0)
        await done(() => client.index(index).updateSettings(Object.fromEntries(changes)));
      return { changed: changes.length > 0 };
    },

    async storedPages(index, organisation) {
      const pages: StoredPage[] = [];
      if (!(await ask(() => indexExists(client, index)))) return pages;
      for (;;) {
        const { results, total } = await ask(() =>
          client.index<IndexDocument>(index).getDocuments({
            filter: `organisation = "${organisation}"`,
            fields: ['id', 'url', 'source', 'documentHash'],
            offset: pages.length,
            limit: FETCH_PAGE,
          }),
        );
        pages.push(...results);
        if (results.length === 0 || pages.length >= total) return pages;
      }
    },

    async send(index, documents, onSent) {
      for (const payload of payloads(documents)) {
        await done(() =>
          client
            .index(index)
            .addDocumentsFromString(payload.text, 'application/x-ndjson', { primaryKey: 'id' }),
        );
        onSent?.(payload.count);
      }
    },

    async remove(index, ids) {
      if (ids.length > 0) await done(() => client.index(index).deleteDocuments([...ids]));
    },

    async ruledDocuments(index) {
      const documents: RuledDocument[] = [];
      if (!(await ask(() => indexExists(client, index)))) return documents;
      for (;;) {
        const { results, total } = await ask(() =>
          client.index<IndexDocument>(index).getDocuments({
            fields: ['id', 'title', 'product', 'organisation', 'citizenWords', 'officialWords'],
            offset: documents.length,
            limit: FETCH_PAGE,
          }),
        );
        documents.push(...results);
        if (results.length === 0 || documents.length >= total) return documents;
      }
    },

    async sendWords(index, documents) {
      await done(() => client.index(index).updateDocuments([...documents]));
    },

    async otherOrganisations(index, known) {
      if (!(await ask(() => indexExists(client, index)))) return [];
      const { results } = await ask(() =>
        client.index<IndexDocument>(index).getDocuments({
          ...(known.length === 0 ? {} : { filter: `organisation NOT IN ${JSON.stringify(known)}` }),
          fields: ['organisation'],
          limit: FETCH_PAGE,
        }),
      );
      return [...new Set(results.map(({ organisation }) => organisation))];
    },

    async removeOrganisation(index, organisation) {
      if (!(await ask(() => indexExists(client, index)))) return 0;
      const filter = `organisation = "${organisation}"`;
      const { total } = await ask(() =>
        client.index(index).getDocuments({ filter, fields: ['id'], limit: 1 }),
      );
      if (total > 0) await done(() => client.index(index).deleteDocuments({ filter }));
      return total;
    },
  };
}

async function indexExists(client: Meilisearch, index: string): Promise<boolean> {
  try {
    await client.getRawIndex(index);
    return true;
  } catch (error) {
    const code = (error as { cause?: { code?: string } }).cause?.code;
    if (code === 'index_not_found') return false;
    throw error;
  }
}

/** Lines of JSON, cut where a payload would become too large. */
function* payloads(documents: readonly IndexDocument[]): Generator<{ text: string; count: number }> {
  let lines: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const line = JSON.stringify(document);
    const size = Buffer.byteLength(line) + 1;
    if (bytes + size > MAX_PAYLOAD_BYTES && lines.length > 0) {
      yield { text: lines.join('\n'), count: lines.length };
      lines = [];
      bytes = 0;
    }
    lines.push(line);
    bytes += size;
  }
  if (lines.length > 0) yield { text: lines.join('\n'), count: lines.length };
}

/** Settings as the server shows them: sets come back sorted, so order counts only where it means something. */
function canonical(name: string, value: unknown): string {
  const comparable =
    name === 'separatorTokens' && Array.isArray(value)
      ? value.map(String).toSorted((a, b) => (a < b ? -1 : 1))
      : value;
  return JSON.stringify(comparable, (_key, item: unknown) => {
    if (item !== null && typeof item === 'object' && !Array.isArray(item)) {
      return Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    }
    return item;
  });
}

/**
 * The task once it has ended. Not the client's own waiting: when a look fails, that leaves its timer of an hour, and
 * the process stays for as long.
 */
async function ended(
  client: Meilisearch,
  { taskUid }: { taskUid: number },
  address: EngineAddress,
): Promise<Task> {
  for (let waitedMs = 0; waitedMs < TASK_TIMEOUT_MS; waitedMs += TASK_INTERVAL_MS) {
    const task = await client.tasks.getTask(taskUid);
    if (task.status !== 'enqueued' && task.status !== 'processing') return task;
    await wait(TASK_INTERVAL_MS);
  }
  throw new VindbaarError({
    kind: 'engine',
    where: `engine ${address.url}, task ${taskUid}`,
    what: 'it is still not done after an hour.',
    todo: 'It may yet finish: look at the tasks of the engine, then run the command again.',
  });
}

function taskFailure(task: Task, address: EngineAddress): VindbaarError {
  return new VindbaarError({
    kind: 'engine',
    where: `engine ${address.url}, index ${task.indexUid ?? '?'}, task ${task.uid}`,
    what: `the task ${task.type} ${task.status}: ${task.error?.message ?? 'no reason given'}${task.error ? ` (${task.error.code})` : ''}.`,
    todo:
      task.error?.code === 'no_space_left_on_device'
        ? 'The disk of the engine is full: make room and run the command again. What was indexed before is still there.'
        : 'What was indexed before is still there. Run the command again when the cause is gone.',
  });
}
