/** Routes about API keys; only the master key reaches them, or a key with `keys.` actions. */
import { randomUUID } from 'node:crypto';
import {
  BODY,
  listOf,
  object,
  oneOf,
  orNull,
  snake,
  text,
  unknownField,
  wrongValue,
  type Check,
} from './check.ts';
import { ApiError } from './errors.ts';
import type { Json } from './json.ts';
import { asCount, readQuery, type Parameters } from './query-string.ts';
import { asObject, ok, parseJson, readBody, type Route } from './route.ts';
import type { StoredKey } from './task-store.ts';

/** Everything a key may be allowed, whether or not this engine does it. */
const ACTIONS =
  '* search documents.* documents.add documents.get documents.delete indexes.* indexes.create indexes.get indexes.update indexes.delete indexes.swap tasks.* tasks.cancel tasks.delete tasks.get settings.* settings.get settings.update stats.* stats.get metrics.* metrics.get dumps.* dumps.create snapshots.* snapshots.create version keys.create keys.get keys.update keys.delete experimental.get experimental.update export network.get network.update chatCompletions chats.* chats.get chats.delete chatsSettings.* chatsSettings.get chatsSettings.update *.get webhooks.get webhooks.update webhooks.delete webhooks.create webhooks.* indexes.compact fields.post tasks.compact dynamicSearchRules.get dynamicSearchRules.create dynamicSearchRules.update dynamicSearchRules.delete dynamicSearchRules.*'.split(
    ' ',
  );
/** Actions that concern no index, which a key for some indexes cannot have. */
const GLOBAL = /^(keys|experimental|network|webhooks|export|dumps|snapshots|metrics|dynamicSearchRules)\b/;

const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const PATTERN = /^([A-Za-z0-9_-]+\*?|\*)$/;
const DATE = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})?)?$/;

const uuid: Check<string> = (value, place) => {
  const given = text(value, place);
  if (UUID.test(given)) return given.toLowerCase();
  const wrong = Array.from(given).findIndex((character) => !/[0-9a-f-]/i.test(character));
  throw wrongValue(
    place,
    wrong === -1
      ? `invalid length: expected length 32 for simple format, found ${given.length}`
      : `invalid character: found \`${Array.from(given)[wrong]}\` at ${wrong}`,
  );
};

const pattern: Check<string> = (value, place) => {
  const given = text(value, place);
  if (PATTERN.test(given)) return given;
  throw wrongValue(
    place,
    `\`${given}\` is not a valid index uid pattern. Index uid patterns can be an integer or a string containing only alphanumeric characters, hyphens (-), underscores (_), and optionally end with a star (*).`,
  );
};

const future: Check<string> = (value, place) => {
  const given = text(value, place);
  const hasZone = /([Zz]|[+-]\d{2}:\d{2})$/.test(given);
  const iso = given.length === 10 ? `${given}T00:00:00Z` : `${given.replace(' ', 'T')}${hasZone ? '' : 'Z'}`;
  const time = DATE.test(given) ? Date.parse(iso) : NaN;
  if (time > Date.now()) return iso;
  throw wrongValue(
    place,
    `\`${given}\` is not a valid date. It should follow the RFC 3339 format to represents a date or datetime in the future or specified as a null value. e.g. 'YYYY-MM-DD' or 'YYYY-MM-DD HH:MM:SS'.\n`,
  );
};

const FIELDS = {
  description: { check: orNull(text), code: 'invalid_api_key_description' },
  name: { check: orNull(text), code: 'invalid_api_key_name' },
  uid: { check: orNull(uuid), code: 'invalid_api_key_uid' },
  actions: {
    check: listOf(oneOf(ACTIONS)),
    code: 'invalid_api_key_actions',
    missing: 'missing_api_key_actions',
  },
  indexes: { check: listOf(pattern), code: 'invalid_api_key_indexes', missing: 'missing_api_key_indexes' },
  expiresAt: {
    check: orNull(future),
    code: 'invalid_api_key_expires_at',
    missing: 'missing_api_key_expires_at',
  },
};

const { description, name: nameField } = FIELDS;
const CHANGE = { description, name: nameField };
const IMMUTABLE = ['uid', 'actions', 'indexes', 'expiresAt', 'key', 'createdAt', 'updatedAt'];

const PAGE: Parameters = {
  offset: { read: asCount, code: 'invalid_api_key_offset' },
  limit: { read: asCount, code: 'invalid_api_key_limit' },
};

export const KEY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/keys',
    action: 'keys.get',
    handle({ engine, query }) {
      const { offset = 0, limit = 20 } = readQuery(query, PAGE) as { offset?: number; limit?: number };
      const keys = engine.keys.list();
      return ok({ results: keys.slice(offset, offset + limit), offset, limit, total: keys.length });
    },
  },
  {
    method: 'GET',
    path: '/keys/:key',
    action: 'keys.get',
    handle: ({ engine, params }) => ok(engine.keys.find(params['key'] ?? '')),
  },
  {
    method: 'POST',
    path: '/keys',
    action: 'keys.create',
    handle(request) {
      const body = readBody(request, FIELDS) as unknown as Partial<StoredKey> &
        Pick<StoredKey, 'actions' | 'indexes' | 'expiresAt'>;
      const global = body.actions.find((action) => GLOBAL.test(action));
      if (global !== undefined && !body.indexes.includes('*')) {
        throw new ApiError(
          'index_scoped_api_key_with_global_action',
          `cannot create index-scoped API key with global action \`"${global}"\`\n  - Hint: remove action \`"${global}"\` from the action list, or remove \`indexes\` to make the key global`,
        );
      }
      const key = request.engine.keys.create({
        uid: body.uid ?? randomUUID(),
        name: body.name ?? null,
        description: body.description ?? null,
        actions: body.actions,
        indexes: body.indexes,
        expiresAt: body.expiresAt,
      });
      return { status: 201, body: key as unknown as Json };
    },
  },
  {
    method: 'PATCH',
    path: '/keys/:key',
    action: 'keys.update',
    handle(request) {
      const body = asObject(parseJson(request));
      for (const name of Object.keys(body)) {
        if (IMMUTABLE.includes(name)) {
          throw new ApiError(
            `immutable_api_key_${snake(name)}`,
            `Immutable field \`${name}\`: expected one of \`description\`, \`name\``,
          );
        }
        if (!Object.hasOwn(CHANGE, name)) throw unknownField(name, Object.keys(CHANGE), BODY);
      }
      const change = object(CHANGE)(body, BODY) as { name?: string | null; description?: string | null };
      return ok(request.engine.keys.update(request.params['key'] ?? '', change));
    },
  },
  {
    method: 'DELETE',
    path: '/keys/:key',
    action: 'keys.delete',
    handle({ engine, params }) {
      engine.keys.remove(params['key'] ?? '');
      return { status: 204, body: undefined };
    },
  },
];
