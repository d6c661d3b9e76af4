/**
 * DOOR: text of PDF files, read by pdf.js in a thread of its own so that a heavy file holds up no page. The thread's
 * program is text, as it has to start from the sources and from the package alike.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface PdfText {
  kind: 'text';
  /** Text of each page read, with line ends. */
  pages: string[];
  /** Pages in the file; more than were read when it is a long one. */
  pageCount: number;
  title?: string;
  /** As the file says, e.g. `nl-NL`. */
  language?: string;
}

export type PdfOutcome = PdfText | { kind: 'failure'; reason: 'timeout' | 'not-html'; detail: string };

export interface PdfReader {
  read(bytes: Buffer): Promise<PdfOutcome>;
  close(): Promise<void>;
}

/** What a citizen looks for stands in the first pages; the rest costs time and drowns it. */
export const MAX_PDF_PAGES = 50;
const TIMEOUT_MS = 20_000;
const MAX_MEMORY_MB = 512;

const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads');
const library = import(workerData.library);
parentPort.on('message', async ({ bytes, maxPages }) => {
  try {
    const { getDocumentProxy } = await library;
    const file = await getDocumentProxy(bytes, { isEvalSupported: false, verbosity: 0 });
    const { info } = await file.getMetadata();
    const pages = [];
    for (let number = 1; number <= Math.min(file.numPages, maxPages); number++) {
      const { items } = await (await file.getPage(number)).getTextContent();
      pages.push(items.map((item) => (item.str ?? '') + (item.hasEOL ? '\\n' : '')).join(''));
    }
    parentPort.postMessage({ pages, pageCount: file.numPages, title: info?.Title, language: info?.Language });
    await file.destroy();
  } catch (error) {
    const why = error?.name === 'PasswordException' ? 'it needs a password' : String(error?.message ?? error);
    parentPort.postMessage({ error: why });
  }
});`;

type Answer = { pages: string[]; pageCount: number; title?: unknown; language?: unknown } | { error: string };

/** @param timeoutMs longest time for one file @default 20000 */
export function createPdfReader(timeoutMs = TIMEOUT_MS): PdfReader {
  let worker: Worker | undefined;
  // One file at a time, so that a file that takes too long is the one that is stopped.
  let last: Promise<unknown> = Promise.resolve();
  const stop = async () => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };
  const readOne = async (bytes: Buffer): Promise<PdfOutcome> => {
    const thread = (worker ??= startWorker());
    const answer = await answerOf(thread, bytes, timeoutMs);
    if (answer === 'timeout' || answer instanceof Error) {
      await stop();
      return answer === 'timeout'
        ? { kind: 'failure', reason: 'timeout', detail: `a PDF that takes more than ${timeoutMs} ms to read` }
        : { kind: 'failure', reason: 'not-html', detail: `a PDF that cannot be read: ${answer.message}` };
    }
    if ('error' in answer)
      return { kind: 'failure', reason: 'not-html', detail: `a PDF that cannot be read: ${answer.error}` };
    const { pages, pageCount, title, language } = answer;
    return {
      kind: 'text',
      pages,
      pageCount,
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof language === 'string' ? { language } : {}),
    };
  };
  return {
    read(bytes) {
      const outcome = last.then(() => readOne(bytes));
      last = outcome;
      return outcome;
    },
    close: stop,
  };
}

function startWorker(): Worker {
  const library = pathToFileURL(createRequire(import.meta.url).resolve('unpdf')).href;
  return new Worker(PROGRAM, {
    eval: true,
    execArgv: [],
    workerData: { library },
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB },
  });
}

function answerOf(thread: Worker, bytes: Buffer, timeoutMs: number): Promise<Answer | Error | 'timeout'> {
  return new Promise((resolve) => {
    const done = (outcome: Answer | Error | 'timeout') => {
      clearTimeout(timer);
      thread.off('message', done).off('error', done).off('exit', gone);
      resolve(outcome);
    };
    const gone = () => done(new Error('the reader ended'));
    const timer = setTimeout(() => done('timeout'), timeoutMs);
    thread.on('message', done).on('error', done).on('exit', gone);
    const copy = new Uint8Array(bytes);
    thread.postMessage({ bytes: copy, maxPages: MAX_PDF_PAGES }, [copy.buffer]);
  });
}
