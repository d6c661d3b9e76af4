/** What is main text on a page and what is not: tables of selectors, most telling first. */

/** Rises when anything here or in reading changes what a record holds, so that unchanged pages are read anew. */
export const EXTRACTION_VERSION = 6;

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
  '[aria-label="Kruimelpad"], [aria-label="Breadcrumb"]',
  '.skip-link, .skiplink, .skip-to-content, .skiplinks, a[href="#main"], a[href="#content"], a[href="#inhoud"]',
  '.headerlink, .anchor-link, .header-anchor, .permalink, .heading-anchor',
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .assistive-text, .hidden-print-only',
  '.rs_skip, .rs_preserve, .readspeaker, [id^="readspeaker"], .rsbtn, .rs_addtools',
  '[data-nosnippet]',
  'aside',
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
  'nav[aria-label*="kruimel" i], nav[aria-label*="breadcrumb" i], .breadcrumb, .breadcrumbs, .kruimelpad, #kruimelpad, [class*="breadcrumb"]';

/** Noise only while no main region was found: with one, a header in it holds the title and the lead. */
export const NOISE_OUTSIDE_MAIN: readonly string[] = [
  'header:not(main header, article header), footer:not(main footer, article footer)',
  '#header, #footer, #kop, #voet, div.header, div.footer, .site-header, .site-footer',
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
