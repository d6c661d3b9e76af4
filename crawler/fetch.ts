/**
 * DOOR: fetches addresses politely: one queue a host with its rate, limits of size and time, redirects followed one
 * by one so that each is judged. Outcomes are values.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Agent } from 'undici';
import { guardedLookup, isPrivateLiteral, type Resolve } from './address.ts';
import { exchange, type Exchange } from './exchange.ts';
import { failureOf, isPassing, PRIVATE_CODE, type FetchOutcome } from './fetch-outcome.ts';
import { MAX_CONNECTIONS, queueOf, rest, type HostQueues } from './host-queue.ts';

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

export interface FetchOptions {
  validators?: Validators | undefined;
  /** Judges each redirect's target; false ends there. */
  follow: (url: string) => boolean;
  /** Headers of types not worth reading are answered with an empty body. */
  wanted?: (contentType: string) => boolean;
  /** Reads the body of an answer that is an error too. */
  withErrors?: boolean;
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

export interface FetcherOptions {
  userAgent: string;
  allowPrivate: boolean;
  requestsPerSecond: number;
  limits?: Partial<FetchLimits>;
  /** Queues by host, shared by all sources so that a host's rate is one. */
  hosts: HostQueues;
  signal?: AbortSignal | undefined;
  /** Looks up names. @default dns.lookup */
  resolve?: Resolve;
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const agent = new Agent({
    connect: { lookup: guardedLookup(options.allowPrivate, options.resolve), timeout: limits.timeoutMs },
    headersTimeout: limits.timeoutMs,
    bodyTimeout: limits.timeoutMs,
    connections: MAX_CONNECTIONS,
    maxHeaderSize: 64 * 1024,
  });
  let requests = 0;

  const queueFor = (url: string, intervalMs = 1000 / options.requestsPerSecond) =>
    queueOf(options.hosts, new URL(url).host, intervalMs);
  const usualHeaders = {
    'user-agent': options.userAgent,
    accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
    'accept-language': 'nl,en;q=0.5',
    'accept-encoding': 'gzip, deflate, br',
  };

  const once = (url: string, { validators, ...fetchOptions }: FetchOptions): Promise<Exchange> => {
    requests += 1;
    return exchange(url, {
      agent,
      headers: {
        ...usualHeaders,
        ...(validators?.etag === undefined ? {} : { 'if-none-match': validators.etag }),
        ...(validators?.lastModified === undefined ? {} : { 'if-modified-since': validators.lastModified }),
      },
      timeoutMs: fetchOptions.timeoutMs ?? limits.timeoutMs,
      maxBytes: fetchOptions.maxBytes ?? limits.maxBytes,
      firstBytes: fetchOptions.firstBytes,
      wanted: fetchOptions.wanted,
      withErrors: fetchOptions.withErrors,
      read: fetchOptions.read,
      signal: options.signal,
    });
  };

  /** One address, asked again when the server is busy. */
  const patiently = async (url: string, fetchOptions: FetchOptions): Promise<Exchange> => {
    const queue = queueFor(url);
    for (let attempt = 0; ; attempt++) {
      try {
        const answer = await queue.add(() => once(url, fetchOptions));
        const busy = answer.status === 429 || answer.status === 503;
        if (!busy || attempt >= limits.retries) {
          // The next request leaves first: the site works on it while this answer is read.
          await nextTurn();
          return answer;
        }
        const waitMs = Math.min(retryAfterMs(answer.headers['retry-after'], attempt), limits.maxRetryAfterMs);
        await rest(queue, waitMs, options.signal);
      } catch (error) {
        if (attempt >= limits.retries || !isPassing(error)) throw error;
      }
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
        return failureOf(current, error);
      }
    },
    setDelay: (origin, delayMs) => void queueFor(origin, delayMs),
    requests: () => requests,
    close: () => agent.close(),
  };
}

/** Seconds or a date; without it, one second and then two. */
function retryAfterMs(header: string | undefined, attempt: number): number {
  if (header === undefined) return 1000 * 2 ** attempt;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 1000 : Math.max(0, at - Date.now());
}
