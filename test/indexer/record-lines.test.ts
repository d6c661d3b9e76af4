import { expect, it } from 'vitest';
import { parseRecords } from '../../indexer/record-lines.ts';
import { OOSTERLO, record } from '../records.ts';

const line = (more: object = {}) => JSON.stringify({ ...record(OOSTERLO, 'Paspoort'), ...more });

it('reads the lines, whatever ends them', () => {
  expect(parseRecords(`${line()}\r\n${line()}\n\n`, 'a.jsonl')).toHaveLength(2);
  expect(parseRecords('', 'a.jsonl')).toEqual([]);
});

it.each([
  ['a line cut off', '{"version":1,', /a\.jsonl:2: this line is not JSON.*vindbaar crawl/s],
  ['an older format', line({ version: 0 }), /a\.jsonl:2: .*version 0.*vindbaar crawl/s],
  ['a newer format', line({ version: 2 }), /a\.jsonl:2: .*newer Vindbaar/s],
  ['no version', line({ version: undefined }), /a\.jsonl:2: .*version none/],
  ['a missing title', line({ title: undefined }), /a\.jsonl:2: .*title/],
  ['another thing altogether', 'null', /a\.jsonl:2: /],
])('refuses a file with %s, with file and line', (_, second, message) => {
  expect(() => parseRecords(`${line()}\n${second}\n`, 'a.jsonl')).toThrow(message);
});
