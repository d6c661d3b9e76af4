/** Pages of platforms nobody configured: what a reader sees is read, what stands around it is not. */
import { expect, it } from 'vitest';
import { readPage } from '../../crawler/read-page.ts';
import { OOSTERLO } from '../records.ts';
import { PAGE_HABITS } from './page-habits.ts';
import { PLATFORM_PAGES } from './platforms.ts';

const CONTEXT = {
  organisation: OOSTERLO,
  source: 'site',
  siteNames: new Set([OOSTERLO.name]),
  agent: 'vindbaar',
  nowMs: 0,
};

it.each([...PLATFORM_PAGES, ...PAGE_HABITS])(
  'reads a page with $habit',
  ({ path = '/rijbewijs', html, title, has, lacks, record: expected = {} }) => {
    const url = `https://www.oosterlo.example${path}`;
    const page = { url, requestedUrl: url, status: 200, headers: {}, charset: 'utf-8', body: html };
    const { record } = readPage(page, CONTEXT);
    if (record === undefined) throw new Error('the page became no record');
    const places = has.map((text) => record.text.indexOf(text));
    expect({
      title: record.title,
      missing: has.filter((_, index) => places[index] === -1),
      isInOrder: places.every((place, index) => place >= (places[index - 1] ?? 0)),
      around: lacks.filter((text) => record.text.includes(text)),
    }).toEqual({ title, missing: [], isInOrder: true, around: [] });
    expect(record).toMatchObject(expected);
  },
);
