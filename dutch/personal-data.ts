/**
 * Takes personal data out of a query: mail addresses, bank accounts, phone numbers and citizen service numbers. The
 * search box does the same before anything leaves the page; this is for who comes without it.
 */

interface Kind {
  pattern: RegExp;
  /** Whether what looks like it is it. @default always */
  is?: (found: string) => boolean;
}

/** In this order: accounts and phone numbers hold digits that look like a service number. */
const KINDS: readonly Kind[] = [
  { pattern: /\S*@\S*/g },
  { pattern: /\b[a-z]{2}\d{2}\s?[a-z]{4}(?:\s?\d){10}\b/gi },
  // With an area code or from abroad; the short numbers of governments (14 0592) are no secret.
  { pattern: /(?<!\d)(?:\+31|0031|0)[\s-]?(?:\(0\)[\s-]?)?\(?[1-9](?:[\s()-]{0,2}\d){8}(?!\d)/g },
  { pattern: /\+\d(?:[\s()-]{0,2}\d){7,}/g },
  // A service number in one piece or in groups; years and dates are grouped otherwise.
  {
    pattern:
      /(?<!\d)(?:\d{8,9}|\d{3}([\s.-])\d{3}\1\d{3}|\d{4}([\s.-])\d{2}\2\d{3}|\d{2}([\s.-])\d{3}\3\d{3})(?!\d)/g,
    is: (found) => passesElevenTest(found.replace(/\D/g, '').padStart(9, '0')),
  },
];

export function withoutPersonalData(text: string): string {
  let clean = text;
  for (const { pattern, is } of KINDS) {
    clean = clean.replace(pattern, (found) => (is === undefined || is(found) ? ' ' : found));
  }
  return clean === text ? text : clean.replace(/\s+/g, ' ').trim();
}

/** Weights 9 to 2, the last digit counts negatively. */
function passesElevenTest(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (index === 8 ? -1 : 9 - index);
  return sum !== 0 && sum % 11 === 0;
}
