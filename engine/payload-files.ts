/** DOOR: large payloads of tasks on disk: written beside what else goes on, read by the writer's thread. */
import { closeSync, fstatSync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { FileFolder, readFully } from './file-folder.ts';
import { passingBuffer } from './memory.ts';

export class PayloadFiles extends FileFolder {
  constructor(folder: string) {
    super(folder, '.payload');
  }

  read(name: string): string {
    const file = openSync(this.path(name), 'r');
    try {
      const bytes = passingBuffer(fstatSync(file).size);
      readFully(file, bytes, 0);
      return bytes.toString();
    } finally {
      closeSync(file);
    }
  }

  /** On disk when the promise is kept. @throws when the disk is full; nothing is left of the file then */
  async write(name: string, bytes: Buffer): Promise<void> {
    const file = await open(this.path(name), 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      this.remove(name);
      throw error;
    } finally {
      await file.close();
    }
    await this.syncAside();
  }
}
