import { describe, expect, it } from 'vitest';
import { mergeRows, type Merged } from '../../cli/synonym-merge.ts';
import { baseOf, kindOf, toRows, type Row } from '../../cli/synonym-sheet.ts';
import { piecesOf } from '../../cli/synonym-text.ts';
import { parseSynonymFile } from '../../dutch/synonym-file.ts';

const FILE = `# Woorden voor afval. Uitleg: README.md
version: 1
theme: afval # wat weg moet
owner: redactie
rules:
  # Het belangrijkste product.
  # Let op de kleur.
  - product: minicontainer
    official: [minicontainer, rolemmer]
    citizens:
      - kliko # het merk
      - groene bak
      - 'glas; papier'
    formerly: [{ word: huisvuilvat, until: 1995 }, asbak]
    languages: { en: [bin], ar: ['سلة'] }
    why: "Bijna iedereen zegt 't kliko: het merk."
    tests: [{ query: kliko kapot, page: https://a.nl/kliko }]

  - product: milieustraat # heet overal anders
    official: [milieustraat]
    citizens: [stort]
# Tussen de lijsten in.
pins:
  - queries: [kerstboom]
    page: https://a.nl/kerstboom
    start: 2026-12-20 # na Sinterklaas
# Einde.
`;

function sheet(text = FILE): Row[] {
  return toRows('afval.yaml', text);
}

function merge(current: string | undefined, rows: readonly Row[]): Merged & { text: string } {
  const fileRow = rows.find((row) => kindOf(row) === undefined);
  const items = rows.filter((row) => kindOf(row) !== undefined);
  const base = baseOf(fileRow, items);
  const merged = mergeRows(current === undefined ? base.pieces : piecesOf(current), base, items);
  return { ...merged, text: merged.pieces.map((piece) => piece.text).join('') };
}

/** The sheet after somebody changed a cell of one rule. */
function changed(product: string, cells: Row, text = FILE): Row[] {
  return sheet(text).map((row) => (row['product'] === product ? { ...row, ...cells } : row));
}

function cell(text: string, title: string): string {
  return sheet(text).find((row) => row['product'] === 'minicontainer')?.[title] ?? '';
}

describe('a spreadsheet of rules', () => {
  it('loses no word that holds a sign of its own, and no reason of several lines', () => {
    const text = FILE.replace('- groene bak', "- '=1+1'\n      - 'bak\\;raar'\n      - 'c:\\'")
      .replace('why: "Bijna iedereen zegt \'t kliko: het merk."', 'why: |\n      Eerst; dit.\n      Dan dat.')
      .replace('query: kliko kapot,', 'query: kliko => kapot,');
    expect(merge(text, sheet(text))).toMatchObject({ text, changed: [] });
    const words = { 'woorden van inwoners': `${cell(text, 'woorden van inwoners')}; otto` };
    const [rule] = parseSynonymFile(merge(text, changed('minicontainer', words, text)).text, 'a').rules;
    expect(rule?.citizens).toEqual(['kliko', '=1+1', 'bak\\;raar', 'c:\\', 'glas; papier', 'otto']);
    expect(rule?.tests).toEqual([{ query: 'kliko => kapot', page: 'https://a.nl/kliko' }]);
  });

  it('reads a date as Dutch Excel saves it', () => {
    const text = FILE.replace('citizens: [stort]', 'citizens: [stort]\n    since: 2026-03-01');
    expect(merge(text, changed('milieustraat', { sinds: '1-3-2026' }, text)).changed).toEqual([]);
    expect(merge(text, changed('milieustraat', { sinds: '02-04-2026' }, text)).text).toContain(
      'since: 2026-04-02',
    );
  });

  it('takes a copied row for a new rule and leaves the one it was copied from', () => {
    const rows = sheet();
    const copy = { ...rows.find((row) => row['product'] === 'milieustraat'), product: 'stortplaats' };
    for (const both of [
      [...rows, copy],
      [copy, ...rows],
    ]) {
      const { rules } = parseSynonymFile(merge(FILE, both).text, 'afval.yaml');
      expect(rules.map(({ product }) => product)).toEqual(['minicontainer', 'milieustraat', 'stortplaats']);
    }
  });

  it('puts the first rule and the first pin in a file that has none', () => {
    const empty = 'version: 1\ntheme: eigen\nowner: redactie\nrules: [] # nog niets\n';
    const rule = {
      product: 'strandpas',
      'officiële woorden': 'strandpas',
      'woorden van inwoners': 'zandkaart',
    };
    const pin = { soort: 'uitgelicht', proefvragen: 'kerst', pagina: 'https://a.nl/kerst' };
    const { text } = merge(empty, [...sheet(empty), rule, pin]);
    expect(parseSynonymFile(text, 'eigen.yaml')).toMatchObject({
      rules: [{ product: 'strandpas', citizens: ['zandkaart'] }],
      pins: [{ queries: ['kerst'] }],
    });
    expect(text).toContain('rules: # nog niets\n');
  });

  it('goes out and in again letter for letter, comments included, with and without the file', () => {
    expect(merge(FILE, sheet()).text).toBe(FILE);
    expect(merge(undefined, sheet()).text).toBe(FILE);
    expect(merge(FILE, sheet()).changed).toEqual([]);
  });

  it('shows words, old names with their date, proofs with their page, and the comment above', () => {
    const row = sheet().find((cells) => cells['product'] === 'minicontainer');
    expect(row).toMatchObject({
      'woorden van inwoners': 'kliko; groene bak; glas\\; papier',
      'oude namen': 'huisvuilvat (tot 1995); asbak',
      Arabisch: 'سلة',
      proefvragen: 'kliko kapot => https://a.nl/kliko',
      opmerking: 'Het belangrijkste product.\nLet op de kleur.',
    });
  });

  it('brings a changed cell in and keeps the comments inside the rule', () => {
    const { text } = merge(
      FILE,
      changed('minicontainer', { 'woorden van inwoners': 'kliko; otto; glas\\; papier' }),
    );
    expect(text).toContain('- kliko # het merk');
    const [rule] = parseSynonymFile(text, 'afval.yaml').rules;
    expect(rule?.citizens).toEqual(['kliko', 'glas; papier', 'otto']);
    expect(rule?.formerly).toEqual([{ word: 'huisvuilvat', until: '1995' }, { word: 'asbak' }]);
    expect(text).toContain('- product: milieustraat # heet overal anders\n    official: [milieustraat]\n');
    expect(text.endsWith('start: 2026-12-20 # na Sinterklaas\n# Einde.\n')).toBe(true);
  });

  it('changes the comment above a rule, old names and proofs', () => {
    const { text } = merge(
      FILE,
      changed('milieustraat', {
        opmerking: 'Nieuw.',
        'oude namen': 'belt (tot 1990-01-01)',
        proefvragen: 'waar is de stort',
      }),
    );
    expect(text).toContain('  # Nieuw.\n  - product: milieustraat # heet overal anders');
    const rule = parseSynonymFile(text, 'afval.yaml').rules[1];
    expect(rule?.formerly).toEqual([{ word: 'belt', until: '1990-01-01' }]);
    expect(rule?.tests).toEqual([{ query: 'waar is de stort' }]);
  });

  it('takes a rule out when its row is gone, and puts a new row after the others', () => {
    const rows = sheet().filter((row) => row['product'] !== 'milieustraat');
    rows.push({
      bestand: 'afval.yaml',
      product: 'glasbak',
      'officiële woorden': 'glasbak',
      'woorden van inwoners': 'flessenbak; glas kwijt',
    });
    const file = parseSynonymFile(merge(FILE, rows).text, 'afval.yaml');
    expect(file.rules.map((rule) => rule.product)).toEqual(['minicontainer', 'glasbak']);
    expect(file.rules[1]?.citizens).toEqual(['flessenbak', 'glas kwijt']);
    expect(file.pins).toHaveLength(1);
  });

  it('leaves alone what a sheet without that column cannot know', () => {
    const rows = sheet().map(({ waarom: _why, ...row }) => row);
    expect(merge(FILE, rows).text).toBe(FILE);
  });
});

describe('two editors at once', () => {
  const colleague = FILE.replace('- groene bak', '- groene bak\n      - bruine bak').replace(
    'citizens: [stort]',
    'citizens: [stort, belt]',
  );

  it('keeps what the other changed when I changed nothing', () => {
    expect(merge(colleague, sheet()).text).toBe(colleague);
  });

  it('joins words that both added, and takes out what one removed', () => {
    const { text, clashes } = merge(
      colleague,
      changed('minicontainer', { 'woorden van inwoners': 'kliko; glas\\; papier; otto' }),
    );
    expect(clashes).toEqual([]);
    expect(parseSynonymFile(text, 'a').rules[0]?.citizens).toEqual([
      'kliko',
      'bruine bak',
      'glas; papier',
      'otto',
    ]);
  });

  it('refuses two versions of one sentence and shows both', () => {
    const theirs = FILE.replace("Bijna iedereen zegt 't kliko: het merk.", 'Het is een merk.');
    const { clashes } = merge(theirs, changed('minicontainer', { waarom: 'Zo heet het.' }));
    expect(clashes).toEqual([
      { rule: 'minicontainer', field: 'waarom', inFile: 'Het is een merk.', inSheet: 'Zo heet het.' },
    ]);
  });

  it('refuses to remove what the other changed, and to change what the other removed', () => {
    const without = sheet().filter((row) => row['product'] !== 'milieustraat');
    expect(merge(colleague, without).clashes).toMatchObject([{ rule: 'milieustraat', inFile: 'veranderd' }]);
    const gone = FILE.replace(/ {2}- product: milieustraat[\s\S]*?\[stort\]\n/, '');
    const rows = changed('milieustraat', { 'woorden van inwoners': 'stort; werf' });
    expect(merge(gone, rows).clashes).toMatchObject([{ rule: 'milieustraat', inFile: 'weggehaald' }]);
    expect(merge(gone, sheet()).clashes).toEqual([]);
  });
});
