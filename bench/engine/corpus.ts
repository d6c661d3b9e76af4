/** Pages for measuring: about 300 words each, from a vocabulary in which few words are frequent and most are rare. */

export interface BenchPage {
  id: string;
  titel: string;
  samenvatting: string;
  tekst: string;
  soort: string;
  organisatie: string;
  bijgewerkt: number;
}

/** Numbers from 0 to 1 that come in the same order every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = 60_000;
const TOPICS = 1500;
const ONSETS = 'b d f g h j k l m n p r s t v w z bl br dr gr kl kr pl pr sch sl st str tr vl vr zw'.split(
  ' ',
);
const NUCLEI = 'a e i o u aa ee oo uu ie oe ui ei ij eu ou au'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'k', 'ng', 'rt', 'cht', 'nd', 'st'];
const KINDS = ['product', 'nieuws', 'vraag', 'locatie', 'formulier'];

export function vocabulary(random: () => number): string[] {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < WORDS) {
    const syllables = 1 + Math.floor(random() * 4 * (0.3 + words.size / WORDS));
    let word = '';
    for (let syllable = 0; syllable < Math.max(1, syllables); syllable++)
      word += pick(ONSETS) + pick(NUCLEI) + pick(CODAS);
    words.add(word);
  }
  return [...words];
}

/** Zipf: the word of rank r comes about 1/r as often as the first. */
function zipf(random: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(Math.exp(random() * Math.log(size))) - 1);
}

export function* pages(count: number, words: readonly string[], random: () => number): Generator<BenchPage> {
  const topics = Array.from({ length: TOPICS }, () =>
    Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)] ?? ''),
  );
  const text = (length: number, topic: readonly string[]): string => {
    let written = '';
    for (let index = 0; index < length; index++) {
      const word =
        random() < 0.12 ? topic[Math.floor(random() * topic.length)] : words[zipf(random, words.length)];
      written += (index === 0 ? '' : index % 14 === 13 ? '. ' : ' ') + (word ?? '');
    }
    return written;
  };
  for (let number = 0; number < count; number++) {
    const topic = topics[Math.floor(random() * TOPICS)] ?? [];
    yield {
      id: `p${number}`,
      titel: text(4 + Math.floor(random() * 5), topic),
      samenvatting: text(20 + Math.floor(random() * 10), topic),
      tekst: text(220 + Math.floor(random() * 160), topic),
      soort: KINDS[Math.floor(random() * KINDS.length)] ?? '',
      organisatie: `organisatie-${Math.floor(random() * 100)}`,
      bijgewerkt: 1_700_000_000 + Math.floor(random() * 50_000_000),
    };
  }
}

/** Queries as they are typed: one or two words of a page, cut off anywhere. */
export function typedQueries(count: number, from: readonly BenchPage[], random: () => number): string[] {
  return Array.from({ length: count }, () => {
    const { titel, tekst } = from[Math.floor(random() * from.length)] ?? { titel: '', tekst: '' };
    const words = (random() < 0.5 ? titel : tekst).split(/[ .]+/).filter(Boolean);
    const at = Math.floor(random() * Math.max(1, words.length - 1));
    const last = words[at + 1] ?? words[at] ?? '';
    const cut = last.slice(0, 1 + Math.floor(random() * last.length));
    return random() < 0.5 ? cut : `${words[at] ?? ''} ${cut}`;
  });
}
