import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRODUCT_THRESHOLD, productName, proposeProduct } from '../../crawler/propose-product.ts';

/** Titles of pages as municipalities write them, with the product each is about; - for none. */
const TITLES = readFileSync(join(import.meta.dirname, '../fixtures/products/titles.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [title: string, product: string]);

const page = (title: string) => ({ title, breadcrumbs: [], text: '', pageType: 'other' as const });

describe('proposing the product of a page', () => {
  it('is right on at least 97 % of the titles it proposes one for, and proposes one for most that have one', () => {
    const proposals = TITLES.map(([title, product]) => ({
      product,
      name: proposeProduct(page(title))?.name ?? '-',
    }));
    const proposed = proposals.filter(({ name }) => name !== '-');
    const right = proposed.filter(({ name, product }) => name === product);
    const withProduct = TITLES.filter(([, product]) => product !== '-');
    expect(right.length / proposed.length).toBeGreaterThanOrEqual(0.97);
    expect(right.length / withProduct.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each(TITLES.filter(([, product]) => product === '-'))('proposes nothing for "%s"', (title) => {
    expect(proposeProduct(page(title))).toBeUndefined();
  });

  it('gives the confidence and the reason, and never goes below the threshold', () => {
    expect(proposeProduct(page('Geboorte aangeven'))).toEqual({
      product: 'http://standaarden.overheid.nl/owms/terms/geboorteaangifte',
      name: 'geboorteaangifte',
      confidence: 0.95,
      reason: 'the title has the words of the official name',
    });
    for (const [title] of TITLES) {
      expect(proposeProduct(page(title))?.confidence ?? 1).toBeGreaterThanOrEqual(PRODUCT_THRESHOLD);
    }
  });

  it('is less sure when a long text never speaks of it', () => {
    const text = Array.from({ length: 80 }, (_, index) => `onderwerp${index}`).join(' ');
    const about = proposeProduct({ ...page('Parkeervergunning'), text: `${text} parkeervergunning` });
    const other = proposeProduct({ ...page('Parkeervergunning'), text });
    expect(about?.confidence).toBeGreaterThan(other?.confidence ?? 0);
  });

  it('proposes nothing for news, decisions, people, overviews and contact pages', () => {
    for (const pageType of ['news', 'decision', 'person', 'overview', 'contact'] as const) {
      expect(proposeProduct({ ...page('Paspoort'), pageType })).toBeUndefined();
    }
  });

  it('knows the official name of an address', () => {
    expect(productName('http://standaarden.overheid.nl/owms/terms/verhuismelding')).toBe('verhuismelding');
    expect(productName('http://standaarden.overheid.nl/owms/terms/nothing')).toBeUndefined();
  });
});
