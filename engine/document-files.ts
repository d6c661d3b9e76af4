/**
 * DOOR: the texts of documents, one file an index, to which every task adds at the end. Where a text stands is kept in
 * LMDB, so what a broken-off task added is never read. Not in LMDB themselves, as its map counts as memory once it is
 * read, and documents are most of what is kept.
 */
import { closeSync, openSync } from 'node:fs';
import { FileFolder, readFully, writeFully } from './file-folder.ts';

/** In bytes. */
export type TextPlace = readonly [from: number, length: number];

/** Texts are written together in pieces of this size. */
const PIECE_BYTES = 1 << 20;

export class DocumentFiles extends FileFolder {
  readonly #files = new Map<string, number>();
  /** What was read last. */
  #read = Buffer.alloc(1 << 16);

  constructor(folder: string) {
    super(folder, '.documents');
  }

  /** Keeps these open, so that they can be read even once they are removed. @returns false when one is gone already */
  use(names: ReadonlySet<string>): boolean {
    for (const [name, file] of this.#files) {
      if (names.has(name)) continue;
      this.#files.delete(name);
      closeSync(file);
    }
    try {
      for (const name of names) this.#file(name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return false;
    }
    return true;
  }

  read(name: string, [from, length]: TextPlace): string {
    if (length > this.#read.length) this.#read = Buffer.alloc(length * 2);
    readFully(this.#file(name), this.#read.subarray(0, length), from);
    return this.#read.toString('utf8', 0, length);
  }

  override remove(name: string): void {
    const file = this.#files.get(name);
    if (file !== undefined) closeSync(file);
    this.#files.delete(name);
    super.remove(name);
  }

  create(name: string): void {
    this.#files.set(name, openSync(this.path(name), 'w+'));
    this.sync();
  }

  /** On disk when it returns. @param end of what counts in the file @throws when the disk is full */
  append(name: string, end: number, texts: Iterable<string>): TextPlace[] {
    const places: TextPlace[] = [];
    writeFully(this.#file(name), pieces(texts, end, places), end);
    return places;
  }

  #file(name: string): number {
    let file = this.#files.get(name);
    if (file === undefined) this.#files.set(name, (file = openSync(this.path(name), 'r+')));
    return file;
  }
}

/** @param places gets where each text comes to stand */
function* pieces(texts: Iterable<string>, end: number, places: TextPlace[]): Generator<Uint8Array> {
  const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
  let size = 0;
  let from = end;
  for (const text of texts) {
    // A unit of text is three bytes at most.
    const most = text.length * 3;
    if (size + most > PIECE_BYTES) {
      yield piece.subarray(0, size);
      size = 0;
    }
    let length: number;
    if (most > PIECE_BYTES) {
      const bytes = Buffer.from(text);
      yield bytes;
      ({ length } = bytes);
    } else {
      length = piece.write(text, size);
      size += length;
    }
    places.push([from, length]);
    from += length;
  }
  yield piece.subarray(0, size);
}
