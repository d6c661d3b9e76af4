/**
 * `npm run build`: JSON Schemas of the formats, `dist/` for the package, and the widget's modules.
 * With `--if-needed`, only when a source is newer than the last build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { PACKAGE_ROOT, WIDGET_MODULE } from './package-root.ts';
import { writeSchemas } from './schemas.ts';

/** What browsers load: the box, and each further language, every one self-contained. */
const WIDGET_MODULES = {
  'vindbaar-search': 'widget/vindbaar-search.ts',
  'vindbaar-search-fy': 'widget/languages/fy.ts',
  'vindbaar-search-pap': 'widget/languages/pap.ts',
  'vindbaar-builder': 'widget/builder.ts',
};

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

const DIST = join(PACKAGE_ROOT, 'dist');

if (!process.argv.includes('--if-needed') || isStale()) {
  writeSchemas(join(PACKAGE_ROOT, 'schemas'));
  // Made aside and put in place when it is whole: a build that fails leaves the last one that worked.
  const made = join(PACKAGE_ROOT, 'node_modules', `.vindbaar-build-${process.pid}`);
  try {
    if (!compile(made)) {
      rmSync(made, { recursive: true, force: true });
      process.exit(1);
    }
    for (const [name, entry] of Object.entries(WIDGET_MODULES)) {
      const lib = { entry, formats: ['es' as const], fileName: () => `${name}.js` };
      await build({ root: PACKAGE_ROOT, logLevel: 'warn', build: { lib, outDir: join(made, 'widget') } });
    }
    rmSync(DIST, { recursive: true, force: true });
    renameSync(made, DIST);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** @returns false when it printed what does not compile */
function compile(outDir: string): boolean {
  const tsc = join(PACKAGE_ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '--outDir', outDir];
  const { status } = spawnSync(process.execPath, args, { cwd: PACKAGE_ROOT, stdio: 'inherit' });
  return status === 0;
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
