/** The style sheet for either rendering: of a shadow root, or of the page with every rule kept inside the box. */
import text from './styles.css?inline';

const light = new WeakSet<Node>();
let shadow: CSSStyleSheet | undefined;

export function styleShadow(root: ShadowRoot): void {
  root.adoptedStyleSheets = [(shadow ??= sheetOf(text))];
}

/** Adopts the rules once for the document, or the shadow root, that a box without a shadow root of its own stands in. */
export function styleLight(box: HTMLElement): void {
  const root = box.getRootNode() as Document | ShadowRoot;
  if (light.has(root)) return;
  light.add(root);
  const rules = text.replaceAll(/:host\(([^)]*)\)/g, '&$1').replaceAll(':host', '&');
  root.adoptedStyleSheets.push(sheetOf(`${box.localName}{${rules}}`));
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
