import { expect, it } from 'vitest';
import { ownChanges, withOwnRules } from '../../cli/synonym-own-layer.ts';
import { piecesOf } from '../../cli/synonym-text.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';

const NATIONAL = `version: 1
theme: afval
owner: redactie
rules:
  - product: minicontainer
    official: [minicontainer]
    citizens: [kliko, bak]
    why: Iedereen zegt kliko.
  - product: glasbak
    official: [glasbak]
    citizens: [flessen]
`;
const OWN = `version: 1
theme: eigen woorden
owner: webredactie
organisation: oosterlo
rules: []
`;
const changesOf = (...edits: [string, string][]) =>
  ownChanges(
    piecesOf(NATIONAL),
    piecesOf(edits.reduce((text, [from, to]) => text.replace(from, to), NATIONAL)),
  );

it('makes own rules of words that came and went in the national list, each with its account', () => {
  const changes = changesOf(['[kliko, bak]', '[kliko, otto]'], ['[minicontainer]', '[minicontainer, sulo]']);
  const { rules } = parseSynonymFile(withOwnRules(OWN, changes, '2026-11-25'), 'eigen.yaml');
  expect(rules).toMatchObject([
    { product: 'minicontainer', action: 'add', official: ['sulo'], citizens: ['otto'], since: '2026-11-25' },
    { product: 'minicontainer', action: 'remove', citizens: ['bak'] },
  ]);
  expect(rules[0]?.tests).toEqual([{ query: 'otto' }]);
});

it('joins words with an own rule that is there, and changes nothing the second time', () => {
  const once = withOwnRules(OWN, changesOf(['bak]', 'bak, otto]']), '2026-11-25');
  const both = changesOf(['bak]', 'bak, otto, sulo]']);
  const twice = withOwnRules(once, both, '2026-12-01');
  expect(parseSynonymFile(twice, 'eigen.yaml').rules).toMatchObject([{ citizens: ['otto', 'sulo'] }]);
  expect(withOwnRules(twice, both, '2026-12-01')).toBe(twice);
});

it('takes a national rule away for the own organisation only', () => {
  const gone = NATIONAL.slice(0, NATIONAL.indexOf('  - product: glasbak'));
  const changes = ownChanges(piecesOf(NATIONAL), piecesOf(gone));
  expect(parseSynonymFile(withOwnRules(OWN, changes, '2026-11-25'), 'eigen.yaml').rules).toMatchObject([
    { product: 'glasbak', action: 'remove', citizens: [] },
  ]);
});

it('says what only the national list can change', () => {
  expect(changesOf(['Iedereen zegt kliko.', 'Het merk.']).impossible).toEqual([
    { rule: 'minicontainer', field: 'waarom' },
  ]);
});
