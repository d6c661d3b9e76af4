/**
 * `npm run bench search [pages]`: what `/v1/search` adds to the engine's own answer, over the queries of the relevance
 * corpus, and how long the whole takes with so many pages. In CPU time, as whatever else the machine does adds to what a
 * clock says; engine and search share a process here.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { loadRules } from '../cli/synonym-files.ts';
import { PACKAGE_ROOT } from '../cli/package-root.ts';
import { loadOrganisations } from '../indexer/load.ts';
import type { PageRecord } from '../model/page-record.ts';
import { createSearcher } from '../search/search.ts';
import { startTestEngine } from '../test/engine-for-tests.ts';
import { readCorpus } from '../test/relevance/corpus.ts';

/** The first warms up what a running service knows already. */
const ROUNDS = 3;
/** Not `dist/`, where the box stands that the package serves. */
const COMPILED = join(PACKAGE_ROOT, '.vindbaar/bench');

/** Names of streets, for pages that differ. */
const STREETS = [
  'Linden',
  'Eiken',
  'Molen',
  'Kerk',
  'Beuken',
  'Dorps',
  'Haven',
  'Veld',
  'Brink',
  'Wilgen',
  'Dijk',
];
const KINDS = ['straat', 'laan', 'weg', 'plein', 'hof', 'kade', 'pad'];

// What is measured is what is delivered: plain JavaScript.
if (import.meta.filename.endsWith('.ts')) {
  run('npx', ['tsc', '--outDir', COMPILED]);
  run(process.execPath, [join(COMPILED, 'bench/search.js'), process.argv[3] ?? '0']);
} else await measure(Number(process.argv[2]));

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: PACKAGE_ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status ?? 'a signal'}`);
}

async function measure(pages: number): Promise<void> {
  const { config, records, judgements } = readCorpus(join(PACKAGE_ROOT, 'test/relevance'));
  const all = [...records, ...morePages(records, pages - records.length)];
  const rules = await loadRules(config);
  const engine = await startTestEngine();
  try {
    const loads = config.organisations.map((organisation) => ({
      organisation,
      sources: new Set([organisation.id]),
      records: all.filter((page) => page.organisation === organisation.id),
    }));
    for (const outcome of await loadOrganisations(loads, rules, engine.indexes, { acceptLoss: true }))
      if (outcome.state === 'failed') throw outcome.error;
    let engineMs = 0;
    let requests = 0;
    let queries = 0;
    const searcher = createSearcher({
      config,
      rules: () => rules,
      engine: {
        ...engine.search,
        async search(request) {
          const start = cpuMs();
          const answer = await engine.search.search(request);
          engineMs += cpuMs() - start;
          requests++;
          queries += request.queries.length;
          return answer;
        },
      },
      newSearchId: () => 'id',
      now: Date.now,
    });
    // Of a query the least of the rounds: a collection of garbage falls to whichever query is there.
    const best = judgements.map(() => ({ engine: Infinity, added: Infinity, whole: Infinity }));
    for (let round = 0; round < ROUNDS; round++) {
      requests = 0;
      queries = 0;
      for (const [index, { site, query }] of judgements.entries()) {
        const before = engineMs;
        const start = cpuMs();
        await searcher.search({ site, q: query });
        const whole = cpuMs() - start;
        const times = best[index];
        if (round === 0 || times === undefined) continue;
        times.engine = Math.min(times.engine, engineMs - before);
        times.added = Math.min(times.added, whole - (engineMs - before));
        times.whole = Math.min(times.whole, whole);
      }
    }
    for (const [name, part] of [
      ['engine', 'engine'],
      ['added by the search', 'added'],
      ['together', 'whole'],
    ] as const)
      print(
        name,
        best.map((times) => times[part]),
      );
    const each = (count: number) => count / judgements.length;
    say(
      `${each(requests).toFixed(2)} requests with ${each(queries).toFixed(1)} queries an answer, ${all.length} pages`,
    );
  } finally {
    await engine.close();
  }
}

/** CPU time of this process so far, in milliseconds. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Pages of the corpus again, each about its subject in one of many streets, so that no two are the same. */
function morePages(records: readonly PageRecord[], count: number): PageRecord[] {
  return Array.from({ length: Math.max(0, count) }, (_, number) => {
    const page = records[number % records.length] as PageRecord;
    const turn = Math.floor(number / records.length) + 1;
    const street = `${STREETS[number % STREETS.length] ?? ''}${KINDS[turn % KINDS.length] ?? ''}`;
    return {
      ...page,
      url: `${page.url}/${turn}`,
      title: `${page.title}: ${street} ${turn}`,
      text: `In de ${street} ${turn}. ${page.text}`,
      contentHash: `${page.contentHash}-${turn}`,
    };
  });
}

function print(name: string, all: readonly number[]): void {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  say(`${name.padEnd(20)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
