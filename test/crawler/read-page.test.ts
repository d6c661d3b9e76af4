/** Pages and the records they should become: `test/fixtures/pages/CASE/page.html` and `record.json`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../crawler/charset.ts';
import { readPage } from '../../crawler/read-page.ts';
import { stripSiteName } from '../../crawler/title.ts';
import { OOSTERLO } from '../records.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');

function read(name: string, bytes: Buffer) {
  const { text, charset } = decodeBody(bytes, 'text/html');
  const path = name === 'news' ? '/nieuws/openingstijden' : `/${name}`;
  const url = `https://www.oosterlo.example${path}`;
  const page = { url, requestedUrl: url, status: 200, headers: {}, charset, body: text };
  const context = {
    organisation: OOSTERLO,
    source: 'site',
    siteNames: new Set([OOSTERLO.name]),
    agent: 'vindbaar',
    nowMs: 0,
  };
  return { charset, ...readPage(page, context) };
}

describe('reading a page', () => {
  it.each(readdirSync(PAGES))('reads the page "%s" as its record says', (name) => {
    const { charset, links, record } = read(name, readFileSync(join(PAGES, name, 'page.html')));
    const expected = JSON.parse(readFileSync(join(PAGES, name, 'record.json'), 'utf8')) as object;
    expect({ charset, links, ...record }).toMatchObject(expected);
  });

  it('takes the name of the site off either end of a title, and nothing else', () => {
    const names = new Set(['Gemeente Oosterlo']);
    expect(stripSiteName('Paspoort | Gemeente Oosterlo', names)).toBe('Paspoort');
    expect(stripSiteName('Gemeente Oosterlo - Paspoort', names)).toBe('Paspoort');
    expect(stripSiteName('Paspoort - kosten - Gemeente Oosterlo', names)).toBe('Paspoort - kosten');
    expect(stripSiteName('Paspoort - kosten', names)).toBe('Paspoort - kosten');
    expect(stripSiteName('Gemeente Oosterlo', names)).toBe('Gemeente Oosterlo');
  });

  it('reads a title from the address when the page has none', () => {
    const { record } = read('afval-en-milieu.html', Buffer.from('<main><p>Alles over afval.</p></main>'));
    expect(record?.title).toBe('Afval en milieu');
  });

  it('gives equal texts equal hashes, whatever their layout', () => {
    const first = read('a', Buffer.from('<main><h1>Afval</h1><p>Alles over afval.</p></main>'));
    const second = read(
      'b',
      Buffer.from('<body><nav>Menu</nav><main><div><h1>Afval</h1></div><div>Alles  over afval.</div></main>'),
    );
    expect(second.record?.contentHash).toBe(first.record?.contentHash);
  });
});
