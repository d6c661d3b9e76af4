/**
 * DOOR: fetches addresses politely: one queue a host with its rate, limits of size and time, redirects followed one
 * by one so that each is judged. Outcomes are values.
 */
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import { Agent, request } from 'undici';
import { guardedLookup, isPrivateLiteral, PRIVATE_CODE } from './address.ts';
import { unpacked } from './unpack.ts';

export interface FetchLimits {
  /** Longest time for a whole answer. @default 20000 */
  timeoutMs: number;
  /** Largest body, unpacked. @default 5242880 */
  maxBytes: number;
  /** @default 5 */
  maxRedirects: number;
  /** Longest wait a server may ask for with Retry-After. @default 60000 */
  maxRetryAfterMs: number;
  /** Times a busy server (429, 503) or a dropped connection is asked again. @default 2 */
  retries: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  timeoutMs: 20_000,
  maxBytes: 5 * 1024 * 1024,
  maxRedirects: 5,
  maxRetryAfterMs: 60_000,
  retries: 2,
};

export interface Validators {
  etag?: string;
  lastModified?: string;
}

export type FetchOutcome =
  | {
      kind: 'answer';
      url: string;
      status: number;
      headers: Record<string, string>;
      body: Buffer;
      redirects: string[];
    }
  | { kind: 'redirect-out'; url: string; to: string; redirects: string[] }
  | {
      kind: 'failure';
      url: string;
      reason: 'private' | 'too-large' | 'timeout' | 'unreachable';
      code: string;
      detail: string;
    };

export interface FetchOptions {
  validators?: Validators | undefined;
  /** Judges each redirect's target; false ends there. */
  follow: (url: string) => boolean;
  /** Headers of types not worth reading are answered with an empty body. */
  wanted?: (contentType: string) => boolean;
  /** The rest of a body is left unread, instead of refusing a body over the limit. */
  firstBytes?: number;
  /** Takes the body as it comes in, unpacked, instead of having it whole; again from the start when asked anew. */
  read?: (body: AsyncIterable<Buffer>, headers: Record<string, string>) => Promise<void>;
  /** Instead of the usual limit. */
  maxBytes?: number;
  /** Instead of the usual limit. */
  timeoutMs?: number;
}

export interface Fetcher {
  get(url: string, options: FetchOptions): Promise<FetchOutcome>;
  /** Slows a host down to its own wish. */
  setDelay(origin: string, delayMs: number): void;
  requests(): number;
  close(): Promise<void>;
}

/** By host; the strictest of all wishes counts. */
export type HostQueues = Map<string, { queue: PQueue; intervalMs: number }>;

export interface FetcherOptions {
  userAgent: string;
  allowPrivate: boolean;
  requestsPerSecond: number;
  limits?: Partial<FetchLimits>;
  /** Queues by host, shared by all sources so that a host's rate is one. */
  hosts: HostQueues;
  signal?: AbortSignal | undefined;
}

/** Open connections a host at most; a slow rate needs fewer. */
const MAX_CONNECTIONS = 8;

/** When a host may be asked again; its queue may serve several sources. */
const restsUntil = new WeakMap<PQueue, number>();

export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const agent = new Agent({
    connect: { lookup: guardedLookup(options.allowPrivate), timeout: limits.timeoutMs },
    headersTimeout: limits.timeoutMs,
    bodyTimeout: limits.timeoutMs,
    connections: MAX_CONNECTIONS,
    maxHeaderSize: 64 * 1024,
  });
  let requests = 0;

  const hostQueue = (origin: string, intervalMs = 1000 / options.requestsPerSecond): PQueue => {
    const { host } = new URL(origin);
    const known = options.hosts.get(host);
    if (known !== undefined && known.intervalMs >= intervalMs) return known.queue;
    const queue = newQueue(intervalMs);
    options.hosts.set(host, { queue, intervalMs });
    return queue;
  };

  const once = async (url: string, fetchOptions: FetchOptions): Promise<Raw> => {
    const { validators, wanted, firstBytes = Infinity, read } = fetchOptions;
    requests += 1;
    const timeout = AbortSignal.timeout(fetchOptions.timeoutMs ?? limits.timeoutMs);
    const signal = options.signal === undefined ? timeout : AbortSignal.any([timeout, options.signal]);
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': options.userAgent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
        'accept-language': 'nl,en;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
        ...(validators?.etag === undefined ? {} : { 'if-none-match': validators.etag }),
        ...(validators?.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
      },
    });
    const headers = flatHeaders(response.headers);
    const unread =
      response.statusCode !== 200 || (wanted !== undefined && !wanted(headers['content-type'] ?? ''));
    if (unread) {
      response.body.on('error', () => undefined);
      response.body.destroy();
      return { status: response.statusCode, headers, body: Buffer.alloc(0) };
    }
    const body = limited(response.body, headers, fetchOptions.maxBytes ?? limits.maxBytes, firstBytes);
    if (read === undefined) {
      const chunks: Buffer[] = [];
      for await (const chunk of body) chunks.push(chunk);
      return { status: response.statusCode, headers, body: Buffer.concat(chunks) };
    }
    await read(body, headers);
    return { status: response.statusCode, headers, body: Buffer.alloc(0) };
  };

  /** One address, asked again when the server is busy. */
  const patiently = async (url: string, fetchOptions: FetchOptions): Promise<Raw> => {
    const queue = hostQueue(new URL(url).origin);
    for (let attempt = 0; ; attempt++) {
      try {
        const raw = await queue.add(() => once(url, fetchOptions));
        const busy = raw.status === 429 || raw.status === 503;
        if (!busy || attempt >= limits.retries) return raw;
        const waitMs = Math.min(retryAfterMs(raw.headers['retry-after'], attempt), limits.maxRetryAfterMs);
        await rest(queue, waitMs);
      } catch (error) {
        if (attempt >= limits.retries || !isPassing(error)) throw error;
      }
    }
  };

  /** The whole host waits, not one page alone, and as long as the longest wait asked for. */
  const rest = async (queue: PQueue, waitMs: number): Promise<void> => {
    const until = performance.now() + waitMs;
    restsUntil.set(queue, Math.max(until, restsUntil.get(queue) ?? 0));
    queue.pause();
    try {
      await sleep(waitMs, undefined, options.signal === undefined ? {} : { signal: options.signal });
    } finally {
      if (restsUntil.get(queue) === until || options.signal?.aborted === true) queue.start();
    }
  };

  return {
    async get(url, fetchOptions) {
      const redirects: string[] = [];
      let current = url;
      try {
        for (;;) {
          if (!options.allowPrivate && isPrivateLiteral(new URL(current).hostname)) {
            return {
              kind: 'failure',
              url: current,
              reason: 'private',
              code: PRIVATE_CODE,
              detail: 'a private address',
            };
          }
          const { status, headers, body } = await patiently(current, fetchOptions);
          const location = headers['location'];
          if (
            status < 300 ||
            status > 399 ||
            status === 304 ||
            location === undefined ||
            !URL.canParse(location, current)
          ) {
            return { kind: 'answer', url: current, status, headers, body, redirects };
          }
          const target = new URL(location, current);
          target.hash = '';
          redirects.push(current);
          if (redirects.length > limits.maxRedirects || redirects.includes(target.href)) {
            return {
              kind: 'failure',
              url: current,
              reason: 'unreachable',
              code: 'REDIRECTS',
              detail: 'forwards in a circle or too often',
            };
          }
          if (!fetchOptions.follow(target.href))
            return { kind: 'redirect-out', url: current, to: target.href, redirects };
          current = target.href;
        }
      } catch (error) {
        return failure(current, error);
      }
    },
    setDelay: (origin, delayMs) => void hostQueue(origin, delayMs),
    requests: () => requests,
    close: () => agent.close(),
  };
}

interface Raw {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

class TooLargeError extends Error {
  readonly code = 'TOO_LARGE';
}

function newQueue(intervalMs: number): PQueue {
  const concurrency = intervalMs >= 1000 ? 1 : Math.min(MAX_CONNECTIONS, Math.ceil(1000 / intervalMs));
  return new PQueue({
    concurrency,
    interval: Math.ceil(intervalMs),
    intervalCap: Math.max(1, Math.round(Math.ceil(intervalMs) / intervalMs)),
    // A window that slides: a timer that came late must not be made up for by two requests at once.
    strict: true,
  });
}

/** More than this many times what came over the line is no text people wrote ... */
const MAX_RATIO = 200;
/** ... once there is this much of it. */
const RATIO_FROM_BYTES = 1024 * 1024;

/** A body unpacked, up to the limits. @throws {TooLargeError} */
async function* limited(
  body: Readable,
  headers: Record<string, string>,
  maxBytes: number,
  firstBytes: number,
): AsyncGenerator<Buffer> {
  let packed = 0;
  const counted = (async function* () {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      packed += chunk.length;
      yield chunk;
    }
  })();
  let size = 0;
  try {
    for await (const chunk of unpacked(counted, headers['content-encoding'])) {
      size += chunk.length;
      if (size >= firstBytes) {
        yield chunk.subarray(0, chunk.length - (size - firstBytes));
        return;
      }
      if (size > maxBytes) throw new TooLargeError(`more than ${maxBytes} bytes`);
      if (size > RATIO_FROM_BYTES && size > packed * MAX_RATIO)
        throw new TooLargeError(`unpacks to more than ${MAX_RATIO} times its size`);
      yield chunk;
    }
  } finally {
    body.on('error', () => undefined);
    body.destroy();
  }
}

function flatHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Each of these headers may begin with the name of an agent, so that their borders count.
    const between = name.toLowerCase() === 'x-robots-tag' ? '\n' : ', ';
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(between) : value;
  }
  return flat;
}

/** Seconds or a date; without it, one second and then two. */
function retryAfterMs(header: string | undefined, attempt: number): number {
  if (header === undefined) return 1000 * 2 ** attempt;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 1000 : Math.max(0, at - Date.now());
}

function codeOf(error: unknown): string {
  const { code, name, cause } = error as { code?: string; name?: string; cause?: { code?: string } };
  return code ?? cause?.code ?? name ?? 'UNKNOWN';
}

/** Dropped connections may work the next time; what the address or the page is will not change. */
function isPassing(error: unknown): boolean {
  return ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'].includes(codeOf(error));
}

const TIMEOUTS = new Set([
  'TimeoutError',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
  '23',
]);

function failure(url: string, error: unknown): FetchOutcome {
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (code === PRIVATE_CODE) return { kind: 'failure', url, reason: 'private', code, detail };
  if (code === 'TOO_LARGE') return { kind: 'failure', url, reason: 'too-large', code, detail };
  const timedOut = TIMEOUTS.has(code) || (error as Error).name === 'TimeoutError';
  return { kind: 'failure', url, reason: timedOut ? 'timeout' : 'unreachable', code, detail };
}
