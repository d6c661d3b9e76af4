import { expect, it } from 'vitest';
import { rateLimit } from '../../search/rate-limit.ts';

it('lets a client ask a burst, then as many as come back with time', () => {
  let time = 0;
  const limit = rateLimit({ burst: 3, perSecond: 2, now: () => time });
  expect([1, 2, 3].map(() => limit.take('a'))).toEqual([0, 0, 0]);
  expect(limit.take('a')).toBe(1);
  expect(limit.take('b')).toBe(0);
  time += 500;
  expect(limit.take('a')).toBe(0);
  expect(limit.take('a')).toBe(1);
});

it('does not save up beyond a burst', () => {
  let time = 0;
  const limit = rateLimit({ burst: 2, perSecond: 1, now: () => time });
  limit.take('a');
  time += 3_600_000;
  expect([1, 2, 3].map(() => limit.take('a'))).toEqual([0, 0, 1]);
});

it('remembers only so many clients', () => {
  const limit = rateLimit({ burst: 1, perSecond: 0.1, clients: 2, now: () => 0 });
  for (const client of ['a', 'b', 'c']) limit.take(client);
  expect(limit.take('a')).toBe(0);
  expect(limit.take('c')).toBe(10);
});
