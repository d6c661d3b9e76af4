/** The way to a page from the top of the site, as the page shows it or its JSON-LD says. */
import type { Found } from './found.ts';
import { elementsIn, rawText } from './html-node.ts';
import type { Metadata } from './metadata.ts';
import type { Outline } from './outline.ts';
import { cleanSpaces } from './text.ts';

/** @param title of the page, which is no part of the way */
export function breadcrumbsOf(outline: Outline, metadata: Metadata, title: string): Found<string[]> {
  const linked = linkedNames(metadata);
  const shown = linked.length > 0 ? undefined : shownNames(outline);
  const value = (shown ?? linked).filter((crumb) => crumb !== '' && crumb !== title);
  if (linked.length > 0) return { value, from: 'JSON-LD BreadcrumbList' };
  return { value, from: shown === undefined ? '' : 'breadcrumb trail' };
}

function linkedNames({ linked }: Metadata): string[] {
  const list = linked.find((object) => [object['@type']].flat().includes('BreadcrumbList'));
  const items = Array.isArray(list?.['itemListElement'])
    ? (list['itemListElement'] as Record<string, unknown>[]).filter((item) => typeof item === 'object')
    : [];
  const place = ({ position }: Record<string, unknown>) => Number(position ?? 0);
  return items
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((item) => {
      const name = item['name'] ?? (item['item'] as { name?: unknown } | undefined)?.name;
      return typeof name === 'string' ? [cleanSpaces(name)] : [];
    });
}

function shownNames({ breadcrumbs: [trail] }: Outline): string[] | undefined {
  if (trail === undefined) return undefined;
  const items = elementsIn(trail, ({ name }) => name === 'li');
  const steps = items.length > 0 ? items : elementsIn(trail, ({ name }) => name === 'a');
  return steps
    .map((step) => cleanSpaces(rawText(step)).replace(/^[›»>→/|\s]+|[›»>→/|\s]+$/g, ''))
    .filter((step) => !YOU_ARE_HERE.test(step));
}

const YOU_ARE_HERE = /^(u|je) bent hier:?$|^you are here:?$/i;
