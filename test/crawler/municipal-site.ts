/**
 * A municipal site of any size, made from numbers so that the same number is always the same page: realistic menus,
 * a cookie bar, breadcrumbs, related pages and a footer around a text of its own. 35 to 60 KB a page.
 */

export interface MunicipalPage {
  path: string;
  title: string;
  /** What stands on the page, each on a line of its own. */
  paragraphs: string[];
}

export interface PageExtras {
  /** More in `<head>`. */
  head?: string;
  /** More links, beside the text, as markup. */
  links?: string;
  /** How this page writes the address of another; none: it does not link to it. */
  addressOf?: (number: number) => string | undefined;
  /** @default 'nl' */
  language?: string;
}

const SECTIONS =
  `afval belasting bouwen cultuur duurzaamheid evenementen gezondheid huwelijk inkomen jeugd kunst leven
  milieu natuur ondernemen parkeren reizen sport toerisme uitkering veiligheid wonen zorg`.split(/\s+/);
const THINGS =
  `aanvraag kaart pas vergunning bijdrage subsidie regeling melding ontheffing verklaring uittreksel
  toeslag container plaats heffing korting lening afspraak inschrijving verlenging`.split(/\s+/);
const KINDS = `tijdelijke nieuwe gratis digitale jaarlijkse bijzondere gewone snelle extra lokale`.split(
  /\s+/,
);
const WORDS =
  `u kunt de gemeente vragen om een formulier dat wij binnen acht weken bekijken als het dossier volledig is
  daarna krijgt iedere inwoner bericht over het besluit en de kosten neem altijd een geldig bewijs mee naar het loket
  op het stadhuis of stuur de stukken per post wij helpen graag bij vragen over termijnen en voorwaarden`.split(
    /\s+/,
  );

/** Words that stand in menus and footers only; none of them is main text. */
export const FURNITURE = ['Hoofdmenu', 'Cookievoorkeuren', 'Deel deze pagina', 'Bezoekadres stadhuis'];

const CHILDREN = 8;
const MENU_LINKS = 60;
const FOOTER_LINKS = 14;
const RELATED_LINKS = 12;

/** Numbers that look random and are the same each time. */
function sequence(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';

export function pathOf(number: number): string {
  if (number === 0) return '/';
  const section = pick(SECTIONS, number);
  return `/${section}/${pick(THINGS, Math.floor(number / SECTIONS.length))}-${number}`;
}

export function pageOf(number: number): MunicipalPage {
  const next = sequence(number);
  const kind = pick(KINDS, number);
  const thing = pick(THINGS, Math.floor(number / SECTIONS.length));
  const title =
    number === 0 ? 'Welkom' : capital(`${kind} ${thing} ${pick(SECTIONS, number)} nummer ${number}`);
  const paragraphs = Array.from({ length: 14 + next(14) }, () => {
    const words = Array.from({ length: 30 + next(50) }, () => pick(WORDS, next(WORDS.length)));
    return `${capital(words.join(' '))}.`;
  });
  return { path: pathOf(number), title, paragraphs };
}

/** @param pages on the site, of which this is one */
export function htmlOf(number: number, pages: number, extras: PageExtras = {}): string {
  const { title, paragraphs } = pageOf(number);
  const next = sequence(number + 7);
  const text = paragraphs
    .map((paragraph, index) => {
      const heading = index % 5 === 4 ? `<h2 id="deel-${index}">Deel ${index} van ${title}</h2>` : '';
      return `${heading}<p class="paragraph rich-text__paragraph">${paragraph}</p>`;
    })
    .join('\n          ');
  const children = Array.from({ length: CHILDREN }, (_, index) => number * CHILDREN + index + 1);
  const related = Array.from({ length: RELATED_LINKS }, () => next(pages));
  const { addressOf = pathOf, links = '', language = 'nl' } = extras;
  const below = [...children, ...related]
    .filter((other) => other < pages)
    .flatMap((other) => addressOf(other) ?? []);
  return `<!DOCTYPE html>
<html lang="${language}" dir="ltr" class="no-js theme-municipality">
<head>
  <meta charset="utf-8">
  <title>${title} | Gemeente Oosterlo</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="description" content="Alles over ${title.toLowerCase()} bij de gemeente.">
  <meta name="DCTERMS.modified" content="2026-0${(number % 9) + 1}-11">
  <meta property="og:site_name" content="Gemeente Oosterlo">
  ${extras.head ?? ''}
  <link rel="stylesheet" href="/assets/css/main.4f2a.css"><link rel="icon" href="/favicon.ico">
  <style>${STYLE}</style>
  <script>window.dataLayer=window.dataLayer||[];${SCRIPT}</script>
</head>
<body class="page page--content path-${number}">
  <a class="skip-link visually-hidden focusable" href="#main">Naar de inhoud</a>
  <div class="cookie-bar" role="region" aria-label="Cookies"><p>Cookievoorkeuren: wij gebruiken alleen wat nodig is.</p><button type="button">Akkoord</button></div>
  <header class="site-header" role="banner"><div class="container"><a class="logo" href="/">${ICON}<span>Gemeente Oosterlo</span></a>
    <nav class="main-nav" aria-label="Hoofdmenu"><p class="visually-hidden">Hoofdmenu</p>
      <ul class="main-nav__list">${menu(pages)}</ul>
    </nav></div>
  </header>
  <div class="container"><nav class="breadcrumbs" aria-label="Kruimelpad"><ol><li><a href="/">Home</a></li><li><a href="${pathOf(number % SECTIONS.length)}">${capital(pick(SECTIONS, number))}</a></li><li aria-current="page">${title}</li></ol></nav></div>
  <main id="main" class="main-content" tabindex="-1">
    <article class="article">
      <h1 class="article__title">${title}</h1>
      <div class="article__body rich-text">
          ${text}
      </div>
      <div class="share-buttons"><p>Deel deze pagina</p><a href="https://social.example/share">${ICON}Deel</a></div>
    </article>
  </main>
  <aside class="related" aria-label="Zie ook"><ul>${items(below)}</ul>${links}</aside>
  <footer class="site-footer" role="contentinfo"><div class="container"><p>Bezoekadres stadhuis: Kerkplein 1, Oosterlo</p><ul>${items(Array.from({ length: FOOTER_LINKS }, (_, index) => pathOf(index % pages)))}</ul></div></footer>
  <script>${SCRIPT}</script>
</body>
</html>`;
}

const menus = new Map<number, string>();

function menu(pages: number): string {
  const known = menus.get(pages);
  if (known !== undefined) return known;
  const made = Array.from({ length: MENU_LINKS }, (_, index) => {
    const { path, title } = pageOf(index % pages);
    return `
        <li class="main-nav__item main-nav__item--level-${(index % 3) + 1}"><a class="main-nav__link link link--plain" href="${path}" data-track="menu-${index}" data-level="${(index % 3) + 1}"><span class="main-nav__label">${title}</span>${ICON}</a></li>`;
  }).join('');
  menus.set(pages, made);
  return made;
}

function items(paths: readonly string[]): string {
  return paths
    .map(
      (path) =>
        `<li class="list__item"><a class="link link--arrow" href="${path}"><span class="link__text">Meer over ${path.replaceAll(/[/-]/g, ' ').trim()}</span></a></li>`,
    )
    .join('');
}

const ICON =
  '<svg class="icon icon--chevron" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M4.5 2.5l6 5.5-6 5.5" fill="none" stroke="currentColor" stroke-width="2"/></svg>';
const STYLE = Array.from(
  { length: 30 },
  (_, index) =>
    `.block-${index}{margin:0 0 ${index}px;padding:${index}px 1rem;border:1px solid rgba(0,0,0,.1)}`,
).join('');
const SCRIPT = Array.from(
  { length: 12 },
  (_, index) =>
    `dataLayer.push({event:"deel-${index}",label:"onderdeel ${index}",tags:["<p>","</p>",'a > b']});`,
).join('');
