/**
 * `npm run update:register -- FOLDER DATE`: writes `dutch/register-data.ts` from extracts of the Register van
 * Overheidsorganisaties (CC0): gemeenten, plaats-gemeente, gemeenschappelijke-regelingen and
 * landelijke-organisaties as CSV. DATE is the day of
 * the extract, as year-month-day.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VindbaarError } from '../model/errors.ts';
import { PACKAGE_ROOT } from './package-root.ts';

const [folder = '', date = ''] = process.argv.slice(2);
if (folder === '' || !/^\d{4}-\d{2}(-\d{2})?$/.test(date)) {
  throw new VindbaarError({
    kind: 'usage',
    where: 'npm run update:register',
    what: 'the folder with the extracts and the day they were made are needed.',
    todo: 'For example: npm run update:register -- register 2026-11-25',
  });
}

const places = new Map<string, string[]>();
for (const { plaats = '', gm_code: code = '' } of rows('plaats-gemeente')) {
  places.set(code, [...(places.get(code) ?? []), plaats]);
}
const municipalities = rows('gemeenten').map((row) =>
  fields([
    row['gm_code'],
    row['naam'],
    row['website'],
    row['telefoon']?.split('; ')[0],
    row['bezoekadres'],
    row['afspraak_url'],
    (places.get(row['gm_code'] ?? '') ?? []).filter((place) => place !== row['naam']).join('|'),
    owmsTerm(row['owms']),
  ]),
);
const bodies = rows('gemeenschappelijke-regelingen')
  .filter((row) => row['uitvoerder_tooi'] !== '' && row['gemeenten'] !== '')
  .map((row) =>
    fields([
      row['uitvoerder_tooi']?.replace(/^.*\/id\//, ''),
      row['uitvoerder'],
      row['uitvoerder_website'],
      row['uitvoerder_telefoon']?.split('; ')[0],
      row['uitvoerder_bezoekadres'],
      row['gemeenten'],
    ]),
  );
const national = rows('landelijke-organisaties')
  .filter(
    (row) =>
      row['tooi'] !== '' && row['valid_until'] === '' && (row['telefoon'] !== '' || row['website'] !== ''),
  )
  .map((row) =>
    fields([
      row['tooi']?.replace(/^.*\/id\//, ''),
      row['naam'],
      row['website'],
      row['telefoon']?.split('; ')[0],
      row['bezoekadres'],
      owmsTerm(row['owms']),
    ]),
  );
writeFileSync(
  join(PACKAGE_ROOT, 'dutch', 'register-data.ts'),
  `/**
 * From the Register van Overheidsorganisaties (CC0), extract of ${date}. Written by \`npm run update:register\`; not to be
 * edited. A line an organisation, fields separated by a tab, lists by |.
 */
export const REGISTER_DATE = '${date}';
/** Code, name, site, phone, address, appointment, places beside the one it is called after, term in OWMS. */
// prettier-ignore
export const MUNICIPALITIES = ${literal(municipalities)};
/** TOOI id, name, site, phone, address, codes of the municipalities that take part. */
// prettier-ignore
export const JOINT_BODIES = ${literal([...new Set(bodies)])};
/** TOOI id, name, site, phone, address, term in OWMS. */
// prettier-ignore
export const OTHER_BODIES = ${literal([...new Set(national)])};
`,
);
process.stdout.write(
  `${municipalities.length} municipalities, ${bodies.length} joint bodies, ${national.length} others\n`,
);

/** Last part of an address in OWMS. */
function owmsTerm(address = ''): string {
  return address.replace(/^.*\/terms\//, '');
}

function fields(values: (string | undefined)[]): string {
  return values.map((value) => (value ?? '').replace(/\s+/g, ' ').trim()).join('\t');
}

function literal(lines: string[]): string {
  return `\`\n${lines
    .toSorted()
    .join('\n')
    .replace(/[\\`$]/g, '\\$&')}\n\``;
}

/** Rows of the file whose name begins so, by the names of its columns. */
function rows(name: string): Record<string, string>[] {
  const file = readdirSync(folder).find(
    (candidate) => candidate.startsWith(name) && candidate.endsWith('.csv'),
  );
  if (file === undefined) {
    throw new VindbaarError({ kind: 'file', where: folder, what: `there is no file ${name}*.csv.` });
  }
  const [header = [], ...lines] = csv(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''));
  return lines
    .filter((cells) => cells.length === header.length)
    .map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])));
}

/** RFC 4180. */
function csv(text: string): string[][] {
  const table: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const [whole, quoted, plain, end] = match;
    if (whole === '') break;
    table.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') table.push([]);
  }
  return table.filter((cells) => cells.length > 0);
}
