/**
 * A rough common form of a Dutch word's inflections, to compare words with: huis and huizen, kaart and kaarten,
 * vergunning and vergunningen. Not a word to show: vowels are single (boom, bomen -> bom).
 * Irregular forms stand in a table; compounds inflect as their last part does.
 */

const IRREGULAR: Record<string, string> = {
  steden: 'stad',
  kinderen: 'kind',
  eieren: 'ei',
  leden: 'lid',
  schepen: 'schip',
  wegen: 'weg',
  dagen: 'dag',
  gebrek: 'gebrek',
  gebreken: 'gebrek',
  koeien: 'koe',
  musea: 'museum',
  gemeentes: 'gemeente',
  gemeenten: 'gemeente',
  rijbewijzen: 'rijbewijs',
  paspoorten: 'paspoort',
  jubilea: 'jubileum',
  data: 'datum',
};

const IRREGULAR_ENDINGS = Object.keys(IRREGULAR).filter((form) => form.length >= 5);

/** [ending, what stays instead, least number of letters before it]; the first that fits is used. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})heden$/, 'heid'],
  [/(?<=.{3})(?:pje|tje|etje|kje|je)s?$/, ''],
  [/(?<=.{2})ieen$/, 'ie'],
  [/(?<=.{2})ies$/, 'ie'],
  [/(?<=.{4})en$/, ''],
  [/(?<=.{3}[aeiouy])s$/, ''],
  [/(?<=.{3}(?:el|em|en|er|ar|aar|ier|erd|ing))s$/, ''],
  [/(?<=.{2})(?:eren)$/, 'eer'],
  [/(?<=.{2}[^aeiou])en$/, ''],
  [/(?<=.{4})e$/, ''],
];

export function stem(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return regular(irregular);
  const ending = IRREGULAR_ENDINGS.find((form) => word.length > form.length + 2 && word.endsWith(form));
  if (ending !== undefined) return regular(word.slice(0, -ending.length) + IRREGULAR[ending]);
  return regular(word);
}

function regular(word: string): string {
  for (const [pattern, replacement] of ENDINGS) {
    if (pattern.test(word)) return fold(word.replace(pattern, replacement));
  }
  return fold(word);
}

/** Endings as they are heard: one vowel, one consonant, s for z, f for v, ij for y. */
function fold(word: string): string {
  return word
    .replace(/y/g, 'ij')
    .replace(/([aeou])\1/g, '$1')
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/dt$/, 'd');
}
