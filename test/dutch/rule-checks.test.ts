import { describe, expect, it } from 'vitest';
import { checkRules } from '../../dutch/rule-checks.ts';
import { locateSynonymFile } from '../../dutch/synonym-file.ts';

const UPL = 'http://standaarden.overheid.nl/owms/terms/';
const OPTIONS = { products: new Set([`${UPL}paspoort`, `${UPL}rijbewijs`]), today: '2026-11-25' };
const ACCOUNT = 'why: Zo zeggen mensen het., since: 2026-01-01, tests: [{ query: pas }]';

/** Rules in short: each a flow mapping without its account. */
function findings(rules: readonly string[], head = '', account = ACCOUNT): string[] {
  const text = `version: 1\ntheme: t\nowner: redactie\n${head}rules:\n${rules.map((rule) => `  - { ${rule}${account === '' ? '' : `, ${account}`} }`).join('\n')}\n`;
  const file = { name: 't.yaml', ...located(text) };
  return checkRules([file], OPTIONS).map(
    ({ where, level, text: what, proposal }) => `${where} ${level} ${what} | ${proposal}`,
  );
}

function located(text: string) {
  const { value, locate } = locateSynonymFile(text, 't.yaml');
  return { file: value, locate };
}

describe('the check of rules', () => {
  it('is silent about a rule that is complete', () => {
    expect(findings(['product: paspoort, official: [paspoort], citizens: [reispas]'])).toEqual([]);
  });

  it('asks for a reason, a date and a proof', () => {
    const found = findings(['product: paspoort, official: [paspoort], citizens: [reispas]'], '', '');
    expect(found).toHaveLength(3);
    expect(found[2]).toMatch(/^t\.yaml:5:\d+ fout .*proefvraag.*tests: \[\{ query: reispas/);
  });

  it('tells once that two rules share words, at the first of them', () => {
    const found = findings([
      'product: paspoort, official: [paspoort], citizens: [reispas, pas, boekje]',
      'product: rijbewijs, official: [rijbewijs], citizens: [roze pas, pas, boekje]',
    ]).filter((line) => line.includes('ook bij'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^t\.yaml:6:\d+ let op "pas" en "boekje" staan ook bij "paspoort"/);
  });

  it('finds a word with letters of two scripts, which look alike and are not', () => {
    const [found, ...others] = findings([
      "product: paspoort, official: [paspoort], citizens: [reispas], languages: { uk: ['пacпорт', паспорт], ar: [جواز] }",
    ]);
    expect(found).toMatch(/fout "пacпорт" mengt letters van twee soorten schrift/);
    expect(others).toEqual([]);
  });

  it('finds the same product twice, with both places', () => {
    const rule = 'product: paspoort, official: [paspoort], citizens: [reispas]';
    const found = findings([rule, rule.replace('paspoort', 'Paspoort')]);
    expect(found.some((line) => /^t\.yaml:6:7 fout .*bestaat al .*t\.yaml:5:7/.test(line))).toBe(true);
  });

  it('finds a word that is both the product and not the product', () => {
    expect(
      findings(['product: paspoort, official: [paspoort], citizens: [reispas], not: [reispas]'])[0],
    ).toContain('onder not én');
    expect(
      findings(['product: p, official: [spoed paspoort], citizens: [reispas], not: [spoed]'])[0],
    ).toContain('sluit het officiële woord');
  });

  it("finds a word that would take another product's place, whatever its inflection", () => {
    const found = findings([
      'product: paspoort, official: [paspoort], citizens: [rijbewijzen]',
      'product: rijbewijs, official: [rijbewijs], citizens: [roze pasje]',
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^t\.yaml:5:\d+ fout "rijbewijzen" is de naam van een ander product: "rijbewijs"/,
    );
  });

  it('finds a rule that falls under one that does not exist, or in the end under itself', () => {
    const rule = (name: string, broader: string) =>
      `product: ${name}, broader: [${broader}], official: [${name}], citizens: [mijn ${name}]`;
    const unknown = findings([rule('dakkapel', 'vergunnig'), rule('vergunning', '')]);
    expect(unknown).toHaveLength(1);
    expect(unknown[0]).toMatch(/^t\.yaml:5:\d+ fout er is geen regel "vergunnig".*Bedoelt u "vergunning"\?/);
    const round = findings([rule('dakkapel', 'Raam'), rule('raam', 'kozijn'), rule('kozijn', 'dakkapel')]);
    expect(round.filter((line) => line.includes('valt zo onder zichzelf'))).toHaveLength(3);
  });

  it('finds rules that refer to each other in a circle', () => {
    const found = findings([
      'product: a1, official: [aap], citizens: [noot]',
      'product: b1, official: [noot], citizens: [mies]',
      'product: c1, official: [mies], citizens: [aap]',
    ]);
    expect(found.filter((line) => line.includes('in een kring'))).toHaveLength(1);
  });

  it('finds a single word that says nothing', () => {
    const found = findings(['product: paspoort, official: [paspoort], citizens: [aanvragen]']);
    expect(found[0]).toMatch(/fout "aanvragen" is te algemeen/);
  });

  it('finds an official word that inflection makes equal to grammar', () => {
    expect(findings(['product: vervoer, official: [ov], citizens: [buskaart]'])[0]).toContain(
      'in elke titel',
    );
  });

  it('finds what the search engine cannot keep', () => {
    const long = 'x'.repeat(90);
    expect(findings(['product: paspoort, official: [paspoort], citizens: ["!?"]'])[0]).toContain(
      'geen letter of cijfer',
    );
    expect(findings([`product: paspoort, official: [paspoort], citizens: [${long}]`])).toEqual([]);
    expect(
      findings([
        'product: paspoort, official: [paspoort], citizens: [a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11]',
      ])[0],
    ).toContain('heeft 11 woorden');
  });

  it('names the nearest product for an address that is not in the official list', () => {
    const found = findings([
      `product: paspoort, official: [paspoort], citizens: [reispas], upl: ['${UPL}paspoor']`,
    ]);
    expect(found[0]).toContain(`Bedoelt u ${UPL}paspoort ?`);
  });

  it('finds a local rule that changes a national rule nobody has', () => {
    const found = findings(['product: paspoord, action: remove'], 'organisation: oosterlo\n', '');
    expect(found[0]).toContain('er is geen landelijke regel "paspoord"');
  });

  it('finds two pages pinned to one query at the same time, and lets them follow each other', () => {
    const pins = (start: string) =>
      checkRules(
        [
          {
            name: 't.yaml',
            ...located(
              `version: 1\ntheme: t\nowner: redactie\npins:\n  - { queries: [sneeuw], page: https://a.nl/1, end: 2027-02-01 }\n  - { queries: [Sneeuw], page: https://a.nl/2, start: ${start} }\n`,
            ),
          },
        ],
        OPTIONS,
      );
    expect(pins('2027-02-01')).toHaveLength(1);
    expect(pins('2027-02-02')).toEqual([]);
  });

  it('says which pin is over, and lets that one clash with nothing', () => {
    const text = `version: 1\ntheme: t\nowner: redactie\npins:\n  - { queries: [sneeuw], page: https://a.nl/1, end: 2026-02-01 }\n  - { queries: [sneeuw], page: https://a.nl/2 }\n`;
    const found = checkRules([{ name: 't.yaml', ...located(text) }], OPTIONS);
    expect(found).toMatchObject([{ level: 'let op', where: 't.yaml:5:48' }]);
  });

  it('lets an organisation add some words of a rule and take away others, not the whole rule', () => {
    const mine = (removed: string) =>
      checkRules(
        [
          {
            name: 't.yaml',
            ...located(
              `version: 1\ntheme: t\nowner: redactie\nrules:\n  - { product: paspoort, official: [paspoort], citizens: [reispas], ${ACCOUNT} }\n`,
            ),
          },
          {
            name: 'o.yaml',
            ...located(
              `version: 1\ntheme: t\nowner: redactie\norganisation: oosterlo\nrules:\n  - { product: paspoort, citizens: [boekje], ${ACCOUNT} }\n  - { product: paspoort, action: remove${removed} }\n`,
            ),
          },
        ],
        OPTIONS,
      ).map(({ text }) => text);
    expect(mine(', citizens: [reispas]')).toEqual([]);
    expect(mine('')).toEqual([expect.stringContaining('bestaat al en spreekt die tegen')]);
  });

  it('wants a role as owner, not a mail address', () => {
    const found = checkRules(
      [{ name: 't.yaml', ...located('version: 1\ntheme: t\nowner: jan@oosterlo.nl\n') }],
      OPTIONS,
    );
    expect(found[0]?.where).toBe('t.yaml:3:1');
  });
});
