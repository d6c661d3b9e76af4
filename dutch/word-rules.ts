/**
 * The base of a word that is no compound: huizen -> huis, verhuisd and verhuizing -> verhuis, aangevraagd -> aanvraag,
 * kaartje -> kaart. Rules propose, the lexicon decides, tables hold what is irregular.
 */
import { FAMILIES, IRREGULAR_FORMS, OWN_MEANING, STRONG_FORMS, UNINFLECTED } from './irregular.ts';
import { hasPluralInS, isKnownWord, isNoun, isVerbStem } from './lexicon.ts';

const PREFIX_NAMES = new Set(
  'aan achter af bij binnen door in mee na om onder op over terug tegen toe uit voor weg samen kwijt vast bekend schoon open dicht klaar'.split(
    ' ',
  ),
);
const PREFIXES = new RegExp(`^(${[...PREFIX_NAMES].join('|')})(?=.{3})`);
const INSEPARABLE = /^(be|ge|her|ont|ver|er)/;

/** The base of a word that is no compound; undefined when the lexicon cannot tell. */
export function simpleBase(word: string): string | undefined {
  if (word.length < 4) return family(IRREGULAR_FORMS[word] ?? word);
  const irregular = IRREGULAR_FORMS[word];
  if (irregular !== undefined) return family(irregular);
  if (FAMILIES[word] !== undefined) return family(word);
  if (UNINFLECTED.has(word)) return word;
  const strong = strongBase(word);
  if (strong !== undefined) return family(strong);
  for (const rule of RULES) {
    const base = rule(word);
    if (base !== undefined) return family(base);
  }
  return isKnownWord(word) ? family(word) : undefined;
}

function family(base: string): string {
  return FAMILIES[base] ?? base;
}

function strongBase(word: string): string | undefined {
  const direct = STRONG_FORMS.get(word);
  if (direct !== undefined) return direct;
  const prefix = PREFIXES.exec(word)?.[1];
  const rest = prefix === undefined ? undefined : STRONG_FORMS.get(word.slice(prefix.length));
  if (rest !== undefined) return `${prefix}${rest}`;
  // Verbs with a fast prefix have no ge-: begrepen, verbroken, ontnomen.
  const inseparable = INSEPARABLE.exec(word)?.[1];
  if (inseparable === undefined) return undefined;
  const verb = STRONG_FORMS.get(`ge${word.slice(inseparable.length)}`);
  return verb === undefined || !isVerbStem(inseparable + verb) ? undefined : inseparable + verb;
}

type Rule = (word: string) => string | undefined;

const fits = (candidate: string, check: (word: string) => boolean): string | undefined =>
  candidate.length >= 2 && check(candidate) ? candidate : undefined;

const isBase = (word: string): boolean => isNoun(word) || isVerbStem(word);

/** In this order; the first that finds a word of the lexicon. */
const RULES: readonly Rule[] = [
  // possibilities -> possibility
  (word) =>
    word.endsWith('heden')
      ? (fits(`${word.slice(0, -3)}id`, isKnownWord) ?? `${word.slice(0, -5)}heid`)
      : undefined,
  // a diminutive
  (word) => {
    if (!word.endsWith('je') && !word.endsWith('jes')) return undefined;
    const match = /^(.{2,}?)((?:([bdfgklmnprst])\3e|p|k|t)?je)s?$/.exec(word);
    if (match === null || (!isKnownWord(word) && word.length < 5)) return undefined;
    const bare = word.replace(/s$/, '').slice(0, -2);
    const tries = [
      bare,
      ...(/[tp]$/.test(bare) ? [bare.slice(0, -1)] : []),
      ...(bare.endsWith('k') ? [`${bare.slice(0, -1)}g`] : []),
      ...(/([aou])\1t$/.test(bare) ? [bare.slice(0, -2)] : []),
      ...(/([bdfgklmnprs])\1et$/.test(bare) ? [bare.slice(0, -3)] : []),
      ...(bare.endsWith('et') ? [bare.slice(0, -2)] : []),
    ];
    return tries.find((candidate) => candidate.length >= 2 && isNoun(candidate));
  },
  // a noun or verb stem that stands in the lexicon with a plural in -s is no plural in -en
  (word) => (hasPluralInS(word) && !/(?:en|s)$/.test(word) && !derivable(word) ? word : undefined),
  (word) => (hasPluralInS(word) && isNoun(word) && word.endsWith('en') ? word : undefined),
  participle,
  // the doing of a verb: verhuizing, aanmelding
  doing,
  (word) => (word.endsWith('ingen') ? fits(word.slice(0, -2), isKnownWord) : undefined),
  // plural or infinitive in -en
  (word) => (word.endsWith('en') ? (unbend(word.slice(0, -2), isBase) ?? separable(word)) : undefined),
  (word) => (word.endsWith('ieen') ? fits(word.slice(0, -2), isNoun) : undefined),
  // plural in -s
  (word) =>
    word.endsWith('s') && word.length > 4
      ? fits(word.slice(0, -1), (base) => hasPluralInS(base) || (isNoun(base) && /[aeiou]$/.test(base)))
      : undefined,
  // an adjective that bends: grove, sociale, kapotte
  (word) => (word.endsWith('e') && word.length > 3 && !isNoun(word) ? adjective(word) : undefined),
  // third person and past: verhuist, meldde, werkten
  (word) => (/[dt]$/.test(word) && !isNoun(word) ? fits(word.slice(0, -1), isVerbStem) : undefined),
  (word) => (/[dt]en?$/.test(word) && !isNoun(word) ? pastBase(word) : undefined),
];

/** erkende -> erkend -> erken */
function adjective(word: string): string | undefined {
  const base = unbend(word.slice(0, -1), isKnownWord);
  return base === undefined || !/[dt]$/.test(base) ? base : (simpleBase(base) ?? base);
}

function derivable(word: string): boolean {
  return word.endsWith('ing') && !OWN_MEANING.has(word);
}

/** Spelling rules undone before an ending: huiz -> huis, bom -> boom, ratt -> rat. */
function unbend(bent: string, check: (word: string) => boolean): string | undefined {
  const last = bent.at(-1) ?? '';
  const hard = last === 'z' ? `${bent.slice(0, -1)}s` : last === 'v' ? `${bent.slice(0, -1)}f` : bent;
  if (/([bdfgklmnprst])\1$/.test(bent)) return fits(bent.slice(0, -1), check);
  const open = /^(.*[^aeou]|)([aeou])([^aeiouhjwyx])$/.exec(hard);
  if (open !== null) {
    const long = fits(`${open[1]}${open[2]}${open[2]}${open[3]}`, check);
    if (long !== undefined) return long;
  }
  return fits(hard, check) ?? fits(bent, check) ?? fits(`${bent}e`, (word) => check(word) && isNoun(word));
}

function participle(word: string): string | undefined {
  const at = word.indexOf('ge');
  const prefix = word.slice(0, Math.max(at, 0));
  const rest = word.slice(at + 2);
  if (at < 0 || rest.length < 2 || (prefix !== '' && !PREFIX_NAMES.has(prefix)) || isNoun(word))
    return undefined;
  const verb = participleVerb(rest);
  return verb === undefined ? undefined : prefix + verb;
}

function participleVerb(rest: string): string | undefined {
  const bare = rest.replace(/e$/, '');
  const stemmed = /[dt]$/.test(bare) ? fits(bare.slice(0, -1), isVerbStem) : undefined;
  if (stemmed !== undefined) return stemmed;
  // Verbs in -eren are too many to know: genaturaliseerd, gedigitaliseerd.
  if (bare.endsWith('eerd') && bare.length > 7) return bare.slice(0, -1);
  return /[dt]$/.test(bare) ? fits(bare, isVerbStem) : undefined;
}

function doing(word: string): string | undefined {
  const singular = word.replace(/en$/, '');
  if (!singular.endsWith('ing') || OWN_MEANING.has(singular)) return undefined;
  const bent = singular.slice(0, -3);
  return unbend(bent, isVerbStem) ?? separable(`${bent}en`) ?? unbend(bent, isKnownWord);
}

/** True for a noun of the lexicon and for one that is made of a verb. */
export function isNounLike(word: string): boolean {
  return isNoun(word) || (word.endsWith('ing') && word.length > 6 && doing(word) !== undefined);
}

/** ophalen -> ophaal, doorgeven -> doorgeef: the verb behind the prefix is known. */
function separable(word: string): string | undefined {
  const prefix = PREFIXES.exec(word)?.[1];
  if (prefix === undefined) return undefined;
  const verb = unbend(word.slice(prefix.length, -2), isVerbStem);
  return verb === undefined ? undefined : prefix + verb;
}

function pastBase(word: string): string | undefined {
  const bare = word.replace(/n$/, '').slice(0, -2);
  return fits(bare, isVerbStem) ?? fits(`${bare}${word.replace(/n$/, '').at(-2) ?? ''}`, isVerbStem);
}
