/** Knows personal data in what is typed, so that it never leaves the page. Pure. */

interface Kind {
  pattern: RegExp;
  /** Whether what looks like it is it. @default always */
  is?: (found: string) => boolean;
}

const KINDS: readonly Kind[] = [
  // Half an e-mail address is one too: nobody searches with an at sign.
  { pattern: /\S*@\S*/g },
  // Bank accounts, first as they hold digits that look like something else.
  { pattern: /\b[a-z]{2}\d{2}\s?[a-z]{4}(?:\s?\d){10}\b/gi },
  // Dutch numbers with area code, and foreign ones; short government numbers such as 14 0592 are no secret.
  { pattern: /(?<!\d)(?:\+31|0031|0)[\s-]?(?:\(0\)[\s-]?)?\(?[1-9](?:[\s()-]{0,2}\d){8}(?!\d)/g },
  { pattern: /\+\d(?:[\s()-]{0,2}\d){7,}/g },
  // A citizen service number in one piece or in the usual groups; years (2025-2026) and dates have other groups.
  {
    pattern:
      /(?<!\d)(?:\d{8,9}|\d{3}([\s.-])\d{3}\1\d{3}|\d{4}([\s.-])\d{2}\2\d{3}|\d{2}([\s.-])\d{3}\3\d{3})(?!\d)/g,
    is: (found) => isBsn(found.replace(/\D/g, '').padStart(9, '0')),
  },
];

/** A number somebody is still typing may become any of these. */
const GROWING_NUMBER = /(?:\+\d|\(?\d)(?:[\s().-]{0,2}\d){4,}[\s().-]*$/;
const YEARS = /^(?:19|20)\d\d[\s/–-]+(?:19|20)?\d{0,2}$/;

export interface Cleaned {
  text: string;
  /** True when personal data was taken out. */
  personal: boolean;
}

/** @param growing while somebody types: holds back a long number at the end, which may not be whole yet */
export function withoutPersonalData(text: string, growing = false): Cleaned {
  let personal = false;
  let clean = text;
  for (const { pattern, is } of KINDS) {
    clean = clean.replace(pattern, (found) => {
      if (is !== undefined && !is(found)) return found;
      personal = true;
      return ' ';
    });
  }
  if (growing) clean = clean.replace(GROWING_NUMBER, (found) => (YEARS.test(found.trim()) ? found : ' '));
  return { text: clean.replace(/\s+/g, ' ').trim(), personal };
}

/** The eleven test of the citizen service number (BSN). */
function isBsn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (index === 8 ? -1 : 9 - index);
  return sum !== 0 && sum % 11 === 0;
}
