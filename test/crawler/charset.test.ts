import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeBody } from '../../crawler/charset.ts';

const TEXT = 'Café “Zeeën” € 12';
const page = (meta: string) => `<html><head>${meta}</head><body>${TEXT}</body></html>`;

it.each([
  ['the header', page(''), 'windows-1252', 'text/html; charset=ISO-8859-1', 'windows-1252'],
  [
    'the header before the page',
    page('<meta charset="utf-8">'),
    'windows-1252',
    'text/html;charset="windows-1252"',
    'windows-1252',
  ],
  ['the page', page('<meta charset=windows-1252>'), 'windows-1252', 'text/html', 'windows-1252'],
  [
    'the page, the old way',
    page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'),
    'windows-1252',
    undefined,
    'windows-1252',
  ],
  ['a comment, which does not count', page('<!-- <meta charset="utf-16"> -->'), 'utf-8', undefined, 'utf-8'],
  ['nothing, when it is valid UTF-8', page(''), 'utf-8', 'text/html', 'utf-8'],
  ['nothing, when it is not', page(''), 'windows-1252', 'text/html', 'windows-1252'],
  ['an unknown label, which does not count', page(''), 'utf-8', 'text/html; charset=klingon', 'utf-8'],
])('decodes by %s', (_, text, encoding, header, charset) => {
  const decoded = decodeBody(iconv.encode(text, encoding), header);
  expect(decoded.charset).toBe(charset);
  expect(decoded.text).toContain(TEXT);
});

it.each(['utf-8', 'utf-16le', 'utf-16be'])(
  'believes the byte order mark of %s before anything else',
  (encoding) => {
    const bytes = iconv.encode(TEXT, encoding, { addBOM: true });
    expect(decodeBody(bytes, 'text/html; charset=windows-1252')).toEqual({ text: TEXT, charset: encoding });
  },
);
