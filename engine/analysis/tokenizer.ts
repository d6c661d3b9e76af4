/**
 * Text to tokens, as Meilisearch 1.50 does for Latin script (charabia 0.9): cut at separators, longest match first,
 * then normalise. No stemming, no language detection; other scripts are cut at separators only.
 */
import { separators, type SeparatorKind } from './separators.ts';

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

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f-\u009f]/g;
const MARKS = /[\u0300-\u036f]/g;
const PLAIN_ASCII = /^[a-z0-9]*$/;
const LOSSY: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '‛': "'",
  œ: 'oe',
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
};

export function createTokenizer(settings: AnalysisSettings): Tokenizer {
  const parts = separators(settings.separatorTokens, settings.nonSeparatorTokens);
  const whole = new Set(settings.dictionary);
  const stops = new Set(settings.stopWords.map((word) => word.normalize('NFKD')));
  const multi = [...parts.keys(), ...whole].filter((entry) => entry.length > 1);
  const byFirst = new Map<string, string[]>();
  for (const entry of multi.toSorted((a, b) => b.length - a.length)) {
    const first = entry.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }

  return (text) => {
    const tokens: Token[] = [];
    const push = (raw: string, start: number, separator: SeparatorKind | undefined) => {
      if (separator !== undefined) {
        tokens.push({ text: raw, kind: separator, start, end: start + raw.length });
        return;
      }
      const decomposed = PLAIN_ASCII.test(raw) ? raw : raw.normalize('NFKD').replace(CONTROL, '');
      const kind = stops.has(decomposed) ? 'stop' : 'word';
      tokens.push({ text: fold(decomposed), kind, start, end: start + raw.length });
    };
    let wordStart = 0;
    let at = 0;
    while (at < text.length) {
      const character = text.charAt(at);
      const entry = byFirst.get(character)?.find((candidate) => text.startsWith(candidate, at)) ?? character;
      const separator = parts.get(entry);
      if (separator === undefined && !whole.has(entry)) {
        at += 1;
        continue;
      }
      if (at > wordStart) push(text.slice(wordStart, at), wordStart, undefined);
      push(entry, at, separator);
      at += entry.length;
      wordStart = at;
    }
    if (text.length > wordStart) push(text.slice(wordStart), wordStart, undefined);
    return tokens;
  };
}

/** The lossy half of normalisation: case, accents, ligatures. */
function fold(decomposed: string): string {
  if (PLAIN_ASCII.test(decomposed)) return decomposed;
  return decomposed
    .toLowerCase()
    .replace(/[’‘‛œæđðı]/g, (letter) => LOSSY[letter] ?? letter)
    .replace(MARKS, '');
}

/** How filters and facets compare strings: without case, with accents. */
export function normaliseFacet(value: string): string {
  return value.trim().normalize('NFKD').toLowerCase();
}
