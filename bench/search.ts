/**
 * `npm run bench search`: what `/v1/search` adds to the engine's own answer, over the queries of the relevance corpus.
 * Compare the two: absolute times are of the machine, and engine and search share a process here.
 */
import { loadRules } from '../cli/synonym-files.ts';
import { loadOrganisations } from '../indexer/load.ts';
import { createSearcher } from '../search/search.ts';
import { startTestEngine } from '../test/engine-for-tests.ts';
import { readCorpus } from '../test/relevance/corpus.ts';

const ROUNDS = 2;

const { config, records, judgements } = readCorpus();
const rules = await loadRules(config);
const engine = await startTestEngine();
try {
  const loads = config.organisations.map((organisation) => ({
    organisation,
    sources: new Set([organisation.id]),
    records: records.filter((page) => page.organisation === organisation.id),
  }));
  await loadOrganisations(loads, rules, engine.indexes, { acceptLoss: true });
  let engineMs = 0;
  let requests = 0;
  let queries = 0;
  const searcher = createSearcher({
    config,
    rules: () => rules,
    engine: {
      ...engine.search,
      async search(request) {
        const start = performance.now();
        const answer = await engine.search.search(request);
        engineMs += performance.now() - start;
        requests++;
        queries += request.queries.length;
        return answer;
      },
    },
    newSearchId: () => 'id',
    now: Date.now,
  });
  const times = { engine: [] as number[], added: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    // The first round warms up what a running service knows already.
    times.engine = [];
    times.added = [];
    requests = 0;
    queries = 0;
    for (const { site, query } of judgements) {
      const before = engineMs;
      const start = performance.now();
      await searcher.search({ site, q: query });
      const total = performance.now() - start;
      times.engine.push(engineMs - before);
      times.added.push(total - (engineMs - before));
    }
  }
  print('engine', times.engine);
  print('added by the search', times.added);
  say(
    `${(requests / judgements.length).toFixed(2)} requests with ${(queries / judgements.length).toFixed(1)} queries an answer, ${records.length} pages`,
  );
} finally {
  await engine.close();
}

function print(name: string, all: readonly number[]): void {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  say(`${name.padEnd(20)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
