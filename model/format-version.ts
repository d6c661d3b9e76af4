/**
 * Versions of everything we write down, and what happens to another one: older is migrated or refused
 * with the command to run, newer is refused.
 */
import { VindbaarError } from './errors.ts';

export const FORMAT_VERSIONS = {
  /** `vindbaar.yaml`. */
  config: 1,
  /** The lines of `SOURCE.jsonl`. */
  record: 1,
  /** `SOURCE.journal.jsonl`, what the crawler remembers between two runs. */
  journal: 2,
  /** The documents in the search index. */
  index: 2,
  /** The editors' synonym files. */
  synonyms: 1,
} as const;

export type Format = keyof typeof FORMAT_VERSIONS;

const REMEDIES: Record<Format, string> = {
  config: 'Run "vindbaar init" for an example of the current format.',
  record: 'Run "vindbaar crawl" again to write it anew.',
  journal: 'Remove the file and run "vindbaar crawl" again.',
  index: 'Run "vindbaar index" again to load all pages anew.',
  synonyms: 'See synonyms/README.md for the current format.',
};

/** @throws {VindbaarError} when `found` is not the version this program reads. */
export function requireVersion(format: Format, found: unknown, where: string): void {
  const wanted = FORMAT_VERSIONS[format];
  if (found === wanted) return;
  const newer = typeof found === 'number' && found > wanted;
  if (format === 'synonyms') {
    // Editors read this one, in their own language.
    throw new VindbaarError({
      kind: 'usage',
      where,
      what: `bij version staat ${JSON.stringify(found) ?? 'niets'}; dit programma leest versie ${wanted}.`,
      todo: newer ? 'Een nieuwere Vindbaar schreef dit bestand: installeer die.' : 'Schrijf: version: 1',
    });
  }
  throw new VindbaarError({
    kind: 'usage',
    where,
    what: `the ${format} format has version ${JSON.stringify(found) ?? 'none'}, this program reads version ${wanted}.`,
    todo: newer ? 'It was written by a newer Vindbaar: install that version.' : REMEDIES[format],
  });
}
