/** DOOR: an answer taken in whole as it comes, without a stream of its own, or left unread when nobody wants it. */
import type { Dispatcher } from 'undici';
import { tooLarge } from './body.ts';

export interface WholeAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** As it came over the line. */
  packed: Buffer;
}

export interface WholeAnswerOptions {
  dispatcher: Dispatcher;
  headers: Record<string, string>;
  maxBytes: number;
  isWanted: (status: number, headers: Record<string, string>) => boolean;
}

export interface PendingAnswer {
  answer: Promise<WholeAnswer>;
  /** Gives up: the answer fails with this. */
  abort: (reason: Error) => void;
}

/** As much of a body nobody wants is read to keep its connection; a new one costs more. */
export const MAX_UNWANTED_BYTES = 64 * 1024;
const NOTHING = Buffer.alloc(0);

/** The answer fails with an error of the line, of the limit of size or of whoever aborted it. */
export function askWhole(url: string, options: WholeAnswerOptions): PendingAnswer {
  const { dispatcher, maxBytes, isWanted } = options;
  const { origin, pathname, search } = new URL(url);
  let abort: (reason: Error) => void = () => undefined;
  const answer = new Promise<WholeAnswer>((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let ended: Error | undefined;
    let status = 0;
    let headers: Record<string, string> = {};
    let isKept = false;
    let chunks: Buffer[] = [];
    let size = 0;
    abort = (reason) => {
      ended = reason;
      reject(reason);
      controller?.abort(reason);
    };
    /** What is known is enough. */
    const cutOff = () => {
      resolve({ status, headers, packed: NOTHING });
      controller?.abort(CUT_OFF);
    };
    dispatcher.dispatch(
      { origin, path: pathname + search, method: 'GET', headers: options.headers },
      {
        onRequestStart(started) {
          controller = started;
          // Asked anew on another connection.
          chunks = [];
          size = 0;
          if (ended !== undefined) started.abort(ended);
        },
        onResponseStart(_, code, given) {
          // 103 and its like announce the answer.
          if (code < 200) return;
          status = code;
          headers = flatHeaders(given);
          isKept = isWanted(status, headers);
          if (!isKept && !isShort(status, headers)) cutOff();
        },
        onResponseData(_, chunk) {
          size += chunk.length;
          if (!isKept) {
            if (size > MAX_UNWANTED_BYTES) cutOff();
          } else if (size > maxBytes) abort(tooLarge(maxBytes));
          else chunks.push(chunk);
        },
        onResponseEnd() {
          const [only = NOTHING] = chunks;
          resolve({ status, headers, packed: chunks.length <= 1 ? only : Buffer.concat(chunks) });
        },
        onResponseError(_, error) {
          // Of a body nobody wants it does not matter how it ends.
          if (status !== 0 && !isKept) resolve({ status, headers, packed: NOTHING });
          else reject(error);
        },
      },
    );
  });
  return { answer, abort: (reason) => abort(reason) };
}

const CUT_OFF = new Error('the rest of the body is not wanted');

/** Bodies of redirects and of pages that are not there. */
export function isShort(status: number, headers: Record<string, string>): boolean {
  const length = Number(headers['content-length'] ?? Number.NaN);
  return length <= MAX_UNWANTED_BYTES || (Number.isNaN(length) && status !== 200);
}

export function flatHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    // Each of these headers may begin with the name of an agent, so that their borders count.
    const between = name.toLowerCase() === 'x-robots-tag' ? '\n' : ', ';
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(between) : value;
  }
  return flat;
}
