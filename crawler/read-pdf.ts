/** The text of a PDF file to a page record. */
import { FORMAT_VERSIONS } from '../model/format-version.ts';
import type { PageRecord } from '../model/page-record.ts';
import { pageTypeOf } from './page-type.ts';
import type { PdfText } from './pdf.ts';
import { contentHash, type PageReading, type ReadContext } from './read-page.ts';
import { robotsWishes } from './robots-wishes.ts';
import { EXTRACTION_VERSION } from './rules.ts';
import { cleanSpaces } from './text.ts';
import { titleFromPath } from './title.ts';

/** Titles that word processors fill in by themselves. */
const NO_TITLE =
  /^(microsoft (word|powerpoint|excel)|powerpoint-presentatie|document\d*$|naamloos|untitled|titel$)|\.(docx?|pptx?|xlsx?|indd|pdf|odt|qxd)$/i;
/** A first line that is longer is a sentence, not a title. */
const MAX_TITLE = 120;

export function readPdf(
  pdf: PdfText,
  at: { url: string; headers: Record<string, string> },
  context: ReadContext,
): PageReading {
  const none: PageReading = { links: [], siteNames: [] };
  const metadata = { values: new Map(), linked: [] };
  const wishes = robotsWishes(metadata, at.headers['x-robots-tag'], context.agent, context.nowMs);
  if (wishes.noindex) return { ...none, skip: 'noindex', detail: wishes.from ?? '' };
  const lines = linesOf(pdf.pages);
  if (lines.length === 0) return { ...none, skip: 'empty', detail: 'a PDF without text, perhaps a scan' };
  const title = titleOf(pdf, lines[0] ?? '', at.url);
  const text = lines.join('\n');
  const body = text.startsWith(`${title.value}\n`) ? text.slice(title.value.length + 1) : text;
  const language = /^([a-z]{2,3})\b/i.exec(pdf.language?.trim() ?? '')?.[1]?.toLowerCase();
  const { pathname } = new URL(at.url);
  const pageType = pageTypeOf({
    path: pathname,
    title: title.value,
    metadata,
    products: [],
    hasAction: false,
    linkShare: 0,
    fieldCount: 0,
  });
  const { organisation } = context;
  const record: PageRecord = {
    version: FORMAT_VERSIONS.record,
    url: at.url,
    title: title.value,
    text: body,
    language: language ?? 'nl',
    organisation: organisation.id,
    source: context.source,
    type: organisation.type,
    serves: organisation.serves,
    product: [],
    pageType: pageType.value,
    channels: {},
    places: [],
    headings: [],
    breadcrumbs: [],
    contentHash: contentHash(title.value, body),
    extractionVersion: EXTRACTION_VERSION,
    sourceKind: 'site',
    citizenWords: [],
  };
  const read = pdf.pages.length;
  const from = {
    url: 'the address it was fetched at',
    title: title.from,
    text: read < pdf.pageCount ? `the first ${read} of ${pdf.pageCount} pages of the PDF` : 'the PDF',
    language: language === undefined ? 'nothing tells another language' : 'language of the PDF',
    product: 'not looked for in a PDF',
    pageType: pageType.from,
    contentHash: 'title and text',
  };
  return { ...none, record, from };
}

function titleOf(pdf: PdfText, first: string, url: string): { value: string; from: string } {
  const named = cleanSpaces(pdf.title ?? '');
  if (named !== '' && !NO_TITLE.test(named)) return { value: named, from: 'title of the PDF' };
  return first.length <= MAX_TITLE && /\p{L}/u.test(first)
    ? { value: first, from: 'first line of the PDF' }
    : { value: titleFromPath(url), from: 'the address' };
}

/** Lines of all pages, with words that were broken at the end of one mended. */
function linesOf(pages: readonly string[]): string[] {
  return pages
    .join('\n')
    .replace(/(\p{Ll})[-\u00ad]\n\s*(?=\p{Ll})/gu, '$1')
    .split('\n')
    .map(cleanSpaces)
    .filter((line) => line !== '');
}
