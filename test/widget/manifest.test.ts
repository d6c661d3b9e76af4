// @vitest-environment happy-dom
/** `custom-elements.json`, which editors and documentation tools read, says what the element is. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
type Named = { name: string }[];

const manifest = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')) as {
  modules: [
    { declarations: [Record<'attributes' | 'members' | 'events' | 'cssParts' | 'cssProperties', Named>] },
  ];
};
const { attributes, members, events, cssParts, cssProperties } = manifest.modules[0].declarations[0];
const source = readdirSync(join(ROOT, 'widget'))
  .filter((name) => name.includes('.'))
  .map((name) => readFileSync(join(ROOT, 'widget', name), 'utf8'))
  .join('\n');
const found = (pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].map((match) => match[1] ?? ''))].toSorted();
const names = (list: Named) => list.map(({ name }) => name).toSorted();

it('names every attribute and property of the element', async () => {
  const { VindbaarSearch } = await import('../../widget/vindbaar-search.ts');
  expect(names(attributes)).toEqual([...VindbaarSearch.observedAttributes].toSorted());
  const own = Object.getOwnPropertyNames(VindbaarSearch.prototype).filter(
    (name) => !/Callback$|^constructor$/.test(name) && !VindbaarSearch.observedAttributes.includes(name),
  );
  expect(names(members)).toEqual([...own, 'addLanguage'].toSorted());
  expect(customElements.get('vindbaar-search')).toBe(VindbaarSearch);
});

it('names every part, custom property and event', () => {
  expect(names(cssParts)).toEqual(expect.arrayContaining(found(/\bpart: '([\w-]+)'/g)));
  expect(names(cssParts).filter((name) => !source.includes(`'${name}'`))).toEqual([]);
  expect(names(cssProperties)).toEqual(found(/var\(\s*(--vindbaar-[\w-]+)/g));
  const [union = ''] = found(/type EventName = ([^;]+);/g);
  expect(names(events)).toEqual(
    [...union.matchAll(/'(\w+)'/g)].map(([, name]) => `vindbaar-${name}`).toSorted(),
  );
});
