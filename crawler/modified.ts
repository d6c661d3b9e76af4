/** When a page was last changed, as it says itself: in metadata, in a `<time>`, or in words under the text. */
import { isoDate, WRITTEN_DATE } from './dates.ts';
import type { Found } from './found.ts';
import { attributeOf, rawText } from './html-node.ts';
import { firstFound, type Metadata } from './metadata.ts';
import type { Outline } from './outline.ts';
import { cleanSpaces } from './text.ts';

const CHANGED = [
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'article:modified_time',
  'og:updated_time',
  'last-modified',
  'datemodified',
  'modified',
  'revision_date',
];
/** Better than nothing: a page that never says it was changed. */
const PUBLISHED = [
  'dcterms.date',
  'dcterms.issued',
  'dcterms.available',
  'dcterms.created',
  'dc.date',
  'article:published_time',
  'datepublished',
  'date',
];
const IN_WORDS =
  /(?:(?:laatst|voor het laatst|laatste) (?:gewijzigd|bijgewerkt|aangepast|wijziging|update|bewerkt)|last (?:updated?|modified|changed))\b[^\d\n]{0,25}/i;

/** The date in words often stands under the main text, so that the whole page is looked through. */
export function modifiedOf({ times, body }: Outline, metadata: Metadata): Found<string> | undefined {
  const named = (names: readonly string[]) => names.map((name) => firstFound(metadata, name));
  const linked = (key: string) =>
    metadata.linked.map((object) => ({ value: object[key], from: `JSON-LD ${key}` }));
  const time = (property: string) => {
    const found = times.find((element) => attributeOf(element, 'itemprop') === property);
    return [
      { value: found === undefined ? undefined : attributeOf(found, 'datetime'), from: 'time element' },
    ];
  };
  return (
    firstDate([...named(CHANGED), ...linked('dateModified'), ...time('dateModified')]) ??
    firstDate([
      { value: body === undefined ? undefined : dateInWords(rawText(body)), from: 'date in the text' },
    ]) ??
    firstDate([...named(PUBLISHED), ...linked('datePublished'), ...time('datePublished')])
  );
}

function firstDate(candidates: readonly (Found<unknown> | undefined)[]): Found<string> | undefined {
  for (const candidate of candidates) {
    const value = typeof candidate?.value === 'string' ? isoDate(candidate.value) : undefined;
    if (value !== undefined) return { value, from: candidate?.from ?? '' };
  }
  return undefined;
}

function dateInWords(text: string): string | undefined {
  const match = IN_WORDS.exec(text);
  if (match === null) return undefined;
  const after = cleanSpaces(text.slice(match.index + match[0].length, match.index + match[0].length + 40));
  const date = WRITTEN_DATE.exec(after);
  return date !== null && date.index < 5 ? date[0] : undefined;
}
