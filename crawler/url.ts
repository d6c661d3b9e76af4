/** Addresses by the WHATWG standard, in one spelling: no fragment, no tracking or session parameters. */
import picomatch from 'picomatch';
import type { Source } from '../model/source.ts';

/** Parameters that say how a visitor came, never which page it is. */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|piwik_\w+|matomo_\w+|gclid|fbclid|msclkid|dclid|yclid|igshid|mc_[ce]id|_ga|_gl|phpsessid|jsessionid|sessionid|session_id|sid|cfid|cftoken|aspsessionid\w*)$/i;
/** The sign of a query, a fragment, a login or a session. */
const UNTIDY = /[?#@;(]/;
const SESSION_IN_PATH = /;(jsessionid|phpsessid|sid)=[^/?#;]*|\/\((?:[A-Z]\([^()/]*\))+\)(?=\/)/gi;

/** @returns the address of a link, or undefined when it leads to no page (mailto:, javascript:, malformed). */
export function resolveLink(href: string, base: string): string | undefined {
  const trimmed = href.trim();
  if (trimmed === '') return undefined;
  return resolved(trimmed, base);
}

/** Resolves many links of one page. */
export function linkResolver(base: string): (href: string) => string | undefined {
  const origin = ORIGIN.exec(base)?.[0];
  const known = origin === undefined ? undefined : resolvedBefore(origin);
  let here: string | undefined;
  return (href) => {
    if (href.startsWith('#')) return (here ??= resolveLink(href, base));
    if (NO_PAGE.test(href)) return undefined;
    // Menus lead to the same places from every page; what is relative to the page does not.
    if (origin === undefined || known === undefined || !FROM_ANYWHERE.test(href))
      return resolveLink(href, base);
    const before = known.get(href);
    if (before !== undefined) return before;
    const url = isPlain(href) ? origin + href : resolveLink(href, base);
    if (url === undefined) return undefined;
    if (known.size >= MOST_REMEMBERED) known.clear();
    // Copied, as a piece of the page would keep the whole page in memory.
    known.set(Buffer.from(href).toString(), url);
    return url;
  };
}

/** Nothing in it to resolve, to encode or to drop. */
function isPlain(href: string): boolean {
  return PLAIN.test(href) && !href.includes('/.') && !href.includes('//');
}

const PLAIN = /^\/[\w/.~-]*$/;
/** The same from every page of a host. */
const FROM_ANYWHERE = /^(?:\/|https?:\/\/)/i;
const NO_PAGE = /^(?:mailto|tel|javascript|sms|whatsapp):/i;

const ORIGIN = /^https?:\/\/[^/?#\\@]+(?=[/?#]|$)/;
const MOST_REMEMBERED = 5000;
const MOST_ORIGINS = 100;
const remembered = new Map<string, Map<string, string>>();

function resolvedBefore(origin: string): Map<string, string> {
  const known = remembered.get(origin);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_ORIGINS) remembered.clear();
  const fresh = new Map<string, string>();
  remembered.set(origin, fresh);
  return fresh;
}

function resolved(href: string, base: string): string | undefined {
  return URL.canParse(href, base) ? normaliseUrl(new URL(href, base)) : undefined;
}

export function normaliseUrl(url: URL): string | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  // Most addresses have nothing to take off.
  if (!UNTIDY.test(url.href) && !url.href.includes('//', 8)) return url.href;
  const result = new URL(url);
  result.hash = '';
  result.username = '';
  result.password = '';
  result.pathname = result.pathname.replace(SESSION_IN_PATH, '').replace(/\/{2,}/g, '/');
  // As text: writing the parameters anew would spell the others otherwise than the site does.
  const parts = result.search.slice(1).split('&');
  const kept = parts.filter((part) => !TRACKING.test(part.split('=', 1)[0] ?? ''));
  if (kept.length < parts.length) result.search = kept.join('&');
  if ([...result.searchParams].length === 0) result.search = '';
  return result.href;
}

export interface Scope {
  /** `inside` or why not. */
  judge(url: string): 'inside' | 'off-site' | 'excluded';
  /** Origins that are fetched. */
  origins: ReadonlySet<string>;
  aliases: ReadonlySet<string>;
}

/** The part of the web a source covers: the folders of its start addresses, narrowed by its globs. */
export function scopeOf(source: Source): Scope {
  const folders = source.start.map((address) => {
    const { origin, pathname } = new URL(address);
    return { origin, folder: pathname.slice(0, pathname.lastIndexOf('/') + 1) };
  });
  const starts = new Set(source.start.map((address) => normaliseUrl(new URL(address))));
  const included = source.include.length === 0 ? () => true : picomatch(source.include);
  const excluded = source.exclude.length === 0 ? () => false : picomatch(source.exclude);
  return {
    origins: new Set(folders.map(({ origin }) => origin)),
    aliases: new Set(source.aliases.map((address) => new URL(address).origin)),
    judge(url) {
      const { origin, pathname } = new URL(url);
      const inside = folders.some((part) => part.origin === origin && `${pathname}/`.startsWith(part.folder));
      if (!inside) return 'off-site';
      if (excluded(pathname)) return 'excluded';
      return included(pathname) || starts.has(url) ? 'inside' : 'excluded';
    },
  };
}

/** Files that are no pages, by their ending; asking for them would only cost the site a request. */
const NOT_PAGES =
  /\.(docx?|xlsx?|pptx?|od[tsp]|zip|gz|tgz|rar|7z|jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?|mp[34]|m4[av]|avi|mov|webm|ogg|wav|css|js|mjs|json|xml|rss|atom|ics|vcf|woff2?|ttf|eot|csv|txt|exe|dmg|apk|epub)$/i;

export function looksLikePage(url: string): boolean {
  return !NOT_PAGES.test(new URL(url).pathname);
}
