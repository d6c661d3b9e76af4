/** `_formatted` and `_matchesPosition`: highlights, crops and match offsets. Nothing is escaped, as in Meilisearch. */
import { emptyRecord, isObject, matchesPattern, type Doc, type Json } from '../json.ts';
import { cropWindow } from './crop.ts';
import type { Matcher } from './matcher.ts';

export interface FormatOptions {
  attributesToHighlight: readonly string[];
  /** Names, each with an optional length: `body:30`. */
  attributesToCrop: readonly string[];
  cropLength: number;
  cropMarker: string;
  highlightPreTag: string;
  highlightPostTag: string;
}

export function formatDocument(doc: Doc, matcher: Matcher, options: FormatOptions): Doc {
  const crops = options.attributesToCrop.map((entry) => {
    const [, name = entry, length] = /^(.*?):(\d+)$/.exec(entry) ?? [];
    return { name, length: length === undefined ? options.cropLength : Number(length) };
  });
  const formatted = emptyRecord<Json>();
  for (const [key, value] of Object.entries(doc)) formatted[key] = walk(value, key);
  return formatted;

  function walk(value: Json, path: string): Json {
    if (Array.isArray(value)) return value.map((item) => walk(item, path));
    if (isObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, walk(item, `${path}.${key}`)]),
      );
    }
    if (typeof value !== 'string' && typeof value !== 'number') return value;
    const text = String(value);
    const highlight = options.attributesToHighlight.some((pattern) => matchesPattern(path, pattern));
    const length = crops.find(({ name }) => matchesPattern(path, name))?.length ?? 0;
    if (!highlight && length === 0) return text;
    return formatText(text, matcher, options, highlight, length);
  }
}

function formatText(
  text: string,
  matcher: Matcher,
  options: FormatOptions,
  highlight: boolean,
  length: number,
): string {
  const tokens = matcher.tokenize(text);
  const matches = matcher.matches(text, tokens);
  const window = length === 0 ? { from: 0, to: tokens.length - 1 } : cropWindow(tokens, matches, length);
  const start = tokens[window.from]?.start ?? 0;
  const end = tokens[window.to]?.end ?? text.length;
  let result = start > 0 ? options.cropMarker : '';
  let at = start;
  if (highlight) {
    for (const match of matches) {
      if (match.start < start || match.end > end) continue;
      result +=
        text.slice(at, match.start) +
        options.highlightPreTag +
        text.slice(match.start, match.end) +
        options.highlightPostTag;
      at = match.end;
    }
  }
  result += text.slice(at, end);
  return end < text.length ? result + options.cropMarker : result;
}

export interface MatchPosition {
  /** UTF-8 bytes. */
  start: number;
  length: number;
  /** Place in an array. */
  indices?: number[];
}

export function matchesPosition(doc: Doc, matcher: Matcher): Record<string, MatchPosition[]> {
  const positions = emptyRecord<MatchPosition[]>();
  const walk = (value: Json, path: string, indices: number[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, path, [...indices, index]));
    else if (isObject(value))
      for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`, indices);
    else if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value);
      for (const match of matcher.matches(text, matcher.tokenize(text))) {
        (positions[path] ??= []).push({
          start: Buffer.byteLength(text.slice(0, match.start)),
          length: Buffer.byteLength(text.slice(match.start, match.end)),
          ...(indices.length > 0 ? { indices } : {}),
        });
      }
    }
  };
  for (const [key, value] of Object.entries(doc)) walk(value, key, []);
  return positions;
}
