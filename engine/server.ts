/**
 * DOOR: the engine's HTTP server. Answers as Meilisearch 1.50 does, in one piece and without delay. Only loopback,
 * unless a master key guards it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openDataFolder } from './data-folder.ts';
import { openEngine, type Engine } from './engine.ts';
import { ApiError, EngineStartError } from './errors.ts';
import { FULL_ACCESS } from './keys.ts';
import { readBody } from './request-body.ts';
import type { Route, RouteAnswer } from './route.ts';
import { ROUTES } from './routes.ts';

export interface EngineOptions {
  /** `host:port`; port 0 for any free one. */
  httpAddr: string;
  /** Folder for the data. */
  dbPath: string;
  masterKey?: string;
  /** Largest request body in bytes. @default 104857600 */
  httpPayloadSizeLimit?: number;
  /** @default 'development' */
  env?: 'development' | 'production';
}

export interface RunningEngine {
  url: string;
  close(): Promise<void>;
}

const DEFAULT_PAYLOAD_LIMIT = 104_857_600;
const LEAST_KEY_BYTES = 16;
/** Longer than a busy client can take to use a connection again: one closed under its hands is a failed request. */
const KEEP_ALIVE_MS = 75_000;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;

/** @throws {EngineStartError} when the address, the key or the data folder cannot be used. */
export async function startEngine(options: EngineOptions): Promise<RunningEngine> {
  const { host, port } = parseAddress(options.httpAddr);
  requireKey(host, options);
  const { tasks, indexes } = await openDataFolder(options.dbPath);
  const engine = openEngine(tasks, indexes, options.dbPath, options.masterKey, () => new Date());
  const closeAll = async () => {
    await engine.close();
    await indexes.close();
    tasks.release();
    await tasks.close();
  };
  const server = createServer(handler(engine, options.httpPayloadSizeLimit ?? DEFAULT_PAYLOAD_LIMIT));
  server.on('connection', (socket) => socket.setNoDelay(true));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  try {
    await listen(server, host, port);
  } catch (error) {
    await closeAll();
    throw error;
  }
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${actual}`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await closeAll();
    },
  };
}

interface Compiled {
  route: Route;
  pattern: RegExp;
  names: string[];
}

const COMPILED: readonly Compiled[] = ROUTES.map((route) => {
  const names = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  return { route, names, pattern: new RegExp(`^${route.path.replace(/:\w+/g, '([^/]+)')}/?$`) };
})
  // A fixed word goes before a name: /tasks/cancel is no task.
  .toSorted((a, b) => a.names.length - b.names.length);

function handler(engine: Engine, limit: number) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, engine, limit)
      .catch((error: unknown): RouteAnswer => failure(error))
      .then((result) => send(request, response, result))
      .catch((error: Error) => response.destroy(error));
  };
}

async function answer(request: IncomingMessage, engine: Engine, limit: number): Promise<RouteAnswer> {
  const { method = 'GET', url = '/' } = request;
  if (method === 'OPTIONS') return { status: 200, body: undefined };
  const { pathname, searchParams } = parseUrl(url);
  const matching = COMPILED.filter(({ pattern }) => pattern.test(pathname));
  if (matching.length === 0) return { status: 404, body: undefined };
  const found = matching.find(({ route }) => route.method === method);
  if (found === undefined)
    return { status: 405, body: undefined, allow: matching.map(({ route }) => route.method) };
  const { route, pattern, names } = found;
  const access =
    route.action === null
      ? FULL_ACCESS
      : await engine.keys.authorize(request.headers.authorization, route.action);
  const values = pattern.exec(pathname)?.slice(1).map(decode) ?? [];
  const params = Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  if (params['uid'] !== undefined && !access.mayRead(params['uid'])) throw access.refusal(params['uid']);
  const body = await readBody(request, limit);
  const contentType = request.headers['content-type'];
  return route.handle({
    engine,
    params,
    query: Object.fromEntries(searchParams),
    body,
    text: body.toString(),
    contentType,
    access,
    withMetadata: request.headers['meili-include-metadata'] === 'true',
  });
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, body, allow }: RouteAnswer,
): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  const { origin } = request.headers;
  response.writeHead(status, {
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    'Content-Length': Buffer.byteLength(text),
    ...(allow === undefined ? {} : { Allow: [...new Set(allow)].join(', ') }),
    Vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers',
    ...(origin === undefined ? {} : { 'Access-Control-Allow-Origin': '*' }),
    ...(request.method === 'OPTIONS'
      ? {
          'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
          'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
          'Access-Control-Max-Age': '86400',
        }
      : {}),
  });
  response.end(text);
}

function failure(error: unknown): RouteAnswer {
  if (error instanceof ApiError) return { status: error.status, body: { ...error.toJSON() } };
  const internal = new ApiError('internal', `An internal error has occurred. \`${String(error)}\`.`);
  return { status: internal.status, body: { ...internal.toJSON() } };
}

function parseUrl(url: string): URL {
  try {
    return new URL(url.replace(/^\/{2,}/, '/'), 'http://engine');
  } catch (error) {
    if (error instanceof TypeError) throw new ApiError('bad_request', `\`${url}\` is no path.`);
    throw error;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    // A stray percent sign: names no index or document, so it is not found.
    if (error instanceof URIError) return text;
    throw error;
  }
}

function parseAddress(address: string): { host: string; port: number } {
  const match = /^(?:https?:\/\/)?(\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(address);
  const [, host, port] = match ?? [];
  if (host === undefined || port === undefined || Number(port) > 65_535) {
    throw new EngineStartError(
      `"${address}" is no address to listen on. Write host:port, e.g. localhost:7700.`,
    );
  }
  return { host, port: Number(port) };
}

function requireKey(host: string, { masterKey, env }: EngineOptions): void {
  const bytes = masterKey === undefined ? 0 : Buffer.byteLength(masterKey);
  if (!LOOPBACK.test(host) && bytes < LEAST_KEY_BYTES) {
    throw new EngineStartError(
      `${host} can be reached from other machines, so a master key of at least ${LEAST_KEY_BYTES} bytes is needed. ` +
        'Set MEILI_MASTER_KEY, or listen on localhost.',
    );
  }
  if (env === 'production' && bytes < LEAST_KEY_BYTES) {
    throw new EngineStartError(
      `env production needs a master key of at least ${LEAST_KEY_BYTES} bytes. Set MEILI_MASTER_KEY.`,
    );
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `port ${port} is in use by another program`
          : (error.code ?? error.message);
      reject(
        new EngineStartError(
          `the engine cannot listen on ${host}:${port}: ${reason}. Choose another --http-addr.`,
          { cause: error },
        ),
      );
    });
    server.listen(port, host.replace(/^\[|\]$/g, ''), resolve);
  });
}
