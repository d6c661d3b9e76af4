/** PDF files on a site, made here so that each says exactly what the test is about. */
import { expect, it, onTestFinished } from 'vitest';
import { createPdfReader, MAX_PDF_PAGES } from '../../crawler/pdf.ts';
import { crawl, source } from './crawl-for-tests.ts';
import { html, links, serveTable } from './test-site.ts';

/** @param pages lines of each page */
function pdf(
  pages: readonly string[][],
  { title, language, isLocked = false }: { title?: string; language?: string; isLocked?: boolean } = {},
): Buffer {
  const objects = ['', '', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'];
  const add = (text: string) => objects.push(text);
  const kids = pages.map((lines) => {
    const stream = `BT /F1 12 Tf 72 720 Td ${lines.map((line) => `(${line}) Tj 0 -16 Td`).join(' ')} ET`;
    const content = add(`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`);
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${content} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
    );
  });
  objects[0] = `<</Type/Catalog/Pages 2 0 R${language === undefined ? '' : `/Lang(${language})`}>>`;
  objects[1] = `<</Type/Pages/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]/Count ${kids.length}>>`;
  const info = title === undefined ? '' : `/Info ${add(`<</Title(${title})>>`)} 0 R`;
  // Keys that fit no password, so that the reader has to ask for one.
  const key = 'ab'.repeat(32);
  const lock = `/Encrypt ${isLocked ? add(`<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>`) : 0} 0 R/ID[<${key}><${key}>]`;
  let file = '%PDF-1.4\n';
  const table = objects.map((object, index) => {
    const entry = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return entry;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table.join('')}trailer\n<</Size ${size}/Root 1 0 R${info}${isLocked ? lock : ''}>>\nstartxref\n${file.length}\n%%EOF`,
    'latin1',
  );
}

const served = (body: Buffer, headers = {}) => ({
  body,
  headers: { 'content-type': 'application/pdf', ...headers },
});

it('becomes a record with its title, its language and its text, or a reason why not', async () => {
  const site = await serveTable({
    '/': html('Start', links('/nota.pdf', '/nieuws/brief.pdf', '/scan.pdf', '/kapot.pdf', '/dicht.pdf')),
    '/nota.pdf': served(
      pdf([['Nota parkeren', 'De ge-', 'meente kiest.'], ['Bladzijde twee.']], {
        title: 'Nota over parkeren',
        language: 'en-GB',
      }),
    ),
    '/nieuws/brief.pdf': served(
      pdf([['Brief aan inwoners', 'Beste inwoner.']], { title: 'Microsoft Word - x.doc' }),
    ),
    '/scan.pdf': served(pdf([[]])),
    '/kapot.pdf': served(Buffer.from('%PDF-1.4 kapot')),
    '/dicht.pdf': served(pdf([['Dicht']]), { 'x-robots-tag': 'noindex' }),
  });
  const { pages, skipped } = await crawl([source(site)]);
  expect([...pages.keys()].toSorted()).toEqual(['/', '/nieuws/brief.pdf', '/nota.pdf']);
  expect(pages.get('/nota.pdf')).toMatchObject({
    title: 'Nota over parkeren',
    language: 'en',
    text: 'Nota parkeren\nDe gemeente kiest.\nBladzijde twee.',
    pageType: 'other',
  });
  expect(pages.get('/nieuws/brief.pdf')).toMatchObject({
    title: 'Brief aan inwoners',
    language: 'nl',
    text: 'Beste inwoner.',
    pageType: 'news',
  });
  expect(skipped.get('/scan.pdf')).toMatchObject({ reason: 'empty' });
  expect(skipped.get('/kapot.pdf')).toMatchObject({ reason: 'not-html' });
  expect(skipped.get('/kapot.pdf')?.detail).toContain('a PDF that cannot be read');
  expect(skipped.get('/dicht.pdf')).toMatchObject({ reason: 'noindex' });
});

it('is read for so many pages, and stopped when it takes too long, after which the next is read', async () => {
  const long = pdf(Array.from({ length: MAX_PDF_PAGES + 5 }, (_, index) => [`Bladzijde ${index}`]));
  const patient = createPdfReader();
  onTestFinished(() => patient.close());
  const outcome = await patient.read(long);
  expect(outcome).toMatchObject({ kind: 'text', pageCount: MAX_PDF_PAGES + 5 });
  expect(outcome.kind === 'text' ? outcome.pages : []).toHaveLength(MAX_PDF_PAGES);
  const hasty = createPdfReader(0);
  onTestFinished(() => hasty.close());
  const both = await Promise.all([hasty.read(long), hasty.read(long)]);
  expect(both.map((one) => one.kind === 'failure' && one.reason)).toEqual(['timeout', 'timeout']);
});

it('is refused by name when it needs a password, and read as far as it is whole when it is broken', async () => {
  const reader = createPdfReader();
  onTestFinished(() => reader.close());
  expect(await reader.read(pdf([['Geheim']], { isLocked: true }))).toMatchObject({
    kind: 'failure',
    reason: 'not-html',
    detail: 'a PDF that cannot be read: it needs a password',
  });
  const whole = pdf([['Brief aan inwoners', 'Beste inwoner.']]);
  // Its table is not where it says.
  const astray = Buffer.from(
    whole.toString('latin1').replace(/startxref\n\d+/, 'startxref\n99999'),
    'latin1',
  );
  expect(await reader.read(astray)).toMatchObject({
    kind: 'text',
    pages: [expect.stringContaining('Beste inwoner.')],
  });
  for (const bytes of [Buffer.alloc(0), Buffer.from('geen PDF'), whole.subarray(0, 40)])
    expect(await reader.read(bytes)).toMatchObject({ kind: 'failure', reason: 'not-html' });
  expect(await reader.read(whole)).toMatchObject({ kind: 'text', pageCount: 1 });
});
