/** Phone number, visiting address and opening hours a page gives, in its JSON-LD or its text. Sure or left out. */
import type { Found } from './found.ts';
import type { Metadata } from './metadata.ts';
import { cleanSpaces } from './text.ts';

export interface ContactDetails {
  phone?: Found<string>;
  counter?: Found<string>;
  hours?: Found<string>;
}

/** @param text main text, a line a block */
export function contactDetailsOf(metadata: Metadata, text: string): ContactDetails {
  const phone = linkedText(metadata, 'telephone') ?? phoneIn(text);
  const counter = linkedAddress(metadata) ?? addressIn(text);
  const hours = linkedHours(metadata) ?? hoursIn(text);
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(counter === undefined ? {} : { counter }),
    ...(hours === undefined ? {} : { hours }),
  };
}

function linkedText({ linked }: Metadata, key: string): Found<string> | undefined {
  for (const { [key]: value } of linked)
    if (typeof value === 'string' && cleanSpaces(value) !== '')
      return { value: cleanSpaces(value), from: `JSON-LD ${key}` };
  return undefined;
}

/** Numbers of municipalities (14 + area code), free and paid numbers, ordinary ones, with or without the country. */
const PHONE =
  /(?:\b14[\s-]?0\d{2,3}|\b0[89]00(?:[\s-]?\d){4,7}|(?:\+31|\b0031)[\s-]?(?:\(0\))?(?:[\s-]?\d){9}|\(?\b0\d{1,3}\)?(?:[\s-]{0,3}\d){6,9})(?![\s-]?\d)/;
const BEFORE_PHONE =
  /\b(?:tel(?:efoon(?:nummer)?|efonisch)?|bel(?:t|len)?|phone|call|appel|whatsapp)\b[^\d+(\n]{0,40}$/i;
const LOOK_BACK = 60;

function phoneIn(text: string): Found<string> | undefined {
  if (!/\b(tel|bel|phone|call|appel|whatsapp)/i.test(text)) return undefined;
  for (const match of text.matchAll(new RegExp(PHONE, 'g'))) {
    const before = text.slice(Math.max(0, match.index - LOOK_BACK), match.index).replace(/\n/g, ' ');
    if (BEFORE_PHONE.test(before) && isWhole(match[0]))
      return { value: cleanSpaces(match[0]), from: 'number in the text' };
  }
  return undefined;
}

function isWhole(number: string): boolean {
  const digits = number.replace(/\(0\)/, '').replace(/\D/g, '');
  if (digits.startsWith('14')) return digits.length === 5 || digits.length === 6;
  if (/^0[89]00/.test(digits)) return digits.length === 8 || digits.length === 11;
  return digits.length === (digits.startsWith('31') ? 11 : digits.startsWith('0031') ? 13 : 10);
}

function linkedAddress({ linked }: Metadata): Found<string> | undefined {
  const address = linked.find((object) => object['streetAddress'] !== undefined);
  const part = (key: string) => (typeof address?.[key] === 'string' ? cleanSpaces(address[key]) : '');
  if (address === undefined || part('streetAddress') === '') return undefined;
  const town = [part('postalCode'), part('addressLocality')].filter((one) => one !== '').join(' ');
  return {
    value: [part('streetAddress'), town].filter((one) => one !== '').join(', '),
    from: 'JSON-LD address',
  };
}

const ADDRESS =
  /(\p{Lu}[\p{L}'’.-]*(?: [\p{L}\d'’.-]+){0,4} \d{1,4} ?[a-zA-Z]{0,2}(?:[-/]\d{1,3})?)(?:,|\n| -)?\s*(\d{4} ?[A-Z]{2})[ ,\n]+(\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|aan|den|de|der|op|bij|en|het|in|'t))*)/gu;
/** What stands before an address that one may visit, and before one that is only for letters. */
const VISIT =
  /\b(bezoek\w*|adres|balie|loket|kantoor|locatie|langs\w*|gemeentehuis|stadhuis|stadskantoor|gemeentewinkel|werf|milieustraat|visiting|address|office)\b/i;
const LETTERS = /\b(postadres|postbus|antwoordnummer|post sturen|per post|postal)\b/i;
const LOOK_BACK_FOR_ADDRESS = 80;

function addressIn(text: string): Found<string> | undefined {
  if (!/\b\d{4} ?[A-Z]{2}\b/.test(text)) return undefined;
  for (const match of text.matchAll(ADDRESS)) {
    const [all, street = '', postcode = '', town = ''] = match;
    const before = text.slice(Math.max(0, match.index - LOOK_BACK_FOR_ADDRESS), match.index);
    const nearest = Math.max(
      ...Array.from(before.matchAll(new RegExp(LETTERS, 'gi')), (one) => one.index),
      -1,
    );
    if (LETTERS.test(all) || !VISIT.test(`${before.slice(Math.max(nearest, 0))} ${street}`)) continue;
    if (nearest !== -1 && !VISIT.test(before.slice(nearest).replace(LETTERS, ''))) continue;
    return { value: `${street}, ${postcode} ${town}`.replace(/\s+/g, ' '), from: 'address in the text' };
  }
  return undefined;
}

const DAYS: Record<string, string> = {
  mo: 'maandag',
  tu: 'dinsdag',
  we: 'woensdag',
  th: 'donderdag',
  fr: 'vrijdag',
  sa: 'zaterdag',
  su: 'zondag',
};

/** `Mo-Fr 09:00-17:00`, or a day with `opens` and `closes`. */
function linkedHours({ linked }: Metadata): Found<string> | undefined {
  const lines = linked.flatMap((object) => {
    const plain = [object['openingHours']].flat().filter((value) => typeof value === 'string');
    const { dayOfWeek, opens, closes } = object;
    const days = [dayOfWeek].flat().filter((value) => typeof value === 'string');
    const own = days.length > 0 && typeof opens === 'string' && typeof closes === 'string';
    return [...plain.map(inDutch), ...(own ? [`${days.map(dayIn).join(', ')} ${opens}-${closes}`] : [])];
  });
  return lines.length === 0
    ? undefined
    : { value: [...new Set(lines)].join('; '), from: 'JSON-LD opening hours' };
}

function dayIn(day: string): string {
  const name = day.slice(day.lastIndexOf('/') + 1);
  return DAYS[name.slice(0, 2).toLowerCase()] ?? name;
}

function inDutch(hours: string): string {
  return cleanSpaces(hours.replace(/\b(Mo|Tu|We|Th|Fr|Sa|Su)\b/g, (day) => DAYS[day.toLowerCase()] ?? day));
}

const DAY =
  /\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|werkdag(en)?|ma|di|wo|do|vr|za|zo)\b/i;
const STARTS_WITH_DAY = new RegExp(`^(?:op |iedere |elke |van )?${DAY.source}`, 'i');
const TIMES = /\b\d{1,2}[.:]\d{2}\b.{0,12}\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} (?:uur )?(?:tot|-|–) \d{1,2} uur\b/i;
const CLOSED = /\b(gesloten|(op|alleen|volgens) afspraak)\b/i;
const MAX_LINES = 10;
const MAX_LINE = 120;

/** Lines of days with times; the day and its times may stand on two lines. */
function hoursIn(text: string): Found<string> | undefined {
  const lines = text.split('\n');
  const found: string[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    if (line.length > MAX_LINE || !STARTS_WITH_DAY.test(line)) continue;
    if (TIMES.test(line) || (found.length > 0 && CLOSED.test(line))) found.push(line);
    else if (
      /^[\p{L} ]+:?$/u.test(line) &&
      next.length <= MAX_LINE &&
      (TIMES.test(next) || CLOSED.test(next))
    )
      found.push(`${line.replace(/:$/, '')} ${next}`);
    if (found.length === MAX_LINES) break;
  }
  const times = found.filter((line) => TIMES.test(line));
  return times.length === 0 ? undefined : { value: found.join('; '), from: 'hours in the text' };
}
