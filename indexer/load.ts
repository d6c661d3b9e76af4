/**
 * Loads what the crawler wrote, organisation by organisation: only changed pages are sent, vanished pages are
 * removed, and a load that would drop too much changes nothing. One organisation's failure never touches another's.
 */
import type { Organisation } from '../model/organisation.ts';
import type { PageRecord } from '../model/page-record.ts';
import { VindbaarError } from '../model/errors.ts';
import { requireVersion, FORMAT_VERSIONS } from '../model/format-version.ts';
import { indexNameOf } from '../model/index-name.ts';
import type { RuleSet } from '../dutch/rules.ts';
import { toDocument } from './documents.ts';
import type { IndexDoor } from './meilisearch.ts';
import { ACCEPTED_LOSS, losesTooMuch, planLoad, type LoadPlan } from './plan.ts';
import { INDEX_SETTINGS } from './settings.ts';

export interface OrganisationLoad {
  organisation: Organisation;
  /** The sources whose crawl output was read; pages of other sources are left as they are. */
  sources: ReadonlySet<string>;
  records: readonly PageRecord[];
}

export interface LoadOptions {
  /** Load even when more than a tenth of the organisation's pages vanish. @default false */
  acceptLoss: boolean;
  onProgress?: (progress: { organisation: string; sent: number; of: number }) => void;
}

export type LoadOutcome =
  | {
      state: 'loaded';
      organisation: string;
      index: string;
      sent: number;
      removed: number;
      unchanged: number;
      total: number;
    }
  | { state: 'refused'; organisation: string; index: string; plan: LoadPlan }
  | { state: 'failed'; organisation: string; index: string; error: Error };

export async function loadOrganisations(
  loads: readonly OrganisationLoad[],
  rules: RuleSet,
  indexes: IndexDoor,
  options: LoadOptions,
): Promise<LoadOutcome[]> {
  const outcomes: LoadOutcome[] = [];
  for (const load of loads) {
    const index = indexNameOf(load.organisation);
    try {
      outcomes.push(await loadOrganisation(load, index, rules, indexes, options));
    } catch (error) {
      // Whatever happens to one organisation, the next one has its turn; the caller shows every failure.
      if (!(error instanceof Error)) throw error;
      outcomes.push({ state: 'failed', organisation: load.organisation.id, index, error });
    }
  }
  return outcomes;
}

async function loadOrganisation(
  { organisation, sources, records }: OrganisationLoad,
  index: string,
  rules: RuleSet,
  indexes: IndexDoor,
  options: LoadOptions,
): Promise<LoadOutcome> {
  const documents = onePerAddress(records).map((record) => toDocument(record, rules));
  const version = await indexes.version(index);
  // An older index needs no migration: its documents differ in their version, so all are sent anew.
  if (version !== undefined && version > FORMAT_VERSIONS.index)
    requireVersion('index', version, `index ${index}`);
  await indexes.prepare(index, INDEX_SETTINGS);
  const stored = await indexes.storedPages(index, organisation.id);
  const plan = planLoad(stored, documents, sources);
  if (losesTooMuch(plan) && !options.acceptLoss) {
    return { state: 'refused', organisation: organisation.id, index, plan };
  }
  let sent = 0;
  await indexes.send(index, plan.send, (count) => {
    sent += count;
    options.onProgress?.({ organisation: organisation.id, sent, of: plan.send.length });
  });
  await indexes.remove(
    index,
    plan.remove.map((page) => page.id),
  );
  return {
    state: 'loaded',
    organisation: organisation.id,
    index,
    sent: plan.send.length,
    removed: plan.remove.length,
    unchanged: plan.unchanged,
    total: plan.after,
  };
}

/** Two sources may find the same page; the last one read wins, as it would in the index. */
function onePerAddress(records: readonly PageRecord[]): PageRecord[] {
  return [...new Map(records.map((record) => [record.url, record])).values()];
}

/** Why a load was refused, with the pages that would vanish. */
export function lossError(organisation: string, plan: LoadPlan): VindbaarError {
  const pages = plan.remove.map((page) => `  ${page.url}`);
  return new VindbaarError({
    kind: 'loss',
    where: `organisation ${organisation}`,
    what:
      `${plan.remove.length} of ${plan.before} pages would vanish, more than ${ACCEPTED_LOSS * 100} %. ` +
      `Nothing was changed. These pages are in the index but not in the crawl:\n${pages.join('\n')}`,
    todo: 'Look at SOURCE.skipped.jsonl for the reasons. If the pages are really gone, run the command again with --accept-loss.',
  });
}
