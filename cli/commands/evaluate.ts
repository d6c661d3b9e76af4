/** `vindbaar evaluate`: how good the answers to judged queries are, in numbers, and against another configuration. */
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { VindbaarError } from '../../model/errors.ts';
import { judgementSchema, type Judgement } from '../../model/judgement.ts';
import { nearest } from '../../model/yaml-text.ts';
import {
  compare,
  measure,
  summarise,
  summaryTable,
  type Change,
  type Measured,
  type Summary,
} from '../../search/evaluation.ts';
import { loadConfig } from '../config-file.ts';
import { openEngineAccess } from '../engine-access.ts';
import { evaluationPage } from '../evaluation-page.ts';
import { fileError } from '../file-error.ts';
import { readBytes } from '../input.ts';
import { lastingEngine } from '../lasting-engine.ts';
import { loadSynonyms } from '../synonym-files.ts';
import { note, say, table } from '../terminal.ts';
import { noteIfEmpty, searcherFor } from './search.ts';

export interface EvaluateCommandOptions {
  list: string;
  config: string;
  json: boolean;
  html?: string;
  /** Another configuration, or what `--json` printed earlier. */
  compare?: string;
}

export interface Evaluation {
  summaries: Summary[];
  measured: Measured[];
  /** Time an answer took, in milliseconds. */
  timesMs: { p50: number; p95: number };
}

/** Of a report that was saved, what a comparison reads. */
const reportSchema = z.object({
  queries: z.array(
    z.object({
      judgement: judgementSchema,
      urls: z.array(z.string()),
      fallback: z.boolean(),
      ndcg: z.number(),
      reciprocalRank: z.number(),
      success1: z.boolean(),
      success3: z.boolean(),
      recall: z.number(),
    }),
  ),
});

export async function evaluateCommand(options: EvaluateCommandOptions): Promise<void> {
  const judgements = await readJudgements(options.list);
  const before = options.compare === undefined ? undefined : await earlier(options.compare, judgements);
  const evaluation = await evaluate(judgements, options.config, options.list);
  const changes = before === undefined ? undefined : compare(before, evaluation.measured);
  if (options.html !== undefined) await writePage(options.html, evaluation, changes);
  if (options.json) {
    const { summaries, measured: queries, timesMs } = evaluation;
    say(
      JSON.stringify({ summaries, timesMs, queries, ...(changes === undefined ? {} : { changes }) }, null, 2),
    );
    return;
  }
  say(summaryTable(evaluation.summaries));
  const { p50, p95 } = evaluation.timesMs;
  note(`Answers took ${p50.toFixed(1)} ms (median), ${p95.toFixed(1)} ms (95 of 100).`);
  if (changes !== undefined) say(`\n${changesText(changes)}`);
}

async function evaluate(
  judgements: readonly Judgement[],
  configFile: string,
  list: string,
): Promise<Evaluation> {
  const loaded = await loadConfig(configFile);
  requireSites(
    judgements,
    loaded.config.organisations.map(({ id }) => id),
    list,
  );
  const engine = lastingEngine(loaded, await openEngineAccess(loaded));
  try {
    await noteIfEmpty(loaded, engine.door);
    const synonyms = await loadSynonyms(loaded.config);
    const searcher = searcherFor(loaded, engine.door, () => synonyms);
    const measured: Measured[] = [];
    const times: number[] = [];
    for (const judgement of judgements) {
      const start = performance.now();
      const answer = await searcher.search({ site: judgement.site, q: judgement.query });
      times.push(performance.now() - start);
      measured.push(measure(judgement, answer));
    }
    times.sort((a, b) => a - b);
    const share = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
    return { summaries: summarise(measured), measured, timesMs: { p50: share(0.5), p95: share(0.95) } };
  } finally {
    await engine.close();
  }
}

async function earlier(file: string, judgements: readonly Judgement[]): Promise<Measured[]> {
  if (!file.endsWith('.json')) return (await evaluate(judgements, file, file)).measured;
  const parsed = reportSchema.safeParse(parseJson((await readBytes(file)).toString('utf8'), file));
  if (parsed.success) return parsed.data.queries;
  throw new VindbaarError({
    kind: 'usage',
    where: file,
    what: `this is no report of an evaluation: ${parsed.error.issues[0]?.message ?? ''}.`,
    todo: 'Make one with: vindbaar evaluate LIST --json > before.json',
  });
}

async function readJudgements(file: string): Promise<Judgement[]> {
  const lines = (await readBytes(file)).toString('utf8').split(/\r?\n/);
  const judgements = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${file}:${index + 1}`;
    const parsed = judgementSchema.safeParse(parseJson(line, where));
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    throw lineError(where, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a judged query'}.`);
  });
  if (judgements.length === 0) throw lineError(file, 'there is no judged query in it.');
  return judgements;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw lineError(where, `this is not JSON: ${error.message}.`);
  }
}

function lineError(where: string, what: string): VindbaarError {
  return new VindbaarError({
    kind: 'usage',
    where,
    what,
    todo: 'A line looks like {"id": "1", "query": "kliko kapot", "site": "oosterlo", "expected": [{"url": "https://…", "grade": 3}], "tags": ["synonym"]}.',
  });
}

/** All are checked before the first is asked. */
function requireSites(judgements: readonly Judgement[], ids: readonly string[], list: string): void {
  const stranger = judgements.find(({ site }) => !ids.includes(site));
  if (stranger === undefined) return;
  const near = nearest(stranger.site, ids);
  throw new VindbaarError({
    kind: 'usage',
    where: `${list}, query ${stranger.id}`,
    what: `there is no organisation "${stranger.site}" in the configuration${near === undefined ? '.' : `; did you mean "${near}"?`}`,
  });
}

function changesText(changes: readonly Change[]): string {
  const lost = changes.filter(({ gain }) => gain < 0).length;
  const rows = changes.map(({ judgement, before, after, gain }) => [
    gain < 0 ? 'lost' : 'won',
    `${before.ndcg.toFixed(2)} -> ${after.ndcg.toFixed(2)}`,
    judgement.site,
    judgement.query,
    `${before.urls[0] ?? '(nothing)'} -> ${after.urls[0] ?? '(nothing)'}`,
  ]);
  return `${changes.length - lost} won, ${lost} lost\n${table(rows)}`.trimEnd();
}

async function writePage(
  file: string,
  evaluation: Evaluation,
  changes: readonly Change[] | undefined,
): Promise<void> {
  try {
    await writeFile(file, await evaluationPage(evaluation.summaries, evaluation.measured, changes));
  } catch (error) {
    throw fileError(error, file);
  }
}
