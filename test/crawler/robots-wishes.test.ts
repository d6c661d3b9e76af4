import { expect, it } from 'vitest';
import { robotsWishes } from '../../crawler/robots-wishes.ts';

const NOW = Date.UTC(2026, 5, 1);
const wishes = (header: string, meta: Record<string, string[]> = {}) => {
  const metadata = { values: new Map(Object.entries(meta)), linked: [] };
  const { noindex, nofollow } = robotsWishes(metadata, header, 'vindbaar', NOW);
  return [...(noindex ? ['noindex'] : []), ...(nofollow ? ['nofollow'] : [])].join(' ');
};

it.each([
  ['one word', 'NOINDEX', 'noindex'],
  ['several, with or without commas', 'noarchive, noindex nofollow', 'noindex nofollow'],
  ['none', 'none', 'noindex nofollow'],
  ['another agent', 'otherbot: noindex, nofollow', ''],
  ['another agent, and then all in a header of its own', 'otherbot: noindex\nnofollow', 'nofollow'],
  ['our own agent', 'Vindbaar: noindex', 'noindex'],
  ['our own agent after another', 'otherbot: nofollow, vindbaar: noindex', 'noindex'],
  ['a directive with a value', 'max-snippet: 20, noindex', 'noindex'],
  ['a value that is no directive', 'max-image-preview:none', ''],
  ['a day that is past', 'unavailable_after: 25 Jun 2020 15:00:00 GMT', 'noindex'],
  ['a day that is to come', 'unavailable_after: 25 Jun 2030 15:00:00 GMT', ''],
  [
    'a day with a comma in it',
    'nofollow, unavailable_after: Wed, 25 Jun 2020 15:00:00 GMT, noarchive',
    'noindex nofollow',
  ],
  ['a day for another agent', 'otherbot: unavailable_after: 25 Jun 2020 15:00:00 GMT', ''],
  ['a word that only looks like it', 'noindexing', ''],
])('reads X-Robots-Tag with %s', (_, header, expected) => {
  expect(wishes(header)).toBe(expected);
});

it('adds up what the page asks of all and of us', () => {
  expect(wishes('', { robots: ['nofollow'], vindbaar: ['noindex'] })).toBe('noindex nofollow');
  expect(wishes('', { robots: ['index, follow'], otherbot: ['noindex'] })).toBe('');
  expect(wishes('nofollow', { robots: ['unavailable_after: 2020-01-01'] })).toBe('noindex nofollow');
});
