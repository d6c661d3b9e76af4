/**
 * Words that say nothing about the subject of a query: grammar, the wrapping of a question, politeness.
 * They are dropped from a query, unless nothing else would be left.
 */
import { segmentsOf } from './compound.ts';
import { isNoun } from './lexicon.ts';
import { wordsOf } from './normalise.ts';

const FUNCTION_WORDS = new Set(
  wordsOf(`
    de het een der des den 't 'n 's deze dit die dat zo'n zulke
    ik je jij u we wij ze zij hij hem haar hen hun mij me ons jou jullie men iemand
    mijn m'n jouw uw zijn z'n onze eigen
    en of maar want dus als dan toen indien tenzij omdat doordat terwijl hoewel
    aan bij in naar op om over per te ten ter tegen tot uit van vanaf via voor voorbij met zonder binnen buiten na af neer heen
    er hier daar waar wie wat welke welk hoe hoeveel hoelang waarom wanneer waarheen waarmee waarvoor
    ben bent is was waren geweest wordt worden word werd zal zullen zou zouden
    heb hebt heeft hebben had hadden gehad kan kun kunt kunnen kon mag mogen moet moeten wil wilt willen wou graag
    ga gaat gaan doe doet doen moest hoef hoeft hoeven laat laten lukt
    niet geen wel ook nog al alle alleen even eens weer steeds toch hoor eigenlijk gewoon
    altijd nooit soms vaak telkens ineens opeens plotseling zomaar misschien bijvoorbeeld ongeveer inmiddels onlangs binnenkort
    volgens tijdens sinds totdat zodat zodra waardoor daardoor hierdoor erin eraan erop eruit erbij ermee ervan erover ervoor
    daarin daarop daarvan daarvoor daarmee daarna waarin waarop waaraan waarbij waarvan waarover
    iedereen niemand niks niets allemaal beide sommige elke elk ieder iedere hele heel helemaal echt nogal zo
    alstublieft aub svp hallo hoi goedemorgen goedemiddag dag beste
    iets alles veel meer minder heel erg zeer te
    gemeente
    the a an of for to in on my i how do can where is what
  `),
);

/**
 * What people want done with a thing. Such a word alone does not say what the query is about, so it may be
 * dropped before any other; two pages that share only one of these have nothing in common.
 */
const ACTION_WORDS = new Set(
  wordsOf(`
    aanvragen aanvraag aangevraagd aan vragen vraag
    aanmelden aanmelding afmelden afmelding melden melding meld gemeld inschrijven inschrijving uitschrijven uitschrijving
    doorgeven doorgegeven geef geven door opgeven opgave
    wijzigen wijziging veranderen verandering aanpassen aanpassing
    verlengen verlenging verleng vernieuwen vernieuwing
    regelen regel kopen koop bestellen bestelling betalen betaal krijgen krijg gekregen halen ophalen opgehaald brengen
    maken maak zoeken zoek vinden vind bekijken bekijk controleren check checken weten bellen bel contact
    verloren verliezen kwijt kwijtgeraakt gestolen kapot stuk defect gebroken beschadigd
    nieuw nieuwe oud oude extra ander andere gratis snel spoed online digitaal
    kosten kost prijs prijzen geld duur tarief tarieven hoeveel
    hulp help helpen informatie info uitleg formulier formulieren pagina website
    stoppen stop opzeggen opzegging beeindigen annuleren intrekken
    indienen ingediend versturen insturen invullen downloaden afgeven afgifte
    apply request new get renew lost
  `),
);

/** Last parts of compounds that say what should be done with the rest. */
const ACTION_HEADS = new Set(
  wordsOf(`
    aanvraag aanvragen verlenging aanmelding afmelding inschrijving uitschrijving wijziging opzegging formulier formulieren
    verzoek verzoeken procedure kosten tarief tarieven informatie melding
  `),
);

/** Cheaper than taking every long word apart. */
const IN_ACTION = new RegExp(`(?:${[...ACTION_HEADS].join('|')})$`);

export interface QueryWords {
  /** Every word, in order. */
  typed: string[];
  /** All words but the function words, as typed and in that order. */
  content: string[];
  /** Words that say what it is about, as typed. */
  subject: string[];
  /** Words that say what should be done with it. */
  action: string[];
}

/** Sorts the words of a query; function words are dropped unless nothing else is left. */
export function queryWords(query: string): QueryWords {
  const typed = apart(together(wordsOf(query)));
  const content = typed.filter((word) => !FUNCTION_WORDS.has(word));
  if (content.length === 0) return { typed, content: typed, subject: typed, action: [] };
  const subject = content.filter((word) => !ACTION_WORDS.has(word));
  if (subject.length === 0) return { typed, content, subject: content, action: [] };
  return { typed, content, subject, action: content.filter((word) => ACTION_WORDS.has(word)) };
}

/** gemeente raad, in rit: two words, one of them a function word, that are one noun. */
function together(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const whole = `${before ?? ''}${word}`;
    if (
      before !== undefined &&
      (FUNCTION_WORDS.has(before) || FUNCTION_WORDS.has(word)) &&
      isJoined(before, word, whole)
    ) {
      joined[joined.length - 1] = whole;
    } else joined.push(word);
  }
  return joined;
}

function isJoined(before: string, word: string, whole: string): boolean {
  return (
    before.length > 1 && word.length > 2 && whole.length > 4 && isNoun(whole) && !isNoun(`${before}${word}s`)
  );
}

/** paspoortaanvraag: a passport, and what should be done with it. */
function apart(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (word.length < 10 || !IN_ACTION.test(word)) return [word];
    const segments = segmentsOf(word);
    const last = segments.at(-1) ?? '';
    if (segments.length < 2 || !ACTION_HEADS.has(last)) return [word];
    const rest = word.slice(0, -last.length);
    return [rest.replace(/(?<=ing|heid|eit|stand|scheid|schap)s$/, ''), last];
  });
}

/** True for a word that could be the subject of a query. */
export function isSubjectWord(word: string): boolean {
  return !FUNCTION_WORDS.has(word) && !ACTION_WORDS.has(word);
}
