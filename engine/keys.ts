/** Who may do what: the master key, and API keys derived from it, each with actions and indexes. */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { ApiError } from './errors.ts';
import type { Store, StoredKey } from './store.ts';

const DEFAULT_KEYS = [
  {
    name: 'Default Search API Key',
    description: 'Use it to search from the frontend',
    actions: ['search'],
  },
  {
    name: 'Default Admin API Key',
    description:
      'Use it for anything that is not a search operation. Caution! Do not expose it on a public frontend',
    actions: ['*'],
  },
];

export interface KeyRing {
  /** @throws {ApiError} when the header's key may not do this. @returns which indexes it may touch */
  authorize(header: string | undefined, action: string): (uid: string) => boolean;
  list(): StoredKey[];
  find(uidOrKey: string): StoredKey;
  create(input: Omit<StoredKey, 'key' | 'createdAt' | 'updatedAt'>): StoredKey;
  update(uidOrKey: string, change: { name?: string | null; description?: string | null }): StoredKey;
  remove(uidOrKey: string): void;
}

export function openKeys(store: Store, masterKey: string | undefined, now: () => Date): KeyRing {
  const keys = new Map<string, StoredKey>();
  const keyOf = (uid: string) =>
    createHmac('sha256', masterKey ?? '')
      .update(uid)
      .digest('hex');
  const save = (key: StoredKey): StoredKey => {
    store.saveKey(key);
    keys.set(key.uid, key);
    return key;
  };
  const create: KeyRing['create'] = (input) => {
    if (keys.has(input.uid))
      throw new ApiError(
        'api_key_already_exists',
        `\`uid\` field value \`${input.uid}\` is already an existing API key.`,
      );
    const time = now().toISOString();
    return save({ ...input, key: keyOf(input.uid), createdAt: time, updatedAt: time });
  };
  // The value follows from the master key: with another master key the same keys have other values.
  for (const key of store.keys()) keys.set(key.uid, { ...key, key: keyOf(key.uid) });
  if (masterKey !== undefined && keys.size === 0) {
    for (const key of DEFAULT_KEYS) create({ ...key, uid: randomUUID(), indexes: ['*'], expiresAt: null });
  }
  const find: KeyRing['find'] = (uidOrKey) => {
    const key = keys.get(uidOrKey) ?? [...keys.values()].find((candidate) => candidate.key === uidOrKey);
    if (key === undefined) throw new ApiError('api_key_not_found', `API key \`${uidOrKey}\` not found.`);
    return key;
  };

  return {
    authorize(header, action) {
      if (masterKey === undefined) {
        if (action.startsWith('keys.')) {
          throw new ApiError(
            'missing_master_key',
            'Meilisearch is running without a master key. To access this API endpoint, you must have set a master key at launch.',
          );
        }
        return () => true;
      }
      if (header === undefined) {
        throw new ApiError(
          'missing_authorization_header',
          'The Authorization header is missing. It must use the bearer authorization method.',
        );
      }
      const given = header.replace(/^Bearer /i, '');
      if (same(given, masterKey)) return () => true;
      const key = [...keys.values()].find((candidate) => same(given, candidate.key));
      const expired = key !== undefined && key.expiresAt !== null && new Date(key.expiresAt) <= now();
      if (key === undefined || expired || !key.actions.some((allowed) => covers(allowed, action))) {
        throw new ApiError('invalid_api_key', 'The provided API key is invalid.');
      }
      return (uid) =>
        key.indexes.some((pattern) =>
          pattern.endsWith('*') ? uid.startsWith(pattern.slice(0, -1)) : uid === pattern,
        );
    },
    list: () => [...keys.values()].toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
    find,
    create,
    update: (uidOrKey, change) => save({ ...find(uidOrKey), ...change, updatedAt: now().toISOString() }),
    remove(uidOrKey) {
      const { uid } = find(uidOrKey);
      store.removeKey(uid);
      keys.delete(uid);
    },
  };
}

/** `*` covers all but the keys themselves, `documents.*` all of documents, `*.get` every reading. */
function covers(allowed: string, action: string): boolean {
  if (allowed === action) return true;
  if (allowed === '*') return !action.startsWith('keys.');
  const [area = '', verb = ''] = action.split('.');
  return allowed === `${area}.*` || (allowed === '*.get' && verb === 'get' && area !== 'keys');
}

/** Takes the same time whatever the difference. */
function same(a: string, b: string): boolean {
  const hash = (text: string) => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
