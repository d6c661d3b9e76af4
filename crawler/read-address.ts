/** One address fetched by itself, for people who want to see what the crawler sees. */
import type { FetchedPage } from '../model/page-record.ts';
import { decodeBody, type CharsetSource } from './charset.ts';
import { createFetcher, type Fetcher } from './fetch.ts';
import type { FetchOutcome } from './fetch-outcome.ts';

export interface AddressOptions {
  /** Allow addresses on this machine and the internal network. */
  allowPrivate: boolean;
  /** @default 'Vindbaar' */
  userAgent?: string;
  /** Instead of the limit for pages. */
  maxBytes?: number;
}

/** Lends a fetcher and closes it. */
export async function withFetcher<T>(
  options: AddressOptions,
  use: (fetcher: Fetcher) => Promise<T>,
): Promise<T> {
  const fetcher = createFetcher({
    userAgent: options.userAgent ?? 'Vindbaar',
    allowPrivate: options.allowPrivate,
    requestsPerSecond: 10,
    hosts: new Map(),
  });
  try {
    return await use(fetcher);
  } finally {
    await fetcher.close();
  }
}

export function fetchAddress(url: string, options: AddressOptions): Promise<FetchOutcome> {
  return withFetcher(options, (fetcher) =>
    fetcher.get(url, {
      follow: () => true,
      ...(options.maxBytes === undefined ? {} : { maxBytes: options.maxBytes }),
    }),
  );
}

/** Bytes to the page they are, with what told its encoding. */
export function decodePage(
  bytes: Buffer,
  at: { url: string; requestedUrl: string; status: number; headers: Record<string, string> },
): { page: FetchedPage; charsetFrom: CharsetSource } {
  const { text, charset, from } = decodeBody(bytes, at.headers['content-type']);
  return { page: { ...at, charset, body: text }, charsetFrom: from };
}
