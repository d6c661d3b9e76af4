/** Failures of the disk, said as a colleague would. */
import { VindbaarError } from '../model/errors.ts';

const REASONS: Record<string, [what: string, todo: string]> = {
  ENOENT: ['there is no such file or folder.', 'Check the path; it is read from the current folder.'],
  EACCES: ['this user may not read or write it.', 'Check its permissions.'],
  EPERM: ['this user may not read or write it.', 'Check its permissions.'],
  EROFS: ['this disk is read-only.', 'Choose a folder on another disk.'],
  EISDIR: ['this is a folder, not a file.', 'Name the file in it.'],
  ENOTDIR: ['a part of this path is a file, not a folder.', 'Check the path.'],
  EEXIST: ['a file of this name is in the way of a folder.', 'Choose another path, or move that file.'],
  ENOSPC: ['the disk is full.', 'Make room and run the command again. What was there before is unharmed.'],
  EDQUOT: [
    'the disk quota is used up.',
    'Make room and run the command again. What was there before is unharmed.',
  ],
  EMFILE: ['too many files are open.', 'Raise the limit (ulimit -n) and run the command again.'],
};

/** @returns a `VindbaarError` for a known failure of the disk; any other error as it is. */
export function fileError(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason === undefined) return error;
  return new VindbaarError({ kind: 'file', where: path, what: reason[0], todo: reason[1], cause: error });
}
