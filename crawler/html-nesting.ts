/** Which elements close which, as tables: tree construction of the HTML standard (13.2.6), as far as text tells. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Without content, and so never open. */
export const VOID = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** May stand before the body. */
export const HEAD_ONLY = words(
  'base basefont bgsound link meta title noscript noframes style script template',
);

/** What is in them is no markup while scripts run, as they do for visitors. */
export const RAW = words('noscript iframe noembed noframes');

/** Their start ends an open paragraph. */
export const CLOSES_PARAGRAPH = words(
  `address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr li dd dt listing main menu nav ol p pre plaintext search section summary table ul xmp`,
);

/** Their end tag ends the nearest of the same name, with all that is open in it. */
export const BLOCK_ENDS = words(
  `address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header
  hgroup listing main menu nav ol pre search section summary ul applet marquee object dd dt li`,
);

/** Their end may come in the middle of a block that began in them. */
export const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');

/** End tags do not reach out of these. */
export const SCOPE = words(
  'applet caption html table td th marquee object template foreignobject desc annotation-xml',
);

/** Neither a wrapper around text nor a mark on it: unknown end tags do not reach past them. */
export const SPECIAL = words(
  `address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd
  details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup
  hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param
  plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title
  tr track ul wbr xmp`,
);

/** A part of a table: what closes before it starts, and the row or section it needs around it. */
export const TABLE_PARTS: Readonly<Record<string, { under: ReadonlySet<string>; needs?: string }>> = {
  caption: { under: words('table') },
  colgroup: { under: words('table') },
  col: { under: words('colgroup table') },
  tbody: { under: words('table') },
  thead: { under: words('table') },
  tfoot: { under: words('table') },
  tr: { under: words('tbody thead tfoot table'), needs: 'tbody' },
  td: { under: words('tr tbody thead tfoot table'), needs: 'tr' },
  th: { under: words('tr tbody thead tfoot table'), needs: 'tr' },
};

/** What stands in these beside parts of a table is moved before the table. */
export const TABLE_INSIDES = words('table tbody thead tfoot tr');
export const ALLOWED_IN_TABLE = words('style script template');

export const FOREIGN = words('svg math');
/** In a drawing that is passed over, what is read all the same: text, links, and what is no part of a drawing. */
export const LEAVES_DRAWING = words(
  `a title desc foreignobject script style b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6
  head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var`,
);
/** Where HTML begins again within a drawing or a formula. */
export const HTML_AGAIN = words('foreignobject desc title mi mo mn ms mtext annotation-xml');
/** A drawing or a formula that was never closed ends at these. */
export const ENDS_FOREIGN = words(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr
  ol p pre ruby s small span strong strike sub sup table tt u ul var`,
);

export const HEADINGS = words('h1 h2 h3 h4 h5 h6');

/** Narrower bounds than `SCOPE`, or other ones. */
export const SCOPE_OF_TEMPLATE: ReadonlySet<string> = new Set(['template']);
export const TABLE_SCOPE: ReadonlySet<string> = new Set(['template', 'table']);
export const BUTTON_SCOPE: ReadonlySet<string> = new Set([...SCOPE, 'button']);
export const LIST_SCOPE: ReadonlySet<string> = new Set([...SCOPE, 'ol', 'ul']);
