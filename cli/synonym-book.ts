/** Spreadsheets on disk: XLSX, and CSV as Dutch Excel opens it (semicolons, UTF-8 with a mark). */
import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import papaparse from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { VindbaarError } from '../model/errors.ts';
import { nearest } from '../model/yaml-text.ts';
import { fileError } from './file-error.ts';
import { TITLES, type Row } from './synonym-sheet.ts';

const BYTE_ORDER_MARK = '\ufeff';
const COLUMN_WIDTH = 28;
/** A spreadsheet takes a cell of a CSV that begins so for a sum; an apostrophe before it keeps the text. */
const FORMULA = /^[=+\-@\t\r]/;

/** @throws {VindbaarError} when the name ends in neither .csv nor .xlsx, or the file cannot be written. */
export async function writeBook(path: string, rows: readonly Row[]): Promise<void> {
  const table = [[...TITLES], ...rows.map((row) => TITLES.map((title) => row[title] ?? ''))];
  try {
    if (isXlsx(path)) {
      const data = table.map((cells, index) =>
        cells.map((value) => ({
          value,
          type: String,
          wrap: true,
          ...(index === 0 ? { fontWeight: 'bold' as const } : {}),
        })),
      );
      const options = {
        sheet: 'woorden',
        stickyRowsCount: 1,
        columns: TITLES.map(() => ({ width: COLUMN_WIDTH })),
      };
      await writeFile(path, await writeXlsxFile(data, options).toBuffer());
    } else {
      const csv = papaparse.unparse(table, { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA });
      await writeFile(path, BYTE_ORDER_MARK + csv);
    }
  } catch (error) {
    throw fileError(error, path);
  }
}

/** @throws {VindbaarError} when the file is no spreadsheet or has not our headings. */
export async function readBook(path: string): Promise<Row[]> {
  const [titles = [], ...lines] = isXlsx(path) ? await xlsxCells(path) : await csvCells(path);
  const known = titles.map((title) => title.trim());
  if (!known.includes('product') || !known.includes('bestand')) {
    throw new VindbaarError({
      kind: 'usage',
      where: path,
      what: 'in de eerste rij staan niet de kopjes "bestand" en "product".',
      todo: 'Maak een blad met "vindbaar synonyms export" en verander daarin de woorden.',
    });
  }
  const unknown = known.find((title) => title !== '' && !TITLES.includes(title));
  if (unknown !== undefined) {
    const near = nearest(unknown, TITLES);
    throw new VindbaarError({
      kind: 'usage',
      where: path,
      what: `het kopje "${unknown}" hoort niet in dit blad.${near === undefined ? '' : ` Bedoelt u "${near}"?`}`,
      todo: 'Verbeter het kopje of haal de kolom weg. Er is niets veranderd.',
    });
  }
  return lines
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(known.map((title, index) => [title, cells[index] ?? ''])));
}

async function csvCells(path: string): Promise<string[][]> {
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (error) {
    throw fileError(error, path);
  }
  const text = decoded(content);
  // No heading holds one of these, while the words below hold many.
  const [headings = ''] = text.split('\n', 1);
  const delimiter = [';', ',', '\t'].find((sign) => headings.includes(sign));
  const { data, errors } = papaparse.parse<string[]>(text, delimiter === undefined ? {} : { delimiter });
  const [error] = errors.filter(({ type }) => type === 'Quotes');
  if (error !== undefined) {
    throw new VindbaarError({
      kind: 'usage',
      where: `${path}, rij ${(error.row ?? 0) + 1}`,
      what: 'de aanhalingstekens kloppen niet.',
      todo: 'Bewaar het blad opnieuw als CSV (UTF-8). Er is niets veranderd.',
    });
  }
  return data.map((cells) =>
    cells.map((cell) => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell)),
  );
}

/** Excel saves a CSV as UTF-8, as UTF-16 ("Unicode-tekst") or, when nothing is chosen, in the code page of Windows. */
function decoded(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(content);
  }
}

async function xlsxCells(path: string): Promise<string[][]> {
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (error) {
    throw fileError(error, path);
  }
  try {
    const rows = await readSheet(content, { trim: false });
    return rows.map((cells) => cells.map(cellText));
  } catch (error) {
    // Whatever the reader stumbles over, the reason is a file that is no spreadsheet.
    throw new VindbaarError({
      kind: 'usage',
      where: path,
      what: 'dit is geen leesbaar Excel-bestand.',
      todo: 'Bewaar het blad als .xlsx of als .csv. Er is niets veranderd.',
      cause: error,
    });
  }
}

/** Excel makes dates of what looks like one. */
function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function isXlsx(path: string): boolean {
  const extension = extname(path).toLowerCase();
  if (extension === '.xlsx') return true;
  if (extension === '.csv') return false;
  throw new VindbaarError({
    kind: 'usage',
    where: path,
    what: 'de naam eindigt niet op .xlsx of .csv.',
    todo: 'Kies een naam zoals woorden.xlsx.',
  });
}
