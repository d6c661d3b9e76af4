/** `_formatted` and `_matchesPosition`: highlights, crops and match offsets. Nothing is escaped, as in Meilisearch. */
import { emptyRecord, isObject, matchesPattern, type Doc, type Json } from '../json.ts';
import { cropBounds } from './crop.ts';
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

/** What is done with a field. */
interface FieldFormat {
  highlight: boolean;
  /** Words; 0 for the whole text. */
  cropLength: number;
}

/** @returns what formats the documents of one search */
export function documentFormatter(options: FormatOptions): (doc: Doc, matcher: Matcher) => Doc {
  const formatOf = fieldFormats(options);
  return (doc, matcher) => {
    const walk = (value: Json, path: string): Json => {
      if (Array.isArray(value)) return value.map((item) => walk(item, path));
      if (isObject(value)) {
        return Object.fromEntries(
          Object.entries(value).map(([key, item]) => [key, walk(item, `${path}.${key}`)]),
        );
      }
      if (typeof value !== 'string' && typeof value !== 'number') return value;
      const text = String(value);
      const { highlight, cropLength } = formatOf(path);
      return highlight || cropLength > 0 ? formatText(text, matcher, options, highlight, cropLength) : text;
    };
    const formatted = emptyRecord<Json>();
    for (const [key, value] of Object.entries(doc)) formatted[key] = walk(value, key);
    return formatted;
  };
}

function fieldFormats(options: FormatOptions): (path: string) => FieldFormat {
  const crops = options.attributesToCrop.map((entry) => {
    // What stands behind the colon and is no number counts for nothing.
    const [, name = entry, length] = /^(.*?):([^:]*)$/.exec(entry) ?? [];
    return {
      name,
      length: length !== undefined && /^\d+$/.test(length) ? Number(length) : options.cropLength,
    };
  });
  const known = new Map<string, FieldFormat>();
  return (path) => {
    let format = known.get(path);
    if (format === undefined) {
      format = {
        highlight: options.attributesToHighlight.some((pattern) => matchesPattern(path, pattern)),
        cropLength: crops.find(({ name }) => matchesPattern(path, name))?.length ?? 0,
      };
      known.set(path, format);
    }
    return format;
  };
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
  const { start, end } =
    length === 0 ? { start: 0, end: text.length } : cropBounds(text, tokens, matches, length);
  let result = start > 0 ? options.cropMarker : '';
  let at = start;
  if (highlight) {
    for (const match of matches) {
      const until = tokens[match.last]?.end ?? match.end;
      if (until < start || match.start > end) continue;
      const from = Math.max(match.start, start);
      const to = Math.min(until, end);
      const marked = Math.min(from + match.end - match.start, to);
      if (at < from) result += text.slice(at, from);
      result += options.highlightPreTag + text.slice(from, marked) + options.highlightPostTag;
      result += text.slice(marked, to);
      at = to;
    }
  }
  if (at < end) result += text.slice(at, end);
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
      const matches = matcher.matches(text, matcher.tokenize(text));
      if (matches.length === 0) return;
      // Of a list only the last element with matches is told, as in Meilisearch.
      positions[path] = matches.map((match) => ({
        start: Buffer.byteLength(text.slice(0, match.start)),
        length: Buffer.byteLength(text.slice(match.start, match.end)),
        ...(indices.length > 0 ? { indices } : {}),
      }));
    }
  };
  for (const [key, value] of Object.entries(doc)) walk(value, key, []);
  return positions;
}
