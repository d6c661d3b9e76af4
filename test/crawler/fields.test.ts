/** What is read of a page beside its title and text, field by field, with where it was found. */
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../crawler/dates.ts';
import { readPage } from '../../crawler/read-page.ts';
import type { PageRecord } from '../../model/page-record.ts';
import { OOSTERLO } from '../records.ts';

interface PageParts {
  body: string;
  head?: string;
  path?: string;
  html?: string;
}

function read({ body, head = '', path = '/pagina', html = '<html lang="nl">' }: PageParts) {
  const url = `https://www.oosterlo.example${path}`;
  const page = { url, requestedUrl: url, status: 200, headers: {}, charset: 'utf-8' };
  const context = {
    organisation: OOSTERLO,
    source: 'site',
    siteNames: new Set<string>(),
    agent: 'vindbaar',
    nowMs: 0,
  };
  const text = `<!doctype html>${html}<head>${head}</head><body>${body}</body></html>`;
  const { record, from = {} } = readPage({ ...page, body: text }, context);
  return { record: record ?? ({} as PageRecord), from };
}

const main = (inside: string) => `<main><h1>Titel</h1>${inside}</main>`;
const ld = (value: object) => `<script type='application/ld+json'>${JSON.stringify(value)}</script>`;

describe('a phone number', () => {
  it.each([
    ['after the word for it', '<p>Telefoon: (0512) 58 12 34</p>', '(0512) 58 12 34'],
    ['of a municipality', '<p>Bel ons op 14 0512 op werkdagen.</p>', '14 0512'],
    ['of three digits', '<p>U belt met 14 010.</p>', '14 010'],
    ['from abroad', '<p>Call +31 20 624 11 11 from abroad.</p>', '+31 20 624 11 11'],
    ['that is free', '<p>Bel gratis 0800 - 1351.</p>', '0800 - 1351'],
    [
      'in a cell of its own',
      '<table><tr><th>Telefoon</th><td>088 123 45 67</td></tr></table>',
      '088 123 45 67',
    ],
    [
      'in a link, before others',
      '<p>Bel 14 0512 of <a href="tel:+31881234567">088 123 45 67</a></p>',
      '088 123 45 67',
    ],
    ['that is no whole one', '<p>Bel 0512 12.</p>', undefined],
    ['that nothing says is one', '<p>Zaaknummer 0612345678 van vorig jaar.</p>', undefined],
    ['that is an account', '<p>Rekening NL12 RABO 0123 4567 89.</p>', undefined],
  ])('%s is %s: %s', (_, body, expected) => {
    expect(read({ body: main(body) }).record.channels.phone).toBe(expected);
  });

  it('is taken from JSON-LD, which is surer than the text', () => {
    const head = ld({ '@type': 'GovernmentOffice', telephone: '14 0512' });
    const { record, from } = read({ head, body: main('<p>Bel 0512 581234.</p>') });
    expect(record.channels.phone).toBe('14 0512');
    expect(from.channels).toContain('JSON-LD telephone');
  });
});

describe('the counter', () => {
  it.each([
    [
      'a visiting address',
      '<p>Bezoekadres: Kerkplein 1, 1234 AB Oosterlo</p>',
      'Kerkplein 1, 1234 AB Oosterlo',
    ],
    [
      'on lines of its own',
      '<h2>Adres</h2><p>Burg. de Vlugtlaan 12a<br>1234AB Oosterlo aan de Rijn</p>',
      'Burg. de Vlugtlaan 12a, 1234AB Oosterlo aan de Rijn',
    ],
    [
      'after one for letters',
      '<p>Postadres<br>Postbus 12<br>1230 AA Oosterlo</p><p>Bezoekadres<br>Brink 3<br>1234 AB Oosterlo</p>',
      'Brink 3, 1234 AB Oosterlo',
    ],
    ['none, for letters only', '<p>Postadres: Brink 3, 1234 AB Oosterlo</p>', undefined],
    ['none, where it is no desk', '<p>Het feest is bij Brink 3, 1234 AB Oosterlo.</p>', undefined],
  ])('is %s', (_, body, expected) => {
    expect(read({ body: main(body) }).record.channels.counter).toBe(expected);
  });

  it('has its hours, from a table, from lines or from JSON-LD', () => {
    const table =
      '<table><tr><td>Maandag</td><td>9.00 - 17.00 uur</td></tr><tr><td>Dinsdag</td><td>gesloten</td></tr></table>';
    expect(read({ body: main(table) }).record.channels.hours).toBe(
      'Maandag 9.00 - 17.00 uur; Dinsdag gesloten',
    );
    const list = '<dl><dt>Maandag</dt><dd>9:00 tot 12:30 uur</dd></dl><p>Op zondag is er markt.</p>';
    expect(read({ body: main(list) }).record.channels.hours).toBe('Maandag 9:00 tot 12:30 uur');
    const head = ld({ '@type': 'GovernmentOffice', openingHours: ['Mo-Fr 09:00-17:00'] });
    expect(read({ head, body: main('<p>Welkom.</p>') }).record.channels.hours).toBe(
      'maandag-vrijdag 09:00-17:00',
    );
    expect(
      read({ body: main('<p>Op maandag vergadert de raad.</p>') }).record.channels.hours,
    ).toBeUndefined();
  });
});

describe('the date of the last change', () => {
  it.each([
    ['2026-03-02T10:00:00+01:00', '2026-03-02T10:00:00+01:00'],
    ['2 maart 2026', '2026-03-02'],
    ['02-03-2026', '2026-03-02'],
    ['2/3/2026', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['31-02-2026', undefined],
    ['maart 2026', undefined],
    ['gisteren', undefined],
  ])('%s is read as %s', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });

  it.each([
    ['metadata', { head: '<META NAME=\'dcterms.MODIFIED\' CONTENT="02-03-2026">', body: main('<p>x</p>') }],
    ['a time', { body: main('<time itemprop="dateModified" datetime="2026-03-02">maart</time><p>x</p>') }],
    ['words', { body: `${main('<p>x</p>')}<footer><p>Laatst gewijzigd op: 2 maart 2026</p></footer>` }],
    ['JSON-LD', { head: ld({ '@type': 'WebPage', dateModified: '2026-03-02' }), body: main('<p>x</p>') }],
    [
      'when it was published, failing that',
      { head: '<meta name="DCTERMS.issued" content="2026-03-02">', body: main('<p>x</p>') },
    ],
  ])('is found in %s', (_, page) => {
    expect(read(page).record.modified).toBe('2026-03-02');
  });
});

describe('the language', () => {
  const english =
    '<p>You can apply for a passport at the town hall. Bring your old passport with you and a photo that is not older than six months. The fee will be paid by you at the desk.</p>';
  it.each([
    ['of the page', { body: main('<p>x</p>'), html: '<html lang="en-GB">' }, 'en', 'html lang'],
    [
      'of the main text in a page of another',
      { body: `<main lang="en"><h1>Passport</h1>${english}</main>` },
      'en',
      'lang around the main text',
    ],
    [
      'of most of the main text',
      { body: `<main><div lang="en"><h1>Passport</h1>${english}</div></main>` },
      'en',
      'lang of most of the main text',
    ],
    [
      'of the page, with a word of another in it',
      { body: main('<p>Een <span lang="en">help desk</span> helpt u verder met uw vraag.</p>') },
      'nl',
      'html lang',
    ],
    [
      'by its words, when nothing is said',
      { body: main(english), html: '<html>' },
      'en',
      'words of the text',
    ],
    [
      'Dutch, when nothing tells',
      { body: main('<p>x</p>'), html: '<html>' },
      'nl',
      'nothing tells another language',
    ],
  ])('is that %s', (_, page, language, from) => {
    const reading = read(page);
    expect(reading.record.language).toBe(language);
    expect(reading.from.language).toBe(from);
  });
});

describe('the kind of page', () => {
  it.each([
    ['news', { path: '/nieuwsberichten/2026/opening', body: main('<p>x</p>') }],
    ['decision', { body: '<main><h1>Verkeersbesluit Kerkplein</h1><p>x</p></main>' }],
    ['question', { body: '<main><h1>Hoe vraag ik een uitkering aan?</h1><p>x</p></main>' }],
    ['person', { body: '<main><h1>Wethouder Jansen</h1><p>x</p></main>' }],
    ['contact', { path: '/contact', body: main('<p>x</p>') }],
    [
      'form',
      {
        body: main(
          '<p>Vul in.</p><form action="/post"><label>Naam <input name=n></label><input name=e type=email><textarea name=t></textarea></form>',
        ),
      },
    ],
    [
      'other',
      { body: main('<p>x</p><form role=search><input name=q><select name=s></select><input name=x></form>') },
    ],
    ['service', { body: main('<p>x</p><a class="button" href="/doen">Direct regelen</a>') }],
    [
      'overview',
      {
        body: main(
          '<ul><li><a href="/a">Alles over afval</a></li><li><a href="/b">Alles over bouwen</a></li></ul>',
        ),
      },
    ],
  ])('is %s', (expected, page) => {
    const { record, from } = read(page);
    expect(record.pageType).toBe(expected);
    expect(from.pageType).not.toBe('');
  });
});

describe('breadcrumbs', () => {
  it('are read from JSON-LD by position, whatever the order', () => {
    const item = (position: number, name: string) => ({ '@type': 'ListItem', position, name });
    const head = ld({
      '@context': 'https://schema.org',
      '@type': ['BreadcrumbList'],
      itemListElement: [item(2, 'Afval'), item(1, 'Home'), item(3, 'Titel')],
    });
    expect(read({ head, body: main('<p>x</p>') }).record.breadcrumbs).toEqual(['Home', 'Afval']);
  });

  it('are read from the trail on the page, without the signs between them', () => {
    const trail =
      '<div class="breadcrumbs">U bent hier: <a href="/">Home</a> &gt; <a href="/afval">Afval</a> &gt; Titel</div>';
    expect(read({ body: trail + main('<p>x</p>') }).record.breadcrumbs).toEqual(['Home', 'Afval']);
  });
});

describe('metadata', () => {
  it('is read in any spelling, with products by a relative address or by name', () => {
    const terms = 'http://standaarden.overheid.nl/owms/terms/';
    const product = (meta: string) => read({ head: meta, body: main('<p>x</p>') }).record.product;
    expect(product(`<META CONTENT='${terms}verhuismelding' name=dcterms.SUBJECT>`)).toEqual([
      `${terms}verhuismelding`,
    ]);
    expect(product('<meta name="OVERHEIDproduct.uniformeProductnaam" content=" Verhuismelding ">')).toEqual([
      `${terms}verhuismelding`,
    ]);
    expect(product(`<meta name="x" scheme="UPL" resourceIdentifier="/owms/terms/paspoort">`)).toEqual([
      `${terms}paspoort`,
    ]);
    expect(product('<meta name="DCTERMS.subject" content="afval">')).toEqual([]);
  });

  it('gives the words of citizens, and the summary', () => {
    const head =
      '<meta name="Keymatch" content="kliko; vuilnisbak,rolcontainer"><meta name="SIM.simloket_synoniemen" content="container"><meta name="OG:description" content=" Alles  over afval. ">';
    const { record } = read({ head, body: main('<p>x</p>') });
    expect(record.citizenWords).toEqual(['kliko', 'vuilnisbak', 'rolcontainer', 'container']);
    expect(record.description).toBe('Alles over afval.');
  });
});

it('parts links that stand side by side as buttons', () => {
  expect(
    read({ body: main('<div><a href="/a">Bekijk alles</a><a href="/b">Doe mee</a></div>') }).record.text,
  ).toBe('Bekijk alles Doe mee');
});
