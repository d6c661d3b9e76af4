/** `npm run build`: JSON Schemas of the formats, `dist/` for the package, and the widget as one module. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { writeSchemas } from './schemas.ts';
import { PACKAGE_ROOT } from './package-root.ts';

writeSchemas(join(PACKAGE_ROOT, 'schemas'));
rmSync(join(PACKAGE_ROOT, 'dist'), { recursive: true, force: true });
const tsc = spawnSync(process.execPath, [join(PACKAGE_ROOT, 'node_modules', 'typescript', 'bin', 'tsc')], {
  cwd: PACKAGE_ROOT,
  stdio: 'inherit',
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
await build({ root: PACKAGE_ROOT, logLevel: 'warn' });
