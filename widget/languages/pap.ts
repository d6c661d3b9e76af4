/** Papiamento as on Bonaire, a file of its own: loaded beside the box on pages below `lang="pap"`. Proposed; a speaker has to confirm it. */
import { loginName } from '../message-parts.ts';
import type { Messages } from '../messages.ts';
import { teach } from './teach.ts';

const LANGUAGE_NAMES: Record<string, string> = {
  nl: 'hulandes',
  en: 'ingles',
  es: 'spañó',
  de: 'aleman',
  fr: 'franses',
  fy: 'friso',
  pt: 'portugues',
};

const MONTHS = [
  'yanüari',
  'febrüari',
  'mart',
  'aprel',
  'mei',
  'yüni',
  'yüli',
  'ougùstùs',
  'sèptèmber',
  'òktober',
  'novèmber',
  'desèmber',
];

const papiamentu: Messages = {
  label: 'Kiko bo ta buska?',
  hint: 'E resultadonan ta aparesé miéntras bo ta tek. No yena dato personal.',
  submit: 'Buska',
  results: (query) => `Resultado pa “${query}”`,
  best: 'Mihó kontesta',
  pinned: (organisation) => `Rekomendá pa ${organisation}`,
  group: {
    gemeente: 'Bo gobièrnu lokal',
    samenwerking: 'Organisashonnan di kooperashon',
    landelijk: 'Nashonal',
  },
  count: (total, query) => `${total === 1 ? '1 resultado' : `${total} resultado`} pa “${query}”.`,
  more: 'Mas resultado',
  loading: 'Ta buska …',
  slow: 'E buskeda ta dura mas ku normal. Un momento mas.',
  nothing: (query) => `No a haña nada pa “${query}”`,
  didYouMean: 'Bo ke men:',
  nearest: 'Kisas bo ta buska esaki:',
  elsewhere: 'Bo ta biba na un otro lugá?',
  tips: [
    'Wak si tur palabra ta skirbí bon.',
    'Usa ménos palabra, òf un otro palabra.',
    'No ta logra? Nos ta yuda bo ku gustu.',
  ],
  failed: 'Awor aki no ta posibel pa buska.',
  otherForm: 'Bo por purba aki tambe:',
  retry: 'Purba atrobe',
  resultsPage: 'Bai na e página di buskeda',
  stale: 'E buskeda no ta funshoná kompletamente awor. E resultadonan aki por ta bieu.',
  personal:
    'Bo a tek un dato personal, manera un BSN, adrès di e-mail òf number di telefòn. Nos no ta mand’é. Buska ku palabra komun.',
  translated: (typed, page) => `Bo a buska “${typed}”. Riba e website esaki yama “${page}”.`,
  onlyTyped: (typed) => `Buska solamente “${typed}”`,
  exact: (query) => `Bo ta mira solamente resultado ku presis “${query}”.`,
  alsoOthers: 'Buska otro palabra tambe',
  online: (login) => {
    const name = loginName(login);
    return name === undefined ? 'Regla direkto' : `Regla direkto ku ${name}`;
  },
  call: (phone) => `Yama ${phone}`,
  counter: (address) => `Balie: ${address}`,
  changed: (date) => {
    const time = new Date(date);
    const month = MONTHS[time.getMonth()];
    return `Kambiá riba ${month === undefined ? date : `${time.getDate()} ${month} ${time.getFullYear()}`}`;
  },
  language: (code) => `Na ${LANGUAGE_NAMES[code] ?? code}`,
  contact: (name) => `Mester di yudansa? ${name} ta yuda bo`,
  hours: (hours) => `Habrí: ${hours}`,
  appointment: 'Traha un sita',
  allContact: 'Tur manera pa tuma kontakto',
  filterOrganisation: 'Di ken',
  filterType: 'Tipo di página',
  all: 'Tur',
  types: {
    service: 'Produkto i servisio',
    news: 'Notisia',
    decision: 'Desishon',
    contact: 'Kontakto',
    form: 'Formulario',
    question: 'Pregunta i kontesta',
    person: 'Persona',
    overview: 'Bista general',
    other: 'Otro página',
  },
  clearFilters: 'Mustra tur resultado',
  suggestions: 'Sugerensia',
  suggestionCount: (count) => (count === 1 ? '1 sugerensia.' : `${count} sugerensia.`),
};

teach('pap', papiamentu);
