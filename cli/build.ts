/**
 * `npm run build`: JSON Schemas of the formats, `dist/` for the package, and the widget as one module.
 * With `--if-needed`, only when a source is newer than the last build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PACKAGE_ROOT, WIDGET_MODULE } from './package-root.ts';
import { writeSchemas } from './schemas.ts';

const SOURCES = [
  'model',
  'crawler',
  'dutch',
  'indexer',
  'search',
  'engine',
  'cli',
  'widget',
  'vindbaar.ts',
  'package.json',
];

if (!process.argv.includes('--if-needed') || isStale()) {
  writeSchemas(join(PACKAGE_ROOT, 'schemas'));
  rmSync(join(PACKAGE_ROOT, 'dist'), { recursive: true, force: true });
  const tsc = join(PACKAGE_ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc], { cwd: PACKAGE_ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  await build({ root: PACKAGE_ROOT, logLevel: 'warn' });
}

function isStale(): boolean {
  if (!existsSync(WIDGET_MODULE)) return true;
  const built = statSync(WIDGET_MODULE).mtimeMs;
  return SOURCES.some((name) => newest(join(PACKAGE_ROOT, name)) > built);
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
