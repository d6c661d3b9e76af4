/** The box on pages of others: what a webmaster pastes, several boxes, two versions, a page that stays open long. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Organisation } from '../../model/organisation.ts';
import { DEFAULT_CHOICES, embedCode, type Choices } from '../../search/embed-code.ts';
import { launchBrowser } from '../browser.ts';
import { answerTo, box, boxPage, openStand, type Stand } from './stand.ts';
import { partsOf, visit } from './visit.ts';

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

const SITE: Organisation = {
  id: 'oosterlo',
  name: 'Gemeente Oosterlo',
  type: 'gemeente',
  contact: { phone: '14 0000', url: 'https://www.oosterlo.example/contact' },
} as Organisation;

describe('what a webmaster pastes', () => {
  const BLANK = boxPage('', {}).replace('<script type="module" src="/vindbaar-search.js"></script>', '');

  /** A page of the stand with the pasted code, whose search service is at another origin. */
  function paste(choices: Partial<Choices> = {}, change = (tag: string) => tag): void {
    const code = embedCode(
      { ...DEFAULT_CHOICES, site: SITE, ...choices },
      { service: stand.other, modules: stand.modules },
    );
    stand.html = BLANK.replace('</main>', `${change(code.tag)}<p id="below">Verder</p></main>`).replace(
      '</head>',
      '<link rel="stylesheet" href="/paste.css"></head>',
    );
    stand.scripts['/paste.css'] = code.style;
    stand.policy = `default-src 'none'; style-src 'self'; base-uri 'none'; ${code.policy}; ${TRUSTED}`;
  }

  it('loads with its integrity from another origin, under the policy that is pasted with it', async () => {
    paste();
    const { input, links, complaints } = await visit(browser, stand.origin);
    await input.fill('paspoort');
    await expect.poll(() => links.count()).toBe(4);
    expect(complaints).toEqual([]);
    expect(stand.html).toMatch(/vindbaar-search-[0-9a-f]{16}\.js"\s+integrity="sha384-[\w+/]{64}"/);
  });

  it('in Frisian or Papiamento brings the file of that language, and the box speaks it', async () => {
    for (const [language, label] of [
      ['fy', 'Wat sykje jo?'],
      ['pap', 'Kiko bo ta buska?'],
    ] as const) {
      paste({ language });
      const { page, complaints } = await visit(browser, stand.origin);
      await page.getByRole('searchbox', { name: label }).fill('paspoort');
      await expect.poll(() => page.locator('[part="link"]').count()).toBe(4);
      expect(await page.getByText('Wat zoekt u?').count()).toBe(0);
      expect(complaints).toEqual([]);
    }
  });

  it('does not run when it is not what was pasted: the form of the page is there, and leads to the results', async () => {
    paste({}, (tag) => tag.replace(/sha384-.{10}/, 'sha384-AAAAAAAAAA'));
    const { page } = await visit(browser, stand.origin);
    await page.locator('#zoek').fill('paspoort');
    await page.locator('#zoek').press('Enter');
    await page.waitForURL(`${stand.other}/zoeken?site=oosterlo&q=paspoort`);
    expect(await page.evaluate(() => customElements.get('vindbaar-search') === undefined)).toBe(true);
  });

  it.each([
    [320, 'page'],
    [360, 'page'],
    [480, 'header'],
    [1100, 'page'],
  ])('moves nothing on the page when the script comes, %i pixels wide, in the %s', async (width, place) => {
    paste(place === 'header' ? { switches: ['header'] } : {});
    const { page } = await visit(browser, `${stand.origin}/zoeken`, {
      viewport: { width, height: 700 },
    });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/vindbaar-search-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(stand.origin, { waitUntil: 'commit' });
    const below = page.locator('#below');
    const before = await below.boundingBox();
    release();
    await page.locator('[part="input"]').waitFor();
    expect((await below.boundingBox())?.y).toBe(before?.y);
  });

  it('moves the page below once a query, not again when the answer comes', async () => {
    paste();
    stand.reply = async (query) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      return answerTo(query);
    };
    const { page, input, links } = await visit(browser, stand.origin, {
      viewport: { width: 800, height: 600 },
    });
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[])
          if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const query of ['paspoort', 'rijbewijs']) {
      // Keys, as what follows them within half a second is no shift but an answer to them.
      await input.press('Control+A');
      await input.pressSequentially(query, { delay: 60 });
      await expect.poll(() => links.first().textContent(), { timeout: 5000 }).toBe(`${query} aanvragen`);
    }
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });

  const TRUSTED = "require-trusted-types-for 'script'; trusted-types 'none'";
});

describe('several on one page', () => {
  it('search apart from each other, one in the header and one in the page, with names of their own', async () => {
    stand.html = boxPage(box('label="Zoek in de site"'), { before: `<header>${box('header')}</header>` });
    const { page, complaints } = await visit(browser, stand.origin);
    const [first, second] = [0, 1].map((at) => partsOf(page.locator('vindbaar-search').nth(at)));
    if (first === undefined || second === undefined) throw new Error('there are two boxes');
    await second.input.fill('paspoort');
    await expect.poll(() => second.links.count()).toBe(4);
    expect(await first.links.count()).toBe(0);
    await first.input.fill('rijbewijs');
    await expect.poll(() => first.links.count()).toBe(4);
    expect(await second.links.first().textContent()).toBe('paspoort aanvragen');
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('vindbaar-search')].map(
        (host) => host.shadowRoot?.querySelector('input')?.id,
      ),
    );
    expect(new Set(ids).size).toBe(2);
    expect(complaints).toEqual([]);
    // What hangs over the page goes when somebody presses elsewhere.
    await page.locator('h1').click();
    expect(await first.links.count()).toBe(0);
    expect(await second.links.count()).toBe(4);
  });

  it('of two versions: the one that came first serves every box, and the other does no harm', async () => {
    const [current] = stand.modules;
    stand.scripts['/older.js'] = (current?.text ?? '').replaceAll('Wat zoekt u?', 'Zoek hier');
    for (const [order, label] of [
      [['older', 'vindbaar-search'], 'Zoek hier'],
      [['vindbaar-search', 'older'], 'Wat zoekt u?'],
    ] as const) {
      const scripts = order.map((name) => `<script type="module" src="/${name}.js"></script>`).join('');
      stand.html = boxPage(box() + box(), {}).replace(
        '<script type="module" src="/vindbaar-search.js"></script>',
        scripts,
      );
      const { page, complaints } = await visit(browser, stand.origin);
      await expect.poll(() => page.getByRole('searchbox', { name: label }).count()).toBe(2);
      await page.getByRole('searchbox', { name: label }).nth(1).fill('paspoort');
      await expect.poll(() => page.locator('[part="link"]').count()).toBe(4);
      expect(complaints).toEqual([]);
    }
  });
});

it('keeps no more in memory after 100 queries than after 20', async () => {
  const { page, input, links } = await visit(browser, stand.origin);
  const session = await page.context().newCDPSession(page);
  const alive = async () => {
    // Twice: what the first finds dead may hold on to elements until it is gone itself.
    for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  const ask = async (times: number) => {
    for (let time = 0; time < times; time++) {
      // Not by keys: what is typed stays in the browser's own list of what can be undone.
      await input.evaluate((field: HTMLInputElement, query) => {
        field.value = query;
        field.form?.requestSubmit();
      }, `vraag ${time}`);
      await expect.poll(() => links.first().textContent()).toBe(`vraag ${time} aanvragen`);
    }
  };
  await ask(20);
  const before = await alive();
  await ask(80);
  const after = await alive();
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + 5);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.05);
});
