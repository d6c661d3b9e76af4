/**
 * Rules and pins as rows of a spreadsheet with Dutch headings, and back. Several words in a cell are separated by
 * `;`. The last column holds the text the row came from, so that an import sees what was changed, and by whom.
 */
import { createHash } from 'node:crypto';
import { ruleKey } from '../dutch/rule-layers.ts';
import { LANGUAGES } from '../model/synonym-rule.ts';
import { commentOf, piecesOf, valueOf, type Edit, type Piece } from './synonym-text.ts';

type Kind = 'text' | 'date' | 'words' | 'names' | 'tests';

interface Column {
  title: string;
  path: string[];
  kind: Kind;
}

const RULE_COLUMNS: readonly Column[] = [
  { title: 'product', path: ['product'], kind: 'text' },
  { title: 'actie', path: ['action'], kind: 'text' },
  { title: 'officiële woorden', path: ['official'], kind: 'words' },
  { title: 'woorden van inwoners', path: ['citizens'], kind: 'words' },
  { title: 'oude namen', path: ['formerly'], kind: 'names' },
  { title: 'afkortingen', path: ['abbreviations'], kind: 'words' },
  { title: 'fouten', path: ['misspellings'], kind: 'words' },
  { title: 'niet', path: ['not'], kind: 'words' },
  ...Object.entries(LANGUAGES).map(([code, name]): Column => ({
    title: name,
    path: ['languages', code],
    kind: 'words',
  })),
  { title: 'waarom', path: ['why'], kind: 'text' },
  { title: 'sinds', path: ['since'], kind: 'date' },
  { title: 'tot en met', path: ['until'], kind: 'date' },
  { title: 'beoordeling', path: ['review'], kind: 'text' },
  { title: 'proefvragen', path: ['tests'], kind: 'tests' },
  { title: 'mag slechter', path: ['accept'], kind: 'words' },
  { title: 'UPL', path: ['upl'], kind: 'words' },
  { title: 'valt onder', path: ['broader'], kind: 'words' },
];

const PIN_COLUMNS: readonly Column[] = [
  { title: 'proefvragen', path: ['queries'], kind: 'words' },
  { title: 'pagina', path: ['page'], kind: 'text' },
  { title: 'sinds', path: ['start'], kind: 'date' },
  { title: 'tot en met', path: ['end'], kind: 'date' },
  { title: 'waarom', path: ['why'], kind: 'text' },
];

const KIND = 'soort';
const FILE = 'bestand';
const COMMENT = 'opmerking';
const BASE = 'niet wijzigen';
/** What a row is about. */
export const KINDS = { file: 'bestand', rule: 'regel', pin: 'uitgelicht' } as const;

export const TITLES: readonly string[] = [
  KIND,
  FILE,
  ...new Set([...RULE_COLUMNS, ...PIN_COLUMNS].map(({ title }) => title)),
  COMMENT,
  BASE,
];

/** A row by heading; a heading the sheet lacks is undefined, an empty cell ''. */
export type Row = Record<string, string | undefined>;

/** @param file its name without folder. */
export function toRows(file: string, text: string): Row[] {
  const pieces = piecesOf(text);
  const template = pieces.map((piece) =>
    piece.kind === 'text' ? piece.text : { kind: piece.kind, key: keyOf(piece), digest: digestOf(piece) },
  );
  return [
    row({ [KIND]: KINDS.file, [FILE]: file, [BASE]: JSON.stringify(template) }),
    ...pieces.flatMap((piece) => {
      if (piece.kind === 'text') return [];
      return [
        row({
          [KIND]: KINDS[piece.kind],
          [FILE]: file,
          ...cellsOf(piece),
          [COMMENT]: commentOf(piece.text),
          [BASE]: piece.text,
        }),
      ];
    }),
  ];
}

function row(cells: Row): Row {
  return Object.fromEntries(TITLES.map((title) => [title, cells[title] ?? '']));
}

/** A file as it was when the sheet was made. */
export interface Base {
  pieces: Piece[];
  /** What each item looked like, by kind and key; also of items whose row is gone. */
  digests: ReadonlyMap<string, string>;
}

/** @param fileRow the row of the file itself; without it, nothing is known of what was there. */
export function baseOf(fileRow: Row | undefined, rows: readonly Row[]): Base {
  const template = JSON.parse(fileRow?.[BASE] ?? '[]') as (string | TemplateItem)[];
  const texts = new Map<string, string>();
  for (const each of rows) {
    const piece = basePiece(each);
    if (piece !== undefined) texts.set(`${piece.kind} ${keyOf(piece)}`, piece.text);
  }
  const digests = new Map<string, string>();
  const pieces = template.flatMap((part): Piece[] => {
    if (typeof part === 'string') return [{ kind: 'text', text: part }];
    digests.set(`${part.kind} ${part.key}`, part.digest);
    const text = texts.get(`${part.kind} ${part.key}`);
    return text === undefined ? [] : [{ kind: part.kind, text }];
  });
  return { pieces, digests };
}

interface TemplateItem {
  kind: 'rule' | 'pin';
  key: string;
  digest: string;
}

/** Equal for items that look equal in a sheet. */
export function digestOf(piece: Extract<Piece, { kind: 'rule' | 'pin' }>): string {
  return createHash('sha256')
    .update(JSON.stringify(cellsOf(piece)))
    .digest('base64url')
    .slice(0, 16);
}

export function basePiece(cells: Row): Extract<Piece, { kind: 'rule' | 'pin' }> | undefined {
  const kind = kindOf(cells);
  const text = cells[BASE];
  return kind === undefined || text === undefined || text === '' ? undefined : { kind, text };
}

export function kindOf(cells: Row): 'rule' | 'pin' | undefined {
  if (cells[KIND] === KINDS.pin) return 'pin';
  return cells[KIND] === KINDS.file ? undefined : 'rule';
}

export function fileOf(cells: Row): string {
  return cells[FILE] ?? '';
}

/** What a rule is called, or what a pin is about; rows and files are compared by it. */
export function keyOf(piece: Extract<Piece, { kind: 'rule' | 'pin' }>): string {
  const value = valueOf(piece.text);
  if (piece.kind === 'rule') return ruleKey({ product: plain(value['product']) });
  return [plain(value['page']), plain(value['start'])].join(' ').trim();
}

/** The cells of a piece that people see. */
export function cellsOf(piece: Extract<Piece, { kind: 'rule' | 'pin' }>): Row {
  const value = valueOf(piece.text);
  return Object.fromEntries(
    columnsOf(piece.kind).map(({ title, path, kind }) => {
      const found = path.reduce<unknown>(
        (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Row)[key] : undefined),
        value,
      );
      return [title, isOne(kind) ? plain(found) : joinCell(entriesOf(found, kind))];
    }),
  );
}

export function columnsOf(kind: 'rule' | 'pin'): readonly Column[] {
  return kind === 'rule' ? RULE_COLUMNS : PIN_COLUMNS;
}

export function commentCell(cells: Row): string | undefined {
  return cells[COMMENT];
}

/** A changed cell as a change of the file. */
export function editFor({ path, kind }: Column, cell: string): Edit {
  if (isOne(kind)) return { path, value: cell === '' ? undefined : cell };
  return {
    path,
    value: splitCell(cell).map((entry) => itemOf(entry, kind)),
    entry: (item) => entryOf(item, kind),
  };
}

export function isList({ kind }: Column): boolean {
  return !isOne(kind);
}

function isOne(kind: Kind): boolean {
  return kind === 'text' || kind === 'date';
}

/** A cell as the file would have it: without loose spaces, a date as the file writes it. */
export function tidyCell({ kind }: Column, cell: string): string {
  if (kind === 'date') return isoDate(cell.trim());
  return kind === 'text' ? cell.trim() : joinCell(splitCell(cell));
}

/** Dutch Excel shows and saves a date as `24-11-2026`. */
function isoDate(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Words of a cell; a word that holds a `;` has `\;`, and a `\` right before one is doubled. */
export function splitCell(cell: string): string[] {
  const parts = [''];
  for (const [piece] of cell.matchAll(/\\[\\;]|\r?\n|[^]/gu)) {
    if (piece === ';' || piece.endsWith('\n')) parts.push('');
    else parts[parts.length - 1] += /^\\[\\;]$/.test(piece) ? piece.slice(1) : piece;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

export function joinCell(entries: readonly string[]): string {
  return entries.map((entry) => entry.replace(/\\(?=[\\;]|$)|;/g, '\\$&')).join('; ');
}

function entriesOf(value: unknown, kind: Kind): string[] {
  return Array.isArray(value) ? value.map((item: unknown) => entryOf(item, kind)) : [];
}

/** Between a proefvraag and the page it must find. */
const ARROW = ' => ';

function entryOf(item: unknown, kind: Kind): string {
  if (typeof item !== 'object' || item === null) return plain(item);
  const { word, until, query, page } = item as Row;
  if (kind === 'names') return until === undefined ? plain(word) : `${plain(word)} (tot ${plain(until)})`;
  return page === undefined ? plain(query) : `${plain(query)}${ARROW}${page}`;
}

function itemOf(entry: string, kind: Kind): unknown {
  if (kind === 'names') {
    const dated = /^(.+) \(tot (\d{4}(?:-\d{2}){0,2})\)$/.exec(entry);
    return dated === null ? entry : { word: dated[1], until: dated[2] };
  }
  if (kind === 'tests') {
    const [, query = '', page = ''] = /^(.*) => (https?:\/\/\S+)$/.exec(entry) ?? [];
    return page === '' ? { query: entry } : { query, page };
  }
  return entry;
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
