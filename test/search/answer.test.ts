import { expect, it } from 'vitest';
import { prepareRules } from '../../dutch/rules.ts';
import { toDocument } from '../../indexer/documents.ts';
import type { Organisation } from '../../model/organisation.ts';
import { toAnswer } from '../../search/answer.ts';
import type { RankedHit } from '../../search/hits.ts';
import { BELASTING, CONFIG, OOSTERLO, PENSIOEN, record } from '../records.ts';

const RULES = prepareRules([], '2026-11-25');

function hit(organisation: Organisation, title: string, good = true): RankedHit {
  const document = toDocument(record(organisation, title), RULES);
  return {
    document,
    formatted: { title, text: '', description: '' },
    score: 0.5,
    good,
    near: good,
    words: [],
    subjectShare: 1,
    pinned: false,
  };
}

const answer = (hits: readonly RankedHit[], page = 1) =>
  toAnswer({ query: 'x', site: OOSTERLO, config: CONFIG, hits, page, total: hits.length, searchId: 'id' });

it('shows the best alone, then groups in the order of their best hit, and lists hits as they are shown', () => {
  const { best, groups, hits } = answer([
    hit(PENSIOEN, 'a'),
    hit(OOSTERLO, 'b'),
    hit(PENSIOEN, 'c'),
    hit(BELASTING, 'd'),
    hit(OOSTERLO, 'e'),
  ]);
  expect(best?.title).toBe('a');
  expect(groups.map(({ label, hits: inside }) => [label, inside.map(({ title }) => title)])).toEqual([
    ['Uw gemeente', ['b', 'e']],
    ['Landelijk', ['c']],
    ['Samenwerkingsverbanden', ['d']],
  ]);
  expect(hits.map(({ title }) => title)).toEqual(['a', 'b', 'e', 'c', 'd']);
});

it('has no best answer on later pages', () => {
  const { best, hits } = answer([hit(OOSTERLO, 'a'), hit(OOSTERLO, 'b')], 2);
  expect(best).toBeNull();
  expect(hits).toHaveLength(2);
});

it('shows the contact and no results when no hit is good enough', () => {
  expect(answer([hit(OOSTERLO, 'a', false)])).toMatchObject({
    fallback: true,
    hits: [],
    total: 0,
    contact: { organisation: 'oosterlo', phone: '14 0001' },
  });
});

it('names whose pages and which kinds the results can be narrowed to, when it has results', () => {
  const choices = [hit(PENSIOEN, 'a'), hit(OOSTERLO, 'b'), hit(PENSIOEN, 'c')];
  const input = { query: 'x', site: OOSTERLO, config: CONFIG, page: 1, total: 3, searchId: 'id' };
  expect(toAnswer({ ...input, hits: choices, choices }).filters).toEqual({
    organisations: [
      { id: 'pensioen', name: 'Landelijk Pensioenloket' },
      { id: 'oosterlo', name: 'Gemeente Oosterlo' },
    ],
    types: ['service'],
  });
  expect(toAnswer({ ...input, hits: choices })).not.toHaveProperty('filters');
  const poor = [hit(OOSTERLO, 'a', false)];
  expect(toAnswer({ ...input, hits: poor, choices: poor })).not.toHaveProperty('filters');
});
