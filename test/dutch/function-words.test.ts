import { expect, it } from 'vitest';
import { queryWords } from '../../dutch/function-words.ts';

it('tells what a question is about from what should be done with it', () => {
  expect(queryWords('Hoe kan ik mijn rijbewijs verlengen?')).toEqual({
    typed: ['hoe', 'kan', 'ik', 'mijn', 'rijbewijs', 'verlengen'],
    content: ['rijbewijs', 'verlengen'],
    subject: ['rijbewijs'],
    action: ['verlengen'],
  });
});

it('keeps an action when that is all there is', () => {
  expect(queryWords('hoe vraag ik iets aan')).toMatchObject({ subject: ['vraag'], action: [] });
});

it('keeps function words when nothing else is left', () => {
  expect(queryWords('wat is dit')).toMatchObject({
    content: ['wat', 'is', 'dit'],
    subject: ['wat', 'is', 'dit'],
  });
  expect(queryWords('')).toEqual({ typed: [], content: [], subject: [], action: [] });
});
