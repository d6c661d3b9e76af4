/** What can be wrong between editors' rules: doubles, circles, a word that takes another product's place. In Dutch. */
import { nearest } from '../model/yaml-text.ts';
import { normalise, wordsOf } from './normalise.ts';
import { stemsOf } from './phrase.ts';
import {
  fault,
  placedWords,
  warning,
  type Finding,
  type LocatedFile,
  type PlacedRule,
} from './rule-finding.ts';
import { citizensWords, ruleKey } from './rule-layers.ts';

/** @param rules those of `files`, with their places. @param today ISO date. */
export function checkList(
  files: readonly LocatedFile[],
  rules: readonly PlacedRule[],
  today: string,
): Finding[] {
  return [
    ...owners(files),
    ...doubleProducts(rules),
    ...localNames(rules),
    ...sharedWords(rules),
    ...hijackers(rules),
    ...circles(rules),
    ...broaderRules(rules),
    ...pinsThatClash(files, today),
    ...pinsThatAreOver(files, today),
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
    // One organisation may want some words of a national rule and not others.
    const some = placed.rule.action === 'remove' && hasWords(placed.rule) ? 'some' : '';
    const key = [placed.organisation ?? '', ruleKey(placed.rule), some].join('/');
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

function hasWords(rule: PlacedRule['rule']): boolean {
  return rule.official.length + rule.not.length + citizensWords(rule).length > 0;
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

/** What a rule falls under is another rule, and in the end none of those falls under the rule itself. */
function broaderRules(rules: readonly PlacedRule[]): Finding[] {
  const above = new Map(rules.map(({ rule }) => [ruleKey(rule), rule.broader.map(normalise)]));
  const names = rules.map(({ rule }) => rule.product);
  return rules.flatMap(({ rule, at }) =>
    rule.broader.flatMap((name, index) => {
      if (!above.has(normalise(name))) {
        const near = nearest(name, names);
        return [
          fault(
            at('broader', index),
            `er is geen regel "${name}" om onder te vallen.`,
            near === undefined ? 'Noem een regel bij de naam achter product.' : `Bedoelt u "${near}"?`,
          ),
        ];
      }
      if (!leadsTo(normalise(name), ruleKey(rule), above)) return [];
      return [
        fault(
          at('broader', index),
          `"${rule.product}" valt zo onder zichzelf.`,
          `Haal "${name}" weg, of haal bij die regel weg waar hij onder valt.`,
        ),
      ];
    }),
  );
}

function leadsTo(from: string, to: string, above: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (key === to) return true;
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(above.get(key) ?? []));
  }
  return false;
}

/** Told once for two rules, however many words they share. */
function sharedWords(rules: readonly PlacedRule[]): Finding[] {
  const first = new Map<string, PlacedRule>();
  const shared = new Map<PlacedRule, Map<PlacedRule, { where: string; words: string[] }>>();
  for (const placed of rules) {
    if (placed.organisation !== undefined) continue;
    for (const [index, word] of placed.rule.citizens.entries()) {
      const key = wordsOf(word).join(' ');
      const earlier = first.get(key);
      if (earlier !== undefined && earlier !== placed) {
        const others = shared.get(placed) ?? new Map<PlacedRule, { where: string; words: string[] }>();
        shared.set(placed, others);
        const known = others.get(earlier);
        if (known === undefined) others.set(earlier, { where: placed.at('citizens', index), words: [word] });
        else known.words.push(word);
      }
      first.set(key, placed);
    }
  }
  return [...shared.values()].flatMap((others) =>
    [...others].map(([{ rule }, { where, words }]) =>
      warning(
        where,
        `${listed(words)} ${words.length === 1 ? 'staat' : 'staan'} ook bij "${rule.product}".`,
        'Laat het staan als inwoners allebei bedoelen; anders: haal er één weg.',
      ),
    ),
  );
}

/** "a", "b" en "c"; of many the first ones, and how many more. */
function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  if (quoted.length > MOST_LISTED)
    return `${quoted.slice(0, MOST_LISTED).join(', ')} en ${quoted.length - MOST_LISTED} andere`;
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} en ${last}`;
}

const MOST_LISTED = 5;

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

function pinsThatAreOver(files: readonly LocatedFile[], today: string): Finding[] {
  return files.flatMap(({ file, locate }) =>
    file.pins.flatMap(({ queries: [query = ''], end }, index) =>
      end === undefined || end >= today
        ? []
        : warning(
            locate(['pins', index, 'end']),
            `bij "${query}" staat de pagina sinds ${end} niet meer bovenaan.`,
            'Haal de regel weg of verander end.',
          ),
    ),
  );
}

function pinsThatClash(files: readonly LocatedFile[], today: string): Finding[] {
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
      if (end < today) continue;
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

/** Of the words of one list, each asked for by several checks. */
const stemKeys = new Map<string, string>();
const MOST_KEYS = 200_000;

function stemKey(word: string): string {
  let key = stemKeys.get(word);
  if (key === undefined) {
    key = stemsOf(normalise(word)).join(' ');
    if (stemKeys.size >= MOST_KEYS) stemKeys.clear();
    stemKeys.set(word, key);
  }
  return key;
}
