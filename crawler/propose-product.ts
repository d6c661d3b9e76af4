/**
 * Which product of the Uniforme Productnamenlijst a page is about, when the page itself does not say: read from its
 * title, with breadcrumbs and text as support. A wrong product is worse than none, so what is not sure is left out.
 */
import type { PageType } from '../model/page-record.ts';
import { namedThing, wordsIn, type NamedThing } from './product-words.ts';
import { UPL_BASE, UPL_LIST } from './upl-list.ts';

export interface ProductEvidence {
  title: string;
  breadcrumbs: readonly string[];
  text: string;
  pageType: PageType;
}

export interface ProductProposal {
  /** Address in the UPL. */
  product: string;
  name: string;
  /** 0 to 1; below the threshold there is no proposal. */
  confidence: number;
  reason: string;
}

/** Least confidence of a proposal. */
export const PRODUCT_THRESHOLD = 0.75;

/** Pages of these types tell about a product without being its page. */
const NOT_ABOUT_ONE: ReadonlySet<PageType> = new Set(['news', 'decision', 'person', 'overview', 'contact']);

interface Product extends PageWords {
  address: string;
  name: string;
}

interface PageWords extends NamedThing {
  /** Different words among those of the subject. */
  distinct: number;
  /** All its words, actions included, as one sorted text. */
  exact: string;
  joined: string;
}

interface Match {
  confidence: number;
  reason: string;
}

type Rule = (page: PageWords, product: Product) => Match | undefined;

/** Generic ways to get something: a title may have one that the official name lacks. */
const NEUTRAL = new Set(['aanvraag', 'verzoek', 'melding', 'aangifte']);
/** A word of this many letters is specific enough to name a product beside other words. */
const SPECIFIC_LETTERS = 12;

const RULES: readonly Rule[] = [
  (page, product) =>
    page.exact === product.exact ? { confidence: 0.98, reason: 'the title is the official name' } : undefined,
  (page, product) => {
    if (!sameSubject(page, product)) return undefined;
    if (sameActions(page, product))
      return { confidence: 0.95, reason: 'the title has the words of the official name' };
    if (product.actions.size === 0 && [...page.actions].every((action) => NEUTRAL.has(action)))
      return { confidence: 0.92, reason: 'the title has the official name and how to get it' };
    if (page.actions.size === 0)
      return { confidence: 0.8, reason: 'the title has the official name but for what is done with it' };
    return undefined;
  },
  (page, product) =>
    page.joined === product.joined && product.joined.length >= 8
      ? { confidence: 0.9, reason: 'the title has the official name, joined or split' }
      : undefined,
  (page, product) => {
    if (!product.subject.every((word) => page.subject.includes(word))) return undefined;
    const rest = page.subject.filter((word) => !product.subject.includes(word));
    if (rest.length > 2 || !neutralOrSame(page, product)) return undefined;
    if (product.subject.length >= 2)
      return { confidence: 0.85, reason: 'the title holds all words of the official name' };
    const leads = page.subject[0] === product.subject[0];
    return leads && (product.subject[0]?.length ?? 0) >= SPECIFIC_LETTERS
      ? { confidence: 0.8, reason: 'the title starts with the official name' }
      : undefined;
  },
];

const WITH_BRACKETS = /^(.*?)\s*\(([^)]+)\)$/;

let products: Product[] | undefined;
let byWord: Map<string, Product[]> | undefined;

/** @returns undefined when no product is sure enough, or two are equally sure. */
export function proposeProduct(evidence: ProductEvidence): ProductProposal | undefined {
  if (NOT_ABOUT_ONE.has(evidence.pageType)) return undefined;
  const page = pageWords(evidence.title);
  if (page.subject.length === 0) return undefined;
  const found = new Map<string, { product: Product; match: Match }>();
  for (const product of candidates(page)) {
    const match = bestOf(page, product);
    if (match === undefined) continue;
    const known = found.get(product.address);
    if (known === undefined || known.match.confidence < match.confidence)
      found.set(product.address, { product, match });
  }
  const ranked = [...found.values()].toSorted(
    (a, b) => b.match.confidence - a.match.confidence || b.product.subject.length - a.product.subject.length,
  );
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  const tied =
    second !== undefined &&
    second.match.confidence === first.match.confidence &&
    second.product.subject.length === first.product.subject.length;
  if (tied) return undefined;
  const support = supported(evidence, first.product) ? 0 : -0.1;
  const confidence = Math.round((first.match.confidence + support) * 100) / 100;
  if (confidence < PRODUCT_THRESHOLD) return undefined;
  return { product: first.product.address, name: first.product.name, confidence, reason: first.match.reason };
}

/** The name of a product, by its address. */
export function productName(address: string): string | undefined {
  return all().find((product) => product.address === address)?.name;
}

function bestOf(page: PageWords, product: Product): Match | undefined {
  let best: Match | undefined;
  for (const rule of RULES) {
    const match = rule(page, product);
    if (match !== undefined && (best === undefined || match.confidence > best.confidence)) best = match;
  }
  return best;
}

/** The page's text speaks of it too, or is too short to tell. */
function supported({ text, breadcrumbs }: ProductEvidence, product: Product): boolean {
  const around = namedThing(`${text.slice(0, 3000)} ${breadcrumbs.join(' ')}`).subject;
  if (around.length < 40) return true;
  const spoken = new Set(around);
  const joined = wordsIn(text.slice(0, 3000)).join('');
  return product.subject.some((word) => spoken.has(word)) || joined.includes(product.joined);
}

function pageWords(title: string): PageWords {
  const { subject, actions } = namedThing(title);
  const words = wordsIn(title);
  return {
    subject,
    actions,
    distinct: new Set(subject).size,
    joined: words.join(''),
    exact: words.toSorted().join(' '),
  };
}

function candidates(page: PageWords): Set<Product> {
  const index = (byWord ??= indexByWord());
  const found = new Set<Product>();
  for (const word of [...page.subject, page.joined])
    for (const product of index.get(word) ?? []) found.add(product);
  return found;
}

function indexByWord(): Map<string, Product[]> {
  const index = new Map<string, Product[]>();
  for (const product of all()) {
    for (const word of [...product.subject, product.joined])
      index.set(word, [...(index.get(word) ?? []), product]);
  }
  return index;
}

function all(): Product[] {
  products ??= UPL_LIST.trim()
    .split('\n')
    .flatMap((line) => {
      const [slug = '', name = ''] = line.split('\t');
      return namesOf(name).map((spelling) => ({
        ...pageWords(spelling),
        address: UPL_BASE + slug,
        name,
      }));
    })
    .filter((product) => product.subject.length > 0);
  return products;
}

let siblings: Map<string, number> | undefined;

/** How many names of the list begin so and go on in brackets. */
function namesBeforeBrackets(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of UPL_LIST.split('\n')) {
    const before = WITH_BRACKETS.exec(line.split('\t')[1] ?? '')?.[1];
    if (before !== undefined) counts.set(before, (counts.get(before) ?? 0) + 1);
  }
  return counts;
}

/** `verklaring omtrent gedrag (vog)` is known by three spellings; `melding openbare ruimte (algemeen)` by one. */
function namesOf(name: string): string[] {
  const [, before, inside] = WITH_BRACKETS.exec(name) ?? [];
  if (before === undefined || inside === undefined) return [name];
  siblings ??= namesBeforeBrackets();
  return (siblings.get(before) ?? 0) > 1 ? [name] : [name, before, inside];
}

function sameSubject(page: PageWords, { subject, distinct }: PageWords): boolean {
  return (
    subject.length > 0 && page.distinct === distinct && subject.every((word) => page.subject.includes(word))
  );
}

function sameActions(a: NamedThing, b: NamedThing): boolean {
  return a.actions.size === b.actions.size && [...a.actions].every((action) => b.actions.has(action));
}

function neutralOrSame(page: NamedThing, product: NamedThing): boolean {
  return (
    [...page.actions].every((action) => NEUTRAL.has(action) || product.actions.has(action)) &&
    [...product.actions].every((action) => page.actions.has(action) || page.actions.size === 0)
  );
}
