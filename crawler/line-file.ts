/**
 * DOOR: files of one JSON value a line, too large for memory: written in pieces aside from the file they replace, and
 * read a line at a time wherever it stands.
 */
import { readSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { VindbaarError } from '../model/errors.ts';

/** Where a line stands in its file, in bytes, with its end. */
export interface Place {
  offset: number;
  length: number;
}

export interface LineWriter {
  add(line: string | Buffer): Promise<Place>;
  /** A line of what was added, which stands until the next is read. */
  read(place: Place): Promise<Buffer>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves what was there before. */
  discard(): Promise<void>;
}

export interface LineReader {
  /** Whole lines from the first on; what a crash cut off is none. */
  lines(): AsyncGenerator<{ place: Place; line: Buffer }>;
  read(place: Place): string;
  close(): Promise<void>;
}

const PIECE_BYTES = 256 * 1024;
const END_OF_LINE = 10;

/** @param ending of the name it has until it is finished */
export async function writeLines(file: string, ending = '.part'): Promise<LineWriter> {
  const part = file + ending;
  const handle = await guarded(part, () => open(part, 'w+'));
  // Two pieces by turns, one filled while the other is written: a buffer for each line would outlive many a collection.
  let piece: Buffer = Buffer.allocUnsafe(PIECE_BYTES);
  let spare: Buffer | undefined;
  let filled = 0;
  /** Where the piece begins in the file. */
  let start = 0;
  let written: Promise<void> = Promise.resolve();
  let room: Buffer = Buffer.alloc(0);
  const flush = (): Promise<void> => {
    written = writePiece(piece, filled, start, written);
    start += filled;
    filled = 0;
    piece = spare ?? Buffer.allocUnsafe(PIECE_BYTES);
    spare = undefined;
    return written;
  };
  /** One after another, so that a disk that is full is met where it is full. */
  const writePiece = async (full: Buffer, length: number, at: number, before: Promise<void>) => {
    await before;
    await guarded(part, () => writeAll(full.subarray(0, length), at));
    if (full.length === PIECE_BYTES) spare = full;
  };
  const writeAll = async (bytes: Buffer, position: number): Promise<void> => {
    for (let done = 0; done < bytes.length;) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
      done += bytesWritten;
    }
  };
  /** Puts a line in the piece. @returns where it stands in the file */
  const put = (line: string | Buffer, length: number): Place => {
    if (length > piece.length) piece = Buffer.allocUnsafe(length);
    const place = { offset: start + filled, length };
    if (typeof line !== 'string') line.copy(piece, filled);
    else piece[filled + piece.write(line, filled)] = END_OF_LINE;
    filled += length;
    return place;
  };
  const discard = async () => {
    await handle.close();
    await rm(part, { force: true });
  };
  return {
    async add(line) {
      const length = typeof line === 'string' ? Buffer.byteLength(line) + 1 : line.length;
      if (filled + length <= piece.length) return put(line, length);
      const flushed = flush();
      // In its place before the disk is waited for: others may add theirs meanwhile.
      const place = put(line, length);
      await flushed;
      return place;
    },
    async read(place) {
      await (place.offset + place.length > start ? flush() : written);
      if (room.length < place.length) room = Buffer.allocUnsafe(Math.max(place.length, 2 * room.length));
      return readPlace(handle.fd, place, room);
    },
    async finish() {
      await flush();
      await guarded(part, () => handle.sync());
      await handle.close();
      await guarded(file, () => rename(part, file));
    },
    discard,
  };
}

/** @returns undefined when there is no such file */
export async function readLines(file: string): Promise<LineReader | undefined> {
  const handle = await ifThere(() => open(file, 'r'));
  if (handle === undefined) return undefined;
  return {
    async *lines() {
      let rest: Buffer = Buffer.alloc(0);
      let offset = 0;
      for (let position = 0; ;) {
        const piece = Buffer.allocUnsafe(PIECE_BYTES);
        const { bytesRead } = await handle.read(piece, 0, PIECE_BYTES, position);
        if (bytesRead === 0) return;
        position += bytesRead;
        rest = Buffer.concat([rest, piece.subarray(0, bytesRead)]);
        let start = 0;
        for (let end = rest.indexOf(END_OF_LINE); end !== -1; end = rest.indexOf(END_OF_LINE, start)) {
          yield { place: { offset, length: end + 1 - start }, line: rest.subarray(start, end) };
          offset += end + 1 - start;
          start = end + 1;
        }
        rest = rest.subarray(start);
      }
    },
    read: (place) => readPlace(handle.fd, place).toString('utf8'),
    close: () => handle.close(),
  };
}

/** At once, as it was written a moment ago or lies in the cache of the system: waiting would cost more. */
function readPlace(
  descriptor: number,
  { offset, length }: Place,
  room: Buffer = Buffer.allocUnsafe(length),
): Buffer {
  readSync(descriptor, room, 0, length, offset);
  return room.subarray(0, length);
}

async function ifThere<T>(action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this user may not write here',
  EPERM: 'this user may not write here',
  EROFS: 'this disk is read-only',
  ENOENT: 'the folder is gone',
};

async function guarded<T>(file: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new VindbaarError({
      kind: 'file',
      where: file,
      what: `${reason}.`,
      todo: 'What was crawled before is unharmed. Make room or choose another folder with --out, then run the command again.',
      cause: error,
    });
  }
}
