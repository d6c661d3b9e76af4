/** `vindbaar engine` takes Meilisearch's own options and variables. */
import { expect, it } from 'vitest';
import { bytes } from '../../cli/commands/engine.ts';
import { workplace } from './command.ts';

const LISTENING = /Engine at (http:\S+),/;
const MASTER_KEY = 'sixteen-bytes-or-more';

it('listens where it is told and keeps its data where it is told, by option', async () => {
  const place = await workplace();
  const args = ['engine', '--http-addr', '127.0.0.1:0', '--db-path', 'my-data'];
  const engine = await place.running([...args, '--master-key', MASTER_KEY], LISTENING);
  const { status } = await fetch(`${engine.found}/version`);
  expect(status).toBe(401);
  const authorised = await fetch(`${engine.found}/version`, {
    headers: { Authorization: `Bearer ${MASTER_KEY}` },
  });
  expect(authorised.status).toBe(200);
  expect(engine.said()).toContain('my-data');
  const second = await place.vindbaar(args);
  expect(second.code).toBe(2);
  expect(second.stderr).toMatch(/in use by an engine that runs already/);
  expect(await engine.stop('SIGTERM')).toBe(0);
  expect(engine.said()).not.toContain('    at ');
});

it('listens where the MEILI_* variables say, and takes no larger body than they say', async () => {
  const place = await workplace();
  const engine = await place.running(['engine'], LISTENING, {
    MEILI_HTTP_ADDR: '127.0.0.1:0',
    MEILI_DB_PATH: 'from-environment',
    MEILI_MASTER_KEY: MASTER_KEY,
    MEILI_HTTP_PAYLOAD_SIZE_LIMIT: '1KB',
  });
  expect(engine.said()).toContain('from-environment');
  const response = await fetch(`${engine.found}/indexes/a/documents`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${MASTER_KEY}` },
    body: JSON.stringify([{ id: 1, text: 'x'.repeat(2000) }]),
  });
  expect(response.status).toBe(413);
  expect(await engine.stop()).toBe(0);
});

it.each([
  ['another address than loopback without a key', ['--http-addr', '0.0.0.0:0'], /16 bytes/],
  ['a key of 15 bytes there', ['--http-addr', '0.0.0.0:0', '--master-key', 'x'.repeat(15)], /16 bytes/],
  ['production without a key', ['--env', 'production'], /16 bytes/],
  ['an address that is none', ['--http-addr', 'here'], /"here".*host:port/],
  ['a size that is none', ['--http-payload-size-limit', '10 apples'], /"10 apples" is not a size/],
  ['an environment that does not exist', ['--env', 'test'], /development or production/],
])('refuses %s', async (_, args, message) => {
  const place = await workplace();
  const outcome = await place.vindbaar(['engine', ...args], { env: { MEILI_HTTP_ADDR: '127.0.0.1:0' } });
  expect(outcome.code).toBe(2);
  expect(outcome.stderr).toMatch(message);
  expect(outcome.stderr).not.toMatch(/    at |x{15}/);
});

it('serves other machines with a key of 16 bytes', async () => {
  const place = await workplace();
  const args = ['engine', '--http-addr', '0.0.0.0:0'];
  const engine = await place.running(args, LISTENING, { MEILI_MASTER_KEY: 'x'.repeat(16) });
  expect(await engine.stop()).toBe(0);
});

it.each([
  ['104857600', 104_857_600],
  ['100MB', 100_000_000],
  ['100 MiB', 104_857_600],
  ['1.5gb', 1_500_000_000],
])('reads the size %s as Meilisearch does', (text, size) => {
  expect(bytes(text)).toBe(size);
});

it('says which of the variables of Meilisearch it leaves aside', async () => {
  const place = await workplace();
  const engine = await place.running(['engine', '--http-addr', '127.0.0.1:0'], LISTENING, {
    MEILI_SSL_CERT_PATH: 'cert.pem',
    MEILI_NO_ANALYTICS: 'true',
  });
  expect(engine.said()).toMatch(/MEILI_SSL_CERT_PATH is left aside.*a real Meilisearch does/);
  expect(engine.said()).not.toContain('MEILI_NO_ANALYTICS');
  expect(await engine.stop()).toBe(0);
});
