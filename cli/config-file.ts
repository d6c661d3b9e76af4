/** Reads `vindbaar.yaml` and the files it includes. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { mergeConfigFiles, parseConfigFile, type Config, type ParsedConfigFile } from '../model/config.ts';
import { VindbaarError } from '../model/errors.ts';
import { fileError } from './file-error.ts';
import { fromRegister } from './registered.ts';
import { SHIPPED_SYNONYMS } from './package-root.ts';

/** Under `synonyms`: the list that comes with Vindbaar, beside one's own files. */
const NATIONAL_LIST = 'landelijk';

export interface LoadedConfig {
  config: Config;
  /** Absolute folder for what belongs to this configuration, such as the embedded engine's data. */
  data: string;
}

/** Rewrites the text of a file before it is read, as the demo does with its addresses. */
export type Rewrite = (text: string) => string;

/** @throws {VindbaarError} with file, line and column. */
export async function loadConfig(path: string, rewrite: Rewrite = (text) => text): Promise<LoadedConfig> {
  const main = resolve(path);
  const seen = new Set<string>();
  const files: ParsedConfigFile[] = [];
  const read = async (file: string): Promise<void> => {
    if (seen.has(file)) return;
    seen.add(file);
    const shown = relative(process.cwd(), file) || file;
    const parsed = parseConfigFile(rewrite(await readText(file)), shown.startsWith('..') ? file : shown);
    const { value } = parsed;
    files.push({ ...parsed, value: { ...value, ...absolute(value.synonyms, dirname(file)) } });
    for (const included of await matches(value.include, file)) await read(included);
  };
  await read(main);
  return { config: mergeConfigFiles(files, fromRegister), data: join(dirname(main), '.vindbaar') };
}

function absolute(paths: string[] | undefined, folder: string): { synonyms?: string[] } {
  if (paths === undefined) return {};
  const shipped = join(SHIPPED_SYNONYMS, '*.yaml');
  return { synonyms: paths.map((path) => (path === NATIONAL_LIST ? shipped : resolve(folder, path))) };
}

async function matches(patterns: readonly string[], file: string): Promise<string[]> {
  const found: string[] = [];
  for (const pattern of patterns) {
    const files = await glob(pattern, { cwd: dirname(file), absolute: true, expandDirectories: false });
    if (files.length === 0) {
      throw new VindbaarError({
        kind: 'usage',
        where: file,
        what: `include: no file matches "${pattern}".`,
        todo: 'Paths are read from the folder of this file. Correct the pattern or remove it.',
      });
    }
    found.push(...files.toSorted((a, b) => (a < b ? -1 : 1)));
  }
  return found;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new VindbaarError({
        kind: 'usage',
        where: file,
        what: 'there is no such configuration file.',
        todo: 'Name yours with --config FILE, or write one with "vindbaar init https://www.example.nl".',
        cause: error,
      });
    }
    throw fileError(error, file);
  }
}
