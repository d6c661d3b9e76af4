import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
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
    expect(decodeBody(bytes, 'text/html; charset=windows-1252')).toEqual({
      text: TEXT,
      charset: encoding,
      from: 'byte order mark',
    });
  },
);

it.each(['utf-16le', 'utf-16be'])('knows %s by its zeros when nothing tells it', (encoding) => {
  expect(decodeBody(iconv.encode(page(''), encoding), 'text/html')).toMatchObject({
    text: page(''),
    charset: encoding,
  });
});

it('takes a page for UTF-8 in spite of a slip, or an end that was cut off', () => {
  const bytes = iconv.encode(TEXT.repeat(20), 'utf-8');
  const slip = Buffer.concat([bytes, Buffer.from([0xe9, 0x20]), bytes, Buffer.from([0xe2, 0x82])]);
  expect(decodeBody(slip, 'text/html')).toMatchObject({ charset: 'utf-8', from: 'nearly valid UTF-8' });
  expect(decodeBody(slip, 'text/html').text).toContain(TEXT);
});

it.each([
  ["text/html; charset='utf-8'", 'utf-8'],
  ['text/html; charset=utf-8; charset=koi8-r', 'utf-8'],
  ['text/html;version=1;CHARSET = "koi8-r"', 'koi8-r'],
  ['text/html; xcharset=koi8-r', 'utf-8'],
])('reads the header %s', (header, charset) => {
  expect(decodeBody(iconv.encode('e', 'utf-8'), header).charset).toBe(charset);
});

describe('the meta of a page', () => {
  const charsetOf = (head: string, contentType?: string) => {
    const { charset, from } = decodeBody(iconv.encode(`${head}\u00e9`, 'latin1'), contentType);
    return `${charset}, ${from}`;
  };

  it.each([
    ['is read as the standard reads attributes', "<meta data-x='>' CHARSET = Latin1 >", 'windows-1252, meta'],
    ['may have its attributes split by slashes', '<meta/charset="l2"/>', 'iso-8859-2, meta'],
    ['counts with the first of two charsets', '<meta charset=koi8-r charset=utf-8>', 'koi8-r, meta'],
    ['is passed over when it names nothing known', '<meta charset=x><meta charset=big5>', 'big5, meta'],
    [
      'of the old kind needs its http-equiv',
      '<meta content="text/html; charset=koi8-r"><meta http-equiv=content-type content="a;charset= \'gbk\'">',
      'gbk, meta',
    ],
    ['is not one in a comment', '<!-- <meta charset=koi8-r> --><meta charset=l9>', 'iso-8859-15, meta'],
    ['is not one in an attribute', '<p title="<meta charset=koi8-r>">', 'windows-1252, not valid UTF-8'],
    ['is not one when another name starts so', '<metas charset=koi8-r>', 'windows-1252, not valid UTF-8'],
    ['naming UTF-16 means UTF-8', '<meta charset=utf-16>', 'utf-8, meta'],
    ['naming x-user-defined means windows-1252', '<meta charset=x-user-defined>', 'windows-1252, meta'],
    [
      'is found after the first kilobyte, as long as it is in the head',
      `<head>${' '.repeat(2000)}<meta charset=koi8-r>`,
      'koi8-r, meta',
    ],
    [
      'is not looked for in the text',
      `<body>${' '.repeat(2000)}<meta charset=koi8-r>`,
      'windows-1252, not valid UTF-8',
    ],
    [
      'comes before the XML declaration',
      '<?xml version="1.0" encoding="koi8-r"?><meta charset=big5>',
      'big5, meta',
    ],
    ['may be missing beside one', "<?xml version='1.0' encoding = 'koi8-r'?>", 'koi8-r, XML declaration'],
    ['that is cut off costs nothing', '<meta charset="koi8-r', 'windows-1252, not valid UTF-8'],
    ['without a value costs nothing', '<meta content=charset http-equiv>', 'windows-1252, not valid UTF-8'],
  ])('%s', (_, head, expected) => {
    expect(charsetOf(head)).toBe(expected);
  });

  it.each(['utf-16le', 'utf-16be'])('is not needed for an XML declaration in %s', (encoding) => {
    const bytes = iconv.encode('<?xml version="1.0"?><p>Zee\u00ebn</p>', encoding);
    expect(decodeBody(bytes, undefined)).toMatchObject({ charset: encoding, from: 'XML declaration' });
  });
});

it('reads every label of the standard, and shows nothing of encodings that hide attacks', () => {
  const sign = Buffer.from([0xa4]);
  expect(decodeBody(sign, 'text/html;charset=iso-8859-15').text).toBe('\u20ac');
  expect(decodeBody(sign, 'text/html; charset=csisolatin9').text).toBe('\u20ac');
  expect(decodeBody(Buffer.from([0x80]), 'text/html; charset=x-mac-roman').text).toBe('\u00c4');
  expect(decodeBody(Buffer.from('<script>'), 'text/html; charset=iso-2022-kr').text).toBe('\ufffd');
});
