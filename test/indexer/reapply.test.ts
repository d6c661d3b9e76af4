import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareRules, type RuleSet } from '../../dutch/rules.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';
import { loadOrganisations } from '../../indexer/load.ts';
import { reapplyRules } from '../../indexer/reapply.ts';
import { startTestEngine, type TestEngine } from '../engine-for-tests.ts';
import { OOSTERLO, record } from '../records.ts';

const PAGES = [record(OOSTERLO, 'Minicontainer', { citizenWords: ['bak'] }), record(OOSTERLO, 'Paspoort')];
let engine: TestEngine;

function rules(list: string): RuleSet {
  const text = `version: 1\ntheme: t\nowner: r\nrules: [{ product: mini, official: [minicontainer], citizens: [${list}] }]`;
  return prepareRules([parseSynonymFile(text, 't.yaml')], '2026-11-25');
}

async function words(): Promise<Record<string, string[]>> {
  const documents = await engine.indexes.ruledDocuments('oosterlo');
  return Object.fromEntries(documents.map(({ title, citizenWords }) => [title, citizenWords]));
}

async function found(q: string): Promise<number> {
  const request = { indexUid: 'oosterlo', q, attributesToSearchOn: ['ruleForms', 'keywords'] };
  return (await engine.search.search({ federation: {}, queries: [request] })).hits.length;
}

async function load(set: RuleSet): Promise<number> {
  const loads = [{ organisation: OOSTERLO, sources: new Set(['oosterlo']), records: PAGES }];
  const [outcome] = await loadOrganisations(loads, set, engine.indexes, { acceptLoss: false });
  return outcome?.state === 'loaded' ? outcome.sent : -1;
}

beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.close());

describe('rules that changed after the pages were loaded', () => {
  it("reach the documents without a new load, and leave the page's own words", async () => {
    await load(rules('kliko'));
    expect(await reapplyRules('oosterlo', engine.indexes, rules('otto, rolbak'))).toBe(1);
    expect(await words()).toEqual({ Minicontainer: ['otto', 'rolbak'], Paspoort: [] });
    expect([await found('otto'), await found('bak'), await found('kliko')]).toEqual([1, 1, 0]);
  });

  it('are overtaken by the next load, which sends those documents whole', async () => {
    expect(await load(rules('otto, rolbak'))).toBe(1);
    expect(await load(rules('otto, rolbak'))).toBe(0);
  });

  it('send nothing when nothing differs, and nothing to an index that is not there', async () => {
    expect(await reapplyRules('oosterlo', engine.indexes, rules('otto, rolbak'))).toBe(0);
    expect(await reapplyRules('weg', engine.indexes, rules('b'))).toBe(0);
  });
});
