/** What was acknowledged is kept: through kill -9 at any moment, and on a disk that is full. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../e2e/demo.ts';
import { call, check, emptyLedger, killRound, startProcess, type EngineProcess } from './killed-engine.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(() => folder.remove());

describe('an engine that is killed while it is written to', () => {
  // `npm run bench durability` does this 200 times.
  it(
    'opens again with all it acknowledged, and with nothing done halfway',
    { timeout: 300_000 },
    async () => {
      const dbPath = join(folder.path, 'engine');
      const ledger = emptyLedger();
      let acknowledged = 0;
      for (const liveMs of [150, 400, 700, 250]) {
        const round = await killRound(dbPath, ledger, liveMs);
        expect(round.wrong).toEqual([]);
        acknowledged += round.acknowledged;
      }
      const engine = await startProcess(dbPath);
      expect(await check(engine.url, ledger)).toEqual([]);
      expect(acknowledged).toBeGreaterThan(4);
      await engine.kill();
    },
  );
});

const DISK_MB = 12;
const BALLAST_MB = 5;

/** A small disk of its own; only root can mount one. @returns what removes it, or undefined */
function mountDisk(path: string): (() => void) | undefined {
  mkdirSync(path, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'vindbaar-test', path], {
      stdio: 'ignore',
    });
  } catch (error) {
    // No mount, no root, or not on this system.
    if (error instanceof Error) return undefined;
    throw error;
  }
  return () => execFileSync('umount', [path], { stdio: 'ignore' });
}

async function canMount(): Promise<boolean> {
  const place = await temporaryFolder();
  const unmount = mountDisk(join(place.path, 'disk'));
  unmount?.();
  await place.remove();
  return unmount !== undefined;
}

const mountable = await canMount();

describe('an engine on a full disk', () => {
  const needs = mountable ? '' : ' (skipped: only root can mount a small disk)';
  it.skipIf(!mountable)(
    `says so, goes on serving, and goes on writing when there is room${needs}`,
    { timeout: 300_000 },
    async () => {
      const disk = join(folder.path, 'disk');
      const unmount = mountDisk(disk);
      let engine: EngineProcess | undefined;
      try {
        writeFileSync(join(disk, 'ballast'), Buffer.alloc(BALLAST_MB * 1_000_000));
        const running = await startProcess(join(disk, 'engine'));
        engine = running;
        const { url } = running;
        let kept = 0;
        let code: string | undefined;
        for (let batch = 0; batch < 500 && code === undefined; batch++) {
          const documents = Array.from({ length: 20 }, (_, index) => ({
            id: batch * 20 + index,
            titel: 'volle schijf',
            tekst: `${batch} `.repeat(1000),
          }));
          const outcome = await outcomeOf(url, documents);
          code = outcome.code;
          if (code === undefined) kept += documents.length;
        }
        expect(code).toBe('no_space_left_on_device');
        expect(kept).toBeGreaterThan(0);
        const count = async () =>
          (await call<{ numberOfDocuments: number }>(url, '/indexes/a/stats')).numberOfDocuments;
        expect(await count()).toBe(kept);
        const { hits } = await call<{ hits: unknown[] }>(url, '/indexes/a/search', { q: 'volle' });
        expect(hits).toHaveLength(20);
        rmSync(join(disk, 'ballast'));
        expect(await outcomeOf(url, [{ id: 'later', titel: 'weer ruimte' }])).toEqual({ code: undefined });
        expect(await count()).toBe(kept + 1);
        await running.kill();
        const again = await startProcess(join(disk, 'engine'));
        engine = again;
        const stats = await call<{ numberOfDocuments: number }>(again.url, '/indexes/a/stats');
        expect(stats.numberOfDocuments).toBeGreaterThanOrEqual(kept + 1);
      } finally {
        await engine?.kill();
        unmount?.();
      }
    },
  );
});

interface Told {
  code?: string;
  taskUid?: number;
  status?: string;
  error?: { code: string } | null;
}

/** Error code of a write, refused at once or failed as a task. */
async function outcomeOf(url: string, documents: unknown[]): Promise<{ code: string | undefined }> {
  const told = await call<Told>(url, '/indexes/a/documents', documents);
  if (told.taskUid === undefined) return { code: told.code };
  for (;;) {
    const task = await call<Told>(url, `/tasks/${told.taskUid}`);
    if (task.status !== 'enqueued' && task.status !== 'processing') return { code: task.error?.code };
  }
}
