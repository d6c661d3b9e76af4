/** DOOR: the folder with the engine's data. One process a folder: two would write over each other. */
import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs';
import { EngineStartError } from './errors.ts';
import { StoreError } from './environment.ts';
import { IndexStore } from './store.ts';
import { TaskStore, type Owner } from './task-store.ts';

/** @throws {EngineStartError} when another one uses it, or it cannot be used */
export async function openDataFolder(dbPath: string): Promise<{ tasks: TaskStore; indexes: IndexStore }> {
  requireFolder(dbPath);
  let tasks: TaskStore | undefined;
  let isOurs = false;
  try {
    tasks = new TaskStore(dbPath);
    const owner = tasks.claim({ pid: process.pid, started: startOf(process.pid) }, isAlive);
    if (owner !== undefined) {
      throw new StoreError(
        `the data in ${dbPath} is in use by an engine that runs already (process ${owner.pid}). Stop that one, or choose another --db-path.`,
      );
    }
    isOurs = true;
    return { tasks, indexes: new IndexStore(dbPath) };
  } catch (error) {
    if (isOurs) tasks?.release();
    await tasks?.close();
    const reason =
      error instanceof StoreError
        ? error.message
        : `the data in ${dbPath} cannot be opened: ${(error as Error).message}. Check the disk and its permissions.`;
    throw new EngineStartError(reason, { cause: error });
  }
}

function requireFolder(dbPath: string): void {
  try {
    mkdirSync(dbPath, { recursive: true });
    accessSync(dbPath, constants.W_OK);
  } catch (error) {
    throw new EngineStartError(
      `the data folder ${dbPath} cannot be made or written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). ` +
        'Check its permissions and the disk, or choose another --db-path.',
      { cause: error },
    );
  }
}

function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === '' || started === '' || now === started;
}

/** From Linux's process table, where it is the 22nd field; elsewhere nothing. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The second field, a name in brackets, may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}
