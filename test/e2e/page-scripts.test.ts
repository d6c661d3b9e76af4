/** The box and its page: events, properties and language, the page's address, what is kept and sent. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { answerTo, box, boxPage, FORM, openStand, type Stand } from './stand.ts';
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

describe('to the scripts of the page', () => {
  async function heard(page: Page, action: () => Promise<unknown>): Promise<unknown[]> {
    await page.evaluate(() => {
      const events: unknown[] = [];
      Object.assign(globalThis, { events });
      for (const name of ['search', 'results', 'nothing', 'select'])
        document.addEventListener(`vindbaar-${name}`, (event) =>
          events.push([name, (event as CustomEvent).detail]),
        );
    });
    await action();
    return page.evaluate(() => (globalThis as unknown as { events: unknown[] }).events);
  }

  it('tells what happened by events with the id of the answer, and nothing of the person', async () => {
    stand.reply = (query) => answerTo(query, query === 'niets' ? { hits: [] } : {});
    const { page, input, links, box: element } = await visit(browser, stand.origin);
    const events = await heard(page, async () => {
      await input.fill('paspoort');
      await expect.poll(() => links.count()).toBe(4);
      await links
        .nth(1)
        .evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
      await links.nth(1).click();
      await input.fill('niets');
      await element.locator('[part="tips"]').waitFor();
    });
    const url = 'https://www.oosterlo.example/paspoort%20nieuws';
    expect(events).toEqual([
      ['search', { query: 'paspoort', searchId: 'search-paspoort', total: 4 }],
      ['results', { query: 'paspoort', searchId: 'search-paspoort', total: 4 }],
      ['select', { query: 'paspoort', searchId: 'search-paspoort', url, position: 2 }],
      ['search', { query: 'niets', searchId: 'search-niets', total: 0 }],
      ['nothing', { query: 'niets', searchId: 'search-niets' }],
    ]);
  });

  it('has properties that may be set before the script is there, and sentences that may be replaced', async () => {
    stand.html = boxPage(box());
    const { page, input, links, box: element } = await visit(browser, `${stand.origin}/zoeken`);
    await page.route('**/vindbaar-search.js', async (route) => {
      await page.evaluate(() => {
        const host = document.querySelector('vindbaar-search');
        Object.assign(host ?? {}, {
          label: 'Waar kunnen wij mee helpen?',
          suggestions: true,
          messages: { submit: 'Vind', best: 'Dit past het best' },
        });
      });
      await route.continue();
    });
    await page.goto(stand.origin);
    await page.getByRole('combobox', { name: 'Waar kunnen wij mee helpen?' }).fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    await element.getByText('Dit past het best').waitFor();
    await element.getByRole('button', { name: 'Vind' }).waitFor();
    expect(await input.evaluate((node) => node.getAttribute('role'))).toBe('combobox');
  });

  it('follows the language of the page, also when that changes', async () => {
    const { page, input, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await element.getByText('Beste antwoord').waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'en-GB'));
    await element.getByRole('button', { name: 'Search' }).waitFor();
    expect(await element.locator('[part="language"]').allTextContents()).toContain('In Dutch');
    expect(await input.inputValue()).toBe('paspoort');
  });

  it('can be taken out of the page and put back', async () => {
    const { page, input, links } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    await page.evaluate(() => {
      const host = document.querySelector('vindbaar-search');
      host?.remove();
      document.querySelector('h1')?.after(host ?? '');
    });
    await input.fill('rijbewijs');
    await expect.poll(() => links.first().textContent()).toBe('rijbewijs aanvragen');
    await page.evaluate(() => document.querySelector<HTMLElement>('vindbaar-search')?.focus());
    expect(await focused(page)).toBe('input: rijbewijs');
  });
});

describe('addresses', () => {
  it('of a search page hold the question, and lead back to it', async () => {
    stand.html = boxPage(box('address'));
    const { page, input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => page.url()).toBe(`${stand.origin}/?q=paspoort`);
    await element.getByLabel('Soort pagina').selectOption('Nieuws');
    await expect.poll(() => page.url()).toBe(`${stand.origin}/?q=paspoort&type=news`);
    await page.reload();
    await expect.poll(() => links.count()).toBe(4);
    expect(await input.inputValue()).toBe('paspoort');
    expect(stand.asked.at(-1)?.get('type')).toBe('news');
  });

  it('of the page with the results are where Enter in a header leads', async () => {
    stand.html = boxPage(box('header', FORM.replace('/zoeken', '/resultaten')));
    stand.pages['/resultaten'] = boxPage(box('address'));
    const { page, input, links } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await input.press('Enter');
    await page.waitForURL('**/resultaten?site=oosterlo&q=paspoort');
    await expect.poll(() => links.count()).toBe(4);
  });
});

describe('privacy', () => {
  it('no cookie, no referrer and no storage: not before, not while and not after searching', async () => {
    stand.html = boxPage(box(`api="${stand.other}"`));
    stand.policy = stand.policy.replace("connect-src 'self'", `connect-src ${stand.other}`);
    const { page, input, links } = await visit(browser, stand.origin);
    await page.context().addCookies([{ name: 'van', value: 'iemand', url: stand.other }]);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    expect(stand.headers.cookie).toBeUndefined();
    expect(stand.headers.referer).toBeUndefined();
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(kept).toEqual([0, 0, 0, 0]);
    expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['van']);
  });

  it('the form of the page, shown after a failure, holds back personal data as well', async () => {
    stand.reply = () => ({ status: 500 });
    const { page, input, box: element } = await visit(browser, stand.origin);
    await input.fill('bijstand');
    await element.locator('[part="error"]').waitFor();
    await page.locator('#zoek').fill('bijstand 111222333');
    await page.locator('#zoek').press('Enter');
    await element.getByText('Dat versturen wij niet').waitFor();
    expect(page.url()).toBe(`${stand.origin}/`);
    expect(await page.locator('#zoek').inputValue()).toBe('bijstand');
  });

  it('the connection is opened on focus and not before, and nothing is sent by that', async () => {
    stand.html = boxPage(box(`api="${stand.other}"`));
    const { page, input } = await visit(browser, stand.origin);
    const hints = () =>
      page
        .locator('link[rel="preconnect"]')
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    expect(await hints()).toEqual([]);
    await input.focus();
    expect(await hints()).toEqual([`${stand.other}/`]);
    expect(stand.asked).toEqual([]);
  });
});
