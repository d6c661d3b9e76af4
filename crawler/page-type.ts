/** What kind of page it is, by what the page says and where it stands; the first row that fits counts. */
import type { PageType } from '../model/page-record.ts';
import type { Found } from './found.ts';
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
  /** What a visitor fills in, in the main text. */
  fieldCount: number;
}

const linkedType = (metadata: Metadata, ...types: string[]) =>
  metadata.linked.some((object) =>
    [object['@type']].flat().some((type) => typeof type === 'string' && types.includes(type)),
  );

const declared = ({ metadata }: Evidence, pattern: RegExp) =>
  pattern.test(first(metadata, 'dcterms.type', 'overheid.type', 'dc.type', 'og:type') ?? '');

/** One is a search box or a newsletter. */
const LEAST_FIELDS = 3;

/** Type, why, and when. */
const ROWS: readonly (readonly [PageType, string, (evidence: Evidence) => boolean])[] = [
  [
    'service',
    'a product, or a service in JSON-LD',
    ({ products, metadata }) => products.length > 0 || linkedType(metadata, 'GovernmentService', 'Service'),
  ],
  ['service', 'declared as a product', (evidence) => declared(evidence, /productbeschrijving|product/i)],
  [
    'news',
    'declared as news',
    (evidence) => linkedType(evidence.metadata, 'NewsArticle') || declared(evidence, /nieuws|persbericht/i),
  ],
  [
    'news',
    'the address is that of news',
    ({ path }) => /\/(nieuws[a-z-]*|actueel|persberichten|news)(\/|$)/i.test(path),
  ],
  [
    'decision',
    'the address is that of decisions',
    ({ path }) =>
      /\/(raadsbesluiten|raadsinformatie|bekendmakingen|besluiten|besluitenlijst\w*|vergaderingen|notulen|collegebesluiten)(\/|$)/i.test(
        path,
      ),
  ],
  [
    'decision',
    'the title is that of a decision',
    ({ title }) =>
      /^(raadsbesluit|collegebesluit|verkeersbesluit|aanwijzingsbesluit|besluitenlijst|notulen|verordening|beleidsregels?|bekendmaking|verslag (van de )?(raads|commissie))/i.test(
        title,
      ),
  ],
  [
    'contact',
    'the address or the title is that of contact',
    ({ path, title }) =>
      /\/(contact|openingstijden|adressen?)(\/|$|\.)/i.test(path) ||
      /^(contact|openingstijden|adres en openingstijden)/i.test(title),
  ],
  [
    'question',
    'questions in JSON-LD, or the address',
    ({ path, metadata }) =>
      linkedType(metadata, 'FAQPage', 'QAPage') ||
      /\/(veelgestelde-vragen|vraag-en-antwoord|faq)(\/|$)/i.test(path),
  ],
  [
    'question',
    'the title is a question',
    ({ title }) =>
      /^(hoe|wat|wanneer|waar|waarom|wie|welke?|hoeveel|kan|kunt|mag|moet|heb|ben|krijg|is|how|what|when|where|can) .*\?$/i.test(
        title,
      ),
  ],
  [
    'person',
    'a person in JSON-LD, the address or the title',
    ({ metadata, path, title }) =>
      linkedType(metadata, 'Person') ||
      /^(burgemeester|wethouder|raadslid|gemeentesecretaris|griffier) \p{Lu}/u.test(
        title.charAt(0).toLowerCase() + title.slice(1),
      ) ||
      /\/(burgemeester|wethouders|raadsleden|college-van-bw)\/[^/]+/i.test(path),
  ],
  [
    'form',
    'the address or the title is that of a form',
    ({ path, title }) =>
      /\/(formulier(en)?|forms?|e-formulier\w*)(\/|$)/i.test(path) || /formulier$/i.test(title),
  ],
  ['service', 'something to arrange online', ({ hasAction }) => hasAction],
  ['overview', 'mostly links', ({ linkShare }) => linkShare > 0.5],
  ['form', 'something to fill in', ({ fieldCount }) => fieldCount >= LEAST_FIELDS],
  [
    'overview',
    'the address is that of an overview',
    ({ path }) => path === '/' || /\/(overzicht|sitemap|index|onderwerpen|a-tot-z|producten)\/?$/i.test(path),
  ],
];

export function pageTypeOf(evidence: Evidence): Found<PageType> {
  const [value, from] = ROWS.find(([, , fits]) => fits(evidence)) ?? ['other', 'nothing tells another type'];
  return { value, from };
}
