/** DOOR: segments on disk, one file each, read as a whole into shared memory; not in LMDB, whose map would hold them twice. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Most that is read or written in one go; more than 2 GiB some systems refuse. */
const CHUNK_BYTES = 1 << 30;

export class SegmentFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  read(name: string): Uint8Array {
    const path = this.#path(name);
    const bytes = new Uint8Array(new SharedArrayBuffer(statSync(path).size));
    const file = openSync(path, 'r');
    try {
      for (let at = 0; at < bytes.length;)
        at += readSync(file, bytes, at, Math.min(CHUNK_BYTES, bytes.length - at), at);
    } finally {
      closeSync(file);
    }
    return bytes;
  }

  /** On disk when it returns. @throws when the disk is full; nothing is left of the file then */
  write(name: string, bytes: Uint8Array): void {
    const path = this.#path(name);
    const file = openSync(path, 'w');
    let isWhole = false;
    try {
      for (let at = 0; at < bytes.length;)
        at += writeSync(file, bytes, at, Math.min(CHUNK_BYTES, bytes.length - at), at);
      fsyncSync(file);
      isWhole = true;
    } finally {
      closeSync(file);
      if (!isWhole) rmSync(path, { force: true });
    }
    this.#syncFolder();
  }

  remove(name: string): void {
    rmSync(this.#path(name), { force: true });
  }

  /** Removes all others. */
  keep(names: ReadonlySet<string>): void {
    for (const file of readdirSync(this.#folder))
      if (!names.has(file.replace(EXTENSION, ''))) rmSync(join(this.#folder, file), { force: true });
  }

  bytes(): number {
    return readdirSync(this.#folder).reduce((sum, file) => sum + sizeOf(join(this.#folder, file)), 0);
  }

  #path(name: string): string {
    return join(this.#folder, name + EXTENSION);
  }

  /** The name of a new file is only on disk when its folder is. */
  #syncFolder(): void {
    // Windows knows no such thing.
    if (process.platform === 'win32') return;
    const folder = openSync(this.#folder, 'r');
    fsyncSync(folder);
    closeSync(folder);
  }
}

/** Zero when the writer removed it this very moment. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

const EXTENSION = '.segment';
