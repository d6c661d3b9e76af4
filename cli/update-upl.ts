/**
 * `npm run update:upl -- UPL-actueel.csv DATE`: writes `crawler/upl-list.ts` from the official list, as published at
 * standaarden.overheid.nl/owms/oquery/UPL-actueel.csv. DATE is the day it was fetched, as year-month-day.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VindbaarError } from '../model/errors.ts';
import { UPL_BASE } from '../crawler/upl-list.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** Not a product but the lack of one. */
const PLACEHOLDERS = new Set(['UPL-naam nog niet beschikbaar']);

const [file = '', date = ''] = process.argv.slice(2);
if (file === '' || !/^\d{4}-\d{2}(-\d{2})?$/.test(date)) {
  throw new VindbaarError({
    kind: 'usage',
    where: 'npm run update:upl',
    what: 'the list and the day it was fetched are needed.',
    todo: 'For example: npm run update:upl -- UPL-actueel.csv 2026-11-25',
  });
}

const [header = [], ...rows] = readFileSync(file, 'utf8')
  .replace(/^\uFEFF/, '')
  .split(/\r?\n/)
  .map(cells);
const column = (name: string) => {
  const index = header.indexOf(name);
  if (index < 0)
    throw new VindbaarError({ kind: 'file', where: file, what: `there is no column "${name}".` });
  return index;
};
const nameColumn = column('UniformeProductnaam');
const addressColumn = column('URI');
const products = new Map<string, string>();
for (const row of rows) {
  const name = row[nameColumn]?.trim() ?? '';
  const address = row[addressColumn]?.trim() ?? '';
  // The list has a row for each legal basis, so a product stands in it more than once.
  if (name !== '' && address.startsWith(UPL_BASE) && !PLACEHOLDERS.has(name)) {
    products.set(address.slice(UPL_BASE.length), name);
  }
}
const lines = [...products].map(([slug, name]) => `${slug}\t${name}`).toSorted();
writeFileSync(
  join(PACKAGE_ROOT, 'crawler', 'upl-list.ts'),
  `/**
 * The Uniforme Productnamenlijst, published by Logius: the last part of a product's address, a tab, its name.
 * Fetched ${date}. Written by \`npm run update:upl\`; not to be edited.
 */
export const UPL_BASE = '${UPL_BASE}';
export const UPL_DATE = '${date}';
// prettier-ignore
export const UPL_LIST = \`
${lines.join('\n')}
\`;
`,
);
process.stdout.write(`${lines.length} products\n`);

/** The cells of a line of CSV; no cell of this list holds a line break. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
