/** `vindbaar evaluate` and `vindbaar why` over a small site that was crawled and indexed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { crawledAndIndexed } from './small-site.ts';

// A word that does not exist, so that the national list never comes to know it.
it('measures judged queries, writes a report and shows what an own list changes', async () => {
  const { place, site } = await crawledAndIndexed();
  const lines = [
    {
      id: 1,
      query: 'paspoort',
      site: 'oosterlo',
      expected: [{ url: `${site.url}/paspoort`, grade: 3 }],
      tags: ['word'],
    },
    {
      id: 2,
      query: 'brumvelp',
      site: 'oosterlo',
      expected: [{ url: `${site.url}/afval`, grade: 3 }],
      tags: ['synonym'],
    },
    { id: 3, query: 'goedkope vliegtickets', site: 'oosterlo', expect: 'contact', tags: ['outside'] },
  ];
  await place.write('list.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  const first = await place.vindbaar(['evaluate', 'list.jsonl', '--json', '--html', 'report.html']);
  expect(first.code).toBe(0);
  const report = JSON.parse(first.stdout) as { summaries: { tag: string; ndcg: number }[] };
  expect(report.summaries.find(({ tag }) => tag === 'synonym')?.ndcg).toBe(0);
  expect(await readFile(join(place.path, 'report.html'), 'utf8')).toContain('brumvelp (oosterlo)');

  await place.write('before.json', first.stdout);
  await place.write(
    'eigen.yaml',
    'version: 1\ntheme: afval\nowner: redactie\norganisation: oosterlo\nrules: [{ product: bak, official: [minicontainer], citizens: [brumvelp] }]\n',
  );
  const file = join(place.path, 'vindbaar.yaml');
  await place.write('vindbaar.yaml', (await readFile(file, 'utf8')).replace('woorden.yaml', 'eigen.yaml'));
  const second = await place.vindbaar(['evaluate', 'list.jsonl', '--compare', 'before.json']);
  expect(second.stdout).toContain('1 won, 0 lost');
  expect(second.stdout).toMatch(/won\s+0\.00 -> 1\.00\s+oosterlo\s+brumvelp/);

  const why = await place.vindbaar(['why', `${site.url}/afval`, 'brumvelp kapot']);
  expect(why.stdout).toContain('because');
  expect(why.stdout).toContain('the rule "bak" says that people call it "brumvelp"');
  expect(why.stdout).toMatch(/rank\s+1 of the 1 pages compared/);
  const hidden = await place.vindbaar(['why', `${site.url}/geheim`, 'geheim', '--json']);
  expect(JSON.parse(hidden.stdout)).toMatchObject({
    crawl: { state: 'left out', reason: expect.stringContaining('noindex') as string },
    index: { name: 'oosterlo' },
    query: { reason: 'the page is not in the index' },
  });
  const never = await place.vindbaar(['why', `${site.url}/nergens`]);
  expect(never.stdout).toContain('never seen: no start page, link or sitemap led to it');
}, 120_000);

it('names the line of a list that is wrong, before any query is asked', async () => {
  const { place } = await crawledAndIndexed();
  await place.write(
    'list.jsonl',
    '{"id": 1, "query": "a", "site": "oosterlo"}\n{"id": 2, "query": "a", "site": "oosterl"}\n',
  );
  const wrong = await place.vindbaar(['evaluate', 'list.jsonl']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('list.jsonl, query 2');
  expect(wrong.stderr).toContain('did you mean "oosterlo"');
  await place.write('broken.jsonl', '{"id": 1, "query": "a"}\n');
  expect((await place.vindbaar(['evaluate', 'broken.jsonl'])).stderr).toContain('broken.jsonl:1');
}, 120_000);
