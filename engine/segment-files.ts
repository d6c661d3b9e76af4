/** DOOR: segments on disk, one file each, read as a whole into shared memory; not in LMDB, whose map would hold them twice. */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { roomFor } from './memory.ts';
import { FileFolder, readFully, writeFully } from './file-folder.ts';

export class SegmentFiles extends FileFolder {
  constructor(folder: string) {
    super(folder, '.segment');
  }

  read(name: string): Uint8Array {
    const file = openSync(this.path(name), 'r');
    try {
      const { size } = fstatSync(file);
      const bytes = new Uint8Array(new SharedArrayBuffer(roomFor(size)), 0, size);
      readFully(file, bytes, 0);
      return bytes;
    } finally {
      closeSync(file);
    }
  }

  /** On disk when it returns. @throws when the disk is full; nothing is left of the file then */
  write(name: string, bytes: Uint8Array): void {
    const file = openSync(this.path(name), 'w');
    let isWhole = false;
    try {
      writeFully(file, [bytes], 0);
      isWhole = true;
    } finally {
      closeSync(file);
      if (!isWhole) this.remove(name);
    }
    this.sync();
  }
}
