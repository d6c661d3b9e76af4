/**
 * `npm run bench widget`: what the search box costs a page and how long a citizen waits, each beside its goal. Asks a
 * search service on this machine that answers at once, so that what is measured is the box.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser } from '../test/browser.ts';
import { answerTo, openStand, result } from '../test/e2e/stand.ts';

const DIST = join(import.meta.dirname, '../dist/widget');
const KEYS = 'abcdefghijklmnopqrstuvwxyzabcdef';
const ROUNDS = 3;
const QUERIES = 1000;

/** The least a search box can do: the same pause and request, and links without anything around them. */
const BARE = `const input = document.querySelector('input');
const results = document.querySelector('[part="results"]');
let timer;
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    const answer = await (await fetch('/v1/search?site=oosterlo&q=' + input.value)).json();
    results.replaceChildren(...answer.hits.map(({ url, title }) => {
      const link = document.createElement('a');
      link.href = url;
      link.textContent = title;
      link.setAttribute('part', 'link');
      return link;
    }));
  }, 75);
});`;

let missed = 0;

line('', 'measured', 'goal', 'ratio');
sizes();
const stand = await openStand();
stand.reply = (query) =>
  answerTo(query, { hits: Array.from({ length: 8 }, (_, at) => result(`${query} ${at + 1}`)) });
stand.pages['/bare'] =
  '<!doctype html><input part="input"><div part="results"></div><script type="module" src="/bare.js"></script>';
stand.scripts['/bare.js'] = BARE;
const browser = await launchBrowser();
try {
  await latency(1, { p50: 100, p95: 115 });
  await latency(4, { p50: 130 });
  await requests();
  await memory();
} finally {
  await browser.close();
  await stand.close();
}
process.exitCode = missed === 0 ? 0 : 1;

function sizes(): void {
  for (const name of readdirSync(DIST).filter((file) => /^vindbaar-search.*\.js$/.test(file))) {
    const bytes = gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length;
    report(`${name}, bytes gzip`, bytes, name === 'vindbaar-search.js' ? 12_000 : 1500);
  }
}

async function latency(slowdown: number, goals: { p50: number; p95?: number }): Promise<void> {
  const bare = await timesOf('/bare', slowdown);
  const box = await timesOf('/', slowdown);
  const name = `${slowdown}x CPU slowdown, key to painted results`;
  report(`${name}, p50 ms`, quantile(box.times, 0.5), goals.p50);
  report(`${name}, p95 ms`, quantile(box.times, 0.95), goals.p95);
  report('  the same in bare links on this machine now, p50 ms', quantile(bare.times, 0.5));
  report('  the same in bare links on this machine now, p95 ms', quantile(bare.times, 0.95));
  report(`${slowdown}x CPU slowdown, layout shift in ${ROUNDS} sessions`, box.shift, 0);
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * times.length)] ?? NaN;
}

/** From the key to the frame in which its results stand there, one key at a time. */
async function timesOf(path: string, slowdown: number): Promise<{ times: number[]; shift: number }> {
  const times: number[] = [];
  let shift = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { page, session } = await open(path);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(watch);
    await page.locator('[part="input"]').press(KEYS.charAt(0));
    for (let at = 1; at < KEYS.length; at++) {
      const title = `${KEYS.slice(0, at + 1)} 1`;
      await page.evaluate((expected) => (globalThis as unknown as Watched).expect(expected), title);
      await page.keyboard.press(KEYS.charAt(at));
      times.push(await page.evaluate(() => (globalThis as unknown as Watched).painted));
    }
    shift += await page.evaluate(() => (globalThis as unknown as Watched).shift);
    await page.context().close();
  }
  return { times, shift };
}

interface Watched {
  shift: number;
  /** Starts to wait for results of which the first has this title. */
  expect(title: string): void;
  /** From the next key to those results, in ms. */
  painted: Promise<number>;
}

/** Runs in the page. */
function watch(): void {
  const root = document.querySelector('vindbaar-search')?.shadowRoot ?? document;
  const region = root.querySelector('[part="results"]');
  if (!region) throw new Error('the box has no results region');
  let pressed = 0;
  document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  const expectTitle = (title: string) =>
    new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (region.querySelector('[part="link"]')?.textContent !== title) return;
        observer.disconnect();
        // A message sent in a frame arrives after that frame was painted.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - pressed));
          port1.start();
          port2.postMessage(undefined);
        });
      });
      observer.observe(region, { childList: true });
    });
  Object.assign(globalThis, {
    shift: 0,
    expect: (title: string) => Object.assign(globalThis, { painted: expectTitle(title) }) && undefined,
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) (globalThis as unknown as Watched).shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Eight keys 60 ms apart, as a quick typist. */
async function requests(): Promise<void> {
  const { page } = await open('/');
  stand.asked = [];
  await page.locator('[part="input"]').pressSequentially('paspoort', { delay: 60 });
  await page.locator('[part="link"]').first().waitFor();
  report('requests for eight keys and one pause', stand.asked.length, 1);
  await page.context().close();
}

async function memory(): Promise<void> {
  const { page, session } = await open('/');
  const ask = async (times: number) =>
    page.evaluate(async (count) => {
      const root = document.querySelector('vindbaar-search')?.shadowRoot;
      const input = root?.querySelector('input');
      if (!input) throw new Error('the box has no input');
      for (let time = 0; time < count; time++) {
        const query = `vraag ${time}`;
        const done = new Promise((resolve) =>
          document.addEventListener('vindbaar-results', resolve, { once: true }),
        );
        // Not by keys: what is typed stays in the browser's own list of what can be undone.
        input.value = query;
        input.form?.requestSubmit();
        await done;
      }
    }, times);
  const used = async () => {
    // The announcement that waits for a pause holds the last answer; and one round leaves what it freed.
    await page.waitForTimeout(1500);
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { usedSize, nodes, jsEventListeners };
  };
  await ask(100);
  const before = await used();
  await ask(QUERIES);
  const after = await used();
  const growth = (name: keyof typeof before) => after[name] / before[name];
  report(`nodes after ${QUERIES} more queries, to those before`, growth('nodes'), 1.05);
  report(`listeners after ${QUERIES} more queries, to those before`, growth('jsEventListeners'), 1.05);
  report(`heap after ${QUERIES} more queries, to that before`, growth('usedSize'), 1.1);
  await page.context().close();
}

async function open(path: string): Promise<{ page: Page; session: CDPSession }> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${stand.origin}${path}`);
  await page.locator('[part="input"]').waitFor();
  // Functions for the page call this when the program runs through tsx.
  await page.evaluate('globalThis.__name = (named) => named');
  return { page, session: await page.context().newCDPSession(page) };
}

function report(name: string, measured: number, goal?: number): void {
  const ok = goal === undefined || measured <= goal;
  if (!ok) missed += 1;
  const ratio = goal === undefined || goal === 0 ? '' : (measured / goal).toFixed(2);
  line(
    name,
    rounded(measured),
    goal === undefined ? '' : `<= ${rounded(goal)}`,
    ok ? ratio : `${ratio} MISSED`,
  );
}

function rounded(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(figure < 10 ? 3 : 1);
}

function line(...cells: string[]): void {
  const widths = [62, 10, 10, 12];
  process.stdout.write(
    `${cells.map((cell, at) => (at === 0 ? cell.padEnd(62) : cell.padStart(widths[at] ?? 10))).join('')}\n`,
  );
}
