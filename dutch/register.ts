/** Municipalities and joint bodies as the Register van Overheidsorganisaties knows them. */
import { wordsOf } from './normalise.ts';
import { JOINT_BODIES, MUNICIPALITIES, OTHER_BODIES } from './register-data.ts';

export interface RegisteredOrganisation {
  /** Its address in TOOI. */
  tooi: string;
  /** Its address in OWMS, as older feeds and page metadata name it. */
  owms?: string;
  name: string;
  website?: string;
  phone?: string;
  address?: string;
}

export interface Municipality extends RegisteredOrganisation {
  /** Code of Statistics Netherlands, e.g. GM0358. */
  code: string;
  appointment?: string;
  /** Places in it, beside the one it is called after. */
  places: readonly string[];
}

export interface JointBody extends RegisteredOrganisation {
  /** Codes of the municipalities that take part. */
  municipalities: readonly string[];
}

const OWMS = 'http://standaarden.overheid.nl/owms/terms/';
const TOOI = 'https://identifier.overheid.nl/tooi/id/';

let municipalities: readonly Municipality[] | undefined;
let bodies: readonly JointBody[] | undefined;
let others: readonly RegisteredOrganisation[] | undefined;

export function allMunicipalities(): readonly Municipality[] {
  municipalities ??= lines(MUNICIPALITIES).map(
    ([code = '', name = '', website, phone, address, appointment, places = '', owms = '']) => ({
      code,
      tooi: `${TOOI}gemeente/${code.toLowerCase()}`,
      name,
      ...filled({ website, phone, address, appointment }),
      ...(owms === '' ? {} : { owms: OWMS + owms }),
      places: list(places),
    }),
  );
  return municipalities;
}

export function allJointBodies(): readonly JointBody[] {
  bodies ??= lines(JOINT_BODIES).map(([id = '', name = '', website, phone, address, codes = '']) => ({
    tooi: TOOI + id,
    name,
    ...filled({ website, phone, address }),
    municipalities: list(codes),
  }));
  return bodies;
}

/** National bodies, provinces and water boards. */
export function allOtherBodies(): readonly RegisteredOrganisation[] {
  others ??= lines(OTHER_BODIES).map(([id = '', name = '', website, phone, address, owms = '']) => ({
    tooi: TOOI + id,
    name,
    ...filled({ website, phone, address }),
    ...(owms === '' ? {} : { owms: OWMS + owms }),
  }));
  return others;
}

/** An organisation by its address in TOOI or OWMS. */
export function registeredAt(address: string): (RegisteredOrganisation & Partial<Municipality>) | undefined {
  const wanted = address.replace(/^https?:/, '').toLowerCase();
  const same = (one: string | undefined) => one?.replace(/^https?:/, '').toLowerCase() === wanted;
  return [...allMunicipalities(), ...allJointBodies(), ...allOtherBodies()].find(
    ({ tooi, owms }) => same(tooi) || same(owms),
  );
}

/** Codes of the municipalities that take part in a joint body, in any of its arrangements. */
export function servedBy(tooi: string): Set<string> {
  return new Set(
    allJointBodies()
      .filter((body) => body.tooi === tooi.toLowerCase())
      .flatMap(({ municipalities: codes }) => codes),
  );
}

/** The municipality a configured organisation is: by its TOOI address, else by its name. */
export function municipalityOf({
  tooi,
  name,
}: {
  tooi?: string | undefined;
  name: string;
}): Municipality | undefined {
  if (tooi !== undefined) {
    const wanted = tooi.toLowerCase();
    return allMunicipalities().find((one) => one.tooi === wanted || one.owms?.toLowerCase() === wanted);
  }
  return municipalityCalled(municipalityName(name));
}

let byName: ReadonlyMap<string, Municipality> | undefined;

function municipalityCalled(name: string): Municipality | undefined {
  byName ??= new Map(
    // Of two with one name the first.
    allMunicipalities()
      .toReversed()
      .map((one) => [wordsOf(one.name).join(' '), one]),
  );
  return byName.get(name);
}

/** "Gemeente Aa en Hunze" and "Aa en Hunze (gemeente)" without what they are. */
export function municipalityName(name: string): string {
  return wordsOf(name)
    .filter((word) => word !== 'gemeente')
    .join(' ');
}

function lines(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

function list(text: string): string[] {
  return text === '' ? [] : text.split('|');
}

function filled<T extends Record<string, string | undefined>>(values: T): { [K in keyof T]?: string } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as {
    [K in keyof T]?: string;
  };
}
