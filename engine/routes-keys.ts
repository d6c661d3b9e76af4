/** Routes about API keys; only the master key reaches them, or a key with `keys.` actions. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ApiError } from './errors.ts';
import type { Json } from './json.ts';
import { jsonObject, ok, paging, type Route } from './route.ts';

const CHECKS = {
  uid: z.uuid().optional(),
  name: z.string().nullable().optional(),
  description: z.string().nullable().optional(),
  actions: z.array(z.string()),
  indexes: z.array(z.string()),
  expiresAt: z.iso.datetime({ offset: true }).or(z.iso.date()).nullable(),
};

export const KEY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/keys',
    action: 'keys.get',
    handle({ engine, query }) {
      const keys = engine.keys.list();
      const { offset, limit } = paging(query, 'api_key');
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
      const body = jsonObject(request, Object.keys(CHECKS));
      for (const name of ['actions', 'indexes', 'expiresAt'] as const) {
        if (body[name] === undefined)
          throw new ApiError(`missing_api_key_${snake(name)}`, `Missing field \`${name}\``);
      }
      for (const [name, check] of Object.entries(CHECKS)) {
        const result = check.safeParse(body[name]);
        if (!result.success)
          throw new ApiError(
            `invalid_api_key_${snake(name)}`,
            `Invalid value at \`.${name}\`: ${result.error.issues[0]?.message ?? ''}`,
          );
      }
      const { uid, name, description, actions, indexes, expiresAt } = z.object(CHECKS).parse(body);
      const key = request.engine.keys.create({
        uid: uid ?? randomUUID(),
        name: name ?? null,
        description: description ?? null,
        actions,
        indexes,
        expiresAt,
      });
      return { status: 201, body: key as unknown as Json };
    },
  },
  {
    method: 'PATCH',
    path: '/keys/:key',
    action: 'keys.update',
    handle(request) {
      const body = jsonObject(request, [...Object.keys(CHECKS), 'key', 'createdAt', 'updatedAt']);
      for (const name of Object.keys(body)) {
        if (name !== 'name' && name !== 'description') {
          throw new ApiError(
            `immutable_api_key_${snake(name)}`,
            `Immutable field \`${name}\`: expected one of \`description\`, \`name\``,
          );
        }
      }
      const change = z.object({ name: CHECKS.name, description: CHECKS.description }).safeParse(body);
      if (!change.success)
        throw new ApiError('invalid_api_key_name', `Invalid value: ${change.error.issues[0]?.message ?? ''}`);
      const { name, description } = change.data;
      return ok(
        request.engine.keys.update(request.params['key'] ?? '', {
          ...(name === undefined ? {} : { name }),
          ...(description === undefined ? {} : { description }),
        }),
      );
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

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
