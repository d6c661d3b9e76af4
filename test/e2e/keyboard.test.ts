/** The box with a keyboard only, and what is said to those who do not see it. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { answerTo, box, boxPage, openStand, type Stand } from './stand.ts';
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

describe('with a keyboard', () => {
  it('arrows go from the input through the links and back, and typing on a link goes on in the input', async () => {
    const { page, input, links } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    const walk = [
      ['ArrowDown', 'paspoort aanvragen'],
      ['ArrowDown', 'paspoort nieuws'],
      ['ArrowUp', 'paspoort aanvragen'],
      ['ArrowUp', 'input: paspoort'],
      ['ArrowDown', 'paspoort aanvragen'],
      ['Escape', 'input: paspoort'],
    ] as const;
    for (const [key, where] of walk) {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(where);
    }
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('en');
    expect(await focused(page)).toBe('input: paspoorten');
    await expect.poll(() => links.first().textContent()).toBe('paspoorten aanvragen');
  });

  it('Tab goes through everything in the order it is seen, without a trap', async () => {
    const { page, input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    await input.focus();
    const seen: string[] = [];
    for (let step = 0; step < 16; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      seen.push((await focused(page)).slice(0, 30));
    }
    expect(seen.filter((text) => !text.startsWith('Alles'))).toEqual([
      'Zoeken',
      'paspoort aanvragen',
      'Direct regelen met DigiD',
      'Bel 14 0000',
      'paspoort nieuws',
      'paspoort belasting',
      'Bel 0800 1234',
      'paspoort in English',
      'Bel 14 0000',
      'Maak een afspraak',
      'Alle manieren om contact op te',
    ]);
    expect(await element.locator('[part="filter"]').count()).toBe(2);
  });

  it('in a header results go by Escape, when the focus leaves, and by a press elsewhere', async () => {
    stand.html = boxPage(box('header'), { after: '<a href="#">Verder</a>' });
    const { page, input, links } = await visit(browser, stand.origin);
    const leave = [
      async () => {
        await links.nth(1).focus();
        await page.keyboard.press('Escape');
        expect(await focused(page)).toBe('input: paspoort');
      },
      () => page.getByRole('link', { name: 'Verder' }).focus(),
      () => page.locator('h1').click(),
    ];
    for (const go of leave) {
      await input.fill('');
      await input.fill('paspoort');
      await expect.poll(() => links.count()).toBe(4);
      await go();
      expect(await links.count()).toBe(0);
    }
  });

  it('Enter asks at once, also for a single letter', async () => {
    const { input, links } = await visit(browser, stand.origin);
    await input.fill('a');
    await input.page().waitForTimeout(200);
    expect(stand.asked).toHaveLength(0);
    await input.press('Enter');
    await expect.poll(() => links.first().textContent()).toBe('a aanvragen');
  });

  it('keys of the page stay of the page: no hotkeys, and nothing is taken that does nothing here', async () => {
    const { page } = await visit(browser, stand.origin);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    expect(await focused(page)).not.toContain('input');
  });
});

describe('suggestions', () => {
  const offer = (query: string) =>
    answerTo(query, { suggestions: ['paspoort aanvragen', 'paspoort verlopen', 'paspoort kind'] });

  it('are a list to choose from with arrows; nothing is active by itself, and Enter then submits what was typed', async () => {
    stand.html = boxPage(box('suggestions'));
    stand.reply = offer;
    const { page, input, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    const options = element.locator('[part="suggestions"]').getByRole('option');
    await expect.poll(() => options.count()).toBe(3);
    expect(await input.getAttribute('role')).toBe('combobox');
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await element.locator('[aria-selected="true"]').count()).toBe(0);
    await input.press('ArrowDown');
    await input.press('ArrowDown');
    expect(await element.locator('[aria-selected="true"]').textContent()).toBe('paspoort verlopen');
    expect(await input.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    expect(await focused(page)).toBe('input: paspoort');
    await input.press('ArrowUp');
    await input.press('ArrowUp');
    expect(await element.locator('[aria-selected="true"]').count()).toBe(0);
    const before = stand.asked.length;
    await input.press('Enter');
    await expect.poll(() => stand.asked.length).toBe(before + 1);
    expect(stand.asked.at(-1)?.get('q')).toBe('paspoort');
  });

  it('fill in and submit the chosen one, by key and by pointer, and close with Escape', async () => {
    stand.html = boxPage(box('suggestions'));
    stand.reply = offer;
    const { page, input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    const options = element.locator('[part="suggestions"]').getByRole('option');
    await expect.poll(() => options.count()).toBe(3);
    await input.press('Escape');
    expect(await options.count()).toBe(0);
    expect(await input.inputValue()).toBe('paspoort');
    await input.press('t');
    await expect.poll(() => options.count()).toBe(3);
    await input.press('ArrowDown');
    await input.press('Enter');
    await expect.poll(() => links.first().textContent()).toBe('paspoort aanvragen aanvragen');
    expect(await input.inputValue()).toBe('paspoort aanvragen');
    await options.getByText('paspoort kind').click();
    await expect.poll(() => stand.asked.at(-1)?.get('q')).toBe('paspoort kind');
    expect(await focused(page)).toBe('input: paspoort kind');
  });

  it('are left out unless the page wants them', async () => {
    stand.reply = offer;
    const { input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    expect(await element.getByRole('listbox').count()).toBe(0);
    expect(await input.getAttribute('role')).toBeNull();
  });
});

describe('aloud', () => {
  it('one message is said once typing has settled: the count politely, nothing found and a failure at once', async () => {
    stand.reply = (query) =>
      query === 'niets'
        ? answerTo(query, { hits: [] })
        : query === 'stuk'
          ? { status: 500 }
          : answerTo(query);
    const { page, input, box: element } = await visit(browser, stand.origin);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const host = document.querySelector('vindbaar-search');
      for (const region of host?.querySelectorAll('[role="status"],[role="alert"]') ?? [])
        new MutationObserver(() => {
          const text = region.textContent ?? '';
          if (text !== '') said.push(`${region.getAttribute('role')}: ${text}`);
        }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(await element.locator('[role="status"], [role="alert"]').allTextContents()).toEqual([
      '',
      '',
      '',
      '',
    ]);
    const expected: string[] = [];
    for (const [query, message] of [
      ['paspoort', 'status: 4 resultaten voor “paspoort”.'],
      ['niets', 'alert: Niets gevonden voor “niets”'],
      ['stuk', 'alert: Zoeken lukt nu even niet.'],
      ['paspoort', 'status: 4 resultaten voor “paspoort”.'],
    ] as const) {
      await input.fill('');
      await input.pressSequentially(query, { delay: 100 });
      expected.push(message);
      await expect.poll(said, { timeout: 5000 }).toEqual(expected);
    }
  });
});
