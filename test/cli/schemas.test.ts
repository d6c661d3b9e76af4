import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { schemaTexts } from '../../cli/schemas.ts';

const FOLDER = join(import.meta.dirname, '../../schemas');

const stored = async (name: string) => JSON.parse(await readFile(join(FOLDER, name), 'utf8')) as object;

it('keeps the JSON Schemas in the repository equal to the checks the program runs', async () => {
  const texts = schemaTexts();
  expect((await readdir(FOLDER)).toSorted()).toEqual([...texts.keys()].toSorted());
  for (const [name, text] of texts) {
    expect({ name, ...(await stored(name)) }).toEqual({ name, ...(JSON.parse(text) as object) });
  }
});
