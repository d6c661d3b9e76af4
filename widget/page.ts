/** What the box reads from the page it stands on: its language, its address, where the focus is. */
import { parametersOf, addressWith } from './search-client.ts';
import type { Question } from './query-controller.ts';

/** The language around an element, also when it stands in another element's shadow root; Dutch where none is named. */
export function languageAround(element: Element): string {
  for (let at: Element | null = element; at !== null;) {
    const found = at.closest('[lang]:not([lang=""])');
    if (found !== null) return found.getAttribute('lang') ?? 'nl';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return 'nl';
}

/** Calls back when the page changes its language. @returns how to stop */
export function onLanguageChange(action: () => void): () => void {
  const observer = new MutationObserver(action);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

/** What the page's address asks. */
export function questionInAddress(): Question {
  const { searchParams } = new URL(location.href);
  return {
    query: searchParams.get('q') ?? '',
    organisation: searchParams.get('organisation') ?? '',
    type: searchParams.get('type') ?? '',
    exact: searchParams.get('exact') === '1',
  };
}

/** Puts a question in the page's address, to share or to come back to. */
export function putInAddress(question: Question): void {
  const url = addressWith(location.href, parametersOf(question));
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** The element that has the focus among the descendants of a root. */
export function focusedIn(root: Node): Element | null {
  const focused = (root.getRootNode() as Document | ShadowRoot).activeElement;
  return focused !== null && root.contains(focused) ? focused : null;
}

const warm = new Set<string>();

/** Opens the connection, so that the first letter finds it open. Sends nothing. */
export function warmUp(address: string): void {
  const { origin } = new URL(address, document.baseURI);
  if (warm.has(origin) || origin === location.origin) return;
  warm.add(origin);
  const link = document.createElement('link');
  link.rel = 'preconnect';
  link.href = origin;
  link.crossOrigin = 'anonymous';
  document.head.append(link);
}
