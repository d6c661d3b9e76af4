import { expect, it } from 'vitest';
import { markedWords, toParts } from '../../search/parts.ts';
import { parseQuery } from '../../search/query.ts';
import { MARK_END, MARK_START } from '../../search/request.ts';

const mark = (text: string) => MARK_START + text + MARK_END;

it('turns marked text into parts of plain text', () => {
  expect(toParts(`Uw ${mark('paspoort')}, en ${mark('<b>')}`)).toEqual([
    { text: 'Uw ', hit: false },
    { text: 'paspoort', hit: true },
    { text: ', en ', hit: false },
    { text: '<b>', hit: true },
  ]);
  expect(toParts('')).toEqual([]);
  expect(markedWords(`a ${mark('b')} c ${mark('d')}`)).toEqual(['b', 'd']);
});

it('loses no text when a page itself holds a marking character', () => {
  for (const odd of [MARK_START, MARK_END, `a${MARK_END}b`, `a${MARK_START}b`]) {
    const text = toParts(odd)
      .map((part) => part.text)
      .join('');
    expect(text).toBe(odd.replaceAll(MARK_START, '').replaceAll(MARK_END, ''));
  }
});

it.each([
  ['  kliko\n kapot ', 'kliko kapot', 'kliko kapot'],
  ['"exacte woorden"', '"exacte woorden"', 'exacte woorden'],
  ['-paspoort --x', '-paspoort --x', 'paspoort x'],
  ['e-mail', 'e-mail', 'e-mail'],
])('reads %j as %j, and asks the engine %j', (q, typed, plain) => {
  expect(parseQuery(q)).toMatchObject({ typed, plain });
});

it('cuts after 200 characters, never inside one', () => {
  const { typed } = parseQuery('😀'.repeat(300));
  expect(Array.from(typed)).toHaveLength(200);
  expect(typed).toBe('😀'.repeat(200));
});
