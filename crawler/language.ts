/** The language of a page, by what it says of itself. */
import type { Found } from './found.ts';
import { attributeOf } from './html-node.ts';
import { firstFound, type Metadata } from './metadata.ts';
import type { Outline } from './outline.ts';

export function languageOf(
  { html, body }: Outline,
  metadata: Metadata,
  headers: Record<string, string>,
): Found<string> {
  const candidates: readonly (Found<string | undefined> | undefined)[] = [
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
  return { value: 'nl', from: 'nothing tells another language' };
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
