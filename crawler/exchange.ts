/** DOOR: one request and its answer, within the limits of time and size. */
import { request, type Agent } from 'undici';
import { limitedBody, wholeBody } from './body.ts';
import { askWhole, flatHeaders, isShort, MAX_UNWANTED_BYTES } from './whole-answer.ts';

export interface Exchange {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
}

export interface ExchangeOptions {
  agent: Agent;
  headers: Record<string, string>;
  timeoutMs: number;
  maxBytes: number;
  firstBytes?: number | undefined;
  signal?: AbortSignal | undefined;
  wanted?: ((contentType: string) => boolean) | undefined;
  withErrors?: boolean | undefined;
  read?: ((body: AsyncIterable<Buffer>, headers: Record<string, string>) => Promise<void>) | undefined;
}

export async function exchange(url: string, options: ExchangeOptions): Promise<Exchange> {
  const { agent, timeoutMs, maxBytes, firstBytes, signal, read, headers } = options;
  const isPiecewise = read !== undefined || firstBytes !== undefined;
  if (isPiecewise) return inPieces(url, options);
  const isWanted = wantedBy(options);
  const { answer, abort } = askWhole(url, { dispatcher: agent, headers, maxBytes, isWanted });
  const stop = stopper(timeoutMs, signal, abort);
  try {
    const { packed, ...given } = await answer;
    const body = await wholeBody(packed, given.headers['content-encoding'], maxBytes);
    return { ...given, body };
  } finally {
    stop();
  }
}

/** Calls when the time is over or the crawl stops. @returns what ends the wait */
function stopper(
  timeoutMs: number,
  signal: AbortSignal | undefined,
  onStop: (reason: Error) => void,
): () => void {
  const onAbort = () => onStop(signal?.reason as Error);
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener('abort', onAbort);
  const timer = setTimeout(() => {
    onStop(new DOMException(`no whole answer within ${timeoutMs} ms`, 'TimeoutError'));
  }, timeoutMs);
  return () => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  };
}

function wantedBy({ wanted, withErrors }: ExchangeOptions) {
  return (status: number, headers: Record<string, string>): boolean =>
    (status === 200 || (status >= 400 && withErrors === true)) &&
    (wanted === undefined || wanted(headers['content-type'] ?? ''));
}

async function inPieces(url: string, options: ExchangeOptions): Promise<Exchange> {
  const { agent, timeoutMs, maxBytes, firstBytes, signal, read } = options;
  const stopping = new AbortController();
  const stop = stopper(timeoutMs, signal, (reason) => stopping.abort(reason));
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal: stopping.signal,
      headers: options.headers,
    });
    const { statusCode: status, body } = response;
    const headers = flatHeaders(response.headers);
    body.on('error', ignore);
    try {
      if (!wantedBy(options)(status, headers)) {
        if (isShort(status, headers)) await body.dump({ limit: MAX_UNWANTED_BYTES }).catch(ignore);
        return { status, headers, body: NOTHING };
      }
      const limited = limitedBody(
        body as AsyncIterable<Buffer>,
        headers['content-encoding'],
        maxBytes,
        firstBytes,
      );
      if (read === undefined) return { status, headers, body: await concatenated(limited) };
      await read(limited, headers);
      return { status, headers, body: NOTHING };
    } finally {
      body.destroy();
    }
  } finally {
    stop();
  }
}

const NOTHING = Buffer.alloc(0);
const ignore = () => undefined;

async function concatenated(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
