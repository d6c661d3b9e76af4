/** `vindbaar synonyms impact`: which queries win, lose or change by changed files, before they are live. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Finding, LocatedFile } from '../../dutch/rule-finding.ts';
import { ruleKey } from '../../dutch/rule-layers.ts';
import { VindbaarError } from '../../model/errors.ts';
import type { SynonymFile } from '../../model/synonym-rule.ts';
import { loadConfig } from '../config-file.ts';
import { fileError } from '../file-error.ts';
import { filesAt } from '../synonym-history.ts';
import { impactOf, type Impact, type ImpactQuery } from '../synonym-impact.ts';
import { impactPage } from '../synonym-impact-page.ts';
import { readSynonymFiles, shownPath, synonymPaths } from '../synonym-files.ts';
import { note, say, table } from '../terminal.ts';
import { readLoads } from './load.ts';

export interface ImpactCommandOptions {
  config: string;
  /** Folder with the crawl output. */
  from: string;
  /** The files as they were: a version in git, or a folder. */
  before: string;
  /** Judgement lists. */
  queries: string[];
  /** Recorded queries of citizens. */
  recorded: string[];
  html?: string;
}

const lineSchema = z.object({
  query: z.string().min(1),
  site: z.string().min(1),
  expected: z.array(z.object({ url: z.string(), grade: z.number().positive() })).default([]),
});

/** @throws {VindbaarError} when a query loses and no rule accepts that. */
export async function impactCommand(options: ImpactCommandOptions): Promise<void> {
  const { config } = await loadConfig(options.config);
  const after = await readSynonymFiles(await synonymPaths(config.synonyms));
  const impacts = await measure(options, after);
  say(impactTable(impacts));
  if (options.html !== undefined) {
    try {
      await writeFile(options.html, await impactPage(impacts));
    } catch (error) {
      throw fileError(error, options.html);
    }
    note(`Ook te lezen als pagina: ${options.html}`);
  }
  const lost = impacts.filter(({ outcome, accepted }) => outcome === 'verliest' && !accepted);
  if (lost.length === 0) return;
  throw new VindbaarError({
    kind: 'usage',
    what: `${lost.length === 1 ? 'één zoekvraag wordt' : `${lost.length} zoekvragen worden`} slechter: ${lost.map(({ query }) => `"${query}"`).join(', ')}.`,
    todo: 'Verander de regel. Is het de bedoeling? Zet de zoekvraag dan bij die regel onder accept.',
  });
}

/** Losses as findings of the check, at the rule that causes them. */
export async function ruleLosses(
  options: Omit<ImpactCommandOptions, 'html'>,
  after: readonly LocatedFile[],
): Promise<Finding[]> {
  const impacts = await measure(options, after);
  return impacts
    .filter(({ outcome, accepted }) => outcome === 'verliest' && !accepted)
    .map(({ query, rules, score }): Finding => {
      const place = after
        .flatMap(({ file, locate }) =>
          file.rules.flatMap((rule, index) =>
            rules.includes(ruleKey(rule)) ? [locate(['rules', index])] : [],
          ),
        )
        .at(0);
      return {
        where: place ?? options.queries.join(', '),
        level: 'fout',
        text: `de zoekvraag "${query}" wordt slechter (${score?.before.toFixed(2) ?? '?'} → ${score?.after.toFixed(2) ?? '?'}).`,
        proposal: `Verander de regel. Is het de bedoeling? Voeg toe: accept: [${query}]`,
      };
    });
}

async function measure(
  { config: path, from, before, queries, recorded }: Omit<ImpactCommandOptions, 'html'>,
  after: readonly LocatedFile[],
): Promise<Impact[]> {
  const { config } = await loadConfig(path);
  const asked = [
    ...(await Promise.all(queries.map(readQueries))).flat(),
    ...(await Promise.all(recorded.map(readQueries))).flat().map((query) => ({ ...query, expected: [] })),
  ];
  if (asked.length === 0) {
    throw new VindbaarError({
      kind: 'usage',
      what: 'er zijn geen zoekvragen om mee te vergelijken.',
      todo: 'Noem een lijst met --queries (beoordeeld) of --recorded (wat inwoners typten).',
    });
  }
  return impactOf({
    config,
    loads: await readLoads(config, resolve(from)),
    before: await filesBefore(before, await synonymPaths(config.synonyms)),
    after: after.map(({ file }) => file),
    queries: asked,
    today: new Date().toISOString().slice(0, 10),
  });
}

/** @param before a folder, else a version in git. */
async function filesBefore(before: string, paths: readonly string[]): Promise<SynonymFile[]> {
  if (await isFolder(before)) {
    const files = await readSynonymFiles(await synonymPaths([join(resolve(before), '*.yaml')]));
    return files.map(({ file }) => file);
  }
  return filesAt(
    paths.map((path) => resolve(path)),
    before,
  );
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function readQueries(path: string): Promise<ImpactQuery[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(error, path);
  }
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const where = `${shownPath(resolve(path))}:${index + 1}`;
    try {
      const parsed = lineSchema.safeParse(JSON.parse(line));
      if (parsed.success) return [parsed.data];
      throw queryError(where, parsed.error);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw queryError(where, error);
    }
  });
}

function queryError(where: string, cause: Error): VindbaarError {
  return new VindbaarError({
    kind: 'usage',
    where,
    what: 'deze regel is geen zoekvraag.',
    todo: 'Een regel ziet er zo uit: {"query": "kliko kapot", "site": "duinstede", "expected": [{"url": "https://...", "grade": 2}]}',
    cause,
  });
}

function impactTable(impacts: readonly Impact[]): string {
  const count = (outcome: Impact['outcome']) => impacts.filter((impact) => impact.outcome === outcome).length;
  const first = (hits: Impact['before']) => hits[0]?.title ?? '(niets)';
  const order = ['verliest', 'wint', 'verandert'] as const;
  const rows = order.flatMap((outcome) =>
    impacts
      .filter((impact) => impact.outcome === outcome)
      .map((impact) => [
        impact.accepted ? `${outcome} (mag)` : outcome,
        impact.query,
        impact.site,
        impact.score === undefined
          ? ''
          : `${impact.score.before.toFixed(2)} → ${impact.score.after.toFixed(2)}`,
        first(impact.before),
        first(impact.after),
        impact.rules.join(', '),
      ]),
  );
  const summary = `${count('wint')} winnen, ${count('verliest')} verliezen, ${count('verandert')} veranderen, ${count('gelijk')} blijven gelijk.`;
  if (rows.length === 0) return summary;
  return `${table([['', 'zoekvraag', 'site', 'score', 'eerst bovenaan', 'nu bovenaan', 'regel'], ...rows])}\n\n${summary}`;
}
