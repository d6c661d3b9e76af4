/** The commands for who keeps the citizens' words, run as an editor runs them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { synonymPaths } from '../../cli/synonym-files.ts';
import { OOSTERLO, record } from '../records.ts';
import { workplace, type Workplace } from './command.ts';

const RULES = `# Woorden voor afval
version: 1
theme: afval
owner: redactie
rules:
  - product: minicontainer
    official: [minicontainer]
    citizens: [kliko] # het merk
    why: Iedereen zegt kliko.
    since: 2026-01-01
    tests: [{ query: kliko kapot }]
  - product: hondenbelasting
    official: [hondenbelasting]
    citizens: [hondengeld]
    why: Ouderen zeggen hondengeld.
    since: 2026-01-01
    tests: [{ query: hondengeld }]
`;

const CONFIG = `version: 1
organisations:
  - { id: oosterlo, name: Gemeente Oosterlo, type: gemeente, contact: { phone: '14 0001' } }
sources:
  - { id: oosterlo, organisation: oosterlo, kind: site, start: ['https://oosterlo.example/'] }
synonyms: [woorden/*.yaml]
`;

const PAGES = [record(OOSTERLO, 'Minicontainer, reparatie'), record(OOSTERLO, 'Hondenbelasting')];

async function editorsPlace(rules = RULES): Promise<Workplace> {
  const place = await workplace();
  mkdirSync(join(place.path, 'woorden'));
  mkdirSync(join(place.path, 'pages'));
  await place.write('woorden/afval.yaml', rules);
  await place.write('vindbaar.yaml', CONFIG);
  await place.write('pages/oosterlo.jsonl', PAGES.map((page) => JSON.stringify(page)).join('\n'));
  const url = PAGES[0]?.url ?? '';
  await place.write(
    'vragen.jsonl',
    `${JSON.stringify({ query: 'kliko', site: 'oosterlo', expected: [{ url, grade: 2 }] })}\n`,
  );
  return place;
}

function git(place: Workplace, ...args: string[]): void {
  const identity = ['-c', 'user.name=webredactie', '-c', 'user.email=redactie@oosterlo.example'];
  execFileSync('git', [...identity, ...args], { cwd: place.path, stdio: 'pipe' });
}

async function underGit(place: Workplace): Promise<void> {
  git(place, 'init', '-q');
  git(place, 'add', 'woorden');
  git(place, 'commit', '-q', '-m', 'Eerste lijst');
}

function edit(place: Workplace, from: string, to: string): void {
  const path = join(place.path, 'woorden/afval.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

describe('vindbaar synonyms check', () => {
  it('approves a good list and says how many proefvragen it asked', async () => {
    const place = await editorsPlace();
    const { code, stderr } = await place.vindbaar(['synonyms', 'check']);
    expect(stderr).toContain('2 proefvragen gesteld: 0 fouten');
    expect(code).toBe(0);
  });

  it('fails on a proefvraag that is not answered, and says what stands there instead', async () => {
    const place = await editorsPlace(RULES.replace('query: kliko kapot', 'query: parkeren'));
    const { code, stdout } = await place.vindbaar(['synonyms', 'check']);
    expect(stdout).toMatch(
      /^woorden\/afval\.yaml:11:\d+: fout: de proefvraag "parkeren" vindt "minicontainer" niet/m,
    );
    expect(code).toBe(2);
  });

  it('asks no proefvraag of a rule that is over, and knows when nobody has a file', async () => {
    const place = await editorsPlace(
      RULES.replace('tests: [{ query: kliko kapot }]', 'until: 2026-01-02\n    tests: [{ query: parkeren }]'),
    );
    await place.write(
      'woorden/oosterlo.yaml',
      LOCAL.replace('organisation: oosterlo', 'organisation: oosterloo'),
    );
    const { stdout } = await place.vindbaar(['synonyms', 'check', '--no-proof']);
    expect(stdout).toContain('"oosterloo" is geen organisatie in de configuratie');
    expect(stdout).toContain('Bedoelt u "oosterlo"?');
    await place.write('woorden/oosterlo.yaml', LOCAL);
    const { code, stderr } = await place.vindbaar(['synonyms', 'check']);
    expect(stderr).toContain('(bij 1 regels kon dat niet)');
    expect(code).toBe(0);
  });

  it('reads on past a broken file and complains about all of them', async () => {
    const place = await editorsPlace(RULES.replace('theme: afval', 'thema: afval'));
    await place.write(
      'woorden/honden.yaml',
      RULES.replace('citizens: [kliko]', 'citizens: [hondenbelasting]'),
    );
    const { code, stdout } = await place.vindbaar(['synonyms', 'check']);
    expect(stdout).toMatch(/woorden\/afval\.yaml:3:1: .*"thema".*Bedoelt u "theme"/);
    expect(stdout).toContain(
      'woorden/honden.yaml:8:16: fout: "hondenbelasting" is de naam van een ander product',
    );
    expect(code).toBe(2);
  });

  it('asks the proefvragen on the pages that were crawled', async () => {
    const place = await editorsPlace();
    await place.write('pages/oosterlo.jsonl', JSON.stringify(PAGES[1]));
    const { code, stderr } = await place.vindbaar(['synonyms', 'check', '--site', 'oosterlo']);
    expect(stderr).toContain('1 proefvragen gesteld (bij 1 regels kon dat niet): 0 fouten');
    expect(code).toBe(0);
  });

  it('fails when a changed rule loses a query, unless the editor accepts that in the file', async () => {
    const place = await editorsPlace();
    await underGit(place);
    edit(place, 'citizens: [kliko]', 'citizens: [otto]');
    edit(place, 'query: kliko kapot', 'query: otto kapot');
    const args = ['synonyms', 'check', '--queries', 'vragen.jsonl'];
    const refused = await place.vindbaar(args);
    expect(refused.stdout).toMatch(/afval\.yaml:6:\d+: fout: de zoekvraag "kliko" wordt slechter/);
    expect(refused.code).toBe(2);
    edit(place, 'tests: [{ query: otto kapot }]', 'tests: [{ query: otto kapot }]\n    accept: [kliko]');
    expect((await place.vindbaar(args)).code).toBe(0);
  });
});

describe('vindbaar synonyms impact', () => {
  it('shows before and after side by side, as a table and as a page', async () => {
    const place = await editorsPlace(RULES.replace('citizens: [kliko]', 'citizens: [otto]'));
    await underGit(place);
    edit(place, 'citizens: [otto]', 'citizens: [otto, kliko]');
    await place.write(
      'getypt.jsonl',
      '{"query": "otto", "site": "oosterlo"}\n{"query": "kliko", "site": "oosterlo"}\n',
    );
    const args = 'synonyms impact --queries vragen.jsonl --recorded getypt.jsonl --html verschil.html';
    const { code, stdout } = await place.vindbaar(args.split(' '));
    expect(stdout).toMatch(
      /wint +kliko +oosterlo +0\.00 → 1\.00 +\(niets\) +Minicontainer, reparatie +minicontainer/,
    );
    expect(stdout).toContain('1 winnen, 0 verliezen, 1 veranderen, 1 blijven gelijk.');
    expect(readFileSync(join(place.path, 'verschil.html'), 'utf8')).toMatch(
      /<tr class="wint">[\s\S]*Minicontainer/,
    );
    expect(code).toBe(0);
  });

  it('changes nothing in the files or the index', async () => {
    const place = await editorsPlace();
    await underGit(place);
    await place.vindbaar(['synonyms', 'impact', '--queries', 'vragen.jsonl']);
    expect(readFileSync(join(place.path, 'woorden/afval.yaml'), 'utf8')).toBe(RULES);
    expect(() => readFileSync(join(place.path, '.vindbaar/engine.json'))).toThrow('ENOENT');
  });
});

describe('vindbaar synonyms export and import', () => {
  for (const name of ['woorden.xlsx', 'woorden.csv']) {
    it(`gives the files back letter for letter after ${name}`, async () => {
      const place = await editorsPlace();
      await place.vindbaar(['synonyms', 'export', name]);
      await place.write(
        'woorden/afval.yaml',
        RULES.replace('citizens: [kliko] # het merk', 'citizens: [kliko]'),
      );
      await place.write('leeg.yaml', 'version: 1\nsynonyms: []\n');
      mkdirSync(join(place.path, 'terug'));
      const into = ['--config', 'leeg.yaml', '--into', 'terug'];
      const { code } = await place.vindbaar(['synonyms', 'import', name, ...into]);
      expect(code).toBe(0);
      expect(readFileSync(join(place.path, 'terug/afval.yaml'), 'utf8')).toBe(RULES);
    });
  }

  it('refuses a clash with both versions and writes nothing', async () => {
    const place = await editorsPlace();
    await place.vindbaar(['synonyms', 'export', 'woorden.csv']);
    const csv = readFileSync(join(place.path, 'woorden.csv'), 'utf8');
    // The visible cell only; the last column keeps what the row came from.
    await place.write('woorden.csv', csv.replace(';Iedereen zegt kliko.;', ';Het merk.;'));
    edit(place, 'Iedereen zegt kliko.', 'Een merknaam.');
    const { code, stderr } = await place.vindbaar(['synonyms', 'import', 'woorden.csv']);
    expect(stderr).toMatch(/in het bestand: Een merknaam\.\n +in uw blad: +Het merk\./);
    expect(code).toBe(2);
    expect(readFileSync(join(place.path, 'woorden/afval.yaml'), 'utf8')).toContain('Een merknaam.');
  });

  it('writes nothing when the sheet makes a file that is wrong', async () => {
    const place = await editorsPlace();
    await place.vindbaar(['synonyms', 'export', 'woorden.csv']);
    const csv = readFileSync(join(place.path, 'woorden.csv'), 'utf8');
    await place.write('woorden.csv', csv.replace(';2026-01-01;', ';1 januari;'));
    const { code, stderr } = await place.vindbaar(['synonyms', 'import', 'woorden.csv']);
    expect(stderr).toContain('schrijf een datum als jaar-maand-dag');
    expect(code).toBe(2);
    expect(readFileSync(join(place.path, 'woorden/afval.yaml'), 'utf8')).toBe(RULES);
  });

  it('reads a CSV as Excel saves it: in the code page of Windows, as UTF-16 with tabs, with commas', async () => {
    const place = await editorsPlace(RULES.replace('[kliko]', "[kliko, café, '=2+2']"));
    const before = readFileSync(join(place.path, 'woorden/afval.yaml'), 'utf8');
    await place.vindbaar(['synonyms', 'export', 'woorden.csv']);
    const csv = readFileSync(join(place.path, 'woorden.csv'), 'utf8').replace('\ufeff', '');
    const table = papaparse.parse<string[]>(csv).data;
    const files: Record<string, Buffer> = {
      'windows.csv': Buffer.from(csv, 'latin1'),
      'unicode.csv': Buffer.from(`\ufeff${papaparse.unparse(table, { delimiter: '\t' })}`, 'utf16le'),
      'komma.csv': Buffer.from(papaparse.unparse(table, { delimiter: ',' })),
    };
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(place.path, name), content);
      const { code, stderr } = await place.vindbaar(['synonyms', 'import', name]);
      expect([name, code, stderr]).toEqual([name, 0, expect.stringContaining('Er is niets veranderd')]);
    }
    expect(readFileSync(join(place.path, 'woorden/afval.yaml'), 'utf8')).toBe(before);
  });

  it("puts an editor's changes of the national list in the own file, and leaves the list alone", async () => {
    const place = await editorsPlace();
    await place.write('vindbaar.yaml', CONFIG.replace('[woorden/*.yaml]', '[landelijk, eigen.yaml]'));
    await place.write('eigen.yaml', LOCAL);
    await place.vindbaar(['synonyms', 'export', 'woorden.csv']);
    const csv = readFileSync(join(place.path, 'woorden.csv'), 'utf8');
    await place.write(
      'woorden.csv',
      csv.replace(';kliko; ', ';kliko; sulobak; ').replace('"kliko; ', '"kliko; sulobak; '),
    );
    const { code, stdout } = await place.vindbaar(['synonyms', 'import', 'woorden.csv']);
    expect(stdout).toBe('eigen.yaml: minicontainer\n');
    expect(readFileSync(join(place.path, 'eigen.yaml'), 'utf8')).toMatch(
      /product: minicontainer\n +citizens:\n +- sulobak/,
    );
    expect(code).toBe(0);
    expect((await place.vindbaar(['synonyms', 'check', '--no-proof'])).code).toBe(0);
  });

  it('says so when a file is no spreadsheet of ours', async () => {
    const place = await editorsPlace();
    await place.write('los.csv', 'naam;woord\na;b\n');
    await place.write('los.xlsx', 'geen excel');
    expect((await place.vindbaar(['synonyms', 'import', 'los.csv'])).stderr).toContain(
      'staan niet de kopjes',
    );
    expect((await place.vindbaar(['synonyms', 'import', 'los.xlsx'])).stderr).toContain(
      'geen leesbaar Excel-bestand',
    );
  });
});

it('has a saved file live in a running service, and keeps the last good one when the next is wrong', async () => {
  const place = await editorsPlace();
  await place.vindbaar(['index', '--from', 'pages']);
  const server = await place.running(['serve', '--port', '0'], /^(http:\S+)$/m);
  const url = server.found;
  const first = async (q: string): Promise<string | undefined> => {
    const answer = await fetch(`${url}/v1/search?site=oosterlo&q=${q}`);
    return ((await answer.json()) as { best: { title: string } | null }).best?.title;
  };
  expect(await first('otto')).toBeUndefined();
  edit(place, 'citizens: [kliko]', 'citizens: [kliko, otto]');
  await expect.poll(() => first('otto'), { timeout: 10_000 }).toBe('Minicontainer, reparatie');
  edit(place, 'citizens: [kliko, otto]', 'citizen: [kliko]');
  await expect.poll(() => server.said(), { timeout: 10_000 }).toContain('Bedoelt u "citizens"');
  expect(await first('otto')).toBe('Minicontainer, reparatie');
});

describe('vindbaar synonyms log', () => {
  it('says who changed what, when and why, newest first', async () => {
    const place = await editorsPlace();
    await underGit(place);
    edit(place, 'citizens: [hondengeld]', 'citizens: [hondengeld, hondenpenning]');
    git(place, 'commit', '-q', '-am', 'Vraag van de balie');
    const { stdout } = await place.vindbaar(['synonyms', 'log']);
    const [newest, oldest] = stdout.split(/\n\n/);
    expect(newest).toMatch(
      /^\d{4}-\d\d-\d\d \d\d:\d\d {2}webredactie {2}woorden\/afval\.yaml .*\n {4}Vraag van de balie\n {2}hondenbelasting\n {4}woorden van inwoners: \+ hondenpenning$/,
    );
    expect(oldest).toContain('minicontainer\n    nieuw');
    const one = await place.vindbaar(['synonyms', 'log', 'Minicontainer']);
    expect(one.stdout).not.toContain('hondenpenning');
  });

  it('says what to do without git', async () => {
    const { code, stderr } = await (await editorsPlace()).vindbaar(['synonyms', 'log']);
    expect(stderr).toContain('in een map met git');
    expect(code).toBe(2);
  });
});

const LOCAL = `version: 1
theme: afval
owner: webredactie oosterlo
organisation: oosterlo
rules:
  # Zo heet hij hier.
  - product: strandpas
    official: [strandpas]
    citizens: [zandkaart] # van de kiosk
    why: Zo noemen mensen hem.
    since: 2026-01-01
    review: confirmed
    tests: [{ query: zandkaart }]
`;

it("has an organisation's own files beside the national list", async () => {
  const place = await editorsPlace();
  await place.write('vindbaar.yaml', CONFIG.replace('[woorden/*.yaml]', '[landelijk, eigen.yaml]'));
  await place.write('eigen.yaml', LOCAL);
  const { code, stderr } = await place.vindbaar(['synonyms', 'check', '--no-proof']);
  const [, files, rules] = (/^(\d+) bestanden, (\d+) regels/.exec(stderr) ?? []).map(Number);
  expect(files).toBe((await synonymPaths(undefined)).length + 1);
  expect(rules).toBeGreaterThan(350);
  expect(code).toBe(0);
});

describe('vindbaar synonyms promote', () => {
  it('moves a local rule to the national file with its comments and history, to be reviewed again', async () => {
    const place = await editorsPlace();
    await place.write('woorden/oosterlo.yaml', LOCAL);
    await underGit(place);
    const { code } = await place.vindbaar(['synonyms', 'promote', 'strandpas']);
    expect(code).toBe(0);
    const national = readFileSync(join(place.path, 'woorden/afval.yaml'), 'utf8');
    expect(national.startsWith(RULES)).toBe(true);
    expect(national).toContain('# Overgenomen van oosterlo (webredactie oosterlo).');
    expect(national).toMatch(/# \d{4}-\d\d-\d\d webredactie: Eerste lijst/);
    expect(national).toContain('citizens: [zandkaart] # van de kiosk');
    expect(national).toContain('review: proposed');
    expect(readFileSync(join(place.path, 'woorden/oosterlo.yaml'), 'utf8')).not.toContain('strandpas');
    expect((await place.vindbaar(['synonyms', 'check'])).code).toBe(0);
  });

  it('joins words that were added to a national rule', async () => {
    const place = await editorsPlace();
    const words = '  - product: minicontainer\n    citizens: [otto]\n';
    await place.write('woorden/oosterlo.yaml', LOCAL.replace(/ {2}# Zo heet[\s\S]*/, words));
    await place.vindbaar(['synonyms', 'promote', 'minicontainer']);
    const national = readFileSync(join(place.path, 'woorden/afval.yaml'), 'utf8');
    expect(national).toMatch(/citizens: \[ ?kliko, otto ?\] # het merk/);
    expect(readFileSync(join(place.path, 'woorden/oosterlo.yaml'), 'utf8')).toContain('rules: []');
  });

  it('refuses a rule no organisation has, and one that only removes', async () => {
    const place = await editorsPlace();
    await place.write('woorden/oosterlo.yaml', LOCAL.replace('official:', 'action: remove\n    official:'));
    const unknown = await place.vindbaar(['synonyms', 'promote', 'strandpass']);
    expect(unknown.stderr).toContain('Bedoelt u "strandpas"?');
    const removing = await place.vindbaar(['synonyms', 'promote', 'strandpas']);
    expect(removing.stderr).toContain('haalt een landelijke regel weg');
    expect(removing.code).toBe(2);
  });
});

describe('vindbaar synonyms suggest', () => {
  it('proposes keywords of pages that the list lacks, with the page as source, and applies nothing', async () => {
    const place = await editorsPlace();
    const pages = [
      { ...PAGES[0], citizenWords: ['kliko', 'sjoelbak', 'aanvragen'] },
      record(OOSTERLO, 'Strandpas', { citizenWords: ['zandkaart'] }),
    ];
    await place.write('pages/oosterlo.jsonl', pages.map((page) => JSON.stringify(page)).join('\n'));
    const { stdout } = await place.vindbaar(['synonyms', 'suggest']);
    expect(stdout).toContain('# Erbij: minicontainer');
    expect(stdout).toContain('- sjoelbak');
    expect(stdout).not.toMatch(/- (kliko|aanvragen)$/m);
    expect(stdout).toContain(`why: Trefwoorden van ${PAGES[0]?.url ?? ''}.`);
    expect(stdout).toMatch(/# Nieuw: Strandpas[\s\S]*- zandkaart/);
    expect(readFileSync(join(place.path, 'woorden/afval.yaml'), 'utf8')).toBe(RULES);
  });
});
