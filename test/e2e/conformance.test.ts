/**
 * `docs/conformance.md`, which a release carries: generated from what axe finds in every state of the box and from the
 * tests that prove the rest. Write it anew with `npx vitest run test/e2e/conformance -u`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { CRITERIA, type Criterion } from './criteria.ts';
import { openStand } from './stand.ts';
import { prepare, STATES } from './states.ts';
import { axeRun, visit } from './visit.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENT = join(ROOT, 'docs/conformance.md');

/** Criterion: rules of axe about it that found nothing wrong, in any state. */
type Checked = Map<string, Set<string>>;

async function checkAll(): Promise<{ passed: Checked; wrong: string[] }> {
  const stand = await openStand();
  const browser = await launchBrowser();
  const passed: Checked = new Map();
  const wrong: string[] = [];
  try {
    for (const [name, state] of Object.entries(STATES)) {
      stand.reset();
      prepare(stand, state);
      const opened = await visit(browser, stand.origin);
      await state.reach(opened);
      const { passes, violations } = await axeRun(opened.page);
      wrong.push(...violations.map(({ id }) => `${name}: ${id}`));
      for (const { id, tags } of passes) {
        for (const number of tags.map(criterionOf).filter((found) => found !== undefined))
          passed.set(number, (passed.get(number) ?? new Set()).add(id));
      }
    }
  } finally {
    await browser.close();
    await stand.close();
  }
  return { passed, wrong };
}

/** axe tags a rule about 1.4.10 with `wcag1410`. */
function criterionOf(tag: string): string | undefined {
  const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
  return number === undefined ? undefined : `${principle}.${guideline}.${number}`;
}

function verdictOf({ tests, person, page, none }: Criterion): string {
  if (none !== undefined) return 'nothing of the kind';
  if (tests === undefined) return page === undefined ? 'needs a person' : 'up to the page';
  return person === undefined ? 'passes the tests' : 'passes the tests, needs a person too';
}

function rowOf(number: string, criterion: Criterion, passed: Checked): string {
  const { tests = [], person, page, none, level, name } = criterion;
  const rules = [...(passed.get(number) ?? [])].toSorted();
  const proof = [
    none,
    ...tests.map(([file, title]) => `_${title}_ (${file})`),
    tests.length === 0 || rules.length === 0 ? undefined : `axe: ${rules.join(', ')}`,
    page === undefined ? undefined : `page: ${page}`,
    person === undefined ? undefined : `person: ${person}`,
  ]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''));
  const since22 = ['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'].includes(number);
  const clause = since22 ? '' : `9.${number}`;
  return `| ${number} ${name} | ${level} | ${clause} | ${verdictOf(criterion)} | ${proof.join('; ')} |`;
}

function documentOf(passed: Checked): string {
  const rows = Object.entries(CRITERIA).map(([number, criterion]) => rowOf(number, criterion, passed));
  const count = (verdict: string) => rows.filter((row) => row.includes(`| ${verdict}`)).length;
  const text = readFileSync(join(import.meta.dirname, 'conformance.template.md'), 'utf8');
  const values: Record<string, string> = {
    ROWS: rows.join('\n'),
    STATES: Object.keys(STATES)
      .map((name) => `- ${name}`)
      .join('\n'),
    COUNT: String(Object.keys(STATES).length),
    PASSES: String(count('passes the tests')),
    NONE: String(count('nothing of the kind')),
    PAGE: String(count('up to the page')),
    PERSON: String(count('needs a person')),
    ALL: String(rows.length),
  };
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

it('names only tests that there are', () => {
  const titles = Object.fromEntries(
    readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => [name.replace('.test.ts', ''), readFileSync(join(import.meta.dirname, name), 'utf8')]),
  );
  const missing = Object.values(CRITERIA)
    .flatMap(({ tests = [] }) => tests)
    .filter(([file, title]) => !(titles[file] ?? '').includes(title));
  expect(missing).toEqual([]);
});

it('says of every criterion of level A and AA what is known, and what not', async () => {
  const { passed, wrong } = await checkAll();
  expect(wrong).toEqual([]);
  expect(Object.keys(CRITERIA)).toHaveLength(55);
  const unknown = Object.values(CRITERIA).filter(
    ({ tests, person, page, none }) => !(tests ?? person ?? page ?? none),
  );
  expect(unknown).toEqual([]);
  const options = await resolveConfig(DOCUMENT);
  await expect(await format(documentOf(passed), { ...options, parser: 'markdown' })).toMatchFileSnapshot(
    DOCUMENT,
  );
}, 180_000);
