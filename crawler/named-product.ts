/**
 * The products of the Uniforme Productnamenlijst (UPL) a page names in its metadata: by address, or by name where
 * the field or its scheme says that it is one. The scheme stands in `scheme=` or in `title=`.
 */
import { attributeOf } from './html-node.ts';
import type { Metadata } from './metadata.ts';
import type { Outline } from './outline.ts';
import { cleanSpaces } from './text.ts';
import { UPL_BASE, UPL_LIST } from './upl-list.ts';

const TERM = /^https?:\/\/standaarden\.overheid\.nl\/owms\/terms\/[^\s"'<>]+$/;
/** Fields that may hold an address of the list. */
const FIELDS = /uniformeproductnaam|productnaam|upnuri|upl|dcterms\.subject|dc\.subject|overheidproduct/i;
/** Fields and schemes whose value is a name of the list. */
const NAMES = /uniformeproductnaam|(^|\W)upl(\W|$)/i;
const LINKED_FIELDS = ['identifier', 'sameAs', 'serviceType', 'upnUri', 'uniformeProductnaam'];

const ADDRESSES = new Map(
  UPL_LIST.trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([address = '', name = '']) => [name, UPL_BASE + address]),
);

/** @returns addresses in the list, in the order the page names them */
export function namedProducts({ metas, links }: Outline, metadata: Metadata): string[] {
  const found = new Set<string>();
  const addAddress = (value: unknown) => {
    if (typeof value !== 'string' || !URL.canParse(value.trim(), UPL_BASE)) return;
    const { href } = new URL(value.trim(), UPL_BASE);
    // A relative address is one only when it names the path of the list.
    if (TERM.test(href) && value.includes('/terms/')) found.add(href.replace(/^https:/, 'http:'));
  };
  const addName = (value: string) => {
    const address = ADDRESSES.get(cleanSpaces(value).toLowerCase());
    if (address !== undefined) found.add(address);
  };
  for (const meta of metas) {
    const attribute = (name: string) => attributeOf(meta, name);
    const name = attribute('name') ?? attribute('property') ?? '';
    const scheme = `${attribute('scheme') ?? ''} ${attribute('title') ?? ''}`;
    if (!FIELDS.test(name) && !NAMES.test(scheme)) continue;
    addAddress(attribute('resourceidentifier'));
    addAddress(attribute('content'));
    if (NAMES.test(name) || NAMES.test(scheme)) addName(attribute('content') ?? '');
  }
  for (const link of links) {
    const rel = attributeOf(link, 'rel')?.toLowerCase().split(/\s+/) ?? [];
    if (rel.includes('dcterms:subject') || rel.includes('dcterms.subject'))
      addAddress(attributeOf(link, 'href'));
  }
  for (const object of metadata.linked)
    for (const key of LINKED_FIELDS) for (const value of [object[key]].flat()) addAddress(value);
  return [...found];
}
