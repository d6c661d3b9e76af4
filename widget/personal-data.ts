/** Knows personal data in what is typed, so that it never leaves the page. Pure. */

const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
/** Dutch numbers with area code or +31; short government numbers such as 14 0592 are no secret. */
const PHONE = /(?<!\d)(?:\+31|0031|0)[\s-]?(?:\(0\))?[1-9](?:[\s-]?\d){8}(?!\d)/;
const NINE_DIGITS = /(?<!\d)\d(?:[\s.-]?\d){7,8}(?!\d)/g;

export function hasPersonalData(text: string): boolean {
  if (EMAIL.test(text) || PHONE.test(text)) return true;
  return [...text.matchAll(NINE_DIGITS)].some(([number]) =>
    isBsn(number.replace(/\D/g, '').padStart(9, '0')),
  );
}

/** The eleven test of the citizen service number (BSN). */
function isBsn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (index === 8 ? -1 : 9 - index);
  return sum !== 0 && sum % 11 === 0;
}
