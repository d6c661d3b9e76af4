import { describe, expect, it } from 'vitest';
import { homeOf, placesIn, sortPlaces } from '../../dutch/places.ts';
import { allJointBodies, allMunicipalities, municipalityOf } from '../../dutch/register.ts';
import { wordsOf } from '../../dutch/normalise.ts';

const AALSMEER = homeOf({ name: 'Gemeente Aalsmeer' });
const names = (query: string) =>
  placesIn(wordsOf(query)).map(({ municipalities }) => municipalities.map(({ name }) => name));

describe('the register', () => {
  it('knows every municipality with its site, and joint bodies with the municipalities that take part', () => {
    expect(allMunicipalities()).toHaveLength(342);
    expect(allMunicipalities().filter(({ website }) => website === undefined)).toEqual([]);
    const codes = new Set(allMunicipalities().map(({ code }) => code));
    const strange = allJointBodies().flatMap(({ municipalities }) =>
      municipalities.filter((code) => !codes.has(code)),
    );
    expect(strange.filter((code) => !/^GM\d{4}$/.test(code))).toEqual([]);
    expect(allJointBodies().length).toBeGreaterThan(300);
  });

  it('finds a municipality by its TOOI address before its name, and by its name however it is written', () => {
    const tooi = 'https://identifier.overheid.nl/tooi/id/gemeente/gm0358';
    expect(municipalityOf({ tooi, name: 'Iets anders' })?.name).toBe('Aalsmeer');
    for (const name of ['Gemeente Aa en Hunze', 'Aa en Hunze (gemeente)', 'aa en hunze'])
      expect(municipalityOf({ name })?.code).toBe('GM1680');
    expect(municipalityOf({ name: 'Gemeente Oosterlo' })).toBeUndefined();
  });
});

describe('places in a query', () => {
  it.each([
    ['paspoort kudelstaart', ['Aalsmeer']],
    ['afval beemster', ['Purmerend']],
    ['trouwen in den bosch', ["'s-Hertogenbosch"]],
    ["paspoort 's-gravenhage", ['Den Haag']],
    ['parkeren midden groningen', ['Midden-Groningen']],
  ])('%s: the place and the municipality of today', (query, municipality) => {
    expect(names(query)).toEqual([municipality]);
  });

  it('names every municipality that has a place of that name', () => {
    expect(names('afval hengelo')[0]?.toSorted()).toEqual(['Bronckhorst', 'Hengelo (O.)']);
  });

  it('is no place when it is an ordinary word, unless a preposition says so', () => {
    expect(names('beste school')).toEqual([]);
    expect(names('overlast van buren')).toEqual([]);
    expect(names('verhuizen naar buren')[0]).toContain('Buren');
    expect(names('uitschrijven uit nederland')).toEqual([]);
  });

  it('sorts what is at home from what lies elsewhere', () => {
    expect(sortPlaces(wordsOf('paspoort kudelstaart'), AALSMEER)).toMatchObject({
      own: new Set([1]),
      elsewhere: [],
    });
    const { own, other, elsewhere } = sortPlaces(wordsOf('paspoort uithoorn of aalsmeer'), AALSMEER);
    expect([own, other]).toEqual([new Set([3]), new Set([1])]);
    expect(elsewhere).toMatchObject([{ place: 'uithoorn', municipalities: [{ code: 'GM0451' }] }]);
  });

  it('leaves alone what a rule calls a subject', () => {
    const places = sortPlaces(wordsOf('paspoort schiphol'), AALSMEER, new Set(['paspoort', 'schiphol']));
    expect(places).toEqual({ own: new Set(), other: new Set(), elsewhere: [] });
    const wijk = sortPlaces(wordsOf('idee voor de wijk'), AALSMEER, new Set(['idee', 'wijk']));
    expect(wijk.elsewhere).toEqual([]);
  });

  it('knows the name of a municipality that no register has', () => {
    const home = homeOf({ name: 'Gemeente Nieuw Oosterlo' });
    expect(sortPlaces(wordsOf('afval nieuw oosterlo'), home).own).toEqual(new Set([1, 2]));
  });
});
