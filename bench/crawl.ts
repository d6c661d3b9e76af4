/**
 * `npm run bench crawl [clean|tricks|large|all]`: the crawler on a generated municipal site beside Crawlee's
 * CheerioCrawler, tuned, in the same run and on one core. A figure counts only while titles and main texts are right.
 */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { FURNITURE, pageOf, pathOf, type MunicipalPage } from '../test/crawler/municipal-site.ts';
import { trickySite } from '../test/crawler/tricks.ts';
import type { Costs } from './crawl/costs.ts';

const PAGES = 5000;
const TRICKY_PAGES = 2000;
const LARGE_PAGES = 50_000;
const MOST_IN_A_TRAP = 20;
/** Runs of each by turns, of which the middle one counts. */
const ROUNDS = 3;

const RUNNERS = { ours: 'ours', crawlee: 'crawlee' } as const;
type Runner = keyof typeof RUNNERS;

interface Run extends Costs {
  missed: number;
  false: number;
  wrong: number;
  pages: number;
  requests: number;
  asked: Map<string, number>;
}

/** Without the loader this file itself runs with. */
const PLAIN = { execArgv: [] };
const ROOT = join(import.meta.dirname, '..');
/** Not `dist/`, where the box stands that the package serves. */
const COMPILED = join(ROOT, '.vindbaar/bench');
const say = (text: string) => process.stdout.write(`${text}\n`);
const one = (value: number) => value.toFixed(1);

build();
const [part = 'all'] = process.argv.slice(3);
if (part === 'clean' || part === 'all') await clean();
if (part === 'tricks' || part === 'all') await tricks();
if (part === 'large' || part === 'all') await large();

/** What is measured is what is delivered: plain JavaScript. */
function build(): void {
  const outcome = spawnSync('npx', ['tsc', '--outDir', COMPILED], { cwd: ROOT, stdio: 'inherit' });
  if (outcome.status !== 0) throw new Error('the sources do not compile');
}

async function clean(): Promise<void> {
  say(`Clean site, ${PAGES} pages, 0 ms latency, one core, middle of ${ROUNDS} runs by turns:`);
  const wanted = new Map(Array.from({ length: PAGES }, (_, number) => [pathOf(number), pageOf(number)]));
  const runs: Record<Runner, Run[]> = { ours: [], crawlee: [] };
  const site = await startSite(PAGES, 'clean');
  for (let round = 0; round < ROUNDS; round++)
    for (const runner of Object.keys(RUNNERS) as Runner[])
      runs[runner].push(await measure(runner, site, wanted, PAGES * 2));
  site.process.kill();
  const ours = middle(runs.ours);
  const crawlee = middle(runs.crawlee);
  show('ours', ours);
  show('crawlee', crawlee);
  say(
    `  ratio: ${one(perSecond(ours) / perSecond(crawlee))} times the pages a second, ${one(crawlee.cpuMs / crawlee.requests / (ours.cpuMs / ours.requests))} times less CPU a request`,
  );
  fail(ours, 'clean');
}

async function tricks(): Promise<void> {
  say(`With hazards, ${TRICKY_PAGES} pages: traps, duplicates, soft 404s, redirects, slow pages:`);
  const tricky = trickySite(TRICKY_PAGES);
  for (const runner of Object.keys(RUNNERS) as Runner[]) {
    const site = await startSite(TRICKY_PAGES, 'tricks');
    const run = await measure(runner, site, tricky.wanted, TRICKY_PAGES * 2);
    site.process.kill();
    show(runner, run);
    const inTraps = new Map<string, number>();
    for (const [path, times] of run.asked) {
      const trap = tricky.trapOf(path);
      if (trap !== undefined) inTraps.set(trap, (inTraps.get(trap) ?? 0) + times);
    }
    const each = Array.from(inTraps, ([trap, times]) => `${trap} ${times}`).join(', ');
    say(
      `    requests in each trap: ${each}; ${(run.requests / tricky.wanted.size).toFixed(2)} requests a page`,
    );
    if (runner !== 'ours') continue;
    fail(run, 'with hazards');
    if (Math.max(...inTraps.values()) <= MOST_IN_A_TRAP) continue;
    say(`  with hazards: more than ${MOST_IN_A_TRAP} requests in one trap`);
    process.exitCode = 1;
  }
}

async function large(): Promise<void> {
  say(`Memory of ours as the site grows:`);
  for (const pages of [PAGES, LARGE_PAGES]) {
    const wanted = new Map(Array.from({ length: pages }, (_, number) => [pathOf(number), pageOf(number)]));
    const site = await startSite(pages, 'clean');
    const run = await measure('ours', site, wanted, pages * 2);
    site.process.kill();
    say(`  ${pages} pages: peak ${one(run.peakBytes / 2 ** 20)} MB`);
    fail(run, `${pages} pages`);
  }
}

interface Site {
  url: string;
  process: ChildProcess;
}

async function startSite(pages: number, kind: 'clean' | 'tricks'): Promise<Site> {
  const server = fork(join(COMPILED, 'bench/crawl/serve.js'), [String(pages), kind], PLAIN);
  pin(server, 1);
  const [{ url }] = (await once(server, 'message')) as [{ url: string }];
  return { url, process: server };
}

/** A core each, where the system can. */
function pin(child: ChildProcess, core: number): void {
  if (existsSync('/usr/bin/taskset'))
    spawnSync('taskset', ['-a', '-cp', String(core), String(child.pid)], { stdio: 'ignore' });
}

async function measure(
  runner: Runner,
  site: Site,
  wanted: ReadonlyMap<string, MunicipalPage>,
  maxPages: number,
): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'vindbaar-'));
  const child = fork(
    join(COMPILED, `bench/crawl/${RUNNERS[runner]}.js`),
    [site.url, folder, String(maxPages)],
    PLAIN,
  );
  pin(child, 0);
  const [costs] = (await once(child, 'message')) as [Costs];
  site.process.send('asked');
  const [{ asked }] = (await once(site.process, 'message')) as [{ asked: Record<string, number> }];
  const counts = new Map(Object.entries(asked));
  const requests = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const outcome = await compare(join(folder, 'site.jsonl'), site.url, wanted);
  await rm(folder, { recursive: true, force: true });
  return { ...costs, ...outcome, requests, asked: counts };
}

/** Which pages are missing, which should not be there, and which have a wrong title or text. */
async function compare(file: string, base: string, wanted: ReadonlyMap<string, MunicipalPage>) {
  const missed = new Set(wanted.keys());
  let wrong = 0;
  let others = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { url, title, text } = JSON.parse(line) as { url: string; title: string; text: string };
    const path = url.slice(base.length);
    const page = wanted.get(path);
    if (page === undefined || !missed.delete(path)) {
      others += 1;
      continue;
    }
    const isRight =
      title === page.title &&
      page.paragraphs.every((paragraph) => text.includes(paragraph)) &&
      !FURNITURE.some((words) => text.includes(words));
    if (!isRight) wrong += 1;
  }
  return { missed: missed.size, false: others, wrong, pages: wanted.size - missed.size - wrong };
}

function perSecond({ pages, wallMs }: Run): number {
  return (pages / wallMs) * 1000;
}

function middle(runs: readonly Run[]): Run {
  const [run] = runs.toSorted((a, b) => perSecond(a) - perSecond(b)).slice(Math.floor(runs.length / 2));
  if (run === undefined) throw new Error('nothing was run');
  return run;
}

function show(name: string, run: Run): void {
  say(
    `  ${name.padEnd(8)} ${one(perSecond(run))} pages/s, ${(run.cpuMs / run.requests).toFixed(2)} CPU ms a request, peak ${one(run.peakBytes / 2 ** 20)} MB, ${run.requests} requests, ${run.missed} missed, ${run.false} false, ${run.wrong} wrong`,
  );
}

function fail(run: Run, what: string): void {
  if (run.missed + run.false + run.wrong === 0) return;
  say(`  ${what}: the figures do not count, as the result is not right`);
  process.exitCode = 1;
}
