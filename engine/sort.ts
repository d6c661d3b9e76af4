/** The `sort` of a request: checked against the settings. */
import { ApiError } from './errors.ts';
import { matchesPattern } from './json.ts';
import type { SortKey } from './ranking/rule-list.ts';
import type { SearchIndex } from './search-index.ts';

/** @param route what is sorted, for the error: the hits of a search, or documents as they are stored */
export function sortKeys(
  index: SearchIndex,
  sort: readonly string[] | null,
  route: 'search' | 'document',
): SortKey[] {
  if (sort === null) return [];
  const code = route === 'search' ? 'invalid_search_sort' : 'invalid_document_sort';
  const { sortableAttributes, rankingRules } = index.info.settings;
  if (route === 'search' && sort.length > 0 && !rankingRules.includes('sort')) {
    throw new ApiError(
      code,
      `Index \`${index.info.uid}\`: You must specify where \`sort\` is listed in the rankingRules setting to use the sort parameter at search time.`,
    );
  }
  return sort.map((entry) => {
    const match = /^(.+):(asc|desc)$/s.exec(entry);
    if (match === null)
      throw new ApiError(
        code,
        `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${entry}\`.`,
      );
    const [, field = '', direction] = match;
    if (!sortableAttributes.some((pattern) => matchesPattern(field, pattern))) {
      const available =
        sortableAttributes.length === 0
          ? 'This index does not have configured sortable attributes.'
          : `Available sortable attributes are: \`${sortableAttributes.join(', ')}\`.`;
      const where = route === 'search' ? `Index \`${index.info.uid}\`: ` : '';
      const named = field.startsWith('_geoPoint') ? '_geo' : field;
      throw new ApiError(code, `${where}Attribute \`${named}\` is not sortable. ${available}`);
    }
    return { field, direction: direction === 'asc' ? 'asc' : 'desc' };
  });
}
