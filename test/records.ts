/** Organisations and page records for tests, which say only what a test is about. */
import type { Config } from '../model/config.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PageRecord } from '../model/page-record.ts';
import { contentHash } from '../crawler/read-page.ts';

export const OOSTERLO: Organisation = {
  id: 'oosterlo',
  name: 'Gemeente Oosterlo',
  type: 'gemeente',
  serves: [],
  contact: { phone: '14 0001', address: 'Brink 1, Oosterlo', hours: 'werkdagen 9.00 tot 17.00 uur' },
};
export const WESTERLO: Organisation = { ...OOSTERLO, id: 'westerlo', name: 'Gemeente Westerlo' };
export const BELASTING: Organisation = {
  id: 'belasting-lo',
  name: 'Belastingkantoor Lo',
  type: 'samenwerking',
  serves: ['oosterlo', 'westerlo'],
  contact: { phone: '14 0002' },
};
export const AFVAL: Organisation = {
  id: 'afval-lo',
  name: 'Afvaldienst Lo',
  type: 'samenwerking',
  serves: ['westerlo'],
  contact: { phone: '14 0003' },
};
export const PENSIOEN: Organisation = {
  id: 'pensioen',
  name: 'Landelijk Pensioenloket',
  type: 'landelijk',
  serves: [],
  contact: { phone: '0800 0000' },
};

export const CONFIG: Config = {
  organisations: [OOSTERLO, WESTERLO, BELASTING, AFVAL, PENSIOEN],
  sources: [],
};

/** A page; its address follows from its title unless `url` is given. */
export function record(
  organisation: Organisation,
  title: string,
  more: Partial<PageRecord> = {},
): PageRecord {
  const text = more.text ?? `Op deze pagina leest u over ${title.toLowerCase()}.`;
  return {
    version: 1,
    url: `https://${organisation.id}.example/${encodeURIComponent(title.toLowerCase().replaceAll(' ', '-'))}`,
    title,
    text,
    language: 'nl',
    organisation: organisation.id,
    source: organisation.id,
    type: organisation.type,
    serves: organisation.serves,
    product: [],
    pageType: 'service',
    channels: {},
    places: [],
    headings: [],
    breadcrumbs: [],
    contentHash: contentHash(title, text),
    extractionVersion: 1,
    sourceKind: 'site',
    citizenWords: [],
    ...more,
  };
}
