/** What comes of asking for an address: an answer, a way out of the site, or a failure with its reason. */

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
  | FetchFailure;

export type FetchAnswer = Extract<FetchOutcome, { kind: 'answer' }>;

export interface FetchFailure {
  kind: 'failure';
  url: string;
  reason: 'private' | 'too-large' | 'timeout' | 'unreachable';
  code: string;
  detail: string;
}

export const PRIVATE_CODE = 'PRIVATE_ADDRESS';

/** A body over one of the limits. */
export class TooLargeError extends Error {
  readonly code = 'TOO_LARGE';
}

/** Dropped connections may work the next time; what the address or the page is will not change. */
export function isPassing(error: unknown): boolean {
  return ['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE'].includes(codeOf(error));
}

const TIMEOUTS = new Set([
  'TimeoutError',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);

export function failureOf(url: string, error: unknown): FetchFailure {
  const code = codeOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  if (code === PRIVATE_CODE) return { kind: 'failure', url, reason: 'private', code, detail };
  if (code === 'TOO_LARGE') return { kind: 'failure', url, reason: 'too-large', code, detail };
  return { kind: 'failure', url, reason: TIMEOUTS.has(code) ? 'timeout' : 'unreachable', code, detail };
}

function codeOf(error: unknown): string {
  const { code, name, cause } = error as { code?: unknown; name?: string; cause?: { code?: string } };
  // The errors of the web platform have a name, and a number that says less.
  return (typeof code === 'string' ? code : undefined) ?? cause?.code ?? name ?? 'UNKNOWN';
}
