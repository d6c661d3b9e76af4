/**
 * What can be wrong with editors' rules beyond their form: doubles, contradictions, circles, words that say nothing,
 * words that would take another product's place, products nobody knows. Texts are for editors, in plain Dutch.
 */
import { nearest, type Locate } from '../model/yaml-text.ts';
import type { SynonymFile, SynonymRule } from '../model/synonym-rule.ts';
import { isSubjectWord } from './function-words.ts';
import { stem } from './inflect.ts';
import { normalise, wordsOf } from './normalise.ts';
import { containsPhrase, stemsOf } from './phrase.ts';
import { citizensWords, ruleKey } from './rule-layers.ts';

export interface LocatedFile {
  name: string;
  file: SynonymFile;
  locate: Locate;
}

export interface Finding {
  /** `file:line:column`. */
  where: string;
  /** A `fout` must be mended; a `let op` may be meant so. */
  level: 'fout' | 'let op';
  text: string;
  proposal: string;
}

export interface CheckOptions {
  /** Addresses of the Uniforme Productnamenlijst. */
  products: ReadonlySet<string>;
  /** ISO date. */
  today: string;
}

/** Longest word, in bytes, that Meilisearch keeps; a longer one is never found. */
const MAX_WORD_BYTES = 250;
/** Meilisearch reads no more words of a query. */
const MAX_QUERY_WORDS = 10;

interface PlacedRule {
  rule: SynonymRule;
  organisation: string | undefined;
  /** Where a part of the rule stands. */
  at: (...path: (string | number)[]) => string;
}

export function checkRules(files: readonly LocatedFile[], options: CheckOptions): Finding[] {
  const rules = files.flatMap(({ file, locate }) =>
    file.rules.map((rule, index): PlacedRule => ({
      rule,
      organisation: file.organisation,
      at: (...path) => locate(['rules', index, ...path]),
    })),
  );
  return [
    ...rules.flatMap((placed) => [
      ...accountability(placed),
      ...wordsWithin(placed),
      ...contradictions(placed),
      ...unknownProducts(placed, options.products),
      ...dates(placed, options.today),
    ]),
    ...owners(files),
    ...doubleProducts(rules),
    ...localNames(rules),
    ...sharedWords(rules),
    ...hijackers(rules),
    ...circles(rules),
    ...pinsThatClash(files),
  ];
}

function accountability({ rule, at }: PlacedRule): Finding[] {
  const findings: Finding[] = [];
  if (rule.action === 'remove') return findings;
  if (rule.why === undefined) {
    findings.push(
      fault(at('product'), `bij "${rule.product}" staat niet waarom de regel er is.`, 'Voeg toe: why: ...'),
    );
  }
  if (rule.since === undefined) {
    findings.push(
      fault(at('product'), `bij "${rule.product}" staat niet sinds wanneer.`, 'Voeg toe: since: 2026-11-24'),
    );
  }
  if (rule.tests.length === 0) {
    const example = rule.citizens[0] ?? rule.product;
    findings.push(
      fault(
        at('product'),
        `"${rule.product}" heeft geen proefvraag.`,
        `Voeg toe: tests: [{ query: ${example} }]`,
      ),
    );
  }
  return findings;
}

/** The words of one rule with the place of each. */
function* placedWords({ rule, at }: PlacedRule): Generator<{ word: string; where: string; field: string }> {
  for (const field of ['official', 'citizens', 'abbreviations', 'misspellings', 'not'] as const) {
    for (const [index, word] of rule[field].entries()) yield { word, where: at(field, index), field };
  }
  for (const [index, { word }] of rule.formerly.entries())
    yield { word, where: at('formerly', index), field: 'formerly' };
  for (const [language, words] of Object.entries(rule.languages)) {
    for (const [index, word] of words.entries())
      yield { word, where: at('languages', language, index), field: `languages.${language}` };
  }
}

function wordsWithin(placed: PlacedRule): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const { word, where, field } of placedWords(placed)) {
    const words = wordsOf(word);
    if (words.length === 0) {
      findings.push(
        fault(
          where,
          `"${word}" heeft geen letter of cijfer; de zoekmachine kan dit niet bewaren.`,
          'Haal het weg.',
        ),
      );
      continue;
    }
    const long = words.find((part) => Buffer.byteLength(part) > MAX_WORD_BYTES);
    if (long !== undefined) {
      findings.push(
        fault(where, `"${long.slice(0, 30)}…" is te lang voor de zoekmachine.`, 'Maak er losse woorden van.'),
      );
    }
    if (words.length > MAX_QUERY_WORDS) {
      findings.push(
        fault(
          where,
          `"${word}" heeft ${words.length} woorden; de zoekmachine leest er ${MAX_QUERY_WORDS}.`,
          'Maak het korter.',
        ),
      );
    }
    const dutch = !field.startsWith('languages.');
    if (dutch && field !== 'not' && field !== 'official' && words.every((part) => !isSubjectWord(part))) {
      // A whole phrase can still be recognised; a single word would join in every query.
      const judge = words.length === 1 ? fault : warning;
      findings.push(
        judge(
          where,
          `"${word}" is te algemeen: het zegt niet waar het over gaat.`,
          `Haal het weg, of voeg het onderwerp toe: "${placed.rule.product} ${word}".`,
        ),
      );
    }
    if (field === 'official' && words.length === 1 && EMPTY_STEMS.has(stem(words[0] ?? ''))) {
      findings.push(
        fault(
          where,
          `het officiële woord "${word}" lijkt op een woord dat in elke titel kan staan.`,
          'Haal het weg; zet een afkorting onder abbreviations.',
        ),
      );
    }
    if (field === 'official' || field === 'not' || !dutch) continue;
    const key = words.join(' ');
    const first = seen.get(key);
    if (first !== undefined) {
      findings.push(
        warning(
          where,
          `"${word}" staat twee keer bij "${placed.rule.product}" (ook bij ${first}).`,
          'Haal er één weg.',
        ),
      );
    }
    seen.set(key, field);
  }
  return findings;
}

/** Grammar that inflection makes equal to other words: "ov" sounds as "of". */
const EMPTY_STEMS = new Set(
  ['de', 'het', 'een', 'en', 'of', 'van', 'voor', 'in', 'op', 'aan', 'bij', 'met', 'uit'].map(stem),
);

function contradictions({ rule, at }: PlacedRule): Finding[] {
  const findings: Finding[] = [];
  for (const [index, word] of rule.not.entries()) {
    const stems = stemsOf(word);
    const own = [...rule.citizens, ...rule.abbreviations].find((other) => same(stemsOf(other), stems));
    if (own !== undefined) {
      findings.push(
        fault(
          at('not', index),
          `"${word}" staat onder not én bij de woorden van inwoners.`,
          'Kies één van de twee.',
        ),
      );
    }
    const official = rule.official.find((phrase) => containsPhrase(stemsOf(phrase), stems));
    if (official !== undefined) {
      findings.push(
        fault(
          at('not', index),
          `"${word}" onder not sluit het officiële woord "${official}" van dezelfde regel uit.`,
          'Haal het weg bij not of bij official.',
        ),
      );
    }
  }
  return findings;
}

function unknownProducts({ rule, at }: PlacedRule, products: ReadonlySet<string>): Finding[] {
  return rule.upl.flatMap((address, index) => {
    if (products.has(address)) return [];
    const near = nearest(address, [...products]);
    return [
      fault(
        at('upl', index),
        `${address} staat niet in de Uniforme Productnamenlijst.`,
        near === undefined ? 'Zoek het adres op of haal het weg.' : `Bedoelt u ${near} ?`,
      ),
    ];
  });
}

function dates({ rule, at }: PlacedRule, today: string): Finding[] {
  if (rule.until === undefined || rule.until >= today) return [];
  return [
    warning(
      at('until'),
      `"${rule.product}" geldt niet meer sinds ${rule.until}.`,
      'Haal de regel weg of verleng hem.',
    ),
  ];
}

function owners(files: readonly LocatedFile[]): Finding[] {
  return files
    .filter(({ file }) => file.owner.includes('@'))
    .map(({ file, locate }) =>
      fault(
        locate(['owner']),
        `"${file.owner}" is een mailadres.`,
        'Noem een rol, bijvoorbeeld: webredactie.',
      ),
    );
}

function doubleProducts(rules: readonly PlacedRule[]): Finding[] {
  const first = new Map<string, PlacedRule>();
  return rules.flatMap((placed) => {
    const key = `${placed.organisation ?? ''}/${ruleKey(placed.rule)}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, placed);
      return [];
    }
    const contrary = earlier.rule.action !== placed.rule.action ? ' en spreekt die tegen' : '';
    return [
      fault(
        placed.at('product'),
        `"${placed.rule.product}" bestaat al${contrary} (${earlier.at('product')}).`,
        'Voeg de twee regels samen.',
      ),
    ];
  });
}

/** A local rule that changes a national one must name one that exists. */
function localNames(rules: readonly PlacedRule[]): Finding[] {
  const national = rules.filter(({ organisation }) => organisation === undefined);
  const keys = new Set(national.map(({ rule }) => ruleKey(rule)));
  return rules.flatMap(({ rule, organisation, at }) => {
    const alone = rule.action === 'add' && rule.official.length + rule.upl.length > 0;
    if (organisation === undefined || keys.has(ruleKey(rule)) || alone) return [];
    const near = nearest(
      rule.product,
      national.map((other) => other.rule.product),
    );
    return [
      fault(
        at('product'),
        `er is geen landelijke regel "${rule.product}" om te veranderen.`,
        near === undefined ? 'Controleer de naam, of noem ook official.' : `Bedoelt u "${near}"?`,
      ),
    ];
  });
}

function sharedWords(rules: readonly PlacedRule[]): Finding[] {
  const first = new Map<string, PlacedRule>();
  const findings: Finding[] = [];
  for (const placed of rules) {
    if (placed.organisation !== undefined) continue;
    for (const [index, word] of placed.rule.citizens.entries()) {
      const key = wordsOf(word).join(' ');
      const earlier = first.get(key);
      if (earlier !== undefined && earlier !== placed) {
        findings.push(
          warning(
            placed.at('citizens', index),
            `"${word}" staat ook bij "${earlier.rule.product}".`,
            'Laat het staan als inwoners allebei bedoelen; anders: haal er één weg.',
          ),
        );
      }
      first.set(key, placed);
    }
  }
  return findings;
}

/** A citizens' word that is another product's own name would put this page in that one's place. */
function hijackers(rules: readonly PlacedRule[]): Finding[] {
  const owner = new Map<string, PlacedRule>();
  const own = new Map<PlacedRule, Set<string>>();
  for (const placed of rules) {
    const stems = new Set([placed.rule.product, ...placed.rule.official].map(stemKey));
    own.set(placed, stems);
    for (const key of stems) if (!owner.has(key)) owner.set(key, placed);
  }
  const findings: Finding[] = [];
  for (const placed of rules) {
    for (const { word, where, field } of placedWords(placed)) {
      if (field === 'official' || field === 'not' || field.startsWith('languages.')) continue;
      const other = owner.get(stemKey(word));
      if (other === undefined || other === placed || own.get(placed)?.has(stemKey(word)) === true) continue;
      if (ruleKey(other.rule) === ruleKey(placed.rule)) continue;
      findings.push(
        fault(
          where,
          `"${word}" is de naam van een ander product: "${other.rule.product}". De pagina over "${placed.rule.product}" zou die verdringen.`,
          `Haal "${word}" hier weg, of maak het preciezer.`,
        ),
      );
    }
  }
  return findings;
}

/** Rules that each call the other's product by their own name: nobody can say which is meant. */
function circles(rules: readonly PlacedRule[]): Finding[] {
  const byName = new Map<string, PlacedRule>();
  for (const placed of rules) {
    for (const word of [placed.rule.product, ...placed.rule.official]) byName.set(stemKey(word), placed);
  }
  const next = (placed: PlacedRule): PlacedRule[] =>
    citizensWords(placed.rule)
      .map((word) => byName.get(stemKey(word)))
      .filter((other): other is PlacedRule => other !== undefined && other !== placed);
  const findings: Finding[] = [];
  const reported = new Set<PlacedRule>();
  const walk = (placed: PlacedRule, path: PlacedRule[]): void => {
    const start = path.indexOf(placed);
    if (start >= 0) {
      const circle = path.slice(start);
      if (circle.some((member) => reported.has(member))) return;
      circle.forEach((member) => reported.add(member));
      findings.push(
        fault(
          circle[0]?.at('product') ?? '',
          `deze regels verwijzen in een kring naar elkaar: ${[...circle, placed].map(({ rule }) => `"${rule.product}"`).join(' → ')}.`,
          'Haal in één van de regels het woord weg dat de naam van de andere is.',
        ),
      );
      return;
    }
    if (path.length < 6) for (const other of next(placed)) walk(other, [...path, placed]);
  };
  for (const placed of rules) if (next(placed).length > 0) walk(placed, []);
  return findings;
}

function pinsThatClash(files: readonly LocatedFile[]): Finding[] {
  const seen: {
    key: string;
    organisation: string | undefined;
    page: string;
    start: string;
    end: string;
    where: string;
  }[] = [];
  const findings: Finding[] = [];
  for (const { file, locate } of files) {
    for (const [index, pin] of file.pins.entries()) {
      const [start, end] = [pin.start ?? '0000', pin.end ?? '9999'];
      for (const [position, query] of pin.queries.entries()) {
        const where = locate(['pins', index, 'queries', position]);
        const key = stemKey(query);
        const other = seen.find(
          (earlier) =>
            earlier.key === key &&
            earlier.organisation === file.organisation &&
            earlier.page !== pin.page &&
            earlier.start <= end &&
            start <= earlier.end,
        );
        if (other !== undefined) {
          findings.push(
            fault(
              where,
              `bij "${query}" staan in dezelfde tijd twee pagina's bovenaan (${other.where}).`,
              'Kies er één, of verander start en end.',
            ),
          );
        }
        seen.push({ key, organisation: file.organisation, page: pin.page, start, end, where });
      }
    }
  }
  return findings;
}

function stemKey(word: string): string {
  return stemsOf(normalise(word)).join(' ');
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function fault(where: string, text: string, proposal: string): Finding {
  return { where, level: 'fout', text, proposal };
}

function warning(where: string, text: string, proposal: string): Finding {
  return { where, level: 'let op', text, proposal };
}
