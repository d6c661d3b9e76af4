/** Reads the editors' synonym files a configuration names; without any, the list that comes with Vindbaar. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { LocatedFile } from '../dutch/rule-finding.ts';
import { preparePins, type PinSet } from '../dutch/pins.ts';
import { prepareRules, type RuleSet } from '../dutch/rules.ts';
import { locateSynonymFile } from '../dutch/synonym-file.ts';
import type { Config } from '../model/config.ts';
import { VindbaarError } from '../model/errors.ts';
import { fileError } from './file-error.ts';
import { SHIPPED_SYNONYMS } from './package-root.ts';

export interface Synonyms {
  rules: RuleSet;
  pins: PinSet;
  /** Changes with the files. */
  version: string;
}

/** @throws {VindbaarError} with file, line and column. */
export async function loadSynonyms(
  { synonyms }: Pick<Config, 'synonyms'>,
  today = new Date(),
): Promise<Synonyms> {
  const files = (await readSynonymFiles(await synonymPaths(synonyms))).map(({ file }) => file);
  return {
    rules: prepareRules(files, today.toISOString().slice(0, 10)),
    pins: preparePins(files),
    version: createHash('sha256').update(JSON.stringify(files)).digest('base64url').slice(0, 16),
  };
}

/** @throws {VindbaarError} with file, line and column. */
export async function loadRules(config: Config, today = new Date()): Promise<RuleSet> {
  return (await loadSynonyms(config, today)).rules;
}

/**
 * @param patterns files or globs; without any, the list that comes with Vindbaar.
 * @throws {VindbaarError} when a pattern matches nothing.
 */
export async function synonymPaths(patterns: readonly string[] | undefined): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns ?? [join(SHIPPED_SYNONYMS, '*.yaml')]) {
    for (const file of await filesOf(pattern)) files.add(file);
  }
  return [...files];
}

/** @throws {VindbaarError} with file, line and column. */
export async function readSynonymFiles(paths: readonly string[]): Promise<LocatedFile[]> {
  return Promise.all(
    paths.map(async (path) => {
      const name = shownPath(path);
      const { value, locate } = locateSynonymFile(await readText(path), name);
      return { name, file: value, locate };
    }),
  );
}

/** A path as a person in this folder writes it. */
export function shownPath(path: string): string {
  const shown = relative(process.cwd(), path);
  return shown === '' || shown.startsWith('..') ? path : shown;
}

async function filesOf(pattern: string): Promise<string[]> {
  if (!isDynamicPattern(pattern)) return [pattern];
  const files = await glob(pattern.replaceAll('\\', '/'), { absolute: true, expandDirectories: false });
  if (files.length > 0) return files.toSorted((a, b) => (a < b ? -1 : 1));
  throw new VindbaarError({
    kind: 'usage',
    where: pattern,
    what: 'synonyms: no file matches.',
    todo: 'Correct the pattern in vindbaar.yaml, or write "synonyms: []" for none.',
  });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw fileError(error, file);
  }
}
