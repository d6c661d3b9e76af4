/**
 * What can be wrong with an editors' rule beyond its form: no reason, contradictions, words that say nothing, products
 * nobody knows. What can be wrong between rules is in `list-checks.ts`. Texts are for editors, in plain Dutch.
 */
import { nearest } from '../model/yaml-text.ts';
import { isSubjectWord } from './function-words.ts';
import { stem } from './inflect.ts';
import { checkList } from './list-checks.ts';
import { wordsOf } from './normalise.ts';
import { containsPhrase, stemsOf } from './phrase.ts';
import {
  fault,
  placedRules,
  placedWords,
  warning,
  type Finding,
  type LocatedFile,
  type PlacedRule,
} from './rule-finding.ts';

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

/** A letter of another script looks right and is never found. */
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u];

export function checkRules(files: readonly LocatedFile[], options: CheckOptions): Finding[] {
  const rules = placedRules(files);
  return [
    ...rules.flatMap((placed) => [
      ...accountability(placed),
      ...wordsWithin(placed),
      ...contradictions(placed),
      ...unknownProducts(placed, options.products),
      ...dates(placed, options.today),
    ]),
    ...checkList(files, rules, options.today),
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
    const mixed = words.find((part) => SCRIPTS.filter((script) => script.test(part)).length > 1);
    if (mixed !== undefined) {
      findings.push(
        fault(
          where,
          `"${mixed}" mengt letters van twee soorten schrift; zo typt niemand het.`,
          'Schrijf het woord in één schrift.',
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
  if (rule.not.length === 0) return [];
  const findings: Finding[] = [];
  const own = [...rule.citizens, ...rule.abbreviations].map(stemsOf);
  const names = rule.official.map((phrase) => ({ phrase, stems: stemsOf(phrase) }));
  for (const [index, word] of rule.not.entries()) {
    const stems = stemsOf(word);
    if (own.some((other) => same(other, stems))) {
      findings.push(
        fault(
          at('not', index),
          `"${word}" staat onder not én bij de woorden van inwoners.`,
          'Kies één van de twee.',
        ),
      );
    }
    const official = names.find((name) => containsPhrase(name.stems, stems));
    if (official !== undefined) {
      findings.push(
        fault(
          at('not', index),
          `"${word}" onder not sluit het officiële woord "${official.phrase}" van dezelfde regel uit.`,
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

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
