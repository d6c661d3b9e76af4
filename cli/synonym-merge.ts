/**
 * Brings the rows of a spreadsheet into a file that may have changed since: what only one side changed is taken
 * over, words added or removed on both sides are joined, and two versions of one value are a clash for a person.
 */
import {
  basePiece,
  cellsOf,
  columnsOf,
  commentCell,
  digestOf,
  editFor,
  isList,
  joinCell,
  keyOf,
  kindOf,
  splitCell,
  tidyCell,
  type Base,
  type Row,
} from './synonym-sheet.ts';
import { appendPiece, commentOf, editPiece, newPiece, type Edit, type Piece } from './synonym-text.ts';

type Item = Extract<Piece, { kind: 'rule' | 'pin' }>;

export interface Clash {
  rule: string;
  field: string;
  inFile: string;
  inSheet: string;
}

export interface Merged {
  pieces: Piece[];
  clashes: Clash[];
  /** Rules and pins that changed, came or went, by what they are called. */
  changed: string[];
}

/**
 * @param current the file as it is now
 * @param base the file as it was when the sheet was made
 * @param rows the sheet's rows for this file, but for the file's own
 */
export function mergeRows(current: readonly Piece[], base: Base, rows: readonly Row[]): Merged {
  const clashes: Clash[] = [];
  const changed: string[] = [];
  const wanted = new Map<string, Row>();
  const added: Row[] = [];
  for (const row of rows) {
    const from = basePiece(row);
    if (from === undefined) {
      added.push(row);
      continue;
    }
    // A row that was copied to make a new one has the other's last cell: the row that kept the name is the old one.
    const twin = wanted.get(idOf(from));
    if (twin === undefined) wanted.set(idOf(from), row);
    else if (edits(twin, cellsOf(from), from.kind).length === 0) added.push(row);
    else {
      wanted.set(idOf(from), row);
      added.push(twin);
    }
  }
  const pieces: Piece[] = [];
  for (const piece of current) {
    const row = isItem(piece) ? wanted.get(idOf(piece)) : undefined;
    if (!isItem(piece)) pieces.push(piece);
    else if (row !== undefined) {
      wanted.delete(idOf(piece));
      const from = basePiece(row) ?? piece;
      const result = mergeItem(piece, from, row);
      clashes.push(...result.clashes);
      if (result.text !== piece.text) changed.push(keyOf(piece));
      pieces.push({ kind: piece.kind, text: result.text });
    } else if (base.digests.has(idOf(piece))) {
      // Its row was taken out of the sheet.
      changed.push(keyOf(piece));
      if (digestOf(piece) === base.digests.get(idOf(piece))) continue;
      clashes.push({
        rule: keyOf(piece),
        field: 'de hele regel',
        inFile: 'veranderd',
        inSheet: 'weggehaald',
      });
      pieces.push(piece);
    } else pieces.push(piece);
  }
  for (const row of wanted.values()) {
    const from = basePiece(row);
    if (from === undefined) continue;
    const untouched = edits(row, cellsOf(from), from.kind).length === 0;
    if (untouched) continue;
    clashes.push({ rule: keyOf(from), field: 'de hele regel', inFile: 'weggehaald', inSheet: 'veranderd' });
  }
  for (const row of added) addRow(row, pieces, clashes, changed);
  return { pieces, clashes, changed };
}

function mergeItem(current: Item, base: Item, row: Row): { text: string; clashes: Clash[] } {
  const [was, is] = [cellsOf(base), cellsOf(current)];
  const clashes: Clash[] = [];
  const list: Edit[] = [];
  for (const column of columnsOf(current.kind)) {
    const cell = row[column.title];
    if (cell === undefined) continue;
    const [mine, old, theirs] = [cell, was[column.title] ?? '', is[column.title] ?? ''].map((text) =>
      tidyCell(column, text),
    ) as [string, string, string];
    if (mine === old || mine === theirs) continue;
    if (theirs === old) list.push(editFor(column, mine));
    else if (isList(column)) list.push(editFor(column, joinCell(joined(old, theirs, mine))));
    else clashes.push({ rule: keyOf(current), field: column.title, inFile: theirs, inSheet: mine });
  }
  const comment = mergedComment(current, base, row, clashes);
  const untouched = list.length === 0 && comment === undefined;
  return { text: untouched ? current.text : editPiece(current.text, list, comment), clashes };
}

function mergedComment(current: Item, base: Item, row: Row, clashes: Clash[]): string | undefined {
  const mine = commentCell(row)?.trim();
  const [old, theirs] = [commentOf(base.text), commentOf(current.text)];
  if (mine === undefined || mine === old || mine === theirs) return undefined;
  if (theirs === old) return mine;
  clashes.push({ rule: keyOf(current), field: 'opmerking', inFile: theirs, inSheet: mine });
  return undefined;
}

/** Their list, with what I added and without what I removed. */
function joined(old: string, theirs: string, mine: string): string[] {
  const [before, here, there] = [splitCell(old), splitCell(theirs), splitCell(mine)];
  const removed = new Set(before.filter((entry) => !there.includes(entry)));
  return [
    ...new Set([
      ...here.filter((entry) => !removed.has(entry)),
      ...there.filter((entry) => !before.includes(entry)),
    ]),
  ];
}

function addRow(row: Row, pieces: Piece[], clashes: Clash[], changed: string[]): void {
  const kind = kindOf(row) ?? 'rule';
  const value: Record<string, unknown> = {};
  for (const edit of edits(row, {}, kind)) {
    const [first = '', second] = edit.path;
    if (second === undefined) value[first] = edit.value;
    else value[first] = { ...(value[first] as object | undefined), [second]: edit.value };
  }
  const text = newPiece(value, commentCell(row) ?? '');
  const piece: Item = { kind, text };
  const twin = pieces.find((other) => isItem(other) && idOf(other) === idOf(piece));
  if (twin !== undefined) {
    if (isItem(twin) && digestOf(piece) === digestOf(twin)) return;
    clashes.push({ rule: keyOf(piece), field: 'de hele regel', inFile: 'bestaat al', inSheet: 'nieuw' });
    return;
  }
  changed.push(keyOf(piece));
  appendPiece(pieces, piece);
}

function edits(row: Row, was: Row, kind: 'rule' | 'pin'): Edit[] {
  return columnsOf(kind).flatMap((column) => {
    const cell = row[column.title];
    if (cell === undefined) return [];
    const [mine, old] = [tidyCell(column, cell), tidyCell(column, was[column.title] ?? '')];
    return mine === old ? [] : [editFor(column, mine)];
  });
}

function isItem(piece: Piece): piece is Item {
  return piece.kind !== 'text';
}

function idOf(piece: Item): string {
  return `${piece.kind} ${keyOf(piece)}`;
}
