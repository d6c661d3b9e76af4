/** Puts the pages that editors pinned to a query before the others, when the site's visitors may see them. */
import type { PinSet } from '../dutch/pins.ts';
import { indexNameOf, SHARED_INDEXES } from '../model/index-name.ts';
import type { Organisation } from '../model/organisation.ts';
import { toHit, type RankedHit } from './hits.ts';
import type { EngineDoor } from './meilisearch.ts';

/** What the searcher is given of the editors' pins. */
export interface Pins {
  /** As they are now. */
  current: () => PinSet;
  /** The id of a page's document, as the indexer makes it. */
  documentId: (url: string) => string;
}

export interface PinnedInput {
  query: string;
  site: Organisation;
  pins: Pins;
  engine: EngineDoor;
  /** Indexes that exist. */
  indexes: { has(index: string): boolean };
  /** ISO date. */
  today: string;
}

/** The pinned pages, in the order of the editors' files; a page that is not in the index is left out. */
export async function pinnedHits({
  query,
  site,
  pins,
  engine,
  indexes,
  today,
}: PinnedInput): Promise<RankedHit[]> {
  const scopes = [indexNameOf(site), SHARED_INDEXES.samenwerking, SHARED_INDEXES.landelijk].filter((index) =>
    indexes.has(index),
  );
  const hits: RankedHit[] = [];
  for (const url of pins.current().pagesFor(query, site.id, today)) {
    for (const index of new Set(scopes)) {
      const document = await engine.document(index, pins.documentId(url));
      if (document === undefined || !visible(document, site)) continue;
      const { title, description = '' } = document;
      const formatted = { title, description };
      hits.push(
        toHit(
          { ...document, _formatted: formatted },
          { score: 1, subject: 1, words: [], bestWord: 1, named: true },
        ),
      );
      break;
    }
  }
  return hits;
}

/** Pinned pages first, none twice. */
export function withPinned(pinned: readonly RankedHit[], hits: readonly RankedHit[]): RankedHit[] {
  const urls = new Set(pinned.map((hit) => hit.document.url));
  return [...pinned, ...hits.filter((hit) => !urls.has(hit.document.url))];
}

function visible(
  { organisation, type, serves }: { organisation: string; type: string; serves: string[] },
  site: Organisation,
): boolean {
  return organisation === site.id || type === 'landelijk' || serves.includes(site.id);
}
