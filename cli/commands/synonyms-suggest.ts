/** `vindbaar synonyms suggest`: words that pages offer themselves, as rules an editor may take over. In Dutch. */
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { loadConfig } from '../config-file.ts';
import { loadRules } from '../synonym-files.ts';
import { suggestWords, type Suggestion } from '../synonym-suggest.ts';
import { note, say } from '../terminal.ts';
import { readLoads } from './load.ts';

export interface SuggestCommandOptions {
  config: string;
  /** Folder with the crawl output. */
  from: string;
}

/** Writes to standard output only: what is taken over, an editor decides. */
export async function suggestCommand({ config: path, from }: SuggestCommandOptions): Promise<void> {
  const { config } = await loadConfig(path);
  const loads = await readLoads(config, resolve(from));
  const rules = await loadRules(config);
  const suggestions = suggestWords(
    loads.flatMap(({ records }) => records),
    rules,
  );
  if (suggestions.length === 0) {
    note("De pagina's noemen geen woorden die nog niet in de lijst staan.");
    return;
  }
  say('# Voorstellen uit de trefwoorden van pagina’s. Niets hiervan is toegepast.');
  for (const suggestion of suggestions) say(ruleText(suggestion));
}

function ruleText({ product, isNew, upl, words }: Suggestion): string {
  const pages = [...new Set(words.flatMap((word) => word.pages))];
  const rule = {
    product,
    ...(upl.length === 0 ? {} : { upl }),
    ...(isNew ? { official: [product.toLowerCase()] } : {}),
    citizens: words.map(({ word }) => word),
    why: `Trefwoorden van ${pages.join(' en ')}.`,
    review: 'proposed',
  };
  return `# ${isNew ? 'Nieuw' : 'Erbij'}: ${product}\n${stringify([rule], { lineWidth: 0 })}`;
}
