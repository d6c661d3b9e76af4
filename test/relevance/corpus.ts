/**
 * The corpus the relevance of answers is measured on: four fictional municipalities that each write in their own
 * register, three joint bodies and a dozen national ones, with news, decisions and lists that mention everything.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Judgement } from '../../model/judgement.ts';
import type { Config } from '../../model/config.ts';
import type { Organisation, OrganisationType } from '../../model/organisation.ts';
import type { PageRecord } from '../../model/page-record.ts';
import { record } from '../records.ts';

const SITES = ['veldhaven', 'oudebroek', 'stroomwijk', 'hoogmeer'] as const;
type SiteId = (typeof SITES)[number];

const JOINT: Record<string, { name: string; serves: SiteId[] }> = {
  belasting: { name: 'Belastingkantoor Rijndal', serves: ['oudebroek', 'stroomwijk'] },
  afval: { name: 'Reiniging Rijndal', serves: ['stroomwijk'] },
  sociaal: { name: 'Werkplein Rijndal', serves: ['oudebroek'] },
};

const organisation = (
  id: string,
  name: string,
  type: OrganisationType,
  serves: string[] = [],
): Organisation => ({ id, name, type, serves, contact: { phone: '14 0000' } });

export interface Corpus {
  config: Config;
  records: PageRecord[];
  judgements: Judgement[];
}

export function readCorpus(folder = import.meta.dirname): Corpus {
  const lines = (file: string): string[][] =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(' | '));
  const organisations = [
    ...SITES.map((id) => organisation(id, `Gemeente ${capital(id)}`, 'gemeente')),
    ...Object.entries(JOINT).map(([id, { name, serves }]) => organisation(id, name, 'samenwerking', serves)),
  ];
  const national = lines('national.txt');
  for (const id of new Set(national.map(([owned = '']) => owned))) {
    organisations.push(organisation(id, id.toUpperCase(), 'landelijk'));
  }
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const owner = (id: string): Organisation => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`no organisation ${id}`);
    return found;
  };

  const records: PageRecord[] = [];
  const addresses = new Map<string, Map<SiteId, string>>();
  const products = lines('products.txt');
  products.forEach(([key = '', ...columns], position) => {
    const text = columns[SITES.length] ?? '';
    const places = new Map<SiteId, string>();
    addresses.set(key, places);
    SITES.forEach((site, column) => {
      const cell = columns[column] ?? '-';
      if (cell === '-') return;
      const [title = '', executor] = cell.split(' @');
      const by = executor ?? site;
      const url = `https://${by}.example/${key}`;
      places.set(site, url);
      if (records.some((page) => page.url === url)) return;
      const near = [1, 2, 7].map(
        (step) => products[(position + step) % products.length]?.[column + 1]?.split(' @')[0] ?? '',
      );
      records.push(
        record(owner(by), title, {
          url,
          description: text.split('. ')[0] ?? '',
          text: bodyOf(site, title, text, near),
          headings: HEADINGS[site].map((heading) => ({ level: 2, text: heading })),
        }),
      );
    });
  });
  for (const [id = '', key = '', title = '', text = ''] of national) {
    const url = `https://${id}.example/${key}`;
    addresses.set(key, new Map(SITES.map((site) => [site, url])));
    records.push(record(owner(id), title, { url, text: `${text} Bel ons op werkdagen.`, description: text }));
  }
  for (const site of SITES) records.push(...noise(owner(site), products, SITES.indexOf(site)));

  const judgements = lines('queries.txt').flatMap(([tag = '', query = '', keys = ''], position) => {
    const wanted = keys === '""' ? [] : keys.split(',');
    return [position % SITES.length, (position + 1 + (position % 3)) % SITES.length].flatMap((turn) => {
      const site = SITES[turn] ?? 'hoogmeer';
      const expected = wanted.flatMap((key, rank) => {
        const url = addresses.get(key)?.get(site);
        if (!addresses.has(key)) throw new Error(`no page ${key} for the query ${query}`);
        return url === undefined ? [] : [{ url, grade: rank === 0 ? 2 : 1 }];
      });
      if (wanted.length > 0 && expected.length === 0) return [];
      return [
        {
          id: `${position + 1}-${site}`,
          query: query.replaceAll('{eigen}', capital(site)),
          site,
          expected,
          ...(wanted.length === 0 ? { expect: 'contact' as const } : {}),
          tags: [tag],
        },
      ];
    });
  });
  return { config: { organisations, sources: [] }, records, judgements };
}

const HEADINGS: Record<SiteId, string[]> = {
  veldhaven: ['Voorwaarden', 'Kosten', 'Aanvragen'],
  oudebroek: ['Wat kost het?', 'Wat heeft u nodig?', 'Hoe lang duurt het?'],
  stroomwijk: ['Omschrijving', 'Procedure', 'Bezwaar en beroep', 'Wetgeving'],
  hoogmeer: ['Zo werkt het', 'Kosten', 'Meenemen naar de afspraak', 'Veelgestelde vragen'],
};

const CLOSING: Record<SiteId, string> = {
  veldhaven: 'Neem voor vragen contact op met de gemeente. Betalen kan met pin.',
  oudebroek: 'Heeft u een vraag? Bel of mail ons gerust. U kunt ook een afspraak maken bij de balie.',
  stroomwijk:
    'Tegen het besluit kunnen belanghebbenden binnen zes weken een bezwaarschrift indienen. Leges zijn verschuldigd conform de verordening.',
  hoogmeer:
    'Log in met DigiD om dit online te regelen. Lukt het niet, maak dan een afspraak bij een van onze stadskantoren. Wij verwerken uw persoonsgegevens zorgvuldig.',
};

function bodyOf(site: SiteId, title: string, text: string, near: string[]): string {
  const opening = {
    veldhaven: `${title}.`,
    oudebroek: `Op deze pagina leest u hoe het werkt.`,
    stroomwijk: `De gemeente Stroomwijk voert deze regeling uit.`,
    hoogmeer: `Woont u in Hoogmeer? Lees dan hier wat u moet weten.`,
  }[site];
  return `${opening}\n${text}\n${HEADINGS[site].join('\n')}\n${CLOSING[site]}\nZie ook: ${near.join(', ')}.`;
}

/** News, decisions and lists: they mention many products and are the answer to none of the queries. */
function noise(site: Organisation, products: string[][], column: number): PageRecord[] {
  const titles = products
    .map((columns) => columns[column + 1]?.split(' @')[0] ?? '')
    .filter((t) => t !== '-');
  const pages = titles
    .filter((_, position) => position % 4 === column)
    .map((title, position) =>
      record(site, NEWS[position % NEWS.length]?.replace('%', title.toLowerCase()) ?? title, {
        url: `https://${site.id}.example/nieuws/${position}`,
        pageType: 'news',
        text: `Het college heeft nieuws over ${title.toLowerCase()}. Inwoners kunnen vanaf volgende maand terecht. ${titles[(position * 5) % titles.length] ?? ''} verandert ook.`,
      }),
    );
  for (let number = 1; number <= 12; number++) {
    const subject = titles[(number * 11) % titles.length] ?? '';
    pages.push(
      record(site, `Besluitenlijst college week ${number} 2026`, {
        url: `https://${site.id}.example/besluiten/${number}`,
        pageType: 'decision',
        text: `Vastgesteld: ${subject}. Verleende omgevingsvergunning Dorpsstraat ${number}: dakkapel. Geweigerd: kap van drie bomen. Evenementenvergunning kermis verleend. Vergadering gemeenteraad: vragen over parkeren, afval en jeugdhulp.`,
      }),
    );
  }
  pages.push(
    record(site, 'Alle onderwerpen', {
      url: `https://${site.id}.example/onderwerpen`,
      pageType: 'overview',
      text: titles.join('\n'),
    }),
    record(site, 'Contact', {
      url: `https://${site.id}.example/contact`,
      pageType: 'contact',
      text: 'Bel 14 0000 of kom naar het gemeentehuis. Stuur een bericht met het formulier.',
    }),
    record(site, 'Privacyverklaring', {
      url: `https://${site.id}.example/privacy`,
      pageType: 'other',
      text: 'Zo gaan wij om met persoonsgegevens van inwoners. U mag uw gegevens inzien. Een klacht dient u in bij de Autoriteit Persoonsgegevens.',
    }),
    record(site, 'Toegankelijkheid', {
      url: `https://${site.id}.example/toegankelijkheid`,
      pageType: 'other',
      text: 'Deze website is toegankelijk voor mensen met een beperking. Werkt iets niet? Meld het ons.',
    }),
  );
  return pages;
}

const NEWS = [
  'Nieuwe regels voor %',
  'Drukte bij %: reken op langere wachttijd',
  'Informatieavond over %',
  'Raad stemt in met plannen %',
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
