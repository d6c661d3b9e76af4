/** Keys on the results: arrows walk through the links and back, typing and Escape go back to the input. */

/** @returns where a key leads from a link or another place in the results; nothing when the key is not for us */
export function nextPlace(
  event: KeyboardEvent,
  links: readonly HTMLElement[],
  input: HTMLInputElement,
): HTMLElement | undefined {
  const { key } = event;
  if (key === 'Escape') return input;
  const at = links.indexOf(event.target as HTMLElement);
  if (at === -1) return undefined;
  if (key === 'ArrowDown') return links[at + 1] ?? links[at];
  if (key === 'ArrowUp') return links[at - 1] ?? input;
  return isTyping(event) ? input : undefined;
}

/** A key that changes the text: somebody who types on, on a link, means the input. */
function isTyping({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return false;
  return key === 'Backspace' || (key.length === 1 && key !== ' ');
}
