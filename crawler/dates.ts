/** Dates as pages write them, to ISO 8601; a date with a day in it or nothing. */

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    'jan januari january',
    'feb februari february',
    'mrt maart mar march',
    'apr april',
    'mei may',
    'jun juni june',
    'jul juli july',
    'aug augustus august',
    'sep sept september',
    'okt oktober oct october',
    'nov november',
    'dec december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);

export const WRITTEN_DATE =
  /(\d{1,2})(?:e|ste|de)?[ -]([a-z]{3,9})\.?[ -](\d{4})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})|\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?/i;

/** @returns a date, or a date with its time when that is written in full; days of the month come before months */
export function isoDate(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}/.test(trimmed)) return Number.isNaN(Date.parse(trimmed)) ? undefined : trimmed;
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed);
  if (packed !== null) return dateOf(packed[1], packed[2], packed[3]);
  const match = WRITTEN_DATE.exec(trimmed);
  if (match === null) return undefined;
  const [, day, month = '', year, dayNumber, monthNumber, shortYear] = match;
  return day === undefined
    ? dateOf(shortYear, monthNumber, dayNumber)
    : dateOf(year, String(MONTHS[month.toLowerCase()] ?? ''), day);
}

function dateOf(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = m >= 1 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y > 1900;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
