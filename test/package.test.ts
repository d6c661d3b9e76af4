/** The package as somebody who installs it meets it: packed, installed in an empty folder, run and imported. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from './e2e/demo.ts';

const ROOT = resolve(import.meta.dirname, '..');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

function run(command: string, args: readonly string[], cwd: string): string {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.status !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${result.status}:\n${result.stdout}${result.stderr}`,
    );
  }
  return result.stdout;
}

beforeAll(async () => {
  folder = await temporaryFolder();
  // What is packed is what was built; `pretest` did that.
  run(NPM, ['pack', '--ignore-scripts', '--pack-destination', folder.path], ROOT);
  const tarball = (await readdir(folder.path)).find((name) => name.endsWith('.tgz'));
  await writeFile(join(folder.path, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  run(NPM, ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball ?? ''}`], folder.path);
}, 300_000);

afterAll(async () => folder.remove());

describe('the package', () => {
  it('runs as npx vindbaar', () => {
    const help = run('npx', ['--no-install', 'vindbaar', '--help'], folder.path);
    expect(help).toContain('vindbaar start');
    expect(run('npx', ['--no-install', 'vindbaar', '--version'], folder.path)).toMatch(/^\d+\.\d+\.\d+\s$/);
  });

  it('runs the whole chain without the sources', () => {
    const printed = run('npx', ['--no-install', 'vindbaar', 'start', '--once'], folder.path);
    expect(printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  }, 120_000);

  it('can be imported with its types', async () => {
    await writeFile(
      join(folder.path, 'use.ts'),
      `import { parseConfigFile, type PageRecord, type SearchAnswer } from 'vindbaar';
       export const file: string = parseConfigFile('version: 1', 'vindbaar.yaml').file;
       export const title = (record: PageRecord): string => record.title;
       export const best = (answer: SearchAnswer): string | undefined => answer.best?.title;\n`,
    );
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const types = join(ROOT, 'node_modules', '@types');
    run(
      process.execPath,
      [
        tsc,
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--module',
        'node20',
        '--typeRoots',
        types,
        '--types',
        'node',
        'use.ts',
      ],
      folder.path,
    );
    const script = "import('vindbaar').then(({ EXIT_CODES }) => console.log(EXIT_CODES.usage))";
    expect(run(process.execPath, ['-e', script], folder.path)).toBe('2\n');
  });

  it('resolves the module of the search box', () => {
    const script = "console.log(import.meta.resolve('vindbaar/widget'))";
    const url = run(process.execPath, ['--input-type=module', '-e', script], folder.path).trim();
    expect(existsSync(fileURLToPath(url))).toBe(true);
    expect(url).toMatch(/\/vindbaar-search\.js$/);
  });

  it("carries the licence, the README, the editors' files, the schemas and the demo", async () => {
    const installed = join(folder.path, 'node_modules', 'vindbaar');
    const names = await readdir(installed);
    expect(names).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'synonyms', 'schemas', 'demo', 'dist']),
    );
    expect(existsSync(join(installed, 'dist', 'test'))).toBe(false);
  });
});
