/** Every state of the box, in either rendering, as programs that check accessibility and assistive technology meet it. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { openStand, type Stand } from './stand.ts';
import { prepare, stateNamed, STATES } from './states.ts';
import { breaches, visit } from './visit.ts';

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

const states = Object.entries(STATES);
describe.each([
  ['in a shadow root', ''],
  ['rendered light', 'light'],
])('the box %s', (_, rendering) => {
  it.each(states)(
    'has no breach of WCAG 2.2 AA that a program can see, and breaks no strict policy, %s',
    async (_name, state) => {
      prepare(stand, state, rendering);
      const opened = await visit(browser, stand.origin);
      await state.reach(opened);
      expect(await breaches(opened.page)).toEqual([]);
      // An answer with an error status is a line of the browser's own.
      expect(opened.complaints.filter((line) => !/status of 503/.test(line))).toEqual([]);
    },
  );
});

it('has enough contrast on a dark page, with results, nothing found and a failure', async () => {
  for (const name of [
    'with results',
    'with nothing found',
    'after a failure, with the form and the contact of the page',
  ]) {
    const state = stateNamed(name);
    stand.reset();
    prepare(stand, state);
    const opened = await visit(browser, stand.origin, { colorScheme: 'dark' });
    await state.reach(opened);
    expect(await breaches(opened.page)).toEqual([]);
    const paper = await opened.input.evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(paper).toBe('rgb(22, 25, 29)');
  }
});

describe('the tree that assistive technology gets', () => {
  const tree = async (name: string) => {
    const state = stateNamed(name);
    prepare(stand, state);
    const opened = await visit(browser, stand.origin);
    await state.reach(opened);
    return (await opened.page.locator('main').ariaSnapshot()).replaceAll(stand.origin, '');
  };

  it('at rest is a labelled search form, a hint and nothing else', async () => {
    expect(await tree('at rest')).toMatchInlineSnapshot(`
      "- main:
        - heading "Gemeente" [level=1]
        - search "Wat zoekt u?":
          - text: Wat zoekt u?
          - searchbox "Wat zoekt u?"
          - button "Zoeken"
          - paragraph: De resultaten verschijnen terwijl u typt. Vul geen persoonlijke gegevens in.
        - status
        - alert
        - status
        - alert"
    `);
  });

  it('with suggestions is a combobox with plain options', async () => {
    expect((await tree('with suggestions, one of them active')).split('- region')[0]).toMatchInlineSnapshot(`
      "- main:
        - heading "Gemeente" [level=1]
        - search "Wat zoekt u?":
          - text: Wat zoekt u?
          - combobox "Wat zoekt u?" [expanded]: paspoort
          - button "Zoeken"
          - listbox "Suggesties":
            - option "paspoort aanvragen" [selected]
            - option "paspoort verlopen"
          - paragraph: De resultaten verschijnen terwijl u typt. Vul geen persoonlijke gegevens in.
        "
    `);
  });

  it('with nothing found is a heading, ways on and the contact', async () => {
    expect((await tree('with nothing found')).split('- region')[1]).toMatchInlineSnapshot(`
      " "Zoekresultaten voor “pasport”":
          - heading "Niets gevonden voor “pasport”" [level=2]
          - paragraph:
            - text: "Bedoelde u:"
            - button "paspoort"
          - list:
            - listitem: Kijk of alle woorden goed geschreven zijn.
            - listitem: Gebruik minder woorden, of een ander woord.
            - listitem: Lukt het niet? Wij helpen u graag.
          - paragraph:
            - text: "Misschien zoekt u dit:"
            - link "Identiteitskaart":
              - /url: https://www.oosterlo.example/id
          - heading "Hulp nodig? Gemeente Oosterlo helpt u" [level=3]
          - list:
            - listitem:
              - link "Bel 14 0000":
                - /url: tel:140000
            - listitem: "Balie: Dorpsplein 1, Oosterlo"
            - listitem: "Open: werkdagen van 9.00 tot 17.00 uur"
            - listitem:
              - link "Maak een afspraak":
                - /url: https://www.oosterlo.example/afspraak
            - listitem:
              - link "Alle manieren om contact op te nemen":
                - /url: https://www.oosterlo.example/contact
        - status
        - alert
        - status
        - alert"
    `);
  });

  it('after a failure is a heading, another try, the contact and the form of the page', async () => {
    const failed = await tree('after a failure, with the form and the contact of the page');
    expect(failed.split('- region')[1]).toMatchInlineSnapshot(`
      " "Zoekresultaten voor “paspoort”":
          - heading "Zoeken lukt nu even niet." [level=2]
          - button "Probeer het opnieuw"
          - link "Ga naar de zoekpagina":
            - /url: /zoeken?site=oosterlo&q=paspoort
          - paragraph:
            - text: Hulp nodig? Bel
            - link "14 0000":
              - /url: tel:140000
          - paragraph: "U kunt het ook hier proberen:"
        - text: Wat zoekt u?
        - searchbox "Wat zoekt u?": paspoort
        - button "Zoeken"
        - status
        - alert
        - status
        - alert"
    `);
  });
});
