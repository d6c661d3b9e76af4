/** DOOR: large payloads of tasks on disk: written beside what else goes on, read by the writer's thread. */
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { FileFolder } from './file-folder.ts';

export class PayloadFiles extends FileFolder {
  constructor(folder: string) {
    super(folder, '.payload');
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** On disk when the promise is kept. @throws when the disk is full; nothing is left of the file then */
  async write(name: string, text: string): Promise<void> {
    const file = await open(this.path(name), 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } catch (error) {
      this.remove(name);
      throw error;
    } finally {
      await file.close();
    }
    this.sync();
  }
}
