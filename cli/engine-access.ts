/**
 * Which engine a command talks to: the one in the configuration, or the embedded one, which keeps its data beside
 * the configuration. A second command finds an embedded engine that already runs and shares it.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EngineStartError } from '../engine/errors.ts';
import { startEngine, type RunningEngine } from '../engine/server.ts';
import type { EngineAddress } from '../model/config.ts';
import { VindbaarError } from '../model/errors.ts';
import type { LoadedConfig } from './config-file.ts';
import { fileError } from './file-error.ts';

export interface EngineAccess {
  address: EngineAddress;
  key: string | undefined;
  /** True for an embedded engine that another command runs, which goes when that command ends. */
  shared: boolean;
  close(): Promise<void>;
}

/** What a running embedded engine leaves for other commands; readable by this user only, as it holds the key. */
interface Sign {
  url?: string;
  key: string;
}

const HEALTH_TIMEOUT_MS = 1000;
/** A command that starts at the same moment needs this long to leave its sign. */
const ATTEMPTS = 12;
const ATTEMPT_MS = 250;

/** @throws {VindbaarError} when the key's environment variable is empty or the embedded engine cannot start. */
export async function openEngineAccess({ config, data }: LoadedConfig): Promise<EngineAccess> {
  if (config.engine !== undefined) {
    return {
      address: config.engine,
      key: keyOf(config.engine),
      shared: false,
      close: () => Promise.resolve(),
    };
  }
  const signPath = join(data, 'engine.json');
  try {
    await mkdir(data, { recursive: true });
    for (let attempt = 1; ; attempt++) {
      const sign = await readSign(signPath);
      if (sign?.url !== undefined && (await answers(sign.url, sign.key))) {
        return { address: { url: sign.url }, key: sign.key, shared: true, close: () => Promise.resolve() };
      }
      const key = sign?.key ?? randomBytes(24).toString('base64url');
      try {
        const engine = await startEngine({
          httpAddr: '127.0.0.1:0',
          dbPath: join(data, 'engine'),
          masterKey: key,
        });
        return await withSign(engine, signPath, key);
      } catch (error) {
        const reason = engineStartError(error, data, 'engine');
        const temporary = reason instanceof VindbaarError && reason.kind === 'engine';
        if (!temporary || attempt === ATTEMPTS) throw reason;
        await wait(ATTEMPT_MS);
      }
    }
  } catch (error) {
    throw fileError(error, data);
  }
}

/** Why the engine did not start: the disk as we say it everywhere, anything else in the engine's own words. */
export function engineStartError(error: unknown, folder: string, kind: 'engine' | 'usage'): unknown {
  if (!(error instanceof EngineStartError)) return error;
  const disk = fileError(error.cause, folder);
  return disk instanceof VindbaarError
    ? disk
    : new VindbaarError({ kind, what: error.message, cause: error });
}

async function withSign(engine: RunningEngine, signPath: string, key: string): Promise<EngineAccess> {
  try {
    await writeSign(signPath, { url: engine.url, key });
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    address: { url: engine.url },
    key,
    shared: false,
    async close() {
      // While the folder is still ours: the next command may open it the moment it is not.
      try {
        await writeSign(signPath, { key });
      } finally {
        await engine.close();
      }
    },
  };
}

function keyOf(address: EngineAddress): string | undefined {
  if (address.keyEnv === undefined) return undefined;
  const key = process.env[address.keyEnv];
  if (key !== undefined && key !== '') return key;
  throw new VindbaarError({
    kind: 'usage',
    where: 'engine.keyEnv in vindbaar.yaml',
    what: `the environment variable ${address.keyEnv} is empty or not set.`,
    todo: `Put the key of the engine in it, for example: export ${address.keyEnv}=...`,
  });
}

async function readSign(path: string): Promise<Sign | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Sign;
  } catch (error) {
    // Never written yet, or cut off by a crash: a new one is made.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function writeSign(path: string, sign: Sign): Promise<void> {
  await writeFile(`${path}.new`, JSON.stringify(sign), { mode: 0o600 });
  await rename(`${path}.new`, path);
}

/** True when the engine we left there still runs; another program on the same port does not know our key. */
async function answers(url: string, key: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/version`, {
      headers: { Authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok;
  } catch (error) {
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
      return false;
    throw error;
  }
}
