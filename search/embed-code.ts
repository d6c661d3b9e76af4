/** What a webmaster pastes to embed the search box: tag with the page's own form, style lines and policy. Pure. */
import type { Organisation } from '../model/organisation.ts';
import type { WidgetModule } from './widget-files.ts';

/** Languages the box speaks; those after the first two are files of their own. */
export const BOX_LANGUAGES = { nl: 'Nederlands', en: 'English', fy: 'Frysk', pap: 'Papiamentu' } as const;
const BUILT_IN: readonly string[] = ['nl', 'en'];

const LABELS: Record<string, { label: string; submit: string; help: string }> = {
  nl: { label: 'Wat zoekt u?', submit: 'Zoeken', help: 'Hulp nodig? Bel' },
  en: { label: 'What are you looking for?', submit: 'Search', help: 'Need help? Call' },
  fy: { label: 'Wat sykje jo?', submit: 'Sykje', help: 'Help nedich? Belje' },
  pap: { label: 'Kiko bo ta buska?', submit: 'Buska', help: 'Mester di yudansa? Yama' },
};

/** Custom properties a webmaster may choose, with what they colour. */
export const COLOURS = {
  accent: 'Links en knop',
  'on-accent': 'Tekst op de knop',
  ink: 'Tekst',
  paper: 'Achtergrond',
  soft: 'Vlak van het beste antwoord',
} as const;
export type Colour = keyof typeof COLOURS;

/** Attributes that are on or off. */
export const SWITCHES = {
  address: 'De zoekvraag staat in het adres van de pagina, zodat u die kunt delen',
  header: 'Het zoekvak staat in de kop van elke pagina',
  suggestions: 'Geef suggesties tijdens het typen',
  light: 'Geschikt voor voorlezen en vertalen door andere programma’s',
} as const;
export type Switch = keyof typeof SWITCHES;

/** Height of the box, so that nothing on the page moves when the script comes; in a header the hint is not seen. */
const RESERVED = {
  page: { wide: '8rem', narrow: '12rem' },
  header: { wide: '5rem', narrow: '8.5rem' },
};

export interface Choices {
  site: Organisation;
  language: string;
  /** `#rrggbb`; left out where the page's own or the standard colour is wanted. */
  colours: Partial<Record<Colour, string>>;
  switches: readonly Switch[];
}

export const DEFAULT_CHOICES: Omit<Choices, 'site'> = { language: 'nl', colours: {}, switches: [] };

export interface EmbedCode {
  /** Script and element, with the form for visitors without JavaScript. */
  tag: string;
  /** For the page's style sheet. */
  style: string;
  /** What the page's content security policy has to allow. */
  policy: string;
}

/** Choices from a query string; what is unknown or wrong counts as not chosen. */
export function readChoices(query: Record<string, string>, organisations: readonly Organisation[]): Choices {
  const site = organisations.find(({ id }) => id === query['site']) ?? organisations[0];
  if (site === undefined) throw new Error('a configuration has at least one organisation');
  const colours: Partial<Record<Colour, string>> = {};
  for (const name of Object.keys(COLOURS) as Colour[]) {
    const colour = query[name];
    if (colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour)) colours[name] = colour;
  }
  return {
    site,
    language: Object.hasOwn(BOX_LANGUAGES, query['language'] ?? '') ? (query['language'] ?? 'nl') : 'nl',
    colours,
    switches: (Object.keys(SWITCHES) as Switch[]).filter((name) => query[name] === '1'),
  };
}

export function embedCode(
  { site, language, colours, switches }: Choices,
  { service, modules }: { service: string; modules: readonly WidgetModule[] },
): EmbedCode {
  const names = ['vindbaar-search', ...(BUILT_IN.includes(language) ? [] : [`vindbaar-search-${language}`])];
  const scripts = names
    .map((name) => modules.find((module) => module.name === name))
    .filter((module) => module !== undefined)
    .map(
      ({ address, integrity }) =>
        `<script type="module" src="${service}${address}"\n  integrity="${integrity}" crossorigin="anonymous"></script>`,
    );
  const { label, submit, help } = LABELS[language] ?? { label: '', submit: '', help: '' };
  const { phone } = site.contact;
  const lang = language === 'nl' ? '' : ` lang="${language}"`;
  const attributes = switches.map((name) => ` ${name}`).join('');
  const { wide, narrow } = RESERVED[switches.includes('header') ? 'header' : 'page'];
  const lines = Object.entries(colours).map(([name, colour]) => `  --vindbaar-${name}: ${colour};\n`);
  return {
    tag: `${scripts.join('\n')}

<vindbaar-search site="${site.id}" api="${service}"${lang}${attributes}>
  <form action="${service}/zoeken">
    <input type="hidden" name="site" value="${site.id}">
    <label for="zoek">${label}</label>
    <input type="search" id="zoek" name="q">
    <button>${submit}</button>
  </form>${phone === undefined ? '' : `\n  <p slot="contact">${help} <a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a></p>`}
</vindbaar-search>`,
    style: `vindbaar-search {\n  display: block;\n  min-block-size: ${wide};\n${lines.join('')}}
@media (max-width: 24rem) {\n  vindbaar-search {\n    min-block-size: ${narrow};\n  }\n}`,
    policy: `script-src ${service}; connect-src ${service}; form-action ${service}`,
  };
}
