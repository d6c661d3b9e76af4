/**
 * Pages as the platforms of Dutch municipalities write them, each with its own habits around a text of ours: what a
 * reader has to see, and what stands around it.
 */

export interface PlatformPage {
  /** The habit of the platform. */
  habit: string;
  path?: string;
  html: string;
  title: string;
  /** In this order in the main text. */
  has: readonly string[];
  /** Nowhere in it. */
  lacks: readonly string[];
  /** What else its record holds. */
  record?: object;
}

export const page = (
  body: string,
  head = '<title>Rijbewijs aanvragen - Gemeente Oosterlo</title>',
  html = '<html lang="nl">',
) => `<!doctype html>${html}<head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

export const COST = 'Een rijbewijs kost 51,10 euro aan het loket van de gemeente.';
export const BRING = 'Neem uw oude rijbewijs en een nieuwe pasfoto mee naar de afspraak.';
const WAIT = 'Na vijf werkdagen ligt het nieuwe rijbewijs voor u klaar bij de balie.';

export const MENU = `<ul><li><a href="/">Home</a></li><li><a href="/inwoners">Inwoners</a></li><li><a href="/ondernemers">Ondernemers</a></li>
  <li><a href="/bestuur">Bestuur en organisatie</a></li><li><a href="/contact">Contact</a></li></ul>`;
const FOOT = `<h2>Contact met de gemeente</h2><p>Raadhuisplein 1, 1234 AB Oosterlo. Telefoon 14 0512.</p><ul><li><a href="/privacy">Privacyverklaring</a></li><li><a href="/toegankelijkheid">Toegankelijkheid</a></li></ul>`;

export const PLATFORM_PAGES: readonly PlatformPage[] = [
  {
    habit: 'no main element, the text in nested divs named by a grid, and the name of the site as h1',
    html: page(`<div id="wrapper"><div id="top"><h1><a href="/">Gemeente Oosterlo</a></h1><div role="navigation" aria-label="Hoofdmenu">${MENU}</div></div>
      <div class="grid"><div class="col-8"><h2 class="pagetitle">Rijbewijs aanvragen</h2><div class="iprox-rich-content"><p>${COST}</p><h3>Wat moet u meenemen</h3><p>${BRING}</p></div></div>
      <div class="col-4"><div role="complementary"><h2>Zie ook</h2><ul><li><a href="/paspoort">Paspoort</a></li></ul></div></div></div>
      <div role="contentinfo">${FOOT}</div></div>`),
    title: 'Rijbewijs aanvragen',
    has: [COST, 'Wat moet u meenemen', BRING],
    lacks: ['Ondernemers', 'Zie ook', 'Privacyverklaring'],
  },
  {
    habit: 'closed accordions whose panels are hidden until a button in a heading opens them',
    html: page(`<header>${MENU}</header><main id="main"><h1>Rijbewijs aanvragen</h1><p>U vraagt een rijbewijs aan bij de gemeente.</p>
      <div class="accordion"><h2><button aria-expanded="false" aria-controls="p1">Kosten</button></h2><div id="p1" hidden><p>${COST}</p></div>
      <h2><button aria-expanded="false" aria-controls="p2">Meenemen</button></h2><div id="p2" hidden><p>${BRING}</p></div></div></main><footer>${FOOT}</footer>`),
    title: 'Rijbewijs aanvragen',
    has: ['Kosten', COST, 'Meenemen', BRING],
    lacks: ['Ondernemers', 'Privacyverklaring'],
    record: { headings: [{ text: 'Kosten' }, { text: 'Meenemen' }] },
  },
  {
    habit: 'closed accordions that are named only from the panel to its button',
    html: page(`<main><h1>Rijbewijs aanvragen</h1><p>U vraagt een rijbewijs aan bij de gemeente.</p>
      <div class="accordion__item"><button id="knop1" class="accordion__button" aria-expanded="false">Kosten</button><div class="accordion__panel" role="region" aria-labelledby="knop1" aria-hidden="true"><p>${COST}</p></div></div>
      <div class="accordion__item"><button id="knop2" class="accordion__button" aria-expanded="false">Meenemen</button><div class="accordion__panel" role="region" aria-labelledby="knop2" aria-hidden="true"><p>${BRING}</p></div></div></main>`),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: [],
  },
  {
    habit: 'details elements',
    html: page(
      `<main><h1>Rijbewijs aanvragen</h1><details><summary>Kosten</summary><p>${COST}</p></details><details><summary>Meenemen</summary><p>${BRING}</p></details></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: ['Kosten', COST, 'Meenemen', BRING],
    lacks: [],
  },
  {
    habit: 'a product split in tabs, of which all but the first are hidden',
    html: page(`<main><h1>Rijbewijs aanvragen</h1><div class="tabs"><ul role="tablist"><li role="presentation"><a role="tab" href="#aanpak" aria-controls="aanpak">Aanpak</a></li><li role="presentation"><a role="tab" href="#kosten" aria-controls="kosten">Kosten</a></li></ul>
      <div role="tabpanel" id="aanpak"><p>${BRING}</p></div><div role="tabpanel" id="kosten" aria-hidden="true" style="display:none"><p>${COST}</p></div></div></main>`),
    title: 'Rijbewijs aanvragen',
    has: [BRING, COST],
    lacks: [],
  },
  {
    habit: 'Bootstrap tabs, whose panes are told by a data attribute of the link',
    html: page(`<div role="main"><h1>Rijbewijs aanvragen</h1><ul class="nav nav-tabs"><li class="active"><a data-toggle="tab" href="#aanpak">Aanpak</a></li><li><a data-toggle="tab" href="#kosten">Kosten</a></li></ul>
      <div class="tab-content"><div class="tab-pane active" id="aanpak"><p>${BRING}</p></div><div class="tab-pane" id="kosten"><p>${COST}</p></div></div></div>`),
    title: 'Rijbewijs aanvragen',
    has: [BRING, COST],
    lacks: [],
  },
  {
    habit:
      'SIMsite: a page in a table of divs, skip links, a ReadSpeaker button and blocks to share and to rate',
    html: page(`<div id="skiplinks"><a href="#content">Direct naar de inhoud</a></div><div id="kop"><div id="hoofdmenu" class="menu">${MENU}</div></div>
      <div id="kruimelpad"><span class="titel">U bent hier:</span> <a href="/">Home</a> <span>/</span> <a href="/producten">Producten</a> <span>/</span> <span class="huidig">Rijbewijs aanvragen</span></div>
      <div id="content"><div id="readspeaker_button1" class="rs_skip rsbtn rs_preserve"><a href="https://app.readspeaker.com/cgi-bin/rsent">Lees voor</a></div>
      <h1>Rijbewijs aanvragen</h1><div class="contentblok"><p>${COST}</p><h2>Meenemen</h2><p>${BRING}</p></div>
      <div class="deeldezepagina"><h2>Deel deze pagina</h2><ul><li><a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></li><li><a href="https://x.com/share">X</a></li></ul></div>
      <div id="waardering"><h2>Was deze informatie nuttig?</h2><form action="/waardering"><label><input type="radio" name="w"> Ja</label><label><input type="radio" name="w"> Nee</label></form></div></div><div id="voet">${FOOT}</div>`),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Lees voor', 'Deel deze pagina', 'Facebook', 'nuttig', 'Privacyverklaring', 'U bent hier'],
    record: { breadcrumbs: ['Home', 'Producten'] },
  },
  {
    habit: 'a question for feedback in a main region that no name tells',
    html: page(`<main><h1>Rijbewijs aanvragen</h1><p>${COST}</p><p>${BRING}</p><section><h2>Heeft u gevonden wat u zocht?</h2><form><button>Ja</button><button>Nee</button></form></section>
      <div class="block"><p>Was deze informatie nuttig?</p><a href="?nuttig=ja">Ja</a> <a href="?nuttig=nee">Nee</a></div></main>`),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['gevonden wat u zocht', 'nuttig'],
  },
  {
    habit: 'links to share in a main region that no name tells',
    html: page(
      `<main><h1>Rijbewijs aanvragen</h1><p>${COST}</p><div class="paragraph paragraph--deel"><h2>Deel deze pagina</h2><ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Foosterlo.example">Deel op Facebook</a></li><li><a href="https://www.linkedin.com/shareArticle?url=x">Deel op LinkedIn</a></li><li><a href="mailto:?subject=Rijbewijs">Mail</a></li></ul></div></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST],
    lacks: ['Deel deze pagina', 'LinkedIn', 'Mail'],
  },
  {
    habit: 'Drupal: regions, fields and a block with the title',
    html: page(
      `<div class="dialog-off-canvas-main-canvas"><header role="banner" class="region region-header"><div class="block block-system-branding-block"><a href="/" rel="home">Gemeente Oosterlo</a></div><nav role="navigation" aria-labelledby="menu">${MENU}</nav></header>
      <div class="region region-breadcrumb"><nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Kruimelpad</h2><ol><li><a href="/">Home</a></li><li><a href="/burgerzaken">Burgerzaken</a></li></ol></nav></div>
      <main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div class="block block-core block-page-title-block"><h1 class="page-header"><span class="field field--name-title">Rijbewijs aanvragen</span></h1></div>
      <div class="block block-system-main-block"><article role="article" class="node node--type-product"><div class="node__content"><div class="field field--name-field-intro"><p>U vraagt een rijbewijs aan bij de gemeente.</p></div><div class="field field--name-body"><p>${COST}</p><p>${BRING}</p></div></div></article></div></div></div></main>
      <footer class="region region-footer">${FOOT}</footer></div>`,
      '<title>Rijbewijs aanvragen | Gemeente Oosterlo</title><meta name="Generator" content="Drupal 10 (https://www.drupal.org)">',
    ),
    title: 'Rijbewijs aanvragen',
    has: ['U vraagt een rijbewijs aan', COST, BRING],
    lacks: ['Ondernemers', 'Kruimelpad', 'Privacyverklaring'],
    record: { breadcrumbs: ['Home', 'Burgerzaken'] },
  },
  {
    habit: 'WordPress: hentry, share links of a plugin and related posts',
    html: page(
      `<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Ga naar de inhoud</a><header id="masthead" class="site-header"><p class="site-title"><a href="/">Gemeente Oosterlo</a></p><nav id="site-navigation" class="main-navigation">${MENU}</nav></header>
      <div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-12" class="post-12 page type-page hentry"><header class="entry-header"><h1 class="entry-title">Rijbewijs aanvragen</h1></header>
      <div class="entry-content"><p>${COST}</p><p>${BRING}</p><div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Dit delen:</h3><ul><li><a href="https://oosterlo.example/?share=facebook">Facebook</a></li></ul></div></div></article></main></div>
      <div id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recente berichten</h2><ul><li><a href="/nieuws/1">Kerstmarkt geopend</a></li></ul></section></div></div><footer id="colophon" class="site-footer">${FOOT}</footer></div>`,
      '<title>Rijbewijs aanvragen &#8211; Gemeente Oosterlo</title><meta property="og:title" content="Rijbewijs aanvragen - Gemeente Oosterlo">',
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Dit delen', 'Recente berichten', 'Kerstmarkt', 'Privacyverklaring'],
  },
  {
    habit: 'TYPO3: frames, indexing comments and a title that only og:title has without the site',
    html: page(
      `<div class="header">${MENU}</div><div class="section section-default"><!--TYPO3SEARCH_begin--><div id="c123" class="frame frame-default frame-type-text"><header><h2 class="">Rijbewijs aanvragen</h2></header><p>${COST}</p></div><div id="c124" class="frame frame-type-textmedia"><p>${BRING}</p></div><!--TYPO3SEARCH_end--></div><div class="footer">${FOOT}</div>`,
      '<title>Gemeente Oosterlo: Rijbewijs aanvragen</title>',
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Ondernemers', 'Privacyverklaring'],
  },
  {
    habit: 'GX: a page of divs with an opening line and a block of contact details in an aside',
    html: page(
      `<div class="page"><header class="page__header">${MENU}</header><div class="page__main" id="main"><h1>Rijbewijs aanvragen</h1><div class="intro"><p>U vraagt een rijbewijs aan bij de gemeente.</p></div><div class="wm-text"><p>${COST}</p><p>${WAIT}</p></div><aside class="contactblok"><h2>Contact</h2><p>Telefoon: <a href="tel:14-0512">14 0512</a></p></aside></div><footer class="page__footer">${FOOT}</footer></div>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: ['U vraagt een rijbewijs aan', COST, WAIT],
    lacks: ['Ondernemers', 'Privacyverklaring'],
    record: { channels: { phone: '14 0512' } },
  },
  {
    habit: 'Liferay: portlets, a hidden title and a log-in block',
    html: page(
      `<div id="wrapper"><header id="banner" role="banner"><h1 class="sr-only">Gemeente Oosterlo</h1><nav id="navigation">${MENU}</nav></header><section id="content"><h2 class="hide-accessible sr-only" role="heading" aria-level="1">Rijbewijs aanvragen - Gemeente Oosterlo</h2><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row"><div class="portlet-column"><section class="portlet" id="portlet_1"><div class="portlet-content"><h3 class="portlet-title-text">Rijbewijs aanvragen</h3><div class="journal-content-article"><p>${COST}</p><p>${BRING}</p></div></div></section></div></div></div></section><footer id="footer" role="contentinfo">${FOOT}</footer></div>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Ondernemers', 'Privacyverklaring'],
  },
  {
    habit: 'SharePoint: one form around the page, zones and a title in the ribbon',
    html: page(
      `<form method="post" action="./Rijbewijs.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="${'A1b2'.repeat(400)}"></div><div id="s4-ribbonrow"><a href="/_layouts/15/Authenticate.aspx">Aanmelden</a></div><div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow"><h1 id="pageTitle"><span id="DeltaPlaceHolderPageTitleInTitleArea">Rijbewijs aanvragen</span></h1></div><div id="sideNavBox" class="ms-core-navigation">${MENU}</div><div id="contentBox" role="main"><div id="DeltaPlaceHolderMain"><div class="ms-rtestate-field"><p>${COST}</p><p>&#8203;${BRING}</p></div></div></div></div></div></form>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Aanmelden', 'Ondernemers'],
  },
  {
    habit: 'a page made with a site builder: no landmarks, headings as styled paragraphs',
    html: page(
      `<div id="SITE_CONTAINER"><div id="SITE_HEADER"><div class="menu-container">${MENU}</div></div><div id="PAGES_CONTAINER"><div class="wixui-rich-text"><h1 class="font_0"><span>Rijbewijs aanvragen</span></h1></div><div class="wixui-rich-text"><p class="font_8"><span>${COST}</span></p><p class="font_8"><span class="wixGuard">\u200b</span></p><p class="font_8">${BRING}</p></div></div><div id="SITE_FOOTER">${FOOT}</div></div>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Ondernemers', 'Privacyverklaring'],
  },
  {
    habit: 'Umbraco: a hero above the main text that holds the title and the lead',
    html: page(
      `<header class="header">${MENU}</header><div class="hero"><div class="container"><h1>Rijbewijs aanvragen</h1><p class="lead">U vraagt een rijbewijs aan bij de gemeente.</p></div></div><main class="container"><div class="umb-grid"><p>${COST}</p><p>${BRING}</p></div></main><footer>${FOOT}</footer>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Ondernemers', 'Privacyverklaring'],
  },
  {
    habit: 'Green Valley: a product with a button to arrange it and a login in its words',
    html: page(
      `<div class="gv-header">${MENU}</div><main class="gv-main"><h1>Rijbewijs aanvragen</h1><div class="gv-buttons"><a class="button gv-button" href="https://eloket.oosterlo.example/rijbewijs">Direct regelen <span class="sr-only">Rijbewijs aanvragen met DigiD</span></a></div><p>${COST}</p><p>${BRING}</p></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Ondernemers'],
    record: { channels: { online: { url: 'https://eloket.oosterlo.example/rijbewijs' } } },
  },
  {
    habit: 'a cookie wall before the page, as text in a div of its own',
    html: page(
      `<div id="CybotCookiebotDialog" role="dialog" aria-modal="true"><h2>Deze website gebruikt cookies</h2><p>Wij plaatsen cookies voor statistiek.</p></div><div class="ccm-root"><p>Uw keuze voor cookies op deze website</p><a href="/cookies">Lees meer</a></div><main><h1>Rijbewijs aanvragen</h1><p>${COST}</p><p>${BRING}</p></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['statistiek', 'Uw keuze'],
  },
  {
    habit: 'a page about cookies, whose blocks are named after it',
    path: '/cookies',
    html: page(
      `<header>${MENU}</header><main><h1>Cookies op deze website</h1><div class="cookie-statement"><p>Wij gebruiken cookies om te zien hoe vaak een bladzijde bezocht wordt.</p><h2>Welke cookies</h2><p>De gemeente plaatst twee cookies, die na een maand verdwijnen.</p></div></main><footer>${FOOT}</footer>`,
      '<title>Cookies op deze website - Gemeente Oosterlo</title>',
    ),
    title: 'Cookies op deze website',
    has: ['hoe vaak een bladzijde bezocht wordt', 'die na een maand verdwijnen'],
    lacks: ['Ondernemers'],
  },
  {
    habit: 'breadcrumbs told only by their label',
    html: page(
      `<header>${MENU}</header><div aria-label="Broodkruimelnavigatie" role="navigation"><a href="/">Home</a> &gt; <a href="/burgerzaken">Burgerzaken</a> &gt; <span aria-current="page">Rijbewijs aanvragen</span></div><main><h1>Rijbewijs aanvragen</h1><p>${COST}</p></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST],
    lacks: ['Burgerzaken'],
    record: { breadcrumbs: ['Home', 'Burgerzaken'] },
  },
  {
    habit: 'breadcrumbs as an ordered list under a label "U bent hier"',
    html: page(
      `<nav aria-label="U bent hier"><ol><li><a href="/">Home</a></li><li><a href="/burgerzaken">Burgerzaken</a></li><li>Rijbewijs aanvragen</li></ol></nav><main><h1>Rijbewijs aanvragen</h1><p>${COST}</p></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST],
    lacks: ['Burgerzaken'],
    record: { breadcrumbs: ['Home', 'Burgerzaken'] },
  },
  {
    habit: 'opening hours in a table beside the days, among the text',
    path: '/openingstijden',
    html: page(
      `<main><h1>Openingstijden gemeentehuis</h1><table><caption>Publieksbalie</caption><thead><tr><th>Dag</th><th>Open</th></tr></thead><tbody><tr><th scope="row">Maandag</th><td>09.00 - 17.00 uur</td></tr><tr><th scope="row">Dinsdag</th><td>09.00 - 20.00 uur</td></tr><tr><th scope="row">Zaterdag</th><td>gesloten</td></tr></tbody></table></main>`,
      '<title>Openingstijden gemeentehuis - Gemeente Oosterlo</title>',
    ),
    title: 'Openingstijden gemeentehuis',
    has: ['Maandag 09.00 - 17.00 uur'],
    lacks: [],
    record: {
      pageType: 'contact',
      channels: { hours: 'Maandag 09.00 - 17.00 uur; Dinsdag 09.00 - 20.00 uur; Zaterdag gesloten' },
    },
  },
  {
    habit: 'a part in another language, marked as such',
    html: page(
      `<main><h1>Rijbewijs aanvragen</h1><p>${COST}</p><p>${BRING}</p><div lang="en"><p>This page is also available in English.</p></div></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: [],
    record: { language: 'nl' },
  },
  {
    habit: 'an English page in a Dutch frame',
    html: page(
      `<header>${MENU}</header><main lang="en-GB"><h1>Apply for a driving licence</h1><p>A driving licence costs 51.10 euros at the desk of the municipality.</p></main><footer>${FOOT}</footer>`,
      '<title>Apply for a driving licence - Gemeente Oosterlo</title>',
    ),
    title: 'Apply for a driving licence',
    has: ['costs 51.10 euros'],
    lacks: ['Ondernemers'],
    record: { language: 'en' },
  },
  {
    habit: 'a log-in block and a search box in the main region',
    html: page(
      `<main><div class="search-block" role="search"><label for="q">Zoeken</label><input id="q" name="q"><button>Zoek</button></div><h1>Rijbewijs aanvragen</h1><p>${COST}</p><div class="login-block"><h2>Mijn Oosterlo</h2><a class="button" href="/mijn">Inloggen</a></div><p>${BRING}</p></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Zoek'],
  },
  {
    habit: 'a title that its own h1 repeats behind the name of the part of the site',
    html: page(
      `<header><h1 class="logo"><a href="/"><img src="/logo.png" alt="Gemeente Oosterlo"></a></h1>${MENU}</header><main><h1>Rijbewijs aanvragen</h1><p>${COST}</p></main>`,
      '<title>Inwoners | Rijbewijs aanvragen | Gemeente Oosterlo</title>',
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST],
    lacks: ['Ondernemers'],
  },
  {
    habit: 'a single-page app that put its text on the server in a div called root',
    html: page(
      `<div id="root"><div class="app"><div class="app-bar">${MENU}</div><div class="view"><div class="heading-1" role="heading" aria-level="1">Rijbewijs aanvragen</div><div class="rich"><p>${COST}</p><p>${BRING}</p></div></div></div></div><noscript>Zet JavaScript aan.</noscript>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['JavaScript'],
  },
  {
    habit: 'a list of contents with anchors and a link back to the top after each part',
    html: page(
      `<main><h1>Rijbewijs aanvragen</h1><h2>Op deze pagina</h2><ul><li><a href="#kosten">Kosten van het rijbewijs</a></li><li><a href="#mee">Wat u meeneemt</a></li></ul><h2 id="kosten">Kosten</h2><p>${COST}</p><p><a href="#top">Naar boven</a></p><h2 id="mee">Meenemen</h2><p>${BRING}</p><a class="top" href="#">Terug naar boven</a></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST, BRING],
    lacks: ['Op deze pagina', 'Wat u meeneemt', 'Naar boven', 'Terug naar boven'],
    record: { headings: [{ text: 'Kosten' }, { text: 'Meenemen' }] },
  },
  {
    habit: 'a notice for all pages above the main text, and a date below it',
    html: page(
      `<header>${MENU}</header><main><div role="alert" class="alert"><p>Het gemeentehuis is vrijdag gesloten.</p></div><h1>Rijbewijs aanvragen</h1><p>${COST}</p><p class="gewijzigd">Laatst gewijzigd op 3 februari 2026</p></main>`,
    ),
    title: 'Rijbewijs aanvragen',
    has: [COST],
    lacks: ['Ondernemers'],
  },
];
