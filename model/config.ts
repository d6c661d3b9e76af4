/** `vindbaar.yaml`: organisations, sources, synonym files and the engine. Read once, checked once, at the edge. */
import { z } from 'zod';
import { VindbaarError } from './errors.ts';
import { FORMAT_VERSIONS, requireVersion } from './format-version.ts';
import { hasWayIn, NO_WAY_IN, organisationSchema, type Organisation } from './organisation.ts';
import { sourceSchema, type Source } from './source.ts';
import { nearest, parseYaml, type Locate } from './yaml-text.ts';

export const engineSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('Address of Meilisearch, e.g. http://127.0.0.1:7700.'),
  keyEnv: z
    .string()
    .regex(
      /^[A-Z_][A-Z0-9_]*$/,
      'the NAME of an environment variable, e.g. "MEILI_KEY"; never the key itself',
    )
    .optional()
    .describe('Name of the environment variable that holds the key.'),
});

export const configSchema = z.strictObject({
  version: z.literal(FORMAT_VERSIONS.config),
  organisations: z.array(organisationSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  synonyms: z
    .array(z.string().min(1))
    .optional()
    .describe(
      'Synonym files, relative to this file; "landelijk" for the list that comes with Vindbaar, which is the default. [] for none.',
    ),
  engine: engineSchema.optional().describe('Without it, the embedded engine is used.'),
  include: z.array(z.string().min(1)).default([]).describe('Globs of further files of this same format.'),
});

export type EngineAddress = z.infer<typeof engineSchema>;
export type ConfigFile = z.infer<typeof configSchema>;

/** One configuration, after included files are merged in. */
export interface Config {
  organisations: Organisation[];
  sources: Source[];
  /** Absolute paths; undefined: the list that comes with Vindbaar. */
  synonyms?: string[];
  engine?: EngineAddress;
}

export interface ParsedConfigFile {
  file: string;
  value: ConfigFile;
  locate: Locate;
}

/** @throws {VindbaarError} with file, line, column and what to do. */
export function parseConfigFile(text: string, file: string): ParsedConfigFile {
  const version = /^version:\s*([^\s#]+)/m.exec(text)?.[1];
  if (version !== undefined && /^\d+$/.test(version)) requireVersion('config', Number(version), file);
  return { file, ...parseYaml(text, file, configSchema) };
}

/**
 * Merges files into one configuration: lists are joined, `engine` may stand in one file only.
 * @param complete fills in what a register knows of an organisation.
 * @throws {VindbaarError} on doubles, on references to organisations that do not exist, on one nobody can reach.
 */
export function mergeConfigFiles(
  files: readonly ParsedConfigFile[],
  complete: (organisation: Organisation, all: readonly Organisation[]) => Organisation = (one) => one,
): Config {
  const config: Config = { organisations: [], sources: [] };
  const places = new Map<string, string>();
  const complaints: string[] = [];
  const claim = (kind: string, id: string, where: string) => {
    const key = `${kind} ${id}`;
    const first = places.get(key);
    if (first !== undefined) complaints.push(`${where}: ${kind} "${id}" exists already, at ${first}.`);
    else places.set(key, where);
  };
  for (const { value, locate } of files) {
    value.organisations.forEach((organisation, index) => {
      claim('organisation', organisation.id, locate(['organisations', index, 'id']));
      if (RESERVED_IDS.has(organisation.id)) {
        complaints.push(
          `${locate(['organisations', index, 'id'])}: "${organisation.id}" is the name of a shared index; choose another id.`,
        );
      }
      config.organisations.push(organisation);
    });
    value.sources.forEach((source, index) => {
      claim('source', source.id, locate(['sources', index, 'id']));
      config.sources.push(source);
    });
    if (value.synonyms !== undefined) config.synonyms = [...(config.synonyms ?? []), ...value.synonyms];
    if (value.engine !== undefined) {
      claim('engine', 'url', locate(['engine']));
      config.engine = value.engine;
    }
  }
  const all = config.organisations;
  config.organisations = all.map((organisation) => complete(organisation, all));
  for (const { id, tooi, contact } of config.organisations) {
    if (hasWayIn(contact)) continue;
    complaints.push(
      `${places.get(`organisation ${id}`) ?? id}: contact: ${NO_WAY_IN}${tooi === undefined ? '' : `; the register has none for ${tooi}`}.`,
    );
  }
  const known = config.organisations.map((organisation) => organisation.id);
  const unknown = (id: string) => {
    const near = nearest(id, known);
    return `"${id}" is not in organisations${near === undefined ? '' : `; did you mean "${near}"?`}`;
  };
  for (const { value, locate } of files) {
    value.organisations.forEach((organisation, index) => {
      organisation.serves.forEach((id, position) => {
        if (!known.includes(id)) {
          complaints.push(`${locate(['organisations', index, 'serves', position])}: serves: ${unknown(id)}.`);
        }
      });
    });
    value.sources.forEach((source, index) => {
      if (!known.includes(source.organisation)) {
        complaints.push(
          `${locate(['sources', index, 'organisation'])}: source "${source.id}": ${unknown(source.organisation)}.`,
        );
      }
    });
  }
  if (complaints.length > 0) {
    throw new VindbaarError({
      kind: 'usage',
      what: complaints.join('\n'),
      todo: 'Nothing was changed. Correct the file and run the command again.',
    });
  }
  return config;
}

/** Names of the two shared indexes. */
const RESERVED_IDS = new Set(['samen', 'rijk']);
