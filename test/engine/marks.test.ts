/** Where words stand, as the postings keep it: the number of a combination instead of the combination. */
import { expect, it } from 'vitest';
import { InvertedIndex } from '../../engine/inverted/inverted-index.ts';
import { MarkTable } from '../../engine/inverted/mark-table.ts';
import { DEFAULT_SETTINGS } from '../../engine/settings.ts';

it('gives a combination of weights and places the same number every time, and tells all apart', () => {
  const table = new MarkTable();
  const combinations = Array.from(
    { length: 5000 },
    (_, index) => [index % 7, (index * 0x10001) | 0] as const,
  );
  const numbers = combinations.map(([weights, places]) => table.number(weights, places));
  expect(new Set(numbers).size).toBe(5000);
  expect(combinations.map(([weights, places]) => table.number(weights, places))).toEqual(numbers);
  const marks = table.marks();
  expect(numbers.map((number) => [marks.weights[number], (marks.places[number] ?? 0) | 0])).toEqual(
    combinations,
  );
});

it('holds more combinations than 16 bits can number', () => {
  const text = (number: number) =>
    Array.from({ length: 17 }, (_, position) => ((number >> position) & 1 ? 'ja' : 'nee')).join(' ');
  const documents = Array.from({ length: 68_000 }, (_, number): [number, { tekst: string }] => [
    number,
    { tekst: text(number) },
  ]);
  const index = InvertedIndex.build(documents, DEFAULT_SETTINGS);
  const [{ segment } = { segment: undefined }] = index.parts;
  const word = segment?.dictionary.find('ja') ?? -1;
  const { starts = [], documents: ids = [], marks = [] } = segment?.words ?? {};
  const [from = 0, to = 0] = [starts[word], starts[word + 1]];
  const places = Array.from(marks.slice(from, to), (mark) => segment?.marks.places[mark]);
  expect(marks).toBeInstanceOf(Uint32Array);
  expect(places).toEqual(Array.from(ids.slice(from, to)));
  expect(places).toHaveLength(67_999);
});
