/** Addresses a page leads to: its links, its canonical address, and where it sends every visitor at once. */
import { attributeOf, type HtmlElement } from './html-node.ts';
import type { Outline } from './outline.ts';
import { linkResolver, resolveLink } from './url.ts';

/** The address that others on the page are relative to. */
export function baseOf({ bases }: Outline, url: string): string {
  const href = bases.map((base) => attributeOf(base, 'href')).find((value) => value !== undefined);
  return href !== undefined && URL.canParse(href, url) ? new URL(href, url).href : url;
}

/** Other pages a `<link>` names: what follows, what came before, the same in another language. */
const LINKED_PAGES = new Set(['next', 'prev', 'alternate']);

export function linksOf({ links }: Outline, base: string): string[] {
  const found = new Set<string>();
  const resolve = linkResolver(base);
  for (const link of links) {
    const href = addressIn(link);
    if (href === undefined || relOf(link).includes('nofollow')) continue;
    const url = resolve(href);
    if (url !== undefined) found.add(url);
  }
  return [...found];
}

function addressIn(link: HtmlElement): string | undefined {
  if (link.name === 'iframe' || link.name === 'frame') return attributeOf(link, 'src');
  if (link.name !== 'link') return attributeOf(link, 'href');
  const rel = attributeOf(link, 'rel')?.toLowerCase() ?? '';
  const isPage =
    LINKED_PAGES.has(rel) && (rel !== 'alternate' || attributeOf(link, 'hreflang') !== undefined);
  return isPage ? attributeOf(link, 'href') : undefined;
}

const NO_WORDS: readonly string[] = [];

function relOf(link: HtmlElement): readonly string[] {
  const rel = attributeOf(link, 'rel');
  return rel === undefined ? NO_WORDS : rel.toLowerCase().split(/\s+/);
}

/** @param header `Link` of the answer (RFC 8288) */
export function canonicalOf(
  { links }: Outline,
  base: string,
  header: string | undefined,
): string | undefined {
  const link = links.find(
    (candidate) =>
      candidate.name === 'link' &&
      relOf(candidate).includes('canonical') &&
      attributeOf(candidate, 'href') !== undefined,
  );
  const href =
    link === undefined
      ? /<([^>]+)>\s*;[^,]*rel="?canonical"?/i.exec(header ?? '')?.[1]
      : attributeOf(link, 'href');
  return href === undefined ? undefined : resolveLink(href, base);
}

export function refreshOf({ metas }: Outline, base: string): string | undefined {
  const refresh = metas.find((meta) => attributeOf(meta, 'http-equiv')?.toLowerCase() === 'refresh');
  const content = refresh === undefined ? '' : (attributeOf(refresh, 'content') ?? '');
  const [, seconds, target] =
    /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content) ?? [];
  return target !== undefined && Number(seconds) <= 5 ? resolveLink(target, base) : undefined;
}
