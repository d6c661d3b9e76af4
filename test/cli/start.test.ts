import { expect, it } from 'vitest';
import { workplace } from './command.ts';

const HOME = /^(http:\S+\/)$/m;

it('ends by itself with --once, with exit code 0 and the address as its last line', async () => {
  const place = await workplace();
  const outcome = await place.vindbaar(['start', '--once', '--data', 'demo']);
  expect(outcome).toMatchObject({ code: 0 });
  expect(outcome.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  expect(outcome.stderr).toContain('Tried "kliko kapot" through the page: Minicontainer, reparatie');
});

it('says so when the demo runs already in a folder, and runs a second one in another, on other ports', async () => {
  const place = await workplace();
  const demo = await place.running(['start', '--data', 'demo'], HOME);
  const second = await place.vindbaar(['start', '--once', '--data', 'demo']);
  expect(second.code).toBe(2);
  expect(second.stderr).toContain('the demo runs already in this folder');
  const elsewhere = await place.vindbaar(['start', '--once', '--data', 'another']);
  expect(elsewhere.code).toBe(0);
  expect(elsewhere.stdout).not.toContain(demo.found);
  expect((await fetch(demo.found)).status).toBe(200);
  expect(await demo.stop()).toBe(0);
  expect(demo.said()).not.toContain('    at ');
});

it('stops on Ctrl-C while it still crawls', async () => {
  const place = await workplace();
  const demo = await place.running(['start', '--data', 'demo'], /crawl duinstede/);
  expect([0, 130]).toContain(await demo.stop());
  expect(demo.said()).not.toContain('    at ');
  expect(await place.vindbaar(['start', '--once', '--data', 'demo'])).toMatchObject({ code: 0 });
});
