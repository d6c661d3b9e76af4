import { describe, expect, it } from 'vitest';
import { judgeRobots, parseRobots } from '../../crawler/robots.ts';

const allowed = (file: string, path: string, agent = 'vindbaar') =>
  judgeRobots(parseRobots(file, agent), `https://a.example${path}`).allowed;

describe('RFC 9309', () => {
  it.each([
    [
      'a group of our own beats the one for all',
      'User-agent: *\nDisallow: /\n\nUser-agent: Vindbaar\nDisallow: /x',
      '/a',
      true,
    ],
    [
      'groups with the same name are one',
      'User-agent: vindbaar\nDisallow: /a\n\nUser-agent: vindbaar\nDisallow: /b',
      '/b',
      false,
    ],
    [
      'agents on following lines share their rules',
      'User-agent: x\nUser-agent: vindbaar\nDisallow: /a',
      '/a',
      false,
    ],
    ['a version behind the name does not count', 'User-agent: vindbaar/1.0\nDisallow: /a', '/a', false],
    ['another agent with our name inside is not us', 'User-agent: vindbaarbot\nDisallow: /', '/a', true],
    ['the longest match wins', 'User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['on a tie, allow wins', 'User-agent: *\nDisallow: /page\nAllow: /page', '/page', true],
    ['an empty disallow allows all', 'User-agent: *\nDisallow:', '/a', true],
    ['* stands for anything', 'User-agent: *\nDisallow: /*/print', '/nieuws/1/print', false],
    ['$ is the end', 'User-agent: *\nDisallow: /*.php$', '/a.php?x=1', true],
    ['$ is the end, and matches there', 'User-agent: *\nDisallow: /*.php$', '/a.php', false],
    ['a query counts', 'User-agent: *\nDisallow: /*?sort=', '/lijst?sort=naam', false],
    ['paths keep their case', 'User-agent: *\nDisallow: /Prive', '/prive', true],
    ['keys do not', 'USER-AGENT: *\nDISALLOW: /a', '/a', false],
    ['percent-encoding is one spelling', 'User-agent: *\nDisallow: /caf%c3%a9', '/café', false],
    ['an unreserved character may be encoded', 'User-agent: *\nDisallow: /%61', '/a', false],
    ['comments and spaces do not count', '  User-agent : * # all\n Disallow: /a # not this', '/a', false],
    ['a byte order mark does not count', '\ufeffUser-agent: *\nDisallow: /a', '/a', false],
    ['lines may end in a carriage return', 'User-agent: *\rDisallow: /a\r', '/a', false],
    ['rules before any group count for nobody', 'Disallow: /\nUser-agent: *\nDisallow: /a', '/b', true],
    ['robots.txt itself is always allowed', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    [
      'what is no rule ends no group',
      'User-agent: *\nSitemap: https://a.example/s.xml\nDisallow: /a',
      '/a',
      false,
    ],
  ])('%s', (_, file, path, expected) => {
    expect(allowed(file, path)).toBe(expected);
  });

  it('takes time that grows with the pattern, not with its wildcards', () => {
    const file = `User-agent: *\nDisallow: /${'*a'.repeat(2000)}$`;
    expect(allowed(file, `/${'a'.repeat(5000)}b`)).toBe(true);
  });

  it('names the line that decides', () => {
    const verdict = judgeRobots(
      parseRobots('User-agent: *\n\nDisallow: /a', 'vindbaar'),
      'https://a.example/a',
    );
    expect(verdict.rule).toEqual({ allow: false, pattern: '/a', line: 3 });
  });
});

describe('what sites use beside it', () => {
  it('reads sitemaps and the delay of our group, at most half a minute', () => {
    const file =
      'Sitemap: https://a.example/s.xml\nUser-agent: *\nCrawl-delay: 2.5\n\nUser-agent: x\nCrawl-delay: 9';
    expect(parseRobots(file, 'vindbaar')).toMatchObject({
      sitemaps: ['https://a.example/s.xml'],
      crawlDelayMs: 2500,
    });
    expect(parseRobots('User-agent: *\nCrawl-delay: 86400', 'vindbaar').crawlDelayMs).toBe(30_000);
  });
});
