/** What a command reads from: an address on the web, or a file. */
import { readFile } from 'node:fs/promises';
import { isPrivateLiteral } from '../crawler/address.ts';
import { failureSentence } from '../crawler/failure.ts';
import type { FetchOutcome } from '../crawler/fetch-outcome.ts';
import { VindbaarError } from '../model/errors.ts';
import { fileError } from './file-error.ts';
import { VERSION } from './package-root.ts';

export const USER_AGENT = `Vindbaar/${VERSION} (search for government services)`;

/** @returns the address when it is one; a file otherwise */
export function webAddress(input: string): URL | undefined {
  return /^https?:\/\//i.test(input) && URL.canParse(input) ? new URL(input) : undefined;
}

/** Who types an address of this machine or the internal network means it; a redirect to one does not. */
export function isInternalAddress({ hostname }: URL): boolean {
  return (
    isPrivateLiteral(hostname) ||
    /^localhost$|\.(localhost|local|internal|lan|intranet)$/.test(hostname) ||
    !/[.:]/.test(hostname)
  );
}

/** @param path `-` for standard input @throws {VindbaarError} kind `file` */
export async function readBytes(path: string): Promise<Buffer> {
  if (path === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError(error, path);
  }
}

/** @throws {VindbaarError} kind `crawl`, with why there is no answer */
export function answered(outcome: FetchOutcome): Extract<FetchOutcome, { kind: 'answer' }> {
  if (outcome.kind === 'answer') return outcome;
  throw new VindbaarError({
    kind: 'crawl',
    what: outcome.kind === 'failure' ? failureSentence(outcome) : `${outcome.url} forwards to ${outcome.to}.`,
  });
}
