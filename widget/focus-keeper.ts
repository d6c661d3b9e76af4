/** The focus is never lost: when what had it is replaced, its successor, the results' heading or the input gets it. */
import { focusedIn } from './page.ts';

export class FocusKeeper {
  /** Addresses that were there before more results were asked. */
  #known: Set<string> | undefined;

  /** More results come: the first new one gets the focus. */
  expectNew(links: readonly HTMLAnchorElement[]): void {
    this.#known = new Set(links.map(({ href }) => href));
  }

  /**
   * @param input gets the focus where nothing better is left
   * @param settled nothing is on its way any more
   */
  during(region: HTMLElement, input: HTMLInputElement, settled: boolean, change: () => void): void {
    const before = focusedIn(region);
    change();
    const known = this.#known;
    if (settled) this.#known = undefined;
    const all = (selector: string) => [...region.querySelectorAll<HTMLElement>(selector)];
    if (settled && known !== undefined) {
      const fresh = all('a[part="link"]').find((link) => !known.has((link as HTMLAnchorElement).href));
      if (fresh !== undefined) return fresh.focus();
    }
    if (before === null || focusedIn(region) !== null) return;
    const same = all(before.localName).find((other) =>
      before instanceof HTMLSelectElement
        ? (other as HTMLSelectElement).name === before.name
        : other.getAttribute('href') === before.getAttribute('href') && before.hasAttribute('href'),
    );
    (same ?? all('h2')[0] ?? input).focus({ preventScroll: true });
  }
}
