/** The box in Firefox, where one is installed: the browser named by `FIREFOX_PATH`, or that on the path. */
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { answerTo, box, boxPage, openStand, type Stand } from './stand.ts';

const FIREFOX = findFirefox();
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function findFirefox(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = folders.flatMap((folder) => [join(folder, 'firefox'), join(folder, 'firefox-esr')]);
  return [process.env['FIREFOX_PATH'] ?? '', ...places].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run.
    return false;
  }
}

let stand: Stand;
let browser: Browser | undefined;

beforeAll(async () => {
  stand = await openStand();
  if (FIREFOX !== undefined)
    browser = await launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
});
afterEach(() => stand.reset());
afterAll(async () => {
  await browser?.close();
  await stand.close();
});

interface Visit {
  page: Page;
  complaints: string[];
  /** Runs in the box. */
  titles: () => Promise<string[]>;
  text: (selector: string) => Promise<string>;
}

async function visit(): Promise<Visit> {
  if (browser === undefined) throw new Error('Firefox was not started');
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(stand.origin);
  await page.waitForFunction(() => customElements.get('vindbaar-search') !== undefined);
  const titles = () =>
    page.$$eval('vindbaar-search >>> [part="link"]', (links) => links.map((link) => link.textContent ?? ''));
  const text = (selector: string) =>
    page.$$eval(`vindbaar-search >>> ${selector}`, (found) =>
      found.map((part) => part.textContent ?? '').join(' '),
    );
  return { page, complaints, titles, text };
}

const typeIn = async (page: Page, query: string) => {
  await page.click('vindbaar-search >>> [part="input"]', { count: 3 });
  await page.keyboard.type(query, { delay: 40 });
};

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    return at instanceof HTMLInputElement ? `input: ${at.value}` : (at?.textContent ?? '');
  });

/** The icon of the tab is no request of ours. */
const ours = (complaints: readonly string[]) => complaints.filter((line) => !line.includes('favicon'));

describe.skipIf(FIREFOX === undefined)('in Firefox (left out where none is installed)', () => {
  it('results come while somebody types, arrows walk through them and typing goes on in the input', async () => {
    const { page, titles, complaints } = await visit();
    await typeIn(page, 'paspoort');
    await expect.poll(titles).toHaveLength(4);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('paspoort aanvragen');
    await page.keyboard.type('en');
    expect(await focused(page)).toBe('input: paspoorten');
    await expect.poll(async () => (await titles())[0]).toBe('paspoorten aanvragen');
    expect(ours(complaints)).toEqual([]);
  });

  it('suggestions are chosen with the keyboard', async () => {
    stand.html = boxPage(box('suggestions'));
    stand.reply = (query) => answerTo(query, { suggestions: ['paspoort aanvragen', 'paspoort kind'] });
    const { page, titles, text } = await visit();
    await typeIn(page, 'paspoort');
    await expect.poll(() => text('[part="suggestion"]')).toBe('paspoort aanvragen paspoort kind');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles())[0]).toBe('paspoort kind aanvragen');
  });

  it('a failure is said aloud, and shows the form of the page', async () => {
    stand.reply = () => ({ status: 500 });
    const { page, text } = await visit();
    await typeIn(page, 'paspoort');
    await expect.poll(() => text('[part="error"] h2')).toBe('Zoeken lukt nu even niet.');
    await expect
      .poll(() =>
        page.$$eval('vindbaar-search [role="alert"]', (all) => all.map((one) => one.textContent).join('')),
      )
      .toBe('Zoeken lukt nu even niet.');
    expect(
      await page.$eval('#zoek', (input) => [(input as HTMLInputElement).value, input.checkVisibility()]),
    ).toEqual(['paspoort', true]);
  });

  it('works rendered light, with the styles of the box', async () => {
    stand.html = boxPage(box('light'));
    const { page } = await visit();
    await page.click('vindbaar-search [part="input"]');
    await page.keyboard.type('paspoort');
    await page.waitForSelector('vindbaar-search [part="best"]');
    const width = await page.$eval('[part="best"]', (best) => getComputedStyle(best).borderInlineStartWidth);
    expect(width).toBe('4px');
  });

  it.each([
    ['with results', 'paspoort', '[part="best"]'],
    ['with nothing found', 'niets', '[part="tips"]'],
  ])('has no breach of WCAG 2.2 AA that a program can see, %s', async (_, query, part) => {
    stand.reply = (asked) => answerTo(asked, asked === 'niets' ? { hits: [] } : {});
    const { page } = await visit();
    await typeIn(page, query);
    await page.waitForSelector(`vindbaar-search >>> ${part}`);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(options: object): Promise<{ violations: { id: string }[] }> };
      };
      const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
      return found.violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });
});
