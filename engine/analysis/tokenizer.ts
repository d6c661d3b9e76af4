/**
 * Text to tokens, as Meilisearch 1.50 does for Latin script (charabia 0.9): cut at separators, longest match first,
 * then normalise. No stemming, no language detection; words of two scripts are cut where the script changes.
 */
import { normalForm } from './normalise.ts';
import { scriptChanges } from './scripts.ts';
import { separators, type SeparatorKind } from './separators.ts';

export { normaliseFacet } from './normalise.ts';

export interface Token {
  /** Normalised; of a separator, the characters themselves. */
  text: string;
  kind: 'word' | 'stop' | SeparatorKind;
  /** UTF-16 offsets in the original. */
  start: number;
  end: number;
}

export interface AnalysisSettings {
  separatorTokens: readonly string[];
  nonSeparatorTokens: readonly string[];
  dictionary: readonly string[];
  stopWords: readonly string[];
}

export type Tokenizer = (text: string) => Token[];

const WORD = 0;
const SOFT = 1;
const HARD = 2;
/** The character opens an entry of several characters, or may be part of one. */
const LOOK = 3;

/** Calls back with raw pieces in order; `kind` is 0 for a word, 1 for a soft separator, 2 for a hard one. */
export type Cutter = (text: string, visit: (kind: number, start: number, end: number) => void) => void;

export function createTokenizer(settings: AnalysisSettings): Tokenizer {
  const cut = createCutter(settings);
  const stops = stopWords(settings);
  return (text) => {
    const tokens: Token[] = [];
    cut(text, (kind, start, end) => {
      const raw = text.slice(start, end);
      if (kind !== WORD) {
        tokens.push({ text: raw, kind: kind === SOFT ? 'soft' : 'hard', start, end });
        return;
      }
      const { decomposed, folded } = normalForm(raw);
      tokens.push({ text: folded, kind: stops.has(decomposed) ? 'stop' : 'word', start, end });
    });
    return tokens;
  };
}

/** As the setting is compared: decomposed, not in lower case. */
export function stopWords(settings: AnalysisSettings): ReadonlySet<string> {
  return new Set(settings.stopWords.map((word) => word.normalize('NFKD')));
}

export function createCutter(settings: AnalysisSettings): Cutter {
  const parts = separators(settings.separatorTokens, settings.nonSeparatorTokens);
  const classes = new Uint8Array(65_536);
  const entries = new Map<number, { text: string; kind: number }[]>();
  const enter = (text: string, kind: number) => {
    if (text === '') return;
    const first = text.charCodeAt(0);
    const known = entries.get(first) ?? [];
    entries.set(
      first,
      [...known.filter((entry) => entry.text !== text), { text, kind }].toSorted(
        (a, b) => b.text.length - a.text.length,
      ),
    );
  };
  for (const [text] of parts) {
    // Text is cut at it as written, but it only counts as a separator if it still is one once decomposed.
    const kind = parts.get(text.normalize('NFKD'));
    enter(text, kind === undefined ? WORD : kind === 'soft' ? SOFT : HARD);
  }
  for (const text of settings.dictionary) enter(text, WORD);
  for (const [first, list] of entries) {
    const [only] = list;
    classes[first] = list.length === 1 && only?.text.length === 1 && only.kind !== WORD ? only.kind : LOOK;
  }
  return (text, visit) => {
    const changes = scriptChanges(text);
    let nextChange = changes?.[0] ?? Infinity;
    let change = 0;
    let wordStart = 0;
    let at = 0;
    const { length } = text;
    while (at < length) {
      if (at === nextChange) {
        if (at > wordStart) visit(WORD, wordStart, at);
        wordStart = at;
        nextChange = changes?.[++change] ?? Infinity;
      }
      let kind = classes[text.charCodeAt(at)] ?? WORD;
      if (kind === WORD) {
        at += 1;
        continue;
      }
      let end = at + 1;
      if (kind === LOOK) {
        const entry = entries
          .get(text.charCodeAt(at))
          ?.find((candidate) => candidate.text.length === 1 || text.startsWith(candidate.text, at));
        if (entry === undefined) {
          at += 1;
          continue;
        }
        ({ kind } = entry);
        end = at + entry.text.length;
      }
      if (at > wordStart) visit(WORD, wordStart, at);
      visit(kind, at, end);
      at = end;
      wordStart = at;
      while (nextChange <= at) {
        if (nextChange === at) break;
        nextChange = changes?.[++change] ?? Infinity;
      }
    }
    if (length > wordStart) visit(WORD, wordStart, length);
  };
}
