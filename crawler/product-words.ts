/**
 * The words of a title or an official product name, made comparable: what it is about, apart from what is done with
 * it. Deliberately small: it compares names of products with titles of pages, and knows no more Dutch than that takes.
 */

/** What is done with a product, in the words of a title and in those of the official list. */
export type Action =
  'aangifte' | 'melding' | 'aanvraag' | 'verzoek' | 'verlenging' | 'bezwaar' | 'loss' | 'change' | 'stop';

export interface NamedThing {
  /** Stems of the words that say what it is about, in order. */
  subject: string[];
  actions: ReadonlySet<Action>;
}

/** Grammar and politeness: says nothing about the product. */
const EMPTY = new Set(
  `de het een der den des en of voor van met zonder in op aan bij naar om over te uit tot door als dan die dat dit
  ik u uw je jouw mijn ons onze wij we er hoe wat waar wanneer wie welke hoeveel kan kunt mag moet wil wilt krijg krijgt
  heb heeft ben bent is zijn word wordt doe doen gemeente inwoners inwoner particulieren bewoners iemand zelf online digitaal
  direct alles informatie a b`.split(/\s+/),
);

/** Nothing to take apart. */
const PLAIN = /^[ -~\n\t]*$/;

/** Words for an action; those of one row mean the same. */
const ACTIONS: readonly (readonly [Action, string])[] = [
  ['aangifte', 'aangifte aangeven aangiften'],
  ['melding', 'melding melden doorgeven meldingen meld geef door'],
  [
    'aanvraag',
    'aanvraag aanvragen vraag regelen regel krijgen kopen bestellen halen aanschaffen reserveren indienen aanmelden aanmelding inschrijven inschrijving',
  ],
  ['verzoek', 'verzoek verzoeken'],
  ['verlenging', 'verlengen verlenging vernieuwen'],
  ['bezwaar', 'bezwaar bezwaren'],
  ['loss', 'verlies verloren kwijt vermist vermissing gestolen diefstal beschadigd kapot stuk reparatie'],
  [
    'change',
    'wijzigen wijziging wijzigingen veranderen verandering omwisselen omwisseling intrekken overschrijven',
  ],
  [
    'stop',
    'stoppen stopzetten opzeggen opzegging beëindigen beëindiging afmelden uitschrijven uitschrijving',
  ],
];
const ACTION_OF = new Map(
  ACTIONS.flatMap(([action, words]) => words.split(' ').map((word) => [fold(word), action])),
);

/** Endings of compounds in the official list that are an action: verhuismelding, geboorteaangifte. */
const ACTION_ENDINGS: readonly (readonly [string, Action])[] = [
  ['aangifte', 'aangifte'],
  ['melding', 'melding'],
  ['aanvraag', 'aanvraag'],
  ['verzoek', 'verzoek'],
];
const LEAST_BEFORE_ENDING = 4;

/** @param text a title or an official name */
export function namedThing(text: string): NamedThing {
  const subject: string[] = [];
  const actions = new Set<Action>();
  for (const word of wordsIn(text)) {
    if (EMPTY.has(word)) continue;
    const action = ACTION_OF.get(word);
    if (action !== undefined) {
      actions.add(action);
      continue;
    }
    const ending = ACTION_ENDINGS.find(
      ([end]) => word.endsWith(end) && word.length >= end.length + LEAST_BEFORE_ENDING,
    );
    if (ending === undefined) subject.push(stem(word));
    else {
      actions.add(ending[1]);
      subject.push(stem(word.slice(0, -ending[0].length)));
    }
  }
  return { subject, actions };
}

export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** [ending, letters that must stay before it]. */
const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/ingen$/, 5],
  [/ing$/, 5],
  [/en$/, 3],
  [/s$/, 4],
  [/e$/, 4],
];

/** The same for the inflections of one word: kaart and kaarten, verhuizing and verhuis, locatie and locaties. */
function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stemOf(word);
  if (stems.size >= MOST_STEMS) stems.clear();
  // Copied, as a piece of a page would keep the whole page in memory.
  stems.set(Buffer.from(word).toString(), made);
  return made;
}

const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

function stemOf(word: string): string {
  let rest = word;
  // Twice, as a plural or a linking s may stand behind another ending.
  for (let round = 0; round < 2; round++) {
    const row = ENDINGS.find(
      ([ending, least]) => ending.test(rest) && rest.replace(ending, '').length >= least,
    );
    rest = (row === undefined ? rest : rest.replace(row[0], ''))
      .replace(/z$/, 's')
      .replace(/v$/, 'f')
      .replace(/([bcdfgklmnprst])\1$/, '$1');
  }
  return rest.replace(/([aeou])\1/g, '$1');
}
