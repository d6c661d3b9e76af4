import { expect, it } from 'vitest';
import { mergeConfigFiles, parseConfigFile, type Config } from '../../model/config.ts';
import { VindbaarError } from '../../model/errors.ts';

const ORGANISATION = '{ id: oosterlo, name: Oosterlo, type: gemeente, contact: { phone: 14 0001 } }';

function read(...texts: string[]): Config {
  return mergeConfigFiles(texts.map((text, index) => parseConfigFile(text, `file-${index + 1}.yaml`)));
}

function complaint(...texts: string[]): string {
  try {
    read(...texts);
  } catch (error) {
    if (error instanceof VindbaarError && error.kind === 'usage') return error.message;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

it('fills in what a source leaves out: one request a second, no private addresses, the whole site', () => {
  const { sources, organisations, engine, synonyms } = read(`version: 1
organisations: [${ORGANISATION}]
sources: [{ id: site, organisation: oosterlo, kind: site, start: ['https://www.oosterlo.example/'] }]`);
  expect(sources[0]).toMatchObject({
    requestsPerSecond: 1,
    allowPrivate: false,
    include: [],
    exclude: [],
    aliases: [],
  });
  expect(organisations[0]).toMatchObject({ serves: [] });
  expect({ engine, synonyms }).toEqual({});
});

it('joins the lists of included files and knows organisations across them', () => {
  const { sources, organisations } = read(
    `version: 1\norganisations: [${ORGANISATION}]`,
    `version: 1\nsources: [{ id: site, organisation: oosterlo, kind: site, start: ['https://oosterlo.example/'] }]`,
  );
  expect(organisations).toHaveLength(1);
  expect(sources).toHaveLength(1);
});

it('says where both are when two files use the same id', () => {
  expect(
    complaint(`version: 1\norganisations: [${ORGANISATION}]`, `version: 1\norganisations: [${ORGANISATION}]`),
  ).toMatch(/file-2\.yaml:2:\d+: organisation "oosterlo" exists already, at file-1\.yaml:2:\d+/);
});

it('accepts one engine, not two', () => {
  const engine = "version: 1\nengine: { url: 'http://127.0.0.1:7700' }";
  expect(read(engine).engine).toEqual({ url: 'http://127.0.0.1:7700' });
  expect(complaint(engine, engine)).toContain('exists already');
});

it('keeps the names of the shared indexes for themselves', () => {
  for (const id of ['samen', 'rijk'])
    expect(complaint(`version: 1\norganisations: [${ORGANISATION.replace('oosterlo', id)}]`)).toContain(
      `"${id}" is the name of a shared index`,
    );
});

it.each([
  ['a misspelt key', `organisatons: []`, /:2:1: unknown key "organisatons".*mean "organisations"/],
  [
    'a misspelt key deep inside',
    `organisations:\n  - id: oosterlo\n    name: Oosterlo\n    type: gemeente\n    contact: { phone: a, adres: b }`,
    /:6:26: unknown key "adres" in organisations\.0\.contact.*mean "address"/,
  ],
  [
    'a key that resembles nothing',
    `sources: [{ id: a, organisation: a, kind: site, start: ['https://a.example/'], xyzzy: 1 }]`,
    /unknown key "xyzzy".*Known keys: .*requestsPerSecond/,
  ],
  ['an id with capitals', `organisations: [${ORGANISATION.replace('oosterlo', 'Ooster Lo')}]`, /"Ooster Lo"/],
  [
    'a type that does not exist',
    `organisations: [${ORGANISATION.replace('gemeente', 'provincie')}]`,
    /"provincie" is not one of "gemeente", "samenwerking", "landelijk"/,
  ],
  [
    'a telephone number that YAML reads as a number',
    `organisations: [${ORGANISATION.replace('14 0001', '0592123456')}]`,
    /phone: 592123456 is not text; put it between quotes/,
  ],
  [
    'a contact nobody can use',
    `organisations: [${ORGANISATION.replace('phone: 14 0001', '')}]`,
    /at least a phone or a url/,
  ],
  [
    'an address without https',
    `sources: [{ id: a, organisation: a, kind: site, start: [www.a.example] }]`,
    /"www\.a\.example" is no address; write it in full/,
  ],
  [
    'a word where true or false belongs',
    `sources: [{ id: a, organisation: a, kind: site, start: ['https://a.example/'], allowPrivate: ja }]`,
    /"ja" is not true or false/,
  ],
  ['a missing key', `sources: [{ id: a, kind: site, start: ['https://a.example/'] }]`, /this key is missing/],
])('refuses %s, with file, line and column', (_, text, message) => {
  const said = complaint(`version: 1\n${text}`);
  expect(said).toMatch(message);
  expect(said).toMatch(/file-1\.yaml:\d+:\d+/);
});

it('refuses a reference to an organisation that does not exist, and proposes the one that was meant', () => {
  const said = complaint(`version: 1
organisations:
  - ${ORGANISATION}
  - { id: samen-lo, name: Samen, type: samenwerking, serves: [osterlo], contact: { phone: 14 0002 } }
sources: [{ id: a, organisation: oosterloo, kind: site, start: ['https://a.example/'] }]`);
  expect(said).toMatch(/:4:\d+: serves: "osterlo".*did you mean "oosterlo"/);
  expect(said).toMatch(/:5:\d+: source "a": "oosterloo".*did you mean "oosterlo"/);
});

it('never repeats what stands where the name of a variable belongs, as it may be the key itself', () => {
  const said = complaint(`version: 1\nengine: { url: 'http://127.0.0.1:7700', keyEnv: geheime-sleutel }`);
  expect(said).toContain('keyEnv');
  expect(said).not.toContain('geheime-sleutel');
});

it.each([
  ['text', 'just some text'],
  ['nothing', ''],
  ['a list', '- version: 1'],
  ['broken YAML', 'version: 1\norganisations: [\n'],
  ['tabs', 'version: 1\n\torganisations: []'],
  ['a key twice', 'version: 1\nversion: 1'],
])('refuses a file that holds %s', (_, text) => {
  expect(complaint(text)).toMatch(/file-1\.yaml:\d+:\d+/);
});

it.each([
  ['older', '0', /version 0.*vindbaar init/s],
  ['newer', '2', /version 2.*newer Vindbaar/s],
  ['missing', undefined, /version: this key is missing/],
])('refuses an %s version with what to do', (_, version, message) => {
  expect(complaint(version === undefined ? 'organisations: []' : `version: ${version}`)).toMatch(message);
});
