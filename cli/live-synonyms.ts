/**
 * The editors' files as a running service sees them: looked at twice a second, taken over when they changed and are
 * good. A bad file changes nothing and is reported once.
 */
import { stat } from 'node:fs/promises';
import { VindbaarError } from '../model/errors.ts';
import { loadSynonyms, synonymPaths, type Synonyms } from './synonym-files.ts';

export interface LiveSynonyms {
  current(): Synonyms;
  /** Looks at once, without waiting for the next turn. @returns true when something new is live. */
  refresh(): Promise<boolean>;
  close(): void;
}

export interface LiveOptions {
  /** Files or globs; undefined: the list that comes with Vindbaar. */
  patterns: readonly string[] | undefined;
  /** Current time in milliseconds. */
  now: () => number;
  /** Told what is wrong with a file, once a version. */
  onProblem: (message: string) => void;
  /** Told when new files are live. */
  onChange?: (state: Synonyms, before: Synonyms) => void;
  /** Time between two looks, in milliseconds. @default 500 */
  everyMs?: number;
}

/** @throws {VindbaarError} when the files are wrong at the start. */
export async function watchSynonyms(options: LiveOptions): Promise<LiveSynonyms> {
  const { patterns, now, onProblem, onChange = () => undefined, everyMs = 500 } = options;
  const read = () => loadSynonyms(patterns === undefined ? {} : { synonyms: [...patterns] }, new Date(now()));
  const today = () => new Date(now()).toISOString().slice(0, 10);
  // A rule may begin or end at midnight, without any file being touched.
  const fingerprint = async () => `${today()}\n${await stampOf(patterns)}`;

  let seen = await fingerprint();
  let state = await read();
  let looking: Promise<boolean> | undefined;
  const look = async (): Promise<boolean> => {
    const stamp = await fingerprint();
    if (stamp === seen) return false;
    seen = stamp;
    const before = state;
    try {
      state = await read();
    } catch (error) {
      if (!(error instanceof VindbaarError)) throw error;
      onProblem(error.message);
      return false;
    }
    onChange(state, before);
    return true;
  };
  const refresh = () => {
    looking ??= look().finally(() => (looking = undefined));
    return looking;
  };
  const timer = setInterval(() => {
    refresh().catch((error: unknown) => onProblem(error instanceof Error ? error.message : String(error)));
  }, everyMs);
  timer.unref();
  return { current: () => state, refresh, close: () => clearInterval(timer) };
}

/** Changes when a file is written, comes or goes. */
async function stampOf(patterns: readonly string[] | undefined): Promise<string> {
  let paths: string[];
  try {
    paths = await synonymPaths(patterns);
  } catch (error) {
    // No file matches any more: a state like any other, reported when the files are read.
    if (error instanceof VindbaarError) return error.message;
    throw error;
  }
  const stamps = await Promise.all(
    paths.map(async (path) => {
      try {
        const { mtimeMs, size, ino } = await stat(path);
        return `${path} ${mtimeMs} ${size} ${ino}`;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return `${path} gone`;
        throw error;
      }
    }),
  );
  return stamps.join('\n');
}
