/** What is main text on a page and what is not: tables of selectors, most telling first. */

/** Rises when anything here or in reading changes what a record holds, so that unchanged pages are read anew. */
export const EXTRACTION_VERSION = 7;

/** Where the main text stands. The first that holds a fair part of the page's text is taken. */
export const MAIN_REGIONS: readonly string[] = [
  '[itemprop="articleBody"]',
  'main article',
  'main',
  '[role="main"]',
  '#main-content, #maincontent, #main_content, #hoofdinhoud',
  'article',
  '#content, #inhoud, #main',
  '.main-content, .page-content, .content, .inhoud',
];

/** Never main text, wherever it stands: by what the element is. */
export const NOISE: readonly string[] = [
  'script, style, noscript, template, svg, canvas, iframe, object, embed, video, audio, map, datalist',
  'nav, [role="navigation"], [role="search"], [role="menu"], [role="menubar"], [role="banner"], [role="contentinfo"]',
  'body > header, body > footer',
  'button, input, select, textarea, [role="button"], [role="tablist"]',
  '[hidden], [aria-hidden="true"]',
  'dialog, [role="dialog"], [role="alertdialog"]',
  '[aria-label*="kruimel" i], [aria-label*="breadcrumb" i]',
  '.skip-link, .skiplink, .skip-to-content, .skiplinks, a[href="#main"], a[href="#content"], a[href="#inhoud"]',
  '.headerlink, .anchor-link, .header-anchor, .permalink, .heading-anchor',
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .assistive-text, .hidden-print-only',
  '.rs_skip, .rs_preserve, .readspeaker, [id^="readspeaker"], .rsbtn, .rs_addtools',
  '[data-nosnippet]',
  'aside, [role="complementary"]',
];

/** Never main text, by what editors and designers call it; not on headings, nor on what holds the whole page. */
export const NOISE_BY_NAME: readonly string[] = [
  '.breadcrumb, .breadcrumbs, .kruimelpad, #kruimelpad, [class*="breadcrumb"]',
  '[class*="cookie"], [id*="cookie"], [class*="consent-"]',
  '.share, .sharing, .social, .social-share, .social-media, .deel-deze-pagina, [class*="share-"], [class*="social-"]',
  '[class*="feedback"], [id*="feedback"], .page-rating, .reactieformulier',
  '.pagination, .pager, .paging, .paginering',
  '.toc, #toc, .table-of-contents, .inhoudsopgave',
  '.print, .print-link, .noindex, .no-index',
  '.sidebar-menu, .submenu, .menu, .sidenav, .side-nav, .navigation, .navbar, .mainmenu, .hoofdmenu',
];

/** The way to the page from the top of the site. */
export const BREADCRUMBS =
  '[aria-label*="kruimel" i], [aria-label*="breadcrumb" i], [aria-label="u bent hier" i], [itemtype*="BreadcrumbList" i], .breadcrumb, .breadcrumbs, .kruimelpad, #kruimelpad, [class*="breadcrumb"]';

/** Noise only while no main region was found: with one, a header in it holds the title and the lead. */
export const NOISE_OUTSIDE_MAIN: readonly string[] = [
  'header:not(main header, article header), footer:not(main footer, article footer)',
  '#header, #kop, #voet, div.header, .site-header, [id*="footer" i], [class*="footer" i]',
];

/** Lines that begin a block to share the page or to judge it. */
export const WIDGET_LINES: readonly RegExp[] = [
  /^(deel|delen|share)( (this|deze|dit))?( (pagina|page|artikel|article|bericht|nieuws|evenement|informatie))?( (via|op|on)( social(e)? media)?)?:?$/i,
  /^(deze|dit) ?(pagina|artikel|bericht|nieuwsbericht)? delen( via| op)?:?$/i,
  /^(was|is|vond u|vindt u|vond je|vind je) (deze|dit|de) [^.?]*(nuttig|duidelijk|behulpzaam|handig)[^.?]*\?$/i,
  /^(heeft u|hebt u|heb je|kon u|kunt u|kon je|kun je) (op deze pagina )?(gevonden|vinden) (wat|waar) (u|je) [^.?]*\?$/i,
  /^(heeft|helpt|hielp) (deze|dit) (pagina|informatie|antwoord|tekst|artikel)[^.?]*\?$/i,
  /^bent u (geholpen|tevreden) (met|over|door) (deze|dit) [^.?]*\?$/i,
  /^(wat vindt u|wat vind je) van (deze|dit) (pagina|website|informatie|artikel)\?$/i,
  /^(beoordeel|geef uw mening over|reageer op) (deze|dit) (pagina|website|informatie|artikel)$/i,
  /^(was this (page|information) (helpful|useful)|did you find what you were looking for)\?$/i,
];

/** Lines of links that do something with the page. */
export const TOOL_LINES: readonly RegExp[] = [
  /^(ga |terug )?naar (boven|begin|het begin|de bovenkant|top)( van (de|deze) pagina)?$/i,
  /^(back to top|top)$/i,
  /^(lees|laat) ?(deze|de)? ?(pagina|tekst)? ?(voor|voorlezen)$/i,
  /^(print|printen|afdrukken|pagina (printen|afdrukken)|print (deze )?pagina|deze pagina (printen|afdrukken))$/i,
];

/** Regions editors closed to search engines, by comment. */
export const NOINDEX_COMMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*robots:\s*noindex\s*$/i, /^\s*\/robots:\s*noindex\s*$/i],
  [/^\s*googleoff:\s*(index|all)\s*$/i, /^\s*googleon:\s*(index|all)\s*$/i],
  [/^\s*noindex\s*$/i, /^\s*\/noindex\s*$/i],
  [/^\s*RSPEAK_STOP\s*$/, /^\s*RSPEAK_START\s*$/],
];

/** Elements that start a new line. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol option p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Between the page's own title and the name of the site. */
export const TITLE_SEPARATOR = /\s+[|\-–—·»:•]\s+|\s*[|»]\s*/;

/** Signs that a heading only carries as a link to itself. */
export const PERMALINK = /\s*[¶#§🔗]\s*$/u;
