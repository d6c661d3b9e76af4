/** A visit to a page with the box, in a browser of its own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Visit {
  page: Page;
  box: Locator;
  input: Locator;
  links: Locator;
  /** What the browser's console called an error, a breach of the policy included. */
  complaints: string[];
}

export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints, ...partsOf(page.locator('vindbaar-search').first()) };
}

export function partsOf(box: Locator): Pick<Visit, 'box' | 'input' | 'links'> {
  return { box, input: box.locator('[part="input"]'), links: box.locator('[part="link"]') };
}

interface Rule {
  id: string;
  tags: string[];
  nodes: { html: string }[];
}

/** What a program can see of WCAG 2.2 AA. */
export async function axeRun(page: Page): Promise<{ passes: Rule[]; violations: Rule[] }> {
  // Evaluated, not added as an element: the page's policy forbids that, as it should.
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ passes: Rule[]; violations: Rule[] }> };
    };
    const { passes, violations } = await axe.run({ runOnly: tags });
    return { passes, violations };
  }, WCAG);
}

export async function breaches(page: Page): Promise<string[]> {
  const { violations } = await axeRun(page);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** The text of what has the focus, in whatever shadow root. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at instanceof HTMLInputElement ? `input: ${at.value}` : (at?.textContent ?? '').trim();
  });
}
