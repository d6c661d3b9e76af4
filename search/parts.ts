/** Marked text from the engine as parts of plain text, so that nothing a page says is ever read as HTML. */
import type { TextPart } from '../model/search-answer.ts';
import { MARK_END, MARK_START } from './request.ts';

export function toParts(marked: string): TextPart[] {
  const parts: TextPart[] = [];
  for (const [index, piece] of marked.split(MARK_START).entries()) {
    const end = index === 0 ? -1 : piece.indexOf(MARK_END);
    if (end > 0) parts.push({ text: piece.slice(0, end), hit: true });
    const rest = piece.slice(end + 1).replaceAll(MARK_END, '');
    if (rest !== '') parts.push({ text: rest, hit: false });
  }
  return parts;
}

/** The marked words only. */
export function markedWords(marked: string): string[] {
  return toParts(marked)
    .filter((part) => part.hit)
    .map((part) => part.text);
}
