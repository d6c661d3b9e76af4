/** What a citizen gets for a query: results, ways on when there are none, and help when searching fails. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { answerTo, box, boxPage, CONTACT, FORM, openStand, result, type Stand } from './stand.ts';
import { focused, visit } from './visit.ts';

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

describe('results', () => {
  it('show the best alone, then groups, each with title, owner, snippet, action, phone, counter, change and language', async () => {
    const { page, input, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await element.locator('[part="best"]').waitFor();
    expect(await page.getByRole('region', { name: 'Zoekresultaten voor “paspoort”' }).ariaSnapshot())
      .toMatchInlineSnapshot(`
        "- region "Zoekresultaten voor “paspoort”":
          - heading "Zoekresultaten voor “paspoort”" [level=2]
          - text: Van wie
          - combobox "Van wie":
            - option "Alles" [selected]
            - option "Gemeente Oosterlo"
            - option "Belasting Oost"
            - option "Rijk"
          - text: Soort pagina
          - combobox "Soort pagina":
            - option "Alles" [selected]
            - option "Producten en diensten"
            - option "Nieuws"
          - paragraph: Beste antwoord
          - article:
            - heading "paspoort aanvragen" [level=3]:
              - link "paspoort aanvragen":
                - /url: https://www.oosterlo.example/paspoort%20aanvragen
            - paragraph: Gemeente Oosterlo Gewijzigd op 12 mei 2026
            - paragraph:
              - text: Lees hier alles over
              - mark: paspoort aanvragen
            - list:
              - listitem:
                - link "Direct regelen met DigiD":
                  - /url: https://www.oosterlo.example/regelen
              - listitem:
                - link "Bel 14 0000":
                  - /url: tel:140000
              - listitem: "Balie: Dorpsplein 1, Oosterlo"
          - heading "Uw gemeente" [level=3]
          - list:
            - listitem:
              - article:
                - heading "paspoort nieuws" [level=4]:
                  - link "paspoort nieuws":
                    - /url: https://www.oosterlo.example/paspoort%20nieuws
                - paragraph: Gemeente Oosterlo
                - paragraph:
                  - text: Lees hier alles over
                  - mark: paspoort nieuws
          - heading "Samenwerkingsverbanden" [level=3]
          - list:
            - listitem:
              - article:
                - heading "paspoort belasting" [level=4]:
                  - link "paspoort belasting":
                    - /url: https://www.oosterlo.example/paspoort%20belasting
                - paragraph: Belasting Oost
                - paragraph:
                  - text: Lees hier alles over
                  - mark: paspoort belasting
                - list:
                  - listitem:
                    - link "Bel 0800 1234":
                      - /url: tel:08001234
          - heading "Landelijk" [level=3]
          - list:
            - listitem:
              - article:
                - heading "paspoort in English" [level=4]:
                  - link "paspoort in English":
                    - /url: https://www.oosterlo.example/paspoort%20in%20English
                - paragraph: Rijk In het Engels
                - paragraph:
                  - text: Lees hier alles over
                  - mark: paspoort in english
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
                - /url: https://www.oosterlo.example/contact"
      `);
  });

  it('mark what matched as text, never as markup', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    stand.reply = (query) =>
      answerTo(query, {
        hits: [result('x', { titleParts: [{ text: evil, hit: true }], url: 'javascript:alert(1)' })],
      });
    const { input, box: element, links } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.first().textContent()).toBe(evil);
    expect(await links.first().getAttribute('href')).toBe('#');
    expect(await element.locator('mark').first().textContent()).toBe(evil);
    expect(await element.locator('img').count()).toBe(0);
  });

  it('carry the language of the page they lead to, and its direction', async () => {
    stand.reply = (query) =>
      answerTo(query, {
        hits: [result('طلب جواز سفر', { language: 'ar' }), result('Pasport', { language: 'pap' })],
      });
    const { input, box: element, links } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(2);
    const heading = element.locator('h3[lang="ar"]');
    expect(await heading.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
    expect(await element.locator('[part="language"]').allTextContents()).toEqual([
      'In het Arabisch',
      expect.stringMatching(/^In het Papiament/),
    ]);
  });

  it('are narrowed by organisation and kind of page, and all come back', async () => {
    stand.reply = (query, asked) => {
      const { hits } = answerTo(query);
      const type = asked.get('type') ?? '';
      const whose = asked.get('organisation') ?? '';
      return answerTo(query, {
        hits: hits.filter(
          (hit) => [hit.pageType, ''].includes(type as 'news') && [hit.organisation, ''].includes(whose),
        ),
      });
    };
    const { page, input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    const whose = element.getByLabel('Van wie');
    expect(await whose.locator('option').allTextContents()).toEqual([
      'Alles',
      'Gemeente Oosterlo',
      'Belasting Oost',
      'Rijk',
    ]);
    await whose.focus();
    await whose.selectOption('Gemeente Oosterlo');
    await expect.poll(() => links.count()).toBe(2);
    expect(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('name')),
    ).toBe('organisation');
    await element.getByLabel('Soort pagina').selectOption('Nieuws');
    await expect.poll(() => links.allTextContents()).toEqual(['paspoort nieuws']);
    await whose.selectOption('Rijk');
    await element.getByRole('button', { name: 'Toon alle resultaten' }).click();
    await expect.poll(() => links.count()).toBe(4);
    expect(await focused(page)).toBe('Zoekresultaten voor “paspoort”');
  });

  it('are continued by a button, and the focus goes to the first new one', async () => {
    const hits = (page: number) =>
      Array.from({ length: 10 }, (_, index) => result(`Pagina ${page} nummer ${index}`));
    stand.reply = (query, asked) => {
      const page = Number(asked.get('page') ?? '1');
      const answer = answerTo(query, { hits: hits(page), total: 20, page });
      return page === 1
        ? answer
        : { ...answer, best: null, groups: [{ group: 'gemeente', label: '', hits: hits(page) }] };
    };
    const { page, input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await element.getByRole('button', { name: 'Meer resultaten' }).click();
    await expect.poll(() => links.count()).toBe(20);
    expect(await focused(page)).toBe('Pagina 2 nummer 0');
    expect(await element.getByRole('button', { name: 'Meer resultaten' }).count()).toBe(0);
  });

  it('stay when more of them do not come, with another try', async () => {
    let fails = true;
    stand.reply = (query, asked) => {
      if (asked.get('page') === '2' && fails) return { status: 503 };
      return answerTo(query, { total: 8, page: Number(asked.get('page') ?? '1') });
    };
    const { input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await element.getByRole('button', { name: 'Meer resultaten' }).click();
    await element.locator('[part="error"]').waitFor();
    expect(await links.count()).toBe(4);
    fails = false;
    await element.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.poll(() => links.count()).toBeGreaterThan(4);
  });

  it('say which word was searched under another name, and undo that', async () => {
    stand.reply = (query, asked) =>
      answerTo(
        query,
        asked.get('exact') === '1' ? {} : { translated: [{ typed: 'kliko', page: 'minicontainer' }] },
      );
    const { page, input, box: element } = await visit(browser, stand.origin);
    await input.fill('kliko');
    await element.getByText('U zocht op “kliko”. Op de website heet dit “minicontainer”.').waitFor();
    await element.getByRole('button', { name: 'Zoek alleen op “kliko”' }).click();
    await element.getByText('U ziet alleen resultaten met precies “kliko”.').waitFor();
    expect(stand.asked.at(-1)?.get('exact')).toBe('1');
    expect(await focused(page)).toBe('Zoekresultaten voor “kliko”');
    await element.getByRole('button', { name: 'Zoek ook op andere woorden' }).click();
    await element.getByText('Op de website heet dit').waitFor();
  });

  it('say that editors chose a page, that they may be out of date, and where a neighbour is helped', async () => {
    stand.reply = (query) =>
      answerTo(query, {
        hits: [result('Paspoort', { pinned: true })],
        stale: true,
        elsewhere: {
          title: 'Gemeente Westerlo',
          url: 'https://www.westerlo.example/',
          others: [{ title: 'Gemeente Zuiderlo', url: 'https://www.zuiderlo.example/' }],
        },
      });
    const { input, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await element.getByText('Aangeraden door Gemeente Oosterlo').waitFor();
    await element.getByText('Deze resultaten kunnen verouderd zijn').waitFor();
    expect(await element.getByRole('link', { name: 'Gemeente Westerlo' }).getAttribute('href')).toBe(
      'https://www.westerlo.example/',
    );
    expect(await element.locator('[part="elsewhere"]').innerText()).toBe(
      'Woont u in een andere gemeente? Gemeente Westerlo Gemeente Zuiderlo',
    );
  });
});

describe('never a dead end', () => {
  it('nothing found offers another spelling, the nearest product, what to try, and every way to reach somebody', async () => {
    stand.reply = (query) =>
      answerTo(
        query,
        query === 'pasport'
          ? {
              hits: [],
              spelling: 'paspoort',
              nearest: { title: 'Identiteitskaart', url: 'https://www.oosterlo.example/id' },
            }
          : {},
      );
    const { input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('pasport');
    await element.getByRole('heading', { name: 'Niets gevonden voor “pasport”' }).waitFor();
    expect(await element.locator('[part="tips"] li').count()).toBe(3);
    expect(await element.getByRole('link', { name: 'Identiteitskaart' }).count()).toBe(1);
    const contact = await element.locator('[part="contact"]').innerText();
    for (const way of ['14 0000', CONTACT.address, CONTACT.hours, 'Maak een afspraak', 'Alle manieren'])
      expect(contact).toContain(way);
    await element.getByRole('button', { name: 'paspoort' }).click();
    await expect.poll(() => links.first().textContent()).toBe('paspoort aanvragen');
    expect(await input.inputValue()).toBe('paspoort');
  });

  it.each([
    ['answers with an error', () => ({ status: 500 })],
    ['answers something that is no answer', () => ({ status: 200, body: '<html>Wifi</html>' })],
  ])('a service that %s is said to fail, and the form of the page is there and works', async (_, reply) => {
    stand.reply = reply;
    const { page, input, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await element.getByRole('heading', { name: 'Zoeken lukt nu even niet.' }).waitFor();
    expect(await focused(page)).toBe('input: paspoort');
    expect(await page.locator('#zoek').inputValue()).toBe('paspoort');
    await page.locator('vindbaar-search > form button').click();
    await page.waitForURL('**/zoeken?site=oosterlo&q=paspoort');
  });

  it('an error that says whom to contact shows it, else the contact that the page brought', async () => {
    stand.html = boxPage(box('', `${FORM}<p slot="contact">Bel de balie: 14 0999</p>`));
    stand.reply = () => ({ status: 503, body: { contact: CONTACT } });
    const { page, input } = await visit(browser, stand.origin);
    const own = page.getByText('Bel de balie: 14 0999');
    expect(await own.isVisible()).toBe(false);
    await input.fill('paspoort');
    await own.waitFor();
    stand.html = boxPage(box());
    await page.goto(stand.origin);
    await input.fill('paspoort');
    await page.getByText('Hulp nodig? Gemeente Oosterlo helpt u').waitFor();
  });

  it('a service that stays silent is said to be slow, then to fail; the form is there all along', async () => {
    stand.reply = () => 'silence';
    const { page, input, box: element } = await visit(browser, stand.origin);
    await page.clock.install();
    await input.fill('paspoort');
    await page.clock.runFor(3500);
    await element.locator('[part="loading"]', { hasText: 'Het zoeken duurt langer' }).waitFor();
    await page.locator('#zoek').waitFor();
    await page.clock.runFor(13_000);
    await element.getByRole('heading', { name: 'Zoeken lukt nu even niet.' }).waitFor();
    expect(await page.locator('#zoek').isVisible()).toBe(true);
  });

  it('a connection that the page forbids is said to fail, and leaves the form', async () => {
    stand.policy = stand.policy.replace("connect-src 'self'", "connect-src 'none'");
    const { page, input, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await element.getByRole('heading', { name: 'Zoeken lukt nu even niet.' }).waitFor();
    expect(await page.locator('#zoek').isVisible()).toBe(true);
  });

  it('a script that the page forbids leaves the form as it was', async () => {
    stand.policy = stand.policy.replace("script-src 'self'", "script-src 'none'");
    const { page } = await visit(browser, stand.origin);
    await page.locator('#zoek').fill('paspoort');
    await page.locator('#zoek').press('Enter');
    await page.waitForURL('**/zoeken?site=oosterlo&q=paspoort');
    expect(stand.asked).toEqual([]);
  });

  it('another try works, and the box forgets the failure', async () => {
    let fails = true;
    stand.reply = (query) => (fails ? { status: 500 } : answerTo(query));
    const { page, input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await element.locator('[part="error"]').waitFor();
    fails = false;
    await element.getByRole('button', { name: 'Probeer het opnieuw' }).press('Enter');
    await expect.poll(() => links.count()).toBe(4);
    expect(await page.locator('#zoek').isVisible()).toBe(false);
    expect(await focused(page)).toMatch(/input: paspoort|Zoekresultaten/);
  });
});
