/** Checks the selectors a source adds to the extraction rules, before the first page is asked for. */
import { load } from 'cheerio';
import { VindbaarError } from '../model/errors.ts';
import type { Source } from '../model/source.ts';

/** @throws {VindbaarError} kind `usage`, for a selector that no page can be read with */
export function checkSelectors({ id, selectors }: Pick<Source, 'id' | 'selectors'>): void {
  const $ = load('<p>x</p>');
  for (const [name, selector] of Object.entries(selectors ?? {})) {
    if (selector === undefined) continue;
    try {
      $('p').is(selector);
      $(selector);
    } catch (error) {
      // The selector library throws plain errors of its own for what it cannot read.
      throw new VindbaarError({
        kind: 'usage',
        where: `source ${id}`,
        what: `selectors.${name}: "${selector}" is no CSS selector: ${(error as Error).message}.`,
        todo: 'Nothing was crawled. Try a selector on one page with "vindbaar read URL --source ID".',
        cause: error,
      });
    }
  }
}
