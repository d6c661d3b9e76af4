/** What is kept of an index beside its documents and words. */
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

export interface IndexInfo {
  uid: string;
  /** Number under which its contents are kept, whatever its name becomes. */
  key: number;
  primaryKey: string | null;
  createdAt: string;
  updatedAt: string;
  settings: Settings;
  /** Field names in the order in which they were first seen. */
  fieldOrder: string[];
  /** How many documents have a field, by dotted name. */
  fieldCounts: Record<string, number>;
}

export function newIndexInfo(uid: string, key: number, primaryKey: string | null, now: string): IndexInfo {
  return {
    uid,
    key,
    primaryKey,
    createdAt: now,
    updatedAt: now,
    settings: structuredClone(DEFAULT_SETTINGS),
    fieldOrder: [],
    fieldCounts: {},
  };
}
