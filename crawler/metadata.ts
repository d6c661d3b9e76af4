/** What a page says of itself in `<meta>`, JSON-LD and links; names and quotes in any spelling. */
import type { Found } from './found.ts';
import { attributeOf, rawText } from './html-node.ts';
import type { Outline } from './outline.ts';
import { cleanSpaces } from './text.ts';

export interface Metadata {
  /** Lower-case name to values, in order. */
  values: ReadonlyMap<string, readonly string[]>;
  /** Objects of JSON-LD, nested ones too. */
  linked: readonly Record<string, unknown>[];
}

export function readMetadata({ metas, scripts }: Outline): Metadata {
  const values = new Map<string, string[]>();
  for (const meta of metas) {
    const name = attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? attributeOf(meta, 'itemprop');
    const content = cleanSpaces(attributeOf(meta, 'content') ?? '');
    if (name === undefined || content === '') continue;
    const key = name.trim().toLowerCase();
    values.set(key, [...(values.get(key) ?? []), content]);
  }
  const linked: Record<string, unknown>[] = [];
  for (const script of scripts)
    if (attributeOf(script, 'type')?.toLowerCase() === 'application/ld+json')
      collect(parse(rawText(script)), linked);
  return { values, linked };
}

export function first(metadata: Metadata, ...names: readonly string[]): string | undefined {
  return firstFound(metadata, ...names)?.value;
}

export function firstFound(metadata: Metadata, ...names: readonly string[]): Found<string> | undefined {
  for (const name of names) {
    const value = metadata.values.get(name)?.[0];
    if (value !== undefined) return { value, from: `meta ${name}` };
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A page with a slip in its JSON-LD is read without it.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function collect(value: unknown, found: Record<string, unknown>[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (value !== null && typeof value === 'object') {
    const object = value as Record<string, unknown>;
    if ('@type' in object) found.push(object);
    for (const inner of Object.values(object)) if (typeof inner === 'object') collect(inner, found);
  }
}

const CITIZEN_WORD_FIELDS = [
  'keymatch',
  'sim.simloket_synoniemen',
  'sim.item_trefwoorden',
  'keywords',
  'dc.subject.keywords',
  'trefwoorden',
];
const MAX_WORDS = 40;
const MAX_WORD_LENGTH = 60;

/** Words of citizens the editors put in the page's metadata. */
export function citizenWordsOf(metadata: Metadata): Found<string[]> {
  const words = new Set<string>();
  const fields = CITIZEN_WORD_FIELDS.filter((name) => metadata.values.has(name));
  for (const name of CITIZEN_WORD_FIELDS) {
    for (const value of metadata.values.get(name) ?? []) {
      for (const word of value.split(/[,;|]/)) {
        const clean = cleanSpaces(word);
        if (clean !== '' && clean.length <= MAX_WORD_LENGTH) words.add(clean);
      }
    }
  }
  return { value: [...words].slice(0, MAX_WORDS), from: fields.map((name) => `meta ${name}`).join(', ') };
}
