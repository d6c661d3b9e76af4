/**
 * A real browser for the tests: a Chromium, Chrome or Edge that is there, else one installed now. Never skipped:
 * where neither works, the error is the one command to run.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
  }),
};

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isRoot = process.getuid?.() === 0;

/** @returns the path of the browser's executable. */
export function findOrInstallBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  const apt = isRoot && process.platform === 'linux' && findOnPath('apt-get') !== undefined;
  process.stderr.write(
    `No Chromium, Chrome or Edge found: installing Chromium ${apt ? 'with apt-get' : 'with playwright'} ...\n`,
  );
  const output = apt ? installWithApt() : installWithPlaywright();
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  const command = apt
    ? 'apt-get update && apt-get install -y chromium'
    : 'npx playwright-core install chromium';
  throw new Error(
    `The tests need a browser and none could be installed. Run:\n\n  ${command}\n\n${output.slice(-2000)}`,
  );
}

/** The browser that the global set-up found. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['VINDBAAR_BROWSER'] ?? findOrInstallBrowser();
  // The sandbox refuses to start as root.
  return chromium.launch({ executablePath, args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS });
}

function findBrowser(): string | undefined {
  const named = process.env['VINDBAAR_BROWSER'] ?? process.env['CHROME_PATH'];
  if (named !== undefined && isExecutable(named)) return named;
  const playwrights = chromium.executablePath();
  return (
    NAMES.map(findOnPath).find((path) => path !== undefined) ??
    USUAL_PLACES[process.platform]?.find(isExecutable) ??
    (isExecutable(playwrights) ? playwrights : undefined)
  );
}

function installWithApt(): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, encoding: 'utf8' });
  const first = install();
  if (first.status === 0) return first.stdout;
  // A new machine has no package lists yet.
  const update = spawnSync('apt-get', ['update'], { env, encoding: 'utf8' });
  const second = install();
  return `${update.stderr}${second.stdout}${second.stderr}`;
}

function installWithPlaywright(): string {
  const require = createRequire(import.meta.url);
  const cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  const result = spawnSync(process.execPath, [cli, 'install', 'chromium'], { encoding: 'utf8' });
  return `${result.stdout}${result.stderr}`;
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: the next candidate is tried.
    return false;
  }
}
