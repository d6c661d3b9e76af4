import { expect, it } from 'vitest';
import { fromRegister } from '../../cli/registered.ts';
import { allMunicipalities, registeredAt, servedBy } from '../../dutch/register.ts';
import { mergeConfigFiles, parseConfigFile } from '../../model/config.ts';

const TOOI = 'https://identifier.overheid.nl/tooi/id';
const load = (organisations: string) =>
  mergeConfigFiles(
    [parseConfigFile(`version: 1\norganisations:\n${organisations}`, 'vindbaar.yaml')],
    fromRegister,
  ).organisations;

it('fills in the contact of a municipality that is named by its TOOI address alone', () => {
  const [aalsmeer] = load(
    `  - { id: aalsmeer, name: Gemeente Aalsmeer, type: gemeente, tooi: ${TOOI}/gemeente/gm0358 }`,
  );
  expect(aalsmeer?.contact).toEqual({
    phone: '(0297) 38 75 75',
    url: 'https://www.aalsmeer.nl',
    address: 'Raadhuisplein 1, 1431 EH AALSMEER',
    appointment: 'https://aalsmeer.mijnafspraakmaken.nl/',
  });
});

it('lets the configuration override the register, field by field', () => {
  const [aalsmeer] = load(
    `  - { id: aalsmeer, name: Aalsmeer, type: gemeente, tooi: ${TOOI}/gemeente/gm0358, contact: { phone: 14 0297 } }`,
  );
  expect(aalsmeer?.contact).toMatchObject({ phone: '14 0297', url: 'https://www.aalsmeer.nl' });
});

it('knows an organisation by its address in OWMS too, and gives it its address in TOOI', () => {
  const owms = 'http://standaarden.overheid.nl/owms/terms/Aalsmeer_(gemeente)';
  const [aalsmeer] = load(`  - { id: aalsmeer, name: Aalsmeer, type: gemeente, tooi: "${owms}" }`);
  expect(aalsmeer).toMatchObject({ tooi: `${TOOI}/gemeente/gm0358`, contact: { phone: '(0297) 38 75 75' } });
  expect(registeredAt(`${TOOI}/zbo/zb000149`)?.name).toBe('RDW');
});

it('finds the configured municipalities that a joint body serves', () => {
  const body = `${TOOI}/so/so0899`;
  const names = allMunicipalities().filter(({ code }) => servedBy(body).has(code));
  expect(names.map(({ code }) => code)).toEqual(['GM0200', 'GM0232', 'GM0246']);
  const [one] = names;
  const organisations = load(
    `  - { id: lucrato, name: Lucrato, type: samenwerking, tooi: ${body} }
  - { id: een, name: Een, type: gemeente, tooi: ${one?.tooi ?? ''} }
  - { id: aalsmeer, name: Aalsmeer, type: gemeente, tooi: ${TOOI}/gemeente/gm0358 }`,
  );
  expect(organisations[0]).toMatchObject({ serves: ['een'], contact: { phone: '(055) 549 25 00' } });
});

it('leaves alone what no register knows, and refuses one that nobody can reach', () => {
  const contact = '{ phone: 14 0001 }';
  expect(load(`  - { id: lo, name: Lo, type: gemeente, contact: ${contact} }`)[0]?.contact).toEqual({
    phone: '14 0001',
  });
  expect(() => load('  - { id: lo, name: Lo, type: gemeente }')).toThrow(/at least a phone or a url/);
  expect(() => load(`  - { id: lo, name: Lo, type: gemeente, tooi: ${TOOI}/gemeente/gm0000 }`)).toThrow(
    /the register has none for/,
  );
});
