/** `/bouwen` and `/bouwen/stijlen` as a webmaster uses them, with and without JavaScript. */
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../search/server.ts';
import { THEMES } from '../../search/themes.ts';
import { launchBrowser } from '../browser.ts';
import { CONFIG, OOSTERLO } from '../records.ts';
import { answerTo } from './stand.ts';
import { breaches, visit } from './visit.ts';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({
    config: CONFIG,
    searcher: {
      search: ({ q }) => Promise.resolve(answerTo(q)),
      version: () => Promise.resolve('1'),
      site: () => OOSTERLO,
    },
    modulePath: join(import.meta.dirname, '../../dist/widget/vindbaar-search.js'),
    port: 0,
    onError: (error) => {
      throw error;
    },
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (path: string, options: BrowserContextOptions = {}) =>
  visit(browser, `${server.url}${path}`, options);

describe('the builder', () => {
  it('shows each choice at once, in the live box and in the code', async () => {
    const { page, input, links, box: element, complaints } = await open('/bouwen');
    await page.getByLabel('Organisatie').selectOption(OOSTERLO.name);
    await page.getByLabel('Taal').selectOption('Frysk');
    await page.getByLabel('Links en knop', { exact: true }).check();
    await page.getByLabel('Links en knop: kleur').fill('#8a1f4b');
    await page.getByLabel('Geef suggesties tijdens het typen').check();
    await page.getByRole('combobox', { name: 'Wat sykje jo?' }).fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    const button = element.locator('[part="button"]');
    expect(await button.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(138, 31, 75)');
    const tag = page.locator('#tag');
    await expect.poll(() => tag.textContent()).toContain(' lang="fy" suggestions>');
    const code = (await tag.textContent()) ?? '';
    expect(code).toContain(`<vindbaar-search site="oosterlo" api="${server.url}"`);
    expect(code).toMatch(/vindbaar-search-[0-9a-f]{16}\.js[^]+vindbaar-search-fy-[0-9a-f]{16}\.js/);
    expect(code).toContain('<label for="zoek">Wat sykje jo?</label>');
    expect(await page.locator('#style').textContent()).toContain('--vindbaar-accent: #8a1f4b;');
    expect(await page.locator('#policy').textContent()).toContain(`connect-src ${server.url}`);
    expect(await input.getAttribute('role')).toBe('combobox');
    expect(complaints).toEqual([]);
  });

  it('copies what it shows, and says so', async () => {
    const { page } = await open('/bouwen', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Kopieer' }).last().click();
    await page.getByRole('status').filter({ hasText: 'Gekopieerd.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('#policy').textContent(),
    );
  });

  it('works without JavaScript by its button, and the choices stay', async () => {
    const { page } = await open('/bouwen', { javaScriptEnabled: false });
    await page.getByLabel('Taal').selectOption('English');
    await page.getByLabel('Het zoekvak staat in de kop').check();
    await page.getByRole('button', { name: 'Toon de code' }).click();
    expect(await page.locator('#tag').textContent()).toContain(' lang="en" header>');
    expect(await page.getByLabel('Taal').inputValue()).toBe('en');
    expect(await page.getByRole('button', { name: 'Kopieer' }).count()).toBe(0);
  });

  it('takes nothing from its address that it does not know', async () => {
    const { page } = await open('/bouwen?site=oosterlo&language=xx&accent=red;}&header=ja');
    const code = await page.locator('pre').allTextContents();
    expect(code.join('\n')).not.toMatch(/xx|red;|header/);
  });
});

describe('the page with three styles', () => {
  it('has a box in each, that has the colours of its style', async () => {
    const { page, complaints } = await open('/bouwen/stijlen?site=oosterlo');
    const inputs = page.locator('[part="input"]');
    await expect.poll(() => inputs.count()).toBe(3);
    for (const at of [0, 1, 2]) await inputs.nth(at).fill('paspoort');
    await expect.poll(() => page.locator('[part="best"]').count()).toBe(3);
    const colours = await page
      .locator('[part="button"]')
      .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
    expect(colours).toEqual(['rgb(0, 85, 61)', 'rgb(138, 31, 75)', 'rgb(255, 182, 18)']);
    expect(THEMES).toHaveLength(3);
    expect(complaints).toEqual([]);
    expect(await breaches(page)).toEqual([]);
  });
});

it.each(['/bouwen', '/bouwen/stijlen', '/voorbeeld?site=oosterlo'])(
  '%s has no breach of WCAG 2.2 AA, in light and dark, and fits a small screen',
  async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(path, { colorScheme, viewport: { width: 320, height: 640 } });
      await page.locator('[part="input"]').first().waitFor();
      expect(await breaches(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  },
);
