/** Hits as they are answered. What a search says of fields is worked out once for all of its hits. */
import { projection } from './documents.ts';
import { documentFormatter, matchesPosition } from './format/format.ts';
import { matchesPattern, type Doc, type Json } from './json.ts';
import { scoreDetails } from './ranking/details.ts';
import type { RankedDocument } from './ranking/rank.ts';
import type { Found } from './search.ts';

export function shownHits(found: Found): (hit: RankedDocument) => Doc {
  const { index, params } = found;
  const { settings, fieldOrder } = index.info;
  const isAll = settings.displayedAttributes.includes('*');
  const visible = projection(fieldOrder, isAll ? null : settings.displayedAttributes);
  const asked = params.attributesToRetrieve ?? ['*'];
  const retrieved = projection(fieldOrder, asked.includes('*') ? null : asked);
  const { attributesToHighlight, attributesToCrop } = params;
  const formatting = [
    ...(attributesToHighlight ?? []),
    ...(attributesToCrop ?? []).map((entry) => entry.replace(/:\d+$/, '')),
  ];
  const shown = asked.includes('*') || formatting.includes('*') ? null : [...asked, ...formatting];
  const formatted = isFormatted(fieldOrder, attributesToHighlight ?? [], attributesToCrop ?? [])
    ? projection(fieldOrder, shown)
    : undefined;
  const format = documentFormatter({
    attributesToHighlight: attributesToHighlight ?? [],
    attributesToCrop: attributesToCrop ?? [],
    cropLength: params.cropLength ?? 10,
    cropMarker: params.cropMarker ?? '…',
    highlightPreTag: params.highlightPreTag ?? '<em>',
    highlightPostTag: params.highlightPostTag ?? '</em>',
  });
  return ({ document, score, results }) => {
    const stored = index.document(document) ?? {};
    const doc = isAll ? stored : visible(stored);
    const result = retrieved(doc);
    if (formatted !== undefined) result['_formatted'] = format(formatted(doc), found.matcher());
    if (params.showMatchesPosition === true)
      result['_matchesPosition'] = matchesPosition(visible(doc), found.matcher()) as unknown as Json;
    if (params.retrieveVectors === true) result['_vectors'] = {};
    if (params.showRankingScore === true) result['_rankingScore'] = score;
    if (params.showRankingScoreDetails === true) result['_rankingScoreDetails'] = scoreDetails(results);
    return result;
  };
}

/** There is a field to highlight or crop. */
function isFormatted(
  names: readonly string[],
  highlighted: readonly string[],
  cropped: readonly string[],
): boolean {
  const patterns = [...highlighted, ...cropped.map((entry) => entry.replace(/:[^:]*$/, ''))];
  return patterns.some((pattern) =>
    names.some((name) => matchesPattern(name, pattern) || pattern.startsWith(`${name}.`)),
  );
}
