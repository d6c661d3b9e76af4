/** `/zoeken`: the answer as an HTML page that works without JavaScript. Plain Dutch (B1). */
import { html } from 'hono/html';
import type { AnswerContact, Result, SearchAnswer, TextPart } from '../model/search-answer.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PageType } from '../model/page-record.ts';
import { MAX_PAGE, PAGE_SIZE } from './request.ts';

type Html = ReturnType<typeof html>;

const NOTHING = html``;

/** Kinds of pages, as a link to only those. */
const TYPE_LABELS: Record<PageType, string> = {
  service: 'producten en diensten',
  news: 'nieuws',
  decision: 'besluiten',
  contact: 'contact',
  form: 'formulieren',
  question: 'vragen en antwoorden',
  person: 'personen',
  overview: 'overzichten',
  other: 'andere pagina’s',
};

/** What narrows the results, and stays so on the next page of them. */
export interface Narrowing {
  type?: string;
  organisation?: string;
  exact?: boolean;
}

/** Address of a page of results on this service. */
export function addressOf(
  { id }: Organisation,
  query: string,
  { type, organisation, exact }: Narrowing = {},
  number = 1,
): string {
  const params = new URLSearchParams({ site: id, q: query });
  if (type !== undefined) params.set('type', type);
  if (organisation !== undefined) params.set('organisation', organisation);
  if (exact === true) params.set('exact', '1');
  if (number > 1) params.set('page', String(number));
  return `/zoeken?${params}`;
}

export function resultsPage(site: Organisation, answer: SearchAnswer, narrowing: Narrowing = {}): Html {
  const title = answer.query === '' ? `Zoeken, ${site.name}` : `${answer.query} zoeken, ${site.name}`;
  return page(
    title,
    html`${searchForm(site, answer.query)}${answer.query === '' ? contactBlock(answer.contact) : results(site, answer, narrowing)}`,
  );
}

/** Shown when the engine gives no answer: nobody is left without a way to get help. */
export function failurePage(site: Organisation, query: string, contact: AnswerContact): Html {
  return page(
    `Zoeken lukt nu niet, ${site.name}`,
    html`${searchForm(site, query)}
      <h2>Zoeken lukt nu even niet</h2>
      <p>Probeer het over een paar minuten nog een keer. U kunt ons ook bellen of bij ons langskomen.</p>
      ${contactBlock(contact)}`,
  );
}

/** Which sites can be searched, for somebody who opens the service's own address. */
export function sitesPage(sites: readonly Organisation[], message?: string): Html {
  return page(
    'Zoeken bij de overheid',
    html`<h1>Zoeken bij de overheid</h1>
      ${message === undefined ? NOTHING : html`<p role="alert">${message}</p>`}
      <p>Bij welke organisatie wilt u zoeken?</p>
      <ul>
        ${sites.map((site) => html`<li><a href="/zoeken?site=${encodeURIComponent(site.id)}">${site.name}</a></li>`)}
      </ul>`,
  );
}

/** The search box as a webmaster would embed it, to try it out and to copy. */
export function previewPage(site: Organisation, code: string): Html {
  return page(
    `Voorbeeld, ${site.name}`,
    html`<h1>${site.name}</h1>
      <p>Zo werkt het zoekvak op uw site. Typ een vraag in gewone woorden.</p>
      <vindbaar-search site="${site.id}">${searchFields(site, '')}</vindbaar-search>
      <h2>Voor uw webmaster</h2>
      <p>Plak dit op elke pagina waar het zoekvak moet staan:</p>
      <pre lang="en" tabindex="0"><code>${code}</code></pre>
      <p><a href="/bouwen?site=${encodeURIComponent(site.id)}">Kies kleuren, taal en meer</a></p>`,
    html`<script type="module" src="/vindbaar-search.js"></script>`,
  );
}

/** One of our own pages. */
export function page(title: string, body: Html | Promise<string>, head: Html = NOTHING): Html {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="/zoeken.css" />
        ${head}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
}

function searchForm(site: Organisation, query: string): Html {
  return html`<h1>Zoeken bij ${site.name}</h1>
    ${searchFields(site, query)}`;
}

function searchFields(site: Organisation, query: string): Html {
  return html`<form action="/zoeken" method="get" role="search">
    <input type="hidden" name="site" value="${site.id}" />
    <label for="q">Wat zoekt u?</label>
    <div class="field">
      <input
        type="search"
        id="q"
        name="q"
        value="${query}"
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        dir="auto"
      />
      <button>Zoeken</button>
    </div>
  </form>`;
}

/** What was searched differently from what was typed and how to undo it, and where else to go. */
function explanation(site: Organisation, answer: SearchAnswer, narrowing: Narrowing): Html {
  const { query, spelling, translated = [], nearest, elsewhere } = answer;
  return html`${
    spelling === undefined
      ? NOTHING
      : html`<p>Bedoelde u <a href="${addressOf(site, spelling)}">${spelling}</a>?</p>`
  }
  ${translated.map(
    ({ typed, page: name }) => html`<p>U zocht op “${typed}”. Op de website heet dit “${name}”.</p>`,
  )}
  ${
    translated.length === 0
      ? NOTHING
      : html`<p>
          <a href="${addressOf(site, query, { ...narrowing, exact: true })}">Zoek alleen op “${query}”</a>
        </p>`
  }
  ${nearest === undefined ? NOTHING : html`<p>Misschien zoekt u dit: <a href="${nearest.url}">${nearest.title}</a></p>`}
  ${
    elsewhere === undefined
      ? NOTHING
      : html`<p>
          Woont u in een andere gemeente?
          ${[elsewhere, ...(elsewhere.others ?? [])].map(({ title, url }) => html`<a href="${url}">${title}</a> `)}
        </p>`
  }`;
}

function results(site: Organisation, answer: SearchAnswer, narrowing: Narrowing): Html {
  if (answer.hits.length === 0) {
    return html`<h2>Niets gevonden voor “${answer.query}”</h2>
      <p>Probeer een ander of korter woord. Of neem contact op, dan helpen wij u verder.</p>
      ${explanation(site, answer, narrowing)} ${contactBlock(answer.contact)}`;
  }
  return html`<h2>Zoekresultaten</h2>
    ${explanation(site, answer, narrowing)} ${wholeAgain(site, answer, narrowing)}
    ${
      answer.best === null ? NOTHING : html`<section class="best">${resultBlock(answer.best, 'h3')}</section>`
    }
    ${answer.groups.map(
      (group) =>
        html`<section>
          <h3>${group.label}</h3>
          <ul class="results">
            ${group.hits.map((result) => html`<li>${resultBlock(result, 'h4', answer.contact)}</li>`)}
          </ul>
        </section>`,
    )}
    ${narrower(site, answer, narrowing)}${pager(site, answer, narrowing)}${contactBlock(answer.contact)}`;
}

/** Back from results that are narrowed. */
function wholeAgain(
  site: Organisation,
  { query }: SearchAnswer,
  { type, organisation, exact = false }: Narrowing,
): Html {
  if (type === undefined && organisation === undefined) return NOTHING;
  return html`<p>
    U ziet niet alles. <a href="${addressOf(site, query, { exact })}">Toon alle resultaten</a>
  </p>`;
}

/** Links to only the results of one organisation or of one kind; after the results, which come first. */
function narrower(site: Organisation, answer: SearchAnswer, { exact = false }: Narrowing): Html {
  const to = (more: Narrowing) => addressOf(site, answer.query, { exact, ...more });
  const { organisations = [], types = [] } = answer.filters ?? {};
  const lists = [
    organisations.map(({ id, name }) => html`<li><a href="${to({ organisation: id })}">${name}</a></li>`),
    types.map((name) => html`<li><a href="${to({ type: name })}">${TYPE_LABELS[name]}</a></li>`),
  ].filter((items) => items.length > 1);
  return lists.length === 0
    ? NOTHING
    : html`<nav class="narrow" aria-label="Minder resultaten">
        ${lists.map(
          (items) =>
            html`<p>Toon alleen:</p>
              <ul>
                ${items}
              </ul>`,
        )}
      </nav>`;
}

/** @param told the contact that stands below: what it says is not repeated at each result */
function resultBlock(result: Result, level: 'h3' | 'h4', told?: AnswerContact): Html {
  const link = html`<a href="${result.url}">${marked(result.titleParts)}</a>`;
  const { online } = result.channels;
  const [phone, counter] = (
    [
      [result.channels.phone, told?.phone],
      [result.channels.counter, told?.address],
    ] as const
  ).map(([own, below]) => (own === below ? undefined : own));
  const lang = result.language;
  const channels = [
    online &&
      html`<li>
        <a href="${online.url}">Direct regelen${online.login === 'digid' ? ' met DigiD' : ''}</a>
      </li>`,
    phone && html`<li>Bel ${phoneLink(phone)}</li>`,
    counter && html`<li>Balie: ${counter}</li>`,
  ].filter(Boolean);
  return html`<article lang="${lang}">
    ${level === 'h3' ? html`<h3>${link}</h3>` : html`<h4>${link}</h4>`}
    <p class="whose" lang="nl">${result.organisationName}</p>
    <p>${marked(result.snippet)}</p>
    ${
      channels.length === 0
        ? NOTHING
        : html`<ul class="channels" lang="nl">
            ${channels}
          </ul>`
    }
  </article>`;
}

function pager(site: Organisation, answer: SearchAnswer, narrowing: Narrowing): Html {
  const address = (number: number) => addressOf(site, answer.query, narrowing, number);
  const more = answer.total > answer.page * PAGE_SIZE && answer.page < MAX_PAGE;
  if (answer.page === 1 && !more) return NOTHING;
  return html`<nav aria-label="Meer resultaten">
    ${answer.page > 1 ? html`<a href="${address(answer.page - 1)}" rel="prev">Vorige resultaten</a> ` : NOTHING}
    ${more ? html`<a href="${address(answer.page + 1)}" rel="next">Meer resultaten</a>` : NOTHING}
  </nav>`;
}

function contactBlock(contact: AnswerContact): Html {
  const { name, phone, url, address, hours, appointment } = contact;
  return html`<section class="contact" aria-labelledby="contact">
    <h2 id="contact">Hulp nodig? ${name} helpt u</h2>
    <ul>
      ${phone === undefined ? NOTHING : html`<li>Bel ${phoneLink(phone)}</li>`}
      ${address === undefined ? NOTHING : html`<li>Kom langs: ${address}</li>`}
      ${hours === undefined ? NOTHING : html`<li>Open: ${hours}</li>`}
      ${appointment === undefined ? NOTHING : html`<li><a href="${appointment}">Maak een afspraak</a></li>`}
      ${url === undefined ? NOTHING : html`<li><a href="${url}">Alle manieren om contact op te nemen</a></li>`}
    </ul>
  </section>`;
}

function phoneLink(phone: string): Html {
  return html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
}

function marked(parts: readonly TextPart[]): (Html | string)[] {
  return parts.map((part) => (part.hit ? html`<mark>${part.text}</mark>` : html`${part.text}`));
}
