/** Documents to a segment: analysed one by one into token streams, then sorted and inverted in one go. */
import { createCutter, stopWords, type Cutter } from '../analysis/tokenizer.ts';
import { normalForm } from '../analysis/normalise.ts';
import { columnPatterns, columnRow, type ColumnRow } from '../column-row.ts';
import { placedLeaves, type Doc } from '../json.ts';
import type { Settings } from '../settings.ts';
import { Dictionary } from './dictionary.ts';
import { fieldWeight } from './fields.ts';
import { GrowingInts } from './growing-ints.ts';
import { invert } from './invert.ts';
import { PieceTable } from './piece-table.ts';
import { fieldToken, GAP, packed, type Segment } from './segment.ts';

export const MAX_WORD_BYTES = 250;
const MAX_POSITION = 65_535;
/** Distance between two sentences, or two values of one field. */
const FAR = 8;
const WORD = 0;
const HARD = 2;
// eslint-disable-next-line no-control-regex -- ASCII is what is asked
const ASCII = /^[\u0000-\u007f]*$/;

export class SegmentBuilder {
  readonly #settings: Settings;
  readonly #cut: Cutter;
  readonly #stops: ReadonlySet<string>;
  readonly #numbers = new Map<string, number>();
  readonly #fieldNumbers = new Map<string, number>();
  readonly #columns: readonly string[];
  readonly #rows: ColumnRow[] = [];
  readonly #documents = new GrowingInts();
  readonly #streams = new GrowingInts();
  readonly #tokens = new GrowingInts();
  /** Raw pieces recur: their word number, -1 for a stop word, -2 for nothing to index. */
  readonly #pieces = new PieceTable();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#columns = columnPatterns(settings);
    this.#cut = createCutter(settings);
    this.#stops = stopWords(settings);
  }

  add(id: number, doc: Doc): void {
    this.#rows.push(columnRow(doc, this.#columns));
    this.#documents.push(id);
    this.#streams.push(this.#tokens.length);
    const byField = new Map<number, (string | null)[]>();
    for (const { path, value } of placedLeaves(doc)) {
      const field = this.#fieldNumber(path);
      if (field === -1) continue;
      const text = value === null ? null : String(value);
      const values = byField.get(field);
      if (values === undefined) byField.set(field, [text]);
      else values.push(text);
    }
    for (const [field, values] of byField)
      if (values.some((value) => value !== null)) this.#addField(field, values);
  }

  finish(name: string): Segment {
    this.#streams.push(this.#tokens.length);
    const words = [...this.#numbers.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    const renumbered = new Int32Array(words.length);
    words.forEach((word, number) => (renumbered[this.#numbers.get(word) ?? 0] = number));
    const tokens = this.#tokens.toArray();
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? 0;
      if (token >= 0 && token < GAP) tokens[at] = renumbered[token] ?? 0;
    }
    const fields = [...this.#fieldNumbers].filter(([, number]) => number !== -1).map(([path]) => path);
    return packed(
      invert(
        {
          name,
          fields,
          dictionary: Dictionary.of(words),
          documents: Uint32Array.from(this.#documents.toArray()),
          streams: Uint32Array.from(this.#streams.toArray()),
          tokens,
          rows: new TextEncoder().encode(JSON.stringify(this.#rows)),
        },
        this.#settings,
      ),
    );
  }

  #addField(field: number, values: readonly (string | null)[]): void {
    const tokens = this.#tokens;
    tokens.push(fieldToken(field));
    /** Position of the last word that was written. */
    let written = -1;
    let start = 0;
    values.forEach((text, index) => {
      if (index > 0) start = Math.max(written, start) + FAR;
      if (text === null) return;
      let offset = 0;
      let gap = -1;
      this.#cut(text, (kind, from, to) => {
        if (kind !== WORD) {
          if (gap !== -1) gap = Math.max(gap, kind === HARD ? FAR : 1);
          return;
        }
        const piece = this.#pieces.number(text, from, to, this.#make);
        if (piece === -2) return;
        if (gap !== -1) offset += gap === 0 ? 1 : gap;
        gap = 0;
        const position = start + offset;
        if (piece === -1 || position > MAX_POSITION) return;
        if (position > written + 1) tokens.push(GAP + position - written - 1);
        tokens.push(piece);
        written = position;
      });
    });
  }

  readonly #make = (raw: string): number => {
    const { decomposed, folded } = normalForm(raw);
    const word = folded.trim();
    if (word === '') return -2;
    if (this.#stops.has(decomposed) || isTooLong(word)) return -1;
    const number = this.#numbers.get(word) ?? this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  };

  #fieldNumber(path: string): number {
    let field = this.#fieldNumbers.get(path);
    if (field === undefined) {
      const searched = fieldWeight(this.#settings, path) !== undefined;
      field = searched ? [...this.#fieldNumbers.values()].filter((number) => number !== -1).length : -1;
      this.#fieldNumbers.set(path, field);
    }
    return field;
  }
}

function isTooLong(word: string): boolean {
  return word.length > MAX_WORD_BYTES || (!ASCII.test(word) && Buffer.byteLength(word) > MAX_WORD_BYTES);
}
