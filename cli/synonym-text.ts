/**
 * A synonym file's text in pieces: each rule and pin as its own lines with the comment above it, and what stands
 * between. A piece that nobody changes goes back as it was, letter for letter; a changed one keeps its comments.
 */
import { isMap, isScalar, isSeq, parseDocument, stringify, type Document, type YAMLSeq } from 'yaml';

export type Piece =
  | { kind: 'text'; text: string }
  | {
      kind: 'rule' | 'pin';
      /** The lines of the item, with the comment above it. */
      text: string;
    };

const LISTS = { rules: 'rule', pins: 'pin' } as const;

/** @param text a file that was read without complaint. */
export function piecesOf(text: string): Piece[] {
  const doc = parseDocument(text, { schema: 'core' });
  const starts: { offset: number; end: number; kind: 'rule' | 'pin' }[] = [];
  for (const [key, kind] of Object.entries(LISTS)) {
    const list: unknown = doc.get(key, true);
    if (!isSeq(list) || list.flow === true || !isMap(doc.contents)) continue;
    for (const item of list.items) {
      const range = (item as { range?: [number, number, number] | null }).range;
      if (range) starts.push({ offset: range[0], end: range[1], kind });
    }
  }
  starts.sort((a, b) => a.offset - b.offset);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { offset, end, kind } of starts) {
    const from = withCommentAbove(text, lineStart(text, offset), done);
    if (from > done) pieces.push({ kind: 'text', text: text.slice(done, from) });
    done = lineEnd(text, Math.max(offset, end - 1));
    pieces.push({ kind, text: text.slice(from, done) });
  }
  if (done < text.length) pieces.push({ kind: 'text', text: text.slice(done) });
  return pieces;
}

/** The value of a rule's or pin's piece. */
export function valueOf(piece: string): Record<string, unknown> {
  const { body } = splitPiece(piece);
  const value: unknown = parseDocument(body, { schema: 'core' }).toJS();
  const item: unknown = Array.isArray(value) ? value[0] : undefined;
  return typeof item === 'object' && item !== null ? (item as Record<string, unknown>) : {};
}

/** The comment above a rule, without its signs. */
export function commentOf(piece: string): string {
  return splitPiece(piece)
    .above.split('\n')
    .flatMap((line) => /^\s*#\s?(.*)$/.exec(line)?.[1] ?? [])
    .join('\n')
    .trim();
}

export interface Edit {
  path: string[];
  /** A list for a list of words; undefined takes the field away. */
  value: unknown;
  /** For lists: how an item of the file is compared with those of `value`. */
  entry?: (item: unknown) => string;
}

/** The piece with some fields changed; comments inside stay with what they are about. */
export function editPiece(piece: string, edits: readonly Edit[], comment?: string): string {
  const { above, body, indent } = splitPiece(piece);
  const newAbove = comment === undefined ? above : commentLines(comment, indent);
  if (edits.length === 0) return newAbove + indented(body, indent);
  const doc = parseDocument(body, { schema: 'core' });
  for (const { path, value, entry } of edits) {
    const full = [0, ...path];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) doc.deleteIn(full);
    else if (Array.isArray(value)) editList(doc, full, value, entry ?? String);
    else doc.setIn(full, value);
  }
  return newAbove + indented(doc.toString({ lineWidth: 0, flowCollectionPadding: false }), indent);
}

/** A new rule or pin as a piece. */
export function newPiece(value: Record<string, unknown>, comment: string, indent = 2): string {
  const doc = parseDocument(stringify([value], { schema: 'core', lineWidth: 0 }));
  return commentLines(comment, indent) + indented(doc.toString({ lineWidth: 0 }), indent);
}

/** Puts a rule or pin at the end of its list, which may be empty or not there yet. */
export function appendPiece(pieces: Piece[], piece: Exclude<Piece, { kind: 'text' }>): void {
  const text = piece.text.endsWith('\n') ? piece.text : `${piece.text}\n`;
  const last = pieces.findLastIndex((other) => other.kind === piece.kind);
  const before = pieces[last];
  if (before !== undefined) {
    if (!before.text.endsWith('\n')) before.text += '\n';
    pieces.splice(last + 1, 0, { kind: piece.kind, text });
    return;
  }
  const heading = new RegExp(`^${piece.kind}s:[ \\t]*(?:\\[[ \\t]*\\])?[ \\t]*(#.*)?(?:\\r?\\n|$)`, 'm');
  for (const [index, other] of pieces.entries()) {
    const found = other.kind === 'text' ? heading.exec(other.text) : null;
    if (found === null) continue;
    const end = found.index + found[0].length;
    const comment = found[1] === undefined ? '' : ` ${found[1]}`;
    pieces.splice(
      index,
      1,
      { kind: 'text', text: `${other.text.slice(0, found.index)}${piece.kind}s:${comment}\n` },
      { kind: piece.kind, text },
      { kind: 'text', text: other.text.slice(end) },
    );
    return;
  }
  const end = pieces.at(-1);
  if (end !== undefined && !end.text.endsWith('\n')) end.text += '\n';
  pieces.push({ kind: 'text', text: `${piece.kind}s:\n` }, { kind: piece.kind, text });
}

function editList(
  doc: Document,
  path: (string | number)[],
  wanted: unknown[],
  entry: (item: unknown) => string,
): void {
  const list: unknown = doc.getIn(path, true);
  if (!isSeq(list)) {
    const node = doc.createNode(wanted) as YAMLSeq;
    node.flow = wanted.every((item) => typeof item === 'string');
    doc.setIn(path, node);
    return;
  }
  const keep = new Set(wanted.map(entry));
  const plain = (item: unknown) => (isScalar(item) ? item.value : isMap(item) ? item.toJSON() : item);
  list.items = list.items.filter((item) => keep.has(entry(plain(item))));
  const there = new Set(list.items.map((item) => entry(plain(item))));
  for (const item of wanted) if (!there.has(entry(item))) list.items.push(doc.createNode(item));
}

interface SplitPiece {
  above: string;
  /** The item, moved to the left. */
  body: string;
  indent: number;
}

function splitPiece(piece: string): SplitPiece {
  const start = /^ *- /m.exec(piece);
  const offset = start?.index ?? 0;
  const indent = (start?.[0].length ?? 2) - 2;
  const body = piece
    .slice(offset)
    .split('\n')
    .map((line) => (line.slice(0, indent).trim() === '' ? line.slice(indent) : line))
    .join('\n');
  return { above: piece.slice(0, offset), body, indent };
}

function indented(body: string, indent: number): string {
  return body
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(indent) + line))
    .join('\n');
}

function commentLines(comment: string, indent: number): string {
  if (comment === '') return '';
  return comment
    .split('\n')
    .map((line) => `${' '.repeat(indent)}# ${line}`.trimEnd() + '\n')
    .join('');
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** Comment lines right above, and blank lines between them, belong to what stands below. */
function withCommentAbove(text: string, start: number, floor: number): number {
  let from = start;
  while (from > floor) {
    const previous = lineStart(text, from - 1);
    if (previous < floor || !/^\s*(#.*)?$/.test(text.slice(previous, from - 1))) break;
    from = previous;
  }
  return from;
}
