/** Arrows walk from the input through the links and back; typing and Escape go back to the input. */

/** @returns where an arrow leads from a link; nothing below the last one */
export function walk<Place>(
  key: string,
  links: readonly Place[],
  at: number,
  input: Place,
): Place | undefined {
  return key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? input);
}

/** A key that changes the text: somebody who types on, on a link, means the input. */
export function isTyping({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return false;
  return key === 'Backspace' || (key.length === 1 && key !== ' ');
}
