/** `vindbaar synonyms check`: everything that can be wrong with the editors' files, and every proefvraag. In Dutch. */
import { resolve } from 'node:path';
import { checkRules } from '../../dutch/rule-checks.ts';
import type { Finding, LocatedFile } from '../../dutch/rule-finding.ts';
import { inForce, ruleKey } from '../../dutch/rule-layers.ts';
import { prepareRules } from '../../dutch/rules.ts';
import { UPL_BASE, UPL_LIST } from '../../crawler/upl-list.ts';
import type { Config } from '../../model/config.ts';
import { VindbaarError } from '../../model/errors.ts';
import { nearest } from '../../model/yaml-text.ts';
import { loadConfig } from '../config-file.ts';
import { openLab } from '../synonym-lab.ts';
import { firstHits, prove, proveOnModelPages, type ProofReport } from '../synonym-proof.ts';
import { readSynonymFiles, synonymPaths } from '../synonym-files.ts';
import { note, say } from '../terminal.ts';
import { ruleLosses } from './synonyms-impact.ts';
import { readLoads } from './load.ts';

export interface CheckCommandOptions {
  files: string[];
  config: string;
  /** Prove on the crawled pages this organisation's visitors search, instead of on model pages. */
  site?: string;
  /** Crawl output, judgement list: rules that lose queries fail. */
  from?: string;
  queries?: string;
  before?: string;
  proof: boolean;
}

/** @throws {VindbaarError} when a file has a fault or a proefvraag fails. */
export async function checkCommand(options: CheckCommandOptions): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const loaded = await configOf(options.config);
  const { files, complaints } = await readEach(
    await synonymPaths(options.files.length > 0 ? options.files : loaded?.synonyms),
  );
  const findings = checkRules(files, { today, products: officialProducts() });
  if (loaded !== undefined) findings.push(...strangers(files, loaded));
  let proof: ProofReport = { findings: [], asked: 0, without: 0 };
  if (options.proof && complaints.length === 0) {
    proof =
      options.site === undefined
        ? await proveOnModelPages(files, today)
        : await proveOnSite(files, today, options.config, resolve(options.from ?? 'pages'), options.site);
    findings.push(...proof.findings);
  }
  if (options.queries !== undefined && complaints.length === 0) {
    const { queries, config, before = 'HEAD', from = 'pages' } = options;
    findings.push(...(await ruleLosses({ config, from, before, queries: [queries], recorded: [] }, files)));
  }
  for (const complaint of complaints) say(complaint);
  for (const finding of findings) say(findingText(finding));
  const faults = findings.filter(({ level }) => level === 'fout').length + complaints.length;
  const rules = files.reduce((sum, { file }) => sum + file.rules.length, 0);
  note(
    `${files.length} bestanden, ${rules} regels, ${proof.asked} proefvragen gesteld${proof.without > 0 ? ` (bij ${proof.without} regels kon dat niet)` : ''}: ${faults} fouten, ${findings.length + complaints.length - faults} keer "let op".`,
  );
  if (faults === 0) return;
  throw new VindbaarError({
    kind: 'usage',
    what: `de woordenlijst heeft ${faults} ${faults === 1 ? 'fout' : 'fouten'}.`,
    todo: 'Verbeter wat hierboven staat en probeer het opnieuw. Er is niets veranderd.',
  });
}

export function findingText({ where, level, text, proposal }: Finding): string {
  return `${where}: ${level}: ${text}\n    Voorstel: ${proposal}`;
}

export function officialProducts(): Set<string> {
  return new Set(
    UPL_LIST.trim()
      .split('\n')
      .map((line) => UPL_BASE + (line.split('\t')[0] ?? '')),
  );
}

/** The files a configuration names; without a configuration, the list that comes with Vindbaar. */
export async function configured(config: string): Promise<string[] | undefined> {
  return (await configOf(config))?.synonyms;
}

/** Files for an organisation that the configuration does not have: their words would reach nobody. */
function strangers(files: readonly LocatedFile[], { organisations }: Config): Finding[] {
  const ids = organisations.map(({ id }) => id);
  return files.flatMap(({ file: { organisation }, locate }) => {
    if (organisation === undefined || ids.includes(organisation)) return [];
    const near = nearest(organisation, ids);
    return {
      where: locate(['organisation']),
      level: 'fout' as const,
      text: `"${organisation}" is geen organisatie in de configuratie; deze woorden gelden dan nergens.`,
      proposal: near === undefined ? `Kies één van: ${ids.join(', ')}.` : `Bedoelt u "${near}"?`,
    };
  });
}

async function configOf(config: string): Promise<Config | undefined> {
  try {
    return (await loadConfig(config)).config;
  } catch (error) {
    const absent =
      error instanceof VindbaarError && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
    if (absent && config === DEFAULT_CONFIG) return undefined;
    throw error;
  }
}

const DEFAULT_CONFIG = 'vindbaar.yaml';

/** All files that can be read, and the complaints about those that cannot. */
async function readEach(paths: readonly string[]): Promise<{ files: LocatedFile[]; complaints: string[] }> {
  const files: LocatedFile[] = [];
  const complaints: string[] = [];
  for (const path of paths) {
    try {
      files.push(...(await readSynonymFiles([path])));
    } catch (error) {
      if (!(error instanceof VindbaarError) || error.kind !== 'usage') throw error;
      complaints.push(error.message);
    }
  }
  return { files, complaints };
}

/** Proves the files on what was crawled, with the rules as they would be, before they are live. */
async function proveOnSite(
  files: readonly LocatedFile[],
  today: string,
  configPath: string,
  from: string,
  site: string,
): Promise<ProofReport> {
  const { config } = await loadConfig(configPath);
  const rules = prepareRules(
    files.map(({ file }) => file),
    today,
  );
  const loads = await readLoads(config, from);
  const mine = files.filter(({ file }) => file.organisation === undefined || file.organisation === site);
  const visible = loads
    .filter(
      ({ organisation }) =>
        organisation.id === site || organisation.type === 'landelijk' || organisation.serves.includes(site),
    )
    .flatMap(({ records }) => records);
  const known = new Set(visible.flatMap((page) => rules.rulesFor(page).map(({ rule }) => ruleKey(rule))));
  const lab = await openLab(config, loads, rules);
  try {
    return await prove(
      mine,
      (where, q) => firstHits(lab.searcher, where, q),
      rules,
      () => site,
      (rule, test) => inForce(rule, today) && (test.page !== undefined || known.has(ruleKey(rule))),
    );
  } finally {
    await lab.close();
  }
}
