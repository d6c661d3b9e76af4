/** Who may do what: the master key, API keys derived from it, and tenant tokens signed with one. */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import { ApiError } from './errors.ts';
import { isObject, type Json } from './json.ts';
import type { StoredKey, TaskStore } from './task-store.ts';

const DEFAULT_KEYS = [
  {
    name: 'Default Chat API Key',
    description: 'Use it to chat and search from the frontend',
    actions: ['chatCompletions', 'search'],
  },
  {
    name: 'Default Read-Only Admin API Key',
    description:
      'Use it to read information across the whole database. Caution! Do not expose this key on a public frontend',
    actions: ['*.get', 'keys.get'],
  },
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

export interface Access {
  /** No index is closed. */
  all: boolean;
  mayRead(uid: string): boolean;
  /** Error for an index that may not be touched. */
  refusal(uid: string): ApiError;
  /** What a tenant token adds to the filter of a search. */
  filterOf(uid: string): Json | undefined;
}

export const FULL_ACCESS: Access = {
  all: true,
  mayRead: () => true,
  refusal: () => INVALID(),
  filterOf: () => undefined,
};

export interface KeyRing {
  /** @throws {ApiError} when the header's key may not do this. */
  authorize(header: string | undefined, action: string): Promise<Access>;
  list(): StoredKey[];
  find(uidOrKey: string): StoredKey;
  create(input: Omit<StoredKey, 'key' | 'createdAt' | 'updatedAt'>): StoredKey;
  update(uidOrKey: string, change: { name?: string | null; description?: string | null }): StoredKey;
  remove(uidOrKey: string): void;
}

const INVALID = (message = 'The provided API key is invalid.') => new ApiError('invalid_api_key', message);

const listed = (patterns: Iterable<string>) =>
  `[${[...patterns].map((pattern) => JSON.stringify(pattern)).join(', ')}]`;

export function openKeys(store: TaskStore, masterKey: string | undefined, now: () => Date): KeyRing {
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
  const isExpired = ({ expiresAt }: StoredKey) => expiresAt !== null && new Date(expiresAt) <= now();

  /** A token of three parts, signed with an API key's value; it may only search. */
  const tenantAccess = async (token: string, action: string): Promise<Access> => {
    if (action !== 'search') throw INVALID();
    const { key, rules } = await readToken(token, keys, now());
    if (isExpired(key) || !key.actions.some((allowed) => covers(allowed, action))) throw INVALID();
    const matching = (uid: string) =>
      [...rules.keys()].filter((pattern) => fits(pattern, uid)).toSorted((a, b) => b.length - a.length)[0];
    const keyMayRead = (uid: string) => key.indexes.some((pattern) => fits(pattern, uid));
    return {
      all: false,
      mayRead: (uid) => keyMayRead(uid) && matching(uid) !== undefined,
      refusal: (uid) =>
        keyMayRead(uid)
          ? INVALID(
              `The provided tenant token cannot acces the index \`${uid}\`, allowed indexes are ${listed(rules.keys())}.`,
            )
          : INVALID(
              `The API key cannot acces the index \`${uid}\`, authorized indexes are ${listed(key.indexes)}.`,
            ),
      filterOf: (uid) => rules.get(matching(uid) ?? ''),
    };
  };

  return {
    async authorize(header, action) {
      if (masterKey === undefined) {
        if (action.startsWith('keys.')) {
          throw new ApiError(
            'missing_master_key',
            'Meilisearch is running without a master key. To access this API endpoint, you must have set a master key at launch.',
          );
        }
        return FULL_ACCESS;
      }
      if (header === undefined) {
        throw new ApiError(
          'missing_authorization_header',
          'The Authorization header is missing. It must use the bearer authorization method.',
        );
      }
      const given = header.replace(/^Bearer /i, '');
      if (same(given, masterKey)) return FULL_ACCESS;
      const key = [...keys.values()].find((candidate) => same(given, candidate.key));
      if (key === undefined && given.split('.').length === 3) return tenantAccess(given, action);
      if (key === undefined || isExpired(key) || !key.actions.some((allowed) => covers(allowed, action)))
        throw INVALID();
      return {
        all: key.indexes.includes('*'),
        mayRead: (uid) => key.indexes.some((pattern) => fits(pattern, uid)),
        refusal: (uid) =>
          INVALID(
            `The API key cannot acces the index \`${uid}\`, authorized indexes are ${listed(key.indexes)}.`,
          ),
        filterOf: () => undefined,
      };
    },
    list: () =>
      [...keys.values()].toSorted((a, b) =>
        a.createdAt === b.createdAt ? (a.uid < b.uid ? -1 : 1) : a.createdAt < b.createdAt ? 1 : -1,
      ),
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

interface Token {
  key: StoredKey;
  rules: Map<string, Json | undefined>;
}

const undecodable = (why: string) => INVALID(`Could not decode tenant token, ${why}.`);

/** @throws {ApiError} saying what is wrong with the token. */
async function readToken(token: string, keys: ReadonlyMap<string, StoredKey>, now: Date): Promise<Token> {
  const [header, payload] = token.split('.').slice(0, 2).map(readPart);
  if (header === undefined || payload === undefined) throw undecodable('InvalidToken');
  const { alg } = header.value;
  if (typeof alg !== 'string' || !ALGORITHMS.includes(alg)) {
    throw undecodable(
      `JSON error: unknown variant \`${String(alg)}\`, expected one of ${ALGORITHMS.map((name) => `\`${name}\``).join(', ')} at line 1 column ${header.text.indexOf(String(alg)) + String(alg).length + 1}`,
    );
  }
  const { apiKeyUid, searchRules, exp } = payload.value;
  const end = payload.text.length;
  if (searchRules === undefined)
    throw undecodable(`JSON error: missing field \`searchRules\` at line 1 column ${end}`);
  if (apiKeyUid === undefined)
    throw undecodable(`JSON error: missing field \`apiKeyUid\` at line 1 column ${end}`);
  const uid = typeof apiKeyUid === 'string' ? apiKeyUid : JSON.stringify(apiKeyUid);
  const letters = Array.from(uid);
  const wrong = letters.findIndex((character) => !/[0-9a-f-]/i.test(character));
  if (wrong !== -1) {
    throw undecodable(
      `JSON error: UUID parsing failed: invalid character: found \`${letters[wrong]}\` at ${wrong} at line 1 column ${payload.text.indexOf(uid) + uid.length + 1}`,
    );
  }
  const key = keys.get(uid.toLowerCase());
  const rules = rulesOf(searchRules);
  if (key === undefined || rules === undefined) throw INVALID();
  const nowSeconds = Math.floor(now.getTime() / 1000);
  try {
    await jwtVerify(token, new TextEncoder().encode(key.key), {
      algorithms: ['HS256', 'HS384', 'HS512'],
      currentDate: now,
    });
  } catch (error) {
    if (error instanceof errors.JWTExpired)
      throw INVALID(
        `Tenant token expired. Was valid up to \`${String(exp)}\` and we're now \`${nowSeconds}\`.`,
      );
    if (error instanceof errors.JOSEError) throw undecodable('InvalidSignature');
    throw error;
  }
  return { key, rules };
}

/** Algorithms the format knows; only the first three are ever accepted. */
const ALGORITHMS = 'HS256 HS384 HS512 ES256 ES384 RS256 RS384 RS512 PS256 PS384 PS512 EdDSA'.split(' ');

function readPart(part: string): { text: string; value: Record<string, unknown> } | undefined {
  const text = Buffer.from(part, 'base64url').toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { text, value } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Pattern to filter, from a list of patterns or a map. */
function rulesOf(input: unknown): Map<string, Json | undefined> | undefined {
  if (Array.isArray(input)) return new Map(input.map((pattern) => [String(pattern), undefined]));
  if (!isObject(input)) return undefined;
  return new Map(
    Object.entries(input).map(([pattern, rule]) => [pattern, isObject(rule) ? rule['filter'] : undefined]),
  );
}

function fits(pattern: string, uid: string): boolean {
  return pattern.endsWith('*') ? uid.startsWith(pattern.slice(0, -1)) : uid === pattern;
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
