/** What kind of page it is, by what the page says and where it stands; the first row that fits counts. */
import type { PageType } from '../model/page-record.ts';
import { first, type Metadata } from './metadata.ts';

interface Evidence {
  path: string;
  title: string;
  metadata: Metadata;
  /** Addresses in the UPL. */
  products: readonly string[];
  /** The page offers something to arrange online. */
  hasAction: boolean;
  /** Share of the main text that is links, 0 to 1. */
  linkShare: number;
}

const linkedType = (metadata: Metadata, ...types: string[]) =>
  metadata.linked.some((object) =>
    [object['@type']].flat().some((type) => typeof type === 'string' && types.includes(type)),
  );

const declared = ({ metadata }: Evidence, pattern: RegExp) =>
  pattern.test(first(metadata, 'dcterms.type', 'overheid.type', 'dc.type', 'og:type') ?? '');

const ROWS: readonly (readonly [PageType, (evidence: Evidence) => boolean])[] = [
  [
    'service',
    ({ products, metadata }) => products.length > 0 || linkedType(metadata, 'GovernmentService', 'Service'),
  ],
  ['service', (evidence) => declared(evidence, /productbeschrijving|product/i)],
  [
    'news',
    (evidence) => linkedType(evidence.metadata, 'NewsArticle') || declared(evidence, /nieuws|persbericht/i),
  ],
  ['news', ({ path }) => /\/(nieuws|actueel|nieuwsberichten|persberichten|news)(\/|$)/i.test(path)],
  [
    'decision',
    ({ path }) =>
      /\/(raadsbesluiten|raadsinformatie|bekendmakingen|besluiten|besluitenlijst\w*|vergaderingen|notulen|collegebesluiten)(\/|$)/i.test(
        path,
      ),
  ],
  [
    'decision',
    ({ title }) =>
      /^(raadsbesluit|collegebesluit|besluitenlijst|notulen|verslag (van de )?(raads|commissie))/i.test(
        title,
      ),
  ],
  [
    'contact',
    ({ path, title }) =>
      /\/(contact|openingstijden|adressen?)(\/|$|\.)/i.test(path) ||
      /^(contact|openingstijden|adres en openingstijden)/i.test(title),
  ],
  [
    'question',
    ({ path, metadata }) =>
      linkedType(metadata, 'FAQPage', 'QAPage') ||
      /\/(veelgestelde-vragen|vraag-en-antwoord|faq)(\/|$)/i.test(path),
  ],
  [
    'person',
    ({ metadata, path }) =>
      linkedType(metadata, 'Person') ||
      /\/(burgemeester|wethouders|raadsleden|college-van-bw)\/[^/]+/i.test(path),
  ],
  [
    'form',
    ({ path, title }) =>
      /\/(formulier(en)?|forms?|e-formulier\w*)(\/|$)/i.test(path) || /formulier$/i.test(title),
  ],
  ['service', ({ hasAction }) => hasAction],
  ['overview', ({ linkShare }) => linkShare > 0.5],
  [
    'overview',
    ({ path }) => path === '/' || /\/(overzicht|sitemap|index|onderwerpen|a-tot-z|producten)\/?$/i.test(path),
  ],
];

export function pageTypeOf(evidence: Evidence): PageType {
  return ROWS.find(([, fits]) => fits(evidence))?.[0] ?? 'other';
}
