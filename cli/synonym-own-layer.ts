/**
 * Changes that an editor of one organisation made to the national list, as rules of her own file: the national files
 * come with Vindbaar, and a new version would write over what was changed in them.
 */
import { ruleKey } from '../dutch/rule-layers.ts';
import { cellsOf, columnsOf, editFor, isList, joinCell, keyOf, splitCell } from './synonym-sheet.ts';
import {
  appendPiece,
  editPiece,
  newPiece,
  piecesOf,
  valueOf,
  type Edit,
  type Piece,
} from './synonym-text.ts';

type RulePiece = Extract<Piece, { kind: 'rule' | 'pin' }>;

export interface OwnRule {
  product: string;
  action: 'add' | 'remove';
  /** Words by the heading of their column. */
  words: Record<string, string[]>;
}

export interface OwnChanges {
  /** Words that came or went; a rule that went has no words. */
  rules: OwnRule[];
  /** Rules and pins that are new, as they are. */
  added: RulePiece[];
  /** What a file of one organisation cannot change, as rule and heading. */
  impossible: { rule: string; field: string }[];
}

/** @param before a national file. @param after the same as the sheet would have it. */
export function ownChanges(before: readonly Piece[], after: readonly Piece[]): OwnChanges {
  const changes: OwnChanges = { rules: [], added: [], impossible: [] };
  const left = new Map(before.filter(isItem).map((piece) => [`${piece.kind} ${keyOf(piece)}`, piece]));
  for (const piece of after.filter(isItem)) {
    const id = `${piece.kind} ${keyOf(piece)}`;
    const was = left.get(id);
    left.delete(id);
    if (was === undefined) changes.added.push(piece);
    else if (was.text !== piece.text) compare(was, piece, changes);
  }
  for (const gone of left.values()) {
    if (gone.kind === 'rule') changes.rules.push({ product: productOf(gone), action: 'remove', words: {} });
    else changes.impossible.push({ rule: keyOf(gone), field: 'de hele regel' });
  }
  return changes;
}

function compare(was: RulePiece, is: RulePiece, changes: OwnChanges): void {
  const [old, now] = [cellsOf(was), cellsOf(is)];
  const came: Record<string, string[]> = {};
  const went: Record<string, string[]> = {};
  for (const column of columnsOf(is.kind)) {
    const { title } = column;
    if (old[title] === now[title]) continue;
    if (!isList(column) || is.kind === 'pin') {
      changes.impossible.push({ rule: keyOf(is), field: title });
      continue;
    }
    const [before, after] = [splitCell(old[title] ?? ''), splitCell(now[title] ?? '')];
    put(
      came,
      title,
      after.filter((word) => !before.includes(word)),
    );
    put(
      went,
      title,
      before.filter((word) => !after.includes(word)),
    );
  }
  const product = productOf(is);
  if (Object.keys(came).length > 0) changes.rules.push({ product, action: 'add', words: came });
  if (Object.keys(went).length > 0) changes.rules.push({ product, action: 'remove', words: went });
}

/**
 * Puts the changes in an organisation's file; words that stand there already are not put there twice.
 * @param today ISO date, since when a new rule is there.
 */
export function withOwnRules(
  text: string,
  { rules, added }: Pick<OwnChanges, 'rules' | 'added'>,
  today: string,
): string {
  const pieces = piecesOf(text);
  for (const { product, action, words } of rules) {
    const index = pieces.findIndex(
      (piece) =>
        piece.kind === 'rule' &&
        keyOf(piece) === ruleKey({ product }) &&
        (valueOf(piece.text)['action'] ?? 'add') === action,
    );
    const there = pieces[index];
    if (there === undefined || there.kind === 'text') {
      const value: Record<string, unknown> = { product, ...(action === 'remove' ? { action } : {}) };
      for (const { path, value: list } of editsFor(words, {})) {
        const [first = '', second] = path;
        if (second === undefined) value[first] = list;
        else value[first] = { ...(value[first] as object | undefined), [second]: list };
      }
      if (action === 'add') Object.assign(value, accountFor(product, words, today));
      appendPiece(pieces, { kind: 'rule', text: newPiece(value, '') });
    } else pieces[index] = { kind: 'rule', text: editPiece(there.text, editsFor(words, cellsOf(there))) };
  }
  const known = new Set(pieces.filter(isItem).map((piece) => `${piece.kind} ${keyOf(piece)}`));
  for (const piece of added) if (!known.has(`${piece.kind} ${keyOf(piece)}`)) appendPiece(pieces, piece);
  return pieces.map((piece) => piece.text).join('');
}

/** Every rule says why and since when it is there, and how it is proven. */
function accountFor(product: string, words: OwnRule['words'], today: string): Record<string, unknown> {
  const [query = product] = words['woorden van inwoners'] ?? Object.values(words).flat();
  return { why: 'Deze woorden zijn erbij gezet in een spreadsheet.', since: today, tests: [{ query }] };
}

function editsFor(words: OwnRule['words'], there: Record<string, string | undefined>): Edit[] {
  return columnsOf('rule').flatMap((column) => {
    const more = words[column.title];
    if (more === undefined) return [];
    return [editFor(column, joinCell([...new Set([...splitCell(there[column.title] ?? ''), ...more])]))];
  });
}

function put(words: Record<string, string[]>, title: string, list: string[]): void {
  if (list.length > 0) words[title] = list;
}

function productOf(piece: RulePiece): string {
  const { product } = valueOf(piece.text);
  return typeof product === 'string' ? product : keyOf(piece);
}

function isItem(piece: Piece): piece is RulePiece {
  return piece.kind !== 'text';
}
