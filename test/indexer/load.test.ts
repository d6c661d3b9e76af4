import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareRules } from '../../dutch/rules.ts';
import { loadOrganisations, lossError, type LoadOutcome } from '../../indexer/load.ts';
import type { IndexDoor } from '../../indexer/meilisearch.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { PageRecord } from '../../model/page-record.ts';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';
import { AFVAL, BELASTING, OOSTERLO, record, WESTERLO } from '../records.ts';

const RULES = prepareRules([], '2026-11-25');

let engine: TestEngine;

beforeEach(async () => {
  engine = await startTestEngine();
});

afterEach(() => engine.close());

function pages(organisation: Organisation, count: number): PageRecord[] {
  return Array.from({ length: count }, (_, index) => record(organisation, `Pagina ${index + 1}`));
}

async function load(
  organisation: Organisation,
  records: readonly PageRecord[],
  { acceptLoss = false, indexes = engine.indexes }: { acceptLoss?: boolean; indexes?: IndexDoor } = {},
): Promise<LoadOutcome> {
  const sources = new Set([organisation.id]);
  const [outcome] = await loadOrganisations([{ organisation, sources, records }], RULES, indexes, {
    acceptLoss,
  });
  if (outcome === undefined) throw new Error('one load has one outcome');
  return outcome;
}

const stored = async (index: string, organisation: Organisation) =>
  (await engine.indexes.storedPages(index, organisation.id)).map((page) => page.url).toSorted();

describe('loading an organisation', () => {
  it('sends only what changed and removes what vanished', async () => {
    const twenty = pages(OOSTERLO, 20);
    expect(await load(OOSTERLO, twenty)).toMatchObject({ state: 'loaded', sent: 20, removed: 0, total: 20 });
    expect(await load(OOSTERLO, twenty)).toMatchObject({
      state: 'loaded',
      sent: 0,
      removed: 0,
      unchanged: 20,
    });
    const edited = twenty.slice(1).map((page, index) => (index === 0 ? { ...page, text: 'Anders.' } : page));
    expect(await load(OOSTERLO, edited)).toMatchObject({ sent: 1, removed: 1, unchanged: 18, total: 19 });
    expect(await stored('oosterlo', OOSTERLO)).toEqual(edited.map((page) => page.url).toSorted());
  });

  it('changes nothing when more than a tenth of the pages would vanish, and names them', async () => {
    const twenty = pages(OOSTERLO, 20);
    await load(OOSTERLO, twenty);
    const rest = [...twenty.slice(3), record(OOSTERLO, 'Nieuw')];
    const outcome = await load(OOSTERLO, rest);
    if (outcome.state !== 'refused') throw new Error(`the load was ${outcome.state}`);
    const error = lossError('oosterlo', outcome.plan);
    for (const { url } of twenty.slice(0, 3)) expect(error.message).toContain(url);
    expect(error.message).toContain('--accept-loss');
    expect(error.exitCode).toBe(5);
    expect(await stored('oosterlo', OOSTERLO)).toEqual(twenty.map((page) => page.url).toSorted());
  });

  it('goes through with the loss when it is accepted, and lets exactly a tenth go without asking', async () => {
    const twenty = pages(OOSTERLO, 20);
    await load(OOSTERLO, twenty);
    expect(await load(OOSTERLO, twenty.slice(2))).toMatchObject({ state: 'loaded', removed: 2, total: 18 });
    expect(await load(OOSTERLO, [], { acceptLoss: true })).toMatchObject({
      state: 'loaded',
      removed: 18,
      total: 0,
    });
    expect(await stored('oosterlo', OOSTERLO)).toEqual([]);
  });

  it('publishes and removes the pages of one organisation in a shared index, and of no other', async () => {
    await load(BELASTING, pages(BELASTING, 5));
    await load(AFVAL, pages(AFVAL, 5));
    const before = await stored('samen', AFVAL);
    await load(BELASTING, [], { acceptLoss: true });
    expect(await stored('samen', BELASTING)).toEqual([]);
    expect(await stored('samen', AFVAL)).toEqual(before);
    expect(before).toHaveLength(5);
  });

  it('knows whose pages are in a shared index, and removes those of one organisation whole', async () => {
    await load(BELASTING, pages(BELASTING, 5));
    await load(AFVAL, pages(AFVAL, 5));
    expect(await engine.indexes.otherOrganisations('samen', ['belasting-lo'])).toEqual(['afval-lo']);
    expect(await engine.indexes.otherOrganisations('rijk', [])).toEqual([]);
    expect(await engine.indexes.removeOrganisation('samen', 'afval-lo')).toBe(5);
    expect(await engine.indexes.removeOrganisation('rijk', 'afval-lo')).toBe(0);
    expect(await stored('samen', AFVAL)).toEqual([]);
    expect(await stored('samen', BELASTING)).toHaveLength(5);
  });

  it('brings an older index up to date with the next load', async () => {
    await load(OOSTERLO, pages(OOSTERLO, 3));
    for (const { id } of await engine.indexes.storedPages('oosterlo', 'oosterlo')) {
      const older = { id, indexVersion: 0, documentHash: 'older' };
      await engine.client.index('oosterlo').updateDocuments([older]).waitTask();
    }
    expect(await load(OOSTERLO, pages(OOSTERLO, 3))).toMatchObject({ state: 'loaded', sent: 3, total: 3 });
    expect(await engine.indexes.version('oosterlo')).toBe(2);
  });

  it('counts the tenth per organisation, also in a shared index', async () => {
    await load(BELASTING, pages(BELASTING, 100));
    await load(AFVAL, pages(AFVAL, 5));
    expect(await load(AFVAL, pages(AFVAL, 4))).toMatchObject({ state: 'refused' });
    expect(await stored('samen', AFVAL)).toHaveLength(5);
  });

  it("leaves the pages of sources that were not read, and those of an organisation after another's failure", async () => {
    await load(OOSTERLO, [
      ...pages(OOSTERLO, 3),
      record(OOSTERLO, 'Van een andere bron', { source: 'forum' }),
    ]);
    const failing: IndexDoor = {
      ...engine.indexes,
      send: (index, documents, onSent) =>
        index === 'samen'
          ? Promise.reject(new Error('the disk of the engine is full'))
          : engine.indexes.send(index, documents, onSent),
    };
    const outcomes = await loadOrganisations(
      [
        { organisation: BELASTING, sources: new Set(['belasting-lo']), records: pages(BELASTING, 2) },
        { organisation: OOSTERLO, sources: new Set(['oosterlo']), records: pages(OOSTERLO, 3) },
        { organisation: WESTERLO, sources: new Set(['westerlo']), records: pages(WESTERLO, 2) },
      ],
      RULES,
      failing,
      { acceptLoss: false },
    );
    expect(outcomes.map(({ state }) => state)).toEqual(['failed', 'loaded', 'loaded']);
    expect(await stored('oosterlo', OOSTERLO)).toHaveLength(4);
    expect(await stored('westerlo', WESTERLO)).toHaveLength(2);
  });

  it('keeps one document a page when two sources find it, under an id that survives edits', async () => {
    const page = record(OOSTERLO, 'Paspoort');
    await load(OOSTERLO, [page, { ...page, title: 'Paspoort aanvragen' }]);
    const [first] = await engine.indexes.storedPages('oosterlo', 'oosterlo');
    await load(OOSTERLO, [{ ...page, title: 'Uw paspoort' }]);
    const [second, ...rest] = await engine.indexes.storedPages('oosterlo', 'oosterlo');
    expect(rest).toEqual([]);
    expect(second?.id).toBe(first?.id);
    expect(second?.documentHash).not.toBe(first?.documentHash);
  });

  it('refuses an index that a newer version wrote, and changes nothing in it', async () => {
    await load(OOSTERLO, pages(OOSTERLO, 3));
    const [page] = await engine.indexes.storedPages('oosterlo', 'oosterlo');
    await engine.client
      .index('oosterlo')
      .updateDocuments([{ id: page?.id, indexVersion: 99 }])
      .waitTask();
    const outcome = await load(OOSTERLO, pages(OOSTERLO, 3));
    if (outcome.state !== 'failed') throw new Error(`the load was ${outcome.state}`);
    expect(outcome.error.message).toMatch(/version 99.*newer Vindbaar/s);
    expect(await stored('oosterlo', OOSTERLO)).toHaveLength(3);
  });
});
