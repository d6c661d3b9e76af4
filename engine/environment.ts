/** DOOR: an LMDB environment as the engine's stores have it, and what its errors mean. */
import { mkdirSync, statfsSync } from 'node:fs';
import { open, type Database, type RootDatabase, type Transaction } from 'lmdb';
import type { Json } from './json.ts';

/** A disk with less room than this is full. */
const LEAST_ROOM_BYTES = 1_048_576;

export class StoreError extends Error {}

export type Key = (string | number)[];

/** Whether a write failed for want of room: LMDB calls one that was cut short an input/output error. */
export function isDiskFull(error: Error, folder: string): boolean {
  if (/MDB_MAP_FULL|No space left/i.test(error.message)) return true;
  if (!/Input\/output error/i.test(error.message)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < LEAST_ROOM_BYTES;
}

export function environment(folder: string): RootDatabase<Json, Key> {
  mkdirSync(folder, { recursive: true });
  return open<Json, Key>({ path: folder, encoding: 'json', noSubdir: false });
}

/** Values of the keys that begin with `prefix`. */
export function range(db: Database<Json, Key>, prefix: string, transaction?: Transaction): Json[] {
  const within = { start: [prefix, -Infinity], end: [prefix, '\uffff'] };
  const entries = db.getRange(transaction === undefined ? within : { ...within, transaction });
  return [...entries].map(({ value }) => value);
}
