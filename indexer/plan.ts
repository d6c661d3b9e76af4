/** What a load will change, worked out before anything changes: new, changed and vanished pages, and the loss guard. */
import type { IndexDocument } from '../model/index-document.ts';

/** What the index says of a page that is already there. */
export interface StoredPage {
  id: string;
  url: string;
  source: string;
  documentHash: string;
}

export interface LoadPlan {
  /** Documents that are new or differ from what is stored. */
  send: IndexDocument[];
  /** Pages that are stored but no longer there. */
  remove: StoredPage[];
  unchanged: number;
  /** Pages of the organisation before and after. */
  before: number;
  after: number;
}

/** Largest share of an organisation's pages that may vanish without `--accept-loss`. */
export const ACCEPTED_LOSS = 0.1;

/**
 * @param stored all pages of one organisation in the index
 * @param fresh the documents read for it
 * @param sources the sources that were read; pages of other sources are left as they are
 */
export function planLoad(
  stored: readonly StoredPage[],
  fresh: readonly IndexDocument[],
  sources: ReadonlySet<string>,
): LoadPlan {
  const known = new Map(stored.map((page) => [page.id, page]));
  const wanted = new Set(fresh.map((document) => document.id));
  const send = fresh.filter((document) => known.get(document.id)?.documentHash !== document.documentHash);
  const remove = stored.filter((page) => sources.has(page.source) && !wanted.has(page.id));
  return {
    send,
    remove,
    unchanged: fresh.length - send.length,
    before: stored.length,
    after: stored.length - remove.length + fresh.filter((document) => !known.has(document.id)).length,
  };
}

/** True when so many pages would vanish that something is probably wrong with the crawl. */
export function losesTooMuch(plan: LoadPlan): boolean {
  return plan.remove.length > plan.before * ACCEPTED_LOSS;
}
