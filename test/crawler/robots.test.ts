import { describe, expect, it } from 'vitest';
import { judgeRobots, MAX_ROBOTS_BYTES, parseRobots, robotsText } from '../../crawler/robots.ts';

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
    [
      'a delay between agents does not part them',
      'User-agent: vindbaar\nCrawl-delay: 5\nUser-agent: x\nDisallow: /a',
      '/a',
      false,
    ],
    ['an empty rule parts agents', 'User-agent: vindbaar\nDisallow:\nUser-agent: x\nDisallow: /', '/a', true],
    [
      'a group of our own without rules allows all',
      'User-agent: *\nDisallow: /\nUser-agent: vindbaar',
      '/a',
      true,
    ],
    [
      'groups for all are one',
      'User-agent: *\nDisallow: /a\nUser-agent: x\nAllow: /\nUser-agent: *\nDisallow: /b',
      '/a',
      false,
    ],
    ['an agent that only starts with a star is not all', 'User-agent: *bot\nDisallow: /', '/a', true],
    ['a pattern without a slash matches no path', 'User-agent: *\nDisallow: prive', '/prive', true],
    ['a pattern may start with a star', 'User-agent: *\nDisallow: *.pdf$', '/map/a.pdf', false],
    ['a star is written %2A', 'User-agent: *\nDisallow: /a-%2A.html', '/a-*.html', false],
    ['a star written so is no wildcard', 'User-agent: *\nDisallow: /a-%2A.html', '/a-b.html', true],
    ['a dollar is written %24', 'User-agent: *\nDisallow: /a-%24', '/a-$b', false],
    ['a dollar in the middle is one', 'User-agent: *\nDisallow: /a$b', '/a$b', false],
    ['a reserved character keeps its encoding', 'User-agent: *\nDisallow: /a%2Fb', '/a/b', true],
    [
      'a query may be encoded or not',
      'User-agent: *\nDisallow: /a?u=https%3A%2F%2Fb',
      '/a?u=https://b',
      false,
    ],
    ['a wildcard reaches into a query', 'User-agent: *\nDisallow: /*https://', '/a?u=https://b', false],
    [
      'what an address has to encode may be bare in the file',
      'User-agent: *\nDisallow: /{a} b|"c"',
      '/{a} b|"c"',
      false,
    ],
    ['the file may be in a language of signs', 'User-agent: *\nDisallow: /ツ', '/%E3%83%84', false],
    [
      'length counts octets, as they are sent',
      'User-agent: *\nAllow: /é/*\nDisallow: /*/abcd',
      '/é/abcd',
      true,
    ],
    ['many stars are one', 'User-agent: *\nDisallow: /a**b$', '/axxb', false],
    ['a star and a dollar match all', 'User-agent: *\nDisallow: /*$', '/a?b', false],
    ['a dollar alone is the start page', 'User-agent: *\nDisallow: /$', '/a', true],
    ['a dollar behind a star adds nothing', 'User-agent: *\nDisallow: /*.pdf*$', '/a.pdf?b', false],
    ['an empty query is none', 'User-agent: *\nDisallow: /*?$', '/a', true],
    ['a percent sign that encodes nothing is one', 'User-agent: *\nDisallow: /100%', '/100%', false],
    ['an encoded hash is no comment', 'User-agent: *\nDisallow: /a%23b', '/a%23b', false],
    ['a space may be one that does not break', 'User-agent:\u00a0*\nDisallow:\u00a0/a', '/a', false],
    ['a whole address is no path', 'User-agent: *\nDisallow: https://a.example/a', '/a', true],
    ['a page instead of rules allows all', '<html>User-agent: *\nDisallow: /</html>', '/a', true],
    ['a key that is misspelt counts for nothing', 'User-agent: *\nDisalow: /a', '/a', true],
    ['a line without a colon counts for nothing', 'User-agent: *\nDisallow /a', '/a', true],
  ])('%s', (_, file, path, expected) => {
    expect(allowed(file, path)).toBe(expected);
  });

  it.each(['Vindbaar', 'vindbaar/2.1', 'VINDBAAR'])('knows %s as the agent vindbaar', (agent) => {
    expect(allowed('User-agent: Vindbaar\nDisallow: /', '/a', agent)).toBe(false);
  });

  it('tells agents with digits in their name apart', () => {
    const file = 'User-agent: MJ12bot\nDisallow: /';
    expect(allowed(file, '/a', 'MJ12bot/1.4')).toBe(false);
    expect(allowed(file, '/a', 'MJ13bot')).toBe(true);
  });

  it('reads the first 500 KiB, without the line across that limit', () => {
    const start = 'User-agent: *\nDisallow: /a\n#';
    const file = Buffer.from(`${start}${'#'.repeat(MAX_ROBOTS_BYTES - start.length - 12)}\nDisallow: /bcd\n`);
    expect(allowed(robotsText(file), '/a')).toBe(false);
    expect(allowed(robotsText(file), '/b')).toBe(true);
    expect(allowed(robotsText(file), '/bcd')).toBe(true);
  });

  it('takes time that grows with a line, whatever is in it', () => {
    expect(allowed(`User-agent: *\nDisallow:${' '.repeat(400_000)}/a`, '/a')).toBe(false);
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
