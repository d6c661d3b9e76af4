/** What holds while somebody types, whatever the network does. */
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

/** A promise that a test settles when it wants. */
function later(): { promise: Promise<void>; now: () => void } {
  let now = () => {};
  const promise = new Promise<void>((resolve) => (now = resolve));
  return { promise, now };
}

const titles = (query: string) => [
  `${query} aanvragen`,
  `${query} nieuws`,
  `${query} belasting`,
  `${query} in English`,
];

describe('while somebody types', () => {
  it('one request goes out a pause, however many keys came before it', async () => {
    const { page, input, links } = await visit(browser, stand.origin);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await input.pressSequentially('rijbewijs');
    await page.clock.runFor(200);
    await expect.poll(() => links.count()).toBe(4);
    expect(stand.asked.map((asked) => asked.get('q'))).toEqual(['rijbewijs']);
    await input.pressSequentially(' kwijt');
    await page.clock.runFor(200);
    await expect.poll(() => links.first().textContent()).toBe('rijbewijs kwijt aanvragen');
    expect(stand.asked).toHaveLength(2);
  });

  it('an answer that comes after a newer one is never shown', async () => {
    const slow = later();
    stand.reply = async (query) => {
      if (query === 'paspoort') await slow.promise;
      return answerTo(query);
    };
    const { input, links } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => stand.asked.length).toBe(1);
    await input.fill('rijbewijs');
    await expect.poll(() => links.allTextContents()).toEqual(titles('rijbewijs'));
    slow.now();
    await input.page().waitForTimeout(200);
    expect(await links.allTextContents()).toEqual(titles('rijbewijs'));
  });

  it('results of what was typed before go when the new ones are two seconds late, and no key or focus is lost', async () => {
    stand.reply = async (query) => {
      if (query !== 'paspoort') await new Promise((resolve) => setTimeout(resolve, 2000));
      return answerTo(query);
    };
    const { page, input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    await input.press('End');
    await input.pressSequentially(' kwijt in het buitenland', { delay: 30 });
    await element.getByText('Bezig met zoeken').waitFor();
    expect(await links.count()).toBe(0);
    expect(await focused(page)).toBe('input: paspoort kwijt in het buitenland');
    await input.press('s');
    await expect
      .poll(() => links.first().textContent(), { timeout: 6000 })
      .toBe('paspoort kwijt in het buitenlands aanvragen');
    expect(await focused(page)).toBe('input: paspoort kwijt in het buitenlands');
  });

  it('an answer that was broken off or failed leaves the next one alone', async () => {
    stand.reply = (query) => (query.startsWith('p') ? { status: 500 } : answerTo(query));
    const { input, links, box: element } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await element.locator('[part="error"]').waitFor();
    await input.fill('rijbewijs');
    await expect.poll(() => links.allTextContents()).toEqual(titles('rijbewijs'));
    expect(await element.locator('[part="error"]').count()).toBe(0);
  });

  it('the input is the same element from the first key to the last answer', async () => {
    const { input, box: element } = await visit(browser, stand.origin);
    const first = await input.elementHandle();
    stand.reply = (asked) => answerTo(asked, asked === 'niets' ? { hits: [] } : {});
    for (const [query, heading] of [
      ['paspoort', 'Zoekresultaten voor “paspoort”'],
      ['niets', 'Niets gevonden voor “niets”'],
      ['rijbewijs', 'Zoekresultaten voor “rijbewijs”'],
    ] as const) {
      await input.fill(query);
      await element.getByRole('heading', { name: heading }).waitFor();
    }
    await element.evaluate((host) => host.setAttribute('label', 'Waar kunnen wij mee helpen?'));
    expect(await input.evaluate((now, before) => now === before, first)).toBe(true);
  });

  it('nothing is asked for half a character of an input method', async () => {
    const { page, input, links } = await visit(browser, stand.origin);
    await input.focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'ｎ', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.imeSetComposition', { text: 'ｎｉｈｏ', selectionStart: 4, selectionEnd: 4 });
    await page.waitForTimeout(300);
    expect(stand.asked).toHaveLength(0);
    await session.send('Input.insertText', { text: '日本' });
    await expect.poll(() => links.count()).toBe(4);
    expect(stand.asked.map((asked) => asked.get('q'))).toEqual(['日本']);
  });

  it('the script may come twice: there is one box, and it works', async () => {
    stand.html = boxPage(box(), {
      head: '<script type="module" src="/vindbaar-search.js?again"></script>',
    });
    const { input, links, complaints } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    expect(stand.asked).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('what was typed before the script was there is searched, and typing goes on where it was', async () => {
    const script = later();
    const { page, input, links } = await visit(browser, `${stand.origin}/zoeken`);
    await page.route('**/vindbaar-search.js', async (route) => {
      await script.promise;
      await route.continue();
    });
    await page.goto(stand.origin, { waitUntil: 'commit' });
    await page.locator('#zoek').pressSequentially('paspt');
    await page.locator('#zoek').press('ArrowLeft');
    script.now();
    await expect.poll(() => input.count()).toBe(1);
    await page.keyboard.type('oor');
    expect(await focused(page)).toBe('input: paspoort');
    await expect.poll(() => links.allTextContents()).toEqual(titles('paspoort'));
    expect(await page.locator('#zoek').isVisible()).toBe(false);
  });
});
