/** `vindbaar synonyms export` and `import`: the files as a spreadsheet and back, for who never saw YAML. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';
import { VindbaarError } from '../../model/errors.ts';
import { fileError } from '../file-error.ts';
import { comesWithProgram } from '../package-root.ts';
import { readBook, writeBook } from '../synonym-book.ts';
import { readSynonymFiles, shownPath, synonymPaths } from '../synonym-files.ts';
import { mergeRows, type Clash } from '../synonym-merge.ts';
import { ownChanges, withOwnRules } from '../synonym-own-layer.ts';
import { baseOf, fileOf, keyOf, kindOf, toRows, type Row } from '../synonym-sheet.ts';
import { piecesOf, type Piece } from '../synonym-text.ts';
import { note, say } from '../terminal.ts';
import { configured } from './synonyms-check.ts';

export interface ExportCommandOptions {
  file: string;
  config: string;
}

export interface ImportCommandOptions extends ExportCommandOptions {
  /** Folder for files the configuration does not name. */
  into?: string;
}

export async function exportCommand({ file, config }: ExportCommandOptions): Promise<void> {
  const paths = await synonymPaths(await configured(config));
  // A file with a fault would come back differently: it is refused before anybody works on it.
  await readSynonymFiles(paths);
  byName(paths);
  const rows: Row[] = [];
  for (const path of paths) rows.push(...toRows(basename(path), await textOf(path)));
  await writeBook(file, rows);
  note(`${rows.length - paths.length} regels uit ${paths.length} bestanden staan in ${file}.`);
}

/** @throws {VindbaarError} with both versions where file and sheet differ; then nothing is written. */
export async function importCommand({ file, config, into }: ImportCommandOptions): Promise<void> {
  const known = byName(await synonymPaths(await configured(config)));
  const rows = await readBook(file);
  const writes: Write[] = [];
  const national: { before: Piece[]; after: Piece[]; name: string }[] = [];
  const clashes: (Clash & { file: string })[] = [];
  for (const name of new Set(rows.map(fileOf))) {
    const path = known.get(name) ?? (into === undefined ? undefined : resolve(into, basename(name)));
    if (path === undefined || name !== basename(name)) throw unknownFile(name, rows, [...known.keys()]);
    const mine = rows.filter((row) => fileOf(row) === name);
    const fileRow = mine.find((row) => kindOf(row) === undefined);
    const items = mine.filter((row) => kindOf(row) !== undefined);
    const base = baseOf(fileRow, items);
    const there = await textIfThere(path);
    const {
      pieces,
      clashes: found,
      changed,
    } = mergeRows(there === undefined ? base.pieces : piecesOf(there), base, items);
    clashes.push(...found.map((clash) => ({ ...clash, file: shownPath(path) })));
    const text = pieces.map((piece) => piece.text).join('');
    if (text === there) continue;
    if (comesWithProgram(path)) {
      national.push({ before: piecesOf(there ?? ''), after: pieces, name });
      continue;
    }
    parseSynonymFile(text, `${shownPath(path)} (na het inlezen)`);
    writes.push({ path, text, changed });
  }
  if (clashes.length > 0) throw clashError(clashes);
  if (national.length > 0) await toOwnFile(national, [...known.values()], writes);
  for (const { path, text, changed } of writes) {
    await writeWhole(path, text);
    say(`${shownPath(path)}: ${changed.length === 0 ? 'gemaakt' : changed.join(', ')}`);
  }
  note(
    writes.length === 0
      ? 'Er is niets veranderd: het blad is gelijk aan de bestanden.'
      : 'Klaar. Controleer met: vindbaar synonyms check',
  );
}

interface Write {
  path: string;
  text: string;
  changed: string[];
}

/** What was changed in the national list goes to the organisation's own file. */
async function toOwnFile(
  national: readonly { before: Piece[]; after: Piece[]; name: string }[],
  known: readonly string[],
  writes: Write[],
): Promise<void> {
  const own = (await readSynonymFiles(known.filter((path) => !comesWithProgram(path)))).filter(
    ({ file }) => file.organisation !== undefined,
  );
  const [path] = own.length === 1 ? known.filter((each) => shownPath(each) === own[0]?.name) : [];
  if (path === undefined) {
    throw new VindbaarError({
      kind: 'usage',
      what: `de landelijke lijst hoort bij het programma en blijft zoals hij is (${national.map(({ name }) => name).join(', ')}). Er is niets bewaard.`,
      todo:
        own.length === 0
          ? 'Maak een bestand voor uw eigen organisatie, zie "Uw eigen organisatie" in de uitleg, en lees het blad opnieuw in.'
          : `Zet uw woorden in rijen met bij "bestand" een van deze: ${own.map(({ name }) => basename(name)).join(', ')}.`,
    });
  }
  let write = writes.find((each) => each.path === path);
  if (write === undefined) {
    write = { path, text: await textOf(path), changed: [] };
    writes.push(write);
  }
  for (const { before, after } of national) {
    const changes = ownChanges(before, after);
    const [first] = changes.impossible;
    if (first !== undefined) {
      throw new VindbaarError({
        kind: 'usage',
        what: `"${first.rule}" is een landelijke regel; "${first.field}" kan alleen landelijk anders. Er is niets bewaard.`,
        todo: 'Zet die cel terug. Woorden erbij of eraf kan wel: die gelden dan voor uw organisatie.',
      });
    }
    write.text = withOwnRules(write.text, changes, new Date().toISOString().slice(0, 10));
    write.changed.push(
      ...changes.rules.map(({ product }) => product),
      ...changes.added.map((piece) => keyOf(piece)),
    );
  }
  parseSynonymFile(write.text, `${shownPath(path)} (na het inlezen)`);
  if (write.text === (await textOf(path))) writes.splice(writes.indexOf(write), 1);
}

/** Files are known in a sheet by name, whatever folder they stand in. */
function byName(paths: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const path of paths) {
    const other = names.get(basename(path));
    if (other !== undefined) {
      throw new VindbaarError({
        kind: 'usage',
        where: path,
        what: `er is nog een bestand met deze naam: ${other}.`,
        todo: 'Geef één van de twee een andere naam.',
      });
    }
    names.set(basename(path), resolve(path));
  }
  return names;
}

/** A reader never sees half a file. @throws {VindbaarError} when the file cannot be written. */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await writeFile(`${path}.new`, text);
    await rename(`${path}.new`, path);
  } catch (error) {
    throw fileError(error, path);
  }
}

export async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(error, path);
  }
}

async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError(error, path);
  }
}

function unknownFile(name: string, rows: readonly Row[], known: readonly string[]): VindbaarError {
  const number = rows.findIndex((row) => fileOf(row) === name) + 2;
  return new VindbaarError({
    kind: 'usage',
    what:
      name === ''
        ? `in rij ${number} is de kolom "bestand" leeg.`
        : `rij ${number} noemt een bestand dat er niet is: "${name}".`,
    todo: `Kies één van ${known.join(', ')}, of noem met --into een map voor nieuwe bestanden.`,
  });
}

function clashError(clashes: readonly (Clash & { file: string })[]): VindbaarError {
  return new VindbaarError({
    kind: 'usage',
    what: [
      'iemand anders heeft hetzelfde veranderd. Er is niets bewaard.',
      ...clashes.map(
        ({ file, rule, field, inFile, inSheet }) =>
          `${file}: "${rule}", ${field}\n    in het bestand: ${inFile}\n    in uw blad:     ${inSheet}`,
      ),
    ].join('\n'),
    todo: 'Overleg welke goed is, neem die over in uw blad en lees het opnieuw in.',
  });
}
