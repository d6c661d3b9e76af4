/** How a language file reaches the box: whichever of the two loads first, and without either importing the other. */
import type { Messages } from '../messages.ts';

interface Teachable extends CustomElementConstructor {
  addLanguage(code: string, messages: Messages): void;
}

export function teach(code: string, messages: Messages): void {
  void customElements
    .whenDefined('vindbaar-search')
    .then((box) => (box as Teachable).addLanguage(code, messages));
}
