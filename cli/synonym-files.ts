/** Reads the editors' synonym files a configuration names; without any, the list that comes with Vindbaar. */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { prepareRules, type RuleSet } from '../dutch/rules.ts';
import { parseSynonymFile } from '../dutch/synonym-file.ts';
import type { Config } from '../model/config.ts';
import { VindbaarError } from '../model/errors.ts';
import { fileError } from './file-error.ts';
import { SHIPPED_SYNONYMS } from './package-root.ts';

/** @throws {VindbaarError} with file, line and column. */
export async function loadRules(config: Config, today = new Date()): Promise<RuleSet> {
  const patterns = config.synonyms ?? [join(SHIPPED_SYNONYMS, '*.yaml')];
  const files = new Set<string>();
  for (const pattern of patterns) for (const file of await filesOf(pattern)) files.add(file);
  const parsed = await Promise.all(
    [...files].map(async (file) => parseSynonymFile(await readText(file), relative(process.cwd(), file))),
  );
  return prepareRules(parsed, today.toISOString().slice(0, 10));
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
