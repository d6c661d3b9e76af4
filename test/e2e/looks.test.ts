/** How the box adapts: to small and zoomed screens, the reader's own settings, the page's style, paper. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { answerTo, box, boxPage, openStand, type Stand } from './stand.ts';
import { prepare, stateNamed, STATES } from './states.ts';
import { visit, type Visit } from './visit.ts';

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

const RESULTS = 'with results';

async function reached(name: string, options = {}, rendering = ''): Promise<Visit> {
  stand.reset();
  const state = stateNamed(name);
  prepare(stand, state, rendering);
  const opened = await visit(browser, stand.origin, options);
  await state.reach(opened);
  return opened;
}

/** Rules as a reader's own style sheet would bring them: the page's policy knows no exception for them. */
function addStyle(page: Page, rules: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}

/** Text that is cut off, and what stands outside the screen. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const host = document.querySelector('vindbaar-search');
    const wide = document.documentElement.clientWidth;
    const root = host?.shadowRoot ?? document;
    const parts = [...root.querySelectorAll<HTMLElement>('.box *:not(option)')];
    // What is only for screen readers is cut off on purpose.
    const seen = parts.filter((part) => part.checkVisibility() && getComputedStyle(part).clipPath === 'none');
    return [
      ...(document.documentElement.scrollWidth > wide
        ? [`page is ${document.documentElement.scrollWidth}`]
        : []),
      ...seen
        .filter((part) => {
          const { left, right } = part.getBoundingClientRect();
          return left < -1 || right > wide + 1;
        })
        .map((part) => `outside: ${part.outerHTML.slice(0, 80)}`),
      ...seen
        .filter(
          (part) => getComputedStyle(part).overflow === 'hidden' && part.clientHeight + 1 < part.scrollHeight,
        )
        .map((part) => `cut off: ${part.outerHTML.slice(0, 80)}`),
    ];
  });
}

const names = Object.keys(STATES).map((name) => [name]);
/** WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } ' +
  'p { margin-block-end: 2em !important; }';

describe('nothing is cut off or needs sideways scrolling', () => {
  // A window of 1280 by 1024 at 400 % is 320 by 256.
  it.each(names)('at four times the size and with the widest text spacing, %s', async (name) => {
    const { page } = await reached(name, { viewport: { width: 320, height: 256 } });
    expect(await lost(page)).toEqual([]);
    await addStyle(page, SPACING);
    expect(await lost(page)).toEqual([]);
  });

  it('with letters twice as big, rendered light as well', async () => {
    for (const rendering of ['', 'light']) {
      const { page } = await reached(RESULTS, { viewport: { width: 640, height: 512 } }, rendering);
      await addStyle(page, 'html { font-size: 200%; }');
      expect(await lost(page)).toEqual([]);
    }
  });
});

describe('everything to press', () => {
  it.each(names)('is at least 44 pixels high, %s', async (name) => {
    const { box: element } = await reached(name);
    const small = await element.evaluate((host) => {
      const parts = [...(host.shadowRoot ?? host).querySelectorAll<HTMLElement>('a, button, input, select')];
      return parts
        .filter((part) => part.checkVisibility())
        .map((part) => ({ height: Math.round(part.getBoundingClientRect().height), html: part.outerHTML }))
        .filter(({ height }) => height < 44)
        .map(({ height, html }) => `${height}: ${html}`);
    });
    expect(small).toEqual([]);
  });

  it('has letters of 16 pixels or more in its fields, as phones zoom in on smaller ones', async () => {
    const { page, box: element } = await reached(RESULTS);
    await addStyle(page, 'html, vindbaar-search { font-size: 10px; }');
    const sizes = await element
      .locator('.box')
      .locator('input, select')
      .evaluateAll((fields) => fields.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)));
    expect(sizes).toEqual([16, 16, 16]);
  });
});

describe("the reader's own settings", () => {
  it('with forced colours the active suggestion, the best answer and what matched are seen by their lines', async () => {
    const opened = await reached('with suggestions, one of them active', { forcedColors: 'active' });
    const lines = (selector: string, property: 'outlineStyle' | 'borderTopStyle') =>
      opened.box
        .locator(selector)
        .first()
        .evaluate((node, name) => getComputedStyle(node)[name], property);
    expect(await lines('[aria-selected="true"]', 'outlineStyle')).toBe('solid');
    expect(await lines('[aria-selected="false"]', 'outlineStyle')).toBe('none');
    expect(await lines('[part="best"]', 'borderTopStyle')).toBe('solid');
    expect(await lines('mark', 'outlineStyle')).toBe('solid');
    const option = opened.box.locator('[part="suggestion"]').first();
    const active = await option.screenshot();
    await opened.input.press('ArrowUp');
    expect((await option.screenshot()).equals(active)).toBe(false);
  });

  it('with reduced motion nothing moves, and without it nothing does but a late appearance', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { box: element } = await reached('while the service is slow', { reducedMotion });
      const moving = await element.evaluate((host) =>
        (host.shadowRoot ?? host)
          .getAnimations()
          .map((animation) => animation.effect?.getComputedTiming().duration),
      );
      expect(moving.filter((duration) => duration !== 0)).toEqual([]);
    }
  });

  it('on paper are the results with their addresses, and no form', async () => {
    const { page, box: element, links } = await reached(RESULTS);
    await page.emulateMedia({ media: 'print' });
    expect(await element.locator('form').first().isVisible()).toBe(false);
    expect(await links.first().evaluate((node) => getComputedStyle(node, '::after').content)).toContain(
      'https://www.oosterlo.example/',
    );
  });
});

it('shows where the focus is with a line of three pixels that stands out, on every part that can have it', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, input } = await reached(RESULTS, { colorScheme });
    await input.focus();
    for (let step = 0; step < 14; step++) {
      const { html, line, width, colour, paper } = await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        const style = getComputedStyle(at ?? document.body);
        return {
          html: at?.outerHTML.slice(0, 60) ?? '',
          line: style.outlineStyle,
          width: style.outlineWidth,
          colour: style.outlineColor,
          paper: getComputedStyle(document.documentElement).backgroundColor,
        };
      });
      expect({ html, line, width }).toEqual({ html, line: 'solid', width: '3px' });
      expect(contrast(colour, paper)).toBeGreaterThan(3);
      await page.keyboard.press('Tab');
    }
  }
});

/** Contrast of two `rgb()` colours, by WCAG. */
function contrast(...colours: [string, string]): number {
  const [darker = 0, lighter = 0] = colours
    .map((colour) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

it('from right to left everything is mirrored, and a Dutch answer in it is not', async () => {
  const { box: element, input } = await reached('on a page that reads from right to left');
  const left = async (part: string) => (await element.locator(part).first().boundingBox())?.x ?? 0;
  expect(await left('[part="button"]')).toBeLessThan(await left('[part="input"]'));
  const border = await element
    .locator('[part="best"]')
    .evaluate((node) => getComputedStyle(node).borderRightWidth);
  expect(border).toBe('4px');
  expect(await input.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  const snippet = element.locator('[part="snippet"]').first();
  expect(await snippet.evaluate((node) => getComputedStyle(node).direction)).toBe('ltr');
});

describe('the style of the page', () => {
  const colour = (opened: Visit, part: string, name: 'backgroundColor' | 'color' | 'fontFamily') =>
    opened.box
      .locator(`[part="${part}"]`)
      .first()
      .evaluate((node, property) => getComputedStyle(node)[property], name);

  it('is followed through the tokens of NL Design System, and further by the own custom properties', async () => {
    const opened = await reached(RESULTS);
    await addStyle(
      opened.page,
      `main { --utrecht-link-color: rgb(1, 2, 3); --nlds-link-color: rgb(9, 9, 9);
        --utrecht-document-font-family: Tahoma; --utrecht-button-primary-action-background-color: rgb(4, 5, 6); }`,
    );
    expect(await colour(opened, 'link', 'color')).toBe('rgb(1, 2, 3)');
    expect(await colour(opened, 'button', 'backgroundColor')).toBe('rgb(4, 5, 6)');
    expect(await colour(opened, 'snippet', 'fontFamily')).toBe('Tahoma');
    await addStyle(opened.page, 'vindbaar-search { --vindbaar-accent: rgb(7, 8, 9); }');
    expect(await colour(opened, 'link', 'color')).toBe('rgb(7, 8, 9)');
    expect(await colour(opened, 'button', 'backgroundColor')).toBe('rgb(7, 8, 9)');
  });

  it('reaches parts by name and nothing else', async () => {
    const opened = await reached(RESULTS);
    await addStyle(
      opened.page,
      'input { height: 9px !important; } h3 { font-size: 7px !important; } a { color: red !important; } ' +
        'vindbaar-search::part(snippet) { color: rgb(1, 1, 1); }',
    );
    expect(await colour(opened, 'snippet', 'color')).toBe('rgb(1, 1, 1)');
    expect(await colour(opened, 'link', 'color')).not.toBe('rgb(255, 0, 0)');
    expect((await opened.input.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  it('of a box that is rendered light stays in the box', async () => {
    stand.html = boxPage(box('light'), { after: '<div class="box"><h2>Van de pagina</h2></div>' });
    stand.reply = (query) => answerTo(query);
    const opened = await visit(browser, stand.origin);
    await opened.input.fill('paspoort');
    await opened.links.first().waitFor();
    const size = (text: string) =>
      opened.page
        .getByRole('heading', { name: text })
        .evaluate((node) => [getComputedStyle(node).fontSize, getComputedStyle(node).marginTop]);
    expect(await size('Van de pagina')).not.toEqual(await size('Zoekresultaten'));
    expect(await opened.box.evaluate((host) => host.shadowRoot)).toBeNull();
  });
});
