/** `/bouwen`: a webmaster chooses, sees the box live, and copies what to paste. Plain Dutch (B1). */
import { html } from 'hono/html';
import type { Organisation } from '../model/organisation.ts';
import { BOX_LANGUAGES, COLOURS, SWITCHES, type Choices, type EmbedCode, type Switch } from './embed-code.ts';
import { page } from './results-page.ts';
import { rulesOf, THEMES } from './themes.ts';

type Html = ReturnType<typeof html>;

/** Where the colour fields start; a colour counts once its box is ticked. */
const STANDARD: Record<keyof typeof COLOURS, string> = {
  accent: '#154273',
  'on-accent': '#ffffff',
  ink: '#1b1b1b',
  paper: '#ffffff',
  soft: '#f1f5f9',
};

export function builderPage(choices: Choices, organisations: readonly Organisation[], code: EmbedCode): Html {
  const { site, language } = choices;
  return page(
    'Maak uw zoekvak',
    html`<h1>Maak uw zoekvak</h1>
      <p>Kies hoe het zoekvak eruitziet. Kopieer daarna de code naar uw website.</p>
      <p><a href="/bouwen/stijlen?site=${encodeURIComponent(site.id)}">Bekijk drie voorbeelden</a></p>
      <form action="/bouwen" id="choices">
        ${select(
          'site',
          'Organisatie',
          organisations.map(({ id, name }) => [id, name]),
          site.id,
        )}
        ${select('language', 'Taal', Object.entries(BOX_LANGUAGES), language)}
        <fieldset>
          <legend>Kleuren</legend>
          <p>
            Gebruikt uw website NL Design System? Dan neemt het zoekvak die kleuren over en kiest u hier
            niets.
          </p>
          ${Object.entries(COLOURS).map(([name, label]) => colourField(name as keyof typeof COLOURS, label, choices))}
        </fieldset>
        <fieldset>
          <legend>Mogelijkheden</legend>
          ${Object.entries(SWITCHES).map(
            ([name, label]) =>
              html`<label class="choice"
                ><input
                  type="checkbox"
                  name="${name}"
                  value="1"
                  ${choices.switches.includes(name as Switch) ? 'checked' : ''}
                />
                ${label}</label
              >`,
          )}
        </fieldset>
        <button>Toon de code</button>
      </form>
      <h2 id="live">Zo ziet het eruit</h2>
      <div id="preview" class="preview" lang="${language}">
        <vindbaar-search site="${site.id}"></vindbaar-search>
      </div>
      <h2>Code voor uw website</h2>
      ${codeBlock('tag', 'Op elke pagina waar het zoekvak staat', code.tag)}
      ${codeBlock('style', 'In uw stylesheet', code.style)}
      ${codeBlock('policy', 'In uw Content-Security-Policy, naast wat er al staat', code.policy)}
      <p id="copied" role="status"></p>`,
    html`<script type="module" src="/vindbaar-search.js"></script>
      <script type="module" src="/vindbaar-builder.js"></script>`,
  );
}

/** `/bouwen/stijlen`: the box in three house styles, each with the rules that make it so. */
export function themesPage({ id, name }: Organisation): Html {
  return page(
    'Het zoekvak in drie stijlen',
    html`<h1>Het zoekvak in drie stijlen</h1>
      <p>U ziet steeds hetzelfde zoekvak, van ${name}. Alleen de stijl van de website eromheen is anders.</p>
      ${THEMES.map(
        (theme) =>
          html`<section aria-labelledby="${theme.name}-title">
            <h2 id="${theme.name}-title">${theme.title}</h2>
            <p>${theme.how}</p>
            <div class="theme ${theme.name}">
              <vindbaar-search site="${id}">
                <form action="/zoeken">
                  <input type="hidden" name="site" value="${id}" />
                  <label for="${theme.name}">Wat zoekt u?</label>
                  <input type="search" id="${theme.name}" name="q" />
                  <button>Zoeken</button>
                </form>
              </vindbaar-search>
            </div>
            <pre
              lang="en"
              tabindex="0"
              role="region"
              aria-labelledby="${theme.name}-title"
            ><code>${rulesOf(theme)}</code></pre>
          </section>`,
      )}
      <p><a href="/bouwen?site=${encodeURIComponent(id)}">Maak uw eigen zoekvak</a></p>`,
    html`<link rel="stylesheet" href="/stijlen.css" />
      <script type="module" src="/vindbaar-search.js"></script>`,
  );
}

function select(
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): Html {
  return html`<p>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${text}</option>`,
      )}
    </select>
  </p>`;
}

function colourField(name: keyof typeof COLOURS, label: string, { colours }: Choices): Html {
  const colour = colours[name];
  return html`<div class="choice">
    <input type="checkbox" id="own-${name}" data-colour="${name}" ${colour === undefined ? '' : 'checked'} />
    <label for="own-${name}">${label}</label>
    <input
      type="color"
      name="${name}"
      aria-label="${label}: kleur"
      value="${colour ?? STANDARD[name]}"
      ${colour === undefined ? 'disabled' : ''}
    />
  </div>`;
}

function codeBlock(name: string, title: string, text: string): Html {
  return html`<h3 id="${name}-title">${title}</h3>
    <pre
      lang="en"
      tabindex="0"
      role="region"
      aria-labelledby="${name}-title"
    ><code id="${name}">${text}</code></pre>
    <button type="button" data-copy="${name}" hidden>Kopieer</button>`;
}
