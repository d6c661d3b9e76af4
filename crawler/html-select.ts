/**
 * CSS selectors on the tree of a page. A table of selectors is looked up by the tag and the attributes of an element, so
 * that hundreds of selectors cost no more than one; the selector library decides on what is left.
 */
import { compile, selectAll, type Options } from 'css-select';
import { parse, SelectorType, type Selector } from 'css-what';
import {
  attributeOf,
  childrenOf,
  elementsIn,
  newElement,
  rawText,
  type HtmlElement,
  type HtmlNode,
} from './html-node.ts';

const OPTIONS: Options<HtmlNode, HtmlElement> = {
  cacheResults: false,
  adapter: {
    isTag: (node): node is HtmlElement => node.kind === 'element',
    getName: ({ name }) => name,
    getParent: ({ parent }) => parent ?? null,
    getChildren: (node) => (node.kind === 'element' ? childrenOf(node) : []),
    getSiblings: ({ parent }) => (parent === undefined ? [] : childrenOf(parent)),
    getText: rawText,
    getAttributeValue: attributeOf,
    hasAttrib: (element, name) => attributeOf(element, name) !== undefined,
    existsOne: (test, nodes) => nodes.some((node) => findOne(test, [node]) !== null),
    findAll: (test, nodes) => nodes.flatMap((node) => all(node, test)),
    findOne,
    removeSubsets: (nodes) => nodes,
  },
};

function all(node: HtmlNode, test: (element: HtmlElement) => boolean): HtmlElement[] {
  if (node.kind !== 'element') return [];
  return test(node) ? [node, ...elementsIn(node, test)] : elementsIn(node, test);
}

function findOne(test: (element: HtmlElement) => boolean, nodes: HtmlNode[]): HtmlElement | null {
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    if (test(node)) return node;
    const inside = findOne(test, childrenOf(node));
    if (inside !== null) return inside;
  }
  return null;
}

/** Elements of a page that fit a selector somebody wrote. @throws {Error} when it is none */
export function select(selector: string, root: HtmlElement): HtmlElement[] {
  return selectAll(selector, childrenOf(root), OPTIONS);
}

/** Says of an element which of the selectors of a table it fits. */
export interface SelectorTable {
  /** Positions in the table. */
  fits(element: HtmlElement): readonly number[];
  /** Its own name and attributes decide, not what is around it. */
  isPlain(element: HtmlElement): boolean;
}

interface Rule {
  /** Of its row in the table. */
  position: number;
  /** None: that it was found is enough. */
  test?: (element: HtmlNode) => boolean;
}

/** Rules by a test on one attribute, and what came of it for values seen before: sites repeat their class names. */
interface AttributeRules {
  rules: { fits: (value: string) => boolean; rule: Rule }[];
  /** Rules by a word of the value, such as a class. */
  byWord: Map<string, Rule[]>;
  /** None of the tests takes longer than looking up what came of it. */
  isQuick: boolean;
  seen: Map<string, readonly Rule[]>;
}

const MAX_SEEN = 5000;
const NOTHING: readonly number[] = [];

/** @param table a selector or several with commas a row */
export function selectorTable(table: readonly string[]): SelectorTable {
  const byTag = new Map<string, Rule[]>();
  const byAttribute = new Map<string, AttributeRules>();
  for (const [position, row] of table.entries())
    for (const selector of parse(row)) {
      const last = selector.slice(selector.findLastIndex(isCombinator) + 1);
      const [only] = selector;
      const isSimple =
        selector.length === 1 &&
        (only?.type !== SelectorType.Attribute || !isQuick(only) || only.ignoreCase === false);
      const rule: Rule = isSimple ? { position } : { position, test: compile([selector], OPTIONS) };
      const attribute = last.find((part) => part.type === SelectorType.Attribute);
      const tag = last.find((part) => part.type === SelectorType.Tag);
      if (attribute?.type === SelectorType.Attribute) {
        const known: AttributeRules = byAttribute.get(attribute.name) ?? {
          rules: [],
          byWord: new Map(),
          isQuick: true,
          seen: new Map(),
        };
        const { action, value } = attribute;
        if (action === 'element' && keepsCase(attribute))
          known.byWord.set(value, [...(known.byWord.get(value) ?? []), rule]);
        else known.rules.push({ fits: valueTest(attribute), rule });
        known.isQuick &&= isQuick(attribute);
        byAttribute.set(attribute.name, known);
      } else if (tag?.type === SelectorType.Tag) byTag.set(tag.name, [...(byTag.get(tag.name) ?? []), rule]);
      else throw new Error(`"${row}" names neither a tag nor an attribute`);
    }
  return {
    fits(element) {
      const { name, attributes } = element;
      let found = taken(byTag.get(name), element, undefined);
      for (let index = 0; index < attributes.length; index += 2) {
        const known = byAttribute.get(attributes[index] ?? '');
        if (known !== undefined) found = taken(rulesFor(known, attributes[index + 1] ?? ''), element, found);
      }
      return found ?? NOTHING;
    },
    isPlain({ name, attributes }) {
      const rules = [...(byTag.get(name) ?? NO_RULES)];
      for (let index = 0; index < attributes.length; index += 2) {
        const known = byAttribute.get(attributes[index] ?? '');
        if (known !== undefined) rules.push(...rulesFor(known, attributes[index + 1] ?? ''));
      }
      return rules.every(({ test }) => test === undefined);
    },
  };
}

/** Adds the positions of the rules an element fits to those that were found. */
function taken(
  rules: readonly Rule[] | undefined,
  element: HtmlElement,
  found: number[] | undefined,
): number[] | undefined {
  if (rules === undefined || rules.length === 0) return found;
  const positions = found ?? [];
  for (const { position, test } of rules)
    if (!positions.includes(position) && (test === undefined || test(element))) positions.push(position);
  return positions;
}

function isCombinator({ type }: Selector): boolean {
  return (
    type === SelectorType.Descendant ||
    type === SelectorType.Child ||
    type === SelectorType.Adjacent ||
    type === SelectorType.Sibling
  );
}

function rulesFor(known: AttributeRules, value: string): readonly Rule[] {
  const { rules, byWord, isQuick: isPlain, seen } = known;
  if (isPlain) {
    for (const { fits } of rules)
      if (fits(value)) return rules.filter((one) => one.fits(value)).map(({ rule }) => rule);
    return NO_RULES;
  }
  const before = seen.get(value);
  if (before !== undefined) return before;
  const found = rules.filter(({ fits }) => fits(value)).map(({ rule }) => rule);
  for (const word of new Set(value.split(SPACES))) found.push(...(byWord.get(word) ?? NO_RULES));
  if (seen.size >= MAX_SEEN) seen.clear();
  // Copied, as a piece of a page would keep the whole page in memory.
  seen.set(Buffer.from(value).toString(), found);
  return found;
}

const NO_RULES: readonly Rule[] = [];

function isQuick({ action, ignoreCase }: Selector & { type: SelectorType.Attribute }): boolean {
  return action === 'exists' || (action === 'equals' && ignoreCase !== true);
}

/** As the library compares classes, ids and whatever the selector itself says no more of. */
function keepsCase({ name, ignoreCase }: Selector & { type: SelectorType.Attribute }): boolean {
  return ignoreCase !== true && (name === 'class' || name === 'id');
}

const SPACES = /\s+/;

/** The test of one attribute: the usual ones at once, others by the library, on an element that has nothing else. */
function valueTest(part: Selector & { type: SelectorType.Attribute }): (value: string) => boolean {
  if (part.action === 'exists') return () => true;
  if (isQuick(part)) return (value) => value === part.value;
  if (part.action === 'any' && part.value !== '' && keepsCase(part))
    return (value) => value.includes(part.value);
  const test = compile<HtmlNode, HtmlElement>([[part]], OPTIONS);
  return (value) => test(newElement('', [part.name, value]));
}
