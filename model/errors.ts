/**
 * Errors a user can act on: what happened, to which value, where, and what to do about it.
 * The kind decides the exit code of the `vindbaar` command.
 */
export const EXIT_CODES = {
  /** A defect of ours, or a failure nobody foresaw. */
  unexpected: 1,
  /** The command line, `vindbaar.yaml` or another file of the user is wrong. */
  usage: 2,
  /** The search engine is not there, refuses us or failed a task. */
  engine: 3,
  /** At least one source could not be crawled; the others were. */
  crawl: 4,
  /** A load was refused because it would drop too many pages. */
  loss: 5,
  /** A file could not be read or written: no such file, no permission, disk full. */
  file: 6,
  /** Ctrl-C while work was going on; as shells count it. */
  stopped: 130,
} as const;

export type ErrorKind = keyof typeof EXIT_CODES;

export interface ErrorParts {
  kind: ErrorKind;
  /** What is wrong, with the offending value, as a sentence. */
  what: string;
  /** A file with line and column, an address, or an option. */
  where?: string;
  /** What the reader can do now, as a sentence. */
  todo?: string;
  cause?: unknown;
}

export class VindbaarError extends Error {
  readonly kind: ErrorKind;
  readonly what: string;
  readonly where: string | undefined;
  readonly todo: string | undefined;

  constructor(parts: ErrorParts) {
    const lines = [parts.where === undefined ? parts.what : `${parts.where}: ${parts.what}`];
    if (parts.todo !== undefined) lines.push(parts.todo);
    super(lines.join('\n'), parts.cause === undefined ? undefined : { cause: parts.cause });
    this.name = 'VindbaarError';
    this.kind = parts.kind;
    this.what = parts.what;
    this.where = parts.where;
    this.todo = parts.todo;
  }

  get exitCode(): number {
    return EXIT_CODES[this.kind];
  }
}
