/** The HTTP surface as a table: method, path, the action a key needs, and what happens. */
import { flag, type Field } from './check.ts';
import type { Engine } from './engine.ts';
import { ApiError } from './errors.ts';
import { ok, readBody, type Route } from './route.ts';
import { DOCUMENT_ROUTES } from './routes-documents.ts';
import { FIELD_ROUTES } from './routes-fields.ts';
import { INDEX_ROUTES, indexStats } from './routes-indexes.ts';
import { KEY_ROUTES } from './routes-keys.ts';
import { SEARCH_ROUTES } from './routes-search.ts';
import { SETTINGS_ROUTES } from './routes-settings.ts';
import { TASK_ROUTES } from './routes-tasks.ts';

/** Version this engine answers as. */
const SPOKEN_VERSION = '1.50.0';

const FEATURES =
  'metrics logsRoute editDocumentsByFunction containsFilter dynamicSearchRules network getTaskDocumentsRoute taskQueueCompactionRoute compositeEmbedders chatCompletions multimodal foreignKeys disableDocumentsFetchQueue legacySearch renderRoute'.split(
    ' ',
  );
/** Features the engine has, or that change nothing here. */
const OFFERED = ['containsFilter', 'disableDocumentsFetchQueue', 'legacySearch'];
const FEATURE_FIELDS: Record<string, Field> = Object.fromEntries(
  FEATURES.map((name) => [name, { check: flag, code: 'bad_request' }]),
);

/** What a real Meilisearch also answers to, and this engine does not offer. */
const NOT_OFFERED = [
  'GET POST /indexes/:indexUid/similar',
  'POST /indexes/:indexUid/documents/edit',
  'GET PUT DELETE /indexes/:indexUid/settings/foreign-keys',
  'GET PATCH DELETE /indexes/:indexUid/settings/chat',
  'GET /tasks/:taskUid/documents',
  'POST /tasks/compact',
  'POST /dumps',
  'POST /snapshots',
  'POST /export',
  'GET POST /webhooks',
  'GET PATCH DELETE /webhooks/:uuid',
  'GET /chats',
  'GET DELETE /chats/:workspace',
  'POST /chats/:workspace/chat/completions',
  'GET PATCH DELETE /chats/:workspace/settings',
  'GET /metrics',
  'POST DELETE /logs/stream',
  'POST /logs/stderr',
  'GET PATCH /network',
  'GET POST DELETE /dynamic-search-rules',
  'GET PATCH DELETE /dynamic-search-rules/:uid',
  'POST /render-template',
];

const BASIC_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/health', action: null, handle: () => ok({ status: 'available' }) },
  { method: 'GET', path: '/', action: null, handle: () => ok({ status: 'Meilisearch is running' }) },
  {
    method: 'GET',
    path: '/version',
    action: 'version',
    handle: () => ok({ commitSha: 'embedded', commitDate: 'unknown', pkgVersion: SPOKEN_VERSION }),
  },
  {
    method: 'GET',
    path: '/stats',
    action: 'stats.get',
    handle({ engine, access }) {
      const visible = [...engine.indexes].filter(([uid]) => access.mayRead(uid));
      const updates = visible.map(([, index]) => index.info.updatedAt).toSorted((a, b) => (a < b ? -1 : 1));
      return ok({
        databaseSize: engine.diskBytes(),
        usedDatabaseSize: engine.diskBytes(),
        lastUpdate: updates.at(-1) ?? null,
        indexes: Object.fromEntries(visible.map(([uid, index]) => [uid, indexStats(index, engine)])),
      });
    },
  },
  {
    method: 'GET',
    path: '/experimental-features',
    action: 'experimental.get',
    handle: ({ engine }) => ok(shownFeatures(engine)),
  },
  {
    method: 'PATCH',
    path: '/experimental-features',
    action: 'experimental.update',
    handle(request) {
      const wanted = readBody(request, FEATURE_FIELDS);
      for (const [name, on] of Object.entries(wanted)) {
        if (on === true && !OFFERED.includes(name)) {
          throw new ApiError(
            'not_supported',
            `The embedded engine does not offer \`${name}\`; a real Meilisearch does.`,
          );
        }
      }
      request.engine.setFeatures(wanted as Record<string, boolean>);
      return ok(shownFeatures(request.engine));
    },
  },
  ...NOT_OFFERED.flatMap((row) => {
    const [path = '', ...methods] = row.split(' ').toReversed();
    return methods.map((method) => refused(method as Route['method'], path));
  }),
];

function refused(method: Route['method'], path: string): Route {
  return {
    method,
    path,
    action: '*',
    handle() {
      throw new ApiError(
        'not_supported',
        `The embedded engine does not offer \`${method} ${path.replace(/:(\w+)/g, '{$1}')}\`; a real Meilisearch does.`,
      );
    },
  };
}

function shownFeatures(engine: Engine): Record<string, boolean> {
  return Object.fromEntries(FEATURES.map((name) => [name, engine.features[name] === true]));
}

export const ROUTES: readonly Route[] = [
  ...BASIC_ROUTES,
  ...INDEX_ROUTES,
  ...FIELD_ROUTES,
  ...DOCUMENT_ROUTES,
  ...SEARCH_ROUTES,
  ...SETTINGS_ROUTES,
  ...TASK_ROUTES,
  ...KEY_ROUTES,
];
