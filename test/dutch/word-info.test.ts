import { expect, it } from 'vitest';
import { wordInfo } from '../../dutch/word-info.ts';

it.each(['kliko', 'lantaarnpaal', 'buren', 'kaartje', 'overlast', 'xqzvw'])(
  'takes %s for a word that may name a thing',
  (word) => expect(wordInfo(word).noun).toBe(true),
);

it.each(['omgevallen', 'knippert', 'verloopt', 'groot', 'harde', 'betaalt'])(
  'takes %s for a word that tells of a thing',
  (word) => expect(wordInfo(word).noun).toBe(false),
);
