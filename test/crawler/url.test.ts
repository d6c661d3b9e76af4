import { describe, expect, it } from 'vitest';
import { looksLikePage, resolveLink, scopeOf } from '../../crawler/url.ts';
import { watchForTraps } from '../../crawler/traps.ts';
import type { Source } from '../../model/source.ts';

describe('an address', () => {
  it.each([
    ['../b', 'https://a.example/b'],
    ['?q=1#top', 'https://a.example/x/y?q=1'],
    ['//b.example/', 'https://b.example/'],
    ['HTTPS://A.EXAMPLE:443/Pad', 'https://a.example/Pad'],
    ['/a//b///c', 'https://a.example/a/b/c'],
    ['/a?utm_source=mail&id=3&fbclid=x', 'https://a.example/a?id=3'],
    ['/a;jsessionid=ABC123?id=3', 'https://a.example/a?id=3'],
    ['/a;jsessionid=ABC123;v=2/b', 'https://a.example/a;v=2/b'],
    ['/(S(abc123)F(x))/a', 'https://a.example/a'],
    ['/pad/(groep)/a', 'https://a.example/pad/(groep)/a'],
    ['/a?q=b+c%20d,e&f&gclid=x', 'https://a.example/a?q=b+c%20d,e&f'],
    ['/a?UTM_Source=x', 'https://a.example/a'],
    ['https://www.Zeeën.example/', 'https://www.xn--zeen-npa.example/'],
    ['/%7Ejan/a%2fb', 'https://a.example/%7Ejan/a%2fb'],
    ['/%2e%2e/./b', 'https://a.example/b'],
    ['#!/pagina', 'https://a.example/x/y'],
    ['\\\\b.example\\c', 'https://b.example/c'],
    ['/a\nb', 'https://a.example/ab'],
    ['http://[::1]:80/', 'http://[::1]/'],
    ['/naar?url=https://b.example//c', 'https://a.example/naar?url=https://b.example//c'],
    ['/a?PHPSESSID=abc', 'https://a.example/a'],
    [' /spatie ', 'https://a.example/spatie'],
    ['https://jan:geheim@a.example/', 'https://a.example/'],
    ['/zeeën', 'https://a.example/zee%C3%ABn'],
  ])('%s has one spelling', (href, expected) => {
    expect(resolveLink(href, 'https://a.example/x/y')).toBe(expected);
  });

  it.each(['mailto:jan@a.example', 'javascript:void(0)', 'tel:140001', 'http://', ''])(
    '%s leads to no page',
    (href) => {
      expect(resolveLink(href, 'https://a.example/')).toBeUndefined();
    },
  );

  it('is no page when it ends as a file', () => {
    expect(looksLikePage('https://a.example/folder.DOCX')).toBe(false);
    expect(looksLikePage('https://a.example/pagina.html?x=a.pdf')).toBe(true);
  });
});

describe('the scope of a source', () => {
  const source = (more: Partial<Source>): Source => ({
    id: 'a',
    organisation: 'a',
    kind: 'site',
    start: ['https://a.example/gemeente/'],
    include: [],
    exclude: [],
    aliases: [],
    requestsPerSecond: 1,
    allowPrivate: false,
    ...more,
  });

  it('is the folder of its start address', () => {
    const scope = scopeOf(source({}));
    expect(scope.judge('https://a.example/gemeente/paspoort')).toBe('inside');
    expect(scope.judge('https://a.example/gemeente')).toBe('inside');
    expect(scope.judge('https://a.example/gemeentehuis')).toBe('off-site');
    expect(scope.judge('https://b.example/gemeente/')).toBe('off-site');
    expect(scope.judge('http://a.example/gemeente/')).toBe('off-site');
  });

  it('is narrowed by globs over the path; the start itself always counts', () => {
    const scope = scopeOf(source({ include: ['/gemeente/zorg/**'], exclude: ['**/archief/**'] }));
    expect(scope.judge('https://a.example/gemeente/')).toBe('inside');
    expect(scope.judge('https://a.example/gemeente/zorg/wmo')).toBe('inside');
    expect(scope.judge('https://a.example/gemeente/afval')).toBe('excluded');
    expect(scope.judge('https://a.example/gemeente/zorg/archief/1')).toBe('excluded');
  });
});

describe('a trap', () => {
  const wasted = (address: (index: number) => string) => {
    const watch = watchForTraps();
    return Array.from({ length: 1000 }, (_, index) => watch.judge(address(index))).filter(
      (why) => why === undefined,
    ).length;
  };
  const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);

  it.each([
    ['a calendar with a date in the query', (index: number) => `https://a.example/agenda?date=${day(index)}`],
    [
      'a calendar with a date in the path',
      (index: number) => `https://a.example/kalender/${day(index).replaceAll('-', '/')}`,
    ],
    [
      'a list with filters',
      (index: number) => `https://a.example/lijst?kleur=${index % 10}&maat=${Math.floor(index / 10)}`,
    ],
    ['a path that grows into itself', (index: number) => `https://a.example${'/a/b'.repeat(index + 2)}`],
  ])('is %s: at most 20 pages of it are fetched', (_, address) => {
    expect(wasted(address)).toBeLessThanOrEqual(20);
  });

  it('is not news under dates, nor pages with an id', () => {
    expect(wasted((index) => `https://a.example/nieuws/2026/${(index % 12) + 1}/bericht-${index}`)).toBe(
      1000,
    );
    expect(wasted((index) => `https://a.example/pagina?id=${index}`)).toBe(1000);
  });
});
