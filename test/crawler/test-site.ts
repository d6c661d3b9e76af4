/** A site for the tests on loopback: answers from a table or from a folder of files, and remembers what was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** A reply, or a function that makes one; what takes the response over itself returns undefined. */
export type Answer =
  string | Reply | ((request: IncomingMessage, response: ServerResponse) => Reply | string | undefined);

export interface TestSite {
  url: string;
  /** Paths with query, in the order they were asked for. */
  asked: string[];
  /** When each was asked for, in milliseconds. */
  askedAt: number[];
  /** Most requests open at one moment. */
  readonly mostOpen: number;
  close(): Promise<void>;
}

/** Pages of a title and a text, so that tests say only what they are about. */
export function html(title: string, inside = `<p>Tekst van ${title}.</p>`, head = ''): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${inside}</main></body></html>`;
}

export function links(...addresses: string[]): string {
  return addresses.map((address) => `<a href="${address}">${address}</a>`).join(' ');
}

/** Starts a site that stops with the test. */
export async function serveTable(
  table: Record<string, Answer> | ((path: string) => Answer | undefined),
): Promise<TestSite> {
  const site = await serve((request, response) => {
    const path = request.url ?? '/';
    const answer = typeof table === 'function' ? table(path) : table[path];
    const made = typeof answer === 'function' ? answer(request, response) : answer;
    if (made === undefined) {
      if (typeof answer !== 'function') reply(response, { status: 404, body: html('Niet gevonden') });
      return;
    }
    reply(response, typeof made === 'string' ? { body: made } : made);
  });
  onTestFinished(() => site.close());
  return site;
}

/** Serves a folder as a static host does: index.html, 404.html, ETag, a slash after folders. */
export async function serveFolder(folder: string, prefix = ''): Promise<TestSite> {
  return serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    void answerFile(folder, prefix, decodeURIComponent(pathname)).then((made) => reply(response, made));
  });
}

async function answerFile(folder: string, prefix: string, pathname: string): Promise<Reply> {
  const inside = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;
  const isFolder =
    inside !== undefined &&
    !inside.endsWith('/') &&
    extname(inside) === '' &&
    (await exists(join(folder, inside)));
  if (isFolder) return { status: 301, headers: { location: `${pathname}/` } };
  const file =
    inside === undefined ? '' : join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  if (inside === undefined || !(await exists(file))) {
    const page = join(folder, '404.html');
    return { status: 404, body: (await exists(page)) ? await readFile(page) : '' };
  }
  const types: Record<string, string> = {
    '.xml': 'application/xml',
    '.txt': 'text/plain',
    '.gz': 'application/gzip',
  };
  return {
    headers: { 'content-type': types[extname(file)] ?? 'text/html; charset=utf-8' },
    body: await readFile(file),
  };
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}

async function serve(
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestSite> {
  const asked: string[] = [];
  const askedAt: number[] = [];
  let open = 0;
  let mostOpen = 0;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '/');
    askedAt.push(performance.now());
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    response.on('close', () => (open -= 1));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    askedAt,
    get mostOpen() {
      return mostOpen;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function reply(response: ServerResponse, { status = 200, headers = {}, body = '' }: Reply): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}
