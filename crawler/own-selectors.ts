/** Checks the selectors a source adds to the extraction rules, before the first page is asked for. */
import { VindbaarError } from '../model/errors.ts';
import type { Source } from '../model/source.ts';
import { select } from './html-select.ts';
import { parseHtml } from './html-tree.ts';

/** @throws {VindbaarError} kind `usage`, for a selector that no page can be read with */
export function checkSelectors({ id, selectors }: Pick<Source, 'id' | 'selectors'>): void {
  const { root } = parseHtml('<p>x</p>');
  for (const [name, selector] of Object.entries(selectors ?? {})) {
    if (selector === undefined) continue;
    try {
      select(selector, root);
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
