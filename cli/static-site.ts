/**
 * DOOR: serves a folder of pages on loopback, for the demo. Addresses of fictional origins in the text files are
 * replaced by those the demo really runs at.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface StaticSiteOptions {
  folder: string;
  /** Tried first; any free port when it is taken. */
  port: number;
  rewrite: (text: string) => string;
  /** Content security policy of every page. */
  policy: () => string;
}

export interface StaticSite {
  url: string;
  port: number;
  close(): Promise<void>;
}

const TYPES: Record<string, { type: string; text: boolean }> = {
  '.html': { type: 'text/html; charset=utf-8', text: true },
  '.css': { type: 'text/css; charset=utf-8', text: true },
  '.xml': { type: 'application/xml; charset=utf-8', text: true },
  '.txt': { type: 'text/plain; charset=utf-8', text: true },
  '.svg': { type: 'image/svg+xml', text: false },
};

export async function startStaticSite(options: StaticSiteOptions): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const respond = async () => {
      const { status, headers, body } = await answer(request.url ?? '/', options);
      const fresh = request.headers['if-none-match'] === headers['ETag'] && status === 200;
      response.writeHead(fresh ? 304 : status, headers);
      response.end(fresh || request.method === 'HEAD' ? undefined : body);
    };
    respond().catch((error: Error) => response.destroy(error));
  });
  await listen(server, options.port).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

async function answer(address: string, options: StaticSiteOptions): Promise<Answer> {
  const { pathname } = new URL(address, 'http://localhost');
  const path = normalize(safeDecode(pathname)).replaceAll('\\', '/');
  // Every browser asks; that these sites have none is no error to show a newcomer.
  if (path === '/favicon.ico') return { status: 204, headers: {}, body: Buffer.alloc(0) };
  const file = join(options.folder, path);
  const kind = await kindOf(file);
  if (kind === 'folder' && !path.endsWith('/')) {
    return { status: 301, headers: { Location: `${pathname}/` }, body: Buffer.alloc(0) };
  }
  const found = await read(kind === 'folder' ? join(file, 'index.html') : file, options, 200);
  return found ?? (await read(join(options.folder, '404.html'), options, 404)) ?? NOT_FOUND;
}

const NOT_FOUND: Answer = {
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: Buffer.from('Not found\n'),
};

async function read(file: string, options: StaticSiteOptions, status: number): Promise<Answer | undefined> {
  const known = TYPES[extname(file)];
  if (known === undefined) return undefined;
  try {
    const bytes = await readFile(file);
    const body = known.text ? Buffer.from(options.rewrite(bytes.toString('utf8'))) : bytes;
    return {
      status,
      body,
      headers: {
        'Content-Type': known.type,
        'Content-Length': String(body.length),
        'Content-Security-Policy': options.policy(),
        'X-Content-Type-Options': 'nosniff',
        ETag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
      },
    };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (
      code === 'ENOENT' ||
      code === 'ENOTDIR' ||
      code === 'ENAMETOOLONG' ||
      code === 'ERR_INVALID_ARG_VALUE'
    )
      return 'none';
    throw error;
  }
}

/** A stray percent sign is a path like any other: one that does not exist. */
function safeDecode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch (error) {
    if (error instanceof URIError) return pathname;
    throw error;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
