/** The JSON Schemas of the formats others script against, made from the checks the program itself runs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { configSchema } from '../model/config.ts';
import { pageRecordSchema, skippedSchema } from '../model/page-record.ts';
import { searchAnswerSchema, searchErrorSchema } from '../model/search-answer.ts';
import { synonymFileSchema } from '../model/synonym-rule.ts';

const SCHEMAS: Record<string, { title: string; schema: z.ZodType; io: 'input' | 'output' }> = {
  'vindbaar.schema.json': { title: 'vindbaar.yaml', schema: configSchema, io: 'input' },
  'synonyms.schema.json': { title: "An editors' synonym file", schema: synonymFileSchema, io: 'input' },
  'page-record.schema.json': { title: 'A line of SOURCE.jsonl', schema: pageRecordSchema, io: 'output' },
  'skipped.schema.json': { title: 'A line of SOURCE.skipped.jsonl', schema: skippedSchema, io: 'output' },
  'search-answer.schema.json': {
    title: 'The answer of GET /v1/search',
    schema: searchAnswerSchema,
    io: 'output',
  },
  'search-error.schema.json': {
    title: 'An error of GET /v1/search',
    schema: searchErrorSchema,
    io: 'output',
  },
};

/** File name to text. */
export function schemaTexts(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([file, { title, schema, io }]) => [
      file,
      `${JSON.stringify({ title, ...schema.toJSONSchema({ io, unrepresentable: 'any' }) }, null, 2)}\n`,
    ]),
  );
}

export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of schemaTexts()) writeFileSync(join(folder, file), text);
}
