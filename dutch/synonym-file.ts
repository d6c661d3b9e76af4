/** Reads an editors' file: YAML text to a checked file, errors with line and column. */
import { requireVersion } from '../model/format-version.ts';
import { synonymFileSchema, type SynonymFile } from '../model/synonym-rule.ts';
import { parseYaml } from '../model/yaml-text.ts';

/** @throws {VindbaarError} with file, line, column and what to do. */
export function parseSynonymFile(text: string, file: string): SynonymFile {
  const version = /^version:\s*(\d+)\s*(?:#.*)?$/m.exec(text)?.[1];
  if (version !== undefined) requireVersion('synonyms', Number(version), file);
  return parseYaml(text, file, synonymFileSchema).value;
}
