/** The server itself: cross-origin requests, paths and methods, and where it listens. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineStartError } from '../../engine/errors.ts';
import { startEngine, type RunningEngine } from '../../engine/server.ts';
import { temporaryFolder } from '../e2e/demo.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let engine: RunningEngine;

beforeAll(async () => {
  folder = await temporaryFolder();
  engine = await startEngine({
    httpAddr: '127.0.0.1:0',
    dbPath: join(folder.path, 'engine'),
    masterKey: 'masterKey',
  });
});

afterAll(async () => {
  await engine.close();
  await folder.remove();
});

const VARY = 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers';
const ORIGIN = 'https://www.voorbeeld.nl';

describe('a request from another site', () => {
  it('is let through, whatever the answer', async () => {
    for (const [path, status] of [
      ['/health', 200],
      ['/indexes', 401],
      ['/nowhere', 404],
    ] as const) {
      const response = await fetch(engine.url + path, { headers: { Origin: ORIGIN } });
      expect(response.status).toBe(status);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('vary')).toBe(VARY);
    }
  });

  it('is announced by a preflight, which needs no key and is kept for a day', async () => {
    const response = await fetch(`${engine.url}/indexes/a/search`, {
      method: 'OPTIONS',
      headers: {
        Origin: ORIGIN,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-max-age')).toBe('86400');
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(response.headers.get('access-control-allow-methods')).toContain(method);
    }
  });
});

describe('a request from the same site', () => {
  it('says only what the answer varies by', async () => {
    const { headers } = await fetch(`${engine.url}/health`);
    expect(headers.get('vary')).toBe(VARY);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('gets its answer in one piece, with its length', async () => {
    const response = await fetch(`${engine.url}/health`, { headers: { 'Accept-Encoding': 'gzip, br' } });
    expect(response.headers.get('content-length')).toBe(String((await response.text()).length));
    expect(response.headers.get('transfer-encoding')).toBeNull();
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('to an unknown path or by a wrong method gets no body', async () => {
    const unknown = await fetch(`${engine.url}/nowhere`);
    expect([unknown.status, await unknown.text()]).toEqual([404, '']);
    const wrong = await fetch(`${engine.url}/indexes`, { method: 'DELETE' });
    expect([wrong.status, await wrong.text(), wrong.headers.get('allow')]).toEqual([405, '', 'GET, POST']);
  });

  it('may end its path with a slash', async () => {
    expect((await fetch(`${engine.url}/health/`)).status).toBe(200);
  });
});

describe('the address it listens on', () => {
  const start = (httpAddr: string, options: { masterKey?: string; env?: 'production' } = {}) =>
    startEngine({ httpAddr, dbPath: join(folder.path, 'other'), ...options });

  it.each(['localhost:0', '127.0.0.1:0', '127.0.0.2:0', 'http://localhost:0'])(
    'needs no key when it is this machine alone: %s',
    async (address) => {
      const running = await start(address);
      expect((await fetch(`${running.url}/indexes`)).status).toBe(200);
      await running.close();
    },
  );

  it.each(['0.0.0.0:0', '[::]:0', '192.0.2.1:0', '127.0.0.1.example.org:0', 'localhost.example.org:0'])(
    'needs a key of 16 bytes when others can reach it: %s',
    async (address) => {
      await expect(start(address)).rejects.toThrow(EngineStartError);
      await expect(start(address)).rejects.toThrow(/16 bytes/);
      await expect(start(address, { masterKey: 'x'.repeat(15) })).rejects.toThrow(/16 bytes/);
    },
  );

  it('needs one in production, wherever it is', async () => {
    await expect(start('localhost:0', { env: 'production' })).rejects.toThrow(/16 bytes/);
    const running = await start('localhost:0', { env: 'production', masterKey: 'x'.repeat(16) });
    expect((await fetch(`${running.url}/indexes`)).status).toBe(401);
    await running.close();
  });

  it('that another program uses is refused, and the data folder is free again', async () => {
    const taken = new URL(engine.url).host;
    await expect(start(taken)).rejects.toThrow(/in use by another program/);
    const running = await start('127.0.0.1:0');
    await running.close();
  });
});
