/**
 * DOOR: the widget's built modules as they are served. Every module has an address with its hash, which never serves
 * anything else; with an archive, addresses of earlier versions stay as well, so that no page breaks by an update.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { VindbaarError } from '../model/errors.ts';

/** Name of the module with the box itself. */
export const BOX = 'vindbaar-search';

export interface WidgetModule {
  /** `vindbaar-search`, that with a language (`vindbaar-search-fy`), or a page's own script. */
  name: string;
  text: string;
  /** Immutable address: the name with a hash. */
  address: string;
  /** Sub-resource integrity value, e.g. `sha384-...`. */
  integrity: string;
}

export interface WidgetFiles {
  /** Those of this version, the box first. */
  current: WidgetModule[];
  /** By address; earlier versions too. */
  byAddress: ReadonlyMap<string, string>;
}

/**
 * @param path of the built box; other modules lie beside it
 * @param archive folder in which every served version is kept
 * @throws {VindbaarError} when the widget is not built
 */
export async function readWidgetFiles(path: string, archive?: string): Promise<WidgetFiles> {
  const folder = dirname(path);
  const beside = (await listed(folder, path)).filter(
    (name) => /^vindbaar-[\w-]+\.js$/.test(name) && name !== basename(path),
  );
  const current = await Promise.all([
    readModule(BOX, path),
    ...beside.toSorted().map((name) => readModule(basename(name, '.js'), join(folder, name))),
  ]);
  const byAddress = new Map(current.map(({ address, text }) => [address, text]));
  if (archive !== undefined) await keepAll(archive, byAddress);
  return { current, byAddress };
}

async function readModule(name: string, path: string): Promise<WidgetModule> {
  try {
    return toModule(name, await readFile(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw notBuilt(path);
  }
}

function toModule(name: string, text: string): WidgetModule {
  const digest = createHash('sha384').update(text).digest();
  return {
    name,
    text,
    address: `/${name}-${digest.toString('hex').slice(0, 16)}.js`,
    integrity: `sha384-${digest.toString('base64')}`,
  };
}

/** Adds this version to the archive, and the archive's versions to the map. */
async function keepAll(archive: string, byAddress: Map<string, string>): Promise<void> {
  await mkdir(archive, { recursive: true });
  for (const [address, text] of byAddress) await writeFile(join(archive, address), text);
  for (const name of await readdir(archive)) {
    if (!name.endsWith('.js')) continue;
    const text = await readFile(join(archive, name), 'utf8');
    // A file that was damaged would not pass the browser's integrity check anyway.
    if (toModule(name.replace(/-[0-9a-f]{16}\.js$/, ''), text).address === `/${name}`)
      byAddress.set(`/${name}`, text);
  }
}

async function listed(folder: string, path: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw notBuilt(path);
  }
}

function notBuilt(path: string): VindbaarError {
  return new VindbaarError({
    kind: 'file',
    where: path,
    what: 'the search box is not built yet.',
    todo: 'Run "npm run build" once.',
  });
}
