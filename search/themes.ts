/** The search box in three house styles: the rules a webmaster adds for each, as served on `/bouwen/stijlen`. */

export interface Theme {
  /** Class of the part of the page that has this style. */
  name: string;
  /** Heading, in plain Dutch. */
  title: string;
  /** What the webmaster has to do for it, in plain Dutch. */
  how: string;
  /** Custom properties, each with its value. */
  properties: Readonly<Record<string, string>>;
}

export const THEMES: readonly Theme[] = [
  {
    name: 'nlds',
    title: 'Met NL Design System',
    how: 'Deze website heeft al kleuren en letters uit NL Design System. Het zoekvak neemt die over. U doet niets.',
    properties: {
      'background-color': '#fff',
      'color-scheme': 'light',
      '--utrecht-document-color': '#202020',
      '--utrecht-document-background-color': '#fff',
      '--utrecht-document-font-family': "'Trebuchet MS', 'Segoe UI', sans-serif",
      '--utrecht-link-color': '#00553d',
      '--utrecht-button-primary-action-background-color': '#00553d',
      '--utrecht-button-primary-action-color': '#fff',
      '--utrecht-button-border-radius': '8px',
      '--utrecht-textbox-border-color': '#6b7a74',
      '--utrecht-focus-outline-color': '#b34700',
      '--utrecht-mark-background-color': '#ffe9a8',
      '--vindbaar-soft': '#eef5f1',
    },
  },
  {
    name: 'own',
    title: 'Met eigen kleuren en letters',
    how: 'Deze website kiest elke kleur zelf, met de regels van het zoekvak.',
    properties: {
      'background-color': '#fdf8f3',
      'color-scheme': 'light',
      '--vindbaar-accent': '#8a1f4b',
      '--vindbaar-on-accent': '#fff',
      '--vindbaar-ink': '#2a1a22',
      '--vindbaar-paper': '#fff',
      '--vindbaar-soft': '#f7e9ef',
      '--vindbaar-line': '#dcc3ce',
      '--vindbaar-quiet': '#5f4450',
      '--vindbaar-field': '#8a1f4b',
      '--vindbaar-mark': '#ffe1b8',
      '--vindbaar-radius': '24px',
      '--vindbaar-font': "Georgia, 'Times New Roman', serif",
    },
  },
  {
    name: 'dark',
    title: 'Op een donkere website',
    how: 'Deze website is donker en zegt dat met “color-scheme”. Het zoekvak wordt dan zelf donker.',
    properties: {
      'background-color': '#10151c',
      'color-scheme': 'dark',
      '--vindbaar-accent': '#ffb612',
      '--vindbaar-on-accent': '#10151c',
      '--vindbaar-paper': '#10151c',
      '--vindbaar-soft': '#1c2530',
      '--vindbaar-radius': '4px',
    },
  },
];

/** Rules as a webmaster would write them. */
export function rulesOf({ name, properties }: Theme): string {
  const lines = Object.entries(properties).map(([property, value]) => `  ${property}: ${value};\n`);
  return `.${name} {\n${lines.join('')}}`;
}

export const THEMES_STYLE = `${THEMES.map(rulesOf).join('\n')}
.theme { padding: 1.5rem; border: 1px solid var(--line); margin-block: 1rem; }
.theme vindbaar-search { display: block; min-block-size: 8rem; }
`;
