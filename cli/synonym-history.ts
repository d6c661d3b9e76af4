/** The editors' files as they were, from git: a version of all, and who changed what, when and why. */
import { execFile } from 'node:child_process';
import { dirname, relative } from 'node:path';
import { promisify } from 'node:util';
import { parseSynonymFile } from '../dutch/synonym-file.ts';
import { VindbaarError } from '../model/errors.ts';
import type { SynonymFile } from '../model/synonym-rule.ts';

const run = promisify(execFile);
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
/** Separate the parts and the entries of git's log; no name or message contains them. */
const PART = '\u001f';
const ENTRY = '\u001e';

export interface Change {
  commit: string;
  who: string;
  /** ISO 8601. */
  when: string;
  why: string;
  /** The file's text before and after; undefined when it was not there. */
  before: string | undefined;
  after: string | undefined;
}

/** @returns undefined when the file did not exist in that version. @throws {VindbaarError} without git. */
export async function fileAt(path: string, version: string): Promise<string | undefined> {
  const folder = dirname(path);
  const root = (await git(folder, ['rev-parse', '--show-toplevel'])).trim();
  await git(folder, ['rev-parse', '--verify', '--quiet', `${version}^{commit}`]);
  try {
    const name = relative(root, path).replaceAll('\\', '/');
    return await git(root, ['show', `${version}:${name}`]);
  } catch (error) {
    // The version is there, so the file was not.
    if (error instanceof VindbaarError) return undefined;
    throw error;
  }
}

/** The files as they were in a version of git; files that were not there yet are left out. */
export async function filesAt(paths: readonly string[], version: string): Promise<SynonymFile[]> {
  const files: SynonymFile[] = [];
  for (const path of paths) {
    const text = await fileAt(path, version);
    if (text !== undefined) files.push(parseSynonymFile(text, `${version}:${path}`));
  }
  return files;
}

/** The changes to a file, newest first. */
export async function changesOf(path: string, limit: number): Promise<Change[]> {
  const folder = dirname(path);
  const format = `--format=${['%H', '%an', '%aI', '%B'].join(PART)}${ENTRY}`;
  const log = await git(folder, ['log', `--max-count=${limit}`, format, '--', path]);
  const changes: Change[] = [];
  for (const entry of log.split(ENTRY)) {
    const [commit = '', who = '', when = '', why = ''] = entry.trim().split(PART);
    if (commit === '') continue;
    changes.push({
      commit,
      who,
      when,
      why: why.trim(),
      before: await parentFile(path, commit),
      after: await fileAt(path, commit),
    });
  }
  return changes;
}

async function parentFile(path: string, commit: string): Promise<string | undefined> {
  try {
    return await fileAt(path, `${commit}~1`);
  } catch (error) {
    // The first commit has no parent.
    if (error instanceof VindbaarError) return undefined;
    throw error;
  }
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  try {
    return (await run('git', [...args], { cwd: folder, maxBuffer: MAX_OUTPUT_BYTES })).stdout;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException & { stderr?: string };
    throw new VindbaarError({
      kind: 'usage',
      where: folder,
      what:
        failure.code === 'ENOENT'
          ? 'het programma git is er niet, of de map bestaat niet.'
          : `git kan dit niet: ${(failure.stderr ?? failure.message).trim() || `git ${args[0] ?? ''} mislukt`}`,
      todo: 'De geschiedenis van de woordenlijst staat in git. Bewaar de bestanden in een map met git, of noem met --before een map met de oude bestanden.',
      cause: error,
    });
  }
}
