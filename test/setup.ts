/** Runs once before all tests: makes sure that a real browser and the built widget are there. */
export async function setup(): Promise<void> {
  const { findOrInstallBrowser } = await import('./browser.ts');
  process.env['VINDBAAR_BROWSER'] = await findOrInstallBrowser();
}
