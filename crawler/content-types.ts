/** What an answer holds, by its `Content-Type`. */

/** Read as a page; a server that says nothing means one. */
export const HTML = /^\s*(text\/html|application\/xhtml\+xml)\b|^\s*$/i;
export const PDF = /^\s*application\/(x-)?pdf\b/i;
/** Reports with pictures are larger than pages. */
export const MAX_PDF_BYTES = 20 * 1024 * 1024;
