/** `npm run bench:relevance`: measures the answers on our own corpus; `-- --misses TAG` lists what went wrong. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { loadRules } from '../../cli/synonym-files.ts';
import { prepareRules } from '../../dutch/rules.ts';
import { loadOrganisations } from '../../indexer/load.ts';
import { measure, summarise, summaryTable } from '../../search/evaluation.ts';
import { createSearcher } from '../../search/search.ts';
import { startTestEngine } from '../engine-for-tests.ts';
import { readCorpus } from './corpus.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

const missesOf = process.argv.includes('--misses') ? (process.argv.at(-1) ?? '') : undefined;
const { config, records, judgements } = readCorpus();
const rules = process.argv.includes('--no-list')
  ? prepareRules([], '2026-01-01')
  : await loadRules({ ...config });
const engine = await startTestEngine();
try {
  const loads = config.organisations.map((organisation) => ({
    organisation,
    sources: new Set([organisation.id]),
    records: records.filter((page) => page.organisation === organisation.id),
  }));
  const outcomes = await loadOrganisations(loads, rules, engine.indexes, { acceptLoss: true });
  for (const outcome of outcomes) if (outcome.state === 'failed') throw outcome.error;
  const searcher = createSearcher({
    config,
    engine: engine.search,
    rules: () => rules,
    newSearchId: randomUUID,
    now: Date.now,
  });
  const measured = [];
  const times: number[] = [];
  for (const judgement of judgements) {
    const start = performance.now();
    const answer = await searcher.search({ site: judgement.site, q: judgement.query });
    times.push(performance.now() - start);
    const result = measure(judgement, answer);
    measured.push(result);
    if (missesOf !== undefined && judgement.tags.includes(missesOf) && result.ndcg < 0.99) {
      const path = (url: string) => url.replace('https://', '').replace('.example', '');
      say(
        `${result.ndcg.toFixed(2)} ${judgement.site}: ${judgement.query} -> ${judgement.expected.map(({ url }) => path(url)).join(' ')}   got ${answer.fallback ? '(contact)' : ''} ${result.urls.slice(0, 5).map(path).join(' ')}`,
      );
    }
  }
  times.sort((a, b) => a - b);
  say(summaryTable(summarise(measured)));
  say(
    `${records.length} pages, ${judgements.length} queries; p50 ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms`,
  );
  if (process.env['OUT'] !== undefined)
    writeFileSync(process.env['OUT'], JSON.stringify(measured.map((one) => ({ ...one, ndcg: one.ndcg }))));
} finally {
  await engine.close();
}
