/** Habits of pages that no platform has alone: where noise stands in the main text, and text in the clothes of noise. */
import { BRING, COST, MENU, page, type PlatformPage } from './platforms.ts';

const usual = { title: 'Rijbewijs aanvragen', lacks: [] };

export const PAGE_HABITS: readonly PlatformPage[] = [
  {
    ...usual,
    habit: 'a menu of the part of the site in the main region, before the title',
    html: page(
      `<main><div class="left"><ul class="links"><li><a href="/a">Paspoort</a></li><li><a href="/b">Identiteitskaart</a></li><li><a href="/c">Rijbewijs</a></li></ul></div><div><h1>Rijbewijs aanvragen</h1><p>${COST}</p></div></main>`,
    ),
    has: [COST],
    lacks: ['Identiteitskaart'],
  },
  {
    ...usual,
    habit: 'links to share on one line, in a block without a name',
    html: page(
      `<main><article><h1>Rijbewijs aanvragen</h1><div><p>${COST}</p><hr><div><span>Deel deze pagina:</span> <a href="https://wa.me/">WhatsApp</a> <a href="https://x.com">X</a></div></div></article></main>`,
    ),
    has: [COST],
    lacks: ['Deel deze', 'WhatsApp'],
  },
  {
    ...usual,
    habit: 'a footer told by its class only, and no main region',
    html: page(
      `<div class="page-header"><h1>Rijbewijs aanvragen</h1></div><div class="page-body"><p>${COST}</p><p>${BRING}</p></div><div class="page-footer"><p>Volg ons</p>${MENU}</div>`,
    ),
    has: [COST, BRING],
    lacks: ['Ondernemers', 'Volg ons'],
  },
  {
    ...usual,
    habit: 'a body that says it has a footer',
    html: `<!doctype html><html lang="nl"><head><title>Rijbewijs aanvragen</title></head><body class="page has-footer"><div class="sticky-footer-wrapper"><h2>Kosten</h2><p>${COST}</p><div class="footer"><p>Volg ons</p></div></div></body></html>`,
    has: [COST],
    lacks: ['Volg ons'],
  },
  {
    ...usual,
    habit: 'a title that is the name of the site and a first heading that is its own',
    html: page(`<main><h2>Rijbewijs aanvragen</h2><p>${COST}</p></main>`, '<title>Gemeente Oosterlo</title>'),
    has: [COST],
  },
  {
    ...usual,
    habit: 'a window about leaving the site, hidden in the main region',
    html: page(
      `<main><h1>Rijbewijs aanvragen</h1><p>${COST}</p><div class="modal" aria-hidden="true"><p>U verlaat de website van de gemeente.</p></div></main>`,
    ),
    has: [COST],
    lacks: ['U verlaat'],
  },
  {
    ...usual,
    habit: 'questions in a list of terms, whose answers are hidden',
    html: page(
      `<main><h1>Rijbewijs aanvragen</h1><dl><dt><button aria-expanded="false" aria-controls="x1">Kosten</button></dt><dd id="x1" hidden>${COST}</dd></dl></main>`,
    ),
    has: ['Kosten', COST],
  },
  {
    habit: 'a part about sharing, with a text of its own',
    html: page(
      '<main><h1>Gegevens delen</h1><h2>Delen</h2><p>De gemeente deelt uw gegevens alleen met uw toestemming, zegt de wet.</p></main>',
      '<title>Gegevens delen</title>',
    ),
    title: 'Gegevens delen',
    has: ['Delen', 'De gemeente deelt uw gegevens'],
    lacks: [],
  },
  {
    habit: 'a question whether something is useful, with an answer',
    html: page(
      '<main><h1>Vragen over geld</h1><h2>Is de regeling voor mij nuttig?</h2><p>Dat hangt af van uw inkomen en van uw vermogen in het vorige jaar.</p></main>',
      '<title>Vragen over geld</title>',
    ),
    title: 'Vragen over geld',
    has: ['Is de regeling voor mij nuttig?', 'Dat hangt af'],
    lacks: [],
  },
];
