/** Where the package stands on disk, whether run from sources or from `dist/`, and which version it is. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

export const PACKAGE_ROOT = findRoot(import.meta.dirname);

export const VERSION = (
  JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as { version: string }
).version;

/** The built widget. */
export const WIDGET_MODULE = join(PACKAGE_ROOT, 'dist', 'widget', 'vindbaar-search.js');

/** The synonym files that come with Vindbaar. */
export const SHIPPED_SYNONYMS = join(PACKAGE_ROOT, 'synonyms');

/** True for a synonym file that a new version of Vindbaar overwrites; in a checkout of Vindbaar itself none is. */
export function comesWithProgram(path: string): boolean {
  const inside = (folder: string, other: string) => !relative(folder, other).startsWith('..');
  return inside(SHIPPED_SYNONYMS, resolve(path)) && !inside(PACKAGE_ROOT, process.cwd());
}

function findRoot(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, 'package.json'))) return here;
    if (dirname(here) === here) throw new Error(`no package.json above ${folder}`);
  }
}
