/** Reads an editors' file: YAML text to a checked file, complaints in Dutch with line and column. */
import { requireVersion } from '../model/format-version.ts';
import { synonymFileSchema, type SynonymFile } from '../model/synonym-rule.ts';
import { DUTCH, parseYaml, type Parsed } from '../model/yaml-text.ts';

/** @throws {VindbaarError} with file, line, column and what to do. */
export function parseSynonymFile(text: string, file: string): SynonymFile {
  return locateSynonymFile(text, file).value;
}

/** The same, with the place of each part, for checks that look further than one value. */
export function locateSynonymFile(text: string, file: string): Parsed<SynonymFile> {
  const version = /^version:\s*(\d+)\s*(?:#.*)?$/m.exec(text)?.[1];
  if (version !== undefined) requireVersion('synonyms', Number(version), file);
  return parseYaml(text, file, synonymFileSchema, DUTCH);
}
