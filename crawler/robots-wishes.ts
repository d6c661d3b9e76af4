/** What a page asks of robots: `<meta name=robots>`, the same under our own name, and `X-Robots-Tag`. */
import type { Metadata } from './metadata.ts';

export interface RobotsWishes {
  noindex: boolean;
  nofollow: boolean;
  /** What asks for noindex. */
  from?: string;
}

/** Directives that carry a value of their own, and so look like the name of an agent. */
const WITH_VALUE = /^(unavailable_after|max-snippet|max-image-preview|max-video-preview)$/;
const UNAVAILABLE = /unavailable_after\s*:\s*(.+)$/;

/**
 * @param header `X-Robots-Tag`; several headers on lines of their own
 * @param agent our product token, in lower case
 * @param nowMs after which a page may ask to be gone
 */
export function robotsWishes(
  metadata: Metadata,
  header: string | undefined,
  agent: string,
  nowMs: number,
): RobotsWishes {
  const asked: { directive: string; from: string }[] = [];
  for (const name of ['robots', agent]) {
    for (const value of metadata.values.get(name) ?? [])
      for (const directive of directives(value)) asked.push({ directive, from: `meta ${name}` });
  }
  for (const line of (header ?? '').split('\n')) {
    // A part such as "otherbot: noindex" is meant for that one only, with all that follows in the same header.
    let isForUs = true;
    for (const part of directives(line)) {
      const [, name, rest = ''] = /^([^\s:,]+)\s*:\s*(.*)$/.exec(part) ?? [];
      const isAgent = name !== undefined && !WITH_VALUE.test(name);
      if (isAgent) isForUs = name === agent || name === '*' || name === 'robots';
      if (isForUs) asked.push({ directive: isAgent ? rest : part, from: 'X-Robots-Tag header' });
    }
  }
  const noindex = asked.find(
    ({ directive }) => /^(noindex|none)$/.test(directive) || isPast(directive, nowMs),
  );
  return {
    noindex: noindex !== undefined,
    nofollow: asked.some(({ directive }) => /^(nofollow|none)$/.test(directive)),
    ...(noindex === undefined ? {} : { from: `${noindex.from}: ${noindex.directive}` }),
  };
}

/** Split at commas, but not within a date; spaces alone part simple words too. */
function directives(text: string): string[] {
  const lower = text.toLowerCase();
  const date = lower.search(/(?:[^\s,:]+\s*:\s*)?unavailable_after\s*:/);
  const simple = date === -1 ? lower : lower.slice(0, date);
  const words = simple
    .replace(/\s*:\s*/g, ':')
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  if (date === -1) return words;
  // The date ends before the next directive, if any.
  const rest = lower.slice(date);
  const next = rest.search(/,\s*(?=(no|max-|index|follow|all)[a-z-]*\b)/);
  return next === -1
    ? [...words, rest.trim()]
    : [...words, rest.slice(0, next).trim(), ...directives(rest.slice(next + 1))];
}

function isPast(directive: string, nowMs: number): boolean {
  const date = UNAVAILABLE.exec(directive)?.[1];
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return !Number.isNaN(at) && at < nowMs;
}
