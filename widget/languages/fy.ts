/** Frisian, a file of its own: loaded beside the box on pages below `lang="fy"`. Proposed; a speaker has to confirm it. */
import { loginName } from '../message-parts.ts';
import type { Messages } from '../messages.ts';
import { teach } from './teach.ts';

const LANGUAGE_NAMES: Record<string, string> = {
  nl: 'Nederlânsk',
  en: 'Ingelsk',
  de: 'Dútsk',
  fr: 'Frânsk',
  pap: 'Papiamintsk',
  pl: 'Poalsk',
  tr: 'Turksk',
  uk: 'Oekraynsk',
  ar: 'Arabysk',
};

const MONTHS = [
  'jannewaris',
  'febrewaris',
  'maart',
  'april',
  'maaie',
  'juny',
  'july',
  'augustus',
  'septimber',
  'oktober',
  'novimber',
  'desimber',
];

const frisian: Messages = {
  label: 'Wat sykje jo?',
  hint: 'De resultaten ferskine wylst jo type. Folje gjin persoanlike gegevens yn.',
  submit: 'Sykje',
  results: (query) => `Sykresultaten foar “${query}”`,
  best: 'Bêste antwurd',
  pinned: (organisation) => `Oanrikkemandearre troch ${organisation}`,
  group: { gemeente: 'Jo gemeente', samenwerking: 'Gearwurkingsferbannen', landelijk: 'Lanlik' },
  count: (total, query) => `${total === 1 ? '1 resultaat' : `${total} resultaten`} foar “${query}”.`,
  more: 'Mear resultaten',
  loading: 'Dwaande mei sykjen …',
  slow: 'It sykjen duorret langer as gewoan. In amerijke noch.',
  nothing: (query) => `Neat fûn foar “${query}”`,
  didYouMean: 'Bedoelden jo:',
  nearest: 'Miskien sykje jo dit:',
  elsewhere: 'Wenje jo yn in oare gemeente?',
  tips: [
    'Sjoch oft alle wurden goed skreaun binne.',
    'Brûk minder wurden, of in oar wurd.',
    'Slagget it net? Wy helpe jo graach.',
  ],
  failed: 'Sykjen slagget no efkes net.',
  otherForm: 'Jo kinne it ek hjir besykje:',
  retry: 'Besykje it nochris',
  resultsPage: 'Gean nei de sykside',
  stale: 'Sykjen slagget no net hielendal. Dizze resultaten kinne ferâldere wêze.',
  personal:
    'Jo hawwe in persoanlik gegeven typt, lykas in BSN, e-mailadres of telefoannûmer. Dat ferstjoere wy net. Sykje mei gewoane wurden.',
  translated: (typed, page) => `Jo sochten op “${typed}”. Op de webside hjit dit “${page}”.`,
  onlyTyped: (typed) => `Sykje allinnich op “${typed}”`,
  exact: (query) => `Jo sjogge allinnich resultaten mei krekt “${query}”.`,
  alsoOthers: 'Sykje ek op oare wurden',
  online: (login) => {
    const name = loginName(login);
    return name === undefined ? 'Daliks regelje' : `Daliks regelje mei ${name}`;
  },
  call: (phone) => `Belje ${phone}`,
  counter: (address) => `Baly: ${address}`,
  changed: (date) => {
    const time = new Date(date);
    const month = MONTHS[time.getMonth()];
    return `Feroare op ${month === undefined ? date : `${time.getDate()} ${month} ${time.getFullYear()}`}`;
  },
  language: (code) => `Yn it ${LANGUAGE_NAMES[code] ?? code}`,
  contact: (name) => `Help nedich? ${name} helpt jo`,
  hours: (hours) => `Iepen: ${hours}`,
  appointment: 'Meitsje in ôfspraak',
  allContact: 'Alle manieren om kontakt op te nimmen',
  filterOrganisation: 'Fan wa',
  filterType: 'Soarte side',
  all: 'Alles',
  types: {
    service: 'Produkten en tsjinsten',
    news: 'Nijs',
    decision: 'Besluten',
    contact: 'Kontakt',
    form: 'Formulieren',
    question: 'Fraach en antwurd',
    person: 'Persoanen',
    overview: 'Oersjoggen',
    other: 'Oare siden',
  },
  clearFilters: 'Lit alle resultaten sjen',
  suggestions: 'Suggestjes',
  suggestionCount: (count) => (count === 1 ? '1 suggestje.' : `${count} suggestjes.`),
};

teach('fy', frisian);
