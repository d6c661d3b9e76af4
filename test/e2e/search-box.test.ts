/** The search box on the demo's home page, in a real browser, under the strict policy that page has. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../model/search-answer.ts';
import { launchBrowser } from '../browser.ts';
import { startDemo, temporaryFolder, type Demo } from './demo.ts';
import { breaches, visit as visitPage, type Visit } from './visit.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  folder = await temporaryFolder();
  demo = await startDemo(folder.path);
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await demo.stop();
  await folder.remove();
});

const visit = (options: BrowserContextOptions = {}, address = demo.home): Promise<Visit> =>
  visitPage(browser, address, options);

describe('the search box', () => {
  it('shows the page about the minicontainer first for "kliko kapot"', async () => {
    const { input, links, box, complaints } = await visit();
    await input.fill('kliko kapot');
    await expect.poll(() => links.first().textContent()).toBe('Minicontainer, reparatie');
    expect(await box.locator('[part="best"]').textContent()).toContain('Gemeente Duinstede');
    expect(complaints).toEqual([]);
  });

  it('is found by its visible label and has results as links in headings, in a named region', async () => {
    const { page } = await visit();
    await page.getByRole('searchbox', { name: 'Wat zoekt u?' }).fill('paspoort');
    const region = page.getByRole('region', { name: 'Zoekresultaten voor “paspoort”' });
    await region.getByRole('heading', { level: 3 }).first().waitFor();
    const best = region.getByRole('heading', { level: 3 }).first().getByRole('link');
    expect(await best.getAttribute('href')).toMatch(new RegExp(`^${demo.home}burgerzaken/`));
  });

  it('says that nothing was found and how to reach the municipality', async () => {
    const { input, box, links } = await visit();
    await input.fill('xqzvw jkpfh');
    await box.getByRole('heading', { name: /Niets gevonden/ }).waitFor();
    expect(await box.locator('[part="contact"]').textContent()).toMatch(/14 0000/);
    expect(await links.count()).toBe(0);
  });

  it('shows what matched as text: markup of a page stays text', async () => {
    const { page, input, box, links } = await visit();
    await page.route('**/v1/search?*', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as SearchAnswer;
      if (answer.best === null) throw new Error('the demo has an answer for this');
      answer.best.titleParts = [{ text: '<img src=x onerror=alert(1)>', hit: true }];
      await route.fulfill({ response, json: answer });
    });
    await input.fill('paspoort');
    await expect.poll(() => links.first().textContent()).toBe('<img src=x onerror=alert(1)>');
    expect(await box.locator('img').count()).toBe(0);
  });

  it('says so, with the contact, when the service is unreachable, and leads to where the form of the page goes', async () => {
    const { page, input, box, links } = await visit();
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBeGreaterThan(0);
    await page.route('**/v1/search?*', (route) => route.abort());
    await input.fill('rijbewijs');
    await box.getByRole('heading', { name: 'Zoeken lukt nu even niet.' }).waitFor();
    expect(await box.locator('[part="contact"]').textContent()).toMatch(/14 0000/);
    const other = await box.getByRole('link', { name: 'Ga naar de zoekpagina' }).getAttribute('href');
    expect(other).toBe(`${demo.search}/zoeken?site=duinstede&q=rijbewijs`);
    expect(await page.locator('#zoek').inputValue()).toBe('rijbewijs');
    await page.unroute('**/v1/search?*');
    await box.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    await expect.poll(() => links.first().textContent()).toMatch(/[Rr]ijbewijs/);
  });

  it('never sends a number that may be a BSN, a mail address or a phone number', async () => {
    const { page, input, box } = await visit();
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/v1/search') && asked.push(request.url()));
    for (const personal of ['111222333', 'jan@example.nl', '06 12345678']) {
      await input.fill('');
      await input.pressSequentially(`bijstand ${personal}`, { delay: 90 });
      await input.press('Enter');
      await box.getByText('Dat versturen wij niet').waitFor();
    }
    const queries = asked.map((url) => new URL(url).searchParams.get('q') ?? '');
    expect(queries).toContain('bijstand');
    expect(queries.filter((query) => /@|(\d\s?){5}/.test(query))).toEqual([]);
  });

  it('works without JavaScript: the form of the page leads to the same results', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    await page.getByLabel('Wat zoekt u?').fill('kliko kapot');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    expect(await page.locator('h3 a').first().textContent()).toBe('Minicontainer, reparatie');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  });

  it.each([
    ['at rest', ''],
    ['with results', 'paspoort'],
    ['with nothing found', 'xqzvw jkpfh'],
  ])('has no breach of WCAG 2.2 AA that a program can see, %s', async (_, query) => {
    const { page, input, box } = await visit();
    if (query !== '') {
      await input.fill(query);
      await box.locator('[part="contact"]').waitFor();
    }
    expect(await breaches(page)).toEqual([]);
  });

  it('has no breach of WCAG 2.2 AA on the page without JavaScript', async () => {
    const { page } = await visit({}, `${demo.search}/zoeken?site=duinstede&q=paspoort`);
    expect(await breaches(page)).toEqual([]);
  });

  it('needs no sideways scrolling on a screen of 320 pixels', async () => {
    const { page, input, links } = await visit({ viewport: { width: 320, height: 640 } });
    await input.fill('paspoort aanvragen');
    await expect.poll(() => links.count()).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('stores nothing in the browser', async () => {
    const { page, input, links } = await visit();
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBeGreaterThan(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});
