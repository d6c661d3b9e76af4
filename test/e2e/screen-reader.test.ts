/**
 * What is spoken aloud, by a virtual screen reader in the page. It is evaluated by the browser's own protocol, as the
 * page's policy forbids scripts of others. It does not look into shadow roots: there it hears what is announced, and in
 * the light rendering it walks through everything.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { openStand, type Stand } from './stand.ts';
import { prepare, stateNamed } from './states.ts';
import { visit } from './visit.ts';

let stand: Stand;
let browser: Browser;

beforeAll(async () => {
  stand = await openStand();
  browser = await launchBrowser();
});
afterEach(() => stand.reset());
afterAll(async () => {
  await browser.close();
  await stand.close();
});

const READER = readerScript();

function readerScript(): string {
  const path = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
  const module = readFileSync(path, 'utf8');
  const exported = /export\s*\{(?:[^}]*[\s,])?([\w$]+) as virtual\b[^}]*\}/.exec(module);
  if (exported === null) throw new Error('the virtual screen reader exports nothing named "virtual"');
  return `(() => {${module.replace(exported[0], '')}\n;globalThis.reader = ${exported[1]};})()`;
}

interface Reader {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  clearSpokenPhraseLog(): Promise<void>;
}

async function listen(page: Page): Promise<void> {
  await page.evaluate(READER);
  await page.evaluate(async () => {
    const { reader } = globalThis as unknown as { reader: Reader };
    await reader.start({ container: document.body });
    await reader.clearSpokenPhraseLog();
  });
}

const spoken = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { reader: Reader }).reader.spokenPhraseLog());

/** Reads on from where the reader is to the end of the page. */
const readOn = (page: Page) =>
  page.evaluate(async () => {
    const { reader } = globalThis as unknown as { reader: Reader };
    await reader.clearSpokenPhraseLog();
    for (let step = 0; step < 200 && (await reader.lastSpokenPhrase()) !== 'end of document'; step++)
      await reader.next();
    return reader.spokenPhraseLog();
  });

describe('a screen reader', () => {
  it.each([
    ['with results', 'polite: 4 resultaten voor “paspoort”.'],
    ['with suggestions, one of them active', 'polite: 4 resultaten voor “paspoort”. 2 suggesties.'],
    ['with nothing found', 'assertive: Niets gevonden voor “pasport”'],
    ['after a failure, with the form and the contact of the page', 'assertive: Zoeken lukt nu even niet.'],
    [
      'when personal data was typed',
      'assertive: U typte een persoonlijk gegeven, zoals een BSN, e-mailadres of telefoonnummer. ' +
        'Dat versturen wij niet. Zoek met gewone woorden.',
    ],
  ])('says one thing once the query has settled, %s', async (name, message) => {
    for (const rendering of ['', 'light']) {
      const state = stateNamed(name);
      stand.reset();
      prepare(stand, state, rendering);
      const opened = await visit(browser, stand.origin);
      await listen(opened.page);
      await state.reach(opened);
      const announced = async () =>
        (await spoken(opened.page)).filter((line) => /^(polite|assertive):/.test(line));
      await expect.poll(announced, { timeout: 5000 }).toEqual([message]);
    }
  });

  it('reads the form, then each result as heading, link, owner and text, then the contact', async () => {
    prepare(stand, stateNamed('with results'), 'light');
    const opened = await visit(browser, stand.origin);
    await stateNamed('with results').reach(opened);
    await listen(opened.page);
    expect((await readOn(opened.page)).filter((line) => !line.startsWith('end of'))).toMatchInlineSnapshot(`
      [
        "main",
        "heading, Gemeente, level 1",
        "search, Wat zoekt u?",
        "Wat zoekt u?",
        "searchbox, Wat zoekt u?, paspoort, De resultaten verschijnen terwijl u typt. Vul geen persoonlijke gegevens in.",
        "button, Zoeken",
        "paragraph",
        "De resultaten verschijnen terwijl u typt. Vul geen persoonlijke gegevens in.",
        "region, Zoekresultaten voor “paspoort”",
        "heading, Zoekresultaten voor “paspoort”, level 2",
        "Van wie",
        "combobox, Van wie, has popup listbox, not expanded",
        "option, Alles, selected, position 1, set size 4",
        "option, Gemeente Oosterlo, oosterlo, not selected, position 2, set size 4",
        "option, Belasting Oost, belasting, not selected, position 3, set size 4",
        "option, Rijk, rijk, not selected, position 4, set size 4",
        "Soort pagina",
        "combobox, Soort pagina, has popup listbox, not expanded",
        "option, Alles, selected, position 1, set size 3",
        "option, Producten en diensten, service, not selected, position 2, set size 3",
        "option, Nieuws, news, not selected, position 3, set size 3",
        "paragraph",
        "Beste antwoord",
        "article",
        "heading, paspoort aanvragen, level 3",
        "link, paspoort aanvragen",
        "paragraph",
        "Gemeente Oosterlo",
        "Gewijzigd op 12 mei 2026",
        "paragraph",
        "Lees hier alles over",
        "mark",
        "paspoort aanvragen",
        "list",
        "listitem, level 1, position 1, set size 3",
        "link, Direct regelen met DigiD",
        "listitem, level 1, position 2, set size 3",
        "link, Bel 14 0000",
        "listitem, level 1, position 3, set size 3",
        "Balie: Dorpsplein 1, Oosterlo",
        "heading, Uw gemeente, level 3",
        "list",
        "listitem, level 1, position 1, set size 1",
        "article",
        "heading, paspoort nieuws, level 4",
        "link, paspoort nieuws",
        "paragraph",
        "Gemeente Oosterlo",
        "paragraph",
        "Lees hier alles over",
        "mark",
        "paspoort nieuws",
        "heading, Samenwerkingsverbanden, level 3",
        "list",
        "listitem, level 1, position 1, set size 1",
        "article",
        "heading, paspoort belasting, level 4",
        "link, paspoort belasting",
        "paragraph",
        "Belasting Oost",
        "paragraph",
        "Lees hier alles over",
        "mark",
        "paspoort belasting",
        "list",
        "listitem, level 2, position 1, set size 1",
        "link, Bel 0800 1234",
        "heading, Landelijk, level 3",
        "list",
        "listitem, level 1, position 1, set size 1",
        "article",
        "heading, paspoort in English, level 4",
        "link, paspoort in English",
        "paragraph",
        "Rijk",
        "In het Engels",
        "paragraph",
        "Lees hier alles over",
        "mark",
        "paspoort in english",
        "heading, Hulp nodig? Gemeente Oosterlo helpt u, level 3",
        "list",
        "listitem, level 1, position 1, set size 5",
        "link, Bel 14 0000",
        "listitem, level 1, position 2, set size 5",
        "Balie: Dorpsplein 1, Oosterlo",
        "listitem, level 1, position 3, set size 5",
        "Open: werkdagen van 9.00 tot 17.00 uur",
        "listitem, level 1, position 4, set size 5",
        "link, Maak een afspraak",
        "listitem, level 1, position 5, set size 5",
        "link, Alle manieren om contact op te nemen",
        "status",
        "alert",
        "status",
        "alert",
      ]
    `);
  });
});
