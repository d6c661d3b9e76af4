/** Runs once before all tests: makes sure that a real browser is there, and that what is built is what is written. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.ts';

const ROOT = join(import.meta.dirname, '..');

export function setup(): void {
  process.env['VINDBAAR_BROWSER'] = findOrInstallBrowser();
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'cli/build.ts'), '--if-needed'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}
