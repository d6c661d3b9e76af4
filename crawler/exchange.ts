/** DOOR: one request and its answer, within the limits of time and size. */
import type { Readable } from 'node:stream';
import { request, type Agent } from 'undici';
import { limitedBody, tooLarge, wholeBody } from './body.ts';

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

/** As much of a body nobody wants is read to keep its connection; a new one costs more. */
const MAX_UNWANTED_BYTES = 64 * 1024;

export async function exchange(url: string, options: ExchangeOptions): Promise<Exchange> {
  const { agent, timeoutMs, maxBytes, firstBytes, signal, wanted, read } = options;
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal?.reason);
  if (signal?.aborted === true) onAbort();
  signal?.addEventListener('abort', onAbort);
  const timer = setTimeout(() => {
    stop.abort(new DOMException(`no whole answer within ${timeoutMs} ms`, 'TimeoutError'));
  }, timeoutMs);
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal: stop.signal,
      headers: options.headers,
    });
    const { statusCode: status, body } = response;
    const headers = flatHeaders(response.headers);
    const encoding = headers['content-encoding'];
    const hasPage = status === 200 || (status >= 400 && options.withErrors === true);
    if (!hasPage || (wanted !== undefined && !wanted(headers['content-type'] ?? ''))) {
      await leave(body, status, headers);
      return { status, headers, body: NOTHING };
    }
    if (read === undefined && firstBytes === undefined)
      return { status, headers, body: await wholeBody(await collect(body, maxBytes), encoding, maxBytes) };
    const limited = limitedBody(body as AsyncIterable<Buffer>, encoding, maxBytes, firstBytes);
    try {
      if (read === undefined) return { status, headers, body: await concatenated(limited) };
      await read(limited, headers);
      return { status, headers, body: NOTHING };
    } finally {
      body.on('error', ignore);
      body.destroy();
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

const NOTHING = Buffer.alloc(0);
const ignore = () => undefined;

/** @throws {TooLargeError} */
function collect(body: Readable, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    body.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= maxBytes) return;
      reject(tooLarge(maxBytes));
      body.on('error', ignore).destroy();
    });
    body.on('end', () => resolve(chunks.length === 1 ? (chunks[0] ?? NOTHING) : Buffer.concat(chunks)));
    body.on('error', reject);
  });
}

async function concatenated(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

type Body = Awaited<ReturnType<typeof request>>['body'];

/** Short bodies of redirects and of pages that are not there are read past, anything else is cut off. */
async function leave(body: Body, status: number, headers: Record<string, string>): Promise<void> {
  const length = Number(headers['content-length'] ?? Number.NaN);
  const isShort = length <= MAX_UNWANTED_BYTES || (Number.isNaN(length) && status !== 200);
  body.on('error', ignore);
  if (!isShort) {
    body.destroy();
    return;
  }
  await body.dump({ limit: MAX_UNWANTED_BYTES }).catch(ignore);
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
