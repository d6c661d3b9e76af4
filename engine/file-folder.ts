/** DOOR: a folder of files by name, each written once and on disk before anything refers to it. */
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Most that is read or written in one go; more than 2 GiB some systems refuse. */
const CHUNK_BYTES = 1 << 30;

export class FileFolder {
  readonly #folder: string;
  readonly #extension: string;

  /** @param extension of every file in it, with its dot */
  constructor(folder: string, extension: string) {
    this.#folder = folder;
    this.#extension = extension;
    mkdirSync(folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.#folder, name + this.#extension);
  }

  remove(name: string): void {
    rmSync(this.path(name), { force: true });
  }

  /** Removes all others. */
  keep(names: ReadonlySet<string>): void {
    for (const file of readdirSync(this.#folder))
      if (!names.has(file.replace(this.#extension, ''))) rmSync(join(this.#folder, file), { force: true });
  }

  bytes(): number {
    return readdirSync(this.#folder).reduce((sum, file) => sum + sizeOf(join(this.#folder, file)), 0);
  }

  /** The name of a new file is only on disk when its folder is. */
  sync(): void {
    // Windows knows no such thing.
    if (process.platform === 'win32') return;
    const folder = openSync(this.#folder, 'r');
    fsyncSync(folder);
    closeSync(folder);
  }

  /** As `sync`, for the thread that answers. */
  async syncAside(): Promise<void> {
    if (process.platform === 'win32') return;
    const folder = await open(this.#folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

/** Fills `bytes` with what stands from `at`. @throws {Error} when the file ends before */
export function readFully(file: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length;) {
    const read = readSync(file, bytes, done, Math.min(CHUNK_BYTES, bytes.length - done), at + done);
    if (read === 0) throw new Error(`a file of the engine ends at ${at + done} bytes, it should be longer`);
    done += read;
  }
}

/** On disk when it returns. @throws when the disk is full; the file ends at `at` then, as it did */
export function writeFully(file: number, chunks: Iterable<Uint8Array>, at: number): void {
  try {
    let end = at;
    for (const bytes of chunks) {
      for (let done = 0; done < bytes.length;)
        done += writeSync(file, bytes, done, Math.min(CHUNK_BYTES, bytes.length - done), end + done);
      end += bytes.length;
    }
    fsyncSync(file);
  } catch (error) {
    ftruncateSync(file, at);
    throw error;
  }
}

/** Zero when the writer removed it this very moment. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
