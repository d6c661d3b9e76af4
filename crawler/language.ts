/** The language of a page's main text, by what the page says of itself, else by its words. */
import type { Found } from './found.ts';
import { attributeOf, closest, elementsIn, rawText, type HtmlElement } from './html-node.ts';
import type { MainRegion } from './main-region.ts';
import { firstFound, type Metadata } from './metadata.ts';
import type { Outline } from './outline.ts';
import { cleanSpaces } from './text.ts';

/** @param region of the main text, which may be in another language than the page around it */
export function languageOf(
  { html, body }: Outline,
  { region: [region], text }: MainRegion,
  metadata: Metadata,
  headers: Record<string, string>,
): Found<string> {
  const around = region === undefined ? undefined : closest(region, (one) => langOf(one) !== undefined);
  const isPart = around !== undefined && around !== html && around !== body;
  const inside = region === undefined ? undefined : languageInside(region, text);
  const candidates: readonly (Found<string | undefined> | undefined)[] = [
    { value: inside, from: 'lang of most of the main text' },
    { value: isPart ? langOf(around) : undefined, from: 'lang around the main text' },
    { value: attributeOf(html, 'lang'), from: 'html lang' },
    { value: attributeOf(html, 'xml:lang'), from: 'html xml:lang' },
    { value: body === undefined ? undefined : attributeOf(body, 'lang'), from: 'body lang' },
    firstFound(metadata, 'dcterms.language', 'dc.language', 'content-language', 'language'),
    { value: headers['content-language'], from: 'Content-Language header' },
  ];
  for (const candidate of candidates) {
    const language = primaryLanguage(candidate?.value);
    if (language !== undefined) return { value: language, from: candidate?.from ?? '' };
  }
  const spoken = spokenLanguage(text);
  return spoken === undefined
    ? { value: 'nl', from: 'nothing tells another language' }
    : { value: spoken, from: 'words of the text' };
}

const langOf = (element: HtmlElement) => attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');

/** The language most of the text is marked with, when it is an element of its own. */
function languageInside(region: HtmlElement, text: string): string | undefined {
  const [marked] = elementsIn(region, (element) => langOf(element) !== undefined);
  if (marked === undefined) return undefined;
  return cleanSpaces(rawText(marked)).length > text.length / 2 ? langOf(marked) : undefined;
}

/** Small words that only one of these languages has. */
const SMALL_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['nl', new Set('de het een en van voor niet met zijn wordt naar bij ook deze u uw dat aan'.split(' '))],
  ['en', new Set('the and of to for you your with this that are is not from have will be by'.split(' '))],
  ['de', new Set('der die das und für nicht mit ist sie werden auf eine dem von zu ihr ihre'.split(' '))],
  ['fr', new Set('le la les et des pour vous dans une est que votre avec sur du pas au'.split(' '))],
];
const LEAST_WORDS = 8;
const LEAST_LEAD = 3;

/** Told by its small words, when there are enough of them and few of another language. */
function spokenLanguage(text: string): string | undefined {
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counts = SMALL_WORDS.map(([language, small]) => ({
    language,
    count: words.filter((word) => small.has(word)).length,
  })).toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count < LEAST_WORDS) return undefined;
  return first.count >= (second?.count ?? 0) * LEAST_LEAD ? first.language : undefined;
}

/** @param tag BCP 47, or what people write for it @returns its language alone */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const language =
    tag
      ?.trim()
      .replace('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  const primary = language.toLowerCase().split('-')[0] ?? '';
  if (!/^[a-z]{2,3}$/.test(primary)) return undefined;
  return primary === 'dut' || primary === 'nld' ? 'nl' : primary;
}
