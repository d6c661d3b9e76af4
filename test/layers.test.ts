/** The walls of the house. This table is their documentation; `.oxlintrc.json` says the same to the editor. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Folder: folders it may import. `types` after a name: only types, gone when the program runs. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  crawler: ['model'],
  dutch: ['model'],
  indexer: ['model', 'dutch'],
  search: ['model', 'dutch'],
  widget: ['model types'],
  engine: [],
  cli: ['model', 'crawler', 'dutch', 'indexer', 'search', 'engine'],
};

/** Folder: the files that may touch network, disk, clock or processes. Everything else there is pure. */
const DOORS: Record<string, string[]> = {
  model: [],
  crawler: [
    'fetch.ts',
    'exchange.ts',
    'whole-answer.ts',
    'host-queue.ts',
    'line-file.ts',
    'crawl.ts',
    'address.ts',
    'pdf.ts',
  ],
  dutch: [],
  indexer: ['meilisearch.ts'],
  search: ['meilisearch.ts', 'server.ts', 'widget-files.ts'],
  engine: [
    'server.ts',
    'data-folder.ts',
    'environment.ts',
    'store.ts',
    'task-store.ts',
    'file-folder.ts',
    'segment-files.ts',
    'document-files.ts',
    'payload-files.ts',
    'worker.ts',
    'clock.ts',
  ],
};

const WORLD =
  /^(node:(fs|net|http|https|dns|tls|timers|child_process|worker_threads)(\/.*)?|undici|meilisearch|lmdb|@hono\/node-server|p-queue)$/;

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

function importsOf(folder: string): Import[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) => {
    const file = join(folder, name);
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [...text.matchAll(IMPORT)].map((match) => ({
      file,
      target: match[2] ?? match[3] ?? '',
      typeOnly: match[1] !== undefined,
    }));
  });
}

export function broken(folder: string, imports: readonly Import[]): string[] {
  const allowed = MAY_IMPORT[folder] ?? [];
  return imports.flatMap(({ file, target, typeOnly }) => {
    if (!target.startsWith('.')) {
      const doors = DOORS[folder];
      const inDoor = doors === undefined || doors.includes(relative(folder, file));
      return !inDoor && !typeOnly && WORLD.test(target) ? [`${file} imports ${target}, but is no door`] : [];
    }
    const goal = relative(ROOT, resolve(ROOT, dirname(file), target)).split(/[\\/]/)[0] ?? '';
    if (goal === folder || goal === 'package.json') return [];
    if (allowed.includes(goal) || (typeOnly && allowed.includes(`${goal} types`))) return [];
    return [`${file} imports ${target}: ${folder} may import ${allowed.join(', ') || 'nothing of ours'}`];
  });
}

describe('the walls of the house', () => {
  for (const folder of Object.keys(MAY_IMPORT)) {
    it(`${folder} imports only what it may, and reaches the world only through its doors`, () => {
      const imports = importsOf(folder);
      expect(broken(folder, imports)).toEqual([]);
    });
  }

  it('notices a broken wall', () => {
    const wrong = { file: 'engine/rank.ts', target: '../model/errors.ts', typeOnly: false };
    const window = { file: 'dutch/normalise.ts', target: 'node:fs', typeOnly: false };
    const value = { file: 'widget/results.ts', target: '../model/search-answer.ts', typeOnly: false };
    expect(broken('engine', [wrong])).toHaveLength(1);
    expect(broken('dutch', [window])).toHaveLength(1);
    expect(broken('widget', [value])).toHaveLength(1);
    expect(broken('widget', [{ ...value, typeOnly: true }])).toEqual([]);
  });

  it('holds for the synonyms and the demo: data only, no code', () => {
    for (const folder of ['synonyms', 'demo']) {
      const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
      expect(names.filter((name) => name.endsWith('.ts'))).toEqual([]);
    }
  });
});
