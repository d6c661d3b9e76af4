/** Runs once before all tests: makes sure that a real browser is there. */
import { findOrInstallBrowser } from './browser.ts';

export function setup(): void {
  process.env['VINDBAAR_BROWSER'] = findOrInstallBrowser();
}
